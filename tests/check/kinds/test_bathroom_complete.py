from dataclasses import replace

import pytest

from design_rules.check.base import House
from design_rules.check.kinds.bathroom_complete import BathroomComplete
from design_rules.check.kinds.bathroom_turning_area import BathroomTurningArea
from design_rules.geometry.sections import EMPTY
from design_rules.graph import RoomGraph
from design_rules.language import render
from design_rules.model.answers import Answers, RoomAnswer
from tests.check.kinds.deciding import asked, outcomes, verdict
from tests.plans import leaving_out, plan, without_shapes
from tests.shared_plans import DOORS as SHARED_DOORS
from tests.shared_plans import shared

CHECK = BathroomComplete(basin_required=False)
ROOMS = {"Bed": "bedroom", "Bath": "bathroom"}
DOORS = ["Bed - outside", "Bed - Bath"]
WHOLE = ["toilet", "shower", "washbasin"]


def test_satisfied_when_toilet_and_shower_stand_in_the_bathroom() -> None:
    found = verdict(CHECK, plan(ROOMS, DOORS, fixtures={"Bath": WHOLE}))
    assert (found.outcome, found.reason.key) == ("satisfied", "complete")


def test_satisfied_with_a_note_when_the_basin_is_missing() -> None:
    found = verdict(CHECK, plan(ROOMS, DOORS, fixtures={"Bath": ["toilet", "bath"]}))
    assert (found.outcome, found.reason.key) == ("satisfied", "complete-without-basin")


def test_a_missing_basin_is_a_violation_when_the_rule_says_so() -> None:
    house = plan(
        {**ROOMS, "Other": "kitchen"},
        [*DOORS, "Bed - Other"],
        fixtures={"Bath": ["toilet", "bath"], "Other": ["sink"]},
    )
    assert verdict(BathroomComplete(basin_required=True), house).outcome == "violated"


def test_toilet_and_shower_may_stand_in_two_rooms() -> None:
    rooms = {"Bed": "bedroom", "WC": "wc", "Dusj": "shower_room"}
    doors = ["Bed - outside", "Bed - WC", "Bed - Dusj"]
    house = plan(rooms, doors, fixtures={"WC": ["toilet"], "Dusj": ["shower"]})
    assert verdict(CHECK, house).outcome == "satisfied"


def test_violated_when_the_home_has_no_bathroom() -> None:
    house = plan({"Bed": "bedroom", "Kitchen": "kitchen"}, ["Bed - outside", "Bed - Kitchen"])
    found = verdict(CHECK, house)
    assert (found.outcome, found.reason.key) == ("violated", "no-bathroom")


def test_a_bathroom_across_the_corridor_is_nobodys() -> None:
    rooms = {"Bed": "bedroom", "Korridor": "corridor", "Bath": "bathroom", "Bed2": "bedroom"}
    doors = ["Korridor - outside", "Bed - Korridor", "Bath - Korridor", "Bed2 - Korridor"]
    units = {"1": ["Bed"], "2": ["Bed2"]}
    house = plan(rooms, doors, units=units, fixtures={"Bath": WHOLE})
    assert outcomes(CHECK, house) == {
        "1": ("violated", "no-bathroom"),
        "2": ("violated", "no-bathroom"),
    }


def test_a_bedroom_that_leads_nobody_knows_where_may_have_a_bathroom_there() -> None:
    rooms = {"Bed": "bedroom", "Bath": "bathroom"}
    house = plan(rooms, ["Bed - ?", "Bath - ?"], fixtures={"Bath": WHOLE})
    assert outcomes(CHECK, house) == {"Bed": ("undecidable", "bathroom-unclear")}
    assert asked(CHECK, house) == ["missing.far-side", "missing.far-side"]


def test_a_home_that_nothing_leads_into_may_have_a_bathroom() -> None:
    rooms = {"Bed": "bedroom", "Kitchen": "kitchen", "Bath": "bathroom", "Hall": "corridor"}
    house = plan(rooms, ["Bed - Kitchen", "Hall - outside", "Hall - Bath"])
    assert asked(CHECK, house) == ["missing.entrance"]


def test_a_bathroom_without_a_door_at_the_walls_of_a_home_may_be_hers() -> None:
    house = plan({"Bath": "bathroom", "Bed": "bedroom"}, ["Bed - outside"])
    assert asked(CHECK, house) == ["missing.no-door"]


def test_a_bathroom_without_a_door_far_from_a_home_is_not_hers() -> None:
    rooms = {"Bath": "bathroom", "Other": "store", "Bed": "bedroom"}
    house = plan(rooms, ["Bed - outside", "Other - outside"])
    assert verdict(CHECK, house).outcome == "violated"


