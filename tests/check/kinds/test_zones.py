"""The family zones (C2) on small plans: each kind of check with each of its outcomes."""

from dataclasses import replace

import pytest

from design_rules.check.base import Check, House
from design_rules.check.kinds.zones_adjoining import ZonesAdjoining
from design_rules.check.kinds.zones_distinct import ZonesDistinct
from design_rules.check.kinds.zones_encounter import ZonesEncounter
from design_rules.check.kinds.zones_exist import ZonesExist
from design_rules.check.kinds.zones_impact import ZonesImpact
from design_rules.check.kinds.zones_sound import ZonesSound
from design_rules.check.kinds.zones_through import ZonesThrough
from design_rules.graph import RoomGraph
from design_rules.model.building import Adjacency
from design_rules.model.sound import Rated
from tests.check.kinds.deciding import asked_anywhere as asked
from tests.check.kinds.deciding import not_applicable, of, reasons
from tests.plans import plan
from tests.shared_plans import DOORS, shared

EXIST, DISTINCT = ZonesExist(2), ZonesDistinct(1.2)
ADJOINING, THROUGH = ZonesAdjoining(1.2), ZonesThrough(1.2)
IMPACT = ZonesImpact(53.0)
SOUND, ENCOUNTER = ZonesSound(55.0, 5.0), ZonesEncounter(4, 1.5)


# --- there are quiet, social and active rooms ------------------------------------------------
def test_the_zones_exist() -> None:
    assert reasons(EXIST, shared()) == {"": "exist"}


@pytest.mark.parametrize("room", ["Quiet", "Gym", "Kitchen"])
def test_a_kind_of_room_is_lacking(room: str) -> None:
    assert reasons(EXIST, shared(without=[room])) == {"": "lacking"}


def test_a_room_of_unknown_use_may_be_what_is_lacking() -> None:
    house = shared([*DOORS, "Corridor - Room"], without=["Quiet"], Room=None)
    assert reasons(EXIST, house) == {"": "lacking-unclear"}
    assert asked(EXIST, house) == ["missing.use"]


def test_one_unknown_room_cannot_be_two_lacking_ones() -> None:
    house = shared([*DOORS, "Corridor - Room"], without=["Quiet", "Gym"], Room=None)
    assert reasons(EXIST, house) == {"": "lacking"}


def test_a_disputed_room_counts_only_for_what_it_may_be() -> None:
    house = shared([*DOORS, "Corridor - Room"], without=["Quiet"], Room="office|training")
    assert reasons(EXIST, house) == {"": "lacking"}


def test_a_house_without_homes_has_no_zones_to_ask_for() -> None:
    assert not_applicable(EXIST, plan({"Office": "office"}, [])) == "checks.no-homes"


def test_a_single_home_shares_nothing() -> None:
    house = plan({"Bed": "bedroom", "Bath": "bathroom"}, ["Bed - Bath", "Bed - outside"])
    assert not_applicable(EXIST, house) == "checks.one-home"


def test_where_nothing_is_named_nothing_is_decided() -> None:
    house = plan({"101": None, "102": None}, ["101 - 102", "102 - outside"])
    assert reasons(EXIST, house) == {"": "homes-unclear"}


def test_two_social_rooms_open_to_each_other_are_one_place() -> None:
    assert reasons(EXIST, shared([*DOORS, "Lounge ~ Kitchen"])) == {"": "lacking"}


def test_social_rooms_that_may_be_open_to_each_other_are_asked_about() -> None:
    house = shared([*DOORS, "Lounge ~? Kitchen"])
    assert reasons(EXIST, house) == {"": "lacking-unclear"}
    assert set(asked(EXIST, house)) == {"missing_ways.open-side"}


# --- each is a room of its own ---------------------------------------------------------------
def test_rooms_behind_doors_are_distinct() -> None:
    assert set(reasons(DISTINCT, shared()).values()) == {"distinct"}


def test_open_plan_of_two_kinds_is_violated_for_both() -> None:
    found = reasons(DISTINCT, shared([*DOORS, "Lounge ~ Gym"]))
    assert found["Lounge"] == found["Gym"] == "two-kinds"
    assert found["Quiet"] == "distinct"


def test_three_zone_objects_over_one_open_room_are_still_one_room() -> None:
    zones = {"Lounge": ("social",), "Gym": ("active",), "Quiet": ("quiet",)}
    house = shared([*DOORS, "Lounge ~ Gym", "Gym ~ Quiet"], zones=zones)
    found = reasons(DISTINCT, house)
    assert {found[room] for room in zones} == {"two-kinds"}


