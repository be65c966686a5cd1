from math import pi, sqrt
from typing import Any

import pytest

from design_rules.geometry.bodies import Body, Cut, HalfSpace, Parts, Point3, Polyhedron, Prism
from design_rules.geometry.heights import heights
from design_rules.geometry.sections import footprint, section
from design_rules.read.length_units import Units
from design_rules.read.shape_errors import BrokenShapeError, NotAnalyticError
from design_rules.read.shapes import ShapeReader, body_representation
from design_rules.read.transforms import IDENTITY, Transform, from_axes

from .ifc_records import Records

SQUARE = ((0, 0), (4, 0), (4, 4), (0, 4))
QUARTER_TURN = from_axes((100, 200, 0), (0, 1, 0), (-1, 0, 0), (0, 0, 1))


@pytest.fixture
def ifc() -> Records:
    return Records()


def read(*items: Any, move: Transform = IDENTITY, metres: float = 1.0) -> Body:
    ifc = Records()
    ifc.model = items[0].file
    reader = ShapeReader(Units(metres, metres**2, 1.0, "unit"))
    return reader.body(ifc.representation(*items), move)


def covered(body: Body, height: float) -> float:
    return float(section(body, height).area)


class TestExtrusions:
    def test_straight_up_are_prisms(self, ifc: Records) -> None:
        body = read(ifc.extrusion(ifc.outline(*SQUARE), 3))
        assert body == Prism((SQUARE,), 0, 3)

    def test_straight_down_are_prisms_below(self, ifc: Records) -> None:
        body = read(ifc.extrusion(ifc.outline(*SQUARE), 3, along=(0, 0, -1)))
        assert body == Prism((SQUARE,), -3, 0)

    def test_move_turn_and_scale_with_placement_and_unit(self, ifc: Records) -> None:
        body = read(ifc.extrusion(ifc.outline(*SQUARE), 3), move=QUARTER_TURN, metres=0.5)
        assert isinstance(body, Prism)
        assert body.rings == (((100, 200), (100, 202), (98, 202), (98, 200)),)
        assert (body.bottom, body.top) == (0, 1.5)

    def test_stand_where_their_position_says(self, ifc: Records) -> None:
        body = read(ifc.extrusion(ifc.outline(*SQUARE), 3, ifc.axes3((10, 0, 1))))
        assert footprint(body).bounds == (10, 0, 14, 4)
        assert heights(body) == (1, 4)

    def test_laid_flat_are_solids_with_the_right_cut(self, ifc: Records) -> None:
        lying = ifc.extrusion(ifc.outline(*SQUARE), 3, ifc.axes3(z=(1, 0, 0), x=(0, 1, 0)))
        body = read(lying)
        assert isinstance(body, Polyhedron)
        assert heights(body) == (0, 4)
        assert footprint(body).area == pytest.approx(12)
        assert covered(body, 2) == pytest.approx(12)

    def test_that_lean_are_solids_with_the_right_cut(self, ifc: Records) -> None:
        body = read(ifc.extrusion(ifc.outline(*SQUARE), 3 * sqrt(2), along=(1, 0, 1)))
        assert heights(body) == pytest.approx((0, 3))
        assert section(body, 1.5).bounds == pytest.approx((1.5, 0, 5.5, 4), abs=1e-4)
        assert covered(body, 1.5) == pytest.approx(16, rel=1e-4)
        assert footprint(body).bounds == pytest.approx((0, 0, 7, 4))

    def test_keep_the_holes_of_their_profile(self, ifc: Records) -> None:
        body = read(ifc.extrusion(ifc.profile("IfcRectangleHollowProfileDef", 4, 4, 1), 3))
        assert covered(body, 1) == pytest.approx(12)
        lying = ifc.profile("IfcRectangleHollowProfileDef", 4, 4, 1)
        tube = read(ifc.extrusion(lying, 3, ifc.axes3(z=(1, 0, 0), x=(0, 1, 0))))
        assert covered(tube, 0) == pytest.approx(6)

    def test_mirrored_by_a_map_stay_prisms(self, ifc: Records) -> None:
        item = ifc.extrusion(ifc.outline(*SQUARE), 3, ifc.axes3((1, 1, 0)))
        body = read(ifc.mapped([item], ifc.operator(Axis2=(0, -1, 0))))
        assert footprint(body).bounds == (1, -5, 5, -1)
        assert heights(body) == (0, 3)

    @pytest.mark.parametrize("depth", [0.0, -2.0])
    def test_without_depth_are_left_to_the_kernel(self, ifc: Records, depth: float) -> None:
        with pytest.raises(NotAnalyticError):
            read(ifc.extrusion(ifc.outline(*SQUARE), depth))

    @pytest.mark.parametrize("depth", [1e7, 1e300])
    def test_into_space_are_broken(self, ifc: Records, depth: float) -> None:
        with pytest.raises(BrokenShapeError):
            read(ifc.extrusion(ifc.outline(*SQUARE), depth))

    def test_of_an_empty_outline_are_broken(self, ifc: Records) -> None:
        empty = ifc.make("IfcArbitraryClosedProfileDef", "AREA", None, ifc.polyline())
        with pytest.raises(BrokenShapeError):
            read(ifc.extrusion(empty, 3))