def test_a_bathroom_that_only_its_name_makes_shared_may_be_hers() -> None:
    rooms = {"Bed": "bedroom", "Bath": "shared_bathroom"}
    found = verdict(CHECK, plan(rooms, DOORS, fixtures={"Bath": WHOLE}))
    assert (found.outcome, found.reason.key) == ("undecidable", "membership-unclear")


def test_a_bathroom_that_the_zone_leaves_out_may_be_hers() -> None:
    house = plan(ROOMS, DOORS, units={"1": ["Bed"]}, fixtures={"Bath": WHOLE})
    house = leaving_out(house, "1", "Bath")
    assert outcomes(CHECK, house)["1"] == ("undecidable", "membership-unclear")
    found = verdict(CHECK, house).missing[0]
    assert (found.guid, found.fact.key) == ("Bath", "missing.membership")


def test_a_store_that_the_zone_leaves_out_is_no_bathroom() -> None:
    rooms = {"Bed": "bedroom", "Bod": "store"}
    house = plan(rooms, ["Bed - outside", "Bed - Bod"], units={"1": ["Bed"]})
    assert verdict(CHECK, leaving_out(house, "1", "Bod")).outcome == "violated"


def test_what_a_facts_file_does_not_name_is_not_there() -> None:
    told = Answers(rooms={"Bath": RoomAnswer(fixtures=("toilet",))})
    house = plan(ROOMS, DOORS, answers=told, fixtures={"Bath": ["toilet"]})
    found = verdict(CHECK, house)
    assert (found.outcome, found.reason.key) == ("violated", "fixture-denied")


def test_a_toilet_adrift_is_not_in_a_room_that_a_facts_file_tells_of() -> None:
    told = Answers(rooms={"Bath": RoomAnswer(fixtures=("toilet", "shower"))})
    rooms = {**ROOMS, "Next": "store"}
    fixtures = {"Bath": ["toilet", "shower"], "Next": ["toilet"]}
    house = plan(rooms, [*DOORS, "Bed - Next"], answers=told, fixtures=fixtures)
    adrift = tuple(
        replace(f, rooms=()) if f.rooms == ("Next",) else f for f in house.building.fixtures
    )
    building = replace(house.building, fixtures=adrift)
    house = House(RoomGraph.of(building), house.units, house.answers)
    assert verdict(CHECK, house).outcome == "satisfied"


def test_only_rooms_that_no_facts_file_tells_of_are_asked_about() -> None:
    rooms = {"Bed": "bedroom", "WC": "wc", "Dusj": "shower_room"}
    doors = ["Bed - outside", "Bed - WC", "Bed - Dusj"]
    told = Answers(rooms={"WC": RoomAnswer(fixtures=("toilet",))})
    house = plan(rooms, doors, answers=told, fixtures={"WC": ["toilet"]})
    (found,) = verdict(CHECK, house).missing
    assert (found.guid, render(found.fact, "en")) == (
        "Dusj",
        "whether there is a shower or bathtub in Dusj",
    )


def test_a_question_about_several_rooms_names_each() -> None:
    rooms = {"Bed": "bedroom", "Bad_1": "bathroom", "Bad_2": "bathroom", "WC": "wc"}
    doors = ["Bed - outside", *(f"Bed - {room}" for room in ("Bad_1", "Bad_2", "WC"))]
    found = verdict(CHECK, plan(rooms, doors)).missing[0]
    assert render(found.fact, "en") == "whether there is a toilet in Bad_1, Bad_2 or WC"
    assert render(found.fact, "nb") == "om det er et toalett i Bad_1, Bad_2 eller WC"
    for language in ("en", "nb"):
        assert '"Bad_1", "Bad_2", "WC"' in render(found.remedy, language)


def test_an_unnamed_terminal_is_told_by_its_kind_its_room_and_its_storey() -> None:
    house = plan(ROOMS, DOORS, fixtures={"Bath": ["unidentified"]})
    unnamed = tuple(replace(f, name="") for f in house.building.fixtures)
    building = replace(house.building, fixtures=unnamed)
    house = House(RoomGraph.of(building), house.units, house.answers)
    found = verdict(CHECK, house).missing[0]
    assert (
        render(found.fact, "en") == "what kind of fixture this is: "
        "a thing of no stated type in Bath (1)"
    )


def test_undecidable_without_a_bathroom_in_a_file_that_lost_records() -> None:
    house = plan({"Bed": "bedroom"}, ["Bed - outside"], damaged=True)
    assert asked(CHECK, house) == ["missing.lost"]


