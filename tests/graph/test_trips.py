"""Trips held against brute force: every completion of every random plan, one by one."""

import random
from collections.abc import Iterator
from itertools import combinations, product

import networkx as nx
import pytest

from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import Arc, Unknown
from design_rules.model.building import Link

SEEDS = range(400)
ROOMS = [f"r{number}" for number in range(12)]


def link(a: str, b: str, number: int, *, contested: bool = False, via: str = "") -> Link:
    name = via or f"d{number}"
    status = "contested" if contested else "certain"
    return Link((a, b), "door", name, name, name, status, (), point=(float(number), 0.0, 0.0))  # type: ignore[arg-type]


class RandomPlan:
    """Up to twelve rooms; doors one-way or both ways, some unknown, some contested."""

    def __init__(self, seed: int) -> None:
        dice = random.Random(seed)
        self.rooms = ROOMS[: dice.randint(4, 12)]
        self.arcs: list[Arc] = []
        self.unknowns: dict[str, Unknown] = {}
        for number in range(dice.randint(len(self.rooms) - 2, len(self.rooms) * 2)):
            self._door(dice, number)
        self.start, self.goal, self.other = dice.sample(self.rooms, 3)
        self.shut = frozenset(dice.sample(self.rooms, dice.randint(0, 2)))
        self.trips = Trips(self.arcs, self.unknowns.values())

    def _door(self, dice: random.Random, number: int) -> None:
        contested = dice.random() < 0.12 and len(self.unknowns) < 6
        readings = dice.choice((1, 2)) if contested else 1
        for reading in range(readings):
            a, b = dice.sample(self.rooms, 2)
            door = link(a, b, number + 100 * reading, contested=contested, via=f"d{number}")
            needs: list[tuple[str, str]] = []
            if contested:
                needs.append(self._contested(door, readings, reading))
            for start, end in dice.choice((((a, b), (b, a)), ((a, b),))):
                extra = []
                if dice.random() < 0.12 and len(self.unknowns) < 6:
                    extra.append(self._permission(door, end))
                self.arcs.append(Arc(start, end, door, (*needs, *extra)))

    def _contested(self, door: Link, readings: int, reading: int) -> tuple[str, str]:
        key = f"contested {door.via}"
        choices = ("0", "1") if readings == 2 else ("there", "not")
        self.unknowns[key] = Unknown(key, "contested", choices, door)
        return key, str(reading) if readings == 2 else "there"

    def _permission(self, door: Link, end: str) -> tuple[str, str]:
        key = f"permission {door.via} {door.point} {end}"
        self.unknowns[key] = Unknown(key, "permission", ("there", "not"), door, end)
        return key, "there"

    def worlds(self) -> Iterator[list[Arc]]:
        """The arcs of every completion."""
        keys = list(self.unknowns)
        for chosen in product(*(self.unknowns[key].choices for key in keys)):
            choice = dict(zip(keys, chosen, strict=True))
            yield [a for a in self.arcs if all(choice[key] == value for key, value in a.needs)]


def reaches(arcs: list[Arc], start: str, goals: set[str], shut: frozenset[str]) -> bool:
    net = nx.DiGraph([(a.start, a.end) for a in arcs])
    net.add_nodes_from({start, *goals})
    net.remove_nodes_from(shut - goals - {start})
    return any(nx.has_path(net, start, goal) for goal in goals)


def has_two_ways(arcs: list[Arc], start: str, goal: str, shut: frozenset[str]) -> bool:
    """Two walks that share no inner room and no door, by trying every pair of simple paths."""
    net = nx.MultiDiGraph()
    net.add_nodes_from((start, goal))
    for arc in arcs:
        if not {arc.start, arc.end} & (shut - {start, goal}):
            net.add_edge(arc.start, arc.end, key=(arc.link.via, arc.link.point))
    paths = list(nx.all_simple_edge_paths(net, start, goal))
    walks = [({b for _, b, _ in path} - {goal}, {key for _, _, key in path}) for path in paths]
    return any(not a[0] & b[0] and not a[1] & b[1] for a, b in combinations(walks, 2))


