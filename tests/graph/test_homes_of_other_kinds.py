"""Plans of further kinds: garages, lifts into flats, galleries, clusters, doors between flats."""

from collections.abc import Callable

import pytest

from tests.graph.test_homes_of_many_kinds import Drawn, House
from tests.plans import plan


def _around(
    house: House, mark: str, entry: str, *extra: tuple[str, str], hall: str = "unit_hall"
) -> list[str]:
    """A flat with hall, living kitchen, bath and bedroom; not yet written down as a home."""
    own = house.room(f"hall {mark}", hall, entry)
    rooms = [("stue", "living_kitchen"), ("bath", "bathroom"), ("bed", "bedroom"), *extra]
    return [own, *(house.room(f"{name} {mark}", use, own) for name, use in rooms)]


# --- houses in a row -------------------------------------------------------------------------
def row_houses_with_a_garage_each() -> Drawn:
    house = House()
    for n in "abc":
        names = _around(house, n, "outside", ("wc", "wc"), hall="corridor")
        names.append(house.room(f"garage {n}", "parking", names[0], "outside"))
        names.append(house.room(f"tool store {n}", "store", names[-1]))
        house.home(*names)
    return house.drawn()


def row_houses_over_a_common_garage() -> Drawn:
    house = House()
    garage = house.room("garage", "parking", "outside")
    for n in "abc":
        names = _around(house, n, "outside", hall="corridor")
        names.append(house.room(f"steps {n}", "stair", f"~ {names[0]}", garage))
        house.home(*names)
    return house.drawn()


def semi_detached_houses_with_a_common_windbreak() -> Drawn:
    house = House()
    porch = house.room("porch", "windbreak", "outside")
    for n in "ab":
        house.home(*_around(house, n, porch, ("store", "store")))
    return house.drawn()


def a_house_with_an_office_that_has_a_door_of_its_own() -> Drawn:
    house = House()
    names = _around(house, "a", "outside", ("room", "bedroom"), hall="corridor")
    names.append(house.room("office", "office", names[0], "outside"))
    house.home(*names)
    return house.drawn()


def an_old_house_of_rooms_in_a_row() -> Drawn:
    house = House()
    names = [house.room("kitchen", "kitchen", "outside")]
    for name, use in (("parlour", "living"), ("bed 1", "bedroom"), ("bed 2", "bedroom"),
                      ("bath", "bathroom")):  # fmt: skip
        names.append(house.room(name, use, names[-1]))
    house.home(*names)
    return house.drawn()


# --- flats -----------------------------------------------------------------------------------
def a_penthouse_with_a_lift_into_the_flat() -> Drawn:
    house = House()
    for storey in range(4):
        below = ["outside"] if not storey else [f"/ stair {storey - 1}"]
        stair = house.room(f"stair {storey}", "stair", *below)
        lobby = house.room(f"lobby {storey}", "lift_lobby", stair)
        house.room(f"lift {storey}", "lift", lobby, *([f"/ lift {storey - 1}"] if storey else []))
        house.home(*_around(house, f"{storey}1", lobby))
        house.home(*_around(house, f"{storey}2", lobby))
    house.room("stair 4", "stair", "/ stair 3")
    names = _around(house, "top", "stair 4", ("dressing", "walk_in_wardrobe"), ("wc", "wc"))
    house.room("lift 4", "lift", "/ lift 3", names[0])
    house.home(*names)
    return house.drawn()


def flats_on_a_gallery_that_is_called_one() -> Drawn:
    house = House()
    for storey in range(2):
        stair = house.room(f"stair {storey}", "stair", *(["/ stair 0"] if storey else ["outside"]))
        gallery = house.room(f"gallery {storey}", "gallery", stair)
        for n in "abcd":
            house.home(*_around(house, f"{n}{storey}", gallery, ("store", "store")))
    return house.drawn()


def flats_joined_by_a_door_between_their_halls() -> Drawn:
    house = House()
    corridor = house.room("corridor", "corridor", "outside")
    for n in "abc":
        house.home(*_around(house, n, corridor, ("store", "store")))
    house.doors.append("hall\N{NO-BREAK SPACE}a - hall\N{NO-BREAK SPACE}b")
    return house.drawn()


