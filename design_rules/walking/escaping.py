"""Who reaches a way out first: someone who flees, or whoever stands in her way?

A pair of points is escapable when some exit is nearer to the one who flees than to the threat
(semantics 4.3, item 4). The share of escapable pairs tells how far a room's exits keep anyone
in it from being cut off.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from design_rules.walking.fields import Field
from design_rules.walking.geodesic import Lengths
from design_rules.walking.walks import Spot

STAND_OFF = 1.2  # metres between the two (semantics T3.7)
_TIE = 1e-6  # metres
_ROWS = 256  # points that are compared with all others in one go


@dataclass(frozen=True, slots=True)
class Dominance:
    """The share of escapable pairs in a room.

    Attributes:
        share: 0 to 1; a pair that is a tie counts one half.
        pairs: how many pairs of points were compared.
        flees, threatens: the pair that is worst for the one who flees.
        behind: metres by which she is behind there at the exit that is best for her; below
            zero, where even the worst pair is escapable.
    """

    share: float
    pairs: int
    flees: Spot
    threatens: Spot
    behind: float


def dominance(field: Field, *, apart: float = STAND_OFF) -> Dominance | None:
    """The dominance of a floor's exits; None where no two points lie far enough apart.

    On a regular grid the two of a mirrored pair are equally far from a door in the axis. Chance
    would decide such ties both ways alike, so each counts one half: with one exit the share is
    one half in every room, as it must be.

    Args:
        field: lengths from the points of a floor to its exits, one column each.
        apart: least distance between the two, metres in a straight line.
    """
    won, pairs, worst = 0.0, 0, (np.inf, -1, -1)
    for first, far_enough, ahead in _blocks(_that_lead_out(field), apart):
        margins = ahead[far_enough]
        won += float((margins > _TIE).sum() + 0.5 * (np.abs(margins) <= _TIE).sum())
        pairs += len(margins)
        if len(margins) and margins.min() < worst[0]:
            shown = np.where(far_enough, ahead, np.inf)
            p, t = np.unravel_index(int(np.argmin(shown)), shown.shape)
            worst = (float(margins.min()), first + int(p), int(t))
    if not pairs:
        return None
    led = _that_lead_out(field)
    return Dominance(won / pairs, pairs, led.spot(worst[1]), led.spot(worst[2]), -worst[0])


def _that_lead_out(field: Field) -> Field:
    """The points from which at least one exit can be reached."""
    kept = np.flatnonzero(np.isfinite(field.nearest()))
    rooms = tuple(field.rooms[int(k)] for k in kept)
    return Field(rooms, field.points[kept], field.lengths[kept])


def _blocks(field: Field, apart: float) -> Iterator[tuple[int, NDArray[np.bool_], Lengths]]:
    """For some points at a time: which others are far enough off, and by how far one is ahead.

    One is ahead by the most that any exit is nearer to her than to the other.
    """
    for first in range(0, len(field), _ROWS):
        rows = slice(first, first + _ROWS)
        off = field.points[rows, None, :] - field.points[None, :, :]
        far_enough = np.hypot(off[..., 0], off[..., 1]) >= apart - _TIE
        ahead = np.full(far_enough.shape, -np.inf)
        for exit_ in field.lengths.T:
            hers, theirs = exit_[rows, None], exit_[None, :]
            nearer = np.where(np.isinf(hers), -np.inf, theirs - np.where(np.isinf(hers), 0, hers))
            np.maximum(ahead, nearer, out=ahead)
        yield first, far_enough, ahead