def test_violated_when_other_bathrooms_have_fixtures_and_this_has_none() -> None:
    doors = [*DOORS, "Bed2 - outside", "Bed2 - Bath2"]
    rooms = {"Bed": "bedroom", "Bath": "bathroom", "Bed2": "bedroom", "Bath2": "bathroom"}
    units = {"1": ["Bed", "Bath"], "2": ["Bed2", "Bath2"]}
    house = plan(rooms, doors, units=units, fixtures={"Bath2": WHOLE})
    assert outcomes(CHECK, house) == {
        "1": ("violated", "fixture-lacking"),
        "2": ("satisfied", "complete"),
    }


def test_a_washing_machine_makes_no_bathroom() -> None:
    rooms = {"Bed": "bedroom", "Bath": "bathroom", "Bed2": "bedroom", "Bath2": "bathroom"}
    doors = ["Bed - outside", "Bed - Bath", "Bed2 - outside", "Bed2 - Bath2"]
    units = {"1": ["Bed", "Bath"], "2": ["Bed2", "Bath2"]}
    house = plan(rooms, doors, units=units, fixtures={"Bath": ["washing-machine"], "Bath2": WHOLE})
    assert outcomes(CHECK, house)["1"] == ("violated", "fixture-lacking")


def test_undecidable_when_the_file_has_no_fixtures_at_all() -> None:
    house = plan(ROOMS, DOORS)
    assert asked(CHECK, house) == ["missing.fixture", "missing.fixture"]


def test_a_facts_file_that_names_the_fixtures_decides() -> None:
    none = Answers(rooms={"Bath": RoomAnswer(fixtures=())})
    assert verdict(CHECK, plan(ROOMS, DOORS, answers=none)).outcome == "violated"
    some = Answers(rooms={"Bath": RoomAnswer(fixtures=("toilet", "shower"))})
    house = plan(ROOMS, DOORS, answers=some, fixtures={"Bath": ["toilet", "shower"]})
    assert verdict(CHECK, house).outcome == "satisfied"


def test_undecidable_when_a_toilet_stands_between_two_rooms() -> None:
    rooms = {**ROOMS, "Next": "bathroom"}
    house = plan(
        rooms,
        [*DOORS, "Next - outside"],
        units={"1": ["Bed", "Bath"]},
        fixtures={"Bath+Next": ["toilet"], "Bath": ["shower"]},
    )
    assert outcomes(CHECK, house)["1"] == ("undecidable", "fixtures-unknown")
    assert asked(CHECK, house) == ["missing.fixture-room"]


def test_undecidable_when_fixtures_have_no_place_or_the_room_no_outline() -> None:
    rooms = {**ROOMS, "Bed2": "bedroom", "Bath2": "bathroom"}
    doors = [*DOORS, "Bed2 - outside", "Bed2 - Bath2"]
    units = {"1": ["Bed", "Bath"], "2": ["Bed2", "Bath2"]}
    house = plan(rooms, doors, units=units, fixtures={"Bath2": WHOLE})
    assert outcomes(CHECK, without_shapes(house))["1"] == ("undecidable", "fixtures-unknown")
    adrift = tuple(replace(f, rooms=(), outline=EMPTY) for f in house.building.fixtures)
    building = replace(house.building, fixtures=adrift)
    house = House(RoomGraph.of(building), house.units, house.answers)
    assert outcomes(CHECK, house)["1"] == ("undecidable", "fixtures-unknown")


def test_undecidable_when_a_room_of_unknown_use_may_be_the_bathroom() -> None:
    house = plan({"Bed": "bedroom", "X": None}, ["Bed - outside", "Bed - X"])
    assert asked(CHECK, house) == ["missing.use"]


def test_undecidable_when_the_home_leads_to_a_part_without_rooms() -> None:
    house = plan({"Bed": "bedroom"}, ["Bed - outside", "Bed - ?"])
    assert asked(CHECK, house) == ["missing.far-side"]


def test_a_store_with_a_pan_but_no_shower_is_no_bathroom() -> None:
    rooms = {"Bed": "bedroom", "Bod": "store|wc", "Bed2": "bedroom", "Bath2": "bathroom"}
    doors = ["Bed - outside", "Bed - Bod", "Bed2 - outside", "Bed2 - Bath2"]
    units = {"1": ["Bed", "Bod"], "2": ["Bed2", "Bath2"]}
    house = plan(rooms, doors, units=units, fixtures={"Bod": ["toilet"], "Bath2": WHOLE})
    assert outcomes(CHECK, house)["1"] == ("violated", "no-bathroom")


