"""Classification: codes of elements, each system and code stated once in a file."""

from collections import defaultdict
from collections.abc import Iterable

from ifcopenshell import entity_instance

from sample_models.boards.base import Code
from sample_models.ifc.file import IfcFile
from sample_models.ifc.sheet import Sheet


def write_codes(file: IfcFile, sheets: Iterable[Sheet]) -> None:
    """Every code that something on the sheets has."""
    coded = defaultdict[Code, list[entity_instance]](list)
    for sheet in sheets:
        written = sheet.products | sheet.spaces
        for mark, codes in sheet.storey.codes.items():
            for code in codes:
                coded[code].append(written[mark])
    for code, entities in coded.items():
        _relate(file, code, entities)


def _relate(file: IfcFile, code: Code, entities: list[entity_instance]) -> None:
    reference = file.entity(
        "IfcClassificationReference",
        Name=code.title or None,
        ReferencedSource=_system(file, code.system),
        **{"ItemReference" if file.is_ifc2x3 else "Identification": code.code},
    )
    file.rooted(
        "IfcRelAssociatesClassification",
        f"{code.system}/{code.code}/{code.title}",
        RelatedObjects=entities,
        RelatingClassification=reference,
    )


def _system(file: IfcFile, name: str) -> entity_instance:
    """The system; IFC2X3 wants its source and edition too."""
    if file.is_ifc2x3:
        return file.shared("IfcClassification", name, "-", None, name)
    return file.shared("IfcClassification", None, None, None, name)
