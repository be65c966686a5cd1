"""The checks with a measure: sizes, widths, the leaf."""

from dataclasses import replace

import pytest
from shapely import Polygon, box

from design_rules.check.base import House
from design_rules.check.bathroom_check import BathroomCheck
from design_rules.check.kinds.bathroom_beside_toilet import BathroomBesideToilet
from design_rules.check.kinds.bathroom_door_width import BathroomDoorWidth
from design_rules.check.kinds.bathroom_floor_area import BathroomFloorArea
from design_rules.check.kinds.bathroom_leaf import BathroomLeaf
from design_rules.check.kinds.bathroom_shower_zone import BathroomShowerZone
from design_rules.check.kinds.bathroom_turning_area import BathroomTurningArea
from design_rules.geometry.sections import EMPTY
from design_rules.graph import RoomGraph
from design_rules.model.answers import Answers, DoorAnswer, RoomAnswer
from design_rules.model.building import Fixture
from tests.check.kinds.deciding import asked, outcomes, verdict
from tests.plans import plan, without_shapes

TURN = BathroomTurningArea(diameter=1.5, width=1.3, depth=1.8, target_diameter=1.6)
BESIDE = BathroomBesideToilet(wide=0.9, narrow=0.2, target=0.9)
ZONE = BathroomShowerZone(width=1.1, depth=1.4)
WIDTH = BathroomDoorWidth(limit=0.76, target=0.86, deduction=0.10)
AREA = BathroomFloorArea(limit=4.0)
LEAF = BathroomLeaf()
EVERY = [TURN, BESIDE, ZONE, WIDTH, AREA, LEAF]

Fixtures = dict[str, Polygon]


def bathroom(
    width: float, depth: float, fixtures: Fixtures, answers: Answers | None = None
) -> House:
    """A home whose bathroom is a rectangle with fixtures drawn in it; its door lies at (0, 0)."""
    house = plan({"Bed": "bedroom", "Bath": "bathroom"}, ["Bed - outside", "Bed - Bath"],
                 units={"1": ["Bed", "Bath"]}, answers=answers)  # fmt: skip
    outline = box(-0.5, 0.05, -0.5 + width, 0.05 + depth)
    rooms = tuple(
        replace(room, outline=outline, area=outline.area) if room.key == "Bath" else
        replace(room, outline=box(-3, -3, 3, -0.05)) for room in house.building.rooms
    )  # fmt: skip
    placed = tuple(
        Fixture(kind, kind, kind, kind.split()[0], "sure", (0, 0, 0.4), shape, ("Bath",))
        for kind, shape in fixtures.items()
    )
    building = replace(house.building, rooms=rooms, fixtures=placed)
    return House(RoomGraph.of(building), house.units, house.answers)


def door(house: House, **said: object) -> House:
    """The same home, its bathroom door with other facts."""
    doors = tuple(
        replace(each, portal=replace(each.portal, **said)) for each in house.building.doors
    )
    return House(RoomGraph.of(replace(house.building, doors=doors)), house.units, house.answers)


def told_of(*kinds: str, side: float = 3.0) -> House:
    """A home in whose bathroom stands what a facts file says, nobody knows where."""
    told = Answers(rooms={"Bath": RoomAnswer(fixtures=kinds)})
    rooms = {"Bed": "bedroom", "Bath": "bathroom"}
    house = plan(rooms, ["Bed - outside", "Bed - Bath"], answers=told, side=side,
                 fixtures={"Bath": list(kinds)})  # fmt: skip
    shapeless = tuple(replace(each, outline=EMPTY) for each in house.building.fixtures)
    building = replace(house.building, fixtures=shapeless)
    return House(RoomGraph.of(building), house.units, house.answers)


PAN = box(-0.5, 0.05, -0.1, 0.75)  # back to the wall y = 0.05, side to the wall x = -0.5


class TestTurningArea:
    def test_satisfied_with_a_circle_before_the_pan(self) -> None:
        found = verdict(TURN, bathroom(2.1, 2.3, {"toilet": PAN}))
        assert (found.outcome, found.measures[0].margin >= 0) == ("satisfied", True)

    def test_satisfied_with_the_rectangle_where_no_circle_fits(self) -> None:
        # 1.31 m wide beside the pan: too narrow for the circle, wide enough for 1.3 x 1.8
        assert verdict(TURN, bathroom(1.71, 1.9, {"toilet": PAN})).outcome == "satisfied"

    def test_violated_where_neither_fits(self) -> None:
        found = verdict(TURN, bathroom(1.5, 1.6, {"toilet": PAN}))
        assert found.outcome == "violated"
        assert found.measures[0].value == pytest.approx(1.1, abs=0.15)

    def test_undecidable_where_one_turns_only_on_the_shower_floor(self) -> None:
        shower = box(0.7, 1.4, 1.6, 2.3)
        tight = bathroom(
            2.1, 2.25, {"toilet": PAN, "shower": shower, "bath": box(0.0, 0.05, 1.6, 0.5)}
        )
        assert verdict(TURN, tight).reason.key == "only-across-shower"

    def test_undecidable_without_a_pan(self) -> None:
        assert verdict(TURN, bathroom(2.1, 2.3, {})).reason.key == "toilet-not-placed"

    def test_a_toilet_that_a_facts_file_tells_of_is_asked_for_its_place_alone(self) -> None:
        house = told_of("toilet", "shower")
        assert asked(TURN, house) == asked(BESIDE, house) == ["missing.fixture-place"]

    def test_not_applicable_without_a_toilet_when_a_facts_file_denies_it(self) -> None:
        assert outcomes(TURN, told_of("shower"))["Bath"] == ("not_applicable", "no-toilet")

    def test_the_recommended_size_is_told(self) -> None:
        found = verdict(TURN, bathroom(2.05, 2.3, {"toilet": PAN}))
        assert dict(found.reason.args)["target"] == TURN.target_diameter

    def test_not_applicable_to_the_shower_room_beside_a_toilet(self) -> None:
        rooms = {"Bed": "bedroom", "WC": "wc", "Dusj": "shower_room"}
        doors = ["Bed - outside", "Bed - WC", "Bed - Dusj"]
        house = plan(rooms, doors, fixtures={"WC": ["toilet"], "Dusj": ["shower"]})
        assert outcomes(TURN, house)["Dusj"] == ("not_applicable", "toilet-elsewhere")


