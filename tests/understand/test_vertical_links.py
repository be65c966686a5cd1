from typing import Any

import pytest

from design_rules.geometry.bodies import Body, Parts
from design_rules.model.building import GROUND, Link
from design_rules.model.survey import Part
from tests.understand.small_surveys import block, door, linked, part, room, survey, wall

STOREY = 3.0
# walls of three storeys around everything, with floors and a roof
SHELL: list[Part] = [
    *(
        wall(f"{side} {level}", shape, level * STOREY, level * STOREY + 2.7)
        for level in range(3)
        for side, shape in {
            "south": (-0.3, -0.3, 12.3, 0.0), "north": (-0.3, 8.0, 12.3, 8.3),
            "west": (-0.3, 0.0, 0.0, 8.0), "east": (12.0, 0.0, 12.3, 8.0),
        }.items()
    ),
    *(part("slab", f"slab {level}", (-0.3, -0.3, 12.3, 8.3), level * STOREY - 0.3, level * STOREY)
      for level in range(4)),
]  # fmt: skip


def _steps(
    x: float, y: float, run: float, bottom: float, top: float, turned: bool = False
) -> Parts:
    """Sixteen treads that rise eastwards, or westwards when turned."""
    going, rise = run / 16, (top - bottom) / 16
    treads: list[Body] = []
    for k in range(16):
        left = x + (15 - k if turned else k) * going
        level = bottom + (k + 1) * rise
        treads.append(block((left, y, left + going, y + 1.0), level - 0.15, level))
    return Parts(tuple(treads))


def _stair(key: str, *bodies: Parts, role: str = "stair", **more: Any) -> Part:
    whole = Parts(tuple(tread for body in bodies for tread in body.parts))
    return part(role, key, None, body=whole, **more)


def _climbs(*elements: Any) -> list[Link]:
    return [
        link
        for link in linked(survey(*SHELL, *elements)).links
        if link.kind in ("stair", "ramp", "lift")
    ]


def _ends(*elements: Any) -> list[tuple[str, str]]:
    return [link.ends for link in _climbs(*elements)]


HALLS = [room(f"hall {k}", (0, 0, 12, 4), floor=k * STOREY) for k in range(3)]
BEDS = [room(f"bed {k}", (0, 4.1, 12, 8), floor=k * STOREY) for k in range(3)]
STRAIGHT = _stair("S", _steps(4, 1, 4, 0, STOREY))


# --- stairs ----------------------------------------------------------------------------------
def test_a_straight_stair_joins_the_rooms_at_its_foot_and_head() -> None:
    (link,) = _climbs(*HALLS[:2], *BEDS, STRAIGHT)
    assert (link.ends, link.kind, link.status) == (("hall 0", "hall 1"), "stair", "certain")
    assert (link.via, link.via_guid) == ("S", "S")


def test_a_stair_that_turns_back_in_one_piece() -> None:
    turning = _stair("S", _steps(4, 1, 3, 0, 1.5), _steps(4, 2.2, 3, 1.5, 3.0, turned=True))
    assert _ends(*HALLS[:2], turning) == [("hall 0", "hall 1")]


def test_a_stair_whose_shape_is_on_its_flights() -> None:
    whole = part("stair", "S", None)
    flights = [
        _stair("F1", _steps(4, 1, 3, 0, 1.5), assembly="S", ifc_class="IfcStairFlight"),
        _stair("F2", _steps(4, 2.2, 3, 1.5, 3.0, turned=True), assembly="S"),
    ]
    (link,) = _climbs(*HALLS[:2], whole, *flights)
    assert (link.ends, link.via) == (("hall 0", "hall 1"), "S")


def test_railings_do_not_make_a_stair_higher() -> None:
    rail = part("railing", "R", (4, 1, 8, 1.05), 0.0, 5.9, assembly="S")
    assert _ends(*HALLS, STRAIGHT, rail) == [("hall 0", "hall 1")]


def test_a_railing_that_is_part_of_the_body_adds_no_storey() -> None:
    with_rail = Parts((*_steps(4, 1, 4, 0, STOREY).parts, block((4, 1, 8, 1.05), 0.0, 4.0)))
    assert _ends(*HALLS, part("stair", "S", None, body=with_rail)) == [("hall 0", "hall 1")]


