"""The compliant house is drawn as an architect would believe it, read back from its IFC file."""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import combinations
from math import cos, pi, sin
from pathlib import Path
from typing import Any, TypeAlias

import ifcopenshell
import ifcopenshell.geom
import ifcopenshell.util.element
import ifcopenshell.util.placement
import pytest
from shapely import Point, Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from sample_models import tunet, variants

Covered: TypeAlias = Callable[[str], dict[Any, BaseGeometry]]
COMMITTED = Path(variants.__file__).parents[1] / "tunet.ifc"

# Each unit's doors: from the corridor into the hall, from the hall into bathroom, store and
# living room, from the living room into the bedroom and onto the terrace.
_IN_A_UNIT = (("1", None), ("2", "1"), ("3", "1"), ("4", "1"), ("5", "4"), ("7", "4"))
_CORRIDOR_OF_UNIT = {0: "201", 1: "201", 6: "201", 7: "201"} | dict.fromkeys((2, 3, 4, 5), "202")
OUT, COURT, GARDEN = None, "231", "232"
PAIRS: dict[str, set[str | None]] = {
    f"D1{unit}{room}": {f"1{unit}{room}", f"1{unit}{other}" if other else corridor}
    for unit, corridor in _CORRIDOR_OF_UNIT.items()
    for room, other in _IN_A_UNIT
} | {
    "D201": {"201", OUT},
    "D202": {"202", OUT},
    "D202b": {"201", "202"},
    "D203": {"203", OUT},
    "D203b": {"201", "203"},
    "D203c": {"202", "203"},
    "D203d": {"203", "204"},
    "D204": {"204", OUT},
    "D205": {"205", OUT},
    "D205b": {"204", "205"},
    "D206": {"205", "206"},
    "D207": {"203", "207"},
    "D207b": {"207", "210"},
    "D208": {"207", "208"},
    "D209": {"207", "209"},
    "D210": {"210", OUT},
    "D211": {"210", "211"},
    "D211b": {"208", "211"},
    "D212": {"210", "212"},
    "D213": {"210", "213"},
    "D214": {"203", "214"},
    "D215": {"215", OUT},
    "D215b": {"203", "215"},
    "D216": {"215", "216"},
    "D217": {"203", "217"},
    "D218": {"203", "218"},
    "D219": {"210", "219"},
    "D220": {"203", "220"},
    "D221": {"203", "221"},
    "D221b": {"221", COURT},
    "D221c": {"201", "221"},
    "D222": {"203", "222"},
    "D222b": {"222", COURT},
    "D222c": {"221", "222"},
    "D223": {"203", "223"},
    "D224": {"224", "225"},
    "D225": {"203", "225"},
    "D225b": {"225", COURT},
    "D225c": {"202", "225"},
    "D226": {"202", "226"},
    "D226b": {"226", COURT},
    "D227": {"201", "227"},
    "D227b": {"227", COURT},
    "D228": {"201", "228"},
    "D228b": {"228", COURT},
    "D229": {"202", "229"},
    "D229b": {"229", COURT},
    "D231": {"201", COURT},
    "D231b": {"202", COURT},
    "D232": {"203", GARDEN},
}


@pytest.fixture(scope="module")
def house() -> ifcopenshell.file:
    return ifcopenshell.open(str(COMMITTED))


@pytest.fixture(scope="module")
def covered(house: ifcopenshell.file) -> Covered:
    """What each element of a class covers on the plan, read from its own geometry."""
    settings = ifcopenshell.geom.settings()
    settings.set("use-world-coords", True)
    settings.set("disable-opening-subtractions", True)

    @cache
    def read(kind: str) -> dict[Any, BaseGeometry]:
        return {
            element: _seen_from_above(ifcopenshell.geom.create_shape(settings, element).geometry)
            for element in house.by_type(kind)
        }

    return read


def _seen_from_above(mesh: Any) -> BaseGeometry:
    points = [mesh.verts[i : i + 2] for i in range(0, len(mesh.verts), 3)]
    faces = [mesh.faces[i : i + 3] for i in range(0, len(mesh.faces), 3)]
    flat = (Polygon([points[corner] for corner in face]) for face in faces)
    return unary_union([triangle for triangle in flat if triangle.area > 1e-9])


@pytest.fixture(scope="module")
def rooms(covered: Covered) -> dict[str, BaseGeometry]:
    return {space.Name: shape for space, shape in covered("IfcSpace").items()}


@pytest.fixture(scope="module")
def walls(covered: Covered) -> dict[str, BaseGeometry]:
    return {wall.Name: shape for wall, shape in covered("IfcWall").items()}


@pytest.fixture(scope="module")
def items(covered: Covered) -> dict[str, BaseGeometry]:
    kinds = ("IfcFurniture", "IfcSanitaryTerminal", "IfcElectricAppliance")
    return {item.Tag: shape for kind in kinds for item, shape in covered(kind).items()}


@pytest.fixture(scope="module")
def swept(house: ifcopenshell.file) -> dict[str, Polygon]:
    return {
        door.Name: _swept(door)
        for door in _doors(house)
        if door.OperationType.startswith("SINGLE_SWING")
    }


