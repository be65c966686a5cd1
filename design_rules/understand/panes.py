"""Which windows stand between two rooms: they pass sound where they pass nobody."""

from collections.abc import Iterator

from design_rules.model.building import Pane
from design_rules.model.survey import Portal, Survey
from design_rules.understand.doorways import doorway_of
from design_rules.understand.floor_plans import Shaped, SpaceFinder, is_gone
from design_rules.understand.sides import sides_of


def find_panes(survey: Survey, rooms: tuple[Shaped, ...]) -> tuple[Pane, ...]:
    """Every window with a room on both sides, with its area in square metres.

    Where several rooms may lie on a side, there is an uncertain pane for each pair.
    """
    finder = SpaceFinder(list(rooms))
    found = {pane for window in survey.windows for pane in _panes(window, finder)}
    return tuple(sorted(found, key=lambda pane: (pane.guid, pane.rooms)))


def _panes(window: Portal, finder: SpaceFinder) -> Iterator[Pane]:
    doorway = None if is_gone(window) else doorway_of(window)
    if doorway is None:
        return
    sides = sides_of(doorway, finder)
    near, far = ([key for key in (side.room, *side.rivals) if key] for side in sides)
    area = round(doorway.width * (doorway.head - doorway.sill), 2)
    certain = all(side.clear for side in sides)
    for one in near:
        for other in far:
            if one != other:
                first, second = sorted((one, other))
                yield Pane(window.guid, window.name, (first, second), area, certain)
