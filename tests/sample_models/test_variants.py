"""Every variant is a whole, valid, repeatable IFC file that shows what its name says."""

from collections.abc import Callable
from pathlib import Path

import ifcopenshell
import ifcopenshell.geom
import ifcopenshell.util.element
import ifcopenshell.validate
import pytest
from shapely import Polygon

from sample_models import variants
from sample_models.__main__ import main
from sample_models.elements import Door, Opening
from sample_models.kit import rooms_beside
from sample_models.tunet import FLOOR

Opened = Callable[[str], ifcopenshell.file]


@pytest.mark.parametrize("name", variants.NAMES)
def test_a_variant_opens_with_rooms_doors_and_its_storeys(name: str, opened: Opened) -> None:
    model = opened(name)
    assert len(model.by_type("IfcSpace")) >= 40
    assert len(model.by_type("IfcDoor")) >= 45
    drawn = [storey.name for storey in variants.draw(name).every_storey()]
    assert sorted(s.Name for s in model.by_type("IfcBuildingStorey")) == sorted(drawn)


@pytest.mark.parametrize("name", variants.NAMES)
def test_every_global_id_in_a_variant_is_used_once(name: str, opened: Opened) -> None:
    ids = [entity.GlobalId for entity in opened(name).by_type("IfcRoot")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", ["good", "ifc2x3", "boundaries_on", "feet"])
def test_a_variant_obeys_its_schema(name: str, opened: Opened) -> None:
    log = ifcopenshell.validate.json_logger()
    ifcopenshell.validate.validate(opened(name), log)
    assert log.statements == []


@pytest.mark.parametrize("name", ["ifc2x3", "mirrored_overlap"])
def test_building_a_variant_again_gives_the_same_bytes(
    name: str, built: Callable[[str], Path], tmp_path: Path
) -> None:
    variants.build(name, tmp_path / "again.ifc")
    assert (tmp_path / "again.ifc").read_bytes() == built(name).read_bytes()


def test_leaving_boundaries_off_is_the_good_house(built: Callable[[str], Path]) -> None:
    assert built("boundaries_off").read_bytes() == built("good").read_bytes()


def test_an_unknown_variant_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="no_such"):
        variants.build("no_such", tmp_path / "x.ifc")


def test_the_command_writes_the_variants_asked_for(tmp_path: Path) -> None:
    assert main([str(tmp_path / "new"), "--variant", "no_zones", "--variant", "good"]) == 0
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [
        "good.ifc",
        "no_zones.ifc",
    ]


def test_the_command_lists_every_variant_with_a_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["--list"])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(variants.NAMES)
    assert all(line.endswith(".") for line in lines)


def _beside(name: str, room: str) -> set[frozenset[str | None]]:
    """The pairs of rooms joined by the doors and openings of one room, from the drawing."""
    floor = variants.draw(name).storeys[FLOOR]
    plan = floor.plan()
    holes = [one for one in floor.elements.values() if isinstance(one, Door | Opening)]
    pairs = (frozenset(rooms_beside(hole, plan)) for hole in holes)
    return {pair for pair in pairs if room in pair}


@pytest.mark.parametrize(
    ("name", "room", "joined_to"),
    [
        ("good", "112", {"111"}),
        ("corridor_bath", "112", {"201"}),
        ("corridor_bath_in_zone", "112", {"201"}),
        ("jack_and_jill", "102", {"101", "112"}),
        ("extra_corridor_door", "112", {"111", "201"}),
        ("demolished_door", "112", {"111", "201"}),
        ("one_space_unit", "121", {"202"}),
        ("wc_and_shower_split", "112", {"111"}),
        ("wc_and_shower_split", "116", {"111"}),
        ("unknown_side", "142", {"141", None}),
        ("two_bedrooms_one_door", "131", {"202", "132", "133", "134", "135"}),
        ("shared_flat_bath", "102", {"101", "111"}),
        ("shared_flat_bath", "101", {"102", "107", "201"}),
        ("opening_without_door", "152", {"155"}),
        ("hatch_to_neighbour", "102", {"101"}),
    ],
)
def test_a_bathroom_is_joined_to_what_the_variant_says(
    name: str, room: str, joined_to: set[str | None]
) -> None:
    assert _beside(name, room) == {frozenset((room, other)) for other in joined_to}


