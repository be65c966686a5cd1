import pytest

from design_rules.geometry.sections import footprint
from design_rules.model.survey import Space
from design_rules.read.ifc_source import IfcSource
from design_rules.read.spaces import read_spaces

from .small_house import SmallHouse


@pytest.fixture
def house() -> SmallHouse:
    return SmallHouse()


def spaces(house: SmallHouse) -> tuple[Space, ...]:
    return read_spaces(IfcSource(house.model, None))


def test_a_room_has_its_names_its_storey_and_its_shape(house: SmallHouse) -> None:
    room = house.rooms[0]
    room.Name, room.LongName, room.Description, room.ObjectType = "101", " Bad\n", "d", "o"
    room.CompositionType, room.PredefinedType = "ELEMENT", "INTERNAL"
    found = spaces(house)[0]
    assert (found.key, found.name, found.long_name) == ("room1", "101", "Bad")
    assert (found.description, found.object_type) == ("d", "o")
    assert (found.storey, found.composition, found.inside_outside) == (
        "storey", "ELEMENT", "INTERNAL",
    )  # fmt: skip
    assert found.body is not None
    assert footprint(found.body).area == pytest.approx(16)
    assert found.frame is not None
    assert found.frame.origin == (0, 0, 0)


def test_a_room_that_says_nothing_is_read_as_well(house: SmallHouse) -> None:
    bare = house.make("IfcSpace", GlobalId="a")
    found = spaces(house)[0]
    assert (found.key, found.name, found.long_name) == ("a", "", "")
    assert (found.body, found.body_gap, found.storey) == (None, "", "")
    assert bare.Representation is None


def test_ifc2x3_tells_inside_from_outside_in_its_own_way() -> None:
    house = SmallHouse("IFC2X3")
    for room, word in zip(house.rooms, ("EXTERNAL", "NOTDEFINED"), strict=True):
        room.InteriorOrExteriorSpace = word
    assert [found.inside_outside for found in spaces(house)] == ["EXTERNAL", ""]


def test_a_part_of_a_room_knows_the_room(house: SmallHouse) -> None:
    part = house.add("IfcSpace", "part")
    house.relate("IfcRelAggregates", RelatingObject=house.rooms[0], RelatedObjects=[part])
    found = {each.key: each for each in spaces(house)}
    assert found["part"].parent_space == "room1"
    assert found["part"].storey == "storey"
    assert found["room1"].parent_space == ""


@pytest.mark.parametrize(
    ("names", "area"),
    [
        (("GrossFloorArea", "NetFloorArea"), 2.0),
        (("GrossFloorArea",), 1.0),
        (("GrossCeilingArea",), None),
    ],
)
def test_the_net_area_that_is_stated_comes_first(
    house: SmallHouse, names: tuple[str, ...], area: float | None
) -> None:
    quantities = [
        house.make("IfcQuantityArea", name, None, None, float(number))
        for number, name in enumerate(names, 1)
    ]
    sets = house.make("IfcElementQuantity", "q", None, "BaseQuantities", None, None, quantities)
    house.relate(
        "IfcRelDefinesByProperties",
        RelatedObjects=[house.rooms[0]], RelatingPropertyDefinition=sets,
    )  # fmt: skip
    assert spaces(house)[0].stated_area == area
