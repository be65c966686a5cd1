"""The family common-areas (C7) on small plans: each kind of check with each of its outcomes."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from design_rules.check.base import House
from design_rules.check.kinds.commons_area import CommonsArea
from design_rules.check.kinds.commons_choice import CommonsChoice
from design_rules.check.kinds.commons_graded import CommonsGraded
from design_rules.check.kinds.commons_leave import CommonsLeave
from design_rules.check.kinds.commons_never_forced import CommonsNeverForced
from design_rules.check.kinds.commons_reachable import CommonsReachable
from design_rules.graph import RoomGraph
from design_rules.model.answers import Answers, DoorAnswer
from design_rules.model.building import LinkKind
from design_rules.model.survey import Space
from design_rules.verdict import Verdict
from tests.check.kinds.deciding import asked_anywhere as asked
from tests.check.kinds.deciding import not_applicable, of, reasons
from tests.plans import plan, without_shapes
from tests.shared_plans import DOORS, HOMES, shared

REACHABLE, FORCED, CHOICE = CommonsReachable(0.15), CommonsNeverForced(1.2), CommonsChoice(1.2)
LEAVE, GRADED, AREA = CommonsLeave(20.0), CommonsGraded(16.0, 20.0), CommonsArea(4.0)
EVERY = (REACHABLE, FORCED, CHOICE, LEAVE, GRADED, AREA)
COMMON = ("Quiet", "Gym", "Kitchen", "Lounge")


def without(*texts: str) -> list[str]:
    """The doors of the compliant house but some."""
    assert set(texts) <= set(DOORS)
    return [text for text in DOORS if text not in texts]


def changed(house: House, **changes: Any) -> House:
    """The same house with another building around it."""
    graph = RoomGraph.of(replace(house.building, **changes))
    return House(graph, house.units, house.answers)


def sized(house: House, **areas: float | None) -> House:
    """The same house with other areas, in square metres; "_" stands for a blank."""
    said = {name.replace("_", " "): area for name, area in areas.items()}
    rooms = tuple(
        replace(room, area=said[room.key]) if room.key in said else room
        for room in house.building.rooms
    )
    return changed(house, rooms=rooms)


def climbing(house: House, kind: LinkKind) -> House:
    """The same house, its stairs turned into lifts or ramps."""
    links = tuple(
        replace(link, kind=kind) if link.kind == "stair" else link for link in house.building.links
    )
    return changed(house, links=links)


def raised(house: House, by: float, *rooms: str) -> House:
    """The same house, the floors of some rooms lifted by metres."""
    lifted = tuple(
        replace(room, floor=by, ceiling=by + 2.5) if room.key in rooms else room
        for room in house.building.rooms
    )
    return changed(house, rooms=lifted)


def answered(house: House, text: str, **said: Any) -> House:
    """The same house with what a facts file says of one door."""
    guid = next(link.via for link in house.building.links if link.via.endswith(text))
    return House(house.graph, house.units, Answers(doors={guid: DoorAnswer(**said)}))


def only(check: Any, house: House) -> Verdict:
    """The verdict on the home "1"."""
    return of(check, house)["1"]


def outcome(check: Any, house: House) -> str:
    """The one outcome that all subjects share."""
    found = {verdict.outcome.value for verdict in of(check, house).values()}
    assert len(found) == 1, found
    return found.pop()


# --- what all six have in common ---------------------------------------------------------------
@pytest.mark.parametrize("check", EVERY)
def test_a_house_without_homes_shares_nothing(check: Any) -> None:
    assert not_applicable(check, plan({"Office": "office"}, [])) == "checks.no-homes"


@pytest.mark.parametrize("check", EVERY)
def test_a_single_home_shares_nothing(check: Any) -> None:
    house = plan({"Bed": "bedroom", "Bath": "bathroom"}, ["Bed - Bath", "Bed - outside"])
    assert not_applicable(check, house) == "checks.one-home"


@pytest.mark.parametrize("check", EVERY)
def test_where_every_use_is_unknown_nothing_is_decided(check: Any) -> None:
    house = plan({"101": None, "102": None}, ["101 - 102", "102 - outside"])
    assert reasons(check, house) == {"": "homes-unclear"}
    assert asked(check, house) == ["missing.homes"]


@pytest.mark.parametrize("check", EVERY)
def test_a_file_that_lost_records_decides_nothing(check: Any) -> None:
    """What was lost may have been the door, or the room, that decides."""
    good = sized(shared([*DOORS, "Lounge - Porch"]), Lounge=30.0)
    poor = sized(shared(without("Corridor - Lobby", "Corridor - Porch")), Lounge=30.0)
    little = sized(shared(without=["Quiet", "Kitchen", "Gym"]), Lounge=5.0)
    for house in (good, poor) if check is LEAVE else (good, poor, little):
        found = of(check, changed(house, damaged=True))
        assert {verdict.outcome.value for verdict in found.values()} == {"undecidable"}


@pytest.mark.parametrize("check", [CHOICE, LEAVE, GRADED, AREA])
def test_rooms_of_unknown_use_may_be_the_common_rooms(check: Any) -> None:
    doors = [*DOORS, "Corridor - Room", "Corridor - Nook"]
    house = sized(shared(doors, without=COMMON, Room=None, Nook=None), Room=30.0, Nook=10.0)
    assert outcome(check, house) == "undecidable"
    assert "missing.use" in asked(check, house)


@pytest.mark.parametrize(
    ("check", "why"),
    [
        (FORCED, "checks.no-common-rooms"), (CHOICE, "checks.no-social-room"),
        (LEAVE, "checks.no-large-common-room"), (GRADED, "checks.no-common-rooms"),
        (AREA, "checks.no-common-rooms"),
    ],
)  # fmt: skip
def test_without_common_rooms_only_their_lack_is_told(check: Any, why: str) -> None:
    house = shared(without=COMMON)
    assert not_applicable(check, house) == why
    assert reasons(REACHABLE, house) == {"": "lacking"}


@pytest.mark.parametrize("check", [REACHABLE, FORCED, CHOICE, LEAVE])
def test_a_house_without_doors_is_a_question_to_every_rule_about_ways(check: Any) -> None:
    found = of(check, sized(shared([]), Lounge=30.0))
    found.pop("", None)
    assert {verdict.outcome.value for verdict in found.values()} == {"undecidable"}


# --- common rooms exist and are reached step-free ----------------------------------------------
def test_common_rooms_exist_and_are_reached() -> None:
    assert reasons(REACHABLE, shared()) == {"": "exist", "1": "reached", "2": "reached"}


@pytest.mark.parametrize("gone", ["Lounge", "Kitchen"])
def test_a_house_lacks_a_room_to_live_or_to_eat_in(gone: str) -> None:
    found = reasons(REACHABLE, shared(without=[gone]))
    assert found == {"": "lacking", "1": "reached", "2": "reached"}


@pytest.mark.parametrize("use", ["living", "tv_room", "living_kitchen"])
def test_a_living_room_outside_the_homes_is_a_common_one(use: str) -> None:
    assert reasons(REACHABLE, shared(Lounge=use))[""] == "exist"


@pytest.mark.parametrize("use", ["kitchen", "dining", "living_kitchen"])
def test_a_kitchen_outside_the_homes_is_a_common_one(use: str) -> None:
    assert reasons(REACHABLE, shared(Kitchen=use))[""] == "exist"


def test_a_room_of_unknown_use_may_be_both_that_are_lacking() -> None:
    house = shared([*DOORS, "Corridor - Room"], without=["Lounge", "Kitchen"], Room=None)
    assert reasons(REACHABLE, house)[""] == "lacking-unclear"
    assert asked(REACHABLE, house) == ["missing.use"]


def test_whether_homes_reach_rooms_of_which_none_is_known_is_open() -> None:
    house = shared([*DOORS, "Corridor - Room"], without=["Lounge", "Kitchen"], Room=None)
    drawn = Space(key="Room", guid="Room", ifc_class="IfcSpace")
    rooms = [replace(room, space=drawn) for room in house.building.rooms]
    found = of(REACHABLE, changed(house, rooms=tuple(rooms)))
    assert [found[name].reason.key for name in ("1", "2")] == ["goal-unclear", "goal-unclear"]
    assert len(found["1"].missing) == 1
    assert set(reasons(REACHABLE, shared(without=["Lounge", "Kitchen"]))) == {""}


def test_a_disputed_room_counts_only_for_what_it_may_be() -> None:
    house = shared([*DOORS, "Corridor - Room"], without=["Lounge"], Room="office|dining")
    assert reasons(REACHABLE, house)[""] == "lacking"
    house = shared([*DOORS, "Corridor - Room"], without=["Lounge"], Room="office|living")
    assert reasons(REACHABLE, house)[""] == "lacking-unclear"


STAIRS = [*without("Corridor - Lounge"), "Corridor / Landing", "Landing - Lounge"]


@pytest.mark.parametrize(
    ("kind", "said"), [("stair", "steps"), ("lift", "reached"), ("ramp", "reached")]
)
def test_a_lift_or_a_ramp_is_step_free_and_a_stair_is_not(kind: LinkKind, said: str) -> None:
    house = climbing(shared(STAIRS, Landing="corridor"), kind)
    assert reasons(REACHABLE, house) == {"": "exist", "1": said, "2": said}


@pytest.mark.parametrize(("by", "said"), [(0.1, "reached"), (0.2, "steps"), (-0.5, "steps")])
def test_a_step_at_a_door_counts_from_a_height_on(by: float, said: str) -> None:
    assert reasons(REACHABLE, raised(shared(), by, "Lounge"))["1"] == said


def test_heights_in_an_unknown_unit_are_no_steps() -> None:
    house = changed(raised(shared(), 20.0, "Lounge"), measured=False)
    assert reasons(REACHABLE, house)["1"] == "way-unclear"
    assert asked(REACHABLE, house) == ["missing.length-unit"]


def test_a_stair_is_a_stair_in_any_unit() -> None:
    house = changed(shared(STAIRS, Landing="corridor"), measured=False)
    assert reasons(REACHABLE, house)["1"] == "steps"


def test_lift_rooms_that_nothing_joins_are_asked_about() -> None:
    house = shared([*STAIRS, "Corridor - Lift"], Landing="corridor", Lift="lift")
    assert reasons(REACHABLE, house)["1"] == "way-unclear"
    assert asked(REACHABLE, house) == ["missing_ways.lift-stops"]


def test_a_common_room_in_another_building_is_reached_by_the_open_air() -> None:
    house = shared([*without("Corridor - Lounge"), "Lounge - Hall", "Hall - outside"],
                   Hall="main_entrance")  # fmt: skip
    assert reasons(REACHABLE, house)["1"] == "outdoors"


def test_a_common_room_without_a_door_is_a_question() -> None:
    house = shared(without("Corridor - Lounge"))
    assert reasons(REACHABLE, house)["1"] == "no-way"
    assert asked(REACHABLE, house) == ["missing_ways.way"]


@pytest.mark.parametrize(
    ("door", "fact"),
    [("Corridor -? Lounge", "missing.contested-door"), ("Corridor - ?", "missing.far-side")],
)
def test_an_uncertain_door_on_the_only_way_is_asked_about(door: str, fact: str) -> None:
    more = ["Lounge - ?"] if door.endswith(" ?") else []
    house = shared([*without("Corridor - Lounge"), door, *more])
    assert reasons(REACHABLE, house)["1"] == "way-unclear"
    assert fact in asked(REACHABLE, house)


def test_a_door_that_staff_alone_open_keeps_her_out_of_the_common_room() -> None:
    house = answered(shared(), "Corridor - Lounge", role="staff")
    assert reasons(REACHABLE, house)["1"] == "no-way"
    house = answered(shared(), "Corridor - Lounge", opens_from_outside="free",
                     opens_from_inside="free")  # fmt: skip
    assert reasons(REACHABLE, house)["1"] == "reached"


# --- nobody has to cross a common room ---------------------------------------------------------
def test_nobody_crosses_a_common_room_in_the_compliant_house() -> None:
    house = shared([*DOORS, "Corridor - Laundry", "Corridor - Base"],
                   Laundry="laundry", Base="staff_base")  # fmt: skip
    assert reasons(FORCED, house) == {"1": "never-forced", "2": "never-forced"}
    assert {"Laundry", "Porch", "Quiet"} <= {
        name
        for route in only(FORCED, house).evidence
        for name in route.names  # type: ignore[union-attr]
    }


@pytest.mark.parametrize(
    ("use", "goal"),
    [
        ("laundry", "checks.goal-laundry"), ("waste", "checks.goal-waste"),
        ("delivery", "checks.goal-post"), ("staff_base", "checks.goal-staff"),
        ("reception", "checks.goal-staff"),
    ],
)  # fmt: skip
def test_who_must_pass_the_sofa_to_reach_something_is_forced(use: str, goal: str) -> None:
    """The trap of testing only the exit."""
    house = shared([*DOORS, "Lounge - Room"], Room=use)
    verdict = only(FORCED, house)
    assert verdict.reason.key == "forced"
    assert dict(verdict.reason.args)["goal"].key == goal  # type: ignore[union-attr]
    assert dict(verdict.reason.args)["crossed"] == "Lounge"


def test_who_must_pass_the_sofa_to_get_out_is_forced() -> None:
    house = shared([*without("Corridor - Porch"), "Lounge - Porch"])
    assert reasons(FORCED, house) == {"1": "forced", "2": "forced"}
    assert only(FORCED, house).evidence[0].names == (
        "Bed 1",
        "Corridor",
        "Lounge",
        "Porch",
        "outside",
    )  # type: ignore[union-attr]
    assert [repair.guids for repair in only(FORCED, house).repair] == [("Lounge",)]


def test_a_garden_behind_the_kitchen_is_forced_although_the_exit_is_not() -> None:
    house = shared([*DOORS, "Kitchen - Garden"], Garden="garden")
    assert set(reasons(FORCED, house).values()) == {"forced"}


def test_a_quiet_room_behind_the_lounge_is_forced() -> None:
    house = shared([*without("Corridor - Lobby"), "Lounge - Lobby"])
    assert set(reasons(FORCED, house).values()) == {"forced"}


def test_a_corridor_open_to_the_living_room_is_the_living_room() -> None:
    """The trap of the open plan: one vertex, so everything is forced."""
    house = shared([*without("Corridor - Lounge"), "Corridor ~ Lounge"])
    assert set(reasons(FORCED, house).values()) == {"forced"}


def test_staff_before_a_door_of_the_corridor_are_reached_though_the_lounge_has_one_too() -> None:
    house = shared([*DOORS, "Lounge - Base", "Corridor - Base"], Base="staff_base")
    assert set(reasons(FORCED, house).values()) == {"never-forced"}


def test_staff_behind_other_rooms_of_theirs_are_reached_at_the_first_door() -> None:
    house = shared([*DOORS, "Corridor - Office", "Office - Base"],
                   Office="office", Base="staff_base")  # fmt: skip
    assert set(reasons(FORCED, house).values()) == {"never-forced"}


def test_a_contested_door_of_the_staff_base_is_asked_about() -> None:
    house = shared([*DOORS, "Lounge - Base", "Corridor -? Base"], Base="staff_base")
    assert set(reasons(FORCED, house).values()) == {"forced-unclear"}
    assert asked(FORCED, house) == ["missing.contested-door"]


def test_only_rooms_that_every_way_crosses_are_named() -> None:
    doors = [*without("Corridor - Porch"), "Gym - Lounge", "Lounge - Porch"]
    house = shared(doors)
    assert dict(only(FORCED, house).reason.args)["crossed"] == "Lounge"
    house = shared([*without("Corridor - Porch", "Corridor - Lounge"), "Kitchen - Yard",
                    "Gym - Yard", "Yard - Lounge", "Lounge - Porch"], Yard="corridor")  # fmt: skip
    assert dict(only(FORCED, house).reason.args)["crossed"] == "Lounge"


def test_that_another_room_may_be_crossed_instead_is_told() -> None:
    house = shared([*without("Corridor - Porch"), "Lounge - Porch", "Gym - Porch"])
    crossed = dict(only(FORCED, house).reason.args)["crossed"]
    assert not isinstance(crossed, str)
    assert crossed.key == "checks.or-another"


def test_a_way_round_by_the_street_turns_on_who_may_come_in_there() -> None:
    house = shared([*DOORS, "Lounge - Laundry", "Laundry - outside"], Laundry="laundry")
    assert set(reasons(FORCED, house).values()) == {"forced-unclear"}
    assert asked(FORCED, house) == ["missing_ways.permission"]
    free = answered(house, "Laundry - outside", opens_from_outside="key",
                    opens_from_inside="free")  # fmt: skip
    assert set(reasons(FORCED, free).values()) == {"never-forced"}
    shut = answered(house, "Laundry - outside", role="escape-only")
    assert set(reasons(FORCED, shut).values()) == {"forced"}


def test_a_way_round_by_another_home_does_not_help() -> None:
    doors = [*without("Corridor - Porch", "Bed 2 - Corridor"), "Lounge - Porch",
             "Corridor - Bed 2", "Bed 2 - Porch"]  # fmt: skip
    found = reasons(FORCED, shared(doors))
    assert found == {"1": "forced", "2": "never-forced"}


def test_a_contested_door_of_the_way_round_is_asked_about() -> None:
    house = shared([*without("Corridor - Porch"), "Lounge - Porch", "Corridor -? Porch"])
    assert set(reasons(FORCED, house).values()) == {"forced-unclear"}
    assert asked(FORCED, house) == ["missing.contested-door"]


def test_a_room_of_unknown_use_on_the_only_way_is_asked_about() -> None:
    doors = [*without("Corridor - Porch"), "Corridor - Room", "Room - Porch", "Corridor - Other"]
    house = shared(doors, Room=None, Other=None)
    assert set(reasons(FORCED, house).values()) == {"forced-unclear"}
    verdict = only(FORCED, house)
    assert [each.guid for each in verdict.missing] == ["Room"]


def test_an_unknown_room_open_to_the_corridor_may_make_it_a_living_room() -> None:
    house = shared([*DOORS, "Corridor ~ Room"], Room=None)
    assert set(reasons(FORCED, house).values()) == {"forced-unclear"}
    assert asked(FORCED, house) == ["missing.use"]


def test_a_doubtful_open_side_of_the_lounge_is_asked_about() -> None:
    house = shared([*DOORS, "Corridor ~? Lounge"])
    assert set(reasons(FORCED, house).values()) == {"forced-unclear"}
    assert asked(FORCED, house) == ["missing_ways.open-side"]


def test_a_room_that_may_not_be_the_laundry_forces_nobody_for_sure() -> None:
    house = shared([*DOORS, "Lounge - Room"], Room="laundry|bathroom")
    assert set(reasons(FORCED, house).values()) == {"forced-unclear"}
    assert asked(FORCED, house) == ["missing.use"]
    house = shared([*DOORS, "Corridor - Room"], Room="laundry|bathroom")
    assert set(reasons(FORCED, house).values()) == {"never-forced"}


def test_one_of_two_laundries_is_enough() -> None:
    house = shared([*DOORS, "Lounge - Laundry", "Corridor - Wash"], Laundry="laundry",
                   Wash="laundry")  # fmt: skip
    assert set(reasons(FORCED, house).values()) == {"never-forced"}


def test_a_home_that_nothing_leads_out_of_is_a_question() -> None:
    house = shared(without("Bed 1 - Corridor"))
    assert reasons(FORCED, house) == {"1": "no-way", "2": "never-forced"}
    assert asked(FORCED, house) == ["missing_ways.way"]


def test_a_gap_in_the_model_between_home_and_exit_is_asked_about() -> None:
    house = shared([*without("Corridor - Porch"), "Lounge - Porch", "Corridor - ?"])
    assert set(reasons(FORCED, house).values()) == {"forced-unclear"}
    assert asked(FORCED, house) == ["missing.far-side"]


# --- she can choose ----------------------------------------------------------------------------
def test_two_social_rooms_on_the_corridor_are_a_choice() -> None:
    assert reasons(CHOICE, shared()) == {"1": "choice", "2": "choice"}
    assert len(only(CHOICE, shared()).evidence) == 2


def test_one_social_room_is_no_choice() -> None:
    assert set(reasons(CHOICE, shared(without=["Kitchen"])).values()) == {"no-choice"}


def test_a_room_of_unknown_use_may_be_the_second() -> None:
    house = shared([*DOORS, "Corridor - Room"], without=["Kitchen"], Room=None)
    assert set(reasons(CHOICE, house).values()) == {"choice-unclear"}
    assert asked(CHOICE, house) == ["missing.use"]


def test_a_kitchen_behind_the_lounge_is_no_choice() -> None:
    house = shared([*without("Corridor - Kitchen"), "Lounge - Kitchen"])
    assert set(reasons(CHOICE, house).values()) == {"no-choice"}


def test_two_rooms_open_to_each_other_are_one_place() -> None:
    house = shared([*DOORS, "Lounge ~ Kitchen"])
    assert set(reasons(CHOICE, house).values()) == {"no-choice"}


def test_two_rooms_that_may_be_open_to_each_other_may_be_one_place() -> None:
    house = shared([*DOORS, "Lounge ~? Kitchen"])
    assert set(reasons(CHOICE, house).values()) == {"choice-unclear"}
    assert asked(CHOICE, house) == ["missing_ways.open-side"]


def test_a_corridor_that_may_be_open_to_the_lounge_may_spoil_the_choice() -> None:
    house = shared([*DOORS, "Lounge ~? Corridor"])
    assert set(reasons(CHOICE, house).values()) == {"choice-unclear"}


def test_a_contested_door_to_the_second_room_is_asked_about() -> None:
    house = shared([*without("Corridor - Kitchen"), "Lounge - Kitchen", "Corridor -? Kitchen"])
    assert set(reasons(CHOICE, house).values()) == {"choice-unclear"}
    assert asked(CHOICE, house) == ["missing.contested-door"]


def test_a_second_room_without_a_door_is_a_question() -> None:
    house = shared(without("Corridor - Kitchen"))
    assert set(reasons(CHOICE, house).values()) == {"choice-unclear"}
    assert asked(CHOICE, house) == ["missing_ways.way"]


def test_a_third_room_makes_up_for_the_one_behind_another() -> None:
    doors = [*without("Corridor - Kitchen"), "Lounge - Kitchen", "Corridor - Dining"]
    house = shared(doors, Dining="dining")
    assert set(reasons(CHOICE, house).values()) == {"choice"}


def test_a_door_that_a_fact_closes_takes_the_choice_away() -> None:
    house = shared([*without("Corridor - Kitchen"), "Lounge - Kitchen", "Porch - Kitchen"])
    assert set(reasons(CHOICE, house).values()) == {"choice"}
    shut = answered(house, "Porch - Kitchen", opens_from_inside="staff",
                    opens_from_outside="staff")  # fmt: skip
    assert set(reasons(CHOICE, shut).values()) == {"no-choice"}


# --- a common room can be left by a second way -------------------------------------------------
RING = ("Bed 1 - North", "Bed 2 - South", "North - Lounge", "South - Lounge", "North - South",
        "South - outside")  # fmt: skip


def ring(
    *doors: str,
    without: Iterable[str] = (),
    units: dict[str, list[str]] | None = None,
    **rooms: str | None,
) -> House:
    gone = ["Kitchen", "Quiet", "Gym", "Corridor", "Lobby", "Porch", *without]
    uses = {"North": "corridor", "South": "corridor", **rooms}
    house = shared(doors or RING, without=gone, units=units, **uses)
    return sized(house, Lounge=30.0)


def test_two_doors_to_two_corridors_are_two_ways() -> None:
    assert reasons(LEAVE, ring()) == {"Lounge": "two-ways"}


def test_one_home_has_one_door_but_a_quiet_room_is_a_way_to_go_too() -> None:
    doors = [*(text for text in RING if not text.startswith("Bed 2")), "South - Calm"]
    house = ring(*doors, without=["Bed 2"], units={"1": ["Bed 1"]}, Calm="quiet_room")
    assert reasons(LEAVE, house) == {"Lounge": "ways-unclear"}
    assert asked(LEAVE, house) == ["missing_ways.lock"]
    known = answered(house, "South - Calm", lockable_from_inside=True)
    assert reasons(LEAVE, known) == {"Lounge": "two-ways"}


def test_one_door_is_one_way_and_it_is_named() -> None:
    house = ring(*[text for text in RING if text != "South - Lounge"])
    verdict = of(LEAVE, house)["Lounge"]
    assert verdict.reason.key == "one-way"
    assert [each.name for each in verdict.evidence if each.kind == "cut"][:1] == [
        "door 2: North - Lounge"
    ]
    assert verdict.repair


def test_two_doors_on_one_stretch_of_corridor_are_one_way() -> None:
    house = ring("Bed 1 - North", "Bed 2 - North", "North - Lounge", "North - Lounge",
                 "North - South", "South - outside")  # fmt: skip
    assert reasons(LEAVE, house) == {"Lounge": "one-way"}


def test_a_second_way_that_ends_in_the_street_does_not_lead_home() -> None:
    house = ring("Bed 1 - North", "Bed 2 - North", "North - Lounge", "Lounge - South",
                 "South - outside")  # fmt: skip
    assert reasons(LEAVE, house) == {"Lounge": "one-way"}


def test_a_contested_second_door_is_asked_about() -> None:
    doors = [text for text in RING if text != "South - Lounge"]
    house = ring(*doors, "South -? Lounge")
    assert reasons(LEAVE, house) == {"Lounge": "ways-unclear"}
    assert asked(LEAVE, house) == ["missing.contested-door"]


@pytest.mark.parametrize(
    ("how", "said"), [("free", "two-ways"), ("staff", "one-way"), ("never", "one-way")]
)
def test_what_is_said_of_the_second_door_decides(how: str, said: str) -> None:
    house = answered(ring(), "South - Lounge", opens_from_inside=how, opens_from_outside=how)
    assert reasons(LEAVE, house) == {"Lounge": said}


def test_nobody_leaves_by_lift() -> None:
    doors = [text for text in RING if text != "South - Lounge"]
    assert reasons(LEAVE, ring(*doors, "South / Lounge")) == {"Lounge": "two-ways"}
    house = climbing(ring(*doors, "South / Lounge"), "lift")
    assert reasons(LEAVE, house) == {"Lounge": "one-way"}


def test_a_small_room_may_have_one_way() -> None:
    assert not_applicable(LEAVE, sized(ring(), Lounge=20.0)) == "checks.no-large-common-room"


def test_a_room_of_unknown_size_with_one_way_is_asked_about() -> None:
    doors = [text for text in RING if text != "South - Lounge"]
    assert reasons(LEAVE, sized(ring(), Lounge=None)) == {"Lounge": "two-ways"}
    house = sized(ring(*doors), Lounge=None)
    assert reasons(LEAVE, house) == {"Lounge": "size-unclear"}
    assert asked(LEAVE, house) == ["missing.outline"]
    house = changed(sized(ring(*doors), Lounge=9.0), measured=False)
    assert asked(LEAVE, house) == ["missing.length-unit"]


def test_a_common_room_that_no_way_leads_home_from_is_a_question() -> None:
    house = ring("Bed 1 - North", "Bed 2 - South", "North - South", "South - outside")
    assert reasons(LEAVE, house) == {"Lounge": "no-way"}
    assert asked(LEAVE, house) == ["missing_ways.way"]


# --- small and large ---------------------------------------------------------------------------
def test_a_small_and_a_large_room_are_a_series() -> None:
    house = sized(shared(), Quiet=12.0, Lounge=25.0)
    assert reasons(GRADED, house) == {"": "graded"}
    assert [m.margin for m in of(GRADED, house)[""].measures] == [7.0, 5.0]  # kitchen of 9 m2


@pytest.mark.parametrize(
    ("quiet", "lounge", "kitchen", "said"),
    [
        (16.0, 20.0, 20.0, "graded"), (16.5, 20.0, 20.0, "no-small"),
        (16.0, 19.5, 19.5, "no-large"), (18.0, 18.0, 18.0, "no-small"),
    ],
)  # fmt: skip
def test_sizes_decide_at_their_limits(
    quiet: float, lounge: float, kitchen: float, said: str
) -> None:
    house = sized(shared(), Quiet=quiet, Lounge=lounge, Kitchen=kitchen)
    assert reasons(GRADED, house) == {"": said}


def test_a_gym_is_no_place_to_sit() -> None:
    assert reasons(GRADED, sized(shared(), Gym=40.0)) == {"": "no-large"}


def test_a_size_that_is_not_known_is_asked_for() -> None:
    assert reasons(GRADED, sized(shared(), Lounge=None)) == {"": "graded-unclear"}
    assert asked(GRADED, sized(shared(), Lounge=None)) == ["missing.outline"]


@pytest.mark.parametrize(("area", "said"), [(30.0, "graded-unclear"), (10.0, "no-large")])
def test_an_unknown_room_is_asked_about_when_it_has_the_size(area: float, said: str) -> None:
    house = sized(shared([*DOORS, "Corridor - Room"], Room=None), Room=area)
    assert reasons(GRADED, house) == {"": said}


def test_an_unknown_room_that_could_not_be_both_sizes_leaves_the_lack() -> None:
    house = shared([*DOORS, "Corridor - Room"], Room=None)
    house = sized(house, Quiet=18.0, Lounge=18.0, Kitchen=18.0, Room=10.0)
    assert reasons(GRADED, house) == {"": "no-large"}


def test_areas_in_an_unknown_unit_decide_nothing() -> None:
    for check in (GRADED, AREA):
        house = changed(sized(shared(), Lounge=25.0), measured=False)
        assert asked(check, house) == ["missing.length-unit"]
        assert outcome(check, house) == "undecidable"


# --- floor area --------------------------------------------------------------------------------
def test_common_rooms_are_shared_by_residents() -> None:
    verdict = of(AREA, shared())[""]  # four rooms of 9 m2, two residents
    assert verdict.reason.key == "large"
    assert (verdict.measures[0].value, verdict.measures[0].margin) == (18.0, 14.0)


def test_little_common_floor_is_violated() -> None:
    house = sized(shared(without=["Gym", "Kitchen", "Quiet"]), Lounge=7.0)
    verdict = of(AREA, house)[""]
    assert (verdict.reason.key, verdict.measures[0].value) == ("tight", 3.5)


def test_the_residents_that_are_stated_count() -> None:
    house = shared(without=["Gym", "Kitchen", "Quiet"])
    units = tuple(replace(unit, residents=2) for unit in house.units)
    assert reasons(AREA, House(house.graph, units, house.answers)) == {"": "tight"}


@pytest.mark.parametrize(("area", "said"), [(10.0, "area-unclear"), (None, "area-unclear")])
def test_a_room_of_unknown_use_may_add_what_lacks(area: float | None, said: str) -> None:
    house = shared([*DOORS, "Corridor - Room"], without=["Gym", "Kitchen", "Quiet"],
                   Room="office|dining")  # fmt: skip
    house = sized(house, Lounge=7.0, Room=area)
    assert reasons(AREA, house) == {"": said}
    assert "missing.use" in asked(AREA, house)


def test_a_room_of_unknown_use_that_is_too_small_does_not_help() -> None:
    house = shared([*DOORS, "Corridor - Room"], without=["Gym", "Kitchen", "Quiet"],
                   Room="store|dining")  # fmt: skip
    assert reasons(AREA, sized(house, Lounge=1.0, Room=6.5)) == {"": "tight"}


def test_rooms_that_may_be_homes_may_share_the_floor() -> None:
    doors = [*DOORS, *(f"Corridor - R{n}" for n in range(9))]
    house = shared(doors, **{f"R{n}": None for n in range(9)})
    assert reasons(AREA, house) == {"": "area-unclear"}
    assert "missing.homes" in asked(AREA, house)


def test_rooms_without_outlines_give_no_area() -> None:
    house = without_shapes(shared())
    assert reasons(AREA, house) == {"": "area-unclear"}
    assert asked(AREA, house) == ["missing.outline"]


def test_the_homes_of_the_compliant_house_are_the_stated_ones() -> None:
    assert {unit.name: sorted(unit.rooms) for unit in shared().units} == HOMES


def test_quiet_rooms_alone_are_common_rooms_too() -> None:
    house = shared(without=["Gym", "Kitchen", "Lounge"])
    assert set(reasons(FORCED, house).values()) == {"never-forced"}