def test_one_stair_over_three_storeys_stops_at_each() -> None:
    long = _stair("S", _steps(4, 1, 4, 0, STOREY), _steps(4, 1, 4, STOREY, 2 * STOREY))
    assert _ends(*HALLS, long) == [("hall 0", "hall 1"), ("hall 1", "hall 2")]


def test_two_flights_as_stairs_of_their_own_meet_on_a_landing_that_is_no_room() -> None:
    low = _stair("A", _steps(4, 1, 3, 0, 1.5))
    high = _stair("B", _steps(4, 2.2, 3, 1.5, 3.0, turned=True))
    foot = room("foot", (0, 0, 4, 4), height=1.2)  # ends below the landing
    (link,) = _climbs(foot, HALLS[1], low, high)
    assert (link.ends, link.via) == (("foot", "hall 1"), "A")


def test_two_flights_as_stairs_of_their_own_within_one_stair_room() -> None:
    low = _stair("A", _steps(4, 1, 3, 0, 1.5))
    high = _stair("B", _steps(4, 2.2, 3, 1.5, 3.0, turned=True))
    assert _ends(*HALLS[:2], low, high) == [("hall 0", "hall 1")]


def test_a_stair_to_where_nobody_modelled_a_room() -> None:
    found = linked(survey(*SHELL, HALLS[0], STRAIGHT))
    assert [link.ends for link in found.links] == [("hall 0", "unmodelled:S")]
    assert {place.id: place.kind for place in found.places}["unmodelled:S"] == "unmodelled"


def test_a_stair_from_where_nobody_modelled_a_room() -> None:
    assert _ends(HALLS[1], STRAIGHT) == [("unmodelled:S", "hall 1")]


def test_a_stair_from_nowhere_to_nowhere_is_no_way() -> None:
    assert _ends(BEDS[0], STRAIGHT) == []


def test_in_a_stair_room_of_two_storeys_a_stair_leads_to_the_hallway_upstairs() -> None:
    tall = room("stair room", (3, 0, 9, 4), height=5.7)
    hallway = room("hallway", (8, 0, 12, 4), floor=STOREY)
    assert _ends(tall, hallway, STRAIGHT) == [("stair room", "hallway")]


def test_a_stair_that_begins_and_ends_in_one_room_is_no_way_out_of_it() -> None:
    assert _ends(room("stair room", (0, 0, 12, 4), height=5.7), STRAIGHT) == []


def test_the_room_behind_a_wall_is_not_the_landing() -> None:
    # the head of the stair comes up beside the wall of a bedroom, in a hall without space
    beside = room("bedroom", (8.3, 0, 12, 4), floor=STOREY)
    between = wall("W", (8.15, 0, 8.3, 4), STOREY, STOREY + 2.7)
    assert _ends(HALLS[0], beside, between, STRAIGHT) == [("hall 0", "unmodelled:S")]


def test_a_room_within_a_metre_of_the_last_tread_is_stepped_into() -> None:
    assert _ends(HALLS[0], room("up", (8.8, 0, 12, 4), floor=STOREY), STRAIGHT) == [
        ("hall 0", "up")
    ]
    assert _ends(HALLS[0], room("up", (9.3, 0, 12, 4), floor=STOREY), STRAIGHT) == [
        ("hall 0", "unmodelled:S")
    ]


def test_half_a_storey_up() -> None:
    half = room("half", (8, 0, 12, 4), floor=1.4, height=2.4)
    low = _stair("S", _steps(4, 1, 4, 0, 1.4))
    assert _ends(room("low", (0, 0, 8, 4)), half, low) == [("low", "half")]


def test_floors_of_other_parts_of_the_house_are_no_landings() -> None:
    far = room("far", (0, 6, 2, 8), floor=1.4)
    assert _ends(*HALLS[:2], far, STRAIGHT) == [("hall 0", "hall 1")]


@pytest.mark.parametrize("rise", [0.3, 0.5, 0.7])
def test_a_few_steps_inside_one_floor_are_no_stair(rise: float) -> None:
    raised = room("raised", (8, 0, 12, 4), floor=rise)
    steps = _stair("S", _steps(7, 1, 1, 0, rise))
    assert _ends(room("low", (0, 0, 7.5, 4)), raised, steps) == []