def test_one_space_homes_are_judged_by_their_fixtures() -> None:
    house = plan({"Hybel": "unit_whole"}, ["Hybel - outside"], fixtures={"Hybel": WHOLE})
    assert verdict(CHECK, house).outcome == "satisfied"
    assert (
        verdict(CHECK, plan({"Hybel": "unit_whole"}, ["Hybel - outside"])).outcome == "undecidable"
    )


def test_nothing_is_satisfied_in_a_file_that_lost_records() -> None:
    house = plan(ROOMS, DOORS, fixtures={"Bath": WHOLE}, damaged=True)
    found = verdict(CHECK, house)
    assert (found.outcome, found.reason.key) == ("undecidable", "file-damaged")


def test_not_applicable_where_nobody_lives() -> None:
    house = plan({"Office": "office", "WC": "wc"}, ["Office - outside", "Office - WC"])
    assert outcomes(CHECK, house) == {"": ("not_applicable", "checks.no-homes")}


def test_rooms_of_unknown_use_may_be_homes() -> None:
    house = plan({"X": None, "Y": None}, ["X - outside", "X - Y"])
    assert outcomes(CHECK, house) == {"": ("undecidable", "homes-unclear")}


@pytest.mark.parametrize(
    ("link", "may_be"), [("~", False), ("~?", True), ("=", True), ("-", True)]
)
def test_a_bay_of_a_common_room_is_no_home(link: str, may_be: bool) -> None:
    house = shared([*SHARED_DOORS, f"Lounge {link} Bay"], Bay=None)
    assert ("" in outcomes(CHECK, house)) is may_be


def test_a_toilet_that_stands_in_no_room_may_belong_to_any() -> None:
    rooms = {**ROOMS, "Bed2": "bedroom", "Bath2": "bathroom"}
    doors = [*DOORS, "Bed2 - outside", "Bed2 - Bath2"]
    units = {"1": ["Bed", "Bath"], "2": ["Bed2", "Bath2"]}
    house = plan(rooms, doors, units=units, fixtures={"Bath": WHOLE, "Bath2": WHOLE})
    adrift = tuple(
        replace(f, rooms=()) if f.rooms == ("Bath",) else f for f in house.building.fixtures
    )
    house = House(
        RoomGraph.of(replace(house.building, fixtures=adrift)), house.units, house.answers
    )
    assert outcomes(CHECK, house)["1"] == ("undecidable", "fixtures-unknown")


def test_a_terrace_makes_a_one_space_home_no_home_of_two_rooms() -> None:
    rooms = {"Flat": "unit_whole", "Terrace": "balcony"}
    house = plan(
        rooms, ["Flat - outside", "Flat - Terrace"], units={"1": ["Flat", "Terrace"]},
        fixtures={"Flat": ["toilet", "shower", "washbasin"]},
    )  # fmt: skip
    building = house.building
    outdoors = tuple(replace(room, outdoor=room.key == "Terrace") for room in building.rooms)
    graph = RoomGraph.of(replace(building, rooms=outdoors))
    found = verdict(CHECK, House(graph, house.units, house.answers))
    assert (found.outcome, found.reason.key) == ("satisfied", "complete")


def _house_with_a_lost_toilet(answers: Answers) -> House:
    """Two homes; the first bathroom lacks a toilet, and one stands nobody knows where."""
    rooms: dict[str, str | None] = {"Bed": "bedroom", "Bath": "bathroom"}
    rooms |= {"Bed2": "bedroom", "Bath2": "bathroom"}
    doors = ["Bed - outside", "Bed - Bath", "Bed2 - outside", "Bed2 - Bath2"]
    fixtures = {"Bath": ["shower"], "Bath2": ["toilet", "shower"]}
    units = {"1": ["Bed", "Bath"], "2": ["Bed2", "Bath2"]}
    house = plan(rooms, doors, units=units, fixtures=fixtures, answers=answers)
    lost = replace(house.building.fixtures[-2], key="lost", rooms=(), outline=EMPTY)
    building = replace(house.building, fixtures=(*house.building.fixtures, lost))
    return House(RoomGraph.of(building), house.units, house.answers)


def test_a_toilet_of_no_place_may_be_the_one_that_a_bathroom_lacks() -> None:
    assert asked(CHECK, _house_with_a_lost_toilet(Answers())) == ["missing.fixture-room"]


def test_it_is_not_where_a_facts_file_names_all_that_stands_in_the_bathroom() -> None:
    said = Answers(rooms={"Bath": RoomAnswer(fixtures=("shower",))})
    house = _house_with_a_lost_toilet(said)
    assert verdict(CHECK, house).reason.key == "fixture-denied"
    turning = BathroomTurningArea(diameter=1.5, width=1.3, depth=1.8, target_diameter=1.6)
    assert outcomes(turning, house)["Bath"] == ("not_applicable", "no-toilet")
