"""Small IFC texts for the tests of the file gate."""

HEADER = (
    "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\n"
    "FILE_NAME('hus.ifc','2026-01-01T00:00:00',('Kari'),(''),'Writer 1','Drawing 2','');\n"
    "FILE_SCHEMA(('IFC4'));\nENDSEC;\n"
)
RECORDS = "#1=IFCMATERIAL('Gran',$,$);\n#2=IFCMATERIALLIST((#1));\n"


def step(records: str | bytes = RECORDS, header: str = HEADER) -> bytes:
    """A whole file with these records in its DATA section."""
    body = records.encode() if isinstance(records, str) else records
    return header.encode() + b"DATA;\n" + body + b"ENDSEC;\nEND-ISO-10303-21;\n"


def material(name: str | bytes) -> bytes:
    """A file with one material of this name, written as given."""
    written = name.encode() if isinstance(name, str) else name
    return step(b"#1=IFCMATERIAL('" + written + b"',$,$);\n")
