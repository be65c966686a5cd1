"""The family retreat (C3) on small plans: each kind of check, its outcomes and its traps."""

import pytest
from shapely import Polygon, box

from design_rules.check.base import Check, House
from design_rules.check.kinds.retreat_dead_end import RetreatDeadEnd
from design_rules.check.kinds.retreat_dominance import RetreatDominance
from design_rules.check.kinds.retreat_not_through import RetreatNotThrough
from design_rules.check.kinds.retreat_past_conflict import RetreatPastConflict
from design_rules.check.kinds.retreat_quick import RetreatQuick
from design_rules.check.kinds.retreat_staff import RetreatStaff
from design_rules.check.kinds.retreat_two_ways import RetreatTwoWays
from design_rules.model.answers import DoorAnswer, RoomAnswer
from tests.check.kinds.deciding import asked_anywhere, not_applicable, of, reasons
from tests.plans import plan
from tests.retreat_plans import (
    BED_1,
    BED_2,
    DOORS,
    LOCKED,
    LOUNGE,
    QUIET,
    RING,
    ROOMS,
    Rooms,
    ring,
)

QUICK, THROUGH = RetreatQuick(25.0, 15.0, 2), RetreatNotThrough(1.2)
TWO, DOMINANCE = RetreatTwoWays(20.0, 0.5, 1.2), RetreatDominance(0.7, 0.8, 20.0, 1.2)
PAST, END, STAFF = RetreatPastConflict(1.2), RetreatDeadEnd(6.0), RetreatStaff(1.2)
CHECKS = (QUICK, THROUGH, TWO, DOMINANCE, PAST, END, STAFF)
INNER = ("Lounge - Ring @ -0.05 2.5", "Lounge - Ring @ 6.05 2.5")
REST = DOORS[2:]


def doors_of_lounge(*texts: str) -> tuple[str, ...]:
    """The doors of the ring house with other ones between the lounge and the ring."""
    return (*texts, *REST)


def asked(check: Check, house: House, room: str) -> set[str]:
    return {each.fact.key for each in of(check, house)[room].missing}


# --- the good ring plan, and houses that no rule concerns ------------------------------------
@pytest.mark.parametrize(
    ("check", "reason"),
    [
        (QUICK, "near"), (THROUGH, "clear"), (TWO, "two-ways"), (DOMINANCE, "escapable"),
        (PAST, "past"),
    ],
)  # fmt: skip
def test_the_good_ring_plan_satisfies(check: Check, reason: str) -> None:
    assert reasons(check, ring())["Lounge"] == reason


def test_the_homes_of_the_ring_plan_lie_at_no_dead_end() -> None:
    assert reasons(END, ring()) == {"1": "short", "2": "short"}


@pytest.mark.parametrize("check", CHECKS)
def test_a_house_without_homes_is_none_to_retreat_in(check: Check) -> None:
    assert not_applicable(check, plan({"Office": "office"}, [])) == "checks.no-homes"


@pytest.mark.parametrize("check", CHECKS)
def test_a_single_home_shares_nothing_to_get_away_from(check: Check) -> None:
    house = plan({"Bed": "bedroom", "Bath": "bathroom"}, ["Bed - Bath", "Bed - outside"])
    assert not_applicable(check, house) == "checks.one-home"


@pytest.mark.parametrize("check", CHECKS)
def test_where_nothing_is_named_nothing_is_decided(check: Check) -> None:
    house = plan({"101": None, "102": None}, ["101 - 102", "102 - outside"])
    assert reasons(check, house) == {"": "homes-unclear"}


@pytest.mark.parametrize(
    ("check", "why"),
    [
        (TWO, "no-large-common-room"), (DOMINANCE, "no-large-common-room"),
        (PAST, "no-common-rooms"), (STAFF, "no-staff-room"),
    ],
)  # fmt: skip
def test_a_rule_without_rooms_is_not_applicable(check: Check, why: str) -> None:
    assert not_applicable(check, ring(without=["Lounge"])) == f"checks.{why}"


def test_homes_that_open_to_the_street_leave_nothing_to_flee_from() -> None:
    doors = ("Bed 1 - outside @ 2 7.05", "Bed 2 - outside @ 2 -2.05")
    house = ring(doors, without=["Lounge", "Ring", "Quiet"])
    assert not_applicable(QUICK, house) == not_applicable(THROUGH, house)


@pytest.mark.parametrize("check", CHECKS)
def test_in_a_damaged_file_nothing_is_decided(check: Check) -> None:
    rooms = {**ROOMS, "Talk": ("conversation", (-6.0, 0.0, -2.1, 3.0))}
    house = ring((*DOORS, "Talk - Ring @ -2.05 2"), rooms, damaged=True)
    assert {verdict.outcome for verdict in of(check, house).values()} == {"undecidable"}


