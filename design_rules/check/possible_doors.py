"""What may be a door though the model does not show one: a window to the floor, a proxy."""

from design_rules.check.base import House
from design_rules.model.building import Link


def may_be_no_way(house: House, link: Link) -> bool:
    """Whether a link stands for something that fills an opening and may be a door, or nothing.

    Such a link is contested and the only reading of what it leads through; of a door that is
    contested for its sides there are several, and its class says that it is one.
    """
    door = house.graph.door(link.via.partition("/")[0])
    if link.status != "contested" or (door and door.portal.ifc_class.startswith("IfcDoor")):
        return False
    return sum(each.via == link.via for each in house.building.links) == 1
