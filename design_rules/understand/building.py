"""From what was read to what is understood: rooms with their use, doors, links, homes."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from design_rules.graph import RoomGraph
from design_rules.graph.homes import find_units
from design_rules.language import Text, say
from design_rules.model.answers import Answers
from design_rules.model.building import Building, Clue, Fixture, Link, Place, Room, StatedUnit
from design_rules.model.survey import Gap, Group, Space, Survey
from design_rules.model.units import Unit
from design_rules.understand.adjacency import find_adjacency
from design_rules.understand.answering import (
    answered_fixtures,
    answered_links,
    answered_residents,
    stated_by_answers,
)
from design_rules.understand.context import Context, is_outdoor
from design_rules.understand.enclosures import enclosed_rooms
from design_rules.understand.fixture_places import place_fixtures, standing_apart
from design_rules.understand.floor_plans import FloorPlans, Shaped, is_gone
from design_rules.understand.links import Linked, find_links
from design_rules.understand.names import read_name
from design_rules.understand.panes import find_panes
from design_rules.understand.plausible_sizes import are_implausible
from design_rules.understand.sound_ratings import find_ratings
from design_rules.understand.spaces import Sorted, sort_spaces
from design_rules.understand.stacked_rooms import stacked_links
from design_rules.understand.uses import ambiguous, most_telling, name_clues, weigh
from design_rules.understand.vocabulary import Vocabulary, load_vocabulary
from design_rules.understand.zone_groups import stated_zones

_NOT_WALKABLE = frozenset({"shaft", "plenum_void", "gross_area"})
_ON_FLOOR = 1.0  # metres: a room belongs to the storey whose floor is this near below its own


@dataclass(frozen=True, slots=True)
class Understood:
    """A building with its room graph and its homes."""

    building: Building
    graph: RoomGraph
    units: tuple[Unit, ...]


def understand(survey: Survey, answers: Answers | None = None) -> Understood:
    """Understand a survey; what the answers say wins over the model."""
    vocabulary = load_vocabulary()
    said = answers or Answers()
    building = _as_drawn(survey, said, vocabulary)
    graph = RoomGraph.of(building)
    units = find_units(graph)
    placed = replace(building, rooms=Context(graph, units, vocabulary).rooms())
    return Understood(placed, RoomGraph.of(placed), units)


def _as_drawn(read: Survey, said: Answers, vocabulary: Vocabulary) -> Building:
    survey = replace(read, parts=tuple(part for part in read.parts if not is_gone(part)))
    plans = FloorPlans(survey)
    names = {space.key: _name_alone(space, vocabulary) for space in survey.spaces}
    sorted_ = sort_spaces(plans.spaces, survey, names)
    survey = _with_trusted_unit(survey, sorted_)
    linked = find_links(survey, plans, sorted_.rooms)
    placed = place_fixtures(survey.parts, sorted_.rooms)
    fixtures = answered_fixtures(placed, said, sorted_.rooms)
    rooms = _with_stairs(_rooms(survey, sorted_, fixtures, said, vocabulary), linked)
    closed = enclosed_rooms(rooms, survey, plans)
    rooms = tuple(replace(room, enclosed=True) if room.key in closed else room for room in rooms)
    stacked = stacked_links(rooms, linked.links)
    links = answered_links((*linked.links, *stacked), linked.doors, rooms, said)
    building = Building(
        origin=survey.origin,
        rooms=rooms,
        doors=linked.doors,
        links=links,
        places=_places(linked, links),
        fixtures=fixtures,
        adjacency=find_adjacency(sorted_.rooms, linked.links, survey, plans),
        panes=find_panes(survey, sorted_.rooms),
        taken_out=sorted_.taken_out,
        rated=find_ratings(survey),
        residents=answered_residents(rooms, said),
        storeys=tuple((s.key, s.name, s.elevation or 0.0) for s in survey.storeys),
        gaps=(*survey.gaps, *_gaps(plans, sorted_, rooms, placed)),
        classes=tuple(survey.classes.items()),
        measured=bool(survey.length_unit),
        damaged=any(gap.kind == "lost-records" for gap in survey.gaps),
    )
    return replace(
        building, stated_units=_stated_units(building, survey, sorted_, said, vocabulary)
    )


def _with_trusted_unit(survey: Survey, sorted_: Sorted) -> Survey:
    """The survey; without its unit of length where rooms come out of impossible size in it."""
    if not survey.length_unit or not are_implausible(sorted_.rooms):
        return survey
    return replace(survey, length_unit="", gaps=(*survey.gaps, Gap("wrong-length-unit")))


def _name_alone(space: Space, vocabulary: Vocabulary) -> str | None:
    telling = most_telling(name_clues(space, vocabulary))
    return telling.use if telling is not None else None


# --- rooms -----------------------------------------------------------------------------------
def _rooms(
    survey: Survey,
    sorted_: Sorted,
    fixtures: tuple[Fixture, ...],
    said: Answers,
    vocabulary: Vocabulary,
) -> tuple[Room, ...]:
    standing: dict[str, list[str]] = defaultdict(list)
    for fixture in fixtures:
        if len(fixture.rooms) == 1:
            standing[fixture.rooms[0]].append(fixture.kind)
    zones = stated_zones(survey)
    rooms = [
        _room(
            item,
            survey,
            tuple(standing[item.element.key]),
            zones.get(item.element.key, ()),
            said,
            vocabulary,
        )
        for item in sorted_.rooms
    ]
    return tuple(sorted(rooms, key=lambda room: room.key))


def _room(
    item: Shaped,
    survey: Survey,
    standing: tuple[str, ...],
    zones: tuple[str, ...],
    said: Answers,
    vocabulary: Vocabulary,
) -> Room:
    space = item.element
    assert isinstance(space, Space)
    answer = said.rooms.get(space.guid)
    clues = name_clues(space, vocabulary)
    if answer is not None and answer.use is not None:
        clues.insert(0, Clue("facts", answer.use, answer.use))
    use = weigh(clues, ambiguous(space, vocabulary), standing)
    storey_key, storey = _storey(item, survey)
    outline = item.solid.outline()
    return Room(
        key=space.key,
        guid=space.guid,
        name=space.name,
        long_name=space.long_name,
        storey=storey,
        storey_key=storey_key,
        outline=outline,
        floor=item.solid.bottom,
        ceiling=item.solid.top,
        area=outline.area if not outline.is_empty and survey.length_unit else space.stated_area,
        use=use,
        zone=_stated_zone(space, said, vocabulary) or next(iter(zones), None),
        stated_zones=zones,
        walkable=use.name not in _NOT_WALKABLE,
        outdoor=is_outdoor(use.name, space.inside_outside),
        damaged=space.damaged,
        space=space,
    )


def _with_stairs(rooms: tuple[Room, ...], linked: Linked) -> tuple[Room, ...]:
    """Rooms, those of unknown use in which a stair stands known for what they can be."""
    climbed = {end for link in linked.links if link.kind == "stair" for end in link.ends}
    clue = Clue("stair", "a stair starts or ends here", None)
    told = ("stair", "corridor", "living", "unit_hall")
    return tuple(
        replace(room, use=replace(room.use, candidates=told, clues=(*room.use.clues, clue)))
        if room.key in climbed and room.use.name is None and not room.use.candidates
        else room
        for room in rooms
    )


def _stated_zone(space: Space, said: Answers, vocabulary: Vocabulary) -> str | None:
    answer = said.rooms.get(space.guid)
    if answer is not None and answer.zone is not None:
        return answer.zone
    stated = space.property("TP_Space.Zone")
    zone = stated.strip().lower() if isinstance(stated, str) else None
    return zone if zone in vocabulary.zones else None


def _storey(item: Shaped, survey: Survey) -> tuple[str, str]:
    """The storey where the floor is; the one it is filed under where heights do not tell."""
    levels = [s for s in survey.storeys if s.elevation is not None]
    below = [s for s in levels if (s.elevation or 0.0) <= item.solid.bottom + _ON_FLOOR]
    filed = next((s for s in survey.storeys if s.key == item.element.storey), None)
    if item.solid.body is None or not below:
        return (filed.key, filed.name) if filed is not None else ("", "")
    nearest = max(below, key=lambda s: (s.elevation or 0.0, s is filed))
    if filed is not None and filed.elevation == nearest.elevation:
        return filed.key, filed.name
    return nearest.key, nearest.name


# --- homes -----------------------------------------------------------------------------------
def _stated_units(
    building: Building, survey: Survey, sorted_: Sorted, said: Answers, vocabulary: Vocabulary
) -> tuple[StatedUnit, ...]:
    """Homes as the facts file, the project's property set, zones or envelopes state them."""
    keys = frozenset(room.key for room in building.rooms)
    inside = {item.element.key: frozenset(rooms) for item, rooms in sorted_.envelopes}
    sources: tuple[list[StatedUnit], ...] = (
        list(stated_by_answers(building.rooms, said)),
        _by_property(building.rooms),
        [u for group in survey.groups for u in _by_group(group, keys, inside, vocabulary)],
        [u for envelope in sorted_.envelopes for u in _by_envelope(*envelope, vocabulary)],
    )
    return tuple(_first_said(sources))


