"""Two ways that share nothing, held against the largest flow of another implementation."""

import random
from collections import defaultdict

import networkx as nx
import pytest

from design_rules.graph.disjoint_ways import two_ways_exist
from design_rules.graph.unknowns import Arc
from design_rules.model.building import Link


def arc(start: str, end: str, door: str) -> Arc:
    return Arc(start, end, Link((start, end), "door", door, door, door, "certain", ()))


def flow(arcs: list[Arc], starts: set[str], goals: set[str]) -> int:
    net = nx.DiGraph()
    net.add_nodes_from(["S", "T"])
    net.add_edges_from(("S", f"{start} out") for start in starts)
    net.add_edges_from((f"{goal} in", "T") for goal in goals)
    for each in arcs:
        net.add_edge(f"{each.start} in", f"{each.start} out", capacity=1)
        net.add_edge(f"{each.end} in", f"{each.end} out", capacity=1)
        if each.end not in starts and each.start not in goals:
            door = each.link.via
            net.add_edge(f"{each.start} out", f"{door} in")
            net.add_edge(f"{door} in", f"{door} out", capacity=1)
            net.add_edge(f"{door} out", f"{each.end} in")
    return int(nx.maximum_flow_value(net, "S", "T"))


@pytest.mark.parametrize("seed", range(200))
def test_two_ways_agree_with_the_largest_flow(seed: int) -> None:
    dice = random.Random(seed)
    rooms = [f"r{number}" for number in range(dice.randint(5, 25))]
    arcs = []
    for number in range(int(len(rooms) * dice.uniform(1.0, 1.8))):
        a, b = dice.sample(rooms, 2)
        arcs.append(arc(a, b, f"d{number}"))
        if dice.random() < 0.7:
            arcs.append(arc(b, a, f"d{number}"))
    *starts, goal, other = dice.sample(rooms, dice.choice((3, 4)))
    leaving: dict[str, list[Arc]] = defaultdict(list)
    for each in arcs:
        leaving[each.start].append(each)
    found = two_ways_exist(frozenset(starts), frozenset({goal, other}), lambda p: leaving[p])
    assert found == (flow(arcs, set(starts), {goal, other}) >= 2)


def test_the_first_way_found_is_pushed_back_where_it_bars_the_second() -> None:
    """The short way runs across both long ones."""
    pairs = ("s a", "a b", "b t", "s c", "c d", "d b", "a e", "e f", "f t")
    leaving: dict[str, list[Arc]] = defaultdict(list)
    for pair in pairs:
        start, end = pair.split()
        leaving[start].append(arc(start, end, pair))
    assert two_ways_exist(frozenset("s"), frozenset("t"), lambda place: leaving[place])


def test_no_goal_no_way() -> None:
    assert not two_ways_exist(frozenset("s"), frozenset(), lambda place: [])
