"""Tiny IFC files: a house of bare spaces, with names but without shapes."""

from pathlib import Path

from tests.read.step_file import step

_HOUSE = (
    "#1=IFCPROJECT('0project00000000000001',$,'Prosjekt',$,$,$,$,$,#2);\n"
    "#2=IFCUNITASSIGNMENT((#3));\n#3=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);\n"
    "#4=IFCBUILDING('0building0000000000001',$,'Hus',$,$,$,$,$,.ELEMENT.,$,$,$);\n"
    "#5=IFCBUILDINGSTOREY('0storey000000000000001',$,'1. etasje',$,$,$,$,$,.ELEMENT.,0.);\n"
    "#6=IFCRELAGGREGATES('0rel000000000000000001',$,$,$,#1,(#4));\n"
    "#7=IFCRELAGGREGATES('0rel000000000000000002',$,$,$,#4,(#5));\n"
)


def house(folder: Path, *names: str) -> Path:
    """A model with one space for each name; GlobalIds 0space...1, 0space...2 and so on."""
    spaces, refs = "", []
    for number, name in enumerate(names, 1):
        refs.append(f"#{100 + number}")
        spaces += (
            f"#{100 + number}=IFCSPACE('{guid(number)}',$,'{number}',$,$,$,$,'{name}',"
            ".ELEMENT.,.INTERNAL.,$);\n"
        )
    if refs:
        spaces += f"#8=IFCRELAGGREGATES('0rel000000000000000003',$,$,$,#5,({','.join(refs)}));\n"
    path = folder / "hus.ifc"
    path.write_bytes(step(_HOUSE + spaces))
    return path


def guid(number: int) -> str:
    """The GlobalId of a space of the house."""
    return f"0space{number:016d}"