class TestBreps:
    CUBE = (
        [[(0, 0, 0), (0, 2, 0), (2, 2, 0), (2, 0, 0)]],
        [[(0, 0, 2), (2, 0, 2), (2, 2, 2), (0, 2, 2)]],
        [[(0, 0, 0), (2, 0, 0), (2, 0, 2), (0, 0, 2)]],
        [[(2, 0, 0), (2, 2, 0), (2, 2, 2), (2, 0, 2)]],
        [[(2, 2, 0), (0, 2, 0), (0, 2, 2), (2, 2, 2)]],
        [[(0, 2, 0), (0, 0, 0), (0, 0, 2), (0, 2, 2)]],
    )

    def shell(self, ifc: Records, kind: str = "IfcClosedShell", scale: float = 1) -> Any:
        faces = [
            [[(x * scale + 3, y * scale + 3, z * scale) for x, y, z in ring] for ring in rings]
            for rings in self.CUBE
        ]
        return ifc.make(kind, ifc.faces(*faces))

    @pytest.mark.parametrize(
        "kind", ["IfcFacetedBrep", "IfcFaceBasedSurfaceModel", "IfcShellBasedSurfaceModel"]
    )
    def test_have_the_cut_of_their_faces(self, ifc: Records, kind: str) -> None:
        shell = self.shell(ifc)
        body = read(ifc.make(kind, shell if kind == "IfcFacetedBrep" else [shell]))
        assert covered(body, 1) == pytest.approx(4)
        assert section(body, 1).bounds == pytest.approx((3, 3, 5, 5))
        assert heights(body) == (0, 2)

    def test_are_hollow_where_they_have_voids(self, ifc: Records) -> None:
        inner = [[[(4, 4, 0.5), (5, 4, 0.5), (5, 5, 0.5), (4, 5, 0.5)]]]
        inner.append([[(4, 4, 1.5), (5, 4, 1.5), (5, 5, 1.5), (4, 5, 1.5)]])
        square = [(4, 4), (5, 4), (5, 5), (4, 5)]
        for (ax, ay), (bx, by) in zip(square, [*square[1:], square[0]], strict=True):
            inner.append([[(ax, ay, 0.5), (bx, by, 0.5), (bx, by, 1.5), (ax, ay, 1.5)]])
        void = ifc.make("IfcClosedShell", ifc.faces(*inner))
        brep = ifc.make("IfcFacetedBrepWithVoids", self.shell(ifc, scale=1.5), [void])
        body = read(brep)
        assert covered(body, 1) == pytest.approx(9 - 1)
        assert covered(body, 2) == pytest.approx(9)

    def test_keep_holes_in_their_faces_whatever_comes_first(self, ifc: Records) -> None:
        outer = [(0, 0, 0), (4, 0, 0), (4, 4, 0), (0, 4, 0)]
        hole = [(1, 1, 0), (2, 1, 0), (2, 2, 0), (1, 2, 0)]
        face = ifc.faces([outer, hole])[0]
        face.Bounds = face.Bounds[::-1]
        body = read(ifc.make("IfcFaceBasedSurfaceModel", [ifc.make("IfcOpenShell", [face])]))
        assert footprint(body).area == 15

    def test_share_points_between_faces(self, ifc: Records) -> None:
        corner = ifc.point(0, 0, 0)
        loops = [
            ifc.make("IfcPolyLoop", [corner, ifc.point(1, 0, 0), ifc.point(0, 1, 0)])
            for _ in range(2)
        ]
        bounds = [ifc.make("IfcFaceOuterBound", loop, True) for loop in loops]
        shell = ifc.make("IfcOpenShell", [ifc.make("IfcFace", [bound]) for bound in bounds])
        body = read(ifc.make("IfcShellBasedSurfaceModel", [shell]), move=QUARTER_TURN)
        assert isinstance(body, Polyhedron)
        assert body.faces[0] == body.faces[1]
        assert body.faces[0][0][0] == (100, 200, 0)

    def test_without_faces_are_broken(self, ifc: Records) -> None:
        with pytest.raises(BrokenShapeError):
            read(ifc.make("IfcFacetedBrep", ifc.make("IfcClosedShell", [])))

    def test_a_thousand_kilometres_off_are_broken(self, ifc: Records) -> None:
        with pytest.raises(BrokenShapeError):
            read(ifc.make("IfcFacetedBrep", self.shell(ifc, scale=1e6)))

    def test_with_curved_edges_or_faces_are_left_to_the_kernel(self, ifc: Records) -> None:
        edges = ifc.make("IfcFaceOuterBound", ifc.make("IfcEdgeLoop", []), True)
        for face in (ifc.make("IfcFace", [edges]), ifc.make("IfcAdvancedFace", [edges])):
            with pytest.raises(NotAnalyticError):
                read(ifc.make("IfcFacetedBrep", ifc.make("IfcClosedShell", [face])))


