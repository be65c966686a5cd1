"""Who may go through which link in which direction.

IFC says almost nothing of this, so a table of defaults by kind of portal applies (semantics
4.0); doors' facts and a facts file come before it. Every default used is an assumption that a
report prints.
"""

from collections.abc import Mapping

from design_rules.graph.room_graph import RoomGraph
from design_rules.language import say
from design_rules.model.answers import Answers, DoorAnswer
from design_rules.model.building import Link
from design_rules.model.units import Unit
from design_rules.roles import Passage, Permission, Role

_YES, _NO, _OPEN = Passage.YES, Passage.NO, Passage.UNKNOWN
_ROLES = (Role.RESIDENT, Role.OTHER_RESIDENT, Role.STAFF, Role.VISITOR, Role.OUTSIDER)
_ENTRANCE = frozenset({"entrance"})


def _row(*passages: Passage) -> Mapping[Role, Passage]:
    return dict(zip(_ROLES, passages, strict=True))


# kind of portal and direction -> what each role may do
_DEFAULTS: Mapping[str, Mapping[Role, Passage]] = {
    "inside-unit": _row(_YES, _NO, _YES, _NO, _NO),
    "unit-entrance": _row(_YES, _NO, _YES, _NO, _NO),
    "common": _row(_YES, _YES, _YES, _NO, _NO),
    "into-staff": _row(_NO, _NO, _YES, _NO, _NO),
    "main-entrance-out": _row(_YES, _YES, _YES, _YES, _YES),
    "main-entrance-in": _row(_YES, _YES, _YES, _YES, _YES),
    "fire-exit-out": _row(_YES, _YES, _YES, _YES, _NO),
    "fire-exit-in": _row(_NO, _NO, _NO, _NO, _NO),
    "outside-door-out": _row(_YES, _YES, _YES, _OPEN, _OPEN),
    "outside-door-in": _row(_OPEN, _OPEN, _YES, _OPEN, _OPEN),
    "own-outside-door": _row(_OPEN, _NO, _NO, _OPEN, _OPEN),
    "unmodelled": _row(_OPEN, _OPEN, _OPEN, _OPEN, _OPEN),
}


class Passages:
    """Permissions in one building."""

    def __init__(self, graph: RoomGraph, units: tuple[Unit, ...], answers: Answers) -> None:
        self._graph, self._answers = graph, answers
        self._unit_of = {key: unit.id for unit in units for key in unit.rooms}

    def permission(self, link: Link, role: Role, *, towards: str) -> Permission:
        """Whether a role may go through a link towards one of its ends.

        Args:
            link: a way between two places.
            role: who goes; a resident is one of the home that the link touches, if any.
            towards: the end that she goes to.

        Raises:
            ValueError: when `towards` is no end of the link.
        """
        if towards not in link.ends:
            raise ValueError(f"{towards} is no end of the link {link.ends}")
        start = link.ends[0] if towards == link.ends[1] else link.ends[1]
        said = self._said(link, start, towards)
        if said is not None and role in (Role.RESIDENT, Role.OTHER_RESIDENT):
            return Permission(said, say("roles.said", door=link.name or link.via_guid), False)
        portal = self._portal(link, start, towards)
        return Permission(_DEFAULTS[portal][role], say(f"roles.{portal}"), True)

    def _said(self, link: Link, start: str, towards: str) -> Passage | None:
        """What a facts file says of the door for those who live there."""
        answer = self._answers.doors.get(link.via_guid)
        if answer is None:
            return None
        outwards = self._graph.is_outdoors(towards) or self._inside(answer, start)
        how = answer.opens_from_inside if outwards else answer.opens_from_outside
        return {"free": _YES, "key": _YES, "staff": _NO, "never": _NO}.get(how or "")

    def _inside(self, answer: DoorAnswer, start: str) -> bool:
        room = self._graph.room(start)
        return bool(answer.joins and room is not None and answer.joins[0] == room.guid)

    def _portal(self, link: Link, start: str, towards: str) -> str:
        """The kind of portal, in the words of the table."""
        if self._graph.is_unmodelled(start) or self._graph.is_unmodelled(towards):
            return "unmodelled"
        out, into = self._outdoors(towards), self._outdoors(start)
        if out != into:
            return self._outside_door(link, "out" if out else "in", start if out else towards)
        homes = {self._unit_of.get(start), self._unit_of.get(towards)}
        if homes != {None}:
            return "inside-unit" if len(homes) == 1 else "unit-entrance"
        if self._zone(towards) == "staff" and self._zone(start) != "staff":
            return "into-staff"
        return "common"

    def _outside_door(self, link: Link, way: str, inside: str) -> str:
        door = self._graph.door(link.via)
        answer = self._answers.doors.get(link.via_guid)
        role = answer.role if answer is not None else None
        stated = door.portal.property("TP_Door.Role") if door is not None else None
        if "main-entrance" in (role, stated) or self._zone(inside) in _ENTRANCE:
            return f"main-entrance-{way}"
        exit_ = door is not None and door.portal.property("Pset_DoorCommon.FireExit") is True
        if exit_ or "escape-only" in (role, stated):
            return f"fire-exit-{way}"
        return "own-outside-door" if inside in self._unit_of else f"outside-door-{way}"

    def _outdoors(self, key: str) -> bool:
        place = self._graph.place(key)
        return place is not None and place.kind != "unmodelled"

    def _zone(self, key: str) -> str | None:
        room = self._graph.room(key)
        return room.zone if room is not None else None
