"""For every resident: whether two independent ways lead from a room to her refuges."""

from dataclasses import dataclass

from design_rules.check.fleeing import Fleeing
from design_rules.check.ways_out import Left, two_ways_apart
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import Arc, Unknown
from design_rules.model.building import Link
from design_rules.model.units import Unit


@dataclass(frozen=True, slots=True)
class Independent:
    """The answer for one resident, with the exits by which the ways start, or what it turns on."""

    unit: Unit
    value: bool | None
    pair: tuple[Link, ...] = ()
    turns_on: tuple[Unknown, ...] = ()


def of_every_resident(fleeing: Fleeing, out: Left, least: float) -> list[Independent]:
    """The answer for each resident.

    Args:
        fleeing: the ways and refuges of the house.
        out: the room that is left.
        least: metres between the two exits.

    Where two ways lead to refuges of everybody through nobody's home, it is the same for all.
    """
    units = fleeing.house.units
    common = fleeing.common_goals(hopeful=False)
    if common:
        trips = _through_no_home(fleeing, units[0])
        answer, pair = two_ways_apart(trips, out, common, least, hopeful=False)
        if answer.value and pair is not None:
            return [Independent(unit, True, pair) for unit in units]
    return [independent(fleeing, out, unit, least) for unit in units]


def independent(fleeing: Fleeing, out: Left, unit: Unit, least: float) -> Independent:
    """The answer for one resident: true on what is sure, false only against all hope."""
    sure, pair = two_ways_apart(
        fleeing.trips(unit, hopeful=False),
        out,
        fleeing.goals(unit, hopeful=False),
        least,
        hopeful=False,
    )
    if sure.value and pair is not None:
        return Independent(unit, True, pair)
    hope, hoped_pair = two_ways_apart(
        fleeing.trips(unit, hopeful=True),
        out,
        fleeing.goals(unit, hopeful=True),
        least,
        hopeful=True,
    )
    value = False if hope.value is False else None
    return Independent(unit, value, hoped_pair or (), hope.turns_on or sure.turns_on)


def _through_no_home(fleeing: Fleeing, unit: Unit) -> Trips:
    homes = fleeing.places(fleeing.homes)

    def passes_no_home(arc: Arc) -> bool:
        return arc.end not in homes

    return fleeing.trips(unit, hopeful=False).only(passes_no_home)