@pytest.mark.parametrize("check", [QUICK, TWO, DOMINANCE, PAST, END])
def test_without_a_unit_of_length_nothing_is_measured(check: Check) -> None:
    assert set(reasons(check, ring(measured=False)).values()) == {"no-length-unit"}


@pytest.mark.parametrize("check", [TWO, DOMINANCE, PAST])
def test_a_room_of_unknown_use_may_be_one_that_is_concerned(check: Check) -> None:
    rooms = {**ROOMS, "Lounge": (None, LOUNGE)}
    assert reasons(check, ring(rooms=rooms)) == {"": "large-unclear"}


@pytest.mark.parametrize("check", [QUICK, TWO, DOMINANCE])
def test_a_room_without_outline_is_asked_about(check: Check) -> None:
    rooms = {**ROOMS, "Lounge": ("common_living", Polygon())}
    assert reasons(check, ring(rooms=rooms))["Lounge"] == "no-outline"


# --- near ------------------------------------------------------------------------------------
def test_from_a_quiet_room_itself_one_gets_away_to_ones_home() -> None:
    assert reasons(QUICK, ring())["Quiet"] == "near"
    rooms: Rooms = {**ROOMS, "Bed 1": ("bedroom", (0.0, 40.0, 4.0, 43.0)),
                    "Ring": ("corridor", RING.union(box(1, 6.9, 3, 39.9)))}  # fmt: skip
    doors = ("Bed 1 - Ring @ 2 39.95", *(text for text in DOORS if "Bed 1" not in text))
    assert reasons(QUICK, ring(doors, rooms))["Quiet"] == "far"


def test_a_home_too_far_away_is_no_refuge_from_here() -> None:
    rooms: Rooms = {
        "Lounge": ("common_living", LOUNGE), "Ring": ("corridor", (6.1, 0.0, 40.0, 2.0)),
        "Bed 1": ("bedroom", (8.0, 2.1, 12.0, 5.0)), "Bed 2": ("bedroom", (35.0, 2.1, 39.0, 5.0)),
    }  # fmt: skip
    doors = ("Lounge - Ring @ 6.05 1", "Bed 1 - Ring @ 9 2.05", "Bed 2 - Ring @ 38 2.05")
    verdict = of(QUICK, ring(doors, rooms))["Lounge"]
    assert verdict.reason.key == "far"
    assert dict(verdict.reason.args)["unit"] == "2"
    assert verdict.measures[0].value > 30


def test_the_farthest_point_counts_and_not_the_middle_of_the_room() -> None:
    """Naive version 3: in an L the way from the far end is twice that from the middle."""
    shape = Polygon([(0, 0), (16, 0), (16, 2), (2, 2), (2, 16), (0, 16)])
    rooms: Rooms = {
        "Lounge": ("common_living", shape), "Bed 1": ("bedroom", (0.0, 16.1, 4.0, 19.0)),
        "Bed 2": ("bedroom", (0.0, -5.0, 4.0, -0.1)),
    }  # fmt: skip
    doors = ("Bed 1 - Lounge @ 1 16.05", "Bed 2 - Lounge @ 1 -0.05")
    verdict = of(QUICK, ring(doors, rooms))["Lounge"]
    assert verdict.reason.key == "far"
    assert 28 < verdict.measures[0].value < 31


def test_three_doors_on_the_way_are_too_many() -> None:
    rooms: Rooms = {**ROOMS, "Bed 1": ("bedroom", (0.0, 9.1, 4.0, 12.0)),
                    "Lobby": ("corridor", (0.0, 7.1, 4.0, 9.0))}  # fmt: skip
    lobby = ("Lobby - Ring @ 2 7.05", "Bed 1 - Lobby @ 2 9.05")
    doors = (*lobby, *(text for text in DOORS if "Bed 1" not in text))
    assert reasons(QUICK, ring(doors, rooms, without=["Quiet"]))["Lounge"] == "far"
    assert reasons(QUICK, ring(doors, rooms))["Lounge"] == "near"


@pytest.mark.parametrize("use", ["wc", "store", "technical", "staff_room"])
def test_any_room_with_a_door_is_no_refuge(use: str) -> None:
    """Naive version 6: a toilet or a store is a cul-de-sac."""
    rooms: Rooms = {**far_homes(), "Quiet": (use, QUICK_ROOM)}
    house = ring((*FAR, "Quiet - Ring @ 8 2.05"), rooms, said=LOCKED)
    assert reasons(QUICK, house)["Lounge"] == "far"


QUICK_ROOM = (7.0, 2.1, 10.0, 5.0)
FAR = ("Lounge - Ring @ 6.05 1", "Bed 1 - Ring @ 43 2.05", "Bed 2 - Ring @ 48 2.05")


