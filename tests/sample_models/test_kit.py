"""The drawing kit: walls join, rooms fill, holes find their wall, and mistakes are refused."""

from pathlib import Path

import ifcopenshell
import ifcopenshell.util.element
import ifcopenshell.validate
import pytest

from sample_models.kit import (
    EAST,
    NORTH,
    SOUTH,
    WEST,
    Drawing,
    DrawingError,
    Frame,
    Schema,
    Storey,
    rooms_beside,
    write_ifc,
)


def _cabin(drawing: Drawing) -> Storey:
    """Two rooms of 2.8 by 3.6 m, side by side, with a door between them."""
    floor = drawing.storey("Plan 1", elevation=1.5)
    floor.wall("south", (0.0, 0.0), (6.0, 0.0), 0.4, external=True)
    floor.wall("east", (6.0, 0.0), (6.0, 4.0), 0.4, external=True)
    floor.wall("north", (6.0, 4.0), (0.0, 4.0), 0.4, external=True)
    floor.wall("west", (0.0, 4.0), (0.0, 0.0), 0.4, external=True)
    floor.wall("middle", (3.05, 0.0), (3.05, 4.0), 0.1)
    floor.room("101", "Stue", (1.0, 1.0))
    floor.room("102", "Bad", (4.0, 1.0))
    floor.door("D102", (3.05, 2.0), WEST)
    return floor


@pytest.fixture
def floor() -> Storey:
    return _cabin(Drawing("Cabin"))


def test_rooms_fill_the_floor_between_wall_faces(floor: Storey) -> None:
    rooms = floor.plan().rooms
    assert rooms["101"].bounds == pytest.approx((0.2, 0.2, 3.0, 3.8))
    assert rooms["102"].bounds == pytest.approx((3.1, 0.2, 5.8, 3.8))


def test_walls_meet_without_overlap_or_gap(floor: Storey) -> None:
    plan = floor.plan()
    whole = sum(shape.area for shape in (*plan.walls.values(), *plan.rooms.values()))
    assert whole == pytest.approx(6.4 * 4.4)
    assert plan.walls["middle"].bounds == pytest.approx((3.0, 0.2, 3.1, 3.8))


def test_a_door_opens_from_the_room_behind_it_to_the_one_before_it(floor: Storey) -> None:
    floor.change("D102", opens=EAST)
    door = floor.elements["D102"]
    assert rooms_beside(door, floor.plan()) == ("101", "102")  # type: ignore[arg-type]


def test_a_free_standing_wall_leaves_a_hole_in_the_room(floor: Storey) -> None:
    floor.wall("stub", (1.0, 2.0), (2.0, 2.0), 0.2)
    assert floor.plan().rooms["101"].area == pytest.approx(2.8 * 3.6 - 1.0 * 0.2)


def test_things_of_a_cleared_room_are_gone_and_others_stay(floor: Storey) -> None:
    floor.fixture("TOILETPAN", (5.8, 2.0), WEST)
    floor.fixture("BATH", (4.5, 3.8), SOUTH)
    floor.furniture("SOFA", (0.2, 2.0), EAST)
    floor.clear("102")
    assert [item.kind for item in floor.items()] == ["SOFA"]


@pytest.mark.parametrize(
    ("mistake", "says"),
    [
        (lambda floor: floor.door("D1", (1.5, 1.5), EAST), "D1 is in no wall"),
        (lambda floor: floor.door("D1", (3.05, 0.2), EAST), "D1 reaches past the end of wall mid"),
        (lambda floor: floor.door("D1", (3.05, 1.0), NORTH), "D1 does not open across wall mid"),
        (lambda floor: floor.room("103", "Bod", (3.05, 1.0)), "103 does not stand between walls"),
        (lambda floor: floor.room("103", "Bod", (2.0, 2.0)), "101 and 103 share one region"),
        (lambda floor: floor.room("103", "Bod"), "103 has neither a place nor an outline"),
        (lambda floor: floor.wall("x", (1.0, 2.0), (5.0, 2.0), 0.1), "x is cut in pieces"),
        (lambda floor: floor.room("101", "Bod", (2.0, 2.0)), "101 is drawn twice"),
        (lambda floor: floor.remove("D9"), "D9 is not on Plan 1"),
        (lambda floor: floor.fixture("SOFA", (1.0, 1.0), EAST), "no fixture called SOFA"),
        (lambda floor: floor.furniture("THRONE", (1.0, 1.0), EAST), "no furniture called THRONE"),
    ],
)
def test_a_mistake_is_refused_by_name(floor: Storey, mistake: object, says: str) -> None:
    with pytest.raises(DrawingError, match=says):
        _lay_out_after(floor, mistake)


