from dataclasses import replace
from typing import Any

import pytest

from design_rules.check.base import House
from design_rules.graph import RoomGraph
from design_rules.graph.passages import Passages
from design_rules.language import phrases
from design_rules.model.answers import Answers, DoorAnswer
from design_rules.model.building import Door, Link, Place
from design_rules.roles import Role
from tests.plans import plan

# the columns of the table: resident of the home, other resident, staff, visitor, outsider
ROLES = (Role.RESIDENT, Role.OTHER_RESIDENT, Role.STAFF, Role.VISITOR, Role.OUTSIDER)
SIGNS = {"yes": "y", "no": "n", "unknown": "?"}
STAFF_ZONE = {"Office", "Medicine"}
ROOMS: dict[str, str | None] = {
    "Bed": "bedroom", "Bath": "bathroom", "Bed2": "bedroom", "Corridor": "corridor",
    "Common": "common_living", "Office": "office", "Medicine": "medicine", "Porch": "windbreak",
    "Entrance": "main_entrance", "Sluice": "sluice", "Visit": "visitor_room", "Garden": "garden",
    "Who": None,
}  # fmt: skip
DOORS = {
    "inside": "Bed - Bath", "entrance": "Bed - Corridor", "entrance 2": "Bed2 - Corridor",
    "common": "Corridor - Common", "staff": "Corridor - Office", "staff 2": "Office - Medicine",
    "main": "Porch - outside", "porch": "Porch - Sluice", "sluice": "Sluice - Corridor",
    "hall": "Entrance - outside", "visit": "Sluice - Visit", "fire": "Common - outside",
    "side": "Who - outside", "terrace": "Bed - outside", "gap": "Corridor - ?",
    "to garden": "Common - Garden", "gate": "Garden - outside",
}  # fmt: skip


def _door_of(house: House, name: str) -> Link:
    number = list(DOORS).index(name)
    return next(link for link in house.building.links if link.via.startswith(f"door {number}:"))


def _house(
    properties: dict[str, dict[str, dict[str, Any]]] | None = None, **answers: DoorAnswer
) -> House:
    """The house, with property sets of doors and answers by the name of the door."""
    house = plan(ROOMS, DOORS.values(), units={"1": ["Bed", "Bath"], "2": ["Bed2"]})
    building = house.building
    said = {
        _door_of(house, name.replace("_", " ")).via: answer for name, answer in answers.items()
    }
    changed = {_door_of(house, name).via: sets for name, sets in (properties or {}).items()}

    def door(each: Door) -> Door:
        return replace(each, portal=replace(each.portal, properties=changed.get(each.key, {})))

    rooms = tuple(
        replace(
            room, zone="staff" if room.key in STAFF_ZONE else None, outdoor=room.key == "Garden"
        )
        for room in building.rooms
    )
    graph = RoomGraph.of(replace(building, rooms=rooms, doors=tuple(map(door, building.doors))))
    return House(graph, house.units, Answers(doors=said))


def _row(house: House, name: str, towards: str) -> str:
    passages = Passages(house.graph, house.units, house.answers)
    link = _door_of(house, name)
    end = next(end for end in link.ends if end == towards or end.startswith(towards + ":"))
    return " ".join(SIGNS[passages.permission(link, role, towards=end).passage] for role in ROLES)


def _reason(house: House, name: str, towards: str, role: Role = Role.RESIDENT) -> tuple[str, bool]:
    passages = Passages(house.graph, house.units, house.answers)
    permission = passages.permission(_door_of(house, name), role, towards=towards)
    return permission.because.key, permission.assumed


FIRE = {"fire": {"Pset_DoorCommon": {"FireExit": True}}}


# --- the table of semantics 4.0 --------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "towards", "row"),
    [
        ("inside", "Bath", "y n y n n"),
        ("inside", "Bed", "y n y n n"),
        ("entrance", "Corridor", "y n y n n"),
        ("entrance", "Bed", "y n y n n"),
        ("entrance 2", "Bed2", "y n y n n"),
        ("common", "Common", "y y y n n"),
        ("common", "Corridor", "y y y n n"),
        ("staff", "Office", "n n y n n"),
        ("staff", "Corridor", "y y y n n"),
        ("staff 2", "Medicine", "y y y n n"),
        ("main", "outside", "y y y y y"),
        ("main", "Porch", "y y y y y"),
        ("hall", "Entrance", "y y y y y"),
        ("porch", "Sluice", "y y y y y"),
        ("porch", "Porch", "y y y y y"),
        ("sluice", "Corridor", "y y y n n"),
        ("visit", "Visit", "y y y n n"),
        ("side", "outside", "y y y ? ?"),
        ("side", "Who", "? ? y ? ?"),
        ("terrace", "outside", "? n n ? ?"),
        ("terrace", "Bed", "? n n ? ?"),
        ("gap", "unmodelled", "? ? ? ? ?"),
        ("gap", "Corridor", "? ? ? ? ?"),
        ("to garden", "Garden", "y y y ? ?"),
        ("to garden", "Common", "? ? y ? ?"),
        ("gate", "outside", "y y y ? ?"),
        ("gate", "Garden", "? ? y ? ?"),
    ],
)
def test_the_defaults(name: str, towards: str, row: str) -> None:
    assert _row(_house(), name, towards) == row


def test_a_fire_exit_lets_out_and_nobody_in() -> None:
    house = _house(FIRE)
    assert _row(house, "fire", "outside") == "y y y y n"
    assert _row(house, "fire", "Common") == "n n n n n"


