"""What each room is for, from every clue there is, and how sure that is.

Order of evidence (semantics 3): a facts file, the project's own property set, a classification
code, then long name, object type, name and description, then fixtures, then the place in the
graph. The first that speaks names the use; whoever contradicts it is shown, not overruled.
"""

from design_rules.model.building import Clue, Use
from design_rules.model.survey import Space
from design_rules.understand.fixtures import fixture_words
from design_rules.understand.names import Reading, read_code, read_name
from design_rules.understand.vocabulary import Vocabulary

_TOILETS = ("wc", "shared_wc", "visitor_wc", "staff_wc")
_BATHROOMS = ("bathroom", "shared_bathroom", "bathroom_guest_or_visitor")
_FIXTURES_THAT_SUPPORT = {
    **dict.fromkeys(_BATHROOMS, ("toilet", "shower", "bath")),
    **dict.fromkeys(_TOILETS, ("toilet",)),
    "shower_room": ("shower",),
    "bedroom": ("bed",),
    "guest_bedroom": ("bed",),
    "kitchen": ("kitchen", "sink"),
    "common_kitchen": ("kitchen", "sink"),
    "living_kitchen": ("kitchen", "sink"),
    "laundry": ("washing-machine",),
}
_SAME_ROOM = (
    frozenset({*_BATHROOMS, *_TOILETS, "shower_room"}),
    frozenset(
        {"kitchen", "living_kitchen", "living", "dining", "common_kitchen", "common_living"}
    ),
    frozenset({"corridor", "unit_hall", "main_entrance", "windbreak", "lift_lobby"}),
    frozenset({"stair", "corridor"}),
    frozenset({"bedroom", "guest_bedroom"}),
)
_WHOLE = "unit_whole"  # beside the name of a room it names the home that the room belongs to
_CODES = ("property", "classification")


def name_clues(space: Space, vocabulary: Vocabulary) -> list[Clue]:
    """What codes, properties and names say, most telling first; those that say nothing too."""
    clues: list[Clue] = []
    stated = space.property("TP_Space.Function")
    if isinstance(stated, str):
        use = stated if stated in vocabulary.uses else None
        clues.append(
            Clue("property", stated, use)
            if use
            else _clue("property", stated, read_name(stated, vocabulary))
        )
    for code in space.classifications:
        says = " ".join(filter(None, (code.system, code.code, code.title)))
        reading = read_code(code.system, code.code, code.title, vocabulary)
        clues.append(_clue("classification", says, reading))
    texts = (
        ("long-name", space.long_name), ("object-type", space.object_type),
        ("name", space.name), ("description", space.description),
    )  # fmt: skip
    clues += [_clue(source, text, read_name(text, vocabulary)) for source, text in texts if text]
    return clues


def _clue(source: str, says: str, reading: Reading) -> Clue:
    loose = reading.strength == "loose" and bool(reading.candidates)
    return Clue(source, says, reading.use, reading.candidates, loose)


def ambiguous(space: Space, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The uses between which codes and names leave the choice."""
    return _choices(name_clues(space, vocabulary))


def _choices(clues: list[Clue]) -> tuple[str, ...]:
    open_ = [clue.candidates for clue in clues if clue.use is None and clue.candidates]
    if not open_:
        return ()
    both = tuple(use for use in open_[0] if all(use in other for other in open_[1:]))
    return both or open_[0]


def weigh(clues: list[Clue], choices: tuple[str, ...], fixtures: tuple[str, ...]) -> Use:
    """The use that the clues add up to.

    Args:
        clues: from facts, properties, codes and names, most telling first.
        choices: uses between which ambiguous codes and names leave the choice.
        fixtures: kinds of fixture that surely stand in the room.
    """
    standing = [Clue("fixtures", kind, _hinted((kind,))) for kind in sorted(set(fixtures))]
    everything = (*clues, *standing)
    telling = most_telling(clues)
    if telling is None or telling.use is None:
        hint = _hinted(fixtures)
        return Use(None, "unknown", choices or ((hint,) if hint else ()), everything)
    use = telling.use
    if telling.source == "facts":
        return Use(use, "given", (use,), everything)
    rivals = _rivals(telling, clues)
    rivals += [hint for hint in _contradicted(use, fixtures) if not compatible(use, hint)]
    if rivals:
        return Use(use, "conflicting", tuple(dict.fromkeys((use, *rivals))), everything)
    sure = _supported(telling, clues, fixtures)
    return Use(use, "sure" if sure else "likely", (use,), everything)


def most_telling(clues: list[Clue]) -> Clue | None:
    """The first clue that speaks; exact words before loose ones, a room before a whole home."""
    speaking = [clue for clue in clues if clue.use is not None]
    return min(
        speaking, key=lambda c: (c.source != "facts", c.use == _WHOLE, c.loose), default=None
    )


def _rivals(telling: Clue, clues: list[Clue]) -> list[str]:
    """Uses that other clues speak for and that cannot be the same room."""
    assert telling.use is not None
    rivals: list[str] = []
    for clue in clues:
        said = (clue.use,) if clue.use is not None else clue.candidates
        if (clue.loose and not telling.loose) or said == (_WHOLE,):
            continue
        if said and not any(compatible(telling.use, use) for use in said):
            rivals += said
    return rivals


def compatible(a: str, b: str) -> bool:
    """Whether two uses can be said of one and the same room."""
    return a == b or any(a in group and b in group for group in _SAME_ROOM)


def _supported(telling: Clue, clues: list[Clue], fixtures: tuple[str, ...]) -> bool:
    """Whether a code, or a fixture beside the name, bears the use out."""
    assert telling.use is not None
    if telling.source in _CODES and not telling.loose:
        return True
    if any(clue.source in _CODES and telling.use in clue.candidates for clue in clues):
        return not telling.loose
    return bool(set(_FIXTURES_THAT_SUPPORT.get(telling.use, ())) & set(fixtures))


def _hinted(fixtures: tuple[str, ...]) -> str | None:
    present = set(fixtures)
    return next((use for needed, use in fixture_words().hints if needed <= present), None)


def _contradicted(use: str, fixtures: tuple[str, ...]) -> list[str]:
    """What fixtures make of a room whose name says something they cannot stand in."""
    clash = [
        fixture for fixture, uses in fixture_words().contradictions
        if fixture in fixtures and use in uses
    ]  # fmt: skip
    hint = _hinted(fixtures)
    return [hint] if clash and hint else []