class TestTessellations:
    POINTS = ((0, 0, 0), (4, 0, 0), (4, 4, 0), (0, 4, 0), (1, 1, 0), (2, 1, 0), (2, 2, 0))

    def points(self, ifc: Records) -> Any:
        rows = [tuple(map(float, point)) for point in self.POINTS]
        return ifc.make("IfcCartesianPointList3D", rows)

    def polygons(self, ifc: Records, *faces: Any, order: Any = None) -> Any:
        return ifc.make("IfcPolygonalFaceSet", self.points(ifc), None, list(faces), order)

    def test_of_polygons_have_their_holes(self, ifc: Records) -> None:
        kind = "IfcIndexedPolygonalFaceWithVoids"
        face = ifc.make(kind, (1, 2, 3, 4), [(5, 6, 7)])
        assert footprint(read(self.polygons(ifc, face))).area == pytest.approx(15.5)

    def test_of_triangles_have_their_corners(self, ifc: Records) -> None:
        kind = "IfcTriangulatedFaceSet"
        points = self.points(ifc)
        body = read(ifc.make(kind, Coordinates=points, CoordIndex=[(1, 2, 3), (1, 3, 4)]))
        assert isinstance(body, Polyhedron)
        assert body.faces[0] == (((0, 0, 0), (4, 0, 0), (4, 4, 0)),)
        assert footprint(body).area == 16

    def test_go_by_way_of_the_index_of_points(self, ifc: Records) -> None:
        face = ifc.make("IfcIndexedPolygonalFace", (1, 2, 3))
        body = read(self.polygons(ifc, face, order=(4, 3, 2, 1)))
        assert isinstance(body, Polyhedron)
        assert body.faces[0][0] == ((0, 4, 0), (4, 4, 0), (4, 0, 0))

    @pytest.mark.parametrize("index", [0, -1, 8])
    def test_that_name_no_point_of_theirs_are_broken(self, ifc: Records, index: int) -> None:
        face = ifc.make("IfcIndexedPolygonalFace", (1, 2, index))
        with pytest.raises(BrokenShapeError):
            read(self.polygons(ifc, face))

    def test_without_faces_are_broken(self, ifc: Records) -> None:
        with pytest.raises(BrokenShapeError):
            read(self.polygons(ifc))


