"""What stands in a unit of Tunet, laid down in the unit's own plan."""

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Storey
from sample_models.tunet.grid import OUTER, PARTY, UNIT_WIDTH
from sample_models.tunet.units import Unit

_PARTY_FACE = UNIT_WIDTH - PARTY / 2


def furnish_unit(floor: Storey, unit: Unit) -> None:
    """Put in fixtures and furniture."""
    _furnish_bathroom(floor, unit)
    _furnish_bedroom(floor, unit)
    _furnish_living(floor, unit)


def _furnish_bathroom(floor: Storey, unit: Unit) -> None:
    """Pan on the end wall, shower in the corner, basin by the door: a 1.5 m circle stays free."""
    point, direction = unit.frame.point, unit.frame.direction
    floor.fixture("TOILETPAN", point(_PARTY_FACE, 5.05), direction(WEST))
    floor.fixture("SHOWER", point(_PARTY_FACE - 0.45, 6.9), direction(SOUTH))
    floor.fixture("WASHHANDBASIN", point(4.75, 6.9), direction(SOUTH))


def _furnish_bedroom(floor: Storey, unit: Unit) -> None:
    point, direction = unit.frame.point, unit.frame.direction
    floor.furniture("BED", point(_PARTY_FACE, 1.3), direction(WEST))
    floor.furniture("WARDROBE", point(_PARTY_FACE - 0.65, 4.35), direction(SOUTH))


def _furnish_living(floor: Storey, unit: Unit) -> None:
    """The sofa stands low against the one long wall, which stays hers to hang things on."""
    point, direction = unit.frame.point, unit.frame.direction
    west = (OUTER if unit.living_at_gable else PARTY) / 2
    floor.furniture("KITCHEN", point(west, 3.1), direction(EAST))
    floor.furniture("TABLE", point(west + 0.7, 0.6), direction(NORTH))
    floor.furniture("CHAIR", point(west + 0.7, 1.87), direction(SOUTH))
    floor.furniture("SOFA", point(3.85, 2.0), direction(WEST), width=1.7)
