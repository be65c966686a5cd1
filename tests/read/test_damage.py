from typing import Any

import pytest

from design_rules.read import damage as damage_module
from design_rules.read.damage import Damage, find_damage

from .small_house import SmallHouse

WHOLE = Damage(frozenset(), 0, project=False)


@pytest.fixture
def house() -> SmallHouse:
    return SmallHouse()


def damage(house: SmallHouse, *broken: Any) -> Damage:
    return find_damage(house.model, [record.id() for record in broken], (), 0)


def test_nothing_broken_is_no_damage(house: SmallHouse) -> None:
    assert damage(house) == WHOLE


def test_a_point_damages_the_product_that_is_drawn_with_it(house: SmallHouse) -> None:
    points = house.walls[0].Representation.Representations[0].Items[0].Position.Location
    assert damage(house, points).elements == {house.walls[0].id()}


def test_a_shape_that_is_mapped_damages_all_that_show_it(house: SmallHouse) -> None:
    item = house.mapped([house.block(1, 1, 1)])
    for wall in house.walls[:2]:
        house.reshape(wall, house.make("IfcMappedItem", item.MappingSource, house.operator()))
    found = damage(house, item.MappingSource.MappedRepresentation)
    assert found.elements == {wall.id() for wall in house.walls[:2]}


def test_a_placement_damages_what_stands_on_it(house: SmallHouse) -> None:
    found = damage(house, house.storey.ObjectPlacement)
    assert {house.storey.id(), house.door.id(), house.rooms[0].id()} <= found.elements
    assert house.building.id() not in found.elements


def test_a_connection_is_lost(house: SmallHouse) -> None:
    for connection in (house.fills, house.voids, house.contains, house.aggregates):
        assert damage(house, connection) == Damage(frozenset(), 1, project=False)


def test_a_group_loses_its_members(house: SmallHouse) -> None:
    zone = house.make("IfcZone", GlobalId="zone")
    house.relate("IfcRelAssignsToGroup", RelatedObjects=house.rooms, RelatingGroup=zone)
    assert damage(house, zone).lost == 1


def test_units_put_the_project_in_doubt(house: SmallHouse) -> None:
    for record in (house.unit_of_length, house.whole.UnitsInContext, house.whole):
        assert damage(house, record).project


def test_colours_properties_and_materials_harm_nothing(house: SmallHouse) -> None:
    colour = house.make("IfcColourRgb", None, 1.0, 1.0, 1.0)
    style = house.make("IfcSurfaceStyle", None, "BOTH", [])
    house.make("IfcStyledItem", house.walls[0].Representation.Representations[0].Items[0], [style])
    value = house.make("IfcPropertySingleValue", "A")
    pset = house.make("IfcPropertySet", "pset", None, "Pset_X", None, [value])
    house.relate(
        "IfcRelDefinesByProperties",
        RelatedObjects=[house.door], RelatingPropertyDefinition=pset,
    )  # fmt: skip
    material = house.make("IfcMaterial", "Gran")
    house.relate("IfcRelAssociatesMaterial", RelatedObjects=house.walls, RelatingMaterial=material)
    assert damage(house, colour, style, value, pset, material) == WHOLE


def test_loops_end(house: SmallHouse) -> None:
    place = house.walls[0].ObjectPlacement
    place.PlacementRelTo = place
    assert damage(house, place).elements == {house.walls[0].id()}


def test_a_search_that_finds_no_end_puts_everything_in_doubt(
    house: SmallHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(damage_module, "_STEPS", 2)
    found = damage(house, house.storey.ObjectPlacement)
    assert found.project
    assert found.lost == 1


class TestMissingRecords:
    def test_count_once_however_often_they_are_named(self, house: SmallHouse) -> None:
        pairs = [(wall.id(), 999) for wall in house.walls]
        found = find_damage(house.model, (), pairs, 0)
        assert found == Damage(frozenset(wall.id() for wall in house.walls), 1, project=False)

    def test_add_to_those_known_to_be_lost(self, house: SmallHouse) -> None:
        assert find_damage(house.model, (), [(house.door.id(), 999)], 5).lost == 6

    def test_that_only_a_colour_names_are_not_missed(self, house: SmallHouse) -> None:
        style = house.make("IfcSurfaceStyle", None, "BOTH", [])
        assert find_damage(house.model, (), [(style.id(), 999)], 0) == WHOLE

    def test_that_a_lost_record_names_are_missed(self, house: SmallHouse) -> None:
        assert find_damage(house.model, (), [(998, 999)], 0).lost == 1


def test_records_that_are_not_there_are_passed_over(house: SmallHouse) -> None:
    assert find_damage(house.model, [999_999, 2**40], (), 0) == WHOLE