def far_homes() -> Rooms:
    """A lounge at one end of a corridor, the homes at the other, a quiet room beside it."""
    return {
        "Lounge": ("common_living", LOUNGE), "Ring": ("corridor", (6.1, 0.0, 50.0, 2.0)),
        "Bed 1": ("bedroom", (42.0, 2.1, 45.0, 5.0)), "Bed 2": ("bedroom", (46.0, 2.1, 50.0, 5.0)),
        "Quiet": ("quiet_room", QUICK_ROOM),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("lockable", "reason"), [(True, "near"), (None, "near-unclear"), (False, "far")]
)
def test_an_unknown_lock_is_asked_about(lockable: bool | None, reason: str) -> None:
    said = {"Quiet - Ring": DoorAnswer(lockable_from_inside=lockable)}
    house = ring((*FAR, "Quiet - Ring @ 8 2.05"), far_homes(), said=said)
    assert reasons(QUICK, house)["Lounge"] == reason
    if lockable is None:
        assert asked(QUICK, house, "Lounge") == {"missing_ways.lock"}


def test_a_room_of_unknown_use_may_be_the_quiet_room() -> None:
    rooms: Rooms = {**far_homes(), "Quiet": (None, QUICK_ROOM)}
    house = ring((*FAR, "Quiet - Ring @ 8 2.05"), rooms)
    assert reasons(QUICK, house)["Lounge"] == "near-unclear"
    assert asked(QUICK, house, "Lounge") == {"missing.use"}


@pytest.mark.parametrize(
    ("says", "reason"), [(None, "near-unclear"), ("free", "near"), ("staff", "near-unclear")]
)
def test_the_counter_of_the_staff_base_may_be_unmanned(says: str | None, reason: str) -> None:
    rooms: Rooms = {**far_homes(), "Quiet": ("staff_base", QUICK_ROOM)}
    told = DoorAnswer(opens_from_inside=says, opens_from_outside=says)  # type: ignore[arg-type]
    house = ring((*FAR, "Quiet - Ring @ 8 2.05"), rooms, said={"Quiet - Ring": told})
    assert reasons(QUICK, house)["Lounge"] == reason


@pytest.mark.parametrize(
    ("enclosed", "second", "reason"),
    [(True, True, "near"), (None, True, "near-unclear"), (False, True, "far"),
     (True, False, "far")],
)  # fmt: skip
def test_a_court_with_one_door_is_a_trap(enclosed: bool | None, second: bool, reason: str) -> None:
    rooms: Rooms = {**far_homes(), "Quiet": ("garden", QUICK_ROOM),
                    "Store": ("store", (10.1, 2.1, 12.0, 5.0))}  # fmt: skip
    doors = (*FAR, "Ring - Quiet @ 8 2.05", "Store - Quiet @ 10.05 4",
             *(["Store - Ring @ 11 2.05"] if second else []))  # fmt: skip
    told, keyless = {"Quiet": RoomAnswer(enclosed=enclosed)}, {"Ring": "both", "Store": "both"}
    assert reasons(QUICK, ring(doors, rooms, of_rooms=told, keyless=keyless))["Lounge"] == reason


def test_a_way_over_ground_without_floor_is_not_called_too_far() -> None:
    rooms: Rooms = {"Lounge": ("common_living", LOUNGE), "Bed 1": ("bedroom", BED_1),
                    "Bed 2": ("bedroom", BED_2)}  # fmt: skip
    doors = ("Lounge - outside @ 6.05 2", "Bed 1 - outside @ 4.05 8", "Bed 2 - outside @ 4.05 -3")
    said = {"Lounge - outside": DoorAnswer(opens_from_inside="free", opens_from_outside="key")}
    house = ring(doors, rooms, said=said)
    assert reasons(QUICK, house) == {"Lounge": "near-unclear"}
    assert asked(QUICK, house, "Lounge") == {"missing_ways.unwalked"}


def test_a_home_without_a_way_is_asked_about() -> None:
    doors = [text for text in DOORS if "Bed 1" not in text]
    house = ring(doors, without=["Quiet"])
    assert reasons(QUICK, house)["Lounge"] == "no-way"


def test_a_quiet_room_that_nothing_leads_to_is_no_way_away_from_itself() -> None:
    house = ring([text for text in DOORS if "Quiet" not in text])
    assert reasons(QUICK, house)["Quiet"] == "no-way"


def test_a_door_that_stands_nowhere_may_be_the_way() -> None:
    house = ring((*FAR,), far_homes(), without=["Quiet"], lost_door=True)
    assert reasons(QUICK, house)["Lounge"] == "door-unplaced"


