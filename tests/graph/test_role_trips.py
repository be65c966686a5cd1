"""Trips by role on small plans: whose doors let whom through, and what the model leaves open."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from design_rules.check.base import House
from design_rules.graph import RoomGraph
from design_rules.graph.passages import Passages
from design_rules.graph.role_trips import RoleTrips
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import certain
from design_rules.model.answers import Answers, DoorAnswer
from design_rules.model.building import GROUND, LinkKind
from design_rules.roles import Role
from tests.plans import plan, unit_of

HOMES = {"1": ["Bed 1", "Bath 1"], "2": ["Bed 2"]}
ROOMS: dict[str, str | None] = {
    "Bed 1": "bedroom", "Bath 1": "bathroom", "Bed 2": "bedroom", "Corridor": "corridor",
    "Lounge": "common_living", "Office": "office", "Base": "staff_base", "Porch": "windbreak",
}  # fmt: skip
DOORS = (
    "Bed 1 - Bath 1", "Bed 1 - Corridor", "Bed 2 - Corridor", "Corridor - Lounge",
    "Corridor - Office", "Office - Base", "Corridor - Porch", "Porch - outside",
)  # fmt: skip
STAFF = {"Office", "Base"}


def house_of(*doors: str, **rooms: str | None) -> House:
    """The house with further doors and rooms; "_" stands for a blank."""
    uses = {**ROOMS, **{name.replace("_", " "): use for name, use in rooms.items()}}
    made = plan(uses, [*DOORS, *doors], units=HOMES)
    zoned = tuple(
        replace(room, zone="staff") if room.key in STAFF else room for room in made.building.rooms
    )
    return with_building(made, rooms=zoned)


def with_building(house: House, **changes: Any) -> House:
    graph = RoomGraph.of(replace(house.building, **changes))
    return House(graph, house.units, house.answers)


def said(house: House, text: str, **answer: Any) -> House:
    """The same house with what a facts file says of one door."""
    guid = next(link.via for link in house.building.links if link.via.endswith(text))
    return House(house.graph, house.units, Answers(doors={guid: DoorAnswer(**answer)}))


def role_trips(house: House, *, lifts: bool = True) -> RoleTrips:
    passages = Passages(house.graph, house.units, house.answers)
    return RoleTrips(house.graph, passages, house.units, lifts=lifts)


def of_resident(house: House, room: str = "Bed 1", *, lifts: bool = True) -> Trips:
    return role_trips(house, lifts=lifts).of_resident(unit_of(house, room))


def reach(trips: Trips, start: str, goal: str, avoiding: Iterable[str] = ()) -> bool | None:
    return trips.can_reach({start}, {goal}, avoiding=avoiding).value


# --- her own door, and no other's ----------------------------------------------------------------
def test_a_resident_goes_through_her_own_doors() -> None:
    trips = of_resident(house_of())
    assert trips.reachable({"Bath 1"}) == {
        "Bath 1",
        "Bed 1",
        "Corridor",
        "Lounge",
        "Porch",
        GROUND,
    }


def test_a_resident_enters_nobody_elses_home() -> None:
    assert reach(of_resident(house_of()), "Bed 1", "Bed 2") is False
    assert reach(of_resident(house_of(), "Bed 2"), "Porch", "Bed 2") is True


def test_a_connecting_door_between_two_homes_is_no_way_for_either() -> None:
    house = house_of("Bed 1 - Bed 2")
    assert reach(of_resident(house), "Bed 1", "Bed 2") is False
    assert reach(of_resident(house, "Bed 2"), "Bed 2", "Bed 1") is False
    assert reach(role_trips(house).of(Role.STAFF), "Bed 1", "Bed 2", {"Corridor"}) is True


def test_somebody_elses_rooms_are_no_way_to_the_street() -> None:
    doors = ("Bed 2 - Garden", "Garden - outside")
    house = house_of(*doors, Garden="garden")
    assert reach(of_resident(house), "Bed 1", GROUND, {"Porch"}) is False


# --- staff -----------------------------------------------------------------------------------
def test_staff_rooms_are_for_staff() -> None:
    house = house_of()
    assert reach(of_resident(house), "Bed 1", "Office") is False
    assert reach(role_trips(house).of(Role.STAFF), "Porch", "Base") is True


def test_a_resident_gets_out_of_a_staff_room() -> None:
    assert reach(of_resident(house_of()), "Base", "Lounge") is True


def test_a_resident_knocks_at_the_first_door_of_the_staff() -> None:
    house = house_of()
    home, rooms = unit_of(house, "Bed 1"), frozenset(STAFF)
    trips = role_trips(house).up_to(home, rooms)
    assert trips.can_reach(home.rooms, rooms).value is True
    assert reach(trips, "Bed 1", "Base") is False  # the office, and no further
    assert role_trips(house).up_to(home, frozenset({"Base"})).route(home.rooms, {"Base"}) is None


def test_a_contested_door_that_she_knocks_at_stays_contested() -> None:
    house = house_of("Lounge -? Base")
    home = unit_of(house, "Bed 1")
    answer = role_trips(house).up_to(home, frozenset({"Base"})).can_reach(home.rooms, {"Base"})
    assert answer.value is None
    assert [unknown.kind for unknown in answer.turns_on] == ["contested"]


# --- out and in ------------------------------------------------------------------------------
def test_a_fire_exit_leads_out_only() -> None:
    house = said(house_of("Lounge - outside"), "Lounge - outside", role="escape-only")
    trips = of_resident(house)
    assert reach(trips, "Lounge", GROUND, {"Porch"}) is True
    assert reach(trips, GROUND, "Lounge", {"Porch"}) is False


def test_the_main_entrance_lets_her_in_with_her_own_key() -> None:
    assert reach(of_resident(house_of()), GROUND, "Bed 1") is True


def test_whether_any_other_outside_door_lets_her_in_is_unknown() -> None:
    trips = of_resident(house_of("Lounge - outside"))
    assert reach(trips, "Lounge", GROUND, {"Porch"}) is True
    answer = trips.can_reach({GROUND}, {"Lounge"}, avoiding={"Porch"})
    assert answer.value is None
    assert [(unknown.kind, unknown.towards) for unknown in answer.turns_on] == [
        ("permission", "Lounge")
    ]


@pytest.mark.parametrize(
    ("how", "value"), [("free", True), ("key", True), ("staff", False), ("never", False)]
)
def test_a_fact_says_whether_an_outside_door_lets_her_in(how: str, value: bool) -> None:
    house = said(house_of("Lounge - outside"), "Lounge - outside", opens_from_outside=how)
    assert reach(of_resident(house), GROUND, "Lounge", {"Porch"}) is value


def test_a_fact_opens_a_staff_room() -> None:
    free = {"opens_from_outside": "free", "opens_from_inside": "free"}
    house = said(house_of(), "Corridor - Office", **free)
    assert reach(of_resident(house), "Bed 1", "Office") is True


# --- lifts, and what nobody walks in -------------------------------------------------------------
def test_nobody_flees_by_lift() -> None:
    house = house_of("Corridor / Loft", Loft="activity")
    links = house.building.links
    lifted = tuple(replace(x, kind="lift") if x.kind == "stair" else x for x in links)
    by_lift = with_building(house, links=lifted)
    assert reach(of_resident(by_lift), "Bed 1", "Loft") is True
    assert reach(of_resident(by_lift, lifts=False), "Bed 1", "Loft") is False
    assert reach(of_resident(house, lifts=False), "Bed 1", "Loft") is True


@pytest.mark.parametrize("kind", ["door", "opening", "open-plan"])
def test_nobody_walks_through_a_shaft_or_a_void(kind: LinkKind) -> None:
    house = house_of("Corridor - Shaft", "Shaft - Cellar", Shaft="shaft", Cellar="activity")
    rooms = tuple(replace(r, walkable=r.key != "Shaft") for r in house.building.rooms)
    links = tuple(replace(x, kind=kind) if "Shaft" in x.ends else x for x in house.building.links)
    trips = of_resident(with_building(house, rooms=rooms, links=links))
    assert reach(trips, "Bed 1", "Cellar") is False
    assert "Shaft" not in trips.reachable({"Bed 1"})


# --- what the model leaves open --------------------------------------------------------------
def test_doors_to_unmodelled_parts_may_lead_to_each_other_or_out() -> None:
    house = house_of("Corridor - ?", "Gym - ?", Gym="training")
    answer = of_resident(house).can_reach({"Bed 1"}, {"Gym"})
    assert answer.value is None
    assert {unknown.kind for unknown in answer.turns_on} == {"beyond"}
    assert len(answer.turns_on) == 2
    assert reach(of_resident(house), "Gym", GROUND) is None


def test_one_door_to_an_unmodelled_part_leads_to_no_room_of_the_model() -> None:
    house = house_of("Corridor - ?", Gym="training")
    assert reach(of_resident(house), "Bed 1", "Gym") is False
    assert reach(of_resident(house), "Bed 1", GROUND, {"Porch"}) is None


def test_a_door_that_never_opens_leads_nowhere_unmodelled_either() -> None:
    shut = {"opens_from_outside": "never", "opens_from_inside": "never"}
    house = said(house_of("Corridor - ?"), "Corridor - ?", **shut)
    assert reach(of_resident(house), "Bed 1", GROUND, {"Porch"}) is False


def test_a_contested_door_may_be_there_or_not() -> None:
    house = house_of("Lounge -? Gym", Gym="training")
    assert reach(of_resident(house), "Bed 1", "Gym") is None
    assert "Gym" not in of_resident(house).reachable({"Bed 1"}, allowed=certain)


def two_readings(house: House, first: str, second: str) -> House:
    """The same house, two contested doors of it read as one."""
    links = house.building.links
    one = next(link for link in links if link.via.endswith(first))
    return with_building(
        house,
        links=tuple(
            replace(link, via=one.via, via_guid=one.via) if link.via.endswith(second) else link
            for link in links
        ),
    )


def test_two_readings_of_one_door_exclude_each_other() -> None:
    rooms: dict[str, str | None] = {"Gym": "training", "Cellar": "store"}
    apart = house_of("Lounge -? Gym", "Gym -? Cellar", **rooms)
    assert reach(of_resident(apart), "Lounge", "Cellar") is None
    one = two_readings(apart, "Lounge -? Gym", "Gym -? Cellar")
    assert reach(of_resident(one), "Lounge", "Gym") is None
    assert reach(of_resident(one), "Lounge", "Cellar") is False


def test_whichever_reading_is_right_decides_when_both_lead_there() -> None:
    house = house_of("Lounge -? Gym", "Corridor -? Gym", Gym="training")
    assert reach(of_resident(house), "Bed 1", "Gym") is None
    one = two_readings(house, "Lounge -? Gym", "Corridor -? Gym")
    assert reach(of_resident(one), "Bed 1", "Gym") is True


def test_defaults_are_told_for_the_role_they_serve() -> None:
    house = house_of()
    permissions = list(role_trips(house).permissions(Role.RESIDENT, house.building.links))
    assert len(permissions) == 2 * len(house.building.links)
    assert {each.because.key for each in permissions} >= {"roles.unit-entrance", "roles.common"}
