"""Whether there are quiet, social and active common rooms at all."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import KINDS, CommonRooms, Kind
from design_rules.check.evidence_of import room_shown
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.evidence import Evidence, NoneFound
from design_rules.findings import Subject
from design_rules.language import Text, say
from design_rules.model.building import Room
from design_rules.verdict import Measure, Verdict, satisfied, undecidable, violated

_WIDEST = 1.2  # metres: a wider opening without a door makes one place of two rooms (T2.4)
_MOST = 7  # rooms of unknown use that are tried in turn; more can surely fill what is lacking


@dataclass(frozen=True, slots=True)
class ZonesExist(Check):
    """Quiet, social and active common rooms are all there.

    Satisfied: at least one quiet and one active room and `social_rooms` social ones, all sure.
    Violated: too few, even if every room of unknown use were what is lacking.
    Undecidable: rooms of unknown use may be what is lacking.
    Not applicable: the model shows no homes, or a single one and no common room.
    """

    kind: ClassVar[str] = "zones-exist"
    reasons: ClassVar[tuple[str, ...]] = ("exist", "lacking", "lacking-unclear", *SHARED_REASONS)
    social_rooms: int

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision on the house."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        verdict = on_whole_records(self._verdict(house, rooms), house)
        return [Decision(Subject("building", "", ()), verdict)]

    def _verdict(self, house: House, rooms: CommonRooms) -> Verdict:
        open_ = house.ways.acoustic(_WIDEST)
        sure = [{open_.of(r.key, hopeful=hope) for r in rooms.social} for hope in (False, True)]
        fewest, lacking = (list(self._lacking(rooms, len(places))) for places in sure)
        shown: list[Evidence] = [room_shown(house, room) for room in rooms.of(*KINDS)]
        measures = [self._measure(rooms, kind, len(sure[1])) for kind in KINDS]
        if fewest and not lacking:
            pairs = [
                pair for group in sorted(sure[0], key=min) for pair in open_.open_points(group)
            ]
            ask = [missing.open_side(house, *pair) for pair in pairs]
            return undecidable(say("lacking-unclear", what=(say("zones.social"),)), ask, *shown)
        if not lacking:
            return satisfied(say("exist"), *shown, measures=measures)
        what = tuple(dict.fromkeys(say(f"zones.{kind}") for kind in lacking))
        perhaps = list(rooms.maybe(*lacking))
        if perhaps and _can_fill(lacking, rooms):
            ask = [missing.use_of(room) for room in perhaps]
            return undecidable(say("lacking-unclear", what=what), ask, *shown)
        shown += [NoneFound(kind, _guids(rooms)) for kind in dict.fromkeys(lacking)]
        return violated(_lacking_text(what), *shown, measures=measures)

    def _lacking(self, rooms: CommonRooms, social: int) -> Iterator[Kind]:
        """Each kind as often as a room of it is lacking; open social rooms are one."""
        for kind in KINDS:
            for _ in range(self._wanted(kind) - _count(rooms, kind, social)):
                yield kind

    def _wanted(self, kind: Kind) -> int:
        return self.social_rooms if kind == "social" else 1

    def _measure(self, rooms: CommonRooms, kind: Kind, social: int) -> Measure:
        count, wanted = _count(rooms, kind, social), self._wanted(kind)
        return Measure(f"{kind}-rooms", count, "", wanted, count - wanted, 0.0)


def _count(rooms: CommonRooms, kind: Kind, social: int) -> int:
    return social if kind == "social" else len(rooms.of(kind))


def _lacking_text(what: tuple[Text, ...]) -> Text:
    return say("lacking", what=what)


def _guids(rooms: CommonRooms) -> tuple[str, ...]:
    return tuple(room.guid for room in rooms.of(*KINDS))


def _can_fill(lacking: list[Kind], rooms: CommonRooms) -> bool:
    """Whether different rooms of unknown use could be everything that is lacking."""
    told: list[tuple[Room, frozenset[Kind]]] = list(rooms.perhaps)
    if len(told) < len(lacking):
        return False
    if len(told) > _MOST:
        return all(any(kind in kinds for _, kinds in told) for kind in lacking)
    return any(
        all(kind in kinds for kind, (_, kinds) in zip(lacking, chosen, strict=True))
        for chosen in permutations(told, len(lacking))
    )
