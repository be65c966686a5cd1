from design_rules.check.base import NotApplicable
from design_rules.check.kinds.bathroom_one_each import BathroomOneEach
from tests.check.kinds.deciding import asked, outcomes, verdict
from tests.plans import leaving_out, plan

CHECK = BathroomOneEach()
ROOMS = {"Bed": "bedroom", "Bath": "bathroom"}
DOORS = ["Bed - outside", "Bed - Bath"]
FLAT = {"Hall": "unit_hall", "Bed": "bedroom", "Bed2": "bedroom", "Bath": "bathroom"}
FLAT_DOORS = ["Hall - outside", "Hall - Bed", "Hall - Bed2", "Hall - Bath"]


def test_satisfied_with_one_bedroom_and_its_bathroom_and_says_what_it_assumed() -> None:
    house = plan(ROOMS, DOORS)
    assert verdict(CHECK, house).outcome == "satisfied"
    decided = CHECK.decisions(house)
    assert not isinstance(decided, NotApplicable)
    assert "assumption.one-resident" in {each.says.key for each in decided[0].assumptions}


def test_undecidable_with_two_bedrooms_behind_one_door() -> None:
    assert asked(CHECK, plan(FLAT, FLAT_DOORS)) == ["missing.residents"]


def test_residents_decide() -> None:
    alone = plan(FLAT, FLAT_DOORS, residents={"Bed": 1, "Bed2": 0})
    assert verdict(CHECK, alone).outcome == "satisfied"
    two = plan(FLAT, FLAT_DOORS, residents={"Bed": 1, "Bed2": 1})
    assert (verdict(CHECK, two).outcome, verdict(CHECK, two).reason.key) == (
        "violated",
        "residents-share",
    )


def test_a_bedroom_that_says_nothing_leaves_it_open() -> None:
    (found,) = verdict(CHECK, plan(FLAT, FLAT_DOORS, residents={"Bed": 1})).missing
    assert (found.guid, found.fact.key) == ("Bed2", "missing.residents")


def test_two_residents_in_one_bedroom_are_too_many_whatever_the_other_says() -> None:
    house = plan(FLAT, FLAT_DOORS, residents={"Bed": 2})
    assert verdict(CHECK, house).reason.key == "residents-share"


def test_a_room_that_nobody_modelled_behind_an_inner_door_may_be_a_bedroom() -> None:
    rooms = {"Corridor": "corridor", "Hall": "unit_hall", **ROOMS, "Desk": "staff_base"}
    doors = ["Corridor - Desk", "Hall - Corridor", "Hall - Bed", "Hall - Bath", "Hall - ?"]
    assert verdict(CHECK, plan(rooms, doors)).reason.key == "bedroom-unclear"


def test_the_only_way_into_a_home_leads_to_no_bedroom_of_hers() -> None:
    assert verdict(CHECK, plan(ROOMS, ["Bed - ?", "Bed - Bath"])).outcome == "satisfied"


def test_a_bedroom_without_a_door_at_the_walls_of_a_home_may_be_hers() -> None:
    house = plan({"Bath": "bathroom", "Bed": "bedroom", "Bed2": "bedroom"}, DOORS)
    assert verdict(CHECK, house).reason.key == "bedroom-unclear"


def test_satisfied_when_each_bedroom_has_its_own_behind_it() -> None:
    rooms = {**FLAT, "Bath2": "bathroom", "Kitchen": "kitchen"}
    doors = ["Hall - outside", "Hall - Bed", "Hall - Bed2", "Bed - Bath", "Bed2 - Bath2"]
    house = plan(rooms, [*doors, "Hall - Kitchen"], units={"1": list(rooms)}, residents={"Bed": 2})
    assert verdict(CHECK, house).reason.key == "own-bathroom-each"


def test_a_bathroom_between_two_bedrooms_is_nobodys_own() -> None:
    doors = ["Hall - outside", "Hall - Bed", "Hall - Bed2", "Bed - Bath", "Bed2 - Bath"]
    house = plan(FLAT, doors, units={"1": list(FLAT)}, residents={"Bed": 2})
    assert verdict(CHECK, house).outcome == "violated"


def test_violated_when_the_bathroom_opens_to_another_home() -> None:
    rooms = {**ROOMS, "Bed2": "bedroom", "Bath2": "bathroom"}
    doors = [*DOORS, "Bed2 - outside", "Bed2 - Bath2", "Bath - Bed2"]
    units = {"1": ["Bed", "Bath"], "2": ["Bed2", "Bath2"]}
    assert outcomes(CHECK, plan(rooms, doors, units=units)) == {
        "1": ("violated", "serves-two-homes"),
        "2": ("satisfied", "one-each"),
    }


def test_violated_when_the_home_has_none() -> None:
    rooms = {**ROOMS, "Bed2": "bedroom"}
    units = {"1": ["Bed", "Bath"], "2": ["Bed2"]}
    house = plan(rooms, [*DOORS, "Bed2 - outside"], units=units)
    assert outcomes(CHECK, house)["2"] == ("violated", "none-of-its-own")


def test_undecidable_when_its_door_leads_to_an_unmodelled_place() -> None:
    house = plan(ROOMS, [*DOORS, "Bath - ?"], units={"1": ["Bed", "Bath"]})
    assert asked(CHECK, house) == ["missing.far-side"]


def test_undecidable_when_the_bathroom_has_no_door_and_may_open_to_another_home() -> None:
    house = plan(ROOMS, ["Bed - outside"], units={"Unit": ["Bed", "Bath"]})
    assert asked(CHECK, house) == ["missing.no-door"]


def test_undecidable_when_an_unknown_room_may_be_the_bathroom() -> None:
    house = plan({"Bed": "bedroom", "X": None}, ["Bed - outside", "Bed - X"])
    assert asked(CHECK, house) == ["missing.use"]


def test_not_applicable_where_nobody_lives() -> None:
    assert outcomes(CHECK, plan({"Office": "office"}, ["Office - outside"])) == {
        "": ("not_applicable", "checks.no-homes")
    }


def test_a_bathroom_that_the_zone_leaves_out_may_be_hers() -> None:
    house = leaving_out(plan(ROOMS, DOORS, units={"1": ["Bed"]}), "1", "Bath")
    assert asked(CHECK, house) == ["missing.membership"]
