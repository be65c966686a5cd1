from dataclasses import replace

from design_rules.check.base import House
from design_rules.check.kinds.bathroom_closes import BathroomCloses
from design_rules.graph import RoomGraph
from tests.check.kinds.deciding import asked, outcomes, verdict
from tests.plans import plan

CHECK = BathroomCloses()
ROOMS = {"Bed": "bedroom", "Bath": "bathroom"}
UNIT = {"1": ["Bed", "Bath"]}


def test_satisfied_with_a_door() -> None:
    assert verdict(CHECK, plan(ROOMS, ["Bed - outside", "Bed - Bath"])).outcome == "satisfied"


def test_violated_with_an_opening() -> None:
    found = verdict(CHECK, plan(ROOMS, ["Bed - outside", "Bed = Bath"]))
    assert (found.outcome, found.reason.key) == ("violated", "open")


def test_violated_with_an_open_side_beside_the_door() -> None:
    house = plan(ROOMS, ["Bed - outside", "Bed - Bath", "Bed ~ Bath"])
    assert verdict(CHECK, house).outcome == "violated"


def test_an_opening_is_hers_to_choose_where_she_is_known_to_live_alone() -> None:
    house = plan(ROOMS, ["Bed - outside", "Bed = Bath"], units=UNIT, residents={"Bed": 1})
    assert verdict(CHECK, house).reason.key == "open-but-alone"


def test_undecidable_with_a_contested_open_side() -> None:
    house = plan(ROOMS, ["Bed - outside", "Bed ~? Bath"], units=UNIT)
    assert asked(CHECK, house) == ["missing.wall"]


def test_undecidable_without_a_door() -> None:
    assert asked(CHECK, plan(ROOMS, ["Bed - outside"], units=UNIT)) == ["missing.no-door"]


def test_undecidable_in_a_home_of_one_space() -> None:
    house = plan({"Hybel": "unit_whole"}, ["Hybel - outside"])
    assert asked(CHECK, house) == ["missing.closed"]


def test_not_applicable_without_a_bathroom() -> None:
    house = plan({"Bed": "bedroom"}, ["Bed - outside"], units={"1": ["Bed"]})
    assert outcomes(CHECK, house) == {"1": ("not_applicable", "no-bathroom")}


def test_an_opening_may_hold_the_door_that_has_no_place() -> None:
    house = plan(ROOMS, ["Bed - outside", "Bed = Bath"], units=UNIT)
    lost = replace(house.building.doors[0], key="lost", guid="lost", name="lost", doorway=None)
    building = replace(house.building, doors=(*house.building.doors, lost))
    house = House(RoomGraph.of(building), house.units, house.answers)
    assert asked(CHECK, house) == ["missing.door-place"]


def test_an_opening_may_hold_a_door_where_the_model_shows_no_doors_at_all() -> None:
    house = plan(ROOMS, ["Bed = outside", "Bed = Bath"], units=UNIT)
    assert asked(CHECK, house) == ["missing.whether-door"]


def test_an_opening_may_hold_the_door_that_the_file_lost() -> None:
    house = plan(ROOMS, ["Bed - outside", "Bed = Bath"], units=UNIT, damaged=True)
    assert verdict(CHECK, house).reason.key == "file-damaged"


def test_what_fills_a_floor_high_opening_may_be_a_door() -> None:
    house = plan(ROOMS, ["Bed - outside", "Bed - Bath", "Bed =? Bath"], units=UNIT)
    assert asked(CHECK, house) == ["missing.passable"]


def test_an_open_side_to_a_room_on_the_same_floor_area_is_a_question_of_outlines() -> None:
    rooms = {**ROOMS, "Bod": "store"}
    doors = ["Bed - outside", "Bed - Bath", "Bath ~ Bod"]
    house = plan(rooms, doors, units={"1": list(rooms)}, overlaps=[("Bath", "Bod")])
    assert asked(CHECK, house) == ["missing.overlap"]