class TestClippings:
    """A block of 4 x 4 x 3 m, cut by a level plane at 2 m or an upright one at x = 1."""

    @pytest.mark.parametrize(("agrees", "kept"), [(True, (2, 3)), (False, (0, 2))])
    def test_take_the_side_that_the_agreement_flag_says(
        self, ifc: Records, agrees: bool, kept: tuple[float, float]
    ) -> None:
        cutter = ifc.half_space((0, 0, 2), (0, 0, 1), agrees)
        body = read(ifc.minus(ifc.block(4, 4, 3), cutter))
        assert covered(body, sum(kept) / 2) == pytest.approx(16)
        gone = 1.0 if agrees else 2.5
        assert covered(body, gone) == 0

    @pytest.mark.parametrize(("agrees", "left"), [(True, (1, 4)), (False, (0, 1))])
    def test_cut_upright_as_well(
        self, ifc: Records, agrees: bool, left: tuple[float, float]
    ) -> None:
        cutter = ifc.half_space((1, 0, 0), (1, 0, 0), agrees)
        body = read(ifc.minus(ifc.block(4, 4, 3), cutter))
        x0, _, x1, _ = section(body, 1).bounds
        assert (x0, x1) == pytest.approx(left)

    def test_cut_aslant(self, ifc: Records) -> None:
        cutter = ifc.half_space((0, 0, 3), (1, 0, 1), False)  # the plane x + z = 3
        body = read(ifc.minus(ifc.block(4, 4, 3), cutter))
        assert section(body, 1).bounds == pytest.approx((0, 0, 2, 4))
        assert section(body, 2).bounds == pytest.approx((0, 0, 1, 4))

    def test_stay_inside_a_border_seen_from_above(self, ifc: Records) -> None:
        plane = ifc.make("IfcPlane", ifc.axes3((0, 0, 2)))
        border = ifc.polyline((0, 0), (1, 0), (1, 4), (0, 4), (0, 0))
        cutter = ifc.make("IfcPolygonalBoundedHalfSpace", plane, False, ifc.axes3((2, 0)), border)
        body = read(ifc.minus(ifc.block(4, 4, 3), cutter))
        assert covered(body, 1) == pytest.approx(16)
        assert covered(body, 2.5) == pytest.approx(12)

    def test_a_box_around_a_half_space_is_for_computing_only(self, ifc: Records) -> None:
        cutter = ifc.half_space((0, 0, 2), (0, 0, 1), False, kind="IfcBoxedHalfSpace")
        assert covered(read(ifc.minus(ifc.block(4, 4, 3), cutter)), 2.5) == 0

    @pytest.mark.parametrize(("agrees", "at_one", "at_two"), [(False, 12, 16), (True, 16, 12)])
    def test_a_border_on_its_side_cuts_a_niche(
        self, ifc: Records, agrees: bool, at_one: float, at_two: float
    ) -> None:
        # the border stands on the wall's face y = 0 and reaches through it; the plane is level
        plane = ifc.make("IfcPlane", ifc.axes3((0, 0, 1.5), (0, 0.2, -1)))
        border = ifc.polyline((1, 0), (2, 0), (2, 3), (1, 3), (1, 0))
        side = ifc.axes3((0, 0, 0), (0, -1, 0), (1, 0, 0))
        cutter = ifc.make("IfcPolygonalBoundedHalfSpace", plane, agrees, side, border)
        body = read(ifc.minus(ifc.block(4, 4, 3), cutter))
        assert covered(body, 0.3) == pytest.approx(at_one, abs=0.05)
        assert covered(body, 2.9) == pytest.approx(at_two, abs=0.05)

    def test_a_plane_along_its_border_is_left_to_the_kernel(self, ifc: Records) -> None:
        plane = ifc.make("IfcPlane", ifc.axes3((0, 0, 1.5)))
        border = ifc.polyline((1, 0), (2, 0), (2, 3))
        side = ifc.axes3((0, 0, 0), (0, -1, 0), (1, 0, 0))
        cutter = ifc.make("IfcPolygonalBoundedHalfSpace", plane, True, side, border)
        with pytest.raises(NotAnalyticError):
            read(ifc.minus(ifc.block(4, 4, 3), cutter))

    def test_a_curved_cut_is_left_to_the_kernel(self, ifc: Records) -> None:
        pipe = ifc.make("IfcCylindricalSurface", ifc.axes3(), 1.0)
        cutter = ifc.make("IfcHalfSpaceSolid", pipe, True)
        with pytest.raises(NotAnalyticError):
            read(ifc.minus(ifc.block(4, 4, 3), cutter))

    def test_mirrored_and_scaled_apart_still_take_the_right_side(self, ifc: Records) -> None:
        cutter = ifc.half_space((0, 0, 3), (1, 0, 1), False)  # keeps x + z < 3
        item = ifc.minus(ifc.block(4, 4, 3), cutter)
        for target in (
            ifc.operator(Axis1=(1, 0, 0), Axis2=(0, -1, 0)),
            ifc.operator(Scale=2.0, Scale2=1.0, Scale3=1.0),
        ):
            scale = target.Scale or 1.0
            body = read(ifc.mapped([item], target))
            assert section(body, 1).bounds[2] == pytest.approx(2 * scale)
            assert section(body, 2).bounds[2] == pytest.approx(1 * scale)


