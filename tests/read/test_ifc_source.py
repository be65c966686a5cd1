import pytest

from design_rules.model.survey import Frame
from design_rules.read.clean_text import clean
from design_rules.read.ifc_source import PENDING, IfcSource
from design_rules.read.kernel import Kernel, KernelError

from .small_house import SmallHouse


@pytest.fixture
def house() -> SmallHouse:
    return SmallHouse()


class TestFrames:
    def test_are_the_axes_of_the_placement(self, house: SmallHouse) -> None:
        house.walls[0].ObjectPlacement = house.placement((1, 2, 3), x=(0, 1, 0))
        found = IfcSource(house.model, None).frame(house.walls[0])
        assert found == Frame((1, 2, 3), (0, 1, 0), (-1, 0, 0), (0, 0, 1))

    def test_of_things_without_a_place_are_none(self, house: SmallHouse) -> None:
        place = house.walls[0].ObjectPlacement
        place.PlacementRelTo = place
        assert IfcSource(house.model, None).frame(house.walls[0]) is None


class TestBodies:
    def test_tell_why_there_is_none(self, house: SmallHouse) -> None:
        bare, odd, empty, lost = house.walls[0], house.walls[1], house.walls[2], house.rooms[0]
        bare.Representation = None
        house.reshape(odd, house.make("IfcSphere", house.axes3(), 1.0))
        nothing = house.make("IfcArbitraryClosedProfileDef", "AREA", None, house.polyline())
        house.reshape(empty, house.extrusion(nothing, 3))
        lost.ObjectPlacement.RelativePlacement = None
        source = IfcSource(house.model, None)
        assert source.body(bare) == (None, "")
        assert source.body(odd) == (None, PENDING)
        assert source.body(empty) == (None, "an outline without extent")
        assert "lost" in source.body(lost)[1]

    def test_with_a_record_missing_are_left_to_the_kernel(self, house: SmallHouse) -> None:
        house.reshape(house.walls[0], house.make("IfcExtrudedAreaSolid"))
        house.reshape(house.walls[1], house.block(1, 1, 1))
        house.walls[1].Representation.Representations[0].Items[0].Depth = None
        source = IfcSource(house.model, None)
        assert source.body(house.walls[1]) == (None, PENDING)
        assert source.body(house.walls[0])[0] is None


class TestKernel:
    def test_builds_what_is_not_read_from_records(self, house: SmallHouse) -> None:
        house.reshape(house.walls[0], house.make("IfcSphere", house.axes3((0, 0, 5)), 2.0))
        house.walls[0].ObjectPlacement = house.placement((100, 0, 0))
        body = Kernel(IfcSource(house.model, None)).body(house.walls[0])
        heights = [z for face in body.faces for ring in face for _, _, z in ring]
        reach = [x for face in body.faces for ring in face for x, _, _ in ring]
        assert (min(heights), max(heights)) == pytest.approx((3, 7), abs=0.01)
        assert sum(reach) / len(reach) == pytest.approx(100, abs=0.2)

    @pytest.mark.parametrize(("prefix", "metres"), [("MILLI", 0.001), (None, 1.0)])
    def test_builds_in_metres_whatever_the_unit(self, prefix: str | None, metres: float) -> None:
        house = SmallHouse()
        house.unit_of_length.Prefix = prefix
        house.door.OverallHeight = 2.1 / metres
        house.reshape(house.walls[0], house.make("IfcSphere", house.axes3(), 2.0 / metres))
        body = Kernel(IfcSource(house.model, None)).body(house.walls[0])
        heights = [z for face in body.faces for ring in face for _, _, z in ring]
        assert max(heights) == pytest.approx(2, abs=0.01)

    def test_builds_in_the_assumed_unit_where_none_is_stated(self, house: SmallHouse) -> None:
        house.whole.UnitsInContext = None
        house.door.OverallHeight = 2100.0
        house.reshape(house.walls[0], house.make("IfcSphere", house.axes3(), 2000.0))
        source = IfcSource(house.model, None)
        assert (source.units.name, source.units.assumed) == ("", "millimetre")
        body = Kernel(source).body(house.walls[0])
        heights = [z for face in body.faces for ring in face for _, _, z in ring]
        assert max(heights) == pytest.approx(2, abs=0.01)

    def test_builds_in_the_unit_that_fits_where_the_stated_one_cannot_be_right(
        self, house: SmallHouse
    ) -> None:
        house.unit_of_length.Prefix = "MILLI"
        house.reshape(house.walls[0], house.make("IfcSphere", house.axes3(), 2.0))
        source = IfcSource(house.model, None)
        assert (source.units.name, source.units.assumed) == ("", "metre")
        assert source.units.wrong == pytest.approx(0.001)
        body = Kernel(source).body(house.walls[0])
        heights = [z for face in body.faces for ring in face for _, _, z in ring]
        assert max(heights) == pytest.approx(2, abs=0.01)
        assert len(body.faces) > 100

    def test_names_what_it_cannot_build(self, house: SmallHouse) -> None:
        house.reshape(house.walls[0], house.make("IfcGeometricSet", [house.point(0, 0, 0)]))
        house.walls[1].Representation = None
        kernel = Kernel(IfcSource(house.model, None))
        for wall in house.walls[:2]:
            with pytest.raises(KernelError):
                kernel.body(wall)

    def test_refuses_what_lies_a_thousand_kilometres_off(self, house: SmallHouse) -> None:
        house.reshape(house.walls[0], house.make("IfcSphere", house.axes3((2e6, 0, 0)), 1.0))
        with pytest.raises(KernelError, match="out of this world"):
            Kernel(IfcSource(house.model, None)).body(house.walls[0])


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (None, ""), ("  Bad \n", "Bad"), ("a\x00\x1fb", "a b"), ("a\ud83db", "a b"),
        ("Kjøkken", "Kjøkken"), (3, "3"), ("\ufffe", ""), ("tab\tstop", "tab stop"),
    ],
)  # fmt: skip
def test_text_is_cleaned_of_what_no_report_can_carry(raw: object, text: str) -> None:
    assert clean(raw) == text
