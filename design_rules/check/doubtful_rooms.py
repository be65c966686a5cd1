"""Rooms that a statement leaves out of the home that alone leads to them: are they hers?"""

from collections.abc import Iterable

from design_rules.check import missing
from design_rules.check.bathrooms import Bathrooms, is_bath, may_be_bath
from design_rules.check.evidence_of import room_shown
from design_rules.evidence import Evidence
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.verdict import Verdict, undecidable


def left_out(home: Bathrooms, among: Iterable[str] | None = None) -> list[Room]:
    """The rooms left out of a home (all, or those of some keys), in order of key."""
    keys = home.unit.doubtful if among is None else home.unit.doubtful & set(among)
    found = [home.house.graph.room(key) for key in sorted(keys)]
    return [room for room in found if room is not None]


def left_out_baths(home: Bathrooms) -> list[Room]:
    """Those of them that are bathrooms, or may be."""
    return [room for room in left_out(home) if is_bath(room) or may_be_bath(room)]


def membership_unclear(
    home: Bathrooms, rooms: list[Room], about: str, *shown: Evidence
) -> Verdict:
    """Undecidable while it is unknown whether rooms (at least one) belong to a home.

    Args:
        rooms: the rooms left out.
        about: label of the room that the verdict is about, for the sentence of the rule.
    """
    reason = say("membership-unclear", unit=home.unit.name, room=about, other=rooms[0].label)
    ask = missing.membership_of(home.unit, rooms)
    return undecidable(reason, ask, *shown, *(room_shown(home.house, room) for room in rooms))