def test_rooms_of_the_same_kind_may_be_open_to_each_other() -> None:
    assert reasons(DISTINCT, shared([*DOORS, "Lounge ~ Kitchen"]))["Lounge"] == "distinct"


def test_a_room_in_zone_objects_of_two_kinds_is_violated() -> None:
    house = shared(zones={"Lounge": ("quiet", "social")})
    assert "two-kinds-stated" in reasons(DISTINCT, house).values()


def test_the_corridor_as_sitting_area_is_violated_where_homes_open_to_it() -> None:
    doors = [text for text in DOORS if text != "Corridor - Lounge"] + ["Corridor ~ Lounge"]
    assert reasons(DISTINCT, shared(doors))["Lounge"] == "homes-open-here"


def test_a_living_room_into_which_homes_open_is_violated() -> None:
    doors = [*DOORS, "Bed 1 - Lounge"]
    assert reasons(DISTINCT, shared(doors))["Lounge"] == "homes-open-into"


def test_an_open_stair_joins_a_gym_below_with_a_quiet_room_above() -> None:
    assert reasons(DISTINCT, shared([*DOORS, "Gym / Quiet"]))["Quiet"] == "two-kinds"


@pytest.mark.parametrize(("width", "said"), [(1.2, "distinct"), (1.4, "two-kinds")])
def test_an_opening_joins_from_a_width_on(width: float, said: str) -> None:
    house = shared([*DOORS, "Lounge = Gym"], widths={"Lounge = Gym": width})
    assert reasons(DISTINCT, house)["Gym"] == said


def test_a_contested_open_side_is_asked_about() -> None:
    house = shared([*DOORS, "Lounge ~? Gym"])
    assert reasons(DISTINCT, house)["Gym"] == "distinct-unclear"
    assert set(asked(DISTINCT, house)) == {"missing_ways.open-side"}


def test_an_unknown_room_open_to_a_zone_is_asked_about() -> None:
    house = shared([*DOORS, "Quiet ~ Room"], Room=None)
    assert reasons(DISTINCT, house)["Quiet"] == "distinct-unclear"
    assert set(asked(DISTINCT, house)) == {"missing.use"}


@pytest.mark.parametrize(
    ("use", "reason"),
    [("quiet_room|training", "kind-unclear"), ("quiet_room|sensory_room", None),
     ("quiet_room|bedroom", None)],
)  # fmt: skip
def test_a_room_that_is_quiet_today_and_active_tomorrow_is_not_kept_apart_by_walls(
    use: str, reason: str | None
) -> None:
    house = shared([*DOORS, "Corridor - Room"], Room=use)
    assert reasons(DISTINCT, house).get("Room") == reason


def test_without_common_rooms_there_is_nothing_to_tell_apart() -> None:
    house = shared(without=["Quiet", "Gym", "Kitchen", "Lounge"])
    assert not_applicable(DISTINCT, house) == "checks.no-common-rooms"


@pytest.mark.parametrize("check", [DISTINCT, THROUGH])
def test_rooms_of_unknown_use_may_be_all_the_common_rooms_there_are(check: Check) -> None:
    gone = ["Quiet", "Gym", "Kitchen", "Lounge"]
    house = shared([*DOORS, "Corridor - Room"], without=gone, Room=None)
    assert reasons(check, house) == {"": "rooms-unclear"}
    assert asked(check, house) == ["missing.use"]


def test_a_room_on_another_storey_is_open_by_a_hole_in_the_slab() -> None:
    hole = Adjacency("Gym", "Quiet", "open", 3.0, (), hole=3.0)
    found = reasons(DISTINCT, shared(adjacency=[hole]))
    assert (found["Quiet"], found["Gym"]) == ("two-kinds", "two-kinds")
    assert reasons(SOUND, shared(adjacency=[hole]))["Quiet"] == "too-little"
    unsure = replace(hole, certain=False)
    assert reasons(DISTINCT, shared(adjacency=[unsure]))["Quiet"] == "distinct-unclear"
    assert reasons(SOUND, shared(adjacency=[unsure]))["Quiet"] == "rating-unclear"


# --- quiet keeps its distance ----------------------------------------------------------------
def test_a_quiet_room_behind_a_lobby_is_apart() -> None:
    assert reasons(ADJOINING, shared()) == {"Quiet": "apart"}


@pytest.mark.parametrize("link", ["Quiet - Gym", "Quiet ~ Gym", "Quiet = Gym"])
def test_a_way_straight_into_an_active_room_is_violated(link: str) -> None:
    assert reasons(ADJOINING, shared([*DOORS, link])) == {"Quiet": "door-to-loud"}


