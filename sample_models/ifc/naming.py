"""What elements are called: by their mark, or as family:type:number where an exporter does so."""

from zlib import crc32

from sample_models.ifc.file import IfcFile
from sample_models.names import translate


def element_name(file: IfcFile, seed: str, mark: str, family: str, kind: str) -> str:
    """The Name of an element; `family` is its Norwegian label, `kind` its size or build."""
    if not file.flavour.family_names:
        return mark
    return f"{type_name(file, family, kind)}:{100000 + crc32(seed.encode()) % 900000}"


def type_name(file: IfcFile, family: str, kind: str) -> str:
    """The name of a type of elements."""
    label = translate(family, file.style.language)
    return f"{label}:{kind}" if file.flavour.family_names else f"{label} {kind}".strip()


def size(*metres: float) -> str:
    """A size as type names state it, in millimetres: "900 x 2100"."""
    return " x ".join(f"{value * 1000:.0f}" for value in metres)
