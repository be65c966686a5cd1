"""Windows between two rooms."""

from design_rules.model.building import Pane
from design_rules.model.survey import Survey
from design_rules.understand.floor_plans import FloorPlans
from design_rules.understand.panes import find_panes
from tests.understand.small_surveys import room, survey, wall, window


def _panes(drawn: Survey) -> tuple[Pane, ...]:
    return find_panes(drawn, tuple(FloorPlans(drawn).spaces))


def test_a_window_between_two_rooms_is_a_pane_with_the_area_of_its_hole() -> None:
    drawn = survey(
        room("A", (0, 0, 4, 4)),
        room("B", (4.2, 0, 8, 4)),
        wall("w", (4, 0, 4.2, 4)),
        window("p", (4, 1, 4.2, 3), 0.9, 2.1),
    )
    assert _panes(drawn) == (Pane("p", "", ("A", "B"), 2.4),)


def test_a_window_to_the_open_air_is_none() -> None:
    drawn = survey(
        room("A", (0, 0, 4, 4)), wall("w", (4, 0, 4.2, 4)), window("p", (4, 1, 4.2, 3), 0.9, 2.1)
    )
    assert _panes(drawn) == ()
