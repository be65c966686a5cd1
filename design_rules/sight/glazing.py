"""Whether one can see through a door, a window, a panel or a wall of glass (semantics T4.10).

Glass is clear where a facts file or TP_Glazing.View says so, or where its transmittance is at
least 0.3 and no word speaks of frosting. A share of glass in a door leaf tells how much, not
where: only a leaf that is all glass is known to be seen through. What nobody says is "perhaps".
"""

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from design_rules.model.survey import Element, Value
from design_rules.sight.blocker import Blocks

Glass: TypeAlias = Literal["clear", "frosted", "one-way", "none"]
Because: TypeAlias = Literal[
    "answered", "stated-view", "no-glass", "all-glass", "transmits", "dim", "word", "part-glass",
    "not-said",
]  # fmt: skip

_CLEAR = 0.3  # share of visible light that clear glass lets through at least (T4.10)
_ALL = 0.9  # share of a leaf that is glass when it is a glass door
_TRANSMITTANCE = ("VisibleLightTransmittance", "Translucency", "VisibleTransmittance")
_FRACTION = ("Pset_DoorCommon.GlazingAreaFraction", "Pset_WindowCommon.GlazingAreaFraction")
_FROSTED = re.compile(
    r"frost|(?<![a-zæøå])matt(?!ress|e\b)|etset|etched|sandbl[åa]s|opal|folie|milchgla", re.I
)
_GLASS = re.compile(
    r"gla[sz](?!\s?-?(?:s?ull|wool|swool|wolle|fib|sfib))|verglas|vitr|curtain.?panel", re.I
)
_VIEWS: dict[str, Glass] = {
    "clear": "clear", "frosted": "frosted", "oneway": "one-way", "none": "none"
}  # fmt: skip
_THROUGH: dict[Glass, Blocks] = {
    "clear": "never", "frosted": "surely", "none": "surely", "one-way": "perhaps"
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Glazing:
    """How surely something blocks sight, and what says so."""

    blocks: Blocks
    because: Because


def of_door(door: Element, answer: Glass | None = None) -> Glazing:
    """Of a closed door leaf."""
    if said := _said(door, answer):
        return said
    share = _share(door)
    if share is not None and share <= 0:
        return Glazing("surely", "no-glass")
    clear = _clear(door)
    if clear.blocks == "never" and share is not None and share >= _ALL:
        return Glazing("never", "all-glass")
    if share is not None and clear.because in ("transmits", "not-said"):
        return Glazing("perhaps", "part-glass")
    return clear if clear.blocks == "perhaps" else Glazing("perhaps", "part-glass")


def of_window(window: Element, answer: Glass | None = None) -> Glazing:
    """Of a window, its frame not counted."""
    return _said(window, answer) or _clear(window)


def of_part(part: Element) -> Glazing:
    """Of a wall or panel: opaque unless something speaks of glass."""
    if said := _said(part, None):
        return said
    if _transmittances(part) or _GLASS.search(_words(part)):
        return _clear(part)
    return Glazing("surely", "no-glass")


def _said(thing: Element, answer: Glass | None) -> Glazing | None:
    if answer is not None:
        return Glazing(_THROUGH[answer], "answered")
    view = thing.property("TP_Glazing.View") or ""
    known = _VIEWS.get(re.sub(r"[^a-z]", "", str(view).casefold()))
    return Glazing(_THROUGH[known], "stated-view") if known else None


def _clear(thing: Element) -> Glazing:
    """Of the glass as such."""
    if _FROSTED.search(_words(thing)):
        return Glazing("perhaps", "word")
    stated = _transmittances(thing)
    if not stated:
        return Glazing("perhaps", "not-said")
    return Glazing("never", "transmits") if min(stated) >= _CLEAR else Glazing("perhaps", "dim")


def _transmittances(thing: Element) -> list[float]:
    """Shares of light let through, wherever they are stated."""
    return [
        share
        for values in thing.properties.values()
        for name in _TRANSMITTANCE
        if (share := _number(values.get(name))) is not None
    ]


def _share(door: Element) -> float | None:
    return _number(door.property(*_FRACTION))


def _number(value: Value) -> float | None:
    """A share between 0 and 1; some programs write per cent."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:
        return None
    return float(value) if value <= 1 else value / 100


def _words(thing: Element) -> str:
    return " ".join(
        (thing.name, thing.type_name, thing.object_type, thing.description, thing.predefined_type)
    )
