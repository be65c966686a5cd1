import pytest

from design_rules.geometry.sections import footprint
from design_rules.read.ifc_source import IfcSource

from .ifc_records import Records


def house(
    x: float, y: float, drawn_at: tuple[float, float] = (0, 0), metres: bool = True
) -> Records:
    ifc = Records()
    ifc.project(ifc.unit(prefix=None if metres else "MILLI"))
    for number in range(3):
        corner = (drawn_at[0] + 5 * number, drawn_at[1], 0)
        ifc.product("IfcSpace", ifc.block(4, 4, 3, corner), guid=f"room{number}", at=(x, y, 0))
    return ifc


@pytest.mark.parametrize(("x", "y"), [(0, 0), (9000, -9000)])
def test_a_model_near_zero_stays_where_it_is(x: float, y: float) -> None:
    assert IfcSource(house(x, y).model, None).origin == (0, 0, 0)


def test_a_model_placed_far_out_is_moved_near_zero() -> None:
    source = IfcSource(house(600_123.4, 6_640_567.8).model, None)
    assert source.origin == (600_000, 6_641_000, 0)
    frame = source.frame(source.model.by_type("IfcSpace")[0])
    assert frame is not None
    assert frame.origin == pytest.approx((123.4, -432.2, 0))


@pytest.mark.parametrize("metres", [True, False])
def test_a_model_drawn_far_out_is_moved_near_zero_as_well(metres: bool) -> None:
    unit = 1.0 if metres else 1000.0
    ifc = house(0, 0, (600_123.0 * unit, 6_640_567.0 * unit), metres)
    source = IfcSource(ifc.model, None)
    assert source.origin == (600_000, 6_641_000, 0)
    body, gap = source.body(ifc.model.by_type("IfcSpace")[0])
    assert gap == ""
    assert body is not None
    x, y, _, _ = footprint(body).bounds
    assert (x, y) == pytest.approx((123, -433))


def test_the_origin_of_an_earlier_file_counts() -> None:
    source = IfcSource(house(600_123.4, 6_640_567.8).model, (1000.0, 2000.0, 0.0))
    assert source.origin == (1000, 2000, 0)
    zero = IfcSource(house(600_123.4, 6_640_567.8).model, (0.0, 0.0, 0.0))
    assert zero.origin == (0, 0, 0)


def test_things_without_a_place_have_no_say() -> None:
    ifc = house(600_123.4, 6_640_567.8)
    for number in range(9):
        room = ifc.product("IfcSpace", guid=f"lost{number}", at=(1, 1, 0))
        room.ObjectPlacement.RelativePlacement = None
    assert IfcSource(ifc.model, None).origin == (600_000, 6_641_000, 0)


def test_a_model_of_storeys_alone_is_moved_by_them() -> None:
    ifc = Records()
    ifc.product("IfcBuildingStorey", guid="storey", at=(50_000, 0, 0))
    assert IfcSource(ifc.model, None).origin == (50_000, 0, 0)
    assert IfcSource(Records().model, None).origin == (0, 0, 0)
