from dataclasses import replace

import pytest

from design_rules.graph import RoomGraph
from design_rules.model.building import Building, Place
from tests.plans import plan

ROOMS: dict[str, str | None] = {
    "bath": "bathroom", "bed": "bedroom", "hall": "corridor", "kitchen": "kitchen",
    "living": "living", "store": "store",
}  # fmt: skip
DOORS = [
    "hall - bed", "hall - bath", "hall - living", "living ~ kitchen", "kitchen - hall",
    "hall - outside", "living - outside", "bed -? bath", "store - ?",
]  # fmt: skip


def _graph(doors: list[str] | None = None) -> RoomGraph:
    return plan(ROOMS, DOORS if doors is None else doors).graph


# --- what is there ---------------------------------------------------------------------------
def test_rooms_and_places_are_nodes_in_a_fixed_order() -> None:
    graph = _graph()
    assert list(graph) == ["bath", "bed", "hall", "kitchen", "living", "outside", "store",
                           "unmodelled:door 8: store - ?"]  # fmt: skip
    assert "bath" in graph
    assert "nowhere" not in graph
    assert [room.key for room in graph.rooms()] == list(ROOMS)


def test_a_node_is_a_room_or_a_place() -> None:
    graph = _graph()
    assert graph.room("bath") is not None
    assert graph.room("outside") is None
    outside = graph.place("outside")
    assert outside is not None
    assert outside.kind == "outside"
    assert graph.place("bath") is None
    door = graph.door("door 0: hall - bed")
    assert door is not None
    assert graph.door("x") is None


@pytest.mark.parametrize(
    ("kind", "outdoors", "unmodelled"),
    [("outside", True, False), ("court", True, False), ("gallery", True, False),
     ("neighbour", False, False), ("unmodelled", False, True)],
)  # fmt: skip
def test_which_places_are_outdoors(kind: str, outdoors: bool, unmodelled: bool) -> None:
    building = replace(_graph().building, places=(Place("outside", kind),))  # type: ignore[arg-type]
    graph = RoomGraph.of(replace(building, links=()))
    assert graph.is_outdoors("outside") == outdoors
    assert graph.is_unmodelled("outside") == unmodelled


def test_a_room_in_the_open_is_outdoors() -> None:
    building = _graph().building
    rooms = tuple(replace(room, outdoor=room.key == "store") for room in building.rooms)
    graph = RoomGraph.of(replace(building, rooms=rooms))
    assert graph.is_outdoors("store")
    assert not graph.is_outdoors("hall")
    assert not graph.is_unmodelled("store")


# --- what leads where ------------------------------------------------------------------------
def test_the_ways_in_and_out_of_a_place() -> None:
    graph = _graph()
    assert [link.via for link in graph.links_of("bath")] == [
        "door 1: hall - bath",
        "door 7: bed -? bath",
    ]
    assert [link.kind for link in graph.links_of("kitchen")] == ["open-plan", "door"]
    assert graph.links_of("nowhere") == ()


def test_neighbours_with_and_without_what_is_contested() -> None:
    graph = _graph()
    assert graph.neighbours("bath") == {"hall", "bed"}
    assert graph.neighbours("bath", contested=False) == {"hall"}
    assert graph.neighbours("store") == {"unmodelled:door 8: store - ?"}


def test_the_rim_of_a_group() -> None:
    graph = _graph()
    rim = graph.links_between(["bed", "bath"])
    assert [link.ends for link in rim] == [("hall", "bed"), ("hall", "bath")]
    assert [link.ends for link in graph.links_between(["bed"], contested=False)] == [
        ("hall", "bed")
    ]
    assert graph.links_between(ROOMS) != []
    assert graph.links_between(list(graph)) == []


def test_the_way_with_the_fewest_doors() -> None:
    way = _graph().way("bath", "kitchen")
    assert way is not None
    assert way.places == ("bath", "hall", "kitchen")
    assert [link.via for link in way.links] == ["door 1: hall - bath", "door 4: kitchen - hall"]
    assert way.end == "kitchen"


def test_a_way_within_a_group_or_without_what_is_contested() -> None:
    graph = _graph()
    direct = graph.way("bed", "bath")
    around = graph.way("bed", "bath", contested=False)
    assert direct is not None
    assert around is not None
    assert direct.places == ("bed", "bath")
    assert around.places == ("bed", "hall", "bath")
    assert graph.way("bed", "bath", within=["bed", "bath"], contested=False) is None
    assert graph.way("bed", "store") is None
    assert graph.way("bed", "nowhere") is None


def test_a_way_from_a_place_to_itself_is_no_step() -> None:
    way = _graph().way("bed", "bed")
    assert way is not None
    assert (way.places, way.links) == (("bed",), ())


def test_of_two_doors_between_two_rooms_the_certain_one_is_taken() -> None:
    graph = _graph(["bed -? bath", "bed - bath"])
    way = graph.way("bed", "bath")
    assert way is not None
    assert way.links[0].status == "certain"


def test_what_can_be_reached() -> None:
    graph = _graph()
    assert graph.reach("bed") == {"bath", "bed", "hall", "kitchen", "living", "outside"}
    assert graph.reach("bed", within=["bed", "bath"]) == {"bed", "bath"}
    assert graph.reach("bed", within=["bed", "bath"], contested=False) == {"bed"}
    assert graph.reach("nowhere") == frozenset()


def test_groups_that_hold_together() -> None:
    graph = _graph()
    assert graph.clusters(["bed", "bath", "kitchen", "living", "store"]) == [
        {"bath", "bed"}, {"kitchen", "living"}, {"store"},
    ]  # fmt: skip
    assert graph.clusters(["bed", "bath"], contested=False) == [{"bath"}, {"bed"}]
    assert graph.clusters([]) == []


def test_places_without_which_a_group_falls_apart() -> None:
    graph = _graph()
    inside = [key for key in ROOMS if key != "store"]
    assert graph.joints(inside) == ["hall"]
    assert graph.joints(["bed", "hall", "living", "kitchen"]) == ["hall"]
    assert graph.joints(["hall", "living", "kitchen"]) == []


def test_links_without_which_a_group_falls_apart() -> None:
    graph = _graph(
        ["hall - bed", "bed - bath", "bath - hall", "hall - living", "living - kitchen"]
    )
    assert graph.single_links(ROOMS) == [("hall", "living"), ("kitchen", "living")]
    double = _graph(["hall - living", "hall ~ living"])
    assert double.single_links(["hall", "living"]) == []


def test_the_graph_cannot_be_changed() -> None:
    graph = _graph()
    with pytest.raises(Exception, match=r"[Ff]rozen"):
        graph._graph.add_node("x")


def test_a_building_without_anything_has_an_empty_graph() -> None:
    empty = Building((0.0, 0.0, 0.0), (), (), (), ())
    assert list(RoomGraph.of(empty)) == []