def flats_joined_by_a_door_between_bedrooms() -> Drawn:
    house = House()
    stair = house.room("stair", "stair", "outside")
    for n in "ab":
        house.home(*_around(house, n, stair, ("wc", "wc")))
    house.doors.append("bed\N{NO-BREAK SPACE}a - bed\N{NO-BREAK SPACE}b")
    return house.drawn()


def maisonettes_one_above_the_other() -> Drawn:
    house = House()
    for storey in range(2):
        stair = house.room(f"stair {storey}", "stair", *(["/ stair 0"] if storey else ["outside"]))
        for n in "ab":
            mark = f"{n}{storey}"
            hall = house.room(f"hall {mark}", "unit_hall", stair)
            names = [hall, house.room(f"wc {mark}", "wc", hall)]
            names.append(house.room(f"living {mark}", "living", f"~ {hall}"))
            names.append(house.room(f"kitchen {mark}", "kitchen", f"~ {names[-1]}"))
            names.append(house.room(f"inner stair {mark}", "stair", f"~ {hall}"))
            upper = house.room(f"landing {mark}", "corridor", f"/ {names[-1]}")
            rooms = (("bed 1", "bedroom"), ("bed 2", "bedroom"), ("bath", "bathroom"))
            names += [upper, *(house.room(f"{r} {mark}", use, upper) for r, use in rooms)]
            house.home(*names)
    return house.drawn()


def flats_with_a_store_each_in_the_basement() -> Drawn:
    house = House()
    cellar = house.room("cellar stair", "stair")
    passage = house.room("cellar", "corridor", cellar)
    stair = house.room("stair 0", "stair", "outside", f"/ {cellar}")
    upper = house.room("stair 1", "stair", f"/ {stair}")
    for n, entry in (("a", stair), ("b", stair), ("c", upper), ("d", upper)):
        house.home(*_around(house, n, entry))
        house.room(f"cellar store {n}", "store", passage)
    house.room("laundry", "laundry", passage)
    house.room("heating", "technical", passage)
    return house.drawn()


def flats_over_a_basement_garage() -> Drawn:
    house = House()
    garage = house.room("garage", "parking", "outside")
    sluice = house.room("fire lobby", "windbreak", garage)
    low = house.room("stair -1", "stair", sluice)
    stair = house.room("stair 0", "stair", f"/ {low}", "outside")
    house.room("bicycles", "bike_store", garage)
    house.room("waste", "waste", garage)
    for n in "ab":
        house.home(*_around(house, n, stair, ("store", "store")))
    return house.drawn()


def flats_with_a_back_door_to_a_second_stair() -> Drawn:
    house = House()
    front = house.room("stair", "stair", "outside")
    back = house.room("back stair", "stair", "outside")
    for n in "ab":
        hall = house.room(f"hall {n}", "unit_hall", front)
        names = [hall, house.room(f"kitchen {n}", "kitchen", hall, back)]
        rooms = (("living", "living"), ("bed", "bedroom"), ("bath", "bathroom"))
        names += [house.room(f"{r} {n}", use, hall) for r, use in rooms]
        house.home(*names)
    return house.drawn()


def flats_of_which_every_bathroom_has_two_doors() -> Drawn:
    house = House()
    stair = house.room("stair", "stair", "outside")
    for n in "abc":
        hall = house.room(f"hall {n}", "corridor", stair)
        names = [hall, house.room(f"stue {n}", "living_kitchen", hall)]
        beds = [house.room(f"bed {k} {n}", "bedroom", hall) for k in (1, 2)]
        names += [*beds, house.room(f"bath {n}", "bathroom", hall, beds[0])]
        names.append(house.room(f"shower {n}", "shower_room", *beds))
        house.home(*names)
    return house.drawn()


def studios_without_a_bedroom() -> Drawn:
    house = House()
    corridor = house.room("corridor", "corridor", "outside")
    for n in range(6):
        hall = house.room(f"hall {n}", "unit_hall", corridor)
        stue = house.room(f"stue {n}", "living_kitchen", hall)
        house.home(hall, stue, house.room(f"bath {n}", "bathroom", hall))
    house.room("laundry", "laundry", corridor)
    return house.drawn()


