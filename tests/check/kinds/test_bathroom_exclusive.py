from dataclasses import replace

from design_rules.check.base import House
from design_rules.check.kinds.bathroom_exclusive import BathroomExclusive
from design_rules.graph import RoomGraph
from design_rules.language import name
from design_rules.model.building import Adjacency
from tests.check.kinds.deciding import asked, outcomes, verdict
from tests.plans import leaving_out, plan

CHECK = BathroomExclusive()
# a second home makes sure that the corridor is no hall of the first
ROOMS = {"Bed": "bedroom", "Bath": "bathroom", "Korridor": "corridor", "Next": "bedroom"}
OUT = ["Korridor - outside", "Next - Korridor"]
DOORS = [*OUT, "Bed - Korridor", "Bed - Bath"]
UNIT = {"1": ["Bed", "Bath"], "2": ["Next"]}


def test_satisfied_when_every_door_stays_inside() -> None:
    found = verdict(CHECK, plan(ROOMS, DOORS, units=UNIT))
    assert found.outcome == "satisfied"
    assert [each.kind for each in found.evidence] == ["door"]


def test_violated_by_a_second_door_to_the_corridor_whatever_the_zone_says() -> None:
    found = verdict(CHECK, plan(ROOMS, [*DOORS, "Bath - Korridor"], units=UNIT))
    assert (found.outcome, found.reason.key) == ("violated", "breach")
    assert found.repair[0].guids == ("door 4: Bath - Korridor",)


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
    units = {"1": ["Bed", "Bath", "Hall"], "2": ["Next"]}
    house = plan(rooms, [*DOORS, "Bath -? Hall", "Hall - Bed"], units=units)
    assert verdict(CHECK, house).outcome == "satisfied"


def test_undecidable_when_the_bathroom_has_no_door() -> None:
    house = plan(ROOMS, DOORS[:3], units=UNIT)
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


def test_a_home_that_nothing_leads_into_is_a_question() -> None:
    house = plan(ROOMS, [*OUT, "Bed - Bath"], units=UNIT)
    found = verdict(CHECK, house)
    assert (found.outcome, found.reason.key) == ("undecidable", "no-entrance")
    assert asked(CHECK, house) == ["missing.entrance"]


def test_a_floor_that_no_stair_leads_to_is_a_question_though_the_home_has_an_entrance() -> None:
    house = plan(
        {**ROOMS, "Hall": "unit_hall"},
        [*OUT, "Hall - Korridor", "Bed - Bath"],
        units={"1": ["Bed", "Bath", "Hall"], "2": ["Next"]},
    )
    assert asked(CHECK, house) == ["missing.stair"]


def test_one_space_that_nothing_leads_into_is_a_question() -> None:
    house = plan(
        {"Hybel": "unit_whole", "Korridor": "corridor"},
        ["Korridor - outside"],
        units={"1": ["Hybel"]},
    )
    assert asked(CHECK, house) == ["missing.entrance"]


HALL = {**ROOMS, "Hall": "unit_hall"}
BEHIND_HALL = [*OUT, "Hall - Bed", "Hall - Bath"]
WITH_HALL = {"1": ["Bed", "Bath", "Hall"], "2": ["Next"]}


def test_violated_where_the_home_is_open_to_the_corridor_up_to_the_bathroom_door() -> None:
    found = verdict(CHECK, plan(HALL, [*BEHIND_HALL, "Hall = Korridor"], units=WITH_HALL))
    assert (found.outcome, found.reason.key) == ("violated", "entrance-open")
    told = dict(found.reason.args)
    assert (told["hall"], told["other"]) == (name("Hall"), name("Korridor"))
    assert found.repair[0].guids == ("door 4: Hall = Korridor",)


def test_violated_even_when_the_home_has_a_door_elsewhere() -> None:
    doors = [*BEHIND_HALL, "Hall = Korridor", "Bed - Korridor"]
    assert verdict(CHECK, plan(HALL, doors, units=WITH_HALL)).outcome == "violated"


def test_a_niche_before_the_entrance_door_may_be_open() -> None:
    rooms = {**HALL, "Nisje": "unit_hall"}
    doors = [*BEHIND_HALL, "Nisje = Korridor", "Nisje - Hall"]
    house = plan(rooms, doors, units={"1": ["Bed", "Bath", "Hall", "Nisje"], "2": ["Next"]})
    assert verdict(CHECK, house).outcome == "satisfied"