class TestBooleans:
    def test_in_a_chain_are_unrolled(self, ifc: Records) -> None:
        item = ifc.block(10, 4, 3)
        for at in range(8):
            item = ifc.minus(item, ifc.block(0.5, 4, 3, (at, 0, 0)), "IfcBooleanResult")
        body = read(item)
        assert isinstance(body, Cut)
        assert isinstance(body.body, Prism)
        assert len(body.minus) == 8
        assert covered(body, 1) == pytest.approx(40 - 8 * 2)

    def test_of_a_cut_cutter_give_back_what_that_spares(self, ifc: Records) -> None:
        cutter = ifc.minus(ifc.block(2, 4, 3), ifc.block(1, 4, 3), "IfcBooleanResult")
        body = read(ifc.minus(ifc.block(4, 4, 3), cutter, "IfcBooleanResult"))
        assert covered(body, 1) == pytest.approx(12)

    def test_three_thousand_deep_are_read_without_recursion(self, ifc: Records) -> None:
        item, cutter = ifc.block(4, 4, 3), ifc.half_space((0, 0, 2), (0, 0, 1), False)
        for _ in range(3000):
            item = ifc.minus(item, cutter)
        body = read(item)
        assert isinstance(body, Cut)
        assert len(body.minus) == 3000
        assert all(isinstance(cut, HalfSpace) for cut in body.minus)

    @pytest.mark.parametrize("operator", ["UNION", "INTERSECTION"])
    def test_of_other_kinds_are_left_to_the_kernel(self, ifc: Records, operator: str) -> None:
        both = ifc.block(4, 4, 3), ifc.block(1, 1, 1)
        with pytest.raises(NotAnalyticError):
            read(ifc.make("IfcBooleanResult", operator, *both))

    @pytest.mark.parametrize("operand", ["FirstOperand", "SecondOperand"])
    def test_with_themselves_are_broken(self, ifc: Records, operand: str) -> None:
        item = ifc.minus(ifc.block(4, 4, 3), ifc.block(1, 1, 1), "IfcBooleanResult")
        setattr(item, operand, item)
        with pytest.raises(BrokenShapeError):
            read(item)


class TestMaps:
    def test_of_maps_move_twice(self, ifc: Records) -> None:
        inner = ifc.mapped([ifc.block(1, 2, 3)], ifc.operator((10, 0, 0)))
        body = read(ifc.mapped([inner], ifc.operator((0, 100, 5), Axis1=(0, 1, 0))))
        assert footprint(body).bounds == pytest.approx((-2, 110, 0, 111))
        assert heights(body) == (5, 8)

    def test_start_at_their_origin(self, ifc: Records) -> None:
        item = ifc.mapped([ifc.block(1, 2, 3)], ifc.operator((10, 0, 0)), ifc.axes3((1, 1, 1)))
        assert footprint(read(item)).bounds == (11, 1, 12, 3)

    def test_of_several_items_are_several_parts(self, ifc: Records) -> None:
        body = read(ifc.mapped([ifc.block(1, 1, 1), ifc.block(1, 1, 1, (5, 0, 0))]))
        assert isinstance(body, Parts)
        assert footprint(body).area == 2

    def test_scale_what_they_map(self, ifc: Records) -> None:
        body = read(ifc.mapped([ifc.block(1, 2, 3)], ifc.operator(Scale=2.0)))
        assert footprint(body).area == pytest.approx(8)
        assert heights(body) == (0, 6)

    def test_of_themselves_are_broken(self, ifc: Records) -> None:
        item = ifc.mapped([ifc.block(1, 1, 1)])
        item.MappingSource.MappedRepresentation.Items = [item, item]
        with pytest.raises(BrokenShapeError):
            read(item)

    def test_that_double_at_every_level_end_soon(self, ifc: Records) -> None:
        item = ifc.mapped([ifc.block(1, 1, 1)])
        for _ in range(30):
            item = ifc.mapped([item, item])
        with pytest.raises(BrokenShapeError):
            read(item)

    def test_of_nothing_are_broken(self, ifc: Records) -> None:
        item = ifc.mapped([ifc.block(1, 1, 1)])
        item.MappingSource.MappedRepresentation.Items = []
        with pytest.raises(BrokenShapeError):
            read(item)


