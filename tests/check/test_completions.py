"""Undecidable is said where the unsaid can turn the verdict, and nowhere else.

Small plans in which some rooms have no known use are held against every way to fill them in.
"""

from itertools import product

import pytest

from design_rules.check.kinds.bathroom_closes import BathroomCloses
from design_rules.check.kinds.bathroom_exclusive import BathroomExclusive
from design_rules.check.kinds.bathroom_reach import BathroomReach
from design_rules.check.unit_check import UnitCheck
from tests.check.kinds.deciding import outcomes
from tests.plans import plan

CHECKS: list[UnitCheck] = [BathroomReach(), BathroomExclusive(), BathroomCloses()]
USES = ["bathroom", "store", "unit_hall"]
PLANS = {
    "a chain with a door to the corridor": ["Bed - A", "A - B", "B - Corridor"],
    "an open side in the chain": ["Bed ~ A", "A - B", "Bed - Corridor"],
    "a ring through the corridor": ["Bed - A", "A - Corridor", "B - Corridor", "Bed - B"],
    "a room beyond the corridor": ["Bed - A", "Bed - Corridor", "B - Corridor"],
}


def _outcome(check: UnitCheck, doors: list[str], a: str | None, b: str | None) -> str:
    rooms = {"Bed": "bedroom", "A": a, "B": b, "Corridor": "corridor", "Next": "bedroom"}
    ways = [*doors, "Corridor - outside", "Next - Corridor"]  # or it might be a hall of hers
    house = plan(rooms, ways, units={"1": ["Bed", "A", "B"], "2": ["Next"]})
    return outcomes(check, house)["1"][0]


@pytest.mark.parametrize("doors", PLANS.values(), ids=PLANS)
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.kind)
@pytest.mark.parametrize(("a", "b"), list(product([None, *USES], repeat=2)))
def test_learning_more_never_turns_a_decided_verdict(
    check: UnitCheck, doors: list[str], a: str | None, b: str | None
) -> None:
    before = _outcome(check, doors, a, b)
    after = {
        _outcome(check, doors, more_a, more_b)
        for more_a in ([a] if a else USES)
        for more_b in ([b] if b else USES)
    }
    if before == "undecidable":
        assert len(after) > 1, "nothing that is left unsaid can turn this verdict"
    elif None in (a, b):
        assert after <= {before, "not_applicable"}
    else:
        assert after == {before}
