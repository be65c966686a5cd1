"""More plans with the homes that people would see in them, or see none."""

from collections.abc import Callable, Iterable

import pytest

from tests.plans import plan

Rooms = dict[str, str | None]
Drawn = tuple[Rooms, list[str], list[set[str]]]


def _glued(name: str) -> str:
    """A name whose spaces do not part it from its doors."""
    return name.replace(" ", "\N{NO-BREAK SPACE}")


class House:
    """Rooms, doors and homes while they are drawn."""

    def __init__(self) -> None:
        self.rooms: Rooms = {}
        self.doors: list[str] = []
        self.homes: list[set[str]] = []

    def room(self, name: str, use: str | None, *doors: str) -> str:
        """A room with a door to each of some places; "~ X" is open to X, "/ X" a stair to it."""
        self.rooms[_glued(name)] = use
        for door in doors:
            sign, _, place = door.partition(" ") if door[0] in "~/" else ("-", "", door)
            self.doors.append(f"{_glued(name)} {sign} {_glued(place)}")
        return _glued(name)

    def home(self, *names: str) -> None:
        self.homes.append(set(names))

    def flat(self, mark: str, entry: str, *extra: tuple[str, str], bedrooms: int = 1) -> None:
        """A flat of rooms around a hall, its rooms marked like "Küche-1-1"."""
        hall = self.room(f"Diele-{mark}", "corridor", entry)
        names = [hall, self.room(f"Wohnen-{mark}", "living", hall)]
        names.append(self.room(f"Küche-{mark}", "kitchen", hall))
        names.append(self.room(f"Bad/WC-{mark}", "bathroom", hall))
        names += [self.room(f"Schlafen{k}-{mark}", "bedroom", hall) for k in range(bedrooms)]
        names += [self.room(f"{name}-{mark}", use, hall) for name, use in extra]
        names.append(self.room(f"Balkon-{mark}", "balcony", names[1]))
        self.home(*names)

    def drawn(self) -> Drawn:
        return self.rooms, self.doors, self.homes


# --- houses of flats -------------------------------------------------------------------------
def ten_flats_around_two_stairs_without_stairs_or_exits() -> Drawn:
    house = House()
    for stair, storeys in (("A", 3), ("B", 2)):
        for storey in range(storeys):
            hall = house.room(f"Treppenhaus {stair}{storey}", "stair")
            for side in (1, 2):
                house.flat(f"{storey + 1}-{side}{stair}", hall, ("Abst", "store"))
    cellar = house.room("Flur", "corridor", "Treppenhaus A0")
    for number in range(4):
        house.room(f"Keller {number}", "store", cellar)
    return house.drawn()


def ten_flats_around_stairs_that_may_be_stairs() -> Drawn:
    house = House()
    for storey in range(5):
        below = [f"/? Treppenhaus {storey - 1}"] if storey else ["outside"]
        hall = house.room(f"Treppenhaus {storey}", "stair", *below)
        for side in (1, 2):
            house.flat(f"{storey}-{side}", hall, ("WC", "wc"), bedrooms=side)
    attic = house.room("Dachboden", "attic", "/? Treppenhaus 4")
    house.room("Trockenraum", "laundry", attic)
    return house.drawn()


def a_common_room_makes_no_lodgings_of_flats_with_two_bathrooms() -> Drawn:
    house = House()
    corridor = house.room("Korridor", "corridor", "outside")
    house.room("Gemeinschaftsraum", "common_living", corridor)
    house.room("Waschküche", "laundry", corridor)
    house.room("Fahrräder", "bike_store", corridor)
    for number in range(3):
        hall = house.room(f"Flur {number}", "corridor", corridor)
        living = house.room(f"Wohnküche {number}", "living_kitchen", hall)
        names = [hall, living]
        for side in ("a", "b"):
            bed = house.room(f"Zimmer {number}{side}", "bedroom", hall)
            names += [bed, house.room(f"Bad {number}{side}", "bathroom", bed)]
        house.home(*names)
    return house.drawn()


