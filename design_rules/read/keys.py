"""Keys of objects: the GlobalId, or GlobalId~2, ~3 ... where a file gives one to several."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from design_rules.read.clean_text import clean
from design_rules.read.records import FAULTS, by_type, value

_NAMELESS = "without-GlobalId"


class Keys:
    """The keys of one file's objects; they survive renumbering and reordering of its records."""

    def __init__(self, model: Any, place_and_shape: Callable[[Any], str]) -> None:
        """`place_and_shape` tells products of one GlobalId and name apart."""
        self._place_and_shape = place_and_shape
        self._keys: dict[int, str] = {}
        self.duplicates: tuple[str, ...] = ()
        groups: dict[str, list[Any]] = defaultdict(list)
        for thing in by_type(model, "IfcObjectDefinition"):
            groups[clean(value(thing, "GlobalId")) or _NAMELESS].append(thing)
        for guid, things in groups.items():
            self._name(guid, things)

    def of(self, thing: Any | None) -> str:
        """The key of an object, "" for none."""
        return self._keys.get(thing.id(), "") if thing is not None else ""

    def _name(self, guid: str, things: list[Any]) -> None:
        self._keys[things[0].id()] = guid
        if len(things) == 1:
            return
        for count, thing in enumerate(sorted(things, key=self._fixed_order), 1):
            self._keys[thing.id()] = guid if count == 1 else f"{guid}~{count}"
        again = (f"{guid}~{count}" for count in range(2, len(things) + 1))
        self.duplicates = tuple(sorted([*self.duplicates, *again]))

    def _fixed_order(self, thing: Any) -> tuple[str, str, str]:
        """Class, plain attributes, place and shape: nothing that depends on record numbers."""
        where = self._place_and_shape(thing) if thing.is_a("IfcProduct") else ""
        return (thing.is_a(), _plain_attributes(thing), where)


def _plain_attributes(thing: Any) -> str:
    try:
        found = [thing.get_argument(place) for place in range(len(thing))]
    except FAULTS:
        return "?"
    return repr([each for each in found if isinstance(each, str | int | float | None)])