def test_a_lift_is_never_a_retreat() -> None:
    rooms: Rooms = {
        "Lounge": ("common_living", LOUNGE), "Ring": ("corridor", (6.1, 0.0, 12.0, 2.0)),
        "Ring above": ("corridor", (6.1, 0.0, 12.0, 2.0)),
        "Bed 1 above": ("bedroom", (7.0, 2.1, 12.0, 5.0)),
        "Bed 2 above": ("bedroom", (7.0, -5.0, 12.0, -0.1)),
    }  # fmt: skip
    doors = ["Lounge - Ring @ 6.05 1", "Bed 1 above - Ring above @ 9 2.05",
             "Bed 2 above - Ring above @ 9 -0.05"]  # fmt: skip
    homes = {"1": ["Bed 1 above"], "2": ["Bed 2 above"]}
    by_stair = ring([*doors, "Ring / Ring above @ 11 1"], rooms, homes=homes)
    assert reasons(QUICK, by_stair)["Lounge"] == "near"
    assert reasons(QUICK, ring(doors, rooms, homes=homes))["Lounge"] == "no-way"


VISIT: Rooms = {**ROOMS, "Visit": ("visitor_room", (-6.0, 0.0, -2.1, 3.0))}
INWARDS, OUTWARDS = "Visit - Ring @ -2.05 2", "Visit - outside @ -6.05 2"


@pytest.mark.parametrize("role", [None, "escape-only"])
def test_out_of_a_room_for_talks_the_open_air_is_a_way(role: str | None) -> None:
    said = {"Visit - outside": DoorAnswer(role=role)}  # type: ignore[arg-type]
    house = ring((*DOORS, INWARDS, OUTWARDS), VISIT, said={**LOCKED, **said})
    assert reasons(TWO, house)["Visit"] == "two-ways"
    assert reasons(TWO, ring((*DOORS, INWARDS), VISIT))["Visit"] == "shared"


def test_out_of_a_common_room_the_open_air_is_none() -> None:
    doors = ("Lounge - outside @ 3 0", *DOORS[1:-1])
    assert reasons(TWO, ring(doors))["Lounge"] == "shared"


def test_before_the_control_a_visitor_room_is_left_for_the_open_air() -> None:
    rooms = {**far_homes(), "Visit": ("visitor_room", (0.0, 5.2, 6.0, 9.0))}
    doors = (*FAR, "Lounge - Visit @ 3 5.1")
    assert reasons(QUICK, ring(doors, rooms, without=["Quiet"]))["Visit"] == "far"
    house = ring((*doors, "Visit - outside @ 3 9.1"), rooms, without=["Quiet"])
    assert reasons(QUICK, house) == {"Lounge": "far", "Ring": "far", "Visit": "near"}


def test_staff_corridors_are_none_that_residents_flee_from() -> None:
    rooms: Rooms = {**ROOMS, "Base": ("staff_base", (-6.0, 0.0, -2.1, 3.0)),
                    "Back": ("corridor", (-9.0, 0.0, -6.1, 3.0))}  # fmt: skip
    house = ring((*DOORS, "Base - Ring @ -2.05 2", "Base - Back @ -6.05 2"), rooms)
    assert "Back" not in reasons(QUICK, house)
    assert "Ring" in reasons(QUICK, house)


# --- not through -----------------------------------------------------------------------------
KITCHEN: Rooms = {
    "Quiet": ("quiet_room", (0.0, 0.0, 3.0, 3.0)),
    "Kitchen": ("common_kitchen", (3.1, 0.0, 6.0, 3.0)),
    "Lounge": ("common_living", (6.1, 0.0, 10.0, 3.0)),
    "Hall": ("corridor", (0.0, 3.1, 10.0, 5.0)),
    "Bed 1": ("bedroom", (0.0, 5.1, 4.0, 8.0)), "Bed 2": ("bedroom", (5.0, 5.1, 9.0, 8.0)),
}  # fmt: skip


def test_a_quiet_room_behind_the_kitchen_is_left_through_it() -> None:
    doors = ("Quiet - Kitchen @ 3.05 1", "Kitchen - Hall @ 4 3.05", "Lounge - Hall @ 8 3.05",
             "Bed 1 - Hall @ 2 5.05", "Bed 2 - Hall @ 7 5.05")  # fmt: skip
    found = of(THROUGH, ring(doors, KITCHEN))
    assert found["Quiet"].reason.key == "through"
    assert dict(found["Quiet"].reason.args)["crossed"] == "Kitchen"
    assert found["Lounge"].reason.key == "clear"


def test_the_nearest_quiet_room_does_not_help_through_a_busy_one() -> None:
    """Naive version 1: near, but through another busy room; the homes lie behind it too."""
    doors = ("Lounge - Kitchen @ 6.05 1", "Kitchen - Quiet @ 3.05 1", "Kitchen - Hall @ 4 3.05",
             "Bed 1 - Hall @ 2 5.05", "Bed 2 - Hall @ 7 5.05")  # fmt: skip
    assert reasons(THROUGH, ring(doors, KITCHEN))["Lounge"] == "through"