def _by_property(rooms: tuple[Room, ...]) -> list[StatedUnit]:
    members: dict[str, set[str]] = defaultdict(set)
    for room in rooms:
        stated = room.space.property("TP_Space.UnitId", "TP_Unit.UnitId") if room.space else None
        if stated is not None:
            members[str(stated)].add(room.key)
    because = say("understanding.stated-by-property")
    return [_unit(name, keys, because) for name, keys in sorted(members.items())]


def _by_group(
    group: Group,
    rooms: frozenset[str],
    inside: Mapping[str, frozenset[str]],
    vocabulary: Vocabulary,
) -> list[StatedUnit]:
    """The home that a zone states; an envelope in it stands for the rooms that it holds."""
    held = frozenset(key for member in group.members for key in inside.get(member, ()))
    members = (frozenset(group.members) | held) & rooms
    if not members or not _is_home(group, vocabulary):
        return []
    because = say("understanding.stated-by-zone", name=group.name or group.long_name or group.guid)
    return [_unit(group.name or group.long_name, members, because)]


def _is_home(group: Group, vocabulary: Vocabulary) -> bool:
    if "TP_Unit" in group.properties:
        return True
    if group.ifc_class not in ("IfcZone", "IfcSpatialZone"):
        return False
    texts = (group.name, group.long_name, group.object_type)
    return any(read_name(text, vocabulary).use == "unit_whole" for text in texts if text)