def flats_on_a_gallery_between_two_stairs() -> Drawn:
    house = House()
    for storey in range(3):
        for stair in ("north", "south"):
            below = [f"/ {stair} {storey - 1}"] if storey else ["outside"]
            house.room(f"{stair} {storey}", "stair", *below)
        gallery = house.room(
            f"Svalgang {storey}", "corridor", f"~ north {storey}", f"~ south {storey}"
        )
        for number in range(4):
            mark = f"{storey}{number}"
            entre = house.room(f"Entré {mark}", "unit_hall", gallery)
            stue = house.room(f"Stue/kjøkken {mark}", "living_kitchen", entre)
            bath = house.room(f"Bad {mark}", "bathroom", entre)
            bed = house.room(f"Sov {mark}", "bedroom", stue)
            house.home(entre, stue, bath, bed)
    return house.drawn()


def a_flat_with_two_doors_to_the_stair() -> Drawn:
    house = House()
    stair = house.room("TH", "stair", "outside")
    house.flat("1-1", stair)
    house.flat("1-2", stair)
    house.doors.append("Küche-1-1 - TH")
    return house.drawn()


def a_maisonette_over_a_flat() -> Drawn:
    house = House()
    low = house.room("TH0", "stair", "outside")
    top = house.room("TH1", "stair", f"/ {low}")
    house.flat("0-1", low)
    hall = house.room("Diele", "corridor", top)
    living = house.room("Wohnen/Kochen", "living_kitchen", f"~ {hall}")
    wc = house.room("WC", "wc", hall)
    stair = house.room("Treppe", "stair", f"~ {hall}")
    loft = house.room("Flur", "corridor", f"/ {stair}")
    rest = [house.room(name, use, loft) for name, use in
            (("Eltern", "bedroom"), ("Kind", "bedroom"), ("Bad", "bathroom"))]  # fmt: skip
    house.home(hall, living, wc, stair, loft, *rest)
    return house.drawn()


def rooms_of_which_nobody_knows_what_they_are() -> Drawn:
    house = House()
    stair = house.room("TH", "stair", "outside")
    for number in range(2):
        hall = house.room(f"Flur {number}", "corridor", stair)
        names = [hall, house.room(f"Küche {number}", "kitchen", hall)]
        names.append(house.room(f"Bad {number}", "bathroom", hall))
        names += [house.room(f"Zimmer {number}{k}", None, hall) for k in range(3)]
        house.home(*names)
    return house.drawn()


def a_practice_below_two_flats() -> Drawn:
    house = House()
    low = house.room("TH0", "stair", "outside")
    top = house.room("TH1", "stair", f"/ {low}")
    practice = house.room("Flur Praxis", "corridor", low, "outside")
    house.room("Anmeldung", "waiting", practice)
    for number in range(3):
        house.room(f"Behandlung {number}", "treatment", practice)
    for name, use in (
        ("Teeküche", "kitchen"),
        ("WC", "wc"),
        ("Dusche", "shower_room"),
        ("Aufenthalt", "living"),
    ):
        house.room(name, use, practice)
    house.flat("1-1", top)
    house.flat("1-2", top)
    return house.drawn()


def three_houses_in_a_row() -> Drawn:
    house = House()
    for number in range(3):
        hall = house.room(f"Flur {number}", "corridor", "outside")
        names = [hall, house.room(f"Windfang {number}", "windbreak", hall, "outside")]
        names.append(house.room(f"Wohnen {number}", "living", hall, "outside"))
        names.append(house.room(f"Küche {number}", "kitchen", f"~ Wohnen {number}"))
        names.append(house.room(f"Garage {number}", "parking", hall, "outside"))
        names.append(house.room(f"Treppe {number}", "stair", f"~ {hall}"))
        upper = house.room(f"Flur oben {number}", "corridor", f"/ Treppe {number}")
        names.append(upper)
        names += [house.room(f"{name} {number}", use, upper) for name, use in
                  (("Eltern", "bedroom"), ("Kind", "bedroom"), ("Bad", "bathroom"))]  # fmt: skip
        house.home(*names)
    return house.drawn()


