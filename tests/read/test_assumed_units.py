import pytest

from design_rules.read.assumed_units import assumed_unit, is_implausible

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


def house(door: float | None, *rooms: float) -> Records:
    ifc = doors(door)
    for height in rooms:
        ifc.product("IfcSpace", ifc.block(1, 1, height), at=(0, 0, 0))
    return ifc


class TestStatedUnits:
    @pytest.mark.parametrize(
        ("door", "room", "metres"),
        [
            (2.1, 2.7, 0.001), (2100.0, 2700.0, 1.0), (6.89, 8.9, 1.0), (2.1, 2.7, 0.3048),
            (None, 2700.0, 1.0), (None, 2.7, 0.01),
        ],
    )  # fmt: skip
    def test_that_make_doors_and_rooms_too_high_or_low_are_wrong(
        self, door: float | None, room: float, metres: float
    ) -> None:
        assert is_implausible(house(door, room).model, metres)

    @pytest.mark.parametrize(
        ("door", "room", "metres"),
        [
            (2.1, 2.7, 1.0), (2100.0, 2700.0, 0.001), (21.0, 27.0, 0.1), (6.89, 8.9, 0.3048),
            (2.1, 60.0, 1.0), (0.5, 2.7, 1.0), (7.0, 5.0, 1.0), (None, 9.0, 1.0),
        ],
    )  # fmt: skip
    def test_that_fit_doors_or_rooms_stand(
        self, door: float | None, room: float, metres: float
    ) -> None:
        assert not is_implausible(house(door, room).model, metres)

    def test_stand_where_nothing_can_be_compared(self) -> None:
        assert not is_implausible(house(None).model, 1.0)
