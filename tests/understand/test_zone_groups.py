import pytest

from design_rules.model.survey import Group, Survey
from design_rules.understand.zone_groups import stated_zones, zone_named


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Stille sone", "quiet"), ("STILLE SONE 2", "quiet"), ("Quiet zone", "quiet"),
        ("Ruhebereich", "quiet"), ("Sosial", "social"), ("Social zones", "social"),
        ("Aktiv sone", "active"), ("Activity area", "active"), ("Aktivitet", "active"),
        ("Sone 1", None), ("Boenhet 3", None), ("Brannsone stille", None), ("", None),
        ("Aktiv kjøling", None), ("Stille og sosial sone", None), ("Ventilation zone", None),
    ],
)  # fmt: skip
def test_a_zone_is_told_by_a_name_that_says_nothing_else(name: str, zone: str | None) -> None:
    assert zone_named(name) == zone


def _survey(*groups: Group) -> Survey:
    return Survey("IFC4", "", "", (0, 0, 0), "m", groups=groups)


def test_rooms_of_zone_objects_have_their_zone_and_those_of_two_have_both() -> None:
    quiet = Group("q", "q", "IfcZone", "Stille sone", members=("a", "b"))
    social = Group("s", "s", "IfcSpatialZone", "S1", long_name="Sosial sone", members=("b",))
    home = Group("h", "h", "IfcZone", "Boenhet 1", members=("c",))
    assert stated_zones(_survey(quiet, social, home)) == {
        "a": ("quiet",),
        "b": ("quiet", "social"),
    }


def test_zones_may_hold_zones_even_in_a_circle() -> None:
    outer = Group("o", "o", "IfcZone", "Aktiv sone", members=("i", "a"))
    inner = Group("i", "i", "IfcZone", "Del 1 ventilasjon", members=("b", "o"))
    assert stated_zones(_survey(outer, inner)) == {"a": ("active",), "b": ("active",)}
