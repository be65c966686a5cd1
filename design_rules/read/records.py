"""Attributes of records by name, several times faster than as attributes of the Python object.

`record.Name` asks the schema anew on every access, and a name that the class lacks makes
ifcopenshell load its whole rule book before it says so.
"""

from math import isfinite
from typing import Any

import ifcopenshell

# whatever ifcopenshell or arithmetic throws over a record of the wrong kind or without content
FAULTS = (
    AttributeError, TypeError, ValueError, IndexError, KeyError, RuntimeError, OverflowError,
)  # fmt: skip
_NONE = 0xFFFFFFFF  # ifcopenshell's index of an attribute that is not there
_positions: dict[tuple[str, str], int] = {}


def value(record: Any, name: str) -> Any:
    """An attribute of a record; None when it is unset or the class has no such attribute."""
    key = (record.is_a(True), name)
    position = _positions.get(key)
    if position is None:
        position = _positions[key] = _position(record, name)
    return None if position == _NONE else record.get_argument(position)


def first(record: Any) -> Any:
    """The first attribute, whatever its name: for records that a shape holds by the thousand."""
    return record.get_argument(0)


def _position(record: Any, name: str) -> int:
    try:
        return int(record.get_argument_index(name))
    except RuntimeError:  # a plain value, such as IfcParameterValue, has no other attributes
        return _NONE


def reference(record: Any, name: str) -> Any | None:
    """The record that an attribute names; None also where a text or number stands instead."""
    stated = value(record, name)
    return stated if isinstance(stated, ifcopenshell.entity_instance) else None


def references(record: Any, name: str) -> list[Any]:
    """The records that an attribute lists, without those that the parser lost."""
    stated = value(record, name)
    listed = stated if isinstance(stated, tuple | list) else ()
    return [each for each in listed if isinstance(each, ifcopenshell.entity_instance)]


def number(stated: Any) -> float | None:
    """A number as the file states it, with or without its point; None for anything else."""
    if isinstance(stated, bool) or not isinstance(stated, int | float) or not isfinite(stated):
        return None
    return float(stated)


def by_type(model: Any, name: str) -> list[Any]:
    """Every record of a class and its subclasses; none when the schema has no such class.

    Of records with one number the last counts, as it does for references to it.
    """
    try:
        return list({record.id(): record for record in model.by_type(name)}.values())
    except RuntimeError:
        return []


def is_one_of(record: Any, names: tuple[str, ...]) -> bool:
    """Whether a record is of one of the classes; those the schema lacks do not count."""
    return any(record.is_a(name) for name in names)