def _lay_out_after(floor: Storey, mistake: object) -> None:
    mistake(floor)  # type: ignore[operator]
    floor.plan()


def test_a_mirrored_frame_swaps_left_and_right_once() -> None:
    once = Frame((10.0, 0.0), mirror_x=True)
    twice = Frame((10.0, 8.0), mirror_x=True, mirror_y=True)
    assert once.point(1.0, 2.0) == (9.0, 2.0)
    assert twice.point(1.0, 2.0) == (9.0, 6.0)
    assert (once.direction(EAST), once.direction(NORTH)) == (WEST, NORTH)
    assert (twice.direction(EAST), twice.direction(NORTH)) == (WEST, SOUTH)
    assert once.operation("SINGLE_SWING_LEFT") == "SINGLE_SWING_RIGHT"
    assert twice.operation("SLIDING_TO_LEFT") == "SLIDING_TO_LEFT"


@pytest.mark.parametrize("schema", ["IFC2X3", "IFC4", "IFC4X3"])
def test_a_drawing_with_everything_on_it_is_valid_in_every_schema(
    schema: Schema, tmp_path: Path
) -> None:
    drawing = Drawing("Cabin", schema=schema, space_boundaries=True)
    floor = _cabin(drawing)
    floor.wall("stub", (1.0, 2.0), (2.0, 2.0), 0.2)
    floor.window("W101", (0.0, 2.0))
    floor.opening("O102", (3.05, 3.2))
    floor.slab("floor", [(0.0, 0.0), (6.0, 0.0), (6.0, 4.0), (0.0, 4.0)], 0.2)
    for kind in ("TOILETPAN", "SHOWER", "BATH", "WASHHANDBASIN", "SINK"):
        floor.fixture(kind, (4.5, 3.8), SOUTH)
    for kind in ("BED", "DESK", "WARDROBE"):
        floor.furniture(kind, (1.5, 3.8), SOUTH)
    floor.appliance("TUMBLEDRYER", (5.8, 2.0), WEST)
    drawing.storey("Plan 2", elevation=4.5).slab("roof", [(0.0, 0.0), (6.0, 0.0), (6.0, 4.0)], 0.2)
    drawing.zone("Boenhet 1", ["101", "102"], {"TP_Unit": {"Residents": 1}})
    write_ifc(drawing, tmp_path / "cabin.ifc")
    log = ifcopenshell.validate.json_logger()
    model = ifcopenshell.open(str(tmp_path / "cabin.ifc"))
    ifcopenshell.validate.validate(model, log)
    assert log.statements == []
    assert model.schema == schema


def test_project_property_sets_are_written_with_their_types(tmp_path: Path) -> None:
    drawing = Drawing("Cabin")
    floor = _cabin(drawing)
    floor.change("102", properties={"TP_Space": {"Function": "bathroom", "NightStaff": False}})
    floor.change("D102", properties={"Pset_DoorCommon": {"FireExit": True}, "TP_Door": {"Rw": 40}})
    drawing.zone("Boenhet 1", ["101", "102"], {"TP_Unit": {"Area": 40.5}})
    write_ifc(drawing, tmp_path / "cabin.ifc")
    model = ifcopenshell.open(str(tmp_path / "cabin.ifc"))
    get = ifcopenshell.util.element.get_pset
    bathroom = next(space for space in model.by_type("IfcSpace") if space.Name == "102")
    assert get(bathroom, "TP_Space", "Function") == "bathroom"
    assert get(bathroom, "TP_Space", "NightStaff") is False
    door = model.by_type("IfcDoor")[0]
    assert (get(door, "TP_Door", "Rw"), get(door, "Pset_DoorCommon", "FireExit")) == (40, True)
    assert get(door, "Pset_DoorCommon", "IsExternal") is False
    assert get(model.by_type("IfcZone")[0], "TP_Unit", "Area") == 40.5


def test_a_zone_over_a_room_that_was_not_drawn_is_refused(tmp_path: Path) -> None:
    drawing = Drawing("Cabin")
    _cabin(drawing)
    drawing.zone("Boenhet 1", ["999"])
    with pytest.raises(KeyError, match="999"):
        write_ifc(drawing, tmp_path / "cabin.ifc")


def test_a_storey_cannot_be_begun_twice() -> None:
    drawing = Drawing("Cabin")
    drawing.storey("Plan 1")
    with pytest.raises(DrawingError, match="two storeys called Plan 1"):
        drawing.storey("Plan 1")
