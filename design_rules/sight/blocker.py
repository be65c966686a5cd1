"""What may stand between an eye and what it looks at, as upright blocks."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from design_rules.geometry.sections import EMPTY, Region, region

Blocks: TypeAlias = Literal["surely", "perhaps", "never"]
Reading: TypeAlias = Literal["lower", "upper"]  # of what is seen

_SAME = 1e-9  # metres
_SPECK = 1e-6  # square metres


@dataclass(frozen=True, slots=True)
class Block:
    """A plan raised straight up; one sees over its top, not along its underside."""

    plan: Region
    bottom: float
    top: float

    def blocks_at(self, height: float) -> bool:
        """Whether a level line of sight at that height would meet it."""
        return self.bottom - _SAME <= height < self.top - _SAME

    def blocks_between(self, low: float, high: float) -> bool:
        """Whether it reaches into a range of heights."""
        if high - low <= _SAME:
            return self.blocks_at(low)
        return self.bottom < high - _SAME and self.top > low + _SAME


@dataclass(frozen=True, slots=True)
class Blocker:
    """An element and how surely one cannot see through it.

    Attributes:
        kind: wall | slab | column | stair | furniture | door | window ...
        blocks: "perhaps" where nobody says whether its glass is clear, or its true shape is
            smaller than the box known of it; "never" for what one looks through.
        because: code of the reason, see `glazing` and `blockers`.
        stack: its blocks from the lowest up; no two of them share a height.
    """

    key: str
    guid: str
    name: str
    kind: str
    blocks: Blocks
    because: str
    stack: tuple[Block, ...]

    def counts(self, reading: Reading) -> bool:
        """Whether it blocks when as little, or as much, is seen as is possible."""
        return self.blocks == "surely" or (self.blocks == "perhaps" and reading == "lower")


def throughout(stack: Iterable[Block], low: float, high: float) -> Region:
    """What a stack covers at every height of a range; empty where it leaves a gap."""
    within = [block for block in stack if block.blocks_between(low, high)]
    reached, plan = low, EMPTY
    for number, block in enumerate(within):
        if block.bottom > reached + _SAME:
            return EMPTY
        plan = block.plan if number == 0 else region(plan.intersection(block.plan))
        reached = block.top
    return plan if within and reached >= high - _SAME else EMPTY


def elsewhere(stack: Iterable[Block], low: float, high: float, full: Region) -> list[Block]:
    """What of a stack reaches into a range of heights but is not there throughout."""
    found = []
    for block in stack:
        if block.blocks_between(low, high):
            plan = region(block.plan.difference(full)) if not full.is_empty else block.plan
            if plan.area > _SPECK:
                found.append(Block(plan, block.bottom, block.top))
    return found
