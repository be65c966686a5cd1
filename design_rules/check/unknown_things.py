"""What stands in a bathroom and nobody knows what it is: in the way, or not."""

from collections.abc import Callable
from dataclasses import replace

from design_rules.check import missing
from design_rules.check.bathroom_check import standing_in
from design_rules.check.bathrooms import Bathrooms
from design_rules.language import say
from design_rules.model.building import Fixture, Room
from design_rules.verdict import Outcome, Verdict, undecidable

_UNKNOWN = frozenset({"unidentified"})
IN_THE_WAY = "unknown-in-the-way"


def in_both_readings(
    home: Bathrooms, bath: Room, decide: Callable[[list[Fixture]], Verdict]
) -> Verdict:
    """The verdict with things of unknown kind as obstacles, unless it turns on them.

    Args:
        decide: the verdict on the bathroom, with those of these things as obstacles that it is
            given. More obstacles can only hurt.
    """
    things = standing_in(home, bath, _UNKNOWN)
    blocked = decide(things)
    if not things or blocked.outcome is Outcome.SATISFIED:
        return blocked
    clear = decide([])
    if clear.outcome is Outcome.VIOLATED:
        return clear
    ask = [missing.identity_of(home.house, thing) for thing in things]
    reason = say(IN_THE_WAY, room=bath.label)
    asked = (*ask, *clear.missing)
    return replace(undecidable(reason, asked, *clear.evidence), measures=clear.measures)