def test_a_television_room_counts_as_active() -> None:
    house = shared([*DOORS, "Quiet - TV"], TV="tv_room")
    assert reasons(ADJOINING, house) == {"Quiet": "door-to-loud"}


def test_one_closing_door_parts_quiet_from_social() -> None:
    assert reasons(ADJOINING, shared([*DOORS, "Quiet - Lounge"])) == {"Quiet": "apart"}
    house = shared([*DOORS, "Quiet = Lounge"])
    assert reasons(ADJOINING, house) == {"Quiet": "no-door-to-social"}


def test_a_room_between_must_close_on_both_sides() -> None:
    doors = [*DOORS, "Lobby = Gym"]
    assert reasons(ADJOINING, shared(doors)) == {"Quiet": "buffer-open"}
    assert reasons(ADJOINING, shared([*DOORS, "Lobby - Gym"])) == {"Quiet": "apart"}


def test_a_shared_heavy_wall_is_no_matter_here() -> None:
    wall = [Adjacency("Quiet", "Gym", "wall", 5.0, ("w",))]
    assert reasons(ADJOINING, shared(adjacency=wall)) == {"Quiet": "apart"}


def test_a_contested_door_to_an_active_room_is_asked_about() -> None:
    house = shared([*DOORS, "Quiet -? Gym"])
    assert reasons(ADJOINING, house) == {"Quiet": "apart-unclear"}
    assert asked(ADJOINING, house) == ["missing.contested-door"]


def test_a_door_to_a_room_of_unknown_use_is_asked_about() -> None:
    house = shared([*DOORS, "Quiet - Room"], Room=None)
    assert asked(ADJOINING, house) == ["missing.use"]


def test_a_room_of_unknown_use_may_be_the_quiet_one() -> None:
    house = shared([*DOORS, "Corridor - Room"], without=["Quiet"], Room=None)
    assert reasons(ADJOINING, house) == {"": "rooms-unclear"}
    assert asked(ADJOINING, house) == ["missing.use"]


def test_no_quiet_room_none_to_keep_apart() -> None:
    assert not_applicable(ADJOINING, shared(without=["Quiet"])) == "checks.no-quiet-room"
    house = shared(without=["Gym", "Lounge", "Kitchen"])
    assert not_applicable(ADJOINING, house) == "checks.only-quiet-rooms"


# --- no zone is the way to another -----------------------------------------------------------
def _through_kitchen(*more: str) -> list[str]:
    return [text for text in DOORS if text != "Corridor - Lobby"] + ["Kitchen - Lobby", *more]


def test_every_zone_has_a_way_of_its_own() -> None:
    assert reasons(THROUGH, shared()) == {"1": "not-through", "2": "not-through"}


def test_a_quiet_room_behind_the_kitchen_is_violated() -> None:
    house = shared(_through_kitchen())
    assert reasons(THROUGH, house) == {"1": "through", "2": "through"}
    route = of(THROUGH, house)["1"].evidence[0]
    assert route.kind == "route"
    assert "Kitchen" in route.names


@pytest.mark.parametrize("way", ["Corridor - Office", "Corridor - Gym"])
def test_a_way_round_by_a_staff_room_or_a_gym_does_not_help(way: str) -> None:
    beyond = way.split(" - ")[1]
    house = shared([*_through_kitchen(way), f"{beyond} - Lobby"], Office="office")
    assert set(reasons(THROUGH, house).values()) == {"through"}


def test_a_way_round_outside_by_doors_of_unknown_leave_is_asked_about() -> None:
    house = shared([*_through_kitchen("Lobby - outside")])
    assert set(reasons(THROUGH, house).values()) == {"through-unclear"}
    assert set(asked(THROUGH, house)) == {"missing_ways.permission"}


def test_an_active_room_through_a_social_one_is_tolerated() -> None:
    doors = [text for text in DOORS if text != "Corridor - Gym"] + ["Lounge - Gym"]
    assert set(reasons(THROUGH, shared(doors)).values()) == {"not-through"}


def test_the_corridor_that_is_a_sitting_room_is_in_everybodys_way() -> None:
    doors = [text for text in DOORS if text != "Corridor - Lounge"] + ["Corridor ~ Lounge"]
    assert set(reasons(THROUGH, shared(doors)).values()) == {"through"}


def test_an_unknown_room_on_the_only_way_is_asked_about() -> None:
    doors = [text for text in DOORS if text != "Corridor - Lobby"]
    house = shared([*doors, "Corridor - Room", "Room - Lobby"], Room=None)
    assert set(asked(THROUGH, house)) == {"missing.use"}