def _by_envelope(item: Shaped, rooms: tuple[str, ...], vocabulary: Vocabulary) -> list[StatedUnit]:
    space = item.element
    assert isinstance(space, Space)
    if _name_alone(space, vocabulary) != "unit_whole":
        return []
    label = space.long_name or space.name
    return [_unit(label, frozenset(rooms), say("understanding.stated-by-envelope", name=label))]


def _unit(name: str, rooms: frozenset[str] | set[str], because: Text) -> StatedUnit:
    return StatedUnit(f"unit:{min(rooms)}", name, frozenset(rooms), because)


def _first_said(sources: tuple[list[StatedUnit], ...]) -> list[StatedUnit]:
    """The units of every source, less those of which an earlier source claims a room.

    Units of one source may share rooms: a bathroom in the zones of two homes is told as it is.
    """
    kept: list[StatedUnit] = []
    for units in sources:
        taken = {key for unit in kept for key in unit.rooms}
        kept += [unit for unit in units if not unit.rooms & taken]
    return kept


# --- the rest --------------------------------------------------------------------------------
def _places(linked: Linked, links: tuple[Link, ...]) -> tuple[Place, ...]:
    reached = {end for link in links for end in link.ends}
    return tuple(p for p in linked.places if p.id in reached or p.id == "outside")


def _gaps(
    plans: FloorPlans, sorted_: Sorted, rooms: tuple[Room, ...], fixtures: tuple[Fixture, ...]
) -> list[Gap]:
    gaps: list[Gap] = []
    far = tuple(fixture.key for fixture in standing_apart(fixtures, sorted_.rooms))
    if far:
        gaps.append(Gap("files-apart", keys=far, count=len(far)))
    if plans.placeholders:
        gaps.append(
            Gap("placeholder-shapes", keys=plans.placeholders, count=len(plans.placeholders))
        )
    bare = tuple(room.key for room in rooms if room.outline.is_empty)
    if bare:
        gaps.append(Gap("rooms-without-shape", keys=bare, count=len(bare)))
    for a, b in sorted_.overlaps:
        gaps.append(Gap("overlapping-rooms", keys=(a, b)))
    harmed = tuple(room.key for room in rooms if room.damaged)
    if harmed:
        gaps.append(Gap("damaged-rooms", keys=harmed, count=len(harmed)))
    return gaps