def a_house_with_a_flat_of_its_own_in_the_basement() -> Drawn:
    house = House()
    hall = house.room("Gang", "corridor", "outside")
    stair = house.room("Trapp", "stair", f"~ {hall}")
    upper = house.room("Gang oppe", "corridor", f"/ {stair}")
    main = [hall, stair, upper]
    main += [house.room(name, use, hall) for name, use in
             (("Stue", "living"), ("Kjøkken", "kitchen"), ("WC", "wc"))]  # fmt: skip
    main += [house.room(name, use, upper) for name, use in
             (("Sov 1", "bedroom"), ("Sov 2", "bedroom"), ("Bad", "bathroom"))]  # fmt: skip
    below = house.room("Hybelgang", "corridor", f"/ {stair}", "outside")
    let = [below, house.room("Hybelstue", "living_kitchen", below)]
    let += [house.room("Hybelsov", "bedroom", below), house.room("Hybelbad", "bathroom", below)]
    house.home(*main)
    house.home(*let)
    return house.drawn()


def a_villa_with_three_bathrooms() -> Drawn:
    house = House()
    hall = house.room("Hall", "corridor", "outside")
    names = [hall, house.room("Stue", "living", hall), house.room("Kjøkken", "kitchen", "~ Stue")]
    for number in range(3):
        bed = house.room(f"Sov {number}", "bedroom", hall)
        names += [bed, house.room(f"Bad {number}", "bathroom", bed)]
    house.home(*names)
    return house.drawn()


def a_shared_flat_of_five_bedrooms() -> Drawn:
    house = House()
    stair = house.room("TH", "stair", "outside")
    house.flat("1-2", stair)
    hall = house.room("Flur WG", "corridor", stair)
    names = [hall, house.room("Küche WG", "kitchen", hall), house.room("Bad WG", "bathroom", hall)]
    names.append(house.room("Dusche WG", "shower_room", hall))
    names += [house.room(f"Zimmer {number}", "bedroom", hall) for number in range(5)]
    house.home(*names)
    return house.drawn()


# --- houses of rooms -------------------------------------------------------------------------
def _lodgings(house: House, corridor: str, marks: Iterable[str], *, hall: bool = False) -> None:
    for mark in marks:
        names = []
        entry = corridor
        if hall:
            entry = house.room(f"Entré {mark}", "unit_hall", corridor)
            names.append(entry)
        bed = house.room(f"Soverom {mark}", "bedroom", entry)
        names += [bed, house.room(f"Bad {mark}", "bathroom", entry if hall else bed)]
        house.home(*names)


def students_rooms_with_a_common_kitchen() -> Drawn:
    house = House()
    corridor = house.room("Gang", "corridor", "outside")
    house.room("Kjøkken", "kitchen", corridor)
    house.room("Stue", "living", corridor)
    _lodgings(house, corridor, "abcdef")
    return house.drawn()


def a_care_home_on_two_corridors() -> Drawn:
    house = House()
    entrance = house.room("Eingang", "main_entrance", "outside")
    base = house.room("Dienstzimmer", "staff_base", entrance)
    for wing in "AB":
        corridor = house.room(f"Flur {wing}", "corridor", entrance)
        house.room(f"Wohnküche {wing}", "living_kitchen", f"~ {corridor}")
        house.room(f"Pflegebad {wing}", "bathroom", corridor)
        house.room(f"Wäsche {wing}", "laundry", corridor)
        _lodgings(house, corridor, [f"{wing}{k}" for k in range(4)])
    house.room("Medikamente", "medicine", base)
    return house.drawn()


def suites_with_a_hall_in_a_staffed_house() -> Drawn:
    house = House()
    corridor = house.room("Korridor", "corridor", "outside")
    house.room("Vaktrom", "staff_base", corridor)
    house.room("Fellesstue", "common_living", corridor)
    _lodgings(house, corridor, "1234", hall=True)
    return house.drawn()


