"""How much of a model rules can use: counts, and what is lacking in words."""

from collections import defaultdict

from design_rules.findings import Readiness
from design_rules.language import Text, phrases, say
from design_rules.model.building import Building, Door, Link, TakenOut
from design_rules.model.survey import Gap
from design_rules.understand.building import Understood

_NAMED = 3  # objects of a gap that are named; the rest is counted
_NAMING_A_UNIT = {
    "no-length-unit": "gaps.assumed-length-unit",
    "wrong-length-unit": "gaps.likely-length-unit",
}


def readiness(understood: Understood) -> Readiness:
    """The state of a model, as the contract counts it."""
    building, graph = understood.building, understood.graph
    return Readiness(
        rooms=len(building.rooms),
        rooms_with_use=sum(room.use.known for room in building.rooms),
        rooms_reachable=sum(bool(graph.neighbours(room.key)) for room in building.rooms),
        doors=len(building.doors),
        doors_resolved=_resolved(building),
        contested_links=len({_passed(link) for link in building.links if _contested(link)}),
        units=len(understood.units),
        gaps=gap_sentences(building),
        taken_out=tuple(_taken(space) for space in building.taken_out),
    )


def gap_sentences(building: Building) -> tuple[Text, ...]:
    """One sentence for each kind of gap: what is lacking, what follows, what to do."""
    found: dict[str, list[Gap]] = defaultdict(list)
    for gap in building.gaps:
        found[gap.kind].append(gap)
    if not building.doors:
        found["no-doors"].append(Gap("no-doors"))
    _say_once(found)
    labels = {room.key: room.label for room in building.rooms}
    labels |= {door.key: door.name or door.guid for door in building.doors}
    return tuple(_sentence(kind, gaps, labels) for kind, gaps in found.items())


def _say_once(found: dict[str, list[Gap]]) -> None:
    """A room with a stand-in for a shape has none: that it has no outline goes without saying."""
    told = {key for gap in found.get("placeholder-shapes", ()) for key in gap.keys}
    if not told or "rooms-without-shape" not in found:
        return
    keys = [key for gap in found.pop("rooms-without-shape") for key in gap.keys]
    left = tuple(key for key in keys if key not in told)
    if left:
        found["rooms-without-shape"] = [Gap("rooms-without-shape", keys=left, count=len(left))]


def _sentence(kind: str, gaps: list[Gap], labels: dict[str, str]) -> Text:
    count = sum(gap.count for gap in gaps)
    if f"gaps.{kind}" not in phrases():
        return say("gaps.other", kind=kind, count=count)
    if kind in _NAMING_A_UNIT and (assumed := _assumed_unit(gaps)) is not None:
        return say(_NAMING_A_UNIT[kind], unit=assumed)
    return say(f"gaps.{kind}", count=count, names=_names(kind, gaps, labels))


def _assumed_unit(gaps: list[Gap]) -> Text | None:
    """The unit in which lengths are read where the file states none; None where none suggests."""
    named = {f"gaps.unit-{gap.detail}" for gap in gaps}
    return Text(named.pop()) if len(named) == 1 and named <= set(phrases()) else None


def _names(kind: str, gaps: list[Gap], labels: dict[str, str]) -> str | Text:
    if kind == "overlapping-rooms":
        pairs = [gap.keys for gap in gaps if len(gap.keys) == 2]
        said = [say("gaps.pair", a=labels.get(a, a), b=labels.get(b, b)) for a, b in pairs]
        return _listed(said)
    keys = {key for gap in gaps for key in gap.keys}
    if kind == "duplicate-guids":
        shown = {key.partition("~")[0] for key in keys}
    else:
        shown = {labels.get(key, key) for key in keys}
    return _listed([say("common.name", name=name) for name in sorted(shown)])


def _listed(names: list[Text]) -> str | Text:
    """The first few names, and how many more there are."""
    if len(names) <= _NAMED + 1:  # never "and 1 more"
        return say("gaps.names", names=_semicolons(names)) if names else ""
    shown = _semicolons(names[:_NAMED])
    return say("gaps.more", names=shown, count=len(names) - _NAMED)


def _semicolons(names: list[Text]) -> Text:
    first, *others = names
    for other in others:
        first = say("gaps.next", before=first, then=other)
    return first


def _resolved(building: Building) -> int:
    links: dict[str, list[Link]] = defaultdict(list)
    for link in building.links:
        links[link.via].append(link)
    return sum(_is_resolved(door, links[door.key]) for door in building.doors)


def _is_resolved(door: Door, links: list[Link]) -> bool:
    """Whether it is certain what a door joins; without any link it lies inside one room."""
    if links:
        return any(not _contested(link) for link in links)
    return door.doorway is not None and not door.portal.damaged


def _contested(link: Link) -> bool:
    return link.status == "contested"


def _passed(link: Link) -> tuple[str, ...]:
    """What tells one contested way from another: the door, or the two sides of an open side."""
    return (link.via,) if link.via else link.ends


def _taken(space: TakenOut) -> Text:
    why = f"gaps.{space.reason}"
    reason = say(why) if why in phrases() else say("common.name", name=space.reason)
    return say("gaps.taken-out", name=space.label, why=reason)
