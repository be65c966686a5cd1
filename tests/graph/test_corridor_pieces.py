from dataclasses import replace

import pytest
from shapely import Polygon, box
from shapely.ops import unary_union

from design_rules.geometry.sections import Region
from design_rules.graph import RoomGraph
from design_rules.graph.corridor_pieces import CutGraph, cut_corridors
from tests.plans import plan


def _cut(
    outline: Region, doors: dict[str, tuple[float, float]], use: str = "corridor"
) -> CutGraph:
    """A corridor with a room behind a door at each of some points."""
    rooms: dict[str, str | None] = dict.fromkeys(doors, "common_living")
    house = plan({"C": use, **rooms}, [f"C - {name}" for name in doors])
    building = house.building
    links = tuple(
        replace(link, point=(*spot, 0.0))
        for link, spot in zip(building.links, doors.values(), strict=True)
    )
    changed = tuple(
        replace(room, outline=outline) if room.key == "C" else room for room in building.rooms
    )
    return cut_corridors(RoomGraph.of(replace(building, rooms=changed, links=links)))


def test_a_straight_corridor_is_a_chain_with_a_piece_for_each_door() -> None:
    doors = {"A": (2.0, 0.0), "B": (10.0, 2.0), "D": (18.0, 0.0)}
    cut = _cut(box(0, 0, 20, 2), doors)
    assert cut.pieces_of("C") == ("C#0", "C#1", "C#2")
    assert cut.graph.neighbours("C#0") == {"A", "C#1"}
    assert cut.graph.neighbours("C#1") == {"B", "C#0", "C#2"}
    areas = [room.area for room in cut.graph.rooms() if cut.room_of[room.key] == "C"]
    assert areas == pytest.approx([12.0, 16.0, 12.0])


def test_doors_close_together_share_a_piece() -> None:
    cut = _cut(box(0, 0, 20, 2), {"A": (2.0, 0.0), "B": (3.0, 2.0), "D": (18.0, 0.0)})
    assert cut.pieces_of("C") == ("C#0", "C#1")
    assert cut.graph.neighbours("C#0") == {"A", "B", "C#1"}


def test_a_ring_stays_a_ring() -> None:
    ring = Polygon(box(0, 0, 20, 20).exterior.coords, [box(2, 2, 18, 18).exterior.coords])
    doors = {"A": (10.0, 0.0), "B": (20.0, 10.0), "D": (10.0, 20.0), "E": (0.0, 10.0)}
    cut = _cut(ring, doors)
    pieces = cut.pieces_of("C")
    assert len(pieces) == 4
    assert all(len(cut.graph.neighbours(p) & set(pieces)) == 2 for p in pieces)


def test_the_pieces_fill_the_corridor_and_each_hangs_together() -> None:
    outline = unary_union([box(0, 0, 20, 2), box(18, 0, 20, 20), box(0, 18, 20, 20)])
    doors = {"A": (1.0, 0.0), "B": (1.0, 20.0), "D": (20.0, 5.0), "E": (9.0, 2.0)}
    cut = _cut(outline, doors)
    rooms = [room for room in cut.graph.rooms() if cut.room_of[room.key] == "C"]
    assert sum(room.outline.area for room in rooms) == pytest.approx(outline.area)
    assert all(room.outline.geom_type == "Polygon" for room in rooms)
    assert cut.graph.reach("A") >= {"B", "D", "E"}


def test_what_is_no_corridor_or_has_one_door_is_left_whole() -> None:
    doors = {"A": (2.0, 0.0), "D": (18.0, 0.0)}
    assert _cut(box(0, 0, 20, 2), doors, use="common_living").pieces_of("C") == ("C",)
    assert _cut(box(0, 0, 20, 2), {"A": (2.0, 0.0)}).pieces_of("C") == ("C",)


def test_a_corridor_with_a_door_in_no_known_place_is_left_whole() -> None:
    doors = {"A": (2.0, 0.0), "B": (0.0, 0.0), "D": (18.0, 0.0)}
    assert _cut(box(0, 0, 20, 2), doors).pieces_of("C") == ("C",)
