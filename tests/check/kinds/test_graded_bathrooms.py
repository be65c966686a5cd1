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


# every value of the enumerations of IFC2X3, IFC4 and IFC4X3, the leaf opening into the bathroom
OPERATIONS = {
    **dict.fromkeys(
        ["SINGLE_SWING_LEFT", "SINGLE_SWING_RIGHT", "SWING_FIXED_LEFT", "SWING_FIXED_RIGHT",
         "DOUBLE_DOOR_SINGLE_SWING"], "opens-in"),
    **dict.fromkeys(
        ["DOUBLE_DOOR_SINGLE_SWING_OPPOSITE_LEFT", "DOUBLE_DOOR_SINGLE_SWING_OPPOSITE_RIGHT"],
        "one-leaf-out"),
    **dict.fromkeys(
        ["DOUBLE_SWING_LEFT", "DOUBLE_SWING_RIGHT", "DOUBLE_DOOR_DOUBLE_SWING",
         "SLIDING_TO_LEFT", "SLIDING_TO_RIGHT", "DOUBLE_DOOR_SLIDING", "FOLDING_TO_LEFT",
         "FOLDING_TO_RIGHT", "DOUBLE_DOOR_FOLDING", "ROLLINGUP", "LIFTING_HORIZONTAL",
         "LIFTING_VERTICAL_LEFT", "LIFTING_VERTICAL_RIGHT", "DOUBLE_DOOR_LIFTING_VERTICAL"],
        "gives-way"),
    **dict.fromkeys(
        ["REVOLVING", "REVOLVING_VERTICAL", "USERDEFINED", "NOTDEFINED", ""], "leaf-unknown"),
}  # fmt: skip


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

    @pytest.mark.parametrize(
        ("width", "outcome"),
        [(0.75, "violated"), (0.762, "undecidable"), (0.85, "undecidable"), (0.86, "satisfied")],
    )
    def test_without_lining_it_is_decided_only_where_no_lining_could_turn_it(
        self, width: float, outcome: str
    ) -> None:
        assert verdict(WIDTH, door(bathroom(2, 2, {}), width=width)).outcome == outcome

    @pytest.mark.parametrize(("width", "printed"), [(0.75, False), (0.8, False), (0.9, True)])
    def test_the_deduction_is_an_assumption_of_the_verdict_that_rests_on_it(
        self, width: float, printed: bool
    ) -> None:
        decided = WIDTH.decisions(door(bathroom(2, 2, {}), width=width))
        assert isinstance(decided, list)
        said = {each.says.key for each in decided[0].assumptions}
        assert ("assumption.lining" in said) is printed

    def test_where_the_lining_decides_it_is_asked_for(self) -> None:
        house = door(bathroom(2, 2, {}), width=0.8)
        assert verdict(WIDTH, house).reason.key == "lining-decides"
        assert asked(WIDTH, house) == ["missing.door-lining"]

    def test_a_door_too_narrow_without_any_lining_is_told_with_its_overall_width(self) -> None:
        found = verdict(WIDTH, door(bathroom(2, 2, {}), width=0.7))
        assert (found.reason.key, dict(found.reason.args)["width"]) == ("too-narrow-overall", 0.7)
        assert verdict(WIDTH, door(bathroom(2, 2, {}), width=0.7, lining=0.05)).reason.key == (
            "too-narrow"
        )

    @pytest.mark.parametrize(
        ("width", "lining", "operation", "odd"),
        [
            (0.0009, None, "", True), (0.39, None, "", True), (0.41, None, "", False),
            (3.1, None, "SINGLE_SWING_LEFT", True), (90.0, None, "DOUBLE_DOOR_SLIDING", True),
            (3.1, None, "DOUBLE_DOOR_SLIDING", False), (0.9, 0.3, "", True),
            (0.9, 0.5, "", True),
        ],
    )  # fmt: skip
    def test_a_width_that_no_door_has_is_a_question(
        self, width: float, lining: float | None, operation: str, odd: bool
    ) -> None:
        house = door(bathroom(2, 2, {}), width=width, lining=lining, operation=operation)
        assert (verdict(WIDTH, house).reason.key == "width-absurd") is odd
        assert not odd or asked(WIDTH, house) == ["missing.door-width-odd"]

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


class TestThingsOfUnknownKind:
    """They may be in the way or not: only where both readings agree is anything decided."""

    BASIN = box(0.3, 0.05, 0.9, 0.5)  # beside the pan
    MIDDLE = box(0.0, 0.9, 1.6, 2.3)

    @pytest.mark.parametrize("check", [TURN, BESIDE, ZONE], ids=lambda check: check.kind)
    def test_undecidable_where_only_such_a_thing_is_in_the_way(self, check: BathroomCheck) -> None:
        fixtures = {"toilet": PAN if check is not BESIDE else box(-0.25, 0.05, 0.15, 0.75)}
        if check is ZONE:
            fixtures = {"shower": box(0.7, 1.4, 1.6, 2.3)}
        clear = bathroom(2.1, 2.3, fixtures)
        thing = self.BASIN if check is BESIDE else self.MIDDLE
        thing = box(0.0, 0.5, 1.2, 1.7) if check is ZONE else thing
        blocked = bathroom(2.1, 2.3, {**fixtures, "unidentified": thing})
        assert verdict(check, clear).outcome == "satisfied"
        assert verdict(check, blocked).reason.key == "unknown-in-the-way"
        assert asked(check, blocked) == ["missing.fixture-kind"]

    @pytest.mark.parametrize("check", [TURN, BESIDE, ZONE], ids=lambda check: check.kind)
    def test_violated_where_there_is_no_room_without_it_either(self, check: BathroomCheck) -> None:
        fixtures = {"toilet": PAN} if check is not ZONE else {"shower": PAN}
        thing = {"unidentified": box(0.3, 0.05, 0.4, 0.2)}
        assert verdict(check, bathroom(0.9, 1.0, {**fixtures, **thing})).outcome == "violated"

    def test_what_else_is_unknown_is_asked_for_too(self) -> None:
        shower = box(0.7, 1.4, 1.6, 2.3)
        tight = {"toilet": PAN, "shower": shower, "bath": box(0.0, 0.05, 1.6, 0.5)}
        house = bathroom(2.1, 2.25, {**tight, "unidentified": box(0.2, 0.9, 0.5, 1.2)})
        assert asked(TURN, house) == ["missing.fixture-kind", "missing.shower-floor"]


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

    @pytest.mark.parametrize(("operation", "reason"), sorted(OPERATIONS.items()))
    def test_every_operation_of_every_schema_has_its_answer(
        self, operation: str, reason: str
    ) -> None:
        house = door(bathroom(2, 2, {}), operation=operation)
        assert verdict(LEAF, house).reason.key == reason

    @pytest.mark.parametrize(
        ("operation", "reason"),
        [(name, "opens-out" if reason == "opens-in" else reason)
         for name, reason in sorted(OPERATIONS.items())],
    )  # fmt: skip
    def test_turned_round_only_the_leaves_that_swung_in_swing_out(
        self, operation: str, reason: str
    ) -> None:
        house = bathroom(2, 2, {})
        frame = house.building.doors[0].portal.frame
        assert frame is not None
        turned = replace(frame, x=(-1.0, 0.0, 0.0), y=(0.0, -1.0, 0.0))
        house = door(house, operation=operation, frame=turned)
        assert verdict(LEAF, house).reason.key == reason

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
