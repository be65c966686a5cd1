"""Who may go through which link in which direction.

IFC says almost nothing of this, so a table of defaults by kind of portal applies (semantics
4.0); doors' facts and a facts file come before it. Every default used is an assumption that a
report prints.
"""

from collections.abc import Mapping
from typing import Literal

from design_rules.graph.room_graph import RoomGraph
from design_rules.language import say
from design_rules.model.answers import Answers, DoorAnswer
from design_rules.model.building import Link
from design_rules.model.units import Unit
from design_rules.roles import Passage, Permission, Role

_YES, _NO, _OPEN = Passage.YES, Passage.NO, Passage.UNKNOWN
_ROLES = (Role.RESIDENT, Role.OTHER_RESIDENT, Role.STAFF, Role.VISITOR, Role.OUTSIDER)
# up to where a visitor gets on her own: rooms before the controlled point, and that point
_BEFORE_CONTROL = frozenset({"main_entrance", "windbreak"})
_HALLS = frozenset({"unit_hall", "corridor", "windbreak", "main_entrance", "stair"})
_CONTROL = frozenset({"main_entrance", "windbreak", "sluice", "reception", "waiting"})


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


# how a facts file says that a door opens -> who gets through
_SAID: Mapping[str, Mapping[Role, Passage]] = {
    "free": _row(_YES, _YES, _YES, _YES, _YES),
    "key": _row(_YES, _YES, _YES, _NO, _NO),
    "own-key": _row(_YES, _NO, _YES, _NO, _NO),
    "staff": _row(_NO, _NO, _YES, _NO, _NO),
    "never": _row(_NO, _NO, _NO, _NO, _NO),
}


