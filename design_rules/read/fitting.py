"""Records whose attributes are not of the kind that the schema asks for.

The parser says nothing of a text where a record should be named, and little of a record that is
short of attributes: every attribute after the one left out then means something else.
"""

from collections.abc import Callable, Iterator
from typing import Any

import ifcopenshell

from design_rules.read.records import by_type

Check = Callable[[Any], bool]
_NUMBERS = ("real", "number", "integer")


class Fitting:
    """Compares the records of one file with its schema."""

    def __init__(self, model: ifcopenshell.file) -> None:
        self._schema = ifcopenshell.schema_by_name(model.schema_identifier)
        self._all: dict[str, list[tuple[int, bool, Check]]] = {}
        self._references: dict[str, list[tuple[int, Check]]] = {}

    def fits(self, record: Any) -> bool:
        """Whether every attribute is there that must be, and of the right kind."""
        kind = record.is_a()
        if kind not in self._all:
            self._all[kind] = list(self._checks(kind))
        for position, optional, check in self._all[kind]:
            stated = record.get_argument(position)
            if not (optional if stated is None else check(stated)):
                return False
        return True

    def refers_well(self, record: Any) -> bool:
        """Whether every attribute that names records does so, and of the right class."""
        kind = record.is_a()
        if kind not in self._references:
            self._references[kind] = list(self._reference_checks(kind))
        for position, check in self._references[kind]:
            stated = record.get_argument(position)
            if stated is not None and not check(stated):
                return False
        return True

    def _entity(self, kind: str) -> Any:
        return self._schema.declaration_by_name(kind).as_entity()

    def _checks(self, kind: str) -> Iterator[tuple[int, bool, Check]]:
        entity = self._entity(kind)
        attributes = zip(entity.all_attributes(), entity.derived(), strict=True)
        for position, (attribute, derived) in enumerate(attributes):
            if not derived:
                yield position, attribute.optional(), _check(attribute.type_of_attribute())

    def _reference_checks(self, kind: str) -> Iterator[tuple[int, Check]]:
        for position, attribute in enumerate(self._entity(kind).all_attributes()):
            declared = attribute.type_of_attribute()
            many = declared.as_aggregation_type()
            if _entity_name(many.type_of_element() if many else declared):
                yield position, _check(declared)


def misfits(model: ifcopenshell.file, classes: tuple[str, ...]) -> list[int]:
    """Ids of records of some classes that name what they may not."""
    fitting = Fitting(model)
    return [
        record.id()
        for name in classes
        for record in by_type(model, name)
        if not fitting.refers_well(record)
    ]


def _entity_name(declared: Any) -> str:
    """The class of record that a type asks for, "" for any other type."""
    named = declared.as_named_type()
    entity = named.declared_type().as_entity() if named else None
    return str(entity.name()) if entity else ""


def _check(declared: Any) -> Check:
    if name := _entity_name(declared):
        return lambda stated: _is_record(stated, name)
    if many := declared.as_aggregation_type():
        check = _check(many.type_of_element())
        return lambda stated: isinstance(stated, tuple) and all(map(check, stated))
    if named := declared.as_named_type():
        return _check_named(named.declared_type())
    return _check_simple(str(declared.as_simple_type().declared_type()))


def _check_named(declaration: Any) -> Check:
    if own := declaration.as_type_declaration():
        return _check(own.declared_type())
    if declaration.as_enumeration_type():
        return _is_text
    return _anything


def _check_simple(kind: str) -> Check:
    if kind == "string":
        return _is_text
    return _is_number if kind in _NUMBERS else _anything


def _is_record(stated: Any, name: str) -> bool:
    return isinstance(stated, ifcopenshell.entity_instance) and stated.is_a(name)


def _is_text(stated: Any) -> bool:
    return isinstance(stated, str)


def _is_number(stated: Any) -> bool:
    return isinstance(stated, int | float) and not isinstance(stated, bool)


def _anything(_: Any) -> bool:
    return True