def test_a_bathroom_behind_a_bedroom_door_is_hers_although_the_hall_is_open() -> None:
    doors = [*OUT, "Hall = Korridor", "Hall - Bed", "Bed - Bath"]
    assert verdict(CHECK, plan(HALL, doors, units=WITH_HALL)).outcome == "satisfied"


def test_an_open_side_of_the_home_may_lack_a_door_in_the_model() -> None:
    house = plan(HALL, [*BEHIND_HALL, "Hall ~ Korridor"], units=WITH_HALL)
    assert verdict(CHECK, house).reason.key == "entrance-unclear"
    assert asked(CHECK, house) == ["missing.whether-door"]


def test_an_opening_outdoors_may_lack_a_door_in_the_model() -> None:
    house = plan(HALL, [*BEHIND_HALL, "Hall = outside"], units=WITH_HALL)
    assert asked(CHECK, house) == ["missing.whether-door"]


def test_an_opening_may_hold_the_door_that_has_no_place() -> None:
    house = plan(HALL, [*BEHIND_HALL, "Hall = Korridor"], units=WITH_HALL)
    lost = replace(house.building.doors[0], key="lost", guid="lost", name="lost", doorway=None)
    building = replace(house.building, doors=(*house.building.doors, lost))
    house = House(RoomGraph.of(building), house.units, house.answers)
    assert set(asked(CHECK, house)) == {"missing.door-place"}


def test_an_opening_may_hold_a_door_where_the_model_shows_no_doors_at_all() -> None:
    doors = ["Korridor = outside", "Next = Korridor"]
    doors += ["Hall = Bed", "Hall = Bath", "Hall = Korridor"]
    house = plan(HALL, doors, units=WITH_HALL)
    assert asked(CHECK, house) == ["missing.whether-door"]


def test_what_fills_a_floor_high_opening_to_the_corridor_may_be_a_door() -> None:
    house = plan(ROOMS, [*DOORS, "Bath =? Korridor"], units=UNIT)
    assert verdict(CHECK, house).reason.key == "side-unknown"
    assert set(asked(CHECK, house)) == {"missing.passable"}


def test_a_glazed_side_of_the_hall_is_shut_be_it_a_door_or_a_window() -> None:
    doors = [*BEHIND_HALL, "Hall - Korridor", "Hall =? Korridor"]
    assert verdict(CHECK, plan(HALL, doors, units=WITH_HALL)).outcome == "satisfied"


def test_a_proxy_called_a_door_may_be_one() -> None:
    house = plan(ROOMS, [*DOORS, "Bath -? Korridor"], units=UNIT)
    doors = tuple(
        replace(door, portal=replace(door.portal, ifc_class="IfcBuildingElementProxy"))
        for door in house.building.doors
    )
    house = House(RoomGraph.of(replace(house.building, doors=doors)), house.units, house.answers)
    assert asked(CHECK, house) == ["missing.passable"]


def test_a_contested_open_side_to_the_corridor_is_no_breach_yet() -> None:
    house = plan(ROOMS, [*DOORS, "Bath ~? Korridor"], units=UNIT)
    assert asked(CHECK, house) == ["missing.wall"]


def test_a_room_that_the_zone_leaves_out_may_be_hers() -> None:
    house = plan(HALL, [*BEHIND_HALL, "Hall - Korridor"], units=UNIT)
    house = leaving_out(house, "1", "Hall")
    assert outcomes(CHECK, house)["1"] == ("undecidable", "membership-unclear")


def test_a_hall_does_not_become_common_when_another_zone_swallows_the_corridor() -> None:
    rooms = {**HALL, "Hall2": "unit_hall", "Bath2": "bathroom"}
    doors = ["Korridor - outside", *BEHIND_HALL[2:], "Hall - Korridor"]
    doors += ["Hall2 - Korridor", "Hall2 - Next", "Hall2 - Bath2"]
    units = {"1": ["Bed", "Bath", "Hall"], "2": ["Next", "Bath2", "Hall2", "Korridor"]}
    assert outcomes(CHECK, plan(rooms, doors, units=units)) == {
        "1": ("satisfied", "exclusive"),
        "2": ("satisfied", "exclusive"),
    }
