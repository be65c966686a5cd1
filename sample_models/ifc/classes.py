"""Which IFC classes and enumeration values things of the catalogue become, by schema."""

from typing import Final, NamedTuple

from sample_models.catalogue import CATALOGUE, Family

_FURNITURE = {"CHAIR", "TABLE", "DESK", "BED", "FILECABINET", "SHELF", "SOFA"}
# Kinds of the catalogue that are a special build of a kind that IFC has a word for.
_SAME_AS: Final = {
    "DININGTABLE": "TABLE",
    "COFFEETABLE": "TABLE",
    "OFFICECHAIR": "CHAIR",
    "BOOKCASE": "SHELF",
    "COUNTER": "DESK",
    "CEILINGLIGHT": "POINTSOURCE",
    "WALLLIGHT": "POINTSOURCE",
    "POLELIGHT": "POINTSOURCE",
    "EMERGENCYLIGHT": "SECURITYLIGHTING",
}


class Classes(NamedTuple):
    """The entity of an occurrence in IFC4 and in IFC2X3, and the entity of its type."""

    ifc4: str
    ifc2x3: str  # of the occurrence: there only the type says what it is
    type: str


_FAMILIES: Final[dict[Family, Classes]] = {
    "fixture": Classes("IfcSanitaryTerminal", "IfcFlowTerminal", "IfcSanitaryTerminalType"),
    "appliance": Classes("IfcElectricAppliance", "IfcFlowTerminal", "IfcElectricApplianceType"),
    "furniture": Classes("IfcFurniture", "IfcFurnishingElement", "IfcFurnitureType"),
}
_CONTROL = "IfcDistributionControlElement"
_LIGHT = Classes("IfcLightFixture", "IfcFlowTerminal", "IfcLightFixtureType")
_SWITCH = Classes("IfcSwitchingDevice", "IfcFlowController", "IfcSwitchingDeviceType")
_SENSOR = Classes("IfcSensor", _CONTROL, "IfcSensorType")
_ALARM = Classes("IfcAlarm", _CONTROL, "IfcAlarmType")
_MEDIA = Classes("IfcAudioVisualAppliance", "IfcFlowTerminal", "IfcAudioVisualApplianceType")
_PANEL = Classes("IfcUnitaryControlElement", _CONTROL, "IfcUnitaryControlElementType")
_DEVICES: Final[dict[str, Classes]] = {
    **dict.fromkeys(("CEILINGLIGHT", "WALLLIGHT", "POLELIGHT", "EMERGENCYLIGHT"), _LIGHT),
    **dict.fromkeys(("TOGGLESWITCH", "DIMMERSWITCH", "MOMENTARYSWITCH", "KEYPAD"), _SWITCH),
    **{kind: _SENSOR for kind in CATALOGUE if kind.endswith("SENSOR")},
    **dict.fromkeys(("MANUALPULLBOX", "BREAKGLASSBUTTON", "CALLBUTTON", "SIREN", "BELL"), _ALARM),
    **dict.fromkeys(("CAMERA", "INTERCOM"), _MEDIA),
    **dict.fromkeys(("THERMOSTAT", "CONTROLPANEL"), _PANEL),
    "SPRINKLER": Classes(
        "IfcFireSuppressionTerminal", "IfcFlowTerminal", "IfcFireSuppressionTerminalType"
    ),
    "RADIATOR": Classes("IfcSpaceHeater", "IfcEnergyConversionDevice", "IfcSpaceHeaterType"),
}
_IFC4_ONLY = frozenset({
    "DIMMERSWITCH", "MOMENTARYSWITCH", "KEYPAD", "IDENTIFIERSENSOR", "CONTACTSENSOR",
    "SECURITYLIGHTING",
})  # fmt: skip
_UNKNOWN = frozenset({"CALLBUTTON", "INTERCOM"})  # to every schema
_IFC2X3_TYPES = {  # classes that IFC2X3 lacks
    "IfcAudioVisualApplianceType": "IfcElectricApplianceType",
    "IfcUnitaryControlElementType": "IfcControllerType",
}


def classes_of(family: Family, kind: str, is_ifc2x3: bool) -> Classes:
    """The classes of a kind."""
    found = _DEVICES[kind] if family == "device" else _FAMILIES[family]
    kept = _IFC2X3_TYPES.get(found.type, found.type) if is_ifc2x3 else found.type
    return found._replace(type=kept)


def predefined(family: Family, kind: str, is_ifc2x3: bool) -> str:
    """The enumeration value of a kind; USERDEFINED where the schema has no word for it."""
    word = _SAME_AS.get(kind, kind)
    if family == "furniture":
        return word if word in _FURNITURE else "USERDEFINED"
    if is_ifc2x3:
        return _predefined_ifc2x3(word)
    return "USERDEFINED" if word in _UNKNOWN else word


def _predefined_ifc2x3(word: str) -> str:
    if word == "RADIATOR":
        return "PANELRADIATOR"
    known = word not in _IFC4_ONLY | _UNKNOWN | {"CAMERA", "THERMOSTAT", "CONTROLPANEL"}
    return word if known else "USERDEFINED"
