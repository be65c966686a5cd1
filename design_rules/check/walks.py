"""Walks through a building as rules about distances see them: by role, hopeful or certain."""

from collections.abc import Callable
from functools import cache, cached_property

from design_rules.graph import RoomGraph
from design_rules.graph.passages import Passages
from design_rules.model.answers import Answers
from design_rules.model.building import Link
from design_rules.model.units import Unit
from design_rules.roles import Passage, Role
from design_rules.walking import Passable, Surroundings, WalkingMap

SurroundingsOf = Callable[[], Surroundings]


class Walks:
    """Walking in one building. Places are named by the keys of its rooms.

    Args:
        graph: rooms and links.
        units: the homes.
        answers: what a facts file says of doors.
        surroundings: makes what stands in rooms and in the way, when it is first needed.
    """

    def __init__(
        self,
        graph: RoomGraph,
        units: tuple[Unit, ...],
        answers: Answers,
        surroundings: SurroundingsOf | None,
    ) -> None:
        self._graph, self._around = graph, surroundings
        self._passages = Passages(graph, units, answers)
        self._home_of = {key: unit.id for unit in units for key in unit.rooms}
        self.passable: Callable[[Role, bool], Passable] = cache(self._passable)
        self._passage = cache(self._passage_of)

    @cached_property
    def map(self) -> WalkingMap:
        """Distances and lines."""
        return WalkingMap(self._graph.building, self._surroundings)

    @cached_property
    def _surroundings(self) -> Surroundings | None:
        return self._around() if self._around is not None else None

    def is_furnished(self, room: str) -> bool:
        """Whether the model shows anything that stands in a room."""
        around = self._surroundings
        if around is None:
            return any(room in fixture.rooms for fixture in self._graph.building.fixtures)
        return room in around.furniture and not around.furniture[room].is_empty

    def _passable(self, role: Role, hopeful: bool) -> Passable:
        """Where somebody may go who ends her walk at a home or elsewhere: through no other home.

        Args:
            role: who walks.
            hopeful: whether doubtful links may be taken; else only what is certain.
        """
        allowed = {Passage.YES, Passage.UNKNOWN} if hopeful else {Passage.YES}

        def may_pass(link: Link, start: str, towards: str) -> bool:
            if start in self._home_of and self._home_of.get(towards) != self._home_of[start]:
                return False  # she walks to a home, never through one
            if link.status == "contested" and not hopeful:
                return False
            return self._passage(link, role, towards) in allowed

        return may_pass

    def _passage_of(self, link: Link, role: Role, towards: str) -> Passage:
        return self._passages.permission(link, role, towards=towards).passage