def test_a_main_entrance_that_is_a_fire_exit_too_is_the_main_entrance() -> None:
    house = _house({"main": {"Pset_DoorCommon": {"FireExit": True}}})
    assert _row(house, "main", "Porch") == "y y y y y"


def test_every_reason_can_be_said_and_defaults_are_named_as_assumptions() -> None:
    house = _house(FIRE)
    for name in DOORS:
        for end in _door_of(house, name).ends:
            key, assumed = _reason(house, name, end)
            assert key in phrases()
            assert assumed == (name != "fire")


def test_only_an_end_of_the_link_can_be_gone_to() -> None:
    house = _house()
    with pytest.raises(ValueError, match="no end"):
        Passages(house.graph, (), Answers()).permission(
            _door_of(house, "inside"), Role.STAFF, towards="Corridor"
        )


def test_next_door_is_as_unknown_as_what_nobody_modelled() -> None:
    house = _house()
    link = replace(_door_of(house, "common"), ends=("Corridor", "neighbour:1"))
    building = replace(
        house.building,
        links=(*house.building.links, link),
        places=(*house.building.places, Place("neighbour:1", "neighbour")),
    )
    passages = Passages(RoomGraph.of(building), house.units, Answers())
    assert passages.permission(link, Role.OUTSIDER, towards="Corridor").passage == "unknown"


# --- what is said of a door ------------------------------------------------------------------
@pytest.mark.parametrize(
    ("how", "row"),
    [("free", "y y y y y"), ("key", "y y y n n"), ("staff", "n n y n n"), ("never", "n n n n n")],
)
def test_a_facts_file_says_how_a_door_opens_from_each_side(how: Any, row: str) -> None:
    house = _house(side=DoorAnswer(opens_from_outside=how, opens_from_inside="free"))
    assert _row(house, "side", "Who") == row
    assert _row(house, "side", "outside") == "y y y y y"
    assert _reason(house, "side", "Who") == ("roles.said", False)


def test_what_is_said_of_one_side_leaves_the_other_to_the_table() -> None:
    house = _house(side=DoorAnswer(opens_from_inside="key"))
    assert _row(house, "side", "outside") == "y y y n n"
    assert _row(house, "side", "Who") == "? ? y ? ?"


def test_the_inside_of_a_homes_door_is_the_home() -> None:
    house = _house(entrance=DoorAnswer(opens_from_inside="free", opens_from_outside="key"))
    assert _row(house, "entrance", "Corridor") == "y y y y y"
    assert _row(house, "entrance", "Bed") == "y n y n n"  # her key fits her own door only


def test_between_two_rooms_the_first_that_the_answer_names_is_inside() -> None:
    answer = DoorAnswer(
        joins=("Common", "Corridor"), opens_from_inside="free", opens_from_outside="staff"
    )
    house = _house(common=answer)
    assert _row(house, "common", "Corridor") == "y y y y y"
    assert _row(house, "common", "Common") == "n n y n n"


def test_where_nobody_knows_which_side_is_inside_only_what_holds_for_both_counts() -> None:
    both = _house(common=DoorAnswer(opens_from_inside="staff", opens_from_outside="staff"))
    assert _row(both, "common", "Common") == "n n y n n"
    one = _house(common=DoorAnswer(opens_from_inside="staff", opens_from_outside="free"))
    assert _row(one, "common", "Common") == "y y y n n"


@pytest.mark.parametrize(
    ("role", "out", "into"),
    [
        ("main-entrance", "y y y y y", "y y y y y"),
        ("escape-only", "y y y y n", "n n n n n"),
        ("staff", "n n y n n", "n n y n n"),
        ("delivery", "n n y n n", "n n y n n"),
        ("unit-entrance", "y n y n n", "y n y n n"),
    ],
)
def test_the_role_of_a_door_may_be_said_or_stand_in_the_model(
    role: Any, out: str, into: str
) -> None:
    said = _house(side=DoorAnswer(role=role))
    stated = _house({"side": {"TP_Door": {"Role": role}}})
    for house in (said, stated):
        assert (_row(house, "side", "outside"), _row(house, "side", "Who")) == (out, into)
        assert not _reason(house, "side", "Who")[1]


def test_what_is_said_goes_before_what_the_model_states() -> None:
    house = _house(
        {"side": {"TP_Door": {"Role": "main-entrance"}}}, side=DoorAnswer(role="escape-only")
    )
    assert _row(house, "side", "Who") == "n n n n n"


def test_an_internal_door_is_judged_by_its_place() -> None:
    house = _house(common=DoorAnswer(role="internal"))
    assert _row(house, "common", "Common") == "y y y n n"


# --- doors that the model says open without a key ---------------------------------------------
@pytest.mark.parametrize(
    ("name", "side", "towards", "row"),
    [
        ("side", "both", "Who", "y y y y ?"),
        ("side", "inside", "Who", "? ? y ? ?"),
        ("side", "inside", "outside", "y y y y ?"),
        ("side", "outside", "Who", "y y y y ?"),
        ("terrace", "inside", "outside", "y n n ? ?"),
        ("terrace", "inside", "Bed", "? n n ? ?"),
        ("common", "inside", "Common", "y y y n n"),
    ],
)
def test_a_door_that_opens_without_a_key_lets_out_from_that_side(
    name: str, side: str, towards: str, row: str
) -> None:
    house = _house({name: {"TP_Door": {"OpensWithoutKeyFrom": side}}})
    assert _row(house, name, towards) == row


def test_a_door_for_staff_stays_one_though_it_needs_no_key() -> None:
    said = {"TP_Door": {"OpensWithoutKeyFrom": "both", "Role": "staff"}}
    assert _row(_house({"side": said}), "side", "outside") == "n n y n n"