def test_a_zone_that_no_way_leads_to_is_a_question_not_a_verdict() -> None:
    house = shared([text for text in DOORS if text != "Lobby - Quiet"])
    assert set(reasons(THROUGH, house).values()) == {"unreachable"}
    assert set(asked(THROUGH, house)) == {"missing_ways.way"}


def test_without_zones_nothing_is_crossed() -> None:
    house = shared(without=["Quiet", "Gym", "Kitchen", "Lounge"])
    assert not_applicable(THROUGH, house) == "checks.no-common-rooms"


# --- noise is held back ----------------------------------------------------------------------
WALL = (Adjacency("Bed 1", "Gym", "wall", 4.0, ("w",)),)
SLAB = (Adjacency("Bed 1", "Gym", "slab", 9.0, ("w",)),)


def _loud(text: str | None, *near: Adjacency, doors: tuple[str, ...] = DOORS) -> House:
    ratings = {"w": text} if text is not None else {}
    return shared(doors, adjacency=near or WALL, ratings=ratings)


def test_no_active_room_next_door() -> None:
    assert set(reasons(SOUND, shared()).values()) == {"no-loud-neighbour"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("R'w 55 dB", "enough"), ("R'w 54 dB", "too-little"), ("Rw 60 dB", "enough"),
        ("Rw 59 dB", "too-little"), ("60", "enough"), ("58", "rating-unclear"),
        ("54 dB", "too-little"), ("Klasse C", "rating-unclear"), (None, "rating-unclear"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("near", [WALL, SLAB])
def test_a_rating_decides_when_it_is_clear(
    text: str | None, said: str, near: tuple[Adjacency, ...]
) -> None:
    found = reasons(SOUND, _loud(text, *near))
    assert found["1"] == said
    assert found["2"] == "no-loud-neighbour"


def test_a_missing_rating_is_asked_for_by_wall() -> None:
    question = of(SOUND, _loud(None))["1"].missing[0]
    assert (question.guid, question.fact.key) == ("w", "missing_ways.sound")


def test_a_poor_door_spoils_a_good_wall() -> None:
    near = (Adjacency("Gym", "Quiet", "wall", 4.0, ("w",)),)
    doors = (*DOORS, "Quiet - Gym")
    good = {"w": "R'w 60 dB", f"door {len(DOORS)}: Quiet - Gym": "Rw 27 dB"}
    house = shared(doors, adjacency=near, ratings=good)
    verdict = of(SOUND, house)["Quiet"]
    assert verdict.reason.key == "too-little"
    # door 0.9 m x 2.1 m of 22 dB in a wall of 4 m x 2.5 m of 60 dB
    assert verdict.measures[0].value == pytest.approx(29.2, abs=0.1)


def test_a_poor_door_decides_even_in_a_wall_of_unknown_rating() -> None:
    near = (Adjacency("Gym", "Quiet", "wall", 4.0, ("w",)),)
    ratings = {f"door {len(DOORS)}: Quiet - Gym": "Rw 27 dB"}
    house = shared((*DOORS, "Quiet - Gym"), adjacency=near, ratings=ratings)
    assert reasons(SOUND, house)["Quiet"] == "too-little"


def test_two_leaves_of_a_wall_may_hold_back_more_together() -> None:
    near = (Adjacency("Bed 1", "Gym", "wall", 4.0, ("a", "b")),)
    poor = shared(adjacency=near, ratings={"a": "Rw 50 dB", "b": "Rw 50 dB"})
    assert reasons(SOUND, poor)["1"] == "rating-unclear"
    good = shared(adjacency=near, ratings={"a": "R'w 56 dB", "b": "R'w 56 dB"})
    assert reasons(SOUND, good)["1"] == "enough"
    told = shared(adjacency=near, ratings={"a": "R'w 45 dB", "b": "R'w 45 dB"})
    assert reasons(SOUND, told)["1"] == "too-little"  # a value of the finished wall


def test_an_open_side_holds_back_nothing() -> None:
    near = (Adjacency("Gym", "Quiet", "open", 4.0, ()),)
    assert reasons(SOUND, shared([*DOORS, "Quiet ~ Gym"], adjacency=near))["Quiet"] == "too-little"


def test_an_unknown_neighbour_is_asked_about_where_it_would_matter() -> None:
    near = (Adjacency("Bed 1", "Room", "wall", 4.0, ("w",)),)
    doors = [*DOORS, "Corridor - Room"]
    poor = shared(doors, adjacency=near, ratings={"w": "R'w 40 dB"}, Room=None)
    assert reasons(SOUND, poor)["1"] == "loud-unclear"
    good = shared(doors, adjacency=near, ratings={"w": "R'w 60 dB"}, Room=None)
    assert reasons(SOUND, good)["1"] == "enough"


def test_a_house_without_active_rooms_has_no_such_noise() -> None:
    assert not_applicable(SOUND, shared(without=["Gym"])) == "checks.no-loud-room"


# --- footsteps stay there ------------------------------------------------------------------
def _above(impact: float | None, upper: str = "Gym", lower: str = "Bed 1") -> House:
    house = shared(adjacency=[Adjacency(upper, lower, "slab", 9.0, ("s",))])
    building = house.building
    rooms = tuple(replace(r, floor=3.0) if r.key == upper else r for r in building.rooms)
    rated = (Rated("s", "slab", "slab", None, impact),)
    graph = RoomGraph.of(replace(building, rooms=rooms, rated=rated))
    return House(graph, house.units, house.answers)


@pytest.mark.parametrize(
    ("impact", "said"), [(53.0, "soft"), (54.0, "hard"), (None, "impact-unclear")]
)
def test_the_slab_under_a_gym_decides(impact: float | None, said: str) -> None:
    assert reasons(IMPACT, _above(impact)) == {"Gym": said}


def test_a_gym_below_a_home_treads_on_nobody() -> None:
    house = _above(60.0, upper="Bed 1", lower="Gym")
    assert not_applicable(IMPACT, house) == "checks.nothing-below"


# --- few doors on the way --------------------------------------------------------------------
def _string(count: int) -> House:
    """Homes along one corridor in a line, the way out at its end; a piece for each door."""
    rooms: dict[str, str | None] = {f"P{n}": "corridor" for n in range(count)}
    homes = {f"{n}": [f"B{n}"] for n in range(count)}
    beds: dict[str, str | None] = {f"B{n}": "bedroom" for n in range(count)}
    doors = [f"B{n} - P{n}" for n in range(count)]
    doors += [f"P{n} ~ P{n + 1}" for n in range(count - 1)]
    doors += ["P0 - Porch", "Porch - outside"]
    return plan({**rooms, **beds, "Porch": "main_entrance"}, doors, units=homes)


def test_the_last_homes_on_a_string_pass_many_doors() -> None:
    found = of(ENCOUNTER, _string(7))
    counts = {name: verdict.measures[0].value for name, verdict in found.items()}
    assert counts == {str(n): float(n) for n in range(7)}
    assert {n for n, v in found.items() if v.outcome == "violated"} == {"5", "6"}


def test_a_second_way_out_shortens_the_string() -> None:
    house = _string(7)
    links = (*house.building.links, *plan({"P6": "corridor"}, ["P6 - Porch"]).building.links)
    graph = RoomGraph.of(replace(house.building, links=links))
    found = of(ENCOUNTER, House(graph, house.units, house.answers))
    assert {verdict.outcome for verdict in found.values()} == {"satisfied"}


def test_a_way_out_that_nobody_is_sure_of_leaves_it_open() -> None:
    house = _string(7)
    more = plan({"P6": "corridor"}, ["P6 - ?"]).building
    links, places = (*house.building.links, *more.links), (*house.building.places, *more.places)
    graph = RoomGraph.of(replace(house.building, links=links, places=places))
    found = of(ENCOUNTER, House(graph, house.units, house.answers))
    assert found["6"].outcome == "undecidable"
    assert found["6"].missing[0].fact.key == "missing.far-side"


def test_a_home_without_a_way_out_is_a_question() -> None:
    house = shared([text for text in DOORS if "outside" not in text])
    assert set(reasons(ENCOUNTER, house).values()) == {"no-way"}


def test_a_single_home_passes_nobody() -> None:
    house = shared(without=["Bed 2"], units={"1": ["Bed 1"]})
    assert not_applicable(ENCOUNTER, house) == "checks.one-home-only"


# --- files that lost records -----------------------------------------------------------------
@pytest.mark.parametrize("check", [EXIST, DISTINCT, ADJOINING, THROUGH, SOUND, ENCOUNTER])
@pytest.mark.parametrize("doors", [DOORS, _through_kitchen("Quiet ~ Gym")])
def test_nothing_is_decided_in_a_file_that_lost_records(check: Check, doors: list[str]) -> None:
    house = shared(doors, without=["Kitchen"] if doors is DOORS else [])
    graph = RoomGraph.of(replace(house.building, damaged=True))
    found = of(check, House(graph, house.units, house.answers))
    assert {verdict.outcome for verdict in found.values()} == {"undecidable"}
