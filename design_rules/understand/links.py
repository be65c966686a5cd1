"""Every way from one place to another in a survey: doors, passages, open sides, stairs, lifts."""

from dataclasses import dataclass, replace
from math import hypot

from design_rules.language import say
from design_rules.model.building import UNMODELLED, Door, Doorway, Link, Place
from design_rules.model.survey import Survey
from design_rules.understand.door_links import DoorLinker
from design_rules.understand.flights import flights_of
from design_rules.understand.floor_plans import FloorPlans, Shaped, SpaceFinder, is_gone
from design_rules.understand.lifts import lift_links
from design_rules.understand.open_sides import OpenSides
from design_rules.understand.possible_ways import possible_ways
from design_rules.understand.vertical_links import VerticalLinks

_SAME_PLACE = 0.3  # metres between the middle of a hole and of the door that stands in it


@dataclass(frozen=True, slots=True)
class Linked:
    """Doors, links and the places that are no rooms."""

    doors: tuple[Door, ...]
    links: tuple[Link, ...]
    places: tuple[Place, ...]


def find_links(survey: Survey, plans: FloorPlans, rooms: tuple[Shaped, ...]) -> Linked:
    """Join the rooms of a survey."""
    plans = plans.of_rooms(rooms)
    finder = SpaceFinder(list(rooms))
    keys = frozenset(item.element.key for item in rooms)
    linker = DoorLinker(survey, plans, finder, keys)
    floors = {item.element.key: item.solid.bottom for item in rooms}
    doors: list[Door] = []
    links: list[Link] = []
    for portal in survey.doors:
        if is_gone(portal):
            continue
        door, found = linker.door(portal)
        doors.append(door)
        links.extend(found)
    standing = [door.doorway for door in doors if door.doorway is not None]
    likely_doors, likely = _likely(survey, linker, floors, standing)
    doors.extend(likely_doors)
    links.extend(likely)
    for portal in survey.openings:
        if is_gone(portal) or portal.filled:
            continue
        if not _holds_a_door(linker.doorway(portal), standing):
            links.extend(linker.passage(portal, floors))
    open_sides = OpenSides(survey, plans).links(rooms)
    climbs = _climbs(survey, plans, rooms, links)
    links.extend([*open_sides, *climbs])
    places = {**linker.places, **_beyond_stairs(climbs)}
    reached = {end for link in links for end in link.ends}
    kept = [place for key, place in sorted(places.items()) if key in reached or key == "outside"]
    return Linked(tuple(doors), tuple(_without_doubles(links)), tuple(kept))


def _likely(
    survey: Survey, linker: DoorLinker, floors: dict[str, float], standing: list[Doorway]
) -> tuple[list[Door], list[Link]]:
    """What may be a door though it is none by its class; its place is added to `standing`."""
    doors: list[Door] = []
    links: list[Link] = []
    for way in possible_ways(survey):
        portal, doorway = way.portal, linker.doorway(way.portal)
        if doorway is None or (way.free and _holds_a_door(doorway, standing)):
            continue
        found = linker.possible(way, floors)
        links.extend(found)
        if found:
            standing.append(doorway)
        if found and way.named:
            name = portal.name or portal.type_name
            doors.append(Door(portal.key, portal.guid, name, portal.storey, portal, doorway))
    return doors, links


def _climbs(
    survey: Survey, plans: FloorPlans, rooms: tuple[Shaped, ...], doors: list[Link]
) -> list[Link]:
    flights = flights_of(survey)
    stairs = VerticalLinks(rooms, plans).links([f for f in flights if f.kind != "lift"])
    shaped = [item for item in rooms if not item.solid.shadow.is_empty]
    lifts = [lift_links(flight, shaped, doors) for flight in flights if flight.kind == "lift"]
    return [*stairs, *(link for found in lifts for link in found)]


def _beyond_stairs(links: list[Link]) -> dict[str, Place]:
    ends = {end: link for link in links for end in link.ends if end.startswith(UNMODELLED)}
    return {
        key: Place(
            key, "unmodelled", say("understanding.unmodelled", name=link.name or link.via_guid)
        )
        for key, link in ends.items()
    }


def _without_doubles(links: list[Link]) -> list[Link]:
    """Links in a fixed order; an open side where a passage joins the same rooms is left out."""
    passages = {
        frozenset(link.ends)
        for link in links
        if link.kind == "opening" and link.status == "certain"
    }
    kept = [
        link for link in links if link.kind != "open-plan" or frozenset(link.ends) not in passages
    ]
    ordered = [replace(link, ends=_sorted_ends(link)) for link in kept]
    unique = dict.fromkeys(ordered)
    return sorted(unique, key=lambda link: (link.via, link.kind, link.ends))


def _sorted_ends(link: Link) -> tuple[str, str]:
    """Rooms before other places, each in order of key; the way up a stair stays as it is."""
    if link.kind in ("stair", "ramp", "lift"):
        return link.ends
    a, b = sorted(link.ends, key=lambda end: (":" in end or end == "outside", end))
    return a, b


def _holds_a_door(hole: Doorway | None, doors: list[Doorway]) -> bool:
    """Whether a door stands in a hole that no relation says it fills."""
    return hole is not None and any(
        hypot(hole.centre[0] - door.centre[0], hole.centre[1] - door.centre[1]) < _SAME_PLACE
        and abs(hole.sill - door.sill) < _SAME_PLACE
        for door in doors
    )
