"""The family entrance (C5) on small plans: each kind of check with each of its outcomes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from design_rules.check.base import House
from design_rules.check.kinds.entrance_dominates import EntranceDominates
from design_rules.check.kinds.entrance_free_exit import EntranceFreeExit
from design_rules.graph import RoomGraph
from design_rules.model.answers import Answers, DoorAnswer, RoomAnswer
from design_rules.model.building import Door, Place
from design_rules.verdict import Verdict
from tests.check.kinds.deciding import asked_anywhere as asked
from tests.check.kinds.deciding import not_applicable, of, reasons
from tests.plans import plan
from tests.shared_plans import DOORS, shared

DOMINATES, FREE = EntranceDominates(), EntranceFreeExit()
EVERY = (DOMINATES, FREE)


def told(
    house: House,
    properties: Mapping[str, Mapping[str, Any]] | None = None,
    said: Mapping[str, DoorAnswer] | None = None,
    rooms: Mapping[str, RoomAnswer] | None = None,
    **changes: Any,
) -> House:
    """The same house with outdoor rooms outdoors, and with what is said of some doors.

    Args:
        properties: end of a door's text -> "Pset.Property" -> value.
        said: end of a door's text -> what a facts file says of the door.
        rooms: room -> what a facts file says of it.
        changes: other fields of the building.
    """
    building = house.building

    def dressed(door: Door) -> Door:
        sets: dict[str, dict[str, Any]] = {}
        for text, values in (properties or {}).items():
            if door.key.endswith(text):
                for key, value in values.items():
                    pset, _, field = key.partition(".")
                    sets.setdefault(pset, {})[field] = value
        return replace(door, portal=replace(door.portal, properties=sets))

    outdoor = ("garden", "courtyard", "balcony")
    building = replace(
        building,
        doors=tuple(map(dressed, building.doors)),
        rooms=tuple(replace(r, outdoor=r.use.name in outdoor) for r in building.rooms),
        **changes,
    )
    doors = {
        door.guid: answer
        for text, answer in (said or {}).items()
        for door in building.doors
        if door.key.endswith(text)
    }
    return House(
        RoomGraph.of(building), house.units, Answers(doors=doors, rooms=dict(rooms or {}))
    )


def only(check: Any, house: House) -> Verdict:
    """The one verdict on the whole house."""
    found = of(check, house)
    assert set(found) == {""}, found
    return found[""]


def reason(house: House, check: Any = DOMINATES) -> str:
    """Why the check decides as it does on the whole house."""
    found = only(check, house).reason.key
    assert found in check.reasons
    return found


def doors_asked(house: House, check: Any = DOMINATES) -> list[str]:
    """The doors, or rooms, that the verdict asks about, without their numbers."""
    return sorted(m.guid.partition(": ")[2] or m.guid for m in only(check, house).missing)


FIRE = {"Pset_DoorCommon.FireExit": True}
INSIDE, BOTH = ({"TP_Door.OpensWithoutKeyFrom": side} for side in ("inside", "both"))


# --- what all have in common -------------------------------------------------------------------
@pytest.mark.parametrize("check", EVERY)
def test_a_house_without_homes_has_nothing_to_protect(check: Any) -> None:
    assert not_applicable(check, plan({"Office": "office"}, [])) == "checks.no-homes"


@pytest.mark.parametrize("check", EVERY)
def test_where_every_use_is_unknown_nothing_is_decided(check: Any) -> None:
    house = plan({"101": None, "102": None}, ["101 - 102", "102 - outside"])
    assert reasons(check, house) == {"": "homes-unclear"}
    assert asked(check, house) == ["missing.homes"]


@pytest.mark.parametrize("check", EVERY)
@pytest.mark.parametrize("doors", [DOORS, (*DOORS, "Lounge = outside"), DOORS[:3]])
def test_a_file_that_lost_records_decides_nothing(check: Any, doors: Iterable[str]) -> None:
    found = of(check, told(shared(doors), damaged=True))
    assert {str(verdict.outcome) for verdict in found.values()} == {"undecidable"}


# --- TP501: everybody passes the control -------------------------------------------------------
def test_one_lobby_on_the_only_way_in_is_enough() -> None:
    verdict = only(DOMINATES, shared())
    assert verdict.reason.key == "dominates"
    assert {shown.kind for shown in verdict.evidence} == {"room", "door"}


def test_a_terrace_door_of_which_nobody_says_anything_is_asked_about() -> None:
    house = shared((*DOORS, "Lounge - outside"))
    assert reason(house) == "locks-unclear"
    assert doors_asked(house) == ["Lounge - outside"]
    assert asked(DOMINATES, house) == ["missing_ways.stranger"]


def test_every_door_that_may_be_a_breach_is_asked_about_at_once() -> None:
    house = shared((*DOORS, "Lounge - outside", "Bed 1 - outside", "Gym -? outside"))
    assert doors_asked(house) == [
        "Bed 1 - outside", "Gym -? outside", "Gym -? outside", "Lounge - outside",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "how", [FIRE, INSIDE, {"TP_Door.Role": "staff"}, {"TP_Door.Role": "escape-only"}]
)
def test_a_door_that_opens_from_inside_alone_is_no_way_in(how: Mapping[str, Any]) -> None:
    house = told(shared((*DOORS, "Lounge - outside")), {"Lounge - outside": how})
    assert reason(house) == "dominates"


@pytest.mark.parametrize("how", ["key", "staff", "never"])
def test_a_door_that_a_facts_file_locks_is_no_way_in(how: Any) -> None:
    answer = DoorAnswer(opens_from_inside="free", opens_from_outside=how)
    house = told(shared((*DOORS, "Lounge - outside")), said={"Lounge - outside": answer})
    assert reason(house) == "dominates"


def test_a_terrace_door_without_lock_is_a_way_round() -> None:
    house = told(shared((*DOORS, "Lounge - outside")), {"Lounge - outside": BOTH})
    verdict = only(DOMINATES, house)
    assert verdict.reason.key == "round"
    assert [shown.kind for shown in verdict.evidence] == ["route", "cut"]
    assert len(verdict.repair) == 1


def test_each_way_round_is_shown_and_each_door_to_close() -> None:
    doors = ("Lounge - outside", "Gym - outside")
    house = told(shared((*DOORS, *doors)), dict.fromkeys(doors, BOTH))
    verdict = only(DOMINATES, house)
    assert [shown.kind for shown in verdict.evidence] == ["route", "route", "cut", "cut"]


def test_a_waste_room_between_street_and_corridor_is_a_way_round() -> None:
    doors = ("Waste - outside", "Waste - Corridor")
    house = shared((*DOORS, *doors), Waste="waste")
    assert reason(house) == "locks-unclear"
    assert doors_asked(house) == ["Waste - Corridor", "Waste - outside"]
    assert reason(told(house, dict.fromkeys(doors, BOTH))) == "round"
    assert reason(told(house, {doors[0]: {"TP_Door.Role": "delivery"}})) == "dominates"


def test_a_lift_from_the_garage_is_a_way_round() -> None:
    doors = ("Garage - outside", "Garage / Corridor")
    house = shared((*DOORS, *doors), Garage="parking")
    lift = [replace(x, kind="lift") if x.kind == "stair" else x for x in house.building.links]
    open_ = told(house, {doors[0]: BOTH}, links=tuple(lift))
    assert reason(open_) == "round"
    assert doors_asked(told(house, links=tuple(lift))) == ["Garage - outside"]


def test_a_stair_from_a_cellar_is_a_way_round() -> None:
    house = shared((*DOORS, "Cellar - outside", "Cellar / Corridor"), Cellar="store")
    assert doors_asked(house) == ["Cellar - outside"]


def test_a_stair_before_the_inner_door_is_a_way_round_the_sluice() -> None:
    doors = [*DOORS, "Porch - Sluice", "Sluice - Corridor", "Porch - Stair", "Stair - Corridor"]
    doors.remove("Corridor - Porch")
    house = shared(doors, Sluice="sluice", Stair="stair")
    assert doors_asked(house) == ["Porch - Stair", "Stair - Corridor"]
    open_ = told(house, {"Porch - Stair": BOTH, "Stair - Corridor": BOTH})
    assert reason(open_) == "round"


COURT = (*DOORS, "Lounge - Court")


def test_a_closed_court_is_inside() -> None:
    said = {"Court": RoomAnswer(enclosed=True)}
    house = told(shared(COURT, Court="courtyard"), {"Lounge - Court": BOTH}, rooms=said)
    assert reason(house) == "dominates"


def test_an_open_court_makes_its_doors_outer_doors() -> None:
    said = {"Court": RoomAnswer(enclosed=False)}
    house = shared(COURT, Court="courtyard")
    assert reason(told(house, {"Lounge - Court": BOTH}, rooms=said)) == "round"
    assert doors_asked(told(house, rooms=said)) == ["Lounge - Court"]


def test_a_court_of_which_nobody_knows_whether_it_is_closed_is_asked_about() -> None:
    house = told(shared(COURT, Court="courtyard"), {"Lounge - Court": BOTH})
    assert asked(DOMINATES, house) == ["missing_ways.enclosed"]


def test_the_gate_of_a_closed_court_is_an_entrance() -> None:
    said = {"Court": RoomAnswer(enclosed=True)}
    house = shared((*COURT, "Court - outside"), Court="courtyard")
    free = told(house, {"Lounge - Court": BOTH, "Court - outside": BOTH}, rooms=said)
    assert reason(free) == "round"
    assert doors_asked(told(house, {"Lounge - Court": BOTH}, rooms=said)) == ["Court - outside"]


def test_a_balcony_out_of_reach_is_no_way_in() -> None:
    house = told(shared((*DOORS, "Bed 1 - Balcony"), Balcony="balcony"), {"Balcony": BOTH})
    low, high = (
        [replace(r, floor=z) if r.key == "Balcony" else r for r in house.building.rooms]
        for z in (1.9, 2.1)
    )
    for rooms, expected in ((low, "locks-unclear"), (high, "dominates")):
        graph = RoomGraph.of(replace(house.building, rooms=tuple(rooms)))
        assert reason(House(graph, house.units, house.answers)) == expected


def test_front_doors_to_the_open_air_pass_no_control() -> None:
    doors = ["Bed 1 - outside", "Bed 2 - outside", "Lounge - Porch", "Porch - outside"]
    house = shared(doors, without=["Corridor", "Lobby", "Quiet", "Kitchen", "Gym"])
    assert reason(house) == "round"
    said = {text: DoorAnswer(opens_from_outside="key") for text in doors[:2]}
    assert reason(told(house, said=said)) == "round"  # visitors come to them all the same


def test_a_part_that_nobody_modelled_may_be_a_way_in() -> None:
    house = shared((*DOORS, "Lounge - ?"))
    assert asked(DOMINATES, house) == ["missing.far-side"]


def test_the_neighbours_are_outside_too() -> None:
    house = shared((*DOORS, "Lounge - outside"))
    links = [
        replace(x, ends=("Lounge", "neighbour")) if x.via.endswith("Lounge - outside") else x
        for x in house.building.links
    ]
    places = (*house.building.places, Place("neighbour", "neighbour"))
    assert reason(told(house, links=tuple(links), places=places)) == "locks-unclear"


def test_a_door_without_a_place_may_be_a_way_round() -> None:
    house = shared()
    lost = replace(house.building.doors[0], key="lost", guid="lost", doorway=None)
    graph = RoomGraph.of(replace(house.building, doors=(*house.building.doors, lost)))
    assert reason(House(graph, house.units, house.answers)) == "door-unplaced"


TWO = (*DOORS, "Hall - outside", "Hall - Corridor")


def test_of_several_lobbies_one_is_asked_for() -> None:
    house = shared(TWO, Hall="main_entrance")
    assert reason(house) == "several-points"
    assert "missing_ways.main-entrance" in asked(DOMINATES, house)


def test_the_lobby_of_the_stated_main_entrance_is_the_control() -> None:
    said = {"Porch - outside": DoorAnswer(role="main-entrance")}
    house = shared(TWO, Hall="main_entrance")
    assert doors_asked(told(house, said=said)) == ["Hall - Corridor"]
    said["Hall - outside"] = DoorAnswer(role="staff")
    assert reason(told(house, said=said)) == "dominates"


def test_a_house_entered_by_its_corridor_has_no_control() -> None:
    house = shared((*DOORS, "Corridor - outside"), without=["Porch"])
    verdict = only(DOMINATES, house)
    assert (str(verdict.outcome), verdict.reason.key) == ("violated", "no-point")


def test_a_room_of_unknown_use_at_the_door_may_be_the_control() -> None:
    house = shared(Porch=None)
    assert reason(house) == "point-unclear"
    assert asked(DOMINATES, house) == ["missing.use"]


def test_a_house_without_any_way_in_is_asked_about() -> None:
    house = shared(without=["Porch"])
    assert (reason(house), asked(DOMINATES, house)) == ("no-way", ["missing_ways.way-in"])


def test_a_hall_of_unknown_use_before_the_homes_is_protected_too() -> None:
    house = shared((*DOORS, "Corridor - outside"), Corridor=None)
    assert doors_asked(house) == ["Corridor - outside"]
    assert reason(told(house, {"Corridor - outside": BOTH})) == "round"


def test_a_room_beside_the_street_may_be_a_common_room() -> None:
    locked = {"Den - Corridor": DoorAnswer(opens_from_inside="never", opens_from_outside="never")}
    house = told(shared((*DOORS, "Den - outside", "Den - Corridor"), Den=None), said=locked)
    assert asked(DOMINATES, house) == ["missing.use", "missing_ways.stranger"]
    known = told(shared((*DOORS, "Den - outside", "Den - Corridor"), Den="store"), said=locked)
    assert reason(known) == "dominates"


# --- TP502: every resident can always get out --------------------------------------------------
def both(house: House) -> str:
    """The reason that the verdicts on both homes share."""
    found = set(reasons(FREE, house).values())
    assert len(found) == 1, found
    return found.pop()


KEYED = DoorAnswer(opens_from_inside="key", opens_from_outside="key")


def test_she_walks_out_by_the_main_entrance() -> None:
    found = of(FREE, shared())
    assert set(found) == {"1", "2"}
    assert both(shared()) == "free"
    assert [shown.kind for shown in found["1"].evidence] == ["route"]


@pytest.mark.parametrize("how", ["key", "staff", "never"])
def test_an_entrance_that_takes_a_key_or_staff_from_inside_locks_her_in(how: Any) -> None:
    answer = DoorAnswer(opens_from_inside=how, opens_from_outside="free")
    house = told(shared(), said={"Porch - outside": answer})
    assert both(house) == "locked-in"
    assert {len(verdict.repair) for verdict in of(FREE, house).values()} == {1}


def test_a_key_only_from_outside_locks_nobody_in() -> None:
    answer = DoorAnswer(opens_from_inside="free", opens_from_outside="key")
    assert both(told(shared(), said={"Porch - outside": answer})) == "free"
    assert both(told(shared(), {"Porch - outside": INSIDE})) == "free"


def test_a_door_that_opens_without_key_from_neither_side_locks_her_in() -> None:
    none = {"TP_Door.OpensWithoutKeyFrom": "none"}
    assert both(told(shared(), {"Porch - outside": none})) == "locked-in"


def test_her_own_door_counts_too() -> None:
    house = told(shared(), said={"Bed 1 - Corridor": KEYED})
    assert reasons(FREE, house) == {"1": "locked-in", "2": "free"}


def test_a_fire_exit_is_a_way_out_and_no_way_in() -> None:
    house = told(
        shared((*DOORS, "Lounge - outside")),
        {"Lounge - outside": FIRE},
        said={"Porch - outside": KEYED},
    )
    assert both(house) == "free"
    assert reason(house) == "dominates"


def test_a_closed_garden_is_not_outside() -> None:
    said = {"Porch - outside": KEYED}
    house = shared((*DOORS, "Lounge - Garden"), Garden="garden")
    for enclosed, expected in ((True, "locked-in"), (False, "free"), (None, "exit-unclear")):
        rooms = {"Garden": RoomAnswer(enclosed=enclosed)}
        assert both(told(house, said=said, rooms=rooms)) == expected


def test_a_way_through_a_staff_room_by_default_is_asked_about() -> None:
    """That residents do not get into a reception is a habit of plans, not a fact of this one."""
    house = shared(Porch="reception")
    assert both(house) == "exit-unclear"
    assert asked(FREE, house) == ["missing_ways.permission"]


def test_a_way_through_another_home_is_none() -> None:
    house = shared(("Bed 1 - Bed 2", "Bed 2 - outside", "Lounge - Gym"))
    assert reasons(FREE, house)["1"] == "no-exit"


def test_where_no_way_out_is_shown_it_is_asked_for() -> None:
    house = shared(without=["Porch"])
    assert both(house) == "no-exit"
    assert asked(FREE, house) == ["missing_ways.way"]


def test_a_part_that_nobody_modelled_may_lead_out() -> None:
    house = shared((*DOORS, "Corridor - ?"), without=["Porch"])
    assert both(house) == "exit-unclear"
    assert asked(FREE, house) == ["missing.far-side"]


def test_a_lift_alone_is_no_way_out_and_the_stair_is_asked_for() -> None:
    doors = ["Bed 1 / Corridor", "Bed 2 / Corridor", *DOORS[2:]]
    house = shared(doors)
    lifts = [replace(x, kind="lift") if x.kind == "stair" else x for x in house.building.links]
    assert both(told(house, links=tuple(lifts))) == "no-exit"