class TestBesideToilet:
    def test_satisfied_with_room_on_one_side_and_a_little_on_the_other(self) -> None:
        pan = box(-0.25, 0.05, 0.15, 0.75)
        found = verdict(BESIDE, bathroom(1.65, 2.0, {"toilet": pan}))
        assert found.outcome == "satisfied"
        assert [m.value for m in found.measures] == pytest.approx([1.0, 0.25], abs=0.01)

    def test_violated_in_the_corner(self) -> None:
        found = verdict(BESIDE, bathroom(2.0, 2.0, {"toilet": PAN}))
        assert (found.outcome, found.measures[1].value) == (
            "violated",
            pytest.approx(0.0, abs=0.01),
        )

    def test_a_basin_beside_the_pan_is_an_obstacle(self) -> None:
        pan = box(-0.25, 0.05, 0.15, 0.75)
        basin = box(0.65, 0.05, 1.15, 0.5)
        found = verdict(BESIDE, bathroom(1.65, 2.0, {"toilet": pan, "washbasin": basin}))
        assert (found.outcome, found.measures[0].value) == (
            "violated",
            pytest.approx(0.5, abs=0.01),
        )

    def test_undecidable_without_a_pan(self) -> None:
        assert verdict(BESIDE, bathroom(2, 2, {})).outcome == "undecidable"


class TestShowerZone:
    def test_satisfied_with_free_floor_beside_a_small_tray(self) -> None:
        house = bathroom(2.0, 2.0, {"shower": box(-0.5, 0.05, 0.4, 0.95)})
        assert verdict(ZONE, house).outcome == "satisfied"

    def test_violated_where_a_pan_stands_too_near(self) -> None:
        near = {"shower": box(-0.5, 0.05, 0.4, 0.95), "toilet": box(0.45, 0.05, 0.85, 0.75)}
        assert verdict(ZONE, bathroom(1.4, 1.3, near)).outcome == "violated"

    def test_undecidable_without_a_shower(self) -> None:
        assert verdict(ZONE, bathroom(2, 2, {})).outcome == "undecidable"

    def test_a_shower_that_a_facts_file_tells_of_is_asked_for_its_place_alone(self) -> None:
        assert asked(ZONE, told_of("toilet", "shower")) == ["missing.fixture-place"]

    def test_not_applicable_to_a_room_with_a_bathtub(self) -> None:
        house = bathroom(2, 2, {"bath": box(-0.5, 0.05, 1.1, 0.75)})
        assert outcomes(ZONE, house)["Bath"] == ("not_applicable", "no-shower-here")


class TestDoorWidth:
    def test_the_lining_is_taken_off_on_both_sides(self) -> None:
        house = door(bathroom(2, 2, {}), width=0.9, lining=0.05)
        found = verdict(WIDTH, house)
        assert (found.outcome, found.measures[0].value) == ("satisfied", pytest.approx(0.8))

    def test_without_lining_the_deduction_is_an_assumption(self) -> None:
        house = door(bathroom(2, 2, {}), width=0.8)
        decided = WIDTH.decisions(house)
        assert isinstance(decided, list)
        assert "assumption.lining" in {each.says.key for each in decided[0].assumptions}
        assert verdict(WIDTH, house).outcome == "violated"

    def test_a_facts_file_wins(self) -> None:
        said = Answers(doors={"door 1: Bed - Bath": DoorAnswer(clear_width=0.77)})
        house = door(bathroom(2, 2, {}, said), width=0.8)
        assert verdict(WIDTH, house).reason.key == "wide-below-target"

    def test_the_recommended_width_is_told(self) -> None:
        house = door(bathroom(2, 2, {}), width=0.9, lining=0.05)
        told = dict(verdict(WIDTH, house).reason.args)
        assert (told["width"], told["target"]) == (pytest.approx(0.8), WIDTH.target)

    def test_the_hole_tells_the_width_where_the_door_does_not(self) -> None:
        assert verdict(WIDTH, bathroom(2, 2, {})).measures[0].value == pytest.approx(0.8)

    def test_undecidable_when_no_width_is_given(self) -> None:
        house = bathroom(2, 2, {})
        doors = tuple(replace(each, doorway=None) for each in house.building.doors)
        house = House(
            RoomGraph.of(replace(house.building, doors=doors)), house.units, house.answers
        )
        assert verdict(WIDTH, house).outcome == "undecidable"


