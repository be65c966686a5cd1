"""Trips round rooms: the verdict, what is named as crossed, and what is asked."""

import pytest

from design_rules.check import missing
from design_rules.check.base import House
from design_rules.check.going_round import GoingRound, Reasons, ToAvoid, either
from design_rules.language import Language, Text, render, say
from design_rules.model.building import GROUND
from design_rules.verdict import Verdict
from tests.plans import unit_of
from tests.shared_plans import DOORS, shared

_LANGUAGES: tuple[Language, ...] = ("en", "nb")
REASONS = Reasons("never-forced", "forced", "no-way", "forced-unclear")
OUT = [text for text in DOORS if text != "Corridor - Porch"]


def trip(house: House, *avoided: str, perhaps: tuple[str, ...] = (), to: str = GROUND) -> Verdict:
    rooms = {room.key: room for room in house.building.rooms}
    avoid = ToAvoid(
        tuple(rooms[key] for key in avoided), tuple(rooms[key] for key in perhaps), 1.2
    )
    going = GoingRound(house, unit_of(house, "Bed 1"), avoid)
    told = {"unit": "1", "goal": say("checks.goal-outside")}
    return going.to({to}, REASONS, told, missing.way_to_goal("1", "Bed 1", "outside"))


def crossed(verdict: Verdict) -> str | Text:
    return dict(verdict.reason.args)["crossed"]  # type: ignore[return-value]


def test_a_way_round_is_shown_room_by_room() -> None:
    verdict = trip(shared(), "Lounge")
    assert verdict.reason.key == "never-forced"
    assert [each.names for each in verdict.evidence] == [("Bed 1", "Corridor", "Porch", "outside")]  # type: ignore[union-attr]


def test_the_way_shown_crosses_as_little_as_can_be() -> None:
    doors = [*OUT, "Gym - Lounge", "Kitchen - Hall", "Hall - Lounge", "Lounge - Porch"]
    without = [text for text in doors if text != "Corridor - Lounge"]
    verdict = trip(shared(without, Hall="corridor"), "Lounge", "Gym")
    assert crossed(verdict) == "Lounge"
    assert "Gym" not in verdict.evidence[0].names  # type: ignore[union-attr]


def test_rooms_one_of_which_lies_on_every_way_are_told_from_others() -> None:
    house = shared([*OUT, "Lounge - Porch", "Gym - Porch", "Kitchen - Porch"])
    verdict = trip(house, "Lounge", "Gym", "Kitchen")
    assert verdict.reason.key == "forced"
    told = crossed(verdict)
    assert not isinstance(told, str)
    assert render(told, "en").endswith(" or another common room")
    assert len(verdict.repair[0].guids) == 1


def test_a_goal_may_be_what_else_is_avoided() -> None:
    assert trip(shared(), "Lounge", to="Lounge").reason.key == "never-forced"


def test_without_any_way_the_question_is_the_way() -> None:
    verdict = trip(shared(OUT), "Lounge")
    assert [each.fact.key for each in verdict.missing] == ["missing_ways.way"]


def test_only_unknown_rooms_in_the_way_are_asked_about() -> None:
    doors = [*OUT, "Corridor - Room", "Room - Porch", "Corridor - Other"]
    verdict = trip(shared(doors, Room=None, Other=None), perhaps=("Room", "Other"))
    assert [each.guid for each in verdict.missing] == ["Room"]


def test_unknown_rooms_with_a_sure_way_round_are_not_asked_about() -> None:
    house = shared([*DOORS, "Corridor - Room", "Room - Porch"], Room=None)
    assert trip(house, perhaps=("Room",)).reason.key == "never-forced"


def test_a_chain_of_doubtful_open_sides_is_asked_about() -> None:
    doors = [*OUT, "Lounge ~? Nook", "Nook ~? Corridor", "Corridor - Porch"]
    verdict = trip(shared(doors, Nook="store"), "Lounge")
    assert verdict.outcome == "undecidable"
    assert {each.fact.key for each in verdict.missing} == {"missing_ways.open-side"}


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["A"], ("A", "A")), (["A", "A"], ("A", "A")), (["A", "B"], ("A or B", "A eller B")),
        (["A", "B", "C"], ("A, B or C", "A, B eller C")),
    ],
)  # fmt: skip
def test_alternatives_are_joined_by_or(names: list[str], said: tuple[str, str]) -> None:
    found = either(names)
    words = [found if isinstance(found, str) else render(found, lang) for lang in _LANGUAGES]
    assert tuple(words) == said
