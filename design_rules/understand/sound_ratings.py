"""Reads sound ratings, which are free text: "55", "Rw 55 dB", "R'w=55", "Klasse C", "dB 40/R30".

A figure counts only where it can be told for decibels of airborne sound; fire ratings, classes
and impact sound in the same text are left alone.
"""

import re

from design_rules.model.sound import Rated, RatingKind, SoundRating
from design_rules.model.survey import Element, Portal, Survey, Value

_LOWEST, _HIGHEST = 10.0, 90.0  # decibels: anything else is no reduction index
_NUMBER = r"(\d{2}(?:[.,]\d+)?)"
_AT_SITE = re.compile(rf"R\s*['’´`]\s*_?,?\s*w\s*(?:\+\s*C\w*)?\W{{0,6}}{_NUMBER}", re.IGNORECASE)
_IN_LABORATORY = re.compile(
    rf"(?<![A-Za-z])R\s*_?,?\s*w(?:,\s*[RP])?\s*(?:\+\s*C\w*)?\W{{0,6}}{_NUMBER}", re.IGNORECASE
)
_SOUND_CLASS = re.compile(rf"(?<![A-Za-z])STC\W{{0,4}}{_NUMBER}", re.IGNORECASE)
_BEFORE = re.compile(rf"(?<![A-Za-z])dB\W{{0,3}}{_NUMBER}(?![\d.,]*\d)", re.IGNORECASE)
_AFTER = re.compile(rf"(?<![\d.,]){_NUMBER}\s*dB(?![A-Za-z])", re.IGNORECASE)
_ALONE = re.compile(rf"^\s*{_NUMBER}(?:\s*\(\s*-?\d+\s*[;,]\s*-?\d+\s*\))?\s*$")
_IMPACT = re.compile(r"L\s*['’´`]?\s*n\s*,?\s*w\W{0,6}\d{2}(?:[.,]\d+)?(?:\s*dB)?", re.IGNORECASE)
_READINGS: tuple[tuple[re.Pattern[str], RatingKind], ...] = (
    (_AT_SITE, "R'w"),
    (_IN_LABORATORY, "Rw"),
    (_BEFORE, ""),
    (_AFTER, ""),
    (_ALONE, ""),
)
_SETS = {
    "wall": "Pset_WallCommon",
    "slab": "Pset_SlabCommon",
    "door": "Pset_DoorCommon",
    "window": "Pset_WindowCommon",
    "panel": "Pset_PlateCommon",
}


def read_rating(text: str) -> SoundRating:
    """A rating as it was written; without a figure where it holds none that is surely one."""
    rest = _IMPACT.sub(" ", text)
    if _SOUND_CLASS.search(rest):
        return SoundRating(text)  # another scale: not to be compared
    for pattern, kind in _READINGS:
        found = pattern.search(rest)
        if found is not None:
            value = float(found.group(1).replace(",", "."))
            return SoundRating(text, value if _LOWEST <= value <= _HIGHEST else None, kind)
    return SoundRating(text)


def find_ratings(survey: Survey) -> tuple[Rated, ...]:
    """Every wall, slab, door and window of a survey with what is stated of its sound."""
    solid = [(part, part.role) for part in survey.parts if part.role in _SETS]
    holes: list[tuple[Portal, str]] = [(door, "door") for door in survey.doors]
    holes += [(window, "window") for window in survey.windows]
    found = [_rated(element, role) for element, role in (*solid, *holes)]
    return tuple(sorted(found, key=lambda rated: rated.guid))


def _rated(element: Element, role: str) -> Rated:
    stated = element.property(
        f"{_SETS[role]}.AcousticRating", "Pset_CurtainWallCommon.AcousticRating"
    )
    impact = element.property("TP_Slab.ImpactSound", "TP_Slab.LnW")
    return Rated(
        guid=element.guid,
        name=element.name,
        role=role,
        rating=_rating(stated),
        impact=float(impact) if isinstance(impact, int | float) else None,
    )


def _rating(stated: Value) -> SoundRating | None:
    if isinstance(stated, bool) or stated is None:
        return None
    text = f"{stated:g}" if isinstance(stated, int | float) else stated.strip()
    return read_rating(text) if text and text not in ("-", "0") else None
