import pytest

from design_rules.model.sound import SoundRating
from design_rules.model.survey import Part, Portal, Survey
from design_rules.understand.sound_ratings import find_ratings, read_rating

WRITTEN: dict[str, tuple[float | None, str]] = {
    "55": (55, ""),
    "55 dB": (55, ""),
    "55dB": (55, ""),
    "Rw 55 dB": (55, "Rw"),
    "Rw = 55": (55, "Rw"),
    "Rw: 48dB": (48, "Rw"),
    "RW55": (55, "Rw"),
    "R w 37 dB": (37, "Rw"),
    "Rw+C 52 dB": (52, "Rw"),
    "Rw,R 42 dB": (42, "Rw"),
    "R'w=55": (55, "R'w"),
    "R'w 55 dB": (55, "R'w"),
    "R’w ≥ 55 dB": (55, "R'w"),
    "R'w >= 48": (48, "R'w"),
    "R´w 60": (60, "R'w"),
    "dB 40/R30": (40, ""),
    "dB40": (40, ""),
    "40 dB / EI 30": (40, ""),
    "EI 60, Rw 44": (44, "Rw"),
    "Lydklasse C, R'w 55 dB": (55, "R'w"),
    "R'w 55 dB / L'n,w 53 dB": (55, "R'w"),
    "L'n,w 53 dB": (None, ""),
    "Ln,w 53": (None, ""),
    "37,5 dB": (37.5, ""),
    "52 (-2; -7)": (52, ""),
    "Klasse C": (None, ""),
    "EI 60": (None, ""),
    "R 30": (None, ""),
    "REI60": (None, ""),
    "STC 50": (None, ""),
    "B 30": (None, ""),
    "<Not defined>": (None, ""),
    "5 dB": (None, ""),
    "2025": (None, ""),
    "100": (None, ""),
}


@pytest.mark.parametrize("text", WRITTEN)
def test_a_rating_is_read_with_its_kind(text: str) -> None:
    value, kind = WRITTEN[text]
    assert read_rating(text) == SoundRating(text, value, kind)  # type: ignore[arg-type]


def test_every_wall_slab_and_door_is_listed_with_or_without_a_rating() -> None:
    wall = Part(
        "w",
        "w",
        "IfcWall",
        role="wall",
        properties={"Pset_WallCommon": {"AcousticRating": "Rw 55"}},
    )
    slab = Part("s", "s", "IfcSlab", role="slab", properties={"TP_Slab": {"ImpactSound": 53.0}})
    door = Portal("d", "d", "IfcDoor", properties={"Pset_DoorCommon": {"AcousticRating": "35"}})
    bed = Part("b", "b", "IfcFurniture", role="furniture")
    survey = Survey("IFC4", "", "", (0, 0, 0), "m", parts=(wall, slab, bed), doors=(door,))
    found = {rated.guid: rated for rated in find_ratings(survey)}
    assert set(found) == {"w", "s", "d"}
    assert found["w"].rating == SoundRating("Rw 55", 55, "Rw")
    assert found["s"].rating is None
    assert found["s"].impact == 53.0
    assert found["d"].rating == SoundRating("35", 35, "")


@pytest.mark.parametrize("nothing", ["", "  ", "-", 0, None, True])
def test_an_empty_rating_is_none(nothing: object) -> None:
    sets = {"Pset_WallCommon": {"AcousticRating": nothing}}
    wall = Part("w", "w", "IfcWall", role="wall", properties=sets)  # type: ignore[arg-type]
    survey = Survey("IFC4", "", "", (0, 0, 0), "m", parts=(wall,))
    assert find_ratings(survey)[0].rating is None
