"""Homes that a model states: statements that overlap, and rooms that a statement forgets."""

from collections.abc import Iterable

from design_rules.check.base import House
from design_rules.model.units import Unit
from tests.plans import plan, unit_of

_AROUND_THE_HALL = {
    "bath": "bathroom",
    "store": "store",
    "stue": "living_kitchen",
    "bed": "bedroom",
}
_ALL = ("hall", *_AROUND_THE_HALL)


def _flats(
    units: dict[str, list[str]], *doors: str, flats: int = 2, more: dict[str, str] | None = None
) -> House:
    """Flats on a corridor, each a hall with rooms around it; some of them stated."""
    rooms: dict[str, str | None] = {"corridor": "corridor", **(more or {})}
    drawn = ["corridor - outside", *doors]
    for n in range(1, flats + 1):
        rooms[f"hall{n}"] = "unit_hall"
        drawn.append(f"hall{n} - corridor")
        for name, use in _AROUND_THE_HALL.items():
            rooms[f"{name}{n}"] = use
            drawn.append(f"{name}{n} - hall{n}")
    return plan(rooms, drawn, units=units)


def _flat(n: int, without: Iterable[str] = ()) -> list[str]:
    return [f"{name}{n}" for name in _ALL if name not in without]


def _told(house: House) -> dict[str, frozenset[str]]:
    return {unit.name: unit.rooms for unit in house.units}


def _named(house: House, name: str) -> Unit:
    return next(unit for unit in house.units if unit.name == name)


def _differing(unit: Unit) -> object:
    return None if unit.disagreement is None else dict(unit.disagreement.args)["rooms"]


# --- statements that overlap -----------------------------------------------------------------
def test_of_a_zone_over_the_whole_floor_and_the_homes_in_it_the_homes_count() -> None:
    floor = ["corridor", *_flat(1), *_flat(2)]
    house = _flats({"Floor": floor, "One": _flat(1), "Two": _flat(2)})
    assert _told(house) == {"One": frozenset(_flat(1)), "Two": frozenset(_flat(2))}
    assert [_differing(unit) for unit in house.units] == [None, None]


def test_what_a_zone_over_the_floor_holds_besides_a_stated_home_is_told_by_its_doors() -> None:
    house = _flats({"One": _flat(1), "Floor": [*_flat(1), *_flat(2)]})
    assert _named(house, "One").rooms == frozenset(_flat(1))
    assert unit_of(house, "hall2").origin == "inferred"
    assert unit_of(house, "hall2").rooms == frozenset(_flat(2))


def test_zones_within_zones_leave_the_smallest_homes() -> None:
    both = [*_flat(1), *_flat(2)]
    units = {"House": [*both, *_flat(3)], "Wing": both, "One": _flat(1), "Two": _flat(2)}
    house = _flats(units, flats=3)
    assert {name for name in _told(house) if name in units} == {"One", "Two"}
    assert unit_of(house, "hall3").rooms == frozenset(_flat(3))


def test_a_zone_of_wet_rooms_in_a_home_is_no_home() -> None:
    house = _flats({"One": _flat(1), "One, wet": ["bath1"], "Two": _flat(2)})
    assert set(_told(house)) == {"One", "Two"}


def test_a_zone_of_the_bedroom_and_bath_in_a_home_is_no_home_when_doors_see_one() -> None:
    house = _flats({"One, private": ["bed1", "bath1"], "One": _flat(1), "Two": _flat(2)})
    assert set(_told(house)) == {"One", "Two"}


def test_the_same_rooms_stated_twice_are_one_home_under_the_first_name() -> None:
    house = _flats({"One": _flat(1), "Flat 1": _flat(1), "Two": _flat(2)})
    assert set(_told(house)) == {"One", "Two"}


def test_a_bathroom_that_two_homes_state_is_shared_by_both() -> None:
    units = {"One": _flat(1), "Two": [*_flat(2, without=["bath"]), "bath1"]}
    house = _flats(units, "bath1 - hall2")
    for n, name in ((1, "One"), (2, "Two")):
        assert _named(house, name).rooms == frozenset(_flat(n, without=["bath"]))
        assert _named(house, name).shared == ("bath1",)


def test_statements_that_overlap_have_ids_of_their_own() -> None:
    units = {"One": _flat(1), "Two": [*_flat(2, without=["bath"]), "bath1"]}
    house = _flats(units, "bath1 - hall2")
    assert len({unit.id for unit in house.units}) == len(house.units)


def test_three_statements_may_overlap_so_that_one_has_nothing_of_its_own() -> None:
    middle = ["hall1", "hall2"]
    house = _flats({"One": _flat(1), "Between": middle, "Two": _flat(2)})
    assert _told(house) == {"One": frozenset(_flat(1)), "Two": frozenset(_flat(2))}


def test_a_room_that_two_homes_state_though_its_doors_lead_to_one_is_a_disagreement() -> None:
    units = {"One": _flat(1), "Two": [*_flat(2, without=["bath"]), "bath1"]}
    house = _flats(units)
    assert _differing(_named(house, "One")) == "bath1"
    assert "bath2" in str(_differing(_named(house, "Two")))


def test_statements_of_rooms_that_are_not_there_are_no_homes() -> None:
    house = _flats({"Gone": ["attic9"], "One": _flat(1)})
    assert "Gone" not in _told(house)


