"""Loads facts files: what only the designer knows, object by object."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, TypeVar

from design_rules.errors import InputError
from design_rules.language import Text, say
from design_rules.model.answers import (
    Answers,
    DoorAnswer,
    RoomAnswer,
    Said,
    StaffPosition,
    WindowAnswer,
)
from design_rules.understand.facts_form import FactsForm
from design_rules.yaml_forms import Form, fit
from design_rules.yaml_lines import KeyPath, YamlError, YamlFile, read_yaml

OUTER_ENDS = ("outside", "court", "gallery", "neighbour")  # what a door joins besides rooms

_A = TypeVar("_A", bound=Said)
_Kind = Literal["room", "door", "window"]


def load_answers(
    paths: list[Path], uses: frozenset[str], zones: frozenset[str], fixtures: frozenset[str]
) -> Answers:
    """What facts files say. A later file wins field by field.

    Staff positions add up; a later file that names a room again replaces those in that room.
    Null means that nobody has answered yet, also within a list.

    Args:
        paths: the files, in order.
        uses: what rooms may be used as.
        zones: what zones there are.
        fixtures: kinds of fixtures.

    Raises:
        InputError: with everything that is wrong in any of the files, each with file and line.
    """
    words = {"uses": uses, "zones": zones, "fixtures": fixtures}
    answers = Answers(files=tuple(str(path) for path in paths))
    problems: list[Text] = []
    for path in paths:
        try:
            file = read_yaml(path)
        except YamlError as error:
            problems += [fault.at(str(path)) for fault in error.faults]
            continue
        form, faults = fit(FactsForm, file, words)
        problems += [fault.at(str(path)) for fault in faults]
        if form is not None:
            answers = _merged(answers, file, form)
    if problems:
        raise InputError(*problems)
    return answers


def _merged(known: Answers, file: YamlFile, form: FactsForm) -> Answers:
    shared = form.building.shared_with if form.building else None
    return replace(
        known,
        rooms=_each(known.rooms, RoomAnswer(), file, "rooms", form.rooms),
        doors=_each(known.doors, DoorAnswer(), file, "doors", form.doors),
        windows=_each(known.windows, WindowAnswer(), file, "windows", form.windows),
        staff_positions=_positions(known.staff_positions, file, form),
        shared_with=shared if shared is not None else known.shared_with,
    )


def _each(
    known: dict[str, _A],
    blank: _A,
    file: YamlFile,
    part: str,
    forms: Mapping[str, Form | None] | None,
) -> dict[str, _A]:
    merged = dict(known)
    for guid, form in (forms or {}).items():
        merged[guid] = _with(merged.get(guid, blank), form, file, (part, guid))
    return merged


def _with(known: _A, form: Form | None, file: YamlFile, path: KeyPath) -> _A:
    """An answer with the fields that a form fills in, and where they stand."""
    values: dict[str, Any] = {}
    places = {**dict(known.places), "": file.place(path)}
    for keys, value in _said(form):
        values["_".join(keys)] = value  # opens.from_inside is the field opens_from_inside
        places["_".join(keys)] = file.place((*path, *keys))
    return replace(known, **values, line=file.line(path), places=tuple(places.items()))


def _said(form: Form | None) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Keys and values of what a form answers."""
    for key, value in form or ():
        if isinstance(value, Form):
            yield from (((key, *keys), inner) for keys, inner in _said(value))
        elif isinstance(value, list):
            if None not in value:
                yield (key,), tuple(value)
        elif value is not None:
            yield (key,), value


def _positions(
    known: tuple[StaffPosition, ...], file: YamlFile, form: FactsForm
) -> tuple[StaffPosition, ...]:
    new = tuple(
        _with(StaffPosition(position.room), position, file, ("staff_positions", number))
        for number, position in enumerate(form.staff_positions or ())
        if position is not None and position.room is not None
    )
    rooms = {position.room for position in new}
    return (*(position for position in known if position.room not in rooms), *new)


@dataclass(frozen=True, slots=True)
class _Mention:
    """A GlobalId in a facts file, and what it should be the GlobalId of."""

    guid: str
    kind: _Kind
    place: str
    end: bool = False  # one of the two that a door joins


def check_guids(
    answers: Answers, rooms: Iterable[str], doors: Iterable[str], windows: Iterable[str]
) -> None:
    """Make sure that every GlobalId in the facts files is one of the model's.

    Raises:
        InputError: with every one that is not, each with file and line.
    """
    known: dict[_Kind, frozenset[str]] = {
        "room": frozenset(rooms),
        "door": frozenset(doors),
        "window": frozenset(windows),
    }
    problems = [
        say("yaml_lines.at", place=mention.place, what=_unknown(mention, known))
        for mention in _mentions(answers)
        if mention.guid not in known[mention.kind]
    ]
    if problems:
        raise InputError(*problems)


def _mentions(answers: Answers) -> Iterator[_Mention]:
    for guid, room in answers.rooms.items():
        yield _Mention(guid, "room", room.place())
    for guid, door in answers.doors.items():
        yield _Mention(guid, "door", door.place())
        for end in door.joins or ():
            if end not in OUTER_ENDS:
                yield _Mention(end, "room", door.place("joins"), end=True)
    for guid, window in answers.windows.items():
        yield _Mention(guid, "window", window.place())
    for position in answers.staff_positions:
        yield _Mention(position.room, "room", position.place("room"))


def _unknown(mention: _Mention, known: Mapping[_Kind, frozenset[str]]) -> Text:
    """Why a GlobalId is refused.

    Never guesses at a near one: exporters number in sequence, so a wrong one looks like many.
    """
    for kind, guids in known.items():
        if mention.guid in guids:
            found, wanted = say(f"facts_file.a_{kind}"), say(f"facts_file.a_{mention.kind}")
            return say("facts_file.other_kind", guid=mention.guid, found=found, wanted=wanted)
    phrase = "unknown_end" if mention.end else f"unknown_{mention.kind}"
    return say(f"facts_file.{phrase}", guid=mention.guid, ends=", ".join(OUTER_ENDS))