class TestFloorArea:
    def test_satisfied_when_large(self) -> None:
        assert verdict(AREA, bathroom(2, 2.1, {})).outcome == "satisfied"

    def test_a_small_room_is_a_question_never_a_violation(self) -> None:
        assert verdict(AREA, bathroom(1.2, 1.2, {})).outcome == "undecidable"

    def test_what_a_facts_file_tells_of_is_not_placed_yet(self) -> None:
        house = told_of("toilet", "shower", side=1.5)
        assert asked(AREA, house) == ["missing.fixture-place", "missing.fixture-place"]

    def test_not_applicable_when_the_fixtures_are_placed(self) -> None:
        found = outcomes(AREA, bathroom(1.2, 1.2, {"toilet": PAN}))
        assert found["Bath"] == ("not_applicable", "fixtures-placed")


class TestLeaf:
    # the leaf opens to +y of the placement; the bathroom lies at y > 0
    def test_violated_when_it_swings_in(self) -> None:
        house = door(bathroom(2, 2, {}), operation="SINGLE_SWING_LEFT")
        assert verdict(LEAF, house).outcome == "violated"

    def test_satisfied_when_it_swings_out(self) -> None:
        house = bathroom(2, 2, {})
        frame = house.building.doors[0].portal.frame
        assert frame is not None
        turned = replace(frame, x=(-1.0, 0.0, 0.0), y=(0.0, -1.0, 0.0))
        house = door(house, operation="SINGLE_SWING_RIGHT", frame=turned)
        assert verdict(LEAF, house).reason.key == "opens-out"

    @pytest.mark.parametrize(
        "operation", ["SLIDING_TO_LEFT", "FOLDING_TO_RIGHT", "DOUBLE_SWING_LEFT"]
    )
    def test_satisfied_when_it_gives_way(self, operation: str) -> None:
        house = door(bathroom(2, 2, {}), operation=operation)
        assert verdict(LEAF, house).reason.key == "gives-way"

    def test_undecidable_when_the_model_does_not_say(self) -> None:
        assert verdict(LEAF, bathroom(2, 2, {})).outcome == "undecidable"

    def test_not_applicable_without_a_door(self) -> None:
        house = plan({"Bed": "bedroom", "Bath": "bathroom"}, ["Bed - outside", "Bed = Bath"])
        assert outcomes(LEAF, house)["Bath"] == ("not_applicable", "no-leaf")


@pytest.mark.parametrize("check", EVERY, ids=lambda check: check.kind)
class TestEveryGradedCheck:
    def test_not_applicable_where_no_home_has_a_bathroom(self, check: BathroomCheck) -> None:
        house = plan({"Bed": "bedroom"}, ["Bed - outside"])
        assert outcomes(check, house) == {"": ("not_applicable", "checks.no-bathroom-rooms")}

    def test_undecidable_without_a_unit_of_length(self, check: BathroomCheck) -> None:
        house = plan({"Bed": "bedroom", "Bath": "bathroom"}, ["Bed - outside", "Bed - Bath"],
                     measured=False)  # fmt: skip
        assert outcomes(check, house)["Bath"] == ("undecidable", "no-length-unit")

    def test_undecidable_without_an_outline(self, check: BathroomCheck) -> None:
        house = plan({"Bed": "bedroom", "Bath": "bathroom"}, ["Bed - outside", "Bed - Bath"])
        found = outcomes(check, without_shapes(house))["Bath"]
        assert found == ("undecidable", "no-outline") or not check.needs_outline

    def test_nothing_is_satisfied_in_a_file_that_lost_records(self, check: BathroomCheck) -> None:
        fixtures = {"Bath": ["toilet", "shower", "washbasin"]}
        house = plan({"Bed": "bedroom", "Bath": "bathroom"}, ["Bed - outside", "Bed - Bath"],
                     fixtures=fixtures, damaged=True, side=5.0)  # fmt: skip
        assert outcomes(check, house)["Bath"][0] != "satisfied"


def test_a_closet_behind_the_bathroom_is_no_way_into_it() -> None:
    rooms = {"Bed": "bedroom", "Bath": "bathroom", "Bod": "store"}
    house = plan(rooms, ["Bed - outside", "Bed - Bath", "Bath - Bod"])
    slides = "door 2: Bath - Bod"
    doors = tuple(
        replace(each, portal=replace(each.portal, operation="SLIDING_TO_LEFT"))
        if each.key == slides
        else each
        for each in house.building.doors
    )
    building = replace(house.building, doors=doors)
    house = House(RoomGraph.of(building), house.units, house.answers)
    assert outcomes(LEAF, house)["Bath"] == ("undecidable", "leaf-unknown")