def _joined(name: str) -> set[frozenset[str | None]]:
    """The pairs of rooms that doors and openings join, on the storey that all share."""
    floor = variants.draw(name).storeys[FLOOR]
    plan = floor.plan()
    holes = [one for one in floor.elements.values() if isinstance(one, Door | Opening)]
    return {frozenset(rooms_beside(hole, plan)) for hole in holes}


@pytest.mark.parametrize(
    ("name", "gone", "new"),
    [
        ("quiet_through_kitchen", [("224", "225")], [("222", "224")]),
        ("quiet_round_by_court", [("224", "225")], [("222", "224"), ("224", "231")]),
        ("poor_door_in_good_wall", [], [("226", "229")]),
        ("single_door_social_room", [("222", "231"), ("221", "222")], []),
        ("two_doors_side_by_side", [("225", "231"), ("202", "225")], [("223", "224")]),
        ("exit_to_store", [("225", "231"), ("202", "225")], []),
        ("exit_to_undrawn_place", [("224", "225")], [("225", None)]),
        ("kitchen_behind_living", [("203", "222"), ("222", "231")], []),
        ("l_room", [("221", "231"), ("201", "221")], [("203", "233")]),
        ("l_room_doors_in_one_leg", [("221", "222")], [("201", "221")]),
        ("visitor_exit_to_store", [], [("205", "233")]),
        ("corridor_string", [("202", "203"), ("201", "231"), ("202", "231")], []),
        ("string_with_connecting_door", [], [("145", "155")]),
        ("string_into_undrawn_lobby", [("202", "203")], [("202", None), ("203", None)]),
        ("court_with_one_door", [("201", "231"), ("221", "231"), ("229", "231")], []),
        ("staff_behind_kitchen", [("224", "225")], [("222", "224")]),
    ],
)
def test_doors_join_other_rooms_than_in_the_good_house(
    name: str, gone: list[tuple[str, str]], new: list[tuple[str, str | None]]
) -> None:
    before, after = _joined("good"), _joined(name)
    assert {frozenset(pair) for pair in gone} <= before
    assert not {frozenset(pair) for pair in gone} & after
    assert {frozenset(pair) for pair in new} <= after


@pytest.mark.parametrize(
    ("name", "room", "long_name"),
    [
        ("missing_active_zone", "225", "Lager"),
        ("unnamed_kitchen", "222", None),
        ("gym_beside_senses", "226", "Treningsrom"),
        ("open_plan_three_zones", "234", "Aktivitetsrom"),
        ("laundry_behind_kitchen", "224", "Vaskerom"),
        ("living_in_corridor", "201", "Fellesstue"),
        ("gym_over_bedroom", "301", "Treningsrom"),
    ],
)
def test_a_room_is_called_what_the_variant_says(
    name: str, room: str, long_name: str | None, opened: Opened
) -> None:
    spaces = {space.Name: space for space in opened(name).by_type("IfcSpace")}
    assert (spaces[room].LongName or None) == long_name


def _zones(model: ifcopenshell.file) -> dict[str, set[str]]:
    return {
        zone.Name: {space.Name for group in zone.IsGroupedBy for space in group.RelatedObjects}
        for zone in model.by_type("IfcZone")
    }


def test_zones_state_the_units_of_the_good_house(opened: Opened) -> None:
    zones = _zones(opened("good"))
    assert sorted(zones) == [f"Boenhet {number}" for number in range(1, 9)]
    assert zones["Boenhet 2"] == {"111", "112", "113", "114", "115", "117"}


def test_zones_are_gone_where_the_variant_drops_them(opened: Opened) -> None:
    assert _zones(opened("no_zones")) == {}
    assert _zones(opened("shared_flat_bath")) == {}
    assert "Boenhet 3" not in _zones(opened("one_space_unit"))
    assert "112" not in _zones(opened("corridor_bath"))["Boenhet 2"]
    assert "112" in _zones(opened("corridor_bath_in_zone"))["Boenhet 2"]


