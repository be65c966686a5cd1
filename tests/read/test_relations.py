import pytest

from design_rules.model.survey import OUTSIDE, Boundary
from design_rules.read.ifc_source import IfcSource
from design_rules.read.relations import read_boundaries, read_groups, read_storeys

from .small_house import SmallHouse


@pytest.fixture
def house() -> SmallHouse:
    return SmallHouse()


def source(house: SmallHouse) -> IfcSource:
    return IfcSource(house.model, None)


class TestBoundaries:
    def bound(
        self, house: SmallHouse, space: object, element: object, kind: str, side: str
    ) -> None:
        house.relate(
            "IfcRelSpaceBoundary",
            RelatingSpace=space, RelatedBuildingElement=element,
            PhysicalOrVirtualBoundary=kind, InternalOrExternalBoundary=side,
        )  # fmt: skip

    def test_count_once_however_often_they_are_stated(self, house: SmallHouse) -> None:
        for _ in range(3):
            self.bound(house, house.rooms[0], house.door, "PHYSICAL", "INTERNAL")
        assert read_boundaries(source(house)) == (Boundary("room1", "door", False, False),)

    def test_know_the_outside_and_the_ground(self, house: SmallHouse) -> None:
        outside = house.product("IfcExternalSpatialElement", guid="outside")
        self.bound(house, outside, house.walls[0], "PHYSICAL", "EXTERNAL_EARTH")
        assert read_boundaries(source(house)) == (Boundary(OUTSIDE, "wall-w", False, True),)

    def test_in_thin_air_are_virtual(self, house: SmallHouse) -> None:
        thin = house.add("IfcVirtualElement", "thin")
        self.bound(house, house.rooms[0], thin, "PHYSICAL", "INTERNAL")
        self.bound(house, house.rooms[1], None, "VIRTUAL", "INTERNAL")
        found = read_boundaries(source(house))
        assert [(each.space, each.element, each.virtual) for each in found] == [
            ("room1", "thin", True),
            ("room2", "", True),
        ]

    def test_of_no_space_are_left_out(self, house: SmallHouse) -> None:
        self.bound(house, None, house.door, "PHYSICAL", "INTERNAL")
        assert read_boundaries(source(house)) == ()


class TestGroups:
    def test_have_their_members_and_names(self, house: SmallHouse) -> None:
        zone = house.make("IfcZone", GlobalId="zone", Name="Boenhet 1", LongName="Leilighet")
        house.relate("IfcRelAssignsToGroup", RelatedObjects=house.rooms, RelatingGroup=zone)
        (group,) = read_groups(source(house))
        assert (group.key, group.ifc_class, group.name) == ("zone", "IfcZone", "Boenhet 1")
        assert (group.long_name, group.members) == ("Leilighet", ("room1", "room2"))

    def test_of_several_relations_are_one(self, house: SmallHouse) -> None:
        zone = house.make("IfcZone", GlobalId="zone")
        for room in house.rooms:
            house.relate("IfcRelAssignsToGroup", RelatedObjects=[room], RelatingGroup=zone)
        assert [group.members for group in read_groups(source(house))] == [("room1", "room2")]

    def test_may_be_zones_in_space(self, house: SmallHouse) -> None:
        zone = house.product("IfcSpatialZone", guid="zone", name="Sone")
        kind = "IfcRelReferencedInSpatialStructure"
        house.relate(kind, RelatedElements=house.walls[:1], RelatingStructure=zone)
        house.relate(kind, RelatedElements=house.walls[1:], RelatingStructure=house.storey)
        found = read_groups(source(house))
        assert [(each.name, each.members) for each in found] == [("Sone", ("wall-w",))]

    def test_are_read_in_ifc2x3(self) -> None:
        house = SmallHouse("IFC2X3")
        zone = house.make("IfcZone", GlobalId="zone")
        house.relate("IfcRelAssignsToGroup", RelatedObjects=house.rooms, RelatingGroup=zone)
        assert [group.members for group in read_groups(source(house))] == [("room1", "room2")]


class TestStoreys:
    def test_stand_where_they_are_placed(self, house: SmallHouse) -> None:
        house.storey.ObjectPlacement = house.placement((0, 0, 3))
        house.storey.Elevation = 99.0
        (storey,) = read_storeys(source(house))
        assert (storey.key, storey.name, storey.elevation) == ("storey", "1", 3)

    @pytest.mark.parametrize("lost", ["unplaced", "looping"])
    def test_stand_where_they_say_when_they_have_no_place(
        self, house: SmallHouse, lost: str
    ) -> None:
        place = house.placement((0, 0, 3))
        place.PlacementRelTo = place
        house.storey.ObjectPlacement = place if lost == "looping" else None
        house.storey.Elevation = 2.8
        assert read_storeys(source(house))[0].elevation == 2.8

    def test_may_stand_nowhere(self, house: SmallHouse) -> None:
        house.storey.ObjectPlacement = house.storey.Elevation = None
        assert read_storeys(source(house))[0].elevation is None

    def test_rise_and_know_their_building(self, house: SmallHouse) -> None:
        below = house.product("IfcBuildingStorey", guid="z", at=(0, 0, -3))
        house.relate("IfcRelAggregates", RelatingObject=house.building, RelatedObjects=[below])
        found = read_storeys(source(house))
        assert [storey.key for storey in found] == ["z", "storey"]
        assert found[0].building == "building"
        assert found[0].name == ""