class Passages:
    """Permissions in one building."""

    def __init__(self, graph: RoomGraph, units: tuple[Unit, ...], answers: Answers) -> None:
        self._graph, self._answers = graph, answers
        self._unit_of = {key: unit.id for unit in units for key in unit.rooms}
        self._front_doors = {link for unit in units for link in self._front_doors_of(unit)}

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
        if said is not None:
            because = say("roles.said", door=link.name or link.via_guid)
            return Permission(_SAID[said][role], because, assumed=False)
        stated = self._stated_portal(link, start, towards)
        if stated != "into-staff" and self._is_keyless(link, role, start):
            because = say("roles.keyless", door=link.name or link.via_guid)
            return Permission(_YES, because, assumed=False)
        portal = stated or self._portal(link, start, towards)
        return Permission(_DEFAULTS[portal][role], say(f"roles.{portal}"), assumed=stated is None)

    def portal(self, link: Link, *, towards: str) -> tuple[str, bool]:
        """The kind of portal in the words of the table, and whether somebody states it."""
        start = link.ends[0] if towards == link.ends[1] else link.ends[1]
        stated = self._stated_portal(link, start, towards)
        return stated or self._portal(link, start, towards), stated is not None

    def lock(self, link: Link, *, towards: str) -> str | None:
        """How a facts file or the door itself says that it opens in this direction, if they do.

        One of free, key, own-key (of the home that it leads to), staff and never.
        """
        start = link.ends[0] if towards == link.ends[1] else link.ends[1]
        return self._said(link, start, towards) or self._stated_lock(link, start)

    # --- what somebody says --------------------------------------------------------------------
    def _stated_lock(self, link: Link, start: str) -> str | None:
        side = self._keyless_side(link)
        if side in ("both", "none"):
            return "free" if side == "both" else "key"
        inner = self._inner_end(link, self._answers.doors.get(link.via_guid) or DoorAnswer())
        if side not in ("inside", "outside") or inner is None:
            return None
        return "free" if (start == inner) == (side == "inside") else "key"

    def _keyless_side(self, link: Link) -> str:
        door = self._graph.door(link.via)
        stated = door.portal.property("TP_Door.OpensWithoutKeyFrom") if door is not None else None
        return stated.strip().lower() if isinstance(stated, str) else ""

    def _said(self, link: Link, start: str, towards: str) -> str | None:
        """How a facts file says that the door opens in this direction."""
        answer = self._answers.doors.get(link.via_guid)
        if answer is None:
            return None
        inner = self._inner_end(link, answer)
        if inner is not None:
            how = answer.opens_from_inside if start == inner else answer.opens_from_outside
        else:
            same = answer.opens_from_inside == answer.opens_from_outside
            how = answer.opens_from_inside if same else None
        is_entrance = self._unit_of.get(start) != self._unit_of.get(towards)
        return "own-key" if how == "key" and is_entrance else how

    def _is_keyless(self, link: Link, role: Role, start: str) -> bool:
        """Whether the model says that the door opens without a key from where somebody stands.

        The door of a home is still for its resident alone, and nothing asks an outsider in.
        """
        of_home = any(end in self._unit_of for end in link.ends)
        if role is Role.OUTSIDER or (of_home and role is not Role.RESIDENT):
            return False
        side = self._keyless_side(link)
        if side == "both":
            return True
        inner = self._inner_end(link, self._answers.doors.get(link.via_guid) or DoorAnswer())
        return inner is not None and side == ("inside" if start == inner else "outside")

    def _inner_end(self, link: Link, answer: DoorAnswer) -> str | None:
        """The end that counts as inside: indoors before outdoors, a home before the house."""
        a, b = link.ends
        if self._outdoors(a) != self._outdoors(b):
            return b if self._outdoors(a) else a
        if (a in self._unit_of) != (b in self._unit_of):
            return a if a in self._unit_of else b
        if self._graph.is_outdoors(a) != self._graph.is_outdoors(b):  # her own terrace
            return b if self._graph.is_outdoors(a) else a
        rooms = {end: self._graph.room(end) for end in link.ends}
        first = answer.joins[0] if answer.joins else None
        return next((end for end, room in rooms.items() if room and room.guid == first), None)

    def _stated_portal(self, link: Link, start: str, towards: str) -> str | None:
        """The kind of portal that a facts file or the model gives a door by name."""
        role, way = self._role(link), self._way(start, towards)
        if role in ("staff", "delivery"):
            return "into-staff"
        if role == "unit-entrance":
            return "unit-entrance"
        if role == "main-entrance" and way:
            return f"main-entrance-{way}"
        door = self._graph.door(link.via)
        exit_ = door is not None and door.portal.property("Pset_DoorCommon.FireExit") is True
        if way and (role == "escape-only" or (exit_ and not self._is_main(start, towards))):
            return f"fire-exit-{way}"
        return None

    def _role(self, link: Link) -> object:
        answer = self._answers.doors.get(link.via_guid)
        if answer is not None and answer.role is not None:
            return answer.role
        door = self._graph.door(link.via)
        return door.portal.property("TP_Door.Role") if door is not None else None

    # --- what the place of the door tells ------------------------------------------------------
    def _portal(self, link: Link, start: str, towards: str) -> str:
        """The kind of portal, in the words of the table."""
        if self._is_unknown(start) or self._is_unknown(towards):
            return "unmodelled"
        way = self._way(start, towards)
        if way:
            inside = start if way == "out" else towards
            if self._is_main(start, towards):
                return f"main-entrance-{way}"
            if inside not in self._unit_of:
                return f"outside-door-{way}"
            return "unit-entrance" if link in self._front_doors else "own-outside-door"
        homes = {self._unit_of.get(start), self._unit_of.get(towards)}
        if homes != {None}:
            return "inside-unit" if len(homes) == 1 else "unit-entrance"
        if self._before_control(start, towards):
            return "main-entrance-in"
        if self._before_control(towards, start):
            return "main-entrance-out"
        if self._zone(towards) == "staff" and self._zone(start) != "staff":
            return "into-staff"
        return "common"

    def _front_doors_of(self, unit: Unit) -> list[Link]:
        """The doors from a home to the open air by which it is entered, like those of a house.

        Only where no door leads to it from indoors: then its one outside door, or those of its
        hall; doors of other rooms are terrace doors.
        """
        rim = [link for link in unit.entrances if link.kind == "door"]
        outer = [link for link in rim if any(self._outdoors(end) for end in link.ends)]
        if len(outer) < len(rim) or len(outer) < 2:
            return outer if len(outer) == len(rim) else []
        return [link for link in outer if any(self._use(end) in _HALLS for end in link.ends)]

    def _before_control(self, start: str, towards: str) -> bool:
        return self._use(start) in _BEFORE_CONTROL and self._use(towards) in _CONTROL

    def _is_main(self, start: str, towards: str) -> bool:
        return self._use(start) in _CONTROL or self._use(towards) in _CONTROL

    def _way(self, start: str, towards: str) -> Literal["in", "out"] | None:
        """Whether one goes out of the house or into it; None for neither."""
        out, into = self._outdoors(towards), self._outdoors(start)
        if out and into:  # a gate: the garden is the inside of it
            out, into = self._graph.room(towards) is None, self._graph.room(start) is None
        if out == into:
            return None
        return "out" if out else "in"

    def _outdoors(self, key: str) -> bool:
        return self._graph.is_outdoors(key) and key not in self._unit_of

    def _is_unknown(self, key: str) -> bool:
        place = self._graph.place(key)
        return place is not None and place.kind in ("unmodelled", "neighbour")

    def _zone(self, key: str) -> str | None:
        room = self._graph.room(key)
        return room.zone if room is not None else None

    def _use(self, key: str) -> str | None:
        room = self._graph.room(key)
        return room.use.name if room is not None else None