def expected(values: set[bool]) -> bool | None:
    return values.pop() if len(values) == 1 else None


@pytest.mark.parametrize("seed", SEEDS)
def test_reach_agrees_with_every_completion(seed: int) -> None:
    plan = RandomPlan(seed)
    goals = {plan.goal, plan.other}
    truth = {reaches(world, plan.start, goals, plan.shut) for world in plan.worlds()}
    answer = plan.trips.can_reach({plan.start}, goals, avoiding=plan.shut)
    assert answer.value == expected(truth)
    assert bool(answer.turns_on) == (answer.value is None)


@pytest.mark.parametrize("seed", SEEDS)
def test_two_ways_agree_with_every_completion(seed: int) -> None:
    plan = RandomPlan(seed)
    truth = {has_two_ways(world, plan.start, plan.goal, plan.shut) for world in plan.worlds()}
    answer = plan.trips.two_ways(plan.start, {plan.goal}, avoiding=plan.shut)
    assert answer.value == expected(truth)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_room_is_passed_by_force_exactly_when_no_completion_goes_round_it(seed: int) -> None:
    plan = RandomPlan(seed)
    cut = frozenset({plan.other})
    truth = {reaches(world, plan.start, {plan.goal}, cut) for world in plan.worlds()}
    assert plan.trips.can_reach({plan.start}, {plan.goal}, avoiding=cut).value == expected(truth)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_an_answer_turns_on_decides_it_when_answered_well(seed: int) -> None:
    plan = RandomPlan(seed)
    answer = plan.trips.can_reach({plan.start}, {plan.goal}, avoiding=plan.shut)
    if answer.value is not None:
        return
    asked = {unknown.key for unknown in answer.turns_on}
    known = [arc for arc in plan.arcs if all(key in asked for key, _ in arc.needs)]
    assert reaches(known, plan.start, {plan.goal}, plan.shut)


def test_the_random_plans_have_every_answer() -> None:
    answers = [RandomPlan(seed) for seed in SEEDS]
    ways = [p.trips.two_ways(p.start, {p.goal}, avoiding=p.shut).value for p in answers]
    reach = [p.trips.can_reach({p.start}, {p.goal}, avoiding=p.shut).value for p in answers]
    assert min(ways.count(v) for v in (True, False, None)) >= 15
    assert min(reach.count(v) for v in (True, False, None)) >= 15


# --- by hand ---------------------------------------------------------------------------------
def both_ways(*pairs: str) -> list[Arc]:
    arcs = []
    for number, pair in enumerate(pairs):
        a, b = pair.split()
        door = link(a, b, number)
        arcs += [Arc(a, b, door), Arc(b, a, door)]
    return arcs


def test_a_route_names_places_and_doors_in_order() -> None:
    trips = Trips(both_ways("home hall", "hall quiet", "home social", "social quiet"), ())
    route = trips.route({"home"}, {"quiet"}, avoiding={"social"})
    assert route is not None
    assert route.places == ("home", "hall", "quiet")
    assert [arc.link.via for arc in route.arcs] == ["d0", "d1"]


def test_a_choke_is_the_room_or_door_that_every_way_passes() -> None:
    trips = Trips(both_ways("room a", "room b", "a hall", "b hall", "hall home"), ())
    found = trips.choke("room", {"home"})
    assert [each if isinstance(each, str) else each.link.via for each in found] == ["hall", "d4"]


def test_two_ways_may_end_in_the_same_refuge() -> None:
    trips = Trips(both_ways("room a", "room b", "a home", "b home"), ())
    assert trips.two_ways("room", {"home"}).value is True


def test_two_doors_between_the_same_rooms_are_one_way_where_the_next_room_is_shared() -> None:
    trips = Trips(both_ways("room hall", "room hall", "hall home"), ())
    assert trips.two_ways("room", {"home"}).value is False