def _swept(door: Any) -> Polygon:
    """The quarter circle a leaf passes over, from IFC's meaning of left, right and local y."""
    matrix = ifcopenshell.util.placement.get_local_placement(door.ObjectPlacement)
    width = door.OverallWidth
    hinge, sense = (0.0, 1.0) if door.OperationType.endswith("LEFT") else (width, -1.0)
    turns = [step * pi / 20 for step in range(11)]
    arc = [(hinge + sense * width * sin(turn), width * cos(turn)) for turn in turns]
    corners = [(hinge, 0.0), *arc]
    return Polygon([(matrix @ [x, y, 0.0, 1.0])[:2] for x, y in corners])


def _doors(house: ifcopenshell.file) -> list[Any]:
    """Doors in walls; gates in fences stand by themselves."""
    return [door for door in house.by_type("IfcDoor") if door.FillsVoids]


def _hosting(element: Any) -> Any:
    """The wall an element stands in."""
    return _cut_by(element.FillsVoids[0].RelatingOpeningElement)


def _cut_by(hole: Any) -> Any:
    """The element a hole is cut through."""
    return hole.VoidsElements[0].RelatingBuildingElement


def _sides(door: Any, wall: BaseGeometry) -> Iterator[Point]:
    """A point before and one behind a door: the first outside its wall along local y."""
    matrix = ifcopenshell.util.placement.get_local_placement(door.ObjectPlacement)
    for sign in (1, -1):
        steps = (matrix @ [door.OverallWidth / 2, sign * i / 10, 0.0, 1.0] for i in range(1, 9))
        yield next(spot for x, y, *_ in steps if not wall.covers(spot := Point(x, y)))


def test_the_committed_house_is_what_the_program_writes(tmp_path: Path) -> None:
    variants.build("good", tmp_path / "tunet.ifc")
    assert (tmp_path / "tunet.ifc").read_bytes() == COMMITTED.read_bytes()
    assert COMMITTED.stat().st_size < 2_000_000


def test_every_room_has_a_three_digit_number_and_a_name(house: ifcopenshell.file) -> None:
    for space in house.by_type("IfcSpace"):
        assert space.Name.isdigit()
        assert len(space.Name) == 3
        assert space.LongName


def test_rooms_share_no_floor_with_each_other_or_with_walls(
    rooms: dict[str, BaseGeometry], walls: dict[str, BaseGeometry]
) -> None:
    for (name, one), (other_name, other) in combinations((rooms | walls).items(), 2):
        assert one.intersection(other).area < 1e-4, (name, other_name)


def test_rooms_and_walls_leave_no_gap_in_the_house(
    house: ifcopenshell.file, rooms: dict[str, BaseGeometry], walls: dict[str, BaseGeometry]
) -> None:
    indoors = {one.Name for one in house.by_type("IfcSpace") if one.PredefinedType == "INTERNAL"}
    shapes = [*walls.values(), *(rooms[name] for name in indoors)]
    wings = 28.4 * 9.1 + 42.4 * 14.4 + 28.4 * 10.2  # south, middle, north
    porch, court = 3.2 * 3.3, 16.2 * 7.6
    assert sum(shape.area for shape in shapes) == pytest.approx(wings - porch - court, abs=1e-3)


def test_every_door_joins_the_rooms_the_brief_says(
    house: ifcopenshell.file, rooms: dict[str, BaseGeometry], walls: dict[str, BaseGeometry]
) -> None:
    joined = {
        door.Name: {
            next((number for number, floor in rooms.items() if floor.contains(point)), None)
            for point in _sides(door, walls[_hosting(door).Name])
        }
        for door in _doors(house)
    }
    assert joined == PAIRS


def test_bathroom_doors_open_out_of_the_bathroom_or_slide(
    house: ifcopenshell.file, rooms: dict[str, BaseGeometry], swept: dict[str, Polygon]
) -> None:
    bathrooms = [f"1{unit}2" for unit in range(8)]
    swinging = [room for room in bathrooms if f"D{room}" in swept]
    for room in swinging:
        assert swept[f"D{room}"].intersection(rooms[room]).area < 1e-6
    operations = {door.Name: door.OperationType for door in _doors(house)}
    sliding = [room for room in bathrooms if operations[f"D{room}"].startswith("SLIDING")]
    assert sorted(swinging + sliding) == bathrooms


def test_doors_and_windows_stand_in_the_hole_of_their_wall(
    covered: Covered, walls: dict[str, BaseGeometry]
) -> None:
    holes = covered("IfcOpeningElement")
    for element, shape in (covered("IfcDoor") | covered("IfcWindow")).items():
        if not element.FillsVoids:
            continue
        hole = holes[element.FillsVoids[0].RelatingOpeningElement]
        wall = walls[_hosting(element).Name]
        assert hole.intersection(wall).area >= element.OverallWidth * 0.1 - 1e-6
        assert hole.buffer(1e-6).contains(shape)


