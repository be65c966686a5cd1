"""Does the bathroom door open so that help can get in?"""

from dataclasses import dataclass
from typing import ClassVar

from shapely import Point

from design_rules.check import missing
from design_rules.check.base import NotApplicable
from design_rules.check.bathroom_check import BATHROOM_REASONS, BathroomCheck, ways_in
from design_rules.check.bathrooms import Bathrooms
from design_rules.check.evidence_of import door_shown
from design_rules.evidence import Evidence, PropertyShown
from design_rules.findings import Assumption
from design_rules.language import Argument, say
from design_rules.model.building import Door, Link, Room
from design_rules.verdict import Repair, Verdict, any_of, satisfied, undecidable, violated

_BEFORE = 0.35  # metres in front of the door at which the room on the opening side is looked for
_GIVE_WAY = ("SLIDING", "FOLDING", "ROLLINGUP", "LIFTING", "DOUBLE_SWING")  # in any value
_ONE_EACH_WAY = "SINGLE_SWING_OPPOSITE"
_ONE_WAY = ("SINGLE_SWING", "SWING_FIXED")


@dataclass(frozen=True)
class BathroomLeaf(BathroomCheck):
    """One door of the bathroom opens outwards, slides, folds, lifts or swings both ways.

    Satisfied:      one does, or one leaf of a double door.
    Violated:       every leaf swings into the bathroom.
    Undecidable:    the model does not say how a leaf opens, or where the door stands; or it
                    turns, which helps nobody and is no swing into the room either.
    Not applicable: the bathroom has no door at all. Or no home has a bathroom.
    """

    kind: ClassVar[str] = "bathroom-leaf"
    reasons: ClassVar[tuple[str, ...]] = (
        "opens-out", "one-leaf-out", "gives-way", "opens-in", "leaf-unknown", "no-leaf",
        *BATHROOM_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms, bath: Room) -> Verdict | NotApplicable:
        """Every leaf."""
        graph = home.house.graph
        doors = [(link, graph.door(link.via)) for link in ways_in(home, bath)]
        leaves = [(link, door) for link, door in doors if door is not None]
        if not leaves:
            return NotApplicable(say("no-leaf", room=bath.label))
        return any_of(self._leaf(home, bath, link, door) for link, door in leaves)

    def assumptions(self, home: Bathrooms, bath: Room) -> tuple[Assumption, ...]:
        """The convention by which the side of a swinging leaf is told."""
        graph = home.house.graph
        doors = [graph.door(link.via) for link in ways_in(home, bath)]
        told = [
            d for d in doors if d is not None and _swings(d) and _opens_into(d, bath) is not None
        ]
        said = tuple(
            Assumption(
                door.guid,
                say("assumption.leaf-side", door=door.name or door.guid),
                say("assumption.leaf-side-because"),
            )
            for door in told
        )
        return (*super().assumptions(home, bath), *said)

    def _leaf(self, home: Bathrooms, bath: Room, link: Link, door: Door) -> Verdict:
        operation = door.portal.operation
        name = door.name or door.guid
        shown: list[Evidence] = [
            door_shown(home.house, link),
            PropertyShown(door.guid, name, "OperationType", operation or "-", "IfcDoor"),
        ]
        told: dict[str, Argument] = {"room": bath.label, "door": name}
        if any(way in operation for way in _GIVE_WAY):
            return satisfied(say("gives-way", **told), *shown)
        if _ONE_EACH_WAY in operation:
            return satisfied(say("one-leaf-out", **told), *shown)
        inwards = _opens_into(door, bath) if _swings(door) else None
        if inwards is None:
            ask = [missing.measure_of(door.guid, name, "leaf")]
            return undecidable(say("leaf-unknown", **told), ask, *shown)
        if not inwards:
            return satisfied(say("opens-out", **told), *shown)
        repair = Repair(say("checks.turn-leaf", room=bath.label), (door.guid,))
        return violated(say("opens-in", **told), *shown, repair=[repair])


def _swings(door: Door) -> bool:
    """Whether all its leaves swing to one side, the one that its placement tells."""
    operation = door.portal.operation
    return _ONE_EACH_WAY not in operation and any(way in operation for way in _ONE_WAY)


def _opens_into(door: Door, bath: Room) -> bool | None:
    """Whether the leaf, which opens to the placement's +y side, swings into the room."""
    frame, doorway = door.portal.frame, door.doorway
    if frame is None or doorway is None or abs(frame.y[2]) > 0.1:
        return None
    out = doorway.thickness / 2 + _BEFORE
    (cx, cy), (yx, yy) = doorway.centre, frame.y[:2]
    ahead = bath.outline.intersects(Point(cx + yx * out, cy + yy * out))
    behind = bath.outline.intersects(Point(cx - yx * out, cy - yy * out))
    return None if ahead == behind else bool(ahead)