def the_last_stretch_of_a_corridor_leads_to_one_suite() -> Drawn:
    house = House()
    first = house.room("Korridor 1", "corridor", "outside")
    house.room("Vaktrom", "staff_base", first)
    last = house.room("Korridor 2", "corridor", f"~ {first}")
    _lodgings(house, first, "abc", hall=True)
    _lodgings(house, last, "d", hall=True)
    return house.drawn()


def bedrooms_two_by_two_around_a_bathroom() -> Drawn:
    house = House()
    corridor = house.room("Korridor", "corridor", "outside")
    house.room("Vaktrom", "staff_base", corridor)
    for pair in "ab":
        beds = [house.room(f"Soverom {pair}{k}", "bedroom", corridor) for k in (1, 2)]
        house.room(f"Bad {pair}", "bathroom", *beds)
        for bed in beds:
            house.home(bed)
    return house.drawn()


# --- no homes --------------------------------------------------------------------------------
def _along_a_corridor(**rooms: int) -> Drawn:
    """So many rooms of each use, and no home."""
    house = House()
    corridor = house.room("Flur", "corridor", "outside")
    for use, number in rooms.items():
        for k in range(number):
            house.room(f"{use} {k}", use, corridor)
    return house.drawn()


def an_office_with_kitchen_lounge_and_shower() -> Drawn:
    return _along_a_corridor(office=9, meeting=2, kitchen=1, living=1, shower_room=1, wc=2)


def a_school_with_showers() -> Drawn:
    return _along_a_corridor(classroom=8, office=3, kitchen=1, living=1, shower_room=2, wc=4)


def a_clinic() -> Drawn:
    return _along_a_corridor(treatment=12, office=4, waiting=1, staff_room=1, wc=3, kitchen=1)


def a_kindergarten_with_a_room_to_sleep_in() -> Drawn:
    return _along_a_corridor(activity=4, bedroom=2, kitchen=1, bathroom=2, office=1)


def a_sports_hall() -> Drawn:
    return _along_a_corridor(training=1, shower_room=4, walk_in_wardrobe=4, wc=2, kitchen=1)


def bedrooms_that_no_door_leads_to() -> Drawn:
    house = House()
    for number in range(3):
        house.room(f"Bedroom {number}", "bedroom")
    return house.drawn()


def technical_rooms_and_stores() -> Drawn:
    return _along_a_corridor(technical=5, store=3)


_PLANS: list[Callable[[], Drawn]] = [
    drawn
    for name, drawn in list(globals().items())
    if callable(drawn) and not name.startswith("_")
    and getattr(drawn, "__annotations__", {}).get("return") is Drawn
]  # fmt: skip


@pytest.mark.parametrize("drawn", _PLANS, ids=lambda drawn: drawn.__name__.replace("_", " "))
def test_the_homes_are_those_that_were_drawn(drawn: Callable[[], Drawn]) -> None:
    rooms, doors, homes = drawn()
    found = sorted(sorted(unit.rooms) for unit in plan(rooms, doors).units)
    assert found == sorted(map(sorted, homes))


def test_many_kinds_of_houses_are_drawn() -> None:
    assert len(_PLANS) >= 22


def test_each_of_two_bedrooms_around_a_bathroom_shares_it() -> None:
    rooms, doors, _ = bedrooms_two_by_two_around_a_bathroom()
    shared = {min(unit.rooms): unit.shared for unit in plan(rooms, doors).units}
    told = {f"Soverom {p}{k}": f"Bad {p}" for p in "ab" for k in (1, 2)}
    assert shared == {_glued(bed): (_glued(bath),) for bed, bath in told.items()}


def test_a_home_of_which_all_is_stated_is_left_alone_by_the_rest() -> None:
    rooms, doors, homes = a_common_room_makes_no_lodgings_of_flats_with_two_bathrooms()
    stated = {"Leilighet 1": sorted(homes[0])}
    units = plan(rooms, doors, units=stated).units
    assert sorted(sorted(unit.rooms) for unit in units) == sorted(map(sorted, homes))
    assert [unit.origin for unit in units].count("stated") == 1