def test_no_hole_reaches_into_a_second_wall(
    covered: Covered, walls: dict[str, BaseGeometry]
) -> None:
    holes = covered("IfcOpeningElement").items()
    in_walls = {one: shape for one, shape in holes if _cut_by(one).is_a("IfcWall")}
    assert len(in_walls) > 100
    for hole, shape in in_walls.items():
        touched = [wall for wall in walls.values() if wall.intersection(shape).area > 1e-4]
        assert len(touched) == 1, hole.Name


def test_windows_to_the_open_air_stand_in_facades(house: ifcopenshell.file) -> None:
    for window in house.by_type("IfcWindow"):
        stated = ifcopenshell.util.element.get_pset(window, "Pset_WindowCommon", "IsExternal")
        assert stated == _hosting(window).Name.startswith("facade")


def test_every_room_for_lasting_stay_has_a_window(
    house: ifcopenshell.file, covered: Covered, rooms: dict[str, BaseGeometry]
) -> None:
    stays = {"Stue/kjøkken", "Soverom", "Fellesstue", "Felleskjøkken", "Aktivitetsrom"}
    stays |= {"Stillerom", "Sanserom", "Samtalerom", "Besøksrom", "Personalrom", "Kontor"}
    for space in house.by_type("IfcSpace"):
        if space.LongName in stays:
            near = rooms[space.Name].buffer(0.3)
            assert any(near.intersects(one) for one in covered("IfcWindow").values()), space.Name


def test_everything_stands_inside_one_room_and_on_nothing_else(
    rooms: dict[str, BaseGeometry], items: dict[str, BaseGeometry]
) -> None:
    for name, item in items.items():
        inside = [number for number, floor in rooms.items() if floor.buffer(1e-6).contains(item)]
        assert len(inside) == 1, name
    for (name, one), (other_name, other) in combinations(items.items(), 2):
        assert one.intersection(other).area < 1e-4, (name, other_name)


def test_no_leaf_swings_against_furniture_or_another_leaf(
    swept: dict[str, Polygon], items: dict[str, BaseGeometry]
) -> None:
    assert len(swept) > 50
    for name, leaf in swept.items():
        in_the_way = items | {other: swept[other] for other in swept if other != name}
        hit = [what for what, shape in in_the_way.items() if leaf.intersection(shape).area > 1e-3]
        assert hit == [], name


def test_every_bathroom_is_complete_and_a_wheelchair_turns_in_it(
    covered: Covered, rooms: dict[str, BaseGeometry]
) -> None:
    fixtures = covered("IfcSanitaryTerminal")
    for unit in range(8):
        floor = rooms[f"1{unit}2"]
        inside = {one: shape for one, shape in fixtures.items() if floor.intersects(shape)}
        kinds = sorted(fixture.PredefinedType for fixture in inside)
        assert kinds == ["SHOWER", "TOILETPAN", "WASHHANDBASIN"]
        assert floor.area >= 4.5
        free = floor.difference(unary_union(list(inside.values())))
        assert not free.buffer(-0.75).is_empty


def test_a_unit_opens_to_a_corridor_by_one_door() -> None:
    for unit, corridor in _CORRIDOR_OF_UNIT.items():
        own = {f"1{unit}{room}" for room in (*range(1, 6), 7)}
        leaving = [door for door, pair in PAIRS.items() if pair & own and pair - own]
        assert leaving == [f"D1{unit}1"]
        assert PAIRS[leaving[0]] - own == {corridor}


def test_the_global_id_of_a_room_follows_from_its_number(house: ifcopenshell.file) -> None:
    inside = [space for space in house.by_type("IfcSpace") if space.Name < "250"]  # not parking
    ids = {space.Name: space.GlobalId for space in inside}
    assert ids == {number: tunet.room_id(number) for number in ids}


def test_a_unit_is_a_dwelling_of_forty_square_metres(rooms: dict[str, BaseGeometry]) -> None:
    for unit in range(8):
        assert sum(rooms[f"1{unit}{room}"].area for room in range(1, 6)) >= 40.0


def test_doors_of_units_are_three_metres_apart_and_not_face_to_face(
    covered: Covered,
) -> None:
    doors = {door.Name: shape for door, shape in covered("IfcDoor").items()}
    own = [doors[f"D1{unit}1"] for unit in range(8)]
    assert all(one.distance(other) >= 3.0 for one, other in combinations(own, 2))


@pytest.mark.parametrize("room", ["205", "221", "222", "225", "228"])
def test_where_people_meet_there_are_two_doors_to_different_places(room: str) -> None:
    ways = [pair - {room} for pair in PAIRS.values() if room in pair]
    assert len(ways) >= 2
    assert len({next(iter(way)) for way in ways}) >= 2


def test_one_goes_round_the_house_when_any_one_place_is_shut() -> None:
    """The corridors and the court form a ring: no one of them cuts another off."""
    ring = {"201", "202", "203", COURT}
    links = [pair for pair in PAIRS.values() if pair <= ring]
    for shut in ring:
        open_ = ring - {shut}
        reached: set[str | None] = {min(open_)}
        while more := {
            end for pair in links if pair <= open_ and pair & reached for end in pair - reached
        }:
            reached |= more
        assert reached == open_, shut
