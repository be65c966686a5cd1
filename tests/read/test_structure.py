import pytest

from design_rules.read.structure import Structure

from .small_house import SmallHouse


@pytest.fixture
def house() -> SmallHouse:
    return SmallHouse()


def test_things_belong_to_the_storey_that_contains_them(house: SmallHouse) -> None:
    structure = Structure(house.model)
    assert structure.storey(house.walls[0]) == house.storey
    assert structure.storey(house.rooms[0]) == house.storey
    assert structure.storey(house.storey) == house.storey
    assert structure.parent(house.door) == house.storey


def test_parts_of_parts_belong_to_the_storey_of_the_whole(house: SmallHouse) -> None:
    leaf = house.add("IfcPlate", "leaf")
    panel = house.add("IfcPlate", "panel")
    house.relate("IfcRelAggregates", RelatingObject=panel, RelatedObjects=[leaf])
    house.relate("IfcRelNests", RelatingObject=house.walls[0], RelatedObjects=[panel])
    structure = Structure(house.model)
    assert structure.parent(leaf) == panel
    assert structure.storey(leaf) == house.storey


def test_a_whole_counts_more_than_a_container(house: SmallHouse) -> None:
    house.relate("IfcRelAggregates", RelatingObject=house.walls[0], RelatedObjects=[house.door])
    assert Structure(house.model).parent(house.door) == house.walls[0]


def test_what_stands_nowhere_has_no_storey(house: SmallHouse) -> None:
    lost = house.add("IfcWall", "lost")
    structure = Structure(house.model)
    assert structure.storey(lost) is None
    assert structure.parent(lost) is None
    assert structure.storey(house.building) is None


def test_loops_end(house: SmallHouse) -> None:
    first, second = house.add("IfcWall", "first"), house.add("IfcWall", "second")
    for whole, part in ((first, second), (second, first)):
        house.relate("IfcRelAggregates", RelatingObject=whole, RelatedObjects=[part])
    house.relate("IfcRelAggregates", RelatingObject=house.storey, RelatedObjects=[house.storey])
    structure = Structure(house.model)
    assert structure.storey(first) is None
    assert structure.storey(second) is None
    assert structure.storey(house.rooms[0]) == house.storey


def test_of_two_containers_the_one_of_the_lower_global_id_counts(house: SmallHouse) -> None:
    other = house.product("IfcBuildingStorey", guid="other")
    kind = "IfcRelContainedInSpatialStructure"
    house.relate(kind, "a", RelatingStructure=other, RelatedElements=[house.door])
    assert Structure(house.model).storey(house.door) == other


def test_a_chain_three_thousand_long_is_followed(house: SmallHouse) -> None:
    whole = house.walls[0]
    for number in range(3_000):
        part = house.make("IfcPlate", GlobalId=f"plate{number}")
        house.make(
            "IfcRelAggregates", GlobalId=f"r{number}", RelatingObject=whole, RelatedObjects=[part]
        )
        whole = part
    assert Structure(house.model).storey(whole) == house.storey
