"""Ways round a point held against brute force: every completion of every random plan."""

from itertools import combinations

import networkx as nx
import pytest

from design_rules.graph.by_passes import fewest_to_close, sure_ways, way_round
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import Arc, certain
from tests.graph.test_trips import RandomPlan, expected, link

SEEDS = range(400)


def dominated(arcs: list[Arc], start: str, goal: str, point: str) -> bool:
    """Whether the point is among the dominators of a goal, by the dominator tree."""
    net = nx.DiGraph([(arc.start, arc.end) for arc in arcs])
    net.add_nodes_from((start, goal, point))
    tree = nx.immediate_dominators(net, start)
    if goal not in nx.descendants(net, start):
        return True
    above = goal
    while above != start:
        if above == point:
            return True
        above = tree[above]
    return False


@pytest.mark.parametrize("seed", SEEDS)
def test_a_way_round_exists_where_the_point_is_no_dominator(seed: int) -> None:
    plan = RandomPlan(seed)
    truth = {not dominated(world, plan.start, plan.goal, plan.other) for world in plan.worlds()}
    answer = way_round(plan.trips, {plan.start}, {plan.goal}, {plan.other})
    assert answer.value == expected(truth)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_named_closes_every_way_when_answered_by_no(seed: int) -> None:
    plan = RandomPlan(seed)
    answer = way_round(plan.trips, {plan.start}, {plan.goal}, {plan.other})
    assert bool(answer.turns_on) == (answer.value is None)
    named = {unknown.key for unknown in answer.turns_on}
    left = plan.trips.only(lambda arc: not any(key in named for key, _ in arc.needs))
    closed = left.can_reach({plan.start}, {plan.goal}, avoiding={plan.other}).value is False
    assert closed or answer.value is True


@pytest.mark.parametrize("seed", SEEDS)
def test_the_fewest_to_close_are_as_few_as_any_that_do(seed: int) -> None:
    plan = RandomPlan(seed)
    around = {plan.other}
    arcs = [a for a in plan.arcs if not a.needs and not {a.start, a.end} & around]
    cut = fewest_to_close(plan.trips, {plan.start}, {plan.goal}, around)

    def closes(gone: tuple[Arc, ...]) -> bool:
        left = Trips([arc for arc in arcs if arc not in gone], ())
        return plan.goal not in left.reachable({plan.start}, allowed=certain)

    assert closes(cut)
    smaller = (some for size in range(min(len(cut), 3)) for some in combinations(arcs, size))
    assert not any(map(closes, smaller))


def test_each_sure_way_comes_in_by_a_door_of_its_own() -> None:
    doors = [link("out", "hall", 1), link("out", "room", 2), link("room", "hall", 3)]
    trips = Trips([Arc(*door.ends, door) for door in doors], ())
    ways = sure_ways(trips, {"out"}, {"hall"}, ())
    assert [way.places for way in ways] == [("out", "hall"), ("out", "room", "hall")]
    assert len(fewest_to_close(trips, {"out"}, {"hall"}, ())) == 2
