"""What a verdict rests on, in one short line each."""

from design_rules.evidence import (
    CutShown,
    DoorShown,
    Evidence,
    NoneFound,
    PropertyShown,
    RoomShown,
    RouteShown,
    WalkShown,
)
from design_rules.language import Language, Text, phrases, render, say
from design_rules.report.printable import printable
from design_rules.report.words import known, place_word, use_word
from design_rules.verdict import Measure

_NAME = 60
_UNITS = {"m2": "m²"}


def evidence_line(shown: Evidence, language: Language) -> str:
    """One piece of evidence in a line; empty for a shape, which words cannot show."""
    match shown:
        case RoomShown():
            said = _room(shown, language)
        case DoorShown():
            return _door(shown, language)
        case RouteShown():
            stops = zip(shown.nodes, shown.names, strict=True)
            way = (place_word(*stop, language) for stop in stops)
            said = say("report.shown-route", way=" > ".join(way))
        case PropertyShown():
            said = say(
                "report.shown-property", name=shown.name, property=shown.property,
                value=shown.value, source=shown.source,
            )  # fmt: skip
        case NoneFound():
            said = _none(shown, language)
        case WalkShown():
            stops = zip(shown.nodes, shown.names, strict=True)
            places = (place_word(*stop, language) for stop in stops)
            said = say("report.shown-walk", length=shown.length, way=" > ".join(places))
        case CutShown():
            said = say(f"report.shown-cut-{shown.what}", name=shown.name)
        case _:
            return ""
    return printable(render(said, language))


def measure_line(measure: Measure, language: Language) -> str:
    """A number beside its limit; the sign of the margin tells on which side it should lie."""
    rising = abs(measure.value - measure.limit - measure.margin) <= 1e-6 + 0.01 * measure.limit
    said = say(
        "report.shown-at-least" if rising else "report.shown-at-most",
        name=_measure_name(measure.name, language), value=measure.value, limit=measure.limit,
        unit=_UNITS.get(measure.unit, measure.unit),
    )  # fmt: skip
    return " ".join(render(said, language).replace(" ,", ",").split())


def _measure_name(name: str, language: Language) -> str:
    key = f"report.measure-{name}"
    return render(Text(key), language) if key in phrases() else name.replace("-", " ")


def _room(shown: RoomShown, language: Language) -> Text:
    use = use_word(shown.use, language)
    name = printable(shown.name, _NAME)
    if not shown.fixtures:
        return say("report.shown-room", name=name, use=use)
    fixtures = ", ".join(known("fixtures", kind, language) for kind in shown.fixtures)
    return say("report.shown-room-with", name=name, use=use, fixtures=fixtures)


def _door(shown: DoorShown, language: Language) -> str:
    a, b = (place_word(*side, language) for side in zip(shown.joins, shown.names, strict=True))
    said = say("report.shown-door", name=printable(shown.name, _NAME), a=a, b=b)
    doubt = f" ({render(say('report.contested'), language)})"
    return render(said, language) + (doubt if shown.status == "contested" else "")


def _none(shown: NoneFound, language: Language) -> Text:
    sought = ", ".join(_sought(word, language) for word in shown.sought.split(", "))
    if not shown.among:
        return say("report.shown-none-at-all", sought=sought)
    return say("report.shown-none", sought=sought, count=len(shown.among))


def _sought(word: str, language: Language) -> str:
    if f"report.sought-{word}" in phrases():
        return render(Text(f"report.sought-{word}"), language)
    topic = "fixtures" if f"fixtures.{word}" in phrases() else "uses"
    return known(topic, word, language)
