"""The exits of a room that lead on to a refuge or out, and whom they let through."""

from collections.abc import Iterable
from functools import cached_property

from design_rules.check.asked_of_ways import questions
from design_rules.check.fleeing import Fleeing
from design_rules.check.ways_out import Left
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import Arc
from design_rules.model.building import GROUND, Link
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Missing
from design_rules.walking import Dominance, Field, dominance


class ExitsOfRoom:
    """The exits of one room, together with the rooms open to it.

    An exit into a store or a closed balcony is none, nor one into somebody else's home. The open
    air is a way to get away from somebody, if no refuge.
    """

    def __init__(self, fleeing: Fleeing, out: Left) -> None:
        self._fleeing, self._out, self._house = fleeing, out, fleeing.house
        self._inside = {self._house.ways.room_of(key) for key in out.places}

    @cached_property
    def possible(self) -> tuple[Link, ...]:
        """The exits that may let some resident get away."""
        some = {link for unit in self._house.units for link in self._of(unit, hopeful=True)}
        return tuple(link for link in self._links(hopeful=True) if link in some)

    @cached_property
    def field(self) -> Field:
        """How far it is from each point to each of the possible exits, at best."""
        return self._field(hopeful=True)

    def worst(self, *, hopeful: bool) -> Dominance | None:
        """The lowest share for any resident; None where some has no exit at all.

        In the hopeful reading residents without exit are left out.
        """
        field = self.field if hopeful else self._field(hopeful=False)
        found = []
        for exits in dict.fromkeys(self._of(unit, hopeful=hopeful) for unit in self._house.units):
            kept = [k for k, link in enumerate(self.possible) if link in exits]
            share = dominance(Field(field.rooms, field.points, field.lengths[:, kept]))
            if share is not None:
                found.append(share)
            elif not hopeful:
                return None
        return min(found, key=lambda each: each.share, default=None)

    def asked(self) -> list[Missing]:
        """Doors and refuges on which it turns whether an exit leads away."""
        ask: list[Missing] = []
        for unit in self._house.units:
            sure = self._of(unit, hopeful=False)
            for link in self.possible:
                if link not in sure:
                    ask += self._about(link, unit)
        return list(dict.fromkeys(ask))

    def _about(self, link: Link, unit: Unit) -> list[Missing]:
        trips = self._house.ways.of_resident(unit, lifts=False)
        first = [arc for arc in trips.leaving(self._out.places) if _is(arc, link)]
        goals = self._goals(unit, hopeful=True)
        answer = trips.can_reach({arc.end for arc in first}, goals, avoiding=self._out.places)
        ask = questions(self._house, (*trips.unknowns_of(first), *answer.turns_on))
        return ask or self._fleeing.about_refuges(
            trips.reachable({arc.end for arc in first}, avoiding=self._out.places)
        )

    # --- the workings --------------------------------------------------------------------------
    def _links(self, *, hopeful: bool) -> tuple[Link, ...]:
        passable = self._house.walks.passable(Role.RESIDENT, hopeful)
        return self._house.walks.map.exits_of(self._inside, allowed=passable)

    def _field(self, *, hopeful: bool) -> Field:
        passable = self._house.walks.passable(Role.RESIDENT, hopeful)
        return self._house.walks.map.exits_from(self._inside, self.possible, allowed=passable)

    def _of(self, unit: Unit, *, hopeful: bool) -> frozenset[Link]:
        """The exits that lead one resident away."""
        found = self._common(hopeful=hopeful)
        links = self._links(hopeful=hopeful)
        trips = self._house.ways.of_resident(unit, lifts=False)
        goals = self._goals(unit, hopeful=hopeful)
        return found | {
            link
            for link in links
            if link not in found and self._leads(trips, link, goals, hopeful=hopeful)
        }

    def _goals(self, unit: Unit, *, hopeful: bool) -> frozenset[str]:
        return (self._fleeing.goals(unit, hopeful=hopeful) | {GROUND}) - self._out.places

    def _common(self, *, hopeful: bool) -> frozenset[Link]:
        """The exits that lead everybody away, through nobody's home."""
        if hopeful not in self._known:
            homes = self._fleeing.places(self._fleeing.homes)
            trips = self._house.ways.resident.only(lambda arc: arc.end not in homes)
            safe = self._fleeing.common_goals(hopeful=hopeful)
            goals = (safe | {GROUND}) - self._out.places  # nor is it safe before its own counter
            self._known[hopeful] = frozenset(
                link
                for link in self._links(hopeful=hopeful)
                if self._leads(trips, link, goals, hopeful=hopeful)
            )
        return self._known[hopeful]

    @cached_property
    def _known(self) -> dict[bool, frozenset[Link]]:
        return {}

    def _leads(self, trips: Trips, link: Link, goals: Iterable[str], *, hopeful: bool) -> bool:
        """Whether one gets to a goal by an exit without coming back."""
        beyond = {arc.end for arc in trips.leaving(self._out.places) if _is(arc, link)}
        if not beyond:
            return False
        answer = trips.can_reach(beyond, goals, avoiding=self._out.places)
        return answer.value is not False if hopeful else answer.value is True


def _is(arc: Arc, link: Link) -> bool:
    """Whether an arc of the cut graph goes through a link of the whole one."""
    return (arc.link.via, arc.link.point, arc.link.kind) == (link.via, link.point, link.kind)
