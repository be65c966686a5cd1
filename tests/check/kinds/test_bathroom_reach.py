from design_rules.check.kinds.bathroom_reach import BathroomReach
from tests.check.kinds.deciding import asked, outcomes, verdict
from tests.plans import plan

CHECK = BathroomReach()


def test_satisfied_along_doors_inside_the_home() -> None:
    rooms = {"Bed": "bedroom", "Hall": "unit_hall", "Bath": "bathroom"}
    found = verdict(CHECK, plan(rooms, ["Hall - outside", "Bed - Hall", "Hall - Bath"]))
    assert found.outcome == "satisfied"
    assert found.evidence[0].kind == "route"


def test_violated_when_the_way_leads_across_the_corridor() -> None:
    rooms = {"Bed": "bedroom", "Korridor": "corridor", "Bath": "bathroom"}
    doors = ["Korridor - outside", "Bed - Korridor", "Bath - Korridor"]
    found = verdict(CHECK, plan(rooms, doors, units={"1": ["Bed", "Bath"]}))
    assert (found.outcome, found.reason.key) == ("violated", "outside-only")
    assert any(each.kind == "route" for each in found.evidence)


def test_undecidable_over_a_contested_door() -> None:
    rooms = {"Bed": "bedroom", "Bath": "bathroom"}
    house = plan(rooms, ["Bed - outside", "Bed -? Bath"], units={"1": ["Bed", "Bath"]})
    assert asked(CHECK, house) == ["missing.contested-door"]


def test_undecidable_when_both_lead_to_an_unmodelled_part() -> None:
    rooms = {"Bed": "bedroom", "Bath": "bathroom"}
    house = plan(rooms, ["Bed - outside", "Bed - ?", "Bath - ?"], units={"1": ["Bed", "Bath"]})
    assert set(asked(CHECK, house)) == {"missing.far-side"}


def test_undecidable_when_the_bathroom_has_no_door() -> None:
    rooms = {"Bed": "bedroom", "Bath": "bathroom"}
    house = plan(rooms, ["Bed - outside"], units={"1": ["Bed", "Bath"]})
    assert "missing.no-door" in asked(CHECK, house)


def test_undecidable_when_no_stair_joins_two_floors_of_the_home() -> None:
    rooms = {"Bed": "bedroom", "Bath": "bathroom", "Living": "living", "WC": "wc"}
    doors = ["Living - outside", "Living - WC", "Bed - Bath"]
    house = plan(rooms, doors, units={"1": list(rooms)})
    assert "missing.stair" in asked(CHECK, house)


def test_undecidable_when_outlines_overlap() -> None:
    rooms = {"Bed": "bedroom", "Bath": "bathroom", "Next": "store"}
    house = plan(
        rooms,
        ["Bed - outside", "Bed - Bath", "Next - outside"],
        units={"1": ["Bed", "Bath"]},
        overlaps=[("Bath", "Next")],
    )
    assert asked(CHECK, house) == ["missing.overlap"]


def test_undecidable_when_no_room_is_known_to_be_the_main_one() -> None:
    rooms = {"X": None, "Bath": "bathroom"}
    house = plan(rooms, ["X - outside", "X - Bath"], units={"1": ["X", "Bath"]})
    assert asked(CHECK, house) == ["missing.use"]


def test_not_applicable_to_a_home_without_bathroom() -> None:
    house = plan({"Bed": "bedroom"}, ["Bed - outside"], units={"1": ["Bed"]})
    assert outcomes(CHECK, house) == {"1": ("not_applicable", "no-bathroom")}


def test_a_one_space_home_reaches_its_bathroom() -> None:
    assert (
        verdict(CHECK, plan({"Hybel": "unit_whole"}, ["Hybel - outside"])).outcome == "satisfied"
    )
