from design_rules.check.kinds.bathroom_closes import BathroomCloses
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
    assert asked(CHECK, house) == ["missing.contested-door"]


def test_undecidable_without_a_door() -> None:
    assert asked(CHECK, plan(ROOMS, ["Bed - outside"], units=UNIT)) == ["missing.no-door"]


def test_undecidable_in_a_home_of_one_space() -> None:
    house = plan({"Hybel": "unit_whole"}, ["Hybel - outside"])
    assert asked(CHECK, house) == ["missing.closed"]


def test_not_applicable_without_a_bathroom() -> None:
    house = plan({"Bed": "bedroom"}, ["Bed - outside"], units={"1": ["Bed"]})
    assert outcomes(CHECK, house) == {"1": ("not_applicable", "no-bathroom")}
