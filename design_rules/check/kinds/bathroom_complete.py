"""Does each home hold a toilet and a shower or bath, in rooms of its own?"""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import NotApplicable
from design_rules.check.bathrooms import BASIN, TOILET, WASH, Bathrooms, Found, named_fixtures
from design_rules.check.doubtful_rooms import left_out_baths, membership_unclear
from design_rules.check.evidence_of import room_shown
from design_rules.check.open_ends import where_a_bath_may_be
from design_rules.check.unit_check import UNIT_REASONS, UnitCheck
from design_rules.evidence import Evidence, NoneFound
from design_rules.findings import Assumption
from design_rules.language import Text, name, say
from design_rules.model.building import Room
from design_rules.verdict import Missing, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True)
class BathroomComplete(UnitCheck):
    """The home's bathrooms together hold a toilet and a shower or bath.

    Satisfied:      both stand in rooms that surely are bathrooms of the home.
    Violated:       the home has no bathroom, or one lacks a fixture that the file shows elsewhere
                    or that a facts file says is not there.
    Undecidable:    the file models no such fixture at all, a room's use is unknown, a fixture may
                    stand in either of two rooms, a door of the home or of a bathroom that is
                    nobody's leads to a part without rooms, no way leads in, or a bathroom that
                    only the home leads to is left out by what states the home, or by its name.
    Not applicable: there is no home.
    """

    basin_required: bool

    kind: ClassVar[str] = "bathroom-complete"
    reasons: ClassVar[tuple[str, ...]] = (
        "complete", "complete-without-basin", "no-bathroom", "bathroom-unclear",
        "fixture-lacking", "fixture-denied", "fixtures-unknown", "membership-unclear",
        *UNIT_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms) -> Verdict | NotApplicable:
        """The fixtures of the home's bathrooms, need by need."""
        rooms = home.indoors if home.one_space else home.certain
        if not rooms:
            return self._without_bathroom(home)
        needs = {"toilet": TOILET, "wash": WASH}
        if self.basin_required:
            needs["washbasin"] = BASIN
        found = {need: home.look_for(kinds, rooms) for need, kinds in needs.items()}
        lacking = [need for need, each in found.items() if each.presence == "absent"]
        if lacking and not self._elsewhere(home, lacking):
            outside = left_out_baths(home)
            if outside:
                return membership_unclear(home, outside, rooms[0].label, *_table(home, rooms))
            return self._lacking(home, rooms, lacking)
        unsure = [need for need, each in found.items() if each.presence != "present"]
        if unsure:
            return self._unsure(home, rooms, unsure, found)
        basin = home.look_for(BASIN, rooms)
        reason = "complete" if basin.presence == "present" else "complete-without-basin"
        return satisfied(
            say(reason, unit=home.unit.name, rooms=_names(rooms)), *_table(home, rooms)
        )

    def assumptions(self, home: Bathrooms) -> tuple[Assumption, ...]:
        """Membership of the home, and fixtures told by name."""
        rooms = home.indoors if home.one_space else home.certain
        told = [home.look_for(kinds, rooms).fixtures for kinds in (TOILET, WASH)]
        return (
            *super().assumptions(home),
            *named_fixtures(tuple(f for each in told for f in each)),
        )

    def _without_bathroom(self, home: Bathrooms) -> Verdict:
        hopeful = home.hopeful()
        outside = left_out_baths(home)
        if outside:
            return membership_unclear(home, outside, outside[0].label)
        ask = [*map(missing.use_of, hopeful), *where_a_bath_may_be(home)]
        if not ask:
            sought = say("no-bathroom", unit=home.unit.name)
            rooms = [room_shown(home.house, room, _kinds(home, room)) for room in home.rooms]
            none = NoneFound("bathroom", tuple(room.guid for room in home.rooms))
            return violated(sought, none, *rooms)
        shown = [room_shown(home.house, room, _kinds(home, room)) for room in home.rooms]
        return undecidable(say("bathroom-unclear", unit=home.unit.name), ask, *shown)

    def _elsewhere(self, home: Bathrooms, lacking: list[str]) -> bool:
        """Whether what is lacking may stand in a room of unknown use or of no model."""
        kinds = {"toilet": TOILET, "wash": WASH, "washbasin": BASIN}
        rooms = home.possible
        hopeful = rooms and all(
            home.look_for(kinds[n], rooms).presence != "absent" for n in lacking
        )
        return bool(hopeful or where_a_bath_may_be(home))

    def _lacking(self, home: Bathrooms, rooms: list[Room], lacking: list[str]) -> Verdict:
        what = tuple(say(f"fixtures.{need}") for need in lacking)
        key = "fixture-denied" if home.answered(rooms) else "fixture-lacking"
        reason = say(key, unit=home.unit.name, rooms=_names(rooms), what=what)
        none = NoneFound(", ".join(lacking), tuple(room.guid for room in rooms))
        return violated(reason, *_table(home, rooms), none)

    def _unsure(
        self, home: Bathrooms, rooms: list[Room], unsure: list[str], found: dict[str, Found]
    ) -> Verdict:
        ask: list[Missing] = []
        for need in unsure:
            doubtful = found[need].unclear
            ask += [missing.identity_of(home.house, fixture) for fixture in doubtful]
            if not doubtful:
                ask.append(missing.fixture_in(home.unanswered(rooms), need))
        ask += [missing.use_of(room) for room in home.possible]
        ask += where_a_bath_may_be(home)
        what = tuple(say(f"fixtures.{need}") for need in unsure)
        reason = say("fixtures-unknown", unit=home.unit.name, rooms=_names(rooms), what=what)
        return undecidable(reason, ask, *_table(home, rooms))


def _names(rooms: list[Room]) -> tuple[Text, ...]:
    return tuple(name(room.label) for room in rooms)


def _kinds(home: Bathrooms, room: Room) -> list[str]:
    return [fixture.kind for fixture in home.fixtures_in([room])]


def _table(home: Bathrooms, rooms: list[Room]) -> list[Evidence]:
    return [room_shown(home.house, room, _kinds(home, room)) for room in rooms]
