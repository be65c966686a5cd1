"""Variants of the good house that state the same building in another way."""

from sample_models.kit import Drawing


def good(house: Drawing) -> None:
    """The compliant house as it is: IFC4, metres, units as zones, no space boundaries."""


def gata12(house: Drawing) -> None:
    """Gata 12 as it is: twelve units on three storeys over a ground floor, with a lift."""


def firklover(house: Drawing) -> None:
    """Firkløver as it is: four leaves of two units round a common house."""


def no_zones(house: Drawing) -> None:
    """Nothing says which rooms make a unit; doors and room names must tell."""
    house.zones.clear()


def boundaries_on(house: Drawing) -> None:
    """With space boundaries: rooms to walls, doors and windows."""
    house.space_boundaries = True


def boundaries_off(house: Drawing) -> None:
    """Without space boundaries, as in `good`: sides of doors come from geometry alone."""
    house.space_boundaries = False


def ifc2x3(house: Drawing) -> None:
    """In IFC2X3: fixtures are flow terminals, door operations sit on the door style."""
    house.schema = "IFC2X3"


def millimetres(house: Drawing) -> None:
    """All lengths in millimetres."""
    house.length_unit = "mm"


def feet(house: Drawing) -> None:
    """All lengths in feet, areas in square feet."""
    house.length_unit = "ft"


def far_origin(house: Drawing) -> None:
    """The site lies at UTM coordinates, 600 km east and 6640 km north of zero."""
    house.origin = (600000.0, 6640000.0, 120.0)
