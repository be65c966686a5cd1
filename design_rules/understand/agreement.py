"""What geometry finds on both sides of a portal, weighed against what space boundaries name.

Both speak and agree: one reading, certain. They contradict each other: every reading that either
supports is kept, contested. Boundaries alone are never trusted against walls: exporters leave
one of two rooms out, name a third that only lies near, and flag inner doors as external.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from design_rules.model.building import GROUND, UNMODELLED, Status

_GEOMETRY, _BOUNDARY = "geometry", "space-boundary"


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a portal: the two places it joins, and who says so."""

    ends: tuple[str, str]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """What was found about one portal."""

    readings: tuple[Reading, ...]
    gap: float = 0.0

    @property
    def status(self) -> Status:
        """Certain when there is one way to read it."""
        return "certain" if len(self.readings) == 1 else "contested"


@dataclass(frozen=True, slots=True)
class Found:
    """What geometry finds on one side: the places that it may be.

    `clear` when rays meet one room close by or walls prove what lies there; `silent` when
    nothing on this side can be told.
    """

    places: tuple[str, ...]
    clear: bool = True
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """What the boundaries of a portal name: rooms, the outside, and their flags."""

    rooms: frozenset[str] = frozenset()
    outside: bool = False
    flags: frozenset[bool] = frozenset()  # the "external" flags

    @property
    def says_nothing(self) -> bool:
        """Whether there are no boundaries at all."""
        return not self.rooms and not self.outside

    @property
    def says_outside(self) -> bool:
        """Whether one side is said to be outdoors."""
        return self.outside or self.flags == {True}


def agreed(first: Found, second: Found, stated: Stated) -> tuple[Reading, ...]:
    """The readings that are left when geometry and boundaries are held together."""
    found = [(a, b) for a in first.places for b in second.places]
    found = list(dict.fromkeys(found))
    if stated.says_nothing:
        return _readings(found, _GEOMETRY)
    silent = first.silent or second.silent
    confirmed = [pair for pair in found if _confirms(pair, stated, silent)]
    if confirmed:
        return _readings(confirmed, _GEOMETRY, _BOUNDARY)
    if first.clear and second.clear and _only_a_flag(found, stated):
        return _readings(found, _GEOMETRY)
    said = [pair for pair in _said(found, stated) if pair not in found]
    if said and _fills_silence(first, second, said):
        return _readings(said, _BOUNDARY)
    return (*_readings(found, _GEOMETRY), *_readings(said, _BOUNDARY))


def _readings(pairs: Iterable[tuple[str, str]], *sources: str) -> tuple[Reading, ...]:
    return tuple(Reading(pair, sources) for pair in pairs)


def by_boundaries(stated: Stated, gap: str) -> tuple[Reading, ...]:
    """What boundaries alone say of a portal that has no place of its own.

    Args:
        stated: what they name.
        gap: the place that stands for what nobody modelled.
    """
    rooms = sorted(stated.rooms)
    if len(rooms) > 1:
        pairs = list(combinations(rooms, 2))
    elif rooms and stated.outside:
        pairs = [(rooms[0], GROUND)]
    elif rooms and stated.says_outside:
        pairs = [(rooms[0], GROUND), (rooms[0], gap)]
    else:
        pairs = [(place, gap) for place in [*rooms, *([GROUND] if stated.outside else [])]]
    return _readings(pairs, _BOUNDARY)


def _confirms(pair: tuple[str, str], stated: Stated, silent: bool) -> bool:
    """Whether boundaries bear a pair out: nothing that they say speaks against it."""
    inside = _rooms_of(pair)
    if len(inside) == 2:
        lone = len(stated.rooms) == 1 and stated.rooms <= inside and not stated.says_outside
        return inside <= stated.rooms or lone
    named = stated.rooms == inside or (stated.outside and inside <= stated.rooms)
    if any(end.startswith(UNMODELLED) for end in pair):
        return named and not stated.says_outside and not silent
    return bool(inside) and named and stated.says_outside


def _only_a_flag(found: list[tuple[str, str]], stated: Stated) -> bool:
    """Whether boundaries name no other room than geometry does, and only a flag differs.

    A room that lies on both sides for all rays to see, or walls that prove what is there, are
    worth more than the flag; but what nobody modelled may well lie outdoors.
    """
    known = {end for pair in found for end in pair}
    open_end = any(end.startswith(UNMODELLED) for end in known)
    return stated.rooms <= known and not stated.outside and not (open_end and stated.says_outside)


def _said(found: list[tuple[str, str]], stated: Stated) -> list[tuple[str, str]]:
    """The pairs that boundaries support, if they name enough for one."""
    named = sorted(stated.rooms)
    if len(named) == 2:
        return [(named[0], named[1])]
    if len(named) == 1 and stated.says_outside:
        return [(named[0], GROUND)]
    kept = {end for pair in found for end in _rooms_of(pair)}
    others = [name for name in named if name not in kept]
    beside = sorted(kept & stated.rooms or kept)
    return [(end, other) for end in beside for other in others]


def _fills_silence(first: Found, second: Found, said: list[tuple[str, str]]) -> bool:
    """Whether boundaries name what geometry cannot tell, and agree where it can."""
    if first.silent and second.silent:
        return True
    known = first if second.silent else second
    spoken = {end for pair in said for end in pair}
    return (first.silent or second.silent) and bool(spoken & set(known.places))


def _rooms_of(pair: tuple[str, str]) -> frozenset[str]:
    return frozenset(end for end in pair if end != GROUND and ":" not in end)