def test_what_is_open_to_the_room_is_part_of_what_one_flees_from() -> None:
    doors = ("Lounge ~ Kitchen @ 6.05 1", "Kitchen - Hall @ 4 3.05", "Quiet - Hall @ 1 3.05",
             "Bed 1 - Hall @ 2 5.05", "Bed 2 - Hall @ 7 5.05")  # fmt: skip
    assert reasons(THROUGH, ring(doors, KITCHEN))["Lounge"] == "clear"


def test_the_staff_base_behind_the_social_room_is_no_retreat() -> None:
    """Naive version 7: the counter lies behind the very room one flees from."""
    rooms: Rooms = {**KITCHEN, "Quiet": ("staff_base", (0.0, 0.0, 3.0, 3.0)),
                    "Yard": ("corridor", (10.1, 0.0, 12.0, 3.0))}  # fmt: skip
    doors = ("Yard - Lounge @ 10.05 1", "Lounge - Kitchen @ 6.05 1", "Kitchen - Quiet @ 3.05 1",
             "Kitchen - Hall @ 4 3.05", "Bed 1 - Hall @ 2 5.05",
             "Bed 2 - Hall @ 7 5.05")  # fmt: skip
    assert reasons(THROUGH, ring(doors, rooms))["Yard"] == "through"


def test_nobody_passes_through_another_womans_home() -> None:
    """Naive version 8: a graph without roles goes through a connecting door."""
    doors = ("Lounge - Bed 1 @ 6.05 2.9", "Lounge - Kitchen @ 6.05 1", "Kitchen - Hall @ 4 3.05",
             "Bed 1 - Hall @ 2 5.05", "Bed 2 - Hall @ 7 5.05")  # fmt: skip
    verdict = of(THROUGH, ring(doors, KITCHEN, without=["Quiet"]))["Lounge"]
    assert verdict.reason.key == "through"
    assert dict(verdict.reason.args)["unit"] == "2"


def test_an_uncertain_door_round_the_kitchen_is_asked_about() -> None:
    doors = ("Lounge - Kitchen @ 6.05 1", "Kitchen - Hall @ 4 3.05", "Lounge -? Hall @ 8 3.05",
             "Bed 1 - Hall @ 2 5.05", "Bed 2 - Hall @ 7 5.05")  # fmt: skip
    house = ring(doors, KITCHEN, without=["Quiet"])
    assert reasons(THROUGH, house)["Lounge"] == "clear-unclear"
    assert asked(THROUGH, house, "Lounge") == {"missing.contested-door"}


def test_a_room_that_no_way_leaves_is_asked_about() -> None:
    assert reasons(THROUGH, ring(doors_of_lounge()))["Lounge"] == "no-way"


# --- two ways --------------------------------------------------------------------------------
def test_a_social_room_with_a_single_door_is_violated() -> None:
    house = ring(doors_of_lounge(INNER[0]))
    assert reasons(TWO, house) == {"Lounge": "shared"}
    assert reasons(DOMINANCE, house) == {"Lounge": "cut-off"}
    assert of(DOMINANCE, house)["Lounge"].measures[0].value == pytest.approx(0.5)


def test_two_doors_side_by_side_are_violated() -> None:
    """Naive version 2: two doors on the same stretch of corridor."""
    house = ring(doors_of_lounge("Lounge - Ring @ -0.05 2", "Lounge - Ring @ -0.05 3.2"))
    assert reasons(TWO, house) == {"Lounge": "shared"}
    assert reasons(DOMINANCE, house) == {"Lounge": "cut-off"}


def test_two_doors_near_each_other_on_two_stretches_lie_side_by_side() -> None:
    house = ring(doors_of_lounge("Lounge - Ring @ -0.05 1", "Lounge - Ring @ -0.05 4"))
    assert reasons(TWO, house) == {"Lounge": "side-by-side"}


@pytest.mark.parametrize("use", ["store", "balcony", "wc"])
def test_a_second_door_to_a_dead_end_is_none(use: str) -> None:
    """Naive version 2: the other door leads to a store or a balcony without stairs."""
    rooms: Rooms = {**ROOMS, "Lounge": ("common_living", (0.0, 0.0, 4.0, 5.0)),
                    "Store": (use, (4.1, 0.0, 6.0, 5.0))}  # fmt: skip
    checks = (RetreatTwoWays(15.0, 0.5, 1.2), RetreatDominance(0.7, 0.8, 15.0, 1.2))
    house = ring(doors_of_lounge(INNER[0], "Lounge - Store @ 4.05 2.5"), rooms)
    assert reasons(checks[0], house)["Lounge"] == "shared"
    assert reasons(checks[1], house)["Lounge"] == "cut-off"


