"""The compliant houses, by name: what every variant starts from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from sample_models.drawing import Drawing
from sample_models.elements import Room
from sample_models.firklover import draw_firklover
from sample_models.gata12 import draw_gata12
from sample_models.ifc.identity import global_id
from sample_models.tunet import draw_tunet

TUNET: Final = "Tunet"


@dataclass(frozen=True, slots=True)
class House:
    """A compliant house, and the name under which it is itself among the variants."""

    name: str
    variant: str
    draw: Callable[[], Drawing]


HOUSES: Final[Mapping[str, House]] = {
    house.name: house
    for house in (
        House(TUNET, "good", draw_tunet),
        House("Gata 12", "gata12", draw_gata12),
        House("Firkløver", "firklover", draw_firklover),
    )
}


def room_ids(drawing: Drawing) -> dict[str, str]:
    """Room number -> GlobalId of every room of a drawing, the site's included."""
    boards = [("site/", drawing.site)]
    for building in drawing.every_building():
        prefix = "" if building is drawing.main else f"{building.name}/"
        boards += [(prefix, storey) for storey in building.storeys.values()]
    return {
        mark: global_id(f"{drawing.name}/IfcSpace/{prefix}{board.name}/{mark}")
        for prefix, board in boards
        for mark, element in board.elements.items()
        if isinstance(element, Room)
    }


def stated_units(drawing: Drawing) -> dict[str, tuple[str, ...]]:
    """The residents' units that zones of a drawing state: name -> room numbers."""
    return {
        name: zone.rooms for name, zone in drawing.zones.items() if name.startswith("Boenhet ")
    }
