import pytest

from design_rules.read.assumed_units import assumed_unit

from .ifc_records import Records


def doors(*heights: float | None) -> Records:
    ifc = Records()
    for number, height in enumerate(heights):
        ifc.make("IfcDoor", GlobalId=f"door{number}", OverallHeight=height)
    return ifc


class TestFromDoors:
    @pytest.mark.parametrize(
        ("height", "unit"),
        [
            (2.1, ("metre", 1)),
            (2100.0, ("millimetre", 0.001)),
            (210.0, ("centimetre", 0.01)),
            (6.89, ("foot", 0.3048)),
            (82.7, ("inch", 0.0254)),
        ],
    )
    def test_the_unit_is_the_one_that_gives_them_a_usual_height(
        self, height: float, unit: tuple[str, float]
    ) -> None:
        assert assumed_unit(doors(height).model) == unit

    def test_most_of_them_decide(self) -> None:
        assert assumed_unit(doors(2100.0, 2.1, None, 2000.0).model)[0] == "millimetre"

    @pytest.mark.parametrize("height", [0.3, 40.0, 1e6])
    def test_nothing_is_assumed_where_no_unit_fits(self, height: float) -> None:
        assert assumed_unit(doors(height).model) == ("", 1)


class TestFromRooms:
    @pytest.mark.parametrize(
        ("height", "unit"), [(2.7, "metre"), (2700.0, "millimetre"), (8.9, "foot")]
    )
    def test_their_height_decides_where_no_door_states_its_own(
        self, height: float, unit: str
    ) -> None:
        ifc = doors(None)
        ifc.product("IfcSpace", ifc.block(1, 1, height), at=(0, 0, 0))
        assert assumed_unit(ifc.model)[0] == unit

    def test_a_room_without_a_shape_says_nothing(self) -> None:
        ifc = Records()
        ifc.product("IfcSpace", at=(0, 0, 0))
        ifc.product("IfcSpace", ifc.make("IfcSphere", None, 2.5), at=(0, 0, 0))
        assert assumed_unit(ifc.model) == ("", 1)