def test_no_fixtures_leaves_not_one_sanitary_terminal(opened: Opened) -> None:
    assert len(opened("good").by_type("IfcSanitaryTerminal")) == 33
    assert len(opened("no_fixtures").by_type("IfcSanitaryTerminal")) == 0
    assert len(opened("fixtures_missing_in_one_bath").by_type("IfcSanitaryTerminal")) == 30


def test_washing_machine_and_pan_replace_the_fixtures_of_one_bathroom(opened: Opened) -> None:
    washing = opened("washing_machine_bath")
    assert len(washing.by_type("IfcSanitaryTerminal")) == 30
    assert len(washing.by_type("IfcElectricAppliance")) == 5
    store = opened("store_with_pan")
    assert len(store.by_type("IfcSanitaryTerminal")) == 31
    assert [space.LongName for space in store.by_type("IfcSpace") if space.Name == "112"] == [
        "Bod"
    ]


def test_the_demolished_door_says_so_in_its_properties(opened: Opened) -> None:
    doors = {door.Name: door for door in opened("demolished_door").by_type("IfcDoor")}
    common = ifcopenshell.util.element.get_pset(doors["D112b"], "Pset_DoorCommon")
    assert common["Status"] == ["DEMOLISH"]


def test_ifc2x3_tells_fixtures_and_doors_by_their_types(opened: Opened) -> None:
    model = opened("ifc2x3")
    kinds = [
        ifcopenshell.util.element.get_type(terminal).PredefinedType
        for terminal in model.by_type("IfcFlowTerminal")
    ]
    assert {kind: kinds.count(kind) for kind in ("TOILETPAN", "SHOWER", "WASHINGMACHINE")} == {
        "TOILETPAN": 11,
        "SHOWER": 8,
        "WASHINGMACHINE": 2,
    }
    styles = {style.OperationType for style in model.by_type("IfcDoorStyle")}
    assert {"SINGLE_SWING_LEFT", "SLIDING_TO_RIGHT"} <= styles


def test_boundaries_name_both_rooms_of_a_door(opened: Opened) -> None:
    doors = {door.Name: door for door in opened("boundaries_on").by_type("IfcDoor")}
    sides = {
        name: {relation.RelatingSpace.Name for relation in doors[name].ProvidesBoundaries}
        for name in ("D102", "D204", "D203d")
    }
    assert sides == {"D102": {"101", "102"}, "D204": {"204"}, "D203d": {"203", "204"}}


def _outline(model: ifcopenshell.file, room: str) -> Polygon:
    space = next(space for space in model.by_type("IfcSpace") if space.Name == room)
    settings = ifcopenshell.geom.settings()
    settings.set("use-world-coords", True)
    vertices = ifcopenshell.geom.create_shape(settings, space).geometry.verts
    corners = {(vertices[i], vertices[i + 1]) for i in range(0, len(vertices), 3)}
    return Polygon(sorted(corners)).convex_hull


@pytest.mark.parametrize("name", ["ifc2x3", "millimetres", "feet", "far_origin"])
def test_another_way_of_writing_leaves_the_rooms_where_they_were(
    name: str, opened: Opened
) -> None:
    east, north = (600000.0, 6640000.0) if name == "far_origin" else (0.0, 0.0)
    good, other = _outline(opened("good"), "102"), _outline(opened(name), "102")
    moved = tuple(
        edge - shift for edge, shift in zip(other.bounds, (east, north) * 2, strict=True)
    )
    assert moved == pytest.approx(good.bounds, abs=1e-4)
    assert good.bounds == pytest.approx((4.15, 4.45, 6.875, 6.9), abs=1e-6)
    assert other.area == pytest.approx(good.area, abs=1e-3)


def test_mirrored_bathrooms_overlap_by_more_than_five_per_cent(opened: Opened) -> None:
    one, other = (_outline(opened("mirrored_overlap"), room) for room in ("102", "112"))
    assert one.intersection(other).area > 0.05 * min(one.area, other.area)