def flats_two_by_two_around_a_shared_hall() -> Drawn:
    house = House()
    stair = house.room("stair", "stair", "outside")
    for pair in "ab":
        lobby = house.room(f"lobby {pair}", "corridor", stair)
        house.room(f"meters {pair}", "technical", lobby)
        for n in "12":
            house.home(*_around(house, f"{pair}{n}", lobby))
    return house.drawn()


def a_house_with_a_flat_for_the_parents_behind_the_same_hall() -> Drawn:
    house = House()
    hall = house.room("hall", "corridor", "outside")
    house.home(*_around(house, "young", hall, ("room", "bedroom"), ("wc", "wc")))
    house.home(*_around(house, "old", hall))
    return house.drawn()


# --- shared kitchens -------------------------------------------------------------------------
def students_that_share_kitchen_and_baths() -> Drawn:
    house = House()
    corridor = house.room("corridor", "corridor", "outside")
    names = [corridor, house.room("kitchen", "living_kitchen", corridor)]
    names += [house.room(f"bath {n}", "bathroom", corridor) for n in range(2)]
    names += [house.room(f"room {n}", "bedroom", corridor) for n in range(6)]
    house.home(*names)
    return house.drawn()


def _suites(house: House, corridor: str, marks: str) -> None:
    for n in marks:
        hall = house.room(f"hall {n}", "unit_hall", corridor)
        bed = house.room(f"bed {n}", "bedroom", hall)
        house.home(hall, bed, house.room(f"bath {n}", "bathroom", hall))


def a_cluster_of_four_around_a_shared_kitchen() -> Drawn:
    house = House()
    corridor = house.room("corridor", "corridor", "outside")
    house.room("kitchen", "kitchen", corridor)
    house.room("living", "living", f"~ {corridor}")
    _suites(house, corridor, "abcd")
    return house.drawn()


def clusters_of_four_on_two_storeys() -> Drawn:
    house = House()
    for storey in range(2):
        stair = house.room(f"stair {storey}", "stair", *(["/ stair 0"] if storey else ["outside"]))
        corridor = house.room(f"corridor {storey}", "corridor", stair)
        house.room(f"kitchen {storey}", "living_kitchen", corridor)
        _suites(house, corridor, "abcd" if storey else "efgh")
    return house.drawn()


def a_cluster_whose_shared_kitchen_lies_between_the_suites() -> Drawn:
    house = House()
    stair = house.room("stair", "stair", "outside")
    common = house.room("common room", "living_kitchen", stair)
    _suites(house, common, "abcd")
    return house.drawn()


def a_hotel() -> Drawn:
    house = House()
    lobby = house.room("lobby", "reception", "outside")
    corridor = house.room("corridor", "corridor", lobby)
    house.room("breakfast", "restaurant", lobby)
    _suites(house, corridor, "abcdefgh")
    return house.drawn()


_PLANS: list[Callable[[], Drawn]] = [
    drawn
    for name, drawn in list(globals().items())
    if callable(drawn) and not name.startswith("_")
    and getattr(drawn, "__annotations__", {}).get("return") is Drawn
]  # fmt: skip


@pytest.mark.parametrize("drawn", _PLANS, ids=lambda drawn: drawn.__name__.replace("_", " "))
def test_the_homes_are_those_that_were_drawn(drawn: Callable[[], Drawn]) -> None:
    rooms, doors, homes = drawn()
    units = plan(rooms, doors).units
    assert sorted(sorted(unit.rooms) for unit in units) == sorted(map(sorted, homes))
    assert {unit.shared for unit in units} <= {()}


@pytest.mark.parametrize("drawn", _PLANS, ids=lambda drawn: drawn.__name__.replace("_", " "))
def test_no_two_homes_have_the_same_name(drawn: Callable[[], Drawn]) -> None:
    rooms, doors, _ = drawn()
    names = [unit.name for unit in plan(rooms, doors).units]
    assert len(set(names)) == len(names)


def test_many_more_kinds_of_houses_are_drawn() -> None:
    assert len(_PLANS) >= 20
