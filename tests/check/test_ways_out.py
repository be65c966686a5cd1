"""Rooms that are left, and ways out that do not depend on each other."""

import pytest

from design_rules.check.common_rooms import common_rooms
from design_rules.check.ways_out import Left, left, left_rooms, shared_by_all, two_ways_apart
from design_rules.geometry.sections import EMPTY
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import Arc, Unknown
from design_rules.model.building import Room
from tests.retreat_plans import DOORS, ROOMS, Rooms, ring
from tests.walking.small_plans import link, room

Hop = tuple[str, str, float, float]  # from, to, and where the portal is


def trips(*hops: Hop, open_plan: tuple[str, ...] = (), doubtful: tuple[str, ...] = ()) -> Trips:
    """Ways in both directions; by doors, but for the places named in `open_plan`."""
    arcs, unknowns = [], []
    for number, (a, b, x, y) in enumerate(hops):
        kind = "open-plan" if a in open_plan and b in open_plan else "door"
        way = link(kind, (a, b), f"{number}", (x, y))  # type: ignore[arg-type]
        unknown = Unknown(f"door {number}", "contested", ("there", "not"), way)
        unknowns.append(unknown)
        needs = ((unknown.key, "there"),) if b in doubtful else ()
        arcs += [Arc(a, b, way, needs), Arc(b, a, way, needs)]
    return Trips(arcs, unknowns)


OUT = Left(room("r", (0, 0, 4, 3)), frozenset({"r"}), room("r", (0, 0, 4, 3)).outline)
PIECES = ("p", "q", "s")


def two_ways(ways: Trips, *, least: float = 0.0, hopeful: bool = False) -> bool | None:
    return two_ways_apart(ways, OUT, {"home"}, least, hopeful=hopeful)[0].value


def meeting(far: float) -> Trips:
    """Two exits to two stretches of corridor that meet `far` metres on, before her one door."""
    return trips(
        ("r", "p", 0.5, 1), ("r", "q", 4.5, 1), ("p", "s", 1, far), ("q", "s", 5, far),
        ("s", "home", 3, far + 2), open_plan=PIECES,
    )  # fmt: skip


@pytest.mark.parametrize(("far", "said"), [(8.0, False), (12.0, True)])
def test_ways_may_come_together_after_ten_metres(far: float, said: bool) -> None:
    assert two_ways(meeting(far)) is said


def test_ways_may_come_together_behind_second_doors() -> None:
    behind = trips(
        ("r", "p", 0.5, 1), ("r", "q", 4.5, 1), ("p", "s", 1, 4), ("q", "s", 5, 4),
        ("s", "home", 3, 6),
    )  # fmt: skip
    assert two_ways(behind) is True


def test_a_way_into_a_store_and_back_is_none() -> None:
    store = trips(
        ("r", "p", 0.5, 1), ("r", "q", 4.5, 1), ("p", "s", 1, 4), ("q", "s", 5, 4),
        ("s", "home", 3, 6), ("p", "store", 0, 2), open_plan=PIECES,
    )  # fmt: skip
    assert two_ways(store) is False


def test_a_lobby_beside_the_other_door_does_not_part_two_ways() -> None:
    lobby = trips(
        ("r", "p", 0.5, 1), ("r", "lobby", 4.5, 1), ("lobby", "p", 4, 2), ("p", "home", 3, 6)
    )
    assert two_ways(lobby) is False


def test_a_doubtful_stretch_leaves_it_open() -> None:
    ways = trips(("r", "home", 0.5, 1), ("r", "q", 4.5, 1), ("q", "home", 3, 6), doubtful=("q",))
    assert two_ways(ways) is None
    assert two_ways(ways, hopeful=True) is None


@pytest.mark.parametrize(("least", "said"), [(3.9, True), (4.1, False)])
def test_exits_have_to_lie_apart(least: float, said: bool) -> None:
    ways = trips(("r", "home", 0.5, 1), ("r", "home", 4.5, 1))
    assert two_ways(ways, least=least) is said


def test_exits_in_no_known_place_may_lie_apart() -> None:
    ways = trips(("r", "home", 0, 0), ("r", "home", 4.5, 1))
    assert two_ways(ways, least=3.0) is False
    assert two_ways(ways, least=3.0, hopeful=True) is True


def test_what_all_ways_share_is_named_up_to_where_they_may_come_together() -> None:
    shared = shared_by_all(meeting(8.0), OUT, {"home"})
    assert [each for each in shared if isinstance(each, str)] == ["s"]
    assert shared_by_all(meeting(12.0), OUT, {"home"}) == []


def test_a_room_is_left_with_what_is_open_to_it_but_not_with_the_corridor() -> None:
    rooms: Rooms = {**ROOMS, "Lounge": ("common_living", (0.0, 0.0, 3.0, 5.0)),
                    "Dining": ("dining", (3.0, 0.0, 6.0, 5.0))}  # fmt: skip
    doors = (*DOORS[2:], "Lounge ~ Dining @ 3 2.5", "Dining ~ Ring @ 6.05 2.5")
    house = ring(doors, rooms)
    out = left(house, _room(house.graph.rooms(), "Lounge"), 1.2)
    assert out.places == {"Lounge", "Dining"}
    assert out.outline.area == pytest.approx(30.0)
    assert out.diagonal == pytest.approx(61**0.5)
    needing = left_rooms(house, common_rooms(house), 20.0, 1.2)
    assert [each.key for each in needing] == ["Lounge", "Dining"]


def test_a_contested_open_side_is_kept_in_mind() -> None:
    rooms: Rooms = {**ROOMS, "Lounge": ("common_living", (0.0, 0.0, 3.0, 5.0)),
                    "Dining": ("dining", (3.0, 0.0, 6.0, 5.0))}  # fmt: skip
    house = ring((*DOORS[2:], "Lounge ~? Dining @ 3 2.5"), rooms)
    out = left(house, _room(house.graph.rooms(), "Lounge"), 1.2)
    assert out.places == {"Lounge"}
    assert len(out.doubtful) == 1


def test_a_room_without_outline_has_no_diagonal() -> None:
    assert Left(OUT.room, OUT.places, EMPTY).diagonal == 0.0


def test_every_room_for_talks_is_left_by_two_ways() -> None:
    rooms: Rooms = {**ROOMS, "Lounge": ("conversation", (0.0, 0.0, 2.0, 2.0))}
    house = ring(rooms=rooms)
    assert [r.key for r in left_rooms(house, common_rooms(house), 20.0, 1.2)] == ["Lounge"]


def _room(rooms: tuple[Room, ...], key: str) -> Room:
    return next(each for each in rooms if each.key == key)
