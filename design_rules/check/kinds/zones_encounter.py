"""How many other women's doors she has to pass on her way out and to common rooms."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import dist
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import trip_shown, unit_subject
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.graph.unknowns import certain
from design_rules.language import Text, say
from design_rules.model.building import GROUND, Link
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Measure, Verdict, all_of, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class ZonesEncounter(Check):
    """She passes few other homes' doors, on the best way out and to a common room.

    Satisfied: a way that surely exists passes at most `most` of them, to each goal.
    Violated: every way there may be passes more.
    Undecidable: it turns on a door of which it is unknown whom it lets through, or no way shows.
    Not applicable: there is one home only.
    """

    kind: ClassVar[str] = "zones-encounter"
    reasons: ClassVar[tuple[str, ...]] = (
        "few", "many", "encounters-unclear", "no-way", *SHARED_REASONS,
    )  # fmt: skip
    most: int
    threshold: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each home."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        if len(house.units) < 2:
            return NotApplicable(say("checks.one-home-only"))
        goals = {"outside": frozenset({GROUND})}
        if rooms.social:
            goals["social"] = house.ways.places(rooms.social)
        return [
            Decision(
                unit_subject(house, unit),
                on_whole_records(all_of(self._parts(house, unit, goals)), house),
                house.ways.role_defaults(Role.RESIDENT),
            )
            for unit in house.units
        ]

    def _parts(
        self, house: House, unit: Unit, goals: dict[str, frozenset[str]]
    ) -> Iterator[Verdict]:
        weight = self._weight(house, unit)
        trips = house.ways.of_resident(unit)
        for name, places in goals.items():
            told: dict[str, str | Text] = {"unit": unit.name, "goal": say(f"checks.goal-{name}")}
            sure = trips.lightest(unit.rooms, places, weight, allowed=certain)
            hoped = trips.lightest(unit.rooms, places, weight)
            if hoped is None:
                ask = missing.way_to_goal(unit.name, min(unit.rooms), name)
                yield undecidable(say("no-way", **told), [ask])
                continue
            shown = trip_shown(house, (sure or hoped)[1])
            if sure is not None and sure[0] <= self.most:
                measure = self._measure(sure[0])
                yield satisfied(say("few", count=int(sure[0]), **told), *shown, measures=[measure])
            elif hoped[0] > self.most:
                measure = self._measure(hoped[0])
                reason = say("many", count=int(hoped[0]), **told)
                yield violated(reason, *shown, measures=[measure])
            else:
                ask_doors = questions(house, trips.unknowns_of(hoped[1].arcs))
                yield undecidable(say("encounters-unclear", **told), ask_doors, *shown)

    def _measure(self, count: float) -> Measure:
        return Measure("doors-passed", count, "", self.most, self.most - count, 0.0)

    def _weight(self, house: House, unit: Unit) -> Callable[[str], float]:
        """How many doors of other homes open to a place, those across from her own left out."""
        own = [link for link in house.ways.graph.links_between(unit.rooms) if link.kind == "door"]
        others: dict[str, set[str]] = defaultdict(set)
        for other in house.units:
            if other.id == unit.id:
                continue
            for link in house.ways.graph.links_between(other.rooms):
                for end in set(link.ends) - other.rooms:
                    if link.kind == "door" and not self._beyond_her_step(link, end, own):
                        others[end].add(link.via)
        return lambda place: float(len(others.get(place, ())))

    def _beyond_her_step(self, link: Link, place: str, own: list[Link]) -> bool:
        """Whether a door shares a stretch of corridor with hers, but she need not pass it."""
        beside = [mine for mine in own if place in mine.ends]
        near = (dist(mine.point[:2], link.point[:2]) <= self.threshold for mine in beside)
        return bool(beside) and not any(near)
