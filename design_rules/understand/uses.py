"""What each room is for, from every clue there is, and how sure that is.

Order of evidence (semantics 3): a facts file, the project's own property set, a classification
code, then long name, object type, name and description, then fixtures, then the place in the
graph. The first that speaks names the use; whoever contradicts it is shown, not overruled.
"""

from design_rules.model.building import Clue, Use
from design_rules.model.survey import Space
from design_rules.understand.fixtures import fixture_words
from design_rules.understand.names import read_code, read_name
from design_rules.understand.vocabulary import Vocabulary

_FIXTURES_THAT_SUPPORT = {
    "bathroom": ("toilet", "shower", "bath"),
    "wc": ("toilet",),
    "shower_room": ("shower",),
    "bedroom": ("bed",),
    "kitchen": ("kitchen", "sink"),
    "living_kitchen": ("kitchen", "sink"),
}
_SAME_ROOM = (
    frozenset({"bathroom", "wc", "shower_room"}),
    frozenset({"kitchen", "living_kitchen", "living", "dining"}),
    frozenset({"corridor", "unit_hall", "main_entrance", "windbreak", "lift_lobby"}),
    frozenset({"stair", "corridor"}),
)


def name_clues(space: Space, vocabulary: Vocabulary) -> list[Clue]:
    """What codes, properties and names say, most telling first; those that say nothing too."""
    clues: list[Clue] = []
    stated = space.property("TP_Space.Function")
    if isinstance(stated, str):
        use = stated if stated in vocabulary.uses else read_name(stated, vocabulary).use
        clues.append(Clue("property", stated, use))
    for code in space.classifications:
        reading = read_code(code.system, code.code, code.title, vocabulary)
        says = " ".join(filter(None, (code.system, code.code, code.title)))
        clues.append(Clue("classification", says, reading.use))
    texts = (
        ("long-name", space.long_name), ("object-type", space.object_type),
        ("name", space.name), ("description", space.description),
    )  # fmt: skip
    for source, text in texts:
        if text:
            clues.append(Clue(source, text, read_name(text, vocabulary).use))
    return clues


def ambiguous(space: Space, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The uses between which the names leave the choice."""
    for text in (space.long_name, space.object_type, space.name, space.description):
        reading = read_name(text, vocabulary) if text else None
        if reading is not None and reading.use is None and len(reading.candidates) > 1:
            return reading.candidates
    return ()


def weigh(clues: list[Clue], choices: tuple[str, ...], fixtures: tuple[str, ...]) -> Use:
    """The use that the clues add up to.

    Args:
        clues: from facts, properties, codes and names, most telling first.
        choices: uses between which an ambiguous name leaves the choice.
        fixtures: kinds of fixture that surely stand in the room.
    """
    standing = [Clue("fixtures", kind, _hinted((kind,))) for kind in sorted(set(fixtures))]
    everything = (*clues, *standing)
    speaking = [clue for clue in clues if clue.use is not None]
    if not speaking:
        hint = _hinted(fixtures)
        guesses = choices or ((hint,) if hint else ())
        return Use(None, "unknown", guesses, everything)
    use = speaking[0].use
    assert use is not None
    if speaking[0].source == "facts":
        return Use(use, "given", (use,), everything)
    rivals = [clue.use for clue in speaking if not _compatible(use, clue.use)]
    rivals += [hint for hint in _contradicted(use, fixtures) if not _compatible(use, hint)]
    if rivals:
        others = tuple(dict.fromkeys(name for name in (use, *rivals) if name))
        return Use(use, "conflicting", others, everything)
    return Use(
        use, "sure" if _supported(speaking, use, fixtures) else "likely", (use,), everything
    )


def _compatible(a: str, b: str | None) -> bool:
    if b is None or a == b:
        return True
    return any(a in group and b in group for group in _SAME_ROOM)


def _supported(speaking: list[Clue], use: str, fixtures: tuple[str, ...]) -> bool:
    if speaking[0].source in ("property", "classification"):
        return True
    return bool(set(_FIXTURES_THAT_SUPPORT.get(use, ())) & set(fixtures))


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
