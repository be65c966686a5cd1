from dataclasses import replace

from design_rules.model.answers import Answers, RoomAnswer
from design_rules.model.building import Room
from design_rules.model.survey import Space
from design_rules.understand.answering import answered_residents
from tests.plans import plan


def _rooms(number: object) -> tuple[Room, ...]:
    """One bedroom whose occupancy number is given."""
    (room,) = plan({"Bed": "bedroom"}, ["Bed - outside"]).building.rooms
    said = {"Pset_SpaceOccupancyRequirements": {"OccupancyNumber": number}}
    space = Space(key="Bed", guid="Bed", ifc_class="IfcSpace", properties=said)  # type: ignore[arg-type]
    return (replace(room, space=space),)


def test_the_model_says_how_many_live_in_a_room() -> None:
    assert answered_residents(_rooms(2), Answers()) == (("Bed", 2),)


def test_a_number_below_one_says_nothing() -> None:
    for empty in (0, -3, 0.4, True):
        assert answered_residents(_rooms(empty), Answers()) == ()


def test_a_facts_file_wins_over_the_model() -> None:
    said = Answers(rooms={"Bed": RoomAnswer(residents=1)})
    assert answered_residents(_rooms(4), said) == (("Bed", 1),)