def test_a_bounding_box_is_a_box(ifc: Records) -> None:
    body = read(ifc.make("IfcBoundingBox", ifc.point(1, 2, 3), 4.0, 5.0, 6.0))
    assert footprint(body).bounds == (1, 2, 5, 7)
    assert heights(body) == (3, 9)


def test_several_items_are_parts(ifc: Records) -> None:
    body = read(ifc.block(1, 1, 1), ifc.block(1, 1, 1, (5, 0, 0)))
    assert isinstance(body, Parts)


def test_a_column_is_round(ifc: Records) -> None:
    body = read(ifc.extrusion(ifc.profile("IfcCircleProfileDef", 200), 3000), metres=0.001)
    assert footprint(body).area == pytest.approx(pi * 0.04, rel=1e-2)


@pytest.mark.parametrize("kind", ["IfcRevolvedAreaSolid", "IfcSweptDiskSolid", "IfcAdvancedBrep"])
def test_rarer_solids_are_left_to_the_kernel(ifc: Records, kind: str) -> None:
    with pytest.raises(NotAnalyticError):
        read(ifc.make(kind))


class TestRepresentations:
    def wall(self, ifc: Records, *representations: Any) -> Any:
        shape = ifc.make("IfcProductDefinitionShape", None, None, list(representations))
        return ifc.make("IfcWall", GlobalId="wall", Representation=shape)

    def test_the_body_is_preferred_to_whatever_comes_first(self, ifc: Records) -> None:
        axis = ifc.representation(ifc.polyline((0, 0), (1, 0)), identifier="Axis", kind="Curve2D")
        box = ifc.representation(ifc.block(1, 1, 1), identifier="Box", kind="BoundingBox")
        body = ifc.representation(ifc.block(1, 1, 1), kind="SweptSolid")
        assert body_representation(self.wall(ifc, axis, box, body)) == body

    def test_a_solid_under_another_name_stands_in(self, ifc: Records) -> None:
        axis = ifc.representation(ifc.polyline((0, 0), (1, 0)), identifier="Axis", kind="Curve2D")
        box = ifc.representation(ifc.block(1, 1, 1), identifier="Box", kind="BoundingBox")
        solid = ifc.representation(ifc.block(1, 1, 1), identifier="Facetation", kind="Brep")
        assert body_representation(self.wall(ifc, axis, box, solid)) == solid
        assert body_representation(self.wall(ifc, axis, box)) == box

    def test_an_axis_is_no_body(self, ifc: Records) -> None:
        axis = ifc.representation(ifc.polyline((0, 0), (1, 0)), identifier="Axis", kind="Curve2D")
        assert body_representation(self.wall(ifc, axis)) is None
        assert body_representation(self.wall(ifc)) is None
        assert body_representation(ifc.make("IfcWall", GlobalId="wall")) is None

    def test_an_empty_body_is_none(self, ifc: Records) -> None:
        assert body_representation(self.wall(ifc, ifc.representation())) is None


def test_points_of_a_body_are_where_its_product_stands(ifc: Records) -> None:
    body = read(ifc.extrusion(ifc.outline(*SQUARE), 3), move=QUARTER_TURN)
    assert isinstance(body, Prism)
    wanted: list[Point3] = [(100, 200, 0), (96, 204, 0)]
    found = {(x, y, body.bottom) for x, y in body.rings[0]}
    assert found >= set(wanted)