def test_two_ways_to_other_womens_homes_are_none() -> None:
    house = ring([text for text in DOORS if "outside" not in text], without=["Quiet"])
    verdict = of(TWO, house)["Lounge"]
    assert verdict.reason.key == "shared"
    assert len(dict(verdict.reason.args)["units"]) == 2  # type: ignore[arg-type]


def test_fire_exits_are_escapes_and_no_retreat() -> None:
    """Naive version 4: the second door leads to the street."""
    rooms: Rooms = {**ROOMS, "Ring": ("corridor", (-2.0, -2.0, -0.1, 7.0))}
    doors = ("Lounge - Ring @ -0.05 2.5", "Lounge - outside @ 6.05 2.5",
             "Bed 1 - Ring @ -1 7.05", "Bed 2 - Ring @ -1 -2.05",
             "Ring - outside @ -2.05 0.5")  # fmt: skip
    rooms = {**rooms, "Bed 1": ("bedroom", (-2.0, 7.1, 2.0, 10.0)),
             "Bed 2": ("bedroom", (-2.0, -5.1, 2.0, -2.1))}  # fmt: skip
    said = {"Lounge - outside": DoorAnswer(role="escape-only")}
    house = ring(doors, rooms, said=said, without=["Quiet"])
    assert reasons(TWO, house) == {"Lounge": "shared"}


def test_whether_a_fire_exit_may_be_used_at_any_time_is_asked() -> None:
    house = ring(fire_exits=["Lounge - Ring"])
    assert reasons(TWO, house) == {"Lounge": "ways-unclear"}
    assert asked(TWO, house, "Lounge") == {"missing_ways.permission"}
    free = DoorAnswer(opens_from_inside="free", opens_from_outside="free")
    said = {**LOCKED, "Lounge - Ring": free}
    assert reasons(TWO, ring(fire_exits=["Lounge - Ring"], said=said)) == {"Lounge": "two-ways"}


def test_an_unknown_lock_keeps_two_ways_open() -> None:
    house = ring(said={})
    assert reasons(TWO, house) == {"Lounge": "ways-unclear"}
    assert asked(TWO, house, "Lounge") == {"missing_ways.lock"}


def test_a_contested_second_door_is_asked_about() -> None:
    house = ring(doors_of_lounge(INNER[0], "Lounge -? Ring @ 6.05 2.5"))
    assert reasons(TWO, house) == {"Lounge": "ways-unclear"}
    assert reasons(DOMINANCE, house) == {"Lounge": "exits-unclear"}
    assert asked(TWO, house, "Lounge") == {"missing.contested-door"}


def test_a_small_social_room_needs_no_second_way() -> None:
    rooms: Rooms = {**ROOMS, "Lounge": ("common_living", (0.0, 0.0, 4.0, 4.0))}
    assert not_applicable(TWO, ring(rooms=rooms)) == "checks.no-large-common-room"


def test_rooms_open_to_each_other_are_as_large_as_they_are_together() -> None:
    rooms: Rooms = {**ROOMS, "Lounge": ("common_living", (0.0, 0.0, 3.0, 5.0)),
                    "Dining": ("dining", (3.0, 0.0, 6.0, 5.0))}  # fmt: skip
    doors = (INNER[0], "Dining - Ring @ 6.05 2.5", "Lounge ~ Dining @ 3 2.5", *REST)
    found = reasons(TWO, ring(doors, rooms))
    assert found == {"Lounge": "two-ways", "Dining": "two-ways"}
    assert set(reasons(DOMINANCE, ring(doors, rooms)).values()) == {"escapable"}


def test_a_room_for_talks_needs_two_ways_however_small() -> None:
    rooms: Rooms = {**ROOMS, "Lounge": ("conversation", (0.0, 0.0, 3.0, 3.0))}
    assert reasons(TWO, ring(doors_of_lounge(INNER[0]), rooms))["Lounge"] == "shared"


# --- dominance -------------------------------------------------------------------------------
def test_in_an_l_room_walking_distances_count() -> None:
    shape = Polygon([(0, 0), (6, 0), (6, 2), (2, 2), (2, 5), (0, 5)])
    rooms: Rooms = {**ROOMS, "Lounge": ("conversation", shape)}
    house = ring(doors_of_lounge("Lounge - Ring @ 1 5.05", "Lounge - Ring @ 6.05 1"), rooms)
    verdict = of(DOMINANCE, house)["Lounge"]
    assert verdict.reason.key == "escapable"
    assert verdict.measures[0].value > 0.9


