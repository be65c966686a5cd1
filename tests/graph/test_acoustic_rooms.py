from dataclasses import replace

from design_rules.graph import RoomGraph
from design_rules.graph.acoustic_rooms import AcousticRooms
from design_rules.model.building import Adjacency, Building
from tests.plans import plan

ROOMS: dict[str, str | None] = {"A": "common_living", "B": "corridor", "C": "quiet_room"}


def _wide(building: Building, width: float) -> RoomGraph:
    links = tuple(replace(link, width=width) for link in building.links)
    return RoomGraph.of(replace(building, links=links))


def test_a_door_parts_and_an_open_side_joins() -> None:
    rooms = AcousticRooms(plan(ROOMS, ["A ~ B", "B - C"]).graph, widest=1.2)
    assert rooms.groups() == [frozenset("AB"), frozenset("C")]


def test_an_opening_joins_when_it_is_wider_than_the_limit() -> None:
    building = plan(ROOMS, ["A = B"]).building
    assert AcousticRooms(_wide(building, 1.2), widest=1.2).of("A") == frozenset("A")
    assert AcousticRooms(_wide(building, 1.21), widest=1.2).of("A", hopeful=True) == frozenset(
        "AB"
    )


def test_an_opening_of_unknown_width_may_join() -> None:
    rooms = AcousticRooms(_wide(plan(ROOMS, ["A = B"]).building, 0.0), widest=1.2)
    assert rooms.of("A", hopeful=True) == frozenset("A")
    assert rooms.of("A") == frozenset("AB")
    assert rooms.open_points(frozenset("AB")) == [("A", "B")]


def test_a_contested_open_side_may_join() -> None:
    rooms = AcousticRooms(plan(ROOMS, ["A ~? B"]).graph, widest=1.2)
    assert rooms.of("A", hopeful=True) == frozenset("A")
    assert rooms.of("A") == frozenset("AB")


def test_an_open_stair_joins_its_storeys_and_a_closed_stair_room_does_not() -> None:
    open_stair = plan(ROOMS, ["A / C"]).graph
    assert AcousticRooms(open_stair, widest=1.2).of("A") == frozenset("AC")
    stairs: dict[str, str | None] = {**ROOMS, "S1": "stair", "S2": "stair"}
    closed = plan(stairs, ["A - S1", "S1 / S2", "S2 - C"]).graph
    assert AcousticRooms(closed, widest=1.2).of("A") == frozenset("A")
    assert AcousticRooms(closed, widest=1.2).of("S1") == frozenset({"S1", "S2"})


def test_a_void_may_join_the_room_below_with_the_gallery_beside_it() -> None:
    house = plan({**ROOMS, "V": "plenum_void"}, ["A - B"])
    near = (Adjacency("A", "V", "slab", 20.0, ()), Adjacency("C", "V", "wall", 4.0, ()))
    graph = RoomGraph.of(replace(house.building, adjacency=near))
    rooms = AcousticRooms(graph, widest=1.2)
    assert rooms.of("A") == frozenset("AVC")
    assert rooms.of("A", hopeful=True) == frozenset("A")
    walled = (near[0], replace(near[1], elements=("wall",)))
    graph = RoomGraph.of(replace(house.building, adjacency=walled))
    assert AcousticRooms(graph, widest=1.2).of("A") == frozenset("AV")


def test_a_hole_in_a_slab_joins_what_lies_above_with_what_lies_below() -> None:
    house = plan(ROOMS, ["A - B"])

    def rooms(near: Adjacency) -> AcousticRooms:
        return AcousticRooms(RoomGraph.of(replace(house.building, adjacency=(near,))), widest=1.2)

    wide = Adjacency("A", "C", "open", 3.0, (), hole=3.0)
    assert rooms(wide).of("A", hopeful=True) == frozenset("AC")
    assert rooms(replace(wide, hole=1.2)).of("A") == frozenset("A")
    unsure = rooms(replace(wide, certain=False))
    assert unsure.of("A", hopeful=True) == frozenset("A")
    assert unsure.of("A") == frozenset("AC")
    assert unsure.open_points(frozenset("AC")) == [("A", "C")]
