from dataclasses import replace

from design_rules.check.base import House
from design_rules.check.kinds.bathroom_exclusive import BathroomExclusive
from design_rules.graph import RoomGraph
from design_rules.model.building import Adjacency
from tests.check.kinds.deciding import asked, outcomes, verdict
from tests.plans import plan

CHECK = BathroomExclusive()
ROOMS = {"Bed": "bedroom", "Bath": "bathroom", "Korridor": "corridor"}
DOORS = ["Korridor - outside", "Bed - Korridor", "Bed - Bath"]
UNIT = {"1": ["Bed", "Bath"]}


def test_satisfied_when_every_door_stays_inside() -> None:
    found = verdict(CHECK, plan(ROOMS, DOORS, units=UNIT))
    assert found.outcome == "satisfied"
    assert [each.kind for each in found.evidence] == ["door"]


def test_violated_by_a_second_door_to_the_corridor_whatever_the_zone_says() -> None:
    found = verdict(CHECK, plan(ROOMS, [*DOORS, "Bath - Korridor"], units=UNIT))
    assert (found.outcome, found.reason.key) == ("violated", "breach")
    assert found.repair[0].guids == ("door 3: Bath - Korridor",)


def test_violated_by_a_door_outdoors() -> None:
    assert (
        verdict(CHECK, plan(ROOMS, [*DOORS, "Bath - outside"], units=UNIT)).outcome == "violated"
    )


def test_violated_for_both_homes_that_share_one_bathroom() -> None:
    rooms = {"Bed": "bedroom", "Bed2": "bedroom", "Bath": "bathroom", "Korridor": "corridor"}
    doors = [
        "Bed - Korridor",
        "Bed2 - Korridor",
        "Bath - Bed",
        "Bath - Bed2",
        "Korridor - outside",
    ]
    house = plan({**rooms, "Vakt": "staff_base"}, [*doors, "Vakt - Korridor"])
    assert len(house.units) == 2, "a bathroom between two homes does not make them one"
    assert {found for found, _ in outcomes(CHECK, house).values()} == {"violated"}


def test_undecidable_when_a_door_leads_to_an_unmodelled_place() -> None:
    house = plan(ROOMS, [*DOORS, "Bath - ?"], units=UNIT)
    assert asked(CHECK, house) == ["missing.far-side"]


def test_undecidable_when_a_contested_door_may_lead_out() -> None:
    house = plan(ROOMS, [*DOORS, "Bath -? Korridor"], units=UNIT)
    links = house.building.links
    twin = replace(links[-1], ends=("Bath", "Bed"))
    house = House(
        RoomGraph.of(replace(house.building, links=(*links, twin))), house.units, house.answers
    )
    assert asked(CHECK, house) == ["missing.contested-door"]


def test_decided_when_both_readings_of_a_contested_door_stay_inside() -> None:
    rooms = {**ROOMS, "Hall": "unit_hall"}
    house = plan(
        rooms, [*DOORS, "Bath -? Hall", "Hall - Bed"], units={"1": ["Bed", "Bath", "Hall"]}
    )
    assert verdict(CHECK, house).outcome == "satisfied"


def test_undecidable_when_the_bathroom_has_no_door() -> None:
    house = plan(ROOMS, DOORS[:2], units=UNIT)
    assert asked(CHECK, house) == ["missing.no-door"]


def test_undecidable_when_its_outline_overlaps_a_room_of_others() -> None:
    house = plan(ROOMS, DOORS, units=UNIT, overlaps=[("Bath", "Korridor")])
    assert asked(CHECK, house) == ["missing.overlap"]


def test_an_overlap_inside_the_home_does_no_harm() -> None:
    house = plan(ROOMS, DOORS, units=UNIT, overlaps=[("Bath", "Bed")])
    assert verdict(CHECK, house).outcome == "satisfied"


def test_undecidable_when_some_door_of_the_file_has_no_place() -> None:
    house = plan(ROOMS, DOORS, units=UNIT)
    lost = replace(house.building.doors[0], key="lost", guid="lost", name="lost", doorway=None)
    building = replace(house.building, doors=(*house.building.doors, lost))
    house = House(RoomGraph.of(building), house.units, house.answers)
    assert asked(CHECK, house) == ["missing.door-place"]


def test_a_breach_beats_what_is_unknown() -> None:
    house = plan(ROOMS, [*DOORS, "Bath - ?", "Bath - Korridor"], units=UNIT)
    assert verdict(CHECK, house).outcome == "violated"


def test_a_home_of_one_space_has_it_to_itself() -> None:
    assert (
        verdict(CHECK, plan({"Hybel": "unit_whole"}, ["Hybel - outside"])).outcome == "satisfied"
    )


def test_not_applicable_without_a_bathroom() -> None:
    house = plan({"Bed": "bedroom"}, ["Bed - outside"], units={"1": ["Bed"]})
    assert outcomes(CHECK, house) == {"1": ("not_applicable", "no-bathroom")}


def test_nothing_is_satisfied_in_a_file_that_lost_records() -> None:
    assert verdict(CHECK, plan(ROOMS, DOORS, units=UNIT, damaged=True)).outcome == "undecidable"


def test_undecidable_while_a_door_of_the_file_rests_on_a_broken_record() -> None:
    house = plan(ROOMS, DOORS, units=UNIT)
    door = house.building.doors[0]
    broken = replace(door, key="broken", guid="b", portal=replace(door.portal, damaged=True))
    building = replace(house.building, doors=(*house.building.doors, broken))
    house = House(RoomGraph.of(building), house.units, house.answers)
    assert asked(CHECK, house) == ["missing.door-place"]


def test_undecidable_where_no_wall_stands_between_the_bathroom_and_its_neighbour() -> None:
    house = plan(ROOMS, DOORS, units=UNIT)
    sides = (
        Adjacency("Bath", "Korridor", "wall", 2.0, ()),
        Adjacency("Bath", "Bed", "wall", 2.0, ("w",)),
    )
    house = House(
        RoomGraph.of(replace(house.building, adjacency=sides)), house.units, house.answers
    )
    assert asked(CHECK, house) == ["missing.wall"]


def test_a_corridor_that_other_homes_open_to_is_not_hers_whatever_the_zone_says() -> None:
    rooms = {**ROOMS, "Bed2": "bedroom"}
    doors = ["Korridor - outside", "Bed - Korridor", "Bath - Korridor", "Bed2 - Korridor"]
    units = {"1": ["Bed", "Bath", "Korridor"], "2": ["Bed2"]}
    assert outcomes(CHECK, plan(rooms, doors, units=units))["1"] == ("violated", "breach")