@pytest.mark.parametrize("says", [None, "free"])
def test_a_balcony_is_no_exit_back_to_the_counter_in_the_room(says: str | None) -> None:
    rooms: Rooms = {
        **ROOMS,
        "Ring": ("corridor", box(-2, -2, 8, 7).difference(box(-0.1, -2.1, 9, 5.1))),
        "Bed 2": ("bedroom", (-6.0, 2.0, -2.1, 5.0)),
        "Quiet": ("staff_base", (0.0, -4.0, 4.0, -0.1)),
        "Balcony": ("balcony", (6.1, 0.0, 8.0, 5.0)),
    }
    doors = (INNER[0], "Lounge - Balcony @ 6.05 2.5", "Lounge - Quiet @ 2 -0.05",
             "Bed 1 - Ring @ 2 7.05", "Bed 2 - Ring @ -2.05 3")  # fmt: skip
    told = DoorAnswer(opens_from_inside=says, opens_from_outside=says)  # type: ignore[arg-type]
    house = ring(doors, rooms, said={"Lounge - Quiet": told})
    assert reasons(DOMINANCE, house)["Lounge"] == "cut-off"


def test_an_exit_into_one_womans_home_lets_only_her_out() -> None:
    rooms: Rooms = {**ROOMS, "Bed 1": ("bedroom", (6.1, 0.0, 7.9, 5.0)),
                    "Ring": ("corridor", (-2.0, -2.0, -0.1, 7.0)),
                    "Bed 2": ("bedroom", (-2.0, 7.1, 2.0, 10.0))}  # fmt: skip
    doors = (INNER[0], "Lounge - Bed 1 @ 6.05 2.5", "Bed 2 - Ring @ -1 7.05",
             "Ring - outside @ -2.05 0.5")  # fmt: skip
    assert reasons(DOMINANCE, ring(doors, rooms, without=["Quiet"])) == {"Lounge": "cut-off"}


def test_an_exit_to_the_open_air_counts_against_being_cut_off() -> None:
    doors = (INNER[0], "Lounge - outside @ 6.05 2.5", *REST)
    rooms: Rooms = {
        **ROOMS,
        "Ring": ("corridor", box(-2, -2, 8, 7).difference(box(-0.1, -0.1, 9, 5.1))),
    }
    assert reasons(DOMINANCE, ring(doors, rooms, without=["Quiet"])) == {"Lounge": "escapable"}


# --- past the conflict -----------------------------------------------------------------------
STRING: Rooms = {
    "Lounge": ("common_living", LOUNGE), "Ring": ("corridor", (6.1, 0.0, 30.0, 2.0)),
    "Bed 1": ("bedroom", (12.0, 2.1, 15.0, 5.0)), "Bed 2": ("bedroom", (18.0, 2.1, 21.0, 5.0)),
}  # fmt: skip


def test_on_a_corridor_string_everybody_is_cut_off_in_one_place() -> None:
    """Naive version 5: both leave by the same corridor."""
    doors = ("Lounge - Ring @ 6.05 1", "Bed 1 - Ring @ 13 2.05", "Bed 2 - Ring @ 20 2.05",
             "Ring - outside @ 30.05 1")  # fmt: skip
    verdict = of(PAST, ring(doors, STRING))["Lounge"]
    assert verdict.reason.key == "cut-off"
    assert len(dict(verdict.reason.args)["units"]) == 2  # type: ignore[arg-type]


def test_a_quiet_room_on_the_other_side_is_left_past_the_conflict() -> None:
    rooms: Rooms = {**STRING, "Quiet": ("quiet_room", (-4.0, 0.0, -0.1, 3.0))}
    doors = ("Lounge - Ring @ 6.05 1", "Bed 1 - Ring @ 13 2.05", "Bed 2 - Ring @ 20 2.05",
             "Lounge - Quiet @ -0.05 1")  # fmt: skip
    said = {"Lounge - Quiet": DoorAnswer(lockable_from_inside=True)}
    assert reasons(PAST, ring(doors, rooms, said=said)) == {"Lounge": "past"}
    assert reasons(PAST, ring(doors, rooms, said={})) == {"Lounge": "past-unclear"}
    assert asked_anywhere(PAST, ring(doors, rooms, said={})) == ["missing_ways.lock"]


def test_a_corridor_without_known_places_of_doors_cannot_be_cut() -> None:
    doors = ("Lounge - Ring @ 0 0", "Bed 1 - Ring @ 13 2.05", "Bed 2 - Ring @ 20 2.05")
    assert reasons(PAST, ring(doors, STRING)) == {"Lounge": "past-unclear"}


# --- dead ends -------------------------------------------------------------------------------
def dead_end(*more: str, far: float = 20.0) -> House:
    """Two homes on a corridor that ends blindly behind the second."""
    rooms: Rooms = {**STRING, "Bed 2": ("bedroom", (far - 2, 2.1, far + 1, 5.0))}
    doors = ("Lounge - Ring @ 6.05 1", "Bed 1 - Ring @ 13 2.05", f"Bed 2 - Ring @ {far:g} 2.05",
             "Ring - outside @ 9 -0.05", *more)  # fmt: skip
    return ring(doors, rooms)


