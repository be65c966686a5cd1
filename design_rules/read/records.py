"""Attributes of records by name, several times faster than as attributes of the Python object.

`record.Name` asks the schema anew on every access, and a name that the class lacks makes
ifcopenshell load its whole rule book before it says so.
"""

from typing import Any

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


def by_type(model: Any, name: str) -> list[Any]:
    """Every record of a class and its subclasses; none when the schema has no such class."""
    try:
        return list(model.by_type(name))
    except RuntimeError:
        return []


def is_one_of(record: Any, names: tuple[str, ...]) -> bool:
    """Whether a record is of one of the classes; those the schema lacks do not count."""
    return any(record.is_a(name) for name in names)