def test_a_stair_of_which_a_part_was_lost_is_only_one_reading() -> None:
    lost = part("stair", "F2", None, assembly="S", body_gap="too many faces")
    (link,) = _climbs(*HALLS[:2], STRAIGHT, lost)
    assert link.status == "contested"


def test_a_demolished_stair_is_no_way_up() -> None:
    gone = _stair(
        "S", _steps(4, 1, 4, 0, STOREY), properties={"Pset_StairCommon": {"Status": "DEMOLISH"}}
    )
    assert _ends(*HALLS[:2], gone) == []


def test_a_ramp_is_followed_like_a_stair() -> None:
    ramp = _stair("R", _steps(2, 1, 9, 0, STOREY), role="ramp")
    (link,) = _climbs(*HALLS[:2], ramp)
    assert (link.ends, link.kind) == (("hall 0", "hall 1"), "ramp")


# --- outdoors --------------------------------------------------------------------------------
def test_steps_before_the_front_door_lead_nowhere_by_themselves() -> None:
    steps = _stair("S", _steps(3, -2.5, 2, -1.2, 0.0))
    assert _ends(HALLS[0], steps) == []


def test_an_outer_stair_leads_from_the_ground_to_the_terrace() -> None:
    terrace = room("terrace", (8, -4, 12, -0.3), floor=STOREY)
    outer = _stair("S", _steps(4, -2.5, 4, 0.0, STOREY))
    assert _ends(HALLS[0], terrace, outer) == [(GROUND, "terrace")]


# --- lifts -----------------------------------------------------------------------------------
CAR = part("lift", "L", (5, 1, 6.5, 2.5), 0.0, 2.2, ifc_class="IfcTransportElement")


def test_a_lift_joins_the_rooms_that_hold_its_car_storey_by_storey() -> None:
    shafts = [room(f"shaft {k}", (4.9, 0.9, 6.6, 2.6), floor=k * STOREY) for k in range(3)]
    assert _ends(*shafts, CAR) == [("shaft 0", "shaft 1"), ("shaft 1", "shaft 2")]
    assert {link.status for link in _climbs(*shafts, CAR)} == {"certain"}


def test_in_one_shaft_room_through_all_storeys_the_lift_stays_where_it_is() -> None:
    shaft = room("shaft", (4.9, 0.9, 6.6, 2.6), height=8.7)
    beside = [room(f"bath {k}", (6.75, 0.9, 9, 2.6), floor=k * STOREY) for k in range(3)]
    assert _ends(shaft, *beside, CAR) == []


def _lobbies() -> list[Any]:
    """Four storeys: a lobby west of the shaft with a door to it, a bathroom just behind it."""
    found: list[Any] = []
    for k in range(4):
        z = k * STOREY
        found += [
            room(f"lobby {k}", (0, 0, 4.7, 4), floor=z),
            room(f"bath {k}", (6.65, 0, 9, 4), floor=z),
            wall(f"shaft west {k}", (4.7, 0.7, 4.9, 2.8), z, z + 2.7),
            wall(f"shaft east {k}", (6.55, 0.7, 6.65, 2.8), z, z + 2.7),
        ]
    return found


def test_a_lift_over_four_storeys_stops_where_doors_open_to_its_shaft() -> None:
    doors = [
        door(f"D{k}", (4.7, 1.3, 4.9, 2.2), k * STOREY, k * STOREY + 2.1, host=f"shaft west {k}")
        for k in range(4)
    ]
    found = _climbs(*_lobbies(), *doors, CAR)
    assert [link.ends for link in found] == [
        ("lobby 0", "lobby 1"), ("lobby 1", "lobby 2"), ("lobby 2", "lobby 3"),
    ]  # fmt: skip
    assert {link.status for link in found} == {"certain"}


def test_a_lift_without_doors_is_a_guess() -> None:
    found = _climbs(*_lobbies(), CAR)
    assert len(found) == 3
    assert {link.status for link in found} == {"contested"}


def test_a_lift_beside_no_room_joins_nothing() -> None:
    assert _ends(room("far", (9, 0, 12, 4)), room("far 1", (9, 0, 12, 4), floor=3), CAR) == []
