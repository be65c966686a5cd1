"""Checks that are put to every bathroom of every home."""

from abc import abstractmethod
from typing import ClassVar

from shapely import Polygon

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import TOILET, Bathrooms, membership, not_on_lost_records
from design_rules.check.evidence_of import in_world, room_shown, room_subject
from design_rules.findings import Assumption
from design_rules.geometry.sections import Region, region
from design_rules.language import say
from design_rules.model.building import Fixture, Link, Room
from design_rules.verdict import Missing, Verdict, undecidable

OBSTACLES = frozenset({"toilet", "urinal", "bath", "washing-machine", "kitchen"})
BATHROOM_REASONS = ("no-length-unit", "no-outline", "file-damaged")


class BathroomCheck(Check):
    """Decides one question about each bathroom that lies in a home."""

    needs_outline: ClassVar[bool] = True

    @abstractmethod
    def decide(self, home: Bathrooms, bath: Room) -> Verdict | NotApplicable:
        """The verdict on one bathroom, or why the question does not arise there."""

    def assumptions(self, home: Bathrooms, bath: Room) -> tuple[Assumption, ...]:
        """Defaults that the verdict on a bathroom rests on."""
        return membership(home.unit)

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision a bathroom; a shared one is judged once."""
        found: dict[str, Decision] = {}
        for unit in house.units:
            home = Bathrooms(house, unit)
            for bath in home.certain:
                found.setdefault(bath.key, self._decision(home, bath))
        return list(found.values()) or NotApplicable(say("checks.no-bathroom-rooms"))

    def _decision(self, home: Bathrooms, bath: Room) -> Decision:
        blocked = self._unmeasurable(home, bath)
        verdict = self.decide(home, bath) if blocked is None else blocked
        if isinstance(verdict, Verdict):
            verdict = not_on_lost_records(verdict, home.house)
        return Decision(room_subject(bath), verdict, self.assumptions(home, bath))

    def _unmeasurable(self, home: Bathrooms, bath: Room) -> Verdict | None:
        """Undecidable where nothing can be measured."""
        shown = room_shown(home.house, bath)
        if not home.house.building.measured:
            ask = [missing.length_unit()]
            return undecidable(say("no-length-unit", room=bath.label), ask, shown)
        if self.needs_outline and (bath.outline.is_empty or bath.damaged):
            ask = [missing.measure_of(bath.guid, bath.label, "outline")]
            return undecidable(say("no-outline", room=bath.label), ask, shown)
        return None


def standing_in(home: Bathrooms, bath: Room, kinds: frozenset[str]) -> list[Fixture]:
    """Fixtures of some kinds in a bathroom, with their outlines."""
    return [fixture for fixture in home.fixtures_in([bath]) if fixture.kind in kinds]


def floor_without(bath: Room, fixtures: list[Fixture]) -> Region:
    """The floor of a bathroom that none of the fixtures stands on."""
    free = bath.outline
    for fixture in fixtures:
        free = region(free.difference(fixture.outline))
    return free


def toilet_missing(home: Bathrooms, bath: Room) -> Verdict | NotApplicable:
    """What to say of a bathroom in which no toilet is placed."""
    here = home.look_for(TOILET, [bath])
    if here.presence == "absent":
        others = [home.look_for(TOILET, [room]) for room in home.certain if room.key != bath.key]
        elsewhere = any(found.presence == "present" for found in others)
        return NotApplicable(
            say("toilet-elsewhere" if elsewhere else "no-toilet", room=bath.label)
        )
    ask = where_it_stands(home, bath, "toilet", TOILET)
    shown = room_shown(home.house, bath)
    return undecidable(say("toilet-not-placed", room=bath.label), ask, shown)


def where_it_stands(
    home: Bathrooms, bath: Room, name: str, kinds: frozenset[str]
) -> list[Missing]:
    """What to ask of a fixture that is not placed: where it stands, if it is known to be there.

    Args:
        name: what it is called, a key of phrases/fixtures.yaml.
        kinds: the kinds of fixture that it may be.
    """
    found = home.look_for(kinds, [bath])
    if found.presence == "present":
        return [missing.place_in(bath, name)]
    if found.unclear:
        return [missing.identity_of(home.house, fixture) for fixture in found.unclear]
    return [missing.fixture_in([bath], name)]


def shape_ring(
    home: Bathrooms, bath: Room, shape: Region
) -> tuple[tuple[float, float, float], ...]:
    """The outline of a shape on the floor of a room, in world coordinates."""
    hull = shape.convex_hull.simplify(0.01)
    assert isinstance(hull, Polygon)
    return tuple(in_world(home.house, (x, y, bath.floor)) for x, y in hull.exterior.coords)


def ways_in(home: Bathrooms, bath: Room) -> list[Link]:
    """Links by which the bathroom is entered from the home: not those to a closet behind it.

    Where none leads to the rest of the home, all of them.
    """
    graph, main = home.house.graph, home.main_room()
    links = list(graph.links_of(bath.key))
    if main is None:
        return links
    rest = graph.reach(main.key, within=home.inside() - {bath.key})
    return [link for link in links if set(link.ends) & rest] or links