# --- rooms that a statement forgets ----------------------------------------------------------
def test_a_bathroom_that_the_zone_forgets_is_in_doubt() -> None:
    house = _flats({"One": _flat(1, without=["bath"]), "Two": _flat(2)})
    one = _named(house, "One")
    assert one.rooms == frozenset(_flat(1, without=["bath"]))
    assert one.doubtful == {"bath1"}
    assert _differing(one) == "bath1"
    assert _named(house, "Two").doubtful == frozenset()


def test_a_hall_that_the_zone_forgets_is_in_doubt() -> None:
    house = _flats({"One": _flat(1, without=["hall"]), "Two": _flat(2)})
    assert _named(house, "One").doubtful == {"hall1"}
    assert _differing(_named(house, "One")) == "hall1"


def test_a_hall_and_what_hangs_on_it_may_be_in_doubt_together() -> None:
    house = _flats({"One": ["stue1", "bed1"], "Two": _flat(2)})
    assert _named(house, "One").doubtful == {"hall1", "bath1", "store1"}


def test_a_bedroom_with_its_bath_behind_a_stated_home_is_no_home_of_its_own() -> None:
    more = {"room1": "bedroom", "ensuite1": "bathroom"}
    units = {"One": _flat(1), "Two": _flat(2)}
    house = _flats(units, "room1 - stue1", "ensuite1 - room1", more=more)
    assert _named(house, "One").doubtful == {"room1", "ensuite1"}
    assert set(_told(house)) == {"One", "Two"}


def test_of_a_home_stated_by_its_bedroom_alone_all_the_rest_is_in_doubt() -> None:
    house = _flats({"One": ["bed1"], "Two": _flat(2)})
    assert _named(house, "One").doubtful == frozenset(_flat(1, without=["bed"]))
    assert set(_told(house)) == {"One", "Two"}


def test_a_forgotten_living_room_with_a_terrace_door_is_in_doubt() -> None:
    units = {"One": _flat(1, without=["stue"]), "Two": _flat(2)}
    house = _flats(units, "stue1 - outside")
    assert _named(house, "One").doubtful == {"stue1"}


def test_a_bathroom_with_a_door_to_the_corridor_that_no_zone_names_is_nobody_s() -> None:
    house = _flats({"One": _flat(1, without=["bath"]), "Two": _flat(2)}, "bath1 - corridor")
    assert _named(house, "One").doubtful == frozenset()


def test_a_bathroom_on_the_corridor_alone_is_nobody_s() -> None:
    more = {"wash": "bathroom"}
    house = _flats({"One": _flat(1), "Two": _flat(2)}, "wash - corridor", more=more)
    assert {unit.doubtful for unit in house.units} == {frozenset()}


def test_a_bathroom_between_two_stated_homes_is_in_doubt_for_neither() -> None:
    units = {n: _flat(k, without=["bath"]) for k, n in ((1, "One"), (2, "Two"))}
    house = _flats(units, "bath1 - hall2")
    assert _named(house, "One").doubtful == frozenset()
    assert _named(house, "Two").doubtful == {"bath2"}


def test_a_flat_that_no_zone_names_is_not_in_doubt_where_a_door_joins_it_to_a_stated_one() -> None:
    house = _flats({"One": _flat(1)}, "stue1 - stue2")
    assert _named(house, "One").doubtful == frozenset()
    assert unit_of(house, "hall2").rooms == frozenset(_flat(2))


def test_the_corridor_before_stated_homes_is_not_in_doubt() -> None:
    house = _flats({"One": _flat(1)})
    assert _named(house, "One").doubtful == frozenset()


def test_a_staff_room_behind_a_stated_home_is_not_in_doubt() -> None:
    house = _flats({"One": _flat(1)}, "duty - stue1", more={"duty": "staff_base"})
    assert _named(house, "One").doubtful == frozenset()


def test_rooms_that_the_statement_names_are_never_in_doubt() -> None:
    house = _flats({"One": _flat(1), "Two": _flat(2)})
    assert {unit.doubtful for unit in house.units} == {frozenset()}
    assert {_differing(unit) for unit in house.units} == {None}


def test_a_balcony_is_no_disagreement() -> None:
    units = {"One": [*_flat(1), "balcony1"], "Two": _flat(2)}
    more = {"balcony1": "balcony", "balcony2": "balcony"}
    house = _flats(units, "balcony1 - stue1", "balcony2 - stue2", more=more)
    assert {_differing(unit) for unit in house.units} == {None}


def test_a_living_room_on_the_corridor_that_the_zone_forgets_is_in_doubt() -> None:
    rooms: dict[str, str | None] = {"corridor": "corridor"}
    doors = ["corridor - outside"]
    for n in (1, 2):
        rooms |= {f"stue{n}": "living_kitchen", f"bed{n}": "bedroom", f"bath{n}": "bathroom"}
        doors += [f"stue{n} - corridor", f"bed{n} - stue{n}", f"bath{n} - stue{n}"]
    house = plan(rooms, doors, units={"One": ["bed1", "bath1"], "Two": ["stue2", "bed2", "bath2"]})
    assert _named(house, "One").doubtful == {"stue1"}
