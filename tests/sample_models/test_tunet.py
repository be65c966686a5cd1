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
# living room, from the living room into the bedroom.
_IN_A_UNIT = (("1", None), ("2", "1"), ("3", "1"), ("4", "1"), ("5", "4"))
_CORRIDOR_OF_UNIT = {0: "165", 1: "165", 2: "165", 3: "167", 4: "167", 5: "167"}
PAIRS = {
    f"D1{unit}{room}": {f"1{unit}{room}", f"1{unit}{other}" if other else corridor}
    for unit, corridor in _CORRIDOR_OF_UNIT.items()
    for room, other in _IN_A_UNIT
} | {
    "D161": {"161", "166"},
    "D162": {"162", "166"},
    "D162b": {"162", None},
    "D163": {"163", "166"},
    "D163b": {"163", None},
    "D164": {"163", "164"},
    "D165": {"165", None},
    "D166": {"165", "166"},
    "D166b": {"166", "167"},
    "D167": {"167", None},
    "D171": {"165", "171"},
    "D172": {"165", "172"},
    "D173": {"166", "173"},
    "D174": {"173", "174"},
    "D175": {"175", "179"},
    "D175b": {"175", None},
    "D176": {"166", "176"},
    "D177": {"177", "179"},
    "D178": {"178", None},
    "D178b": {"178", "179"},
    "D179": {"166", "179"},
    "D180": {"166", "180"},
    "D180b": {"180", "181"},
    "D181": {"166", "181"},
    "D181b": {"181", "182"},
    "D182": {"167", "182"},
    "D182b": {"182", None},
    "D183": {"182", "183"},
    "D184": {"182", "184"},
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
        for door in house.by_type("IfcDoor")
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


def _hosting(element: Any) -> Any:
    """The wall an element stands in."""
    return element.FillsVoids[0].RelatingOpeningElement.VoidsElements[0].RelatingBuildingElement


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
    rooms: dict[str, BaseGeometry], walls: dict[str, BaseGeometry]
) -> None:
    shapes = (rooms | walls).values()
    assert sum(shape.area for shape in shapes) == pytest.approx(44.4 * 16.5, abs=1e-3)


def test_every_door_joins_the_rooms_the_brief_says(
    house: ifcopenshell.file, rooms: dict[str, BaseGeometry], walls: dict[str, BaseGeometry]
) -> None:
    joined = {
        door.Name: {
            next((number for number, floor in rooms.items() if floor.contains(point)), None)
            for point in _sides(door, walls[_hosting(door).Name])
        }
        for door in house.by_type("IfcDoor")
    }
    assert joined == PAIRS


def test_bathroom_doors_open_out_of_the_bathroom_or_slide(
    house: ifcopenshell.file, rooms: dict[str, BaseGeometry], swept: dict[str, Polygon]
) -> None:
    bathrooms = [f"1{unit}2" for unit in range(6)]
    swinging = [room for room in bathrooms if f"D{room}" in swept]
    for room in swinging:
        assert swept[f"D{room}"].intersection(rooms[room]).area < 1e-6
    operations = {door.Name: door.OperationType for door in house.by_type("IfcDoor")}
    sliding = [room for room in bathrooms if operations[f"D{room}"].startswith("SLIDING")]
    assert sorted(swinging + sliding) == bathrooms


def test_doors_and_windows_stand_in_the_hole_of_their_wall(
    covered: Covered, walls: dict[str, BaseGeometry]
) -> None:
    holes = covered("IfcOpeningElement")
    for element, shape in (covered("IfcDoor") | covered("IfcWindow")).items():
        hole = holes[element.FillsVoids[0].RelatingOpeningElement]
        wall = walls[_hosting(element).Name]
        assert hole.intersection(wall).area >= element.OverallWidth * 0.1 - 1e-6
        assert hole.buffer(1e-6).contains(shape)


def test_no_hole_reaches_into_a_second_wall(
    covered: Covered, walls: dict[str, BaseGeometry]
) -> None:
    for hole, shape in covered("IfcOpeningElement").items():
        touched = [wall for wall in walls.values() if wall.intersection(shape).area > 1e-4]
        assert len(touched) == 1, hole.Name


def test_windows_to_the_open_air_stand_in_facades(house: ifcopenshell.file) -> None:
    for window in house.by_type("IfcWindow"):
        stated = ifcopenshell.util.element.get_pset(window, "Pset_WindowCommon", "IsExternal")
        assert stated == _hosting(window).Name.startswith("facade")


def test_every_room_for_lasting_stay_has_a_window(
    house: ifcopenshell.file, covered: Covered, rooms: dict[str, BaseGeometry]
) -> None:
    stays = {"Stue/kjøkken", "Soverom", "Fellesstue", "Felleskjøkken", "Stillerom", "Besøksrom"}
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
    for unit in range(6):
        floor = rooms[f"1{unit}2"]
        inside = {one: shape for one, shape in fixtures.items() if floor.intersects(shape)}
        kinds = sorted(fixture.PredefinedType for fixture in inside)
        assert kinds == ["SHOWER", "TOILETPAN", "WASHHANDBASIN"]
        assert floor.area >= 4.5
        free = floor.difference(unary_union(list(inside.values())))
        assert not free.buffer(-0.75).is_empty


def test_a_unit_opens_to_a_corridor_by_one_door() -> None:
    for unit, corridor in _CORRIDOR_OF_UNIT.items():
        own = {f"1{unit}{room}" for room in range(1, 6)}
        leaving = [door for door, pair in PAIRS.items() if pair & own and pair - own]
        assert leaving == [f"D1{unit}1"]
        assert PAIRS[leaving[0]] - own == {corridor}


def test_the_global_id_of_a_room_follows_from_its_number(house: ifcopenshell.file) -> None:
    ids = {space.Name: space.GlobalId for space in house.by_type("IfcSpace")}
    assert ids == {number: tunet.room_id(number) for number in ids}
