from design_rules.check.kinds.bathroom_reach import BathroomReach
from tests.check.kinds.deciding import asked, outcomes, verdict
from tests.plans import leaving_out, plan

CHECK = BathroomReach()


def test_satisfied_along_doors_inside_the_home() -> None:
    rooms = {"Bed": "bedroom", "Hall": "unit_hall", "Bath": "bathroom"}
    found = verdict(CHECK, plan(rooms, ["Hall - outside", "Bed - Hall", "Hall - Bath"]))
    assert found.outcome == "satisfied"
    assert found.evidence[0].kind == "route"


def test_violated_when_the_way_leads_across_the_corridor() -> None:
    rooms = {"Bed": "bedroom", "Korridor": "corridor", "Bath": "bathroom", "Next": "bedroom"}
    doors = ["Korridor - outside", "Bed - Korridor", "Bath - Korridor", "Next - Korridor"]
    found = verdict(CHECK, plan(rooms, doors, units={"1": ["Bed", "Bath"], "2": ["Next"]}))
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


def test_undecidable_when_the_way_takes_a_room_that_the_zone_leaves_out() -> None:
    rooms = {"Bed": "bedroom", "Hall": "unit_hall", "Bath": "bathroom"}
    doors = ["Hall - outside", "Bed - Hall", "Hall - Bath"]
    house = leaving_out(plan(rooms, doors, units={"1": ["Bed", "Bath"]}), "1", "Hall")
    found = verdict(CHECK, house)
    assert found.reason.key == "membership-unclear"
    assert [each.guid for each in found.missing] == ["Hall"]


def test_undecidable_when_a_zone_holds_what_the_doors_show_to_be_two_homes() -> None:
    rooms = {"Bed": "bedroom", "Bath": "bathroom", "Bed2": "bedroom", "Bath2": "bathroom"}
    doors = ["Bed - Gang", "Bed - Bath", "Bed2 - Gang", "Bed2 - Bath2", "Gang - outside"]
    house = plan({**rooms, "Gang": "lift_lobby"}, doors, units={"1": list(rooms)})
    assert house.units[0].disagreement is not None
    assert verdict(CHECK, house).reason.key == "several-homes"


def test_nobody_must_leave_a_home_in_a_file_that_lost_records() -> None:
    rooms = {"Bed": "bedroom", "Gang": "corridor", "Bath": "bathroom", "Next": "bedroom"}
    doors = ["Gang - outside", "Bed - Gang", "Bath - Gang", "Next - Gang"]
    house = plan(rooms, doors, units={"1": ["Bed", "Bath"], "2": ["Next"]}, damaged=True)
    assert verdict(CHECK, house).reason.key == "file-damaged"
