from dataclasses import replace

from design_rules.geometry.bodies import Prism
from design_rules.model.survey import Boundary, Frame, Gap, Group, Part, Storey, Survey
from design_rules.read.merging import merged

SHAPE = Prism((((0, 0), (1, 0), (1, 1)),), 0, 1)
EMPTY = Survey(
    schema="IFC4", project="Hus", application="A", origin=(0, 0, 0), length_unit="metre"
)


def part(key: str, x: float = 0.0, ifc_class: str = "IfcWall", shaped: bool = True) -> Part:
    frame = Frame((x, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1))
    return Part(
        key=key, guid=key, ifc_class=ifc_class, frame=frame, body=SHAPE if shaped else None
    )


def storey(key: str, elevation: float | None) -> Storey:
    return Storey(key=key, guid=key, name=key, elevation=elevation)


def group(key: str, *members: str) -> Group:
    return Group(key=key, guid=key, ifc_class="IfcZone", name=key, members=members)


def both(first: Survey, second: Survey) -> Survey:
    return merged([first, second])


def test_one_survey_stays_as_it_is() -> None:
    assert merged([EMPTY]) is EMPTY


def test_the_first_says_what_only_one_can_say() -> None:
    second = replace(EMPTY, schema="IFC2X3", project="Annet", application="B")
    found = both(EMPTY, second)
    assert (found.schema, found.project, found.application) == ("IFC4", "Hus", "A")


def test_elements_come_in_order_of_key_each_once() -> None:
    found = both(
        replace(EMPTY, parts=(part("b"), part("d"))), replace(EMPTY, parts=(part("a"), part("b")))
    )
    assert [each.key for each in found.parts] == ["a", "b", "d"]
    assert found.gaps == ()


def test_the_one_with_a_shape_is_kept() -> None:
    bare, shaped = part("a", shaped=False), part("a")
    for order in ((bare, shaped), (shaped, bare)):
        found = both(*(replace(EMPTY, parts=(each,)) for each in order))
        assert found.parts == (shaped,)


def test_one_global_id_for_two_things_is_named() -> None:
    apart = both(replace(EMPTY, parts=(part("a"),)), replace(EMPTY, parts=(part("a", x=5.0),)))
    assert apart.gaps == (Gap("duplicate-guids", keys=("a",), count=1),)
    slab = replace(EMPTY, parts=(part("a", ifc_class="IfcSlab"),))
    other = both(replace(EMPTY, parts=(part("a"),)), slab)
    assert other.gaps == (Gap("duplicate-guids", keys=("a",), count=1),)


def test_one_thing_in_nearly_one_place_is_not_named() -> None:
    found = both(replace(EMPTY, parts=(part("a"),)), replace(EMPTY, parts=(part("a", x=0.01),)))
    assert found.gaps == ()


def test_storeys_rise_whatever_file_they_are_in() -> None:
    first = replace(EMPTY, storeys=(storey("z", 0.0), storey("x", None)))
    second = replace(EMPTY, storeys=(storey("a", 3.0), storey("z", 0.0)))
    assert [each.key for each in both(first, second).storeys] == ["z", "a", "x"]


def test_a_zone_in_two_files_has_the_members_of_both() -> None:
    first = replace(EMPTY, groups=(group("zone", "a", "b"), group("other", "c")))
    second = replace(EMPTY, groups=(group("zone", "b", "d"),))
    found = both(first, second).groups
    assert [(each.key, each.members) for each in found] == [
        ("other", ("c",)),
        ("zone", ("a", "b", "d")),
    ]


def test_boundaries_count_once() -> None:
    one = Boundary(space="a", element="w", virtual=False, external=False)
    found = both(replace(EMPTY, boundaries=(one,)), replace(EMPTY, boundaries=(one,)))
    assert found.boundaries == (one,)


def test_classes_are_counted_together() -> None:
    first = replace(EMPTY, classes={"IfcWall": 2, "IfcDoor": 1})
    second = replace(EMPTY, classes={"IfcWall": 3})
    assert both(first, second).classes == {"IfcDoor": 1, "IfcWall": 5}


def test_a_file_without_storeys_borrows_those_of_another() -> None:
    bare = replace(EMPTY, gaps=(Gap("no-storeys"), Gap("lost-records")))
    assert both(replace(EMPTY, storeys=(storey("1", 0.0),)), bare).gaps == (Gap("lost-records"),)
    assert both(EMPTY, bare).gaps == bare.gaps


def test_one_file_without_a_unit_of_length_puts_all_in_doubt() -> None:
    assert both(EMPTY, replace(EMPTY, length_unit="")).length_unit == ""
    assert both(EMPTY, replace(EMPTY, length_unit="millimetre")).length_unit == "metre"