def test_a_home_at_the_end_of_a_long_corridor_is_violated() -> None:
    found = of(END, dead_end(far=28.0))
    assert found["2"].reason.key == "long"
    assert found["2"].measures[0].value > 6


def test_a_second_way_behind_her_door_ends_the_dead_end() -> None:
    assert reasons(END, dead_end("Ring - outside @ 30.05 1", far=28.0))["2"] == "short"


@pytest.mark.parametrize(
    ("use", "doors_out", "reason"),
    [("common_living", 2, "short"), ("common_living", 1, "long"), ("corridor", 2, "long")],
)
def test_a_common_room_with_two_ways_out_before_her_door_is_no_dead_end(
    use: str, doors_out: int, reason: str
) -> None:
    rooms: Rooms = {**STRING, "Ring": (use, STRING["Ring"][1])}
    outward = ("Ring - outside @ 9 -0.05", "Ring - outside @ 10.2 -0.05")[:doors_out]
    doors = (
        "Lounge - Ring @ 6.05 1",
        "Bed 1 - Ring @ 13 2.05",
        "Bed 2 - Ring @ 28 2.05",
        *outward,
    )
    assert reasons(END, ring(doors, rooms))["2"] == reason


def test_a_contested_second_way_is_asked_about() -> None:
    house = dead_end("Ring -? outside @ 30.05 1", far=28.0)
    assert reasons(END, house)["2"] == "end-unclear"
    assert [each.guid for each in of(END, house)["2"].missing] == ["Ring -? outside @ 30.05 1"]


@pytest.mark.parametrize("use", ["quiet_room", "common_living", "store"])
def test_a_room_that_leads_nowhere_does_not_end_the_dead_end(use: str) -> None:
    rooms: Rooms = {**STRING, "Bed 2": ("bedroom", (26.0, 2.1, 29.0, 5.0)),
                    "Aside": (use, (26.0, -4.0, 30.0, -0.1))}  # fmt: skip
    doors = ("Lounge - Ring @ 6.05 1", "Bed 1 - Ring @ 13 2.05", "Bed 2 - Ring @ 28 2.05",
             "Ring - outside @ 9 -0.05", "Aside - Ring @ 28 -0.05")  # fmt: skip
    assert reasons(END, ring(doors, rooms))["2"] == "long"
    beyond = (*doors, "Aside - outside @ 30.05 -2")
    assert reasons(END, ring(beyond, rooms))["2"] == "short"


def test_a_dead_end_is_told_of_her_own_storey() -> None:
    rooms: Rooms = {
        "Ring": ("corridor", (6.1, 0.0, 40.0, 2.0)),
        "Ring above": ("corridor", (6.1, 0.0, 40.0, 2.0)),
        "Bed 1": ("bedroom", (8.0, 2.1, 12.0, 5.0)), "Bed 2": ("bedroom", (32.0, 2.1, 37.0, 5.0)),
    }  # fmt: skip
    doors = ["Bed 1 - Ring above @ 9 2.05", "Bed 2 - Ring above @ 35 2.05",
             "Ring / Ring above @ 10 1", "Ring - outside @ 40.05 1"]  # fmt: skip
    assert reasons(END, ring(doors, rooms)) == {"1": "short", "2": "long"}


def test_a_home_without_a_door_is_asked_about() -> None:
    house = ring([text for text in DOORS if "Bed 1" not in text])
    assert reasons(END, house)["1"] == "no-way"


def test_one_home_alone_has_no_dead_end_that_others_pass() -> None:
    assert not_applicable(END, ring(without=["Bed 2"])) == "checks.one-home-only"


# --- staff -----------------------------------------------------------------------------------
TALK: Rooms = {**ROOMS, "Lounge": ("conversation", LOUNGE)}


def test_staff_get_away_from_a_room_with_two_doors() -> None:
    doors = (*DOORS, "Ring - outside @ 8.05 6")
    assert reasons(STAFF, ring(doors, TALK)) == {"Lounge": "two-ways"}


def test_staff_with_one_door_are_cut_off() -> None:
    assert reasons(STAFF, ring(doors_of_lounge(INNER[0]), TALK)) == {"Lounge": "shared"}


def test_a_staff_room_with_one_door_is_a_trap() -> None:
    rooms: Rooms = {**TALK, "Quiet": ("staff_room", QUIET)}
    doors = [text for text in DOORS if "outside" not in text]
    assert reasons(STAFF, ring(doors, rooms)) == {"Lounge": "no-way"}


def test_an_uncertain_second_door_for_staff_is_asked_about() -> None:
    doors = (INNER[0], "Lounge -? outside @ 6.05 2.5", *REST)
    assert reasons(STAFF, ring(doors, TALK)) == {"Lounge": "ways-unclear"}
