"""The usual sizes of fixtures, furniture and appliances, so that a drawing need only name them."""

from typing import Literal, NamedTuple, TypeAlias

Family: TypeAlias = Literal["fixture", "furniture", "appliance"]


class Article(NamedTuple):
    """Width, depth and height in metres, the height it hangs at, and what the label says."""

    family: Family
    width: float
    depth: float
    height: float
    elevation: float
    label: str


# Kinds are IFC enumeration values; those IFC does not know (KITCHEN, WARDROBE, ARMCHAIR) become
# USERDEFINED with the label as ObjectType.
CATALOGUE: dict[str, Article] = {
    "TOILETPAN": Article("fixture", 0.37, 0.56, 0.42, 0.0, "Klosett"),
    "SHOWER": Article("fixture", 0.9, 0.9, 0.05, 0.0, "Dusj"),
    "BATH": Article("fixture", 0.75, 1.7, 0.55, 0.0, "Badekar"),
    "WASHHANDBASIN": Article("fixture", 0.6, 0.45, 0.15, 0.7, "Servant"),
    "SINK": Article("fixture", 0.6, 0.5, 0.2, 0.7, "Utslagsvask"),
    "BED": Article("furniture", 1.2, 2.0, 0.5, 0.0, "Seng"),
    "DESK": Article("furniture", 1.4, 0.7, 0.74, 0.0, "Skrivebord"),
    "TABLE": Article("furniture", 1.2, 0.8, 0.74, 0.0, "Bord"),
    "CHAIR": Article("furniture", 0.45, 0.45, 0.85, 0.0, "Stol"),
    "SOFA": Article("furniture", 1.9, 0.85, 0.8, 0.0, "Sofa"),
    "SHELF": Article("furniture", 1.2, 0.4, 2.0, 0.0, "Hylle"),
    "ARMCHAIR": Article("furniture", 0.8, 0.8, 0.8, 0.0, "Lenestol"),
    "KITCHEN": Article("furniture", 2.4, 0.6, 0.9, 0.0, "Kjøkkenbenk"),
    "WARDROBE": Article("furniture", 1.2, 0.6, 2.1, 0.0, "Klesskap"),
    "WASHINGMACHINE": Article("appliance", 0.6, 0.6, 0.85, 0.0, "Vaskemaskin"),
    "TUMBLEDRYER": Article("appliance", 0.6, 0.6, 0.85, 0.0, "Tørketrommel"),
}
