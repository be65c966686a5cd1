"""The usual sizes of fixtures, furniture and devices: a drawing need only name them."""

from typing import Literal, NamedTuple, TypeAlias

Family: TypeAlias = Literal["fixture", "furniture", "appliance", "device"]


class Article(NamedTuple):
    """Width, depth and height in metres, the height it hangs at, and what the label says."""

    family: Family
    width: float
    depth: float
    height: float
    elevation: float
    label: str
    on_ceiling: bool = False  # then it hangs from the ceiling, whatever its elevation


# Kinds are IFC enumeration values; those IFC does not know (KITCHEN, WARDROBE, ARMCHAIR) become
# USERDEFINED with the label as ObjectType.
CATALOGUE: dict[str, Article] = {
    "TOILETPAN": Article("fixture", 0.37, 0.56, 0.42, 0.0, "Klosett"),
    "SHOWER": Article("fixture", 0.9, 0.9, 0.05, 0.0, "Dusj"),
    "BATH": Article("fixture", 0.75, 1.7, 0.55, 0.0, "Badekar"),
    "WASHHANDBASIN": Article("fixture", 0.6, 0.45, 0.15, 0.7, "Servant"),
    "SINK": Article("fixture", 0.6, 0.5, 0.2, 0.7, "Utslagsvask"),
    "BIDET": Article("fixture", 0.37, 0.56, 0.42, 0.0, "Bidet"),
    "URINAL": Article("fixture", 0.35, 0.35, 0.6, 0.6, "Urinal"),
    "BED": Article("furniture", 1.2, 2.0, 0.5, 0.0, "Seng"),
    "DESK": Article("furniture", 1.4, 0.7, 0.74, 0.0, "Skrivebord"),
    "COUNTER": Article("furniture", 1.8, 0.7, 1.05, 0.0, "Skranke"),
    "TABLE": Article("furniture", 1.2, 0.8, 0.74, 0.0, "Bord"),
    "DININGTABLE": Article("furniture", 2.4, 1.0, 0.74, 0.0, "Spisebord"),
    "COFFEETABLE": Article("furniture", 1.1, 0.6, 0.45, 0.0, "Salongbord"),
    "CHAIR": Article("furniture", 0.45, 0.45, 0.85, 0.0, "Stol"),
    "OFFICECHAIR": Article("furniture", 0.6, 0.6, 1.0, 0.0, "Kontorstol"),
    "SOFA": Article("furniture", 1.9, 0.85, 0.8, 0.0, "Sofa"),
    "ARMCHAIR": Article("furniture", 0.8, 0.8, 0.8, 0.0, "Lenestol"),
    "BENCH": Article("furniture", 1.5, 0.45, 0.45, 0.0, "Benk"),
    "SHELF": Article("furniture", 1.2, 0.4, 2.0, 0.0, "Hylle"),
    "BOOKCASE": Article("furniture", 1.0, 0.35, 2.0, 0.0, "Bokhylle"),
    "FILECABINET": Article("furniture", 0.8, 0.45, 1.2, 0.0, "Arkivskap"),
    "CUPBOARD": Article("furniture", 1.0, 0.5, 2.0, 0.0, "Skap"),
    "LOCKER": Article("furniture", 0.9, 0.5, 1.9, 0.0, "Låsbart skap"),
    "KITCHEN": Article("furniture", 2.4, 0.6, 0.9, 0.0, "Kjøkkenbenk"),
    "WARDROBE": Article("furniture", 1.2, 0.6, 2.1, 0.0, "Klesskap"),
    "TREADMILL": Article("furniture", 0.8, 1.8, 1.4, 0.0, "Tredemølle"),
    "TV": Article("furniture", 1.2, 0.1, 0.7, 0.8, "Fjernsyn"),
    "WASHINGMACHINE": Article("appliance", 0.6, 0.6, 0.85, 0.0, "Vaskemaskin"),
    "TUMBLEDRYER": Article("appliance", 0.6, 0.6, 0.85, 0.0, "Tørketrommel"),
    "DISHWASHER": Article("appliance", 0.6, 0.6, 0.85, 0.0, "Oppvaskmaskin"),
    "FRIDGE_FREEZER": Article("appliance", 0.6, 0.65, 1.9, 0.0, "Kjøleskap"),
    "ELECTRICCOOKER": Article("appliance", 0.6, 0.6, 0.9, 0.0, "Komfyr"),
    "CEILINGLIGHT": Article("device", 0.4, 0.4, 0.1, 0.0, "Taklampe", True),
    "WALLLIGHT": Article("device", 0.2, 0.1, 0.2, 1.9, "Vegglampe"),
    "POLELIGHT": Article("device", 0.15, 0.15, 3.0, 0.0, "Lyktestolpe"),
    "EMERGENCYLIGHT": Article("device", 0.3, 0.05, 0.15, 2.2, "Nødlys"),
    "TOGGLESWITCH": Article("device", 0.08, 0.02, 0.08, 1.0, "Lysbryter"),
    "DIMMERSWITCH": Article("device", 0.08, 0.02, 0.08, 1.0, "Dimmer"),
    "MOMENTARYSWITCH": Article("device", 0.08, 0.02, 0.08, 1.0, "Trykknapp"),
    "KEYPAD": Article("device", 0.1, 0.03, 0.15, 1.1, "Kodetastatur"),
    "SMOKESENSOR": Article("device", 0.12, 0.12, 0.05, 0.0, "Røykmelder", True),
    "FIRESENSOR": Article("device", 0.12, 0.12, 0.05, 0.0, "Branndetektor", True),
    "HEATSENSOR": Article("device", 0.12, 0.12, 0.05, 0.0, "Varmedetektor", True),
    "MOVEMENTSENSOR": Article("device", 0.1, 0.08, 0.12, 2.2, "Bevegelsessensor"),
    "CO2SENSOR": Article("device", 0.1, 0.03, 0.1, 1.5, "CO2-føler"),
    "SOUNDSENSOR": Article("device", 0.1, 0.03, 0.1, 1.8, "Lydsensor"),
    "IDENTIFIERSENSOR": Article("device", 0.08, 0.03, 0.12, 1.1, "Kortleser"),
    "CONTACTSENSOR": Article("device", 0.1, 0.02, 0.03, 2.0, "Dørkontakt"),
    "MANUALPULLBOX": Article("device", 0.1, 0.05, 0.1, 1.2, "Brannmelder"),
    "BREAKGLASSBUTTON": Article("device", 0.1, 0.05, 0.1, 1.2, "Nødåpner"),
    "CALLBUTTON": Article("device", 0.08, 0.03, 0.08, 1.0, "Overfallsalarm"),
    "SIREN": Article("device", 0.2, 0.08, 0.2, 2.3, "Sirene"),
    "BELL": Article("device", 0.2, 0.08, 0.2, 2.3, "Alarmklokke"),
    "CAMERA": Article("device", 0.1, 0.15, 0.1, 2.4, "Kamera"),
    "INTERCOM": Article("device", 0.12, 0.04, 0.25, 1.2, "Porttelefon"),
    "THERMOSTAT": Article("device", 0.1, 0.03, 0.1, 1.2, "Termostat"),
    "CONTROLPANEL": Article("device", 0.25, 0.05, 0.2, 1.3, "Styrepanel"),
    "SPRINKLER": Article("device", 0.08, 0.08, 0.06, 0.0, "Sprinkler", True),
    "RADIATOR": Article("device", 1.0, 0.1, 0.5, 0.15, "Radiator"),
}
