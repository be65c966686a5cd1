from typing import Any

from design_rules.read.keys import Keys

from .ifc_records import Records


def keys(ifc: Records) -> Keys:
    return Keys(ifc.model, lambda thing: repr(thing.ObjectPlacement.RelativePlacement.Location[0]))


def wall(ifc: Records, guid: str | None, x: float = 0.0, **named: Any) -> Any:
    made = ifc.product("IfcWall", guid="x", at=(x, 0, 0), **named)
    made.GlobalId = guid
    return made


def test_the_global_id_is_the_key() -> None:
    ifc = Records()
    first, second = wall(ifc, "a"), wall(ifc, "b")
    found = keys(ifc)
    assert [found.of(first), found.of(second), found.of(None)] == ["a", "b", ""]
    assert found.duplicates == ()


def test_of_several_with_one_global_id_place_decides_the_order() -> None:
    for places in ((1.0, 2.0, 3.0), (3.0, 1.0, 2.0)):
        ifc = Records()
        walls = {place: wall(ifc, "a", place) for place in places}
        found = keys(ifc)
        assert [found.of(walls[place]) for place in (1.0, 2.0, 3.0)] == ["a", "a~2", "a~3"]
        assert found.duplicates == ("a~2", "a~3")


def test_class_and_name_decide_before_place() -> None:
    ifc = Records()
    late = wall(ifc, "a", 1.0, name="z")
    early = wall(ifc, "a", 9.0, name="b")
    slab = ifc.product("IfcSlab", guid="a", at=(0, 0, 0))
    found = keys(ifc)
    assert [found.of(slab), found.of(early), found.of(late)] == ["a", "a~2", "a~3"]


def test_without_a_global_id_there_still_are_keys() -> None:
    ifc = Records()
    found_for = [wall(ifc, None, x) for x in (1.0, 2.0)]
    found = keys(ifc)
    assert len({found.of(each) for each in found_for}) == 2
    assert all(found.of(each).startswith("without-GlobalId") for each in found_for)
