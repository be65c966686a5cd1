"""Bodies with their plan cached: outline, height range, what they cover at a height."""

from design_rules.geometry.bodies import Body
from design_rules.geometry.heights import heights
from design_rules.geometry.sections import EMPTY, Region, footprint, section

_ABOVE_FLOOR = 0.1  # metres: the outline is cut here, over thresholds and skirtings
_MUCH_SMALLER = 0.5  # a cut this much smaller than the shadow hit a slope or a step
_SAME_LEVEL = 2  # decimals of a metre within which two heights give the same cut


class Solid:
    """A body that answers questions about its plan; each cut is made once."""

    def __init__(self, body: Body | None) -> None:
        self.body = body
        span = heights(body) if body is not None else (0.0, 0.0)
        self.bottom, self.top = span if span[0] <= span[1] else (0.0, 0.0)
        self._shadow: Region | None = None
        self._cuts: dict[float, Region] = {}

    @property
    def shadow(self) -> Region:
        """The area straight below the body; of a tube without lids, its cut half way up."""
        if self._shadow is None:
            shadow = footprint(self.body) if self.body is not None else EMPTY
            self._shadow = shadow if not shadow.is_empty else self._middle()
        return self._shadow

    def _middle(self) -> Region:
        middle = (self.bottom + self.top) / 2
        return section(self.body, middle) if self.body is not None else EMPTY

    def at(self, height: float) -> Region:
        """What the body covers at a height."""
        if self.body is None or not self.bottom - 0.01 <= height <= self.top + 0.01:
            return EMPTY
        if self.body.kind == "prism":
            return self.shadow
        level = min(max(round(height, _SAME_LEVEL), self.bottom), self.top)
        if level not in self._cuts:
            self._cuts[level] = section(self.body, level)
        return self._cuts[level]

    def outline(self) -> Region:
        """The floor of a room: cut 0.1 m above its lowest point, or its shadow over a slope."""
        cut = self.at(min(self.bottom + _ABOVE_FLOOR, (self.bottom + self.top) / 2))
        return cut if cut.area >= _MUCH_SMALLER * self.shadow.area else self.shadow
