"""Doors of which nobody knows where they stand: each may be missing wherever a wall is open."""

from design_rules.check.base import House
from design_rules.model.building import Door


def doors_without_place(house: House) -> list[Door]:
    """Doors of which nothing tells what they join: no place, a broken record, no boundary."""
    linked = {link.via for link in house.building.links}
    return [
        door
        for door in house.building.doors
        if door.key not in linked and (door.doorway is None or door.portal.damaged)
    ]
