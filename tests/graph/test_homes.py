"""Homes found in plans as architects draw them: one cluster of rooms behind each own door."""

import pytest

from tests.plans import plan

Rooms = dict[str, str | None]
Drawn = tuple[Rooms, list[str], list[set[str]]]

_USE = {
    "Flur": "corridor",
    "Diele": "corridor",
    "TH": "stair",
    "Entré": "unit_hall",
    "Korridor": "corridor",
    "Küche": "kitchen",
    "Kochen": "kitchen",
    "Stuekjøkken": "living_kitchen",
    "Wohnen": "living",
    "Schlafen": "bedroom",
    "Kind": "bedroom",
    "Soverom": "bedroom",
    "Bad": "bathroom",
    "WC": "wc",
    "Abst": "store",
    "Bod": "store",
    "Keller": "store",
    "Waschküche": "laundry",
    "Balkon": "balcony",
    "Buero": "office",
    "Laden": "shop",
    "Eingang": "main_entrance",
    "Garage": "parking",
    "Lift": "lift",
    "Vakt": "staff_base",
    "Fellesstue": "common_living",
    "Felleskjøkken": "common_kitchen",
    "Hybel": "unit_whole",
    "Windfang": "windbreak",
    "Klasse": "classroom",
    "Essen": "dining",
    "Technik": "technical",
    "Lager": "store",
    "Avfall": "waste",
    "Sluse": "sluice",
    "Galerie": "gallery",
}


def _rooms(doors: list[str]) -> Rooms:
    """The rooms that doors name, their use told by the word before the number."""
    names = {end for door in doors for end in door.split(" ")[::2]} - {"outside", "?"}
    return {name: _USE[name.split(".")[0]] for name in sorted(names)}


def _flat(n: int, hall: str, entry: str) -> list[str]:
    """A flat of kitchen, living room, bedroom, bathroom and store around a hall."""
    return [
        f"{hall}.{n} - {entry}",
        *(f"{name}.{n} - {hall}.{n}" for name in ("Küche", "Wohnen", "Schlafen", "Bad", "Abst")),
    ]


def _flat_rooms(n: int, hall: str) -> set[str]:
    return {f"{name}.{n}" for name in (hall, "Küche", "Wohnen", "Schlafen", "Bad", "Abst")}


def _family_house() -> Drawn:
    doors = [
        "Flur.1 - outside",
        "Wohnen.1 - outside",
        "Küche.1 ~ Wohnen.1",
        "Wohnen.1 - Flur.1",
        "WC.1 - Flur.1",
        "TH.1 ~ Flur.1",
        "TH.1 / Flur.2",
        "Schlafen.1 - Flur.2",
        "Kind.1 - Flur.2",
        "Kind.2 - Flur.2",
        "Bad.1 - Flur.2",
        "Buero.1 - Flur.1",
    ]
    return _rooms(doors), doors, [set(_rooms(doors))]


def _house_with_two_ensuites() -> Drawn:
    doors = [
        "Diele.1 - outside",
        "Küche.1 - Diele.1",
        "Wohnen.1 - Diele.1",
        "Schlafen.1 - Diele.1",
        "Bad.1 - Schlafen.1",
        "Kind.1 - Diele.1",
        "Bad.2 - Kind.1",
    ]
    return _rooms(doors), doors, [set(_rooms(doors))]


def _stair_with_two_flats_a_storey() -> Drawn:
    doors = [
        "TH.0 - outside",
        "TH.0 / TH.1",
        "TH.1 / TH.2",
        "TH.0 / Flur.99",
        "Keller.1 - Flur.99",
        "Waschküche.1 - Flur.99",
        "Technik.1 - Flur.99",
    ]
    homes = []
    for storey in range(3):
        for side in (1, 2):
            n = 10 * storey + side
            doors += _flat(n, "Diele", f"TH.{storey}")
            homes.append(_flat_rooms(n, "Diele"))
    return _rooms(doors), doors, homes


def _one_flat_on_top() -> Drawn:
    doors = ["TH.0 - outside", "TH.0 / TH.1", "TH.1 / TH.2"]
    doors += [*_flat(1, "Flur", "TH.0"), *_flat(2, "Flur", "TH.1"), *_flat(3, "Flur", "TH.2")]
    return _rooms(doors), doors, [_flat_rooms(n, "Flur") for n in (1, 2, 3)]


def _two_flats_round_one_stair() -> Drawn:
    doors = ["Eingang.0 - outside", "TH.0 ~ Eingang.0"]
    doors += [*_flat(1, "Diele", "TH.0"), *_flat(2, "Diele", "TH.0")]
    return _rooms(doors), doors, [_flat_rooms(n, "Diele") for n in (1, 2)]


def _flats_that_open_straight_on_the_stair() -> Drawn:
    doors = ["TH.0 - outside"]
    homes = []
    for n in (1, 2):
        doors += [
            f"Stuekjøkken.{n} - TH.0",
            f"Soverom.{n} - Stuekjøkken.{n}",
            f"Bad.{n} - Soverom.{n}",
        ]
        homes.append({f"Stuekjøkken.{n}", f"Soverom.{n}", f"Bad.{n}"})
    return _rooms(doors), doors, homes


def _bath_at_the_hall_and_bedroom_behind_the_kitchen() -> Drawn:
    """The hall's other rooms would be a home without it, were it not for the bath."""
    doors = ["Korridor.0 - outside"]
    homes = []
    for n in (1, 2):
        doors += [
            f"Entré.{n} - Korridor.0",
            f"Bad.{n} - Entré.{n}",
            f"Stuekjøkken.{n} - Entré.{n}",
            f"Soverom.{n} - Stuekjøkken.{n}",
            f"Bod.{n} - Entré.{n}",
        ]
        homes.append({f"{r}.{n}" for r in ("Entré", "Bad", "Stuekjøkken", "Soverom", "Bod")})
    return _rooms(doors), doors, homes


def _corridor_in_three_stretches() -> Drawn:
    doors = [
        "Korridor.1 - outside",
        "Korridor.1 - Korridor.2",
        "Korridor.2 - Korridor.3",
        "Korridor.3 - outside",
    ]
    homes = []
    for n in range(1, 7):
        doors += _flat(n, "Diele", f"Korridor.{(n + 1) // 2}")
        homes.append(_flat_rooms(n, "Diele"))
    return _rooms(doors), doors, homes


def _ring_corridor() -> Drawn:
    doors = [
        "Korridor.1 - outside",
        "Korridor.1 - Korridor.2",
        "Korridor.2 - Korridor.3",
        "Korridor.3 - Korridor.4",
        "Korridor.4 - Korridor.1",
    ]
    homes = []
    for n in range(1, 5):
        doors += _flat(n, "Diele", f"Korridor.{n}")
        homes.append(_flat_rooms(n, "Diele"))
    return _rooms(doors), doors, homes


def _duplex_side_by_side() -> Drawn:
    doors = []
    homes = []
    for n in (1, 2):
        doors += [
            f"Flur.{n} - outside",
            f"Wohnen.{n} ~ Flur.{n}",
            f"Küche.{n} ~ Wohnen.{n}",
            f"Küche.{n} ~ Flur.{n}",
            f"Bad.{n} - Flur.{n}",
            f"TH.{n} ~ Flur.{n}",
            f"TH.{n} ~ Diele.{n}",
            f"Schlafen.{n} - Diele.{n}",
            f"Kind.{n} - Diele.{n}",
            f"Bad.{n}0 - Diele.{n}",
            f"Wohnen.{n} - outside",
        ]
        homes.append(
            {
                *(
                    f"{r}.{n}"
                    for r in ("Flur", "Wohnen", "Küche", "Bad", "TH", "Diele", "Schlafen", "Kind")
                ),
                f"Bad.{n}0",
            }
        )
    return _rooms(doors), doors, homes


def _gallery_access() -> Drawn:
    doors = []
    homes = []
    for n in range(1, 5):
        doors += _flat(n, "Entré", "outside")
        homes.append(_flat_rooms(n, "Entré"))
    return _rooms(doors), doors, homes


def _shop_below_flats() -> Drawn:
    doors = [
        "Laden.1 - outside",
        "WC.9 - Laden.1",
        "Lager.1 - Laden.1",
        "Laden.1 - TH.0",
        "TH.0 - outside",
        "TH.0 / TH.1",
    ]
    doors += [*_flat(1, "Flur", "TH.1"), *_flat(2, "Flur", "TH.1")]
    return _rooms(doors), doors, [_flat_rooms(n, "Flur") for n in (1, 2)]


def _flat_with_balcony_two_baths_and_guest_wc() -> Drawn:
    doors = [
        "TH.0 - outside",
        *_flat(1, "Diele", "TH.0"),
        *_flat(2, "Diele", "TH.0"),
        "Balkon.1 - Wohnen.1",
        "Kind.1 - Diele.1",
        "WC.1 - Diele.1",
        "Bad.19 - Schlafen.1",
    ]
    first = _flat_rooms(1, "Diele") | {"Balkon.1", "Kind.1", "WC.1", "Bad.19"}
    return _rooms(doors), doors, [first, _flat_rooms(2, "Diele")]


def _staffed_house_of_rooms_with_bath() -> Drawn:
    doors = [
        "Sluse.0 - outside",
        "Korridor.0 - Sluse.0",
        "Vakt.0 - Korridor.0",
        "Fellesstue.0 ~ Korridor.0",
        "Felleskjøkken.0 - Fellesstue.0",
    ]
    homes = []
    for n in range(1, 6):
        doors += [f"Soverom.{n} - Korridor.0", f"Bad.{n} - Soverom.{n}"]
        homes.append({f"Soverom.{n}", f"Bad.{n}"})
    return _rooms(doors), doors, homes


def _staffed_house_with_baths_on_the_corridor() -> Drawn:
    doors = ["Korridor.0 - outside", "Vakt.0 - Korridor.0", "Fellesstue.0 - Korridor.0"]
    homes = []
    for n in range(1, 4):
        doors += [f"Soverom.{n} - Korridor.0", f"Bad.{n} - Korridor.0"]
        homes.append({f"Soverom.{n}"})
    return _rooms(doors), doors, homes


def _two_bedrooms_behind_one_door() -> Drawn:
    doors = ["Korridor.0 - outside", "Vakt.0 - Korridor.0"]
    doors += [
        "Entré.1 - Korridor.0",
        "Stuekjøkken.1 - Entré.1",
        "Soverom.1 - Entré.1",
        "Soverom.2 - Entré.1",
        "Bad.1 - Entré.1",
        *_flat(2, "Entré", "Korridor.0"),
    ]
    first = {"Entré.1", "Stuekjøkken.1", "Soverom.1", "Soverom.2", "Bad.1"}
    return _rooms(doors), doors, [first, _flat_rooms(2, "Entré")]


def _two_rooms_that_share_a_bath_beside_a_flat() -> Drawn:
    doors = [
        *("Korridor.0 - outside", "Vakt.0 - Korridor.0", "Soverom.1 - Korridor.0"),
        *("Soverom.2 - Korridor.0", "Bad.1 - Soverom.1", "Bad.1 - Soverom.2"),
        *_flat(3, "Entré", "Korridor.0"),
    ]
    homes = [{"Soverom.1"}, {"Soverom.2"}, _flat_rooms(3, "Entré")]
    return _rooms(doors), doors, homes


def _one_space_flats() -> Drawn:
    doors = ["Korridor.0 - outside", *(f"Hybel.{n} - Korridor.0" for n in range(1, 4))]
    return _rooms(doors), doors, [{f"Hybel.{n}"} for n in range(1, 4)]


def _two_flats_joined_by_a_door() -> Drawn:
    doors = [
        "TH.0 - outside",
        *_flat(1, "Diele", "TH.0"),
        *_flat(2, "Diele", "TH.0"),
        "Wohnen.1 - Wohnen.2",
    ]
    return _rooms(doors), doors, [_flat_rooms(n, "Diele") for n in (1, 2)]


def _upper_floor_without_a_stair() -> Drawn:
    doors = [
        "Flur.1 - outside",
        "Küche.1 - Flur.1",
        "Wohnen.1 - Flur.1",
        "WC.1 - Flur.1",
        "Schlafen.1 - Flur.2",
        "Kind.1 - Flur.2",
        "Bad.1 - Flur.2",
    ]
    return _rooms(doors), doors, [set(_rooms(doors))]


def _offices() -> Drawn:
    doors = [
        "Flur.1 - outside",
        "Küche.1 - Flur.1",
        "WC.1 - Flur.1",
        "WC.2 - Flur.1",
        *(f"Buero.{n} - Flur.1" for n in range(1, 9)),
    ]
    return _rooms(doors), doors, []


def _school() -> Drawn:
    doors = [
        "Flur.1 - outside",
        "WC.1 - Flur.1",
        "Essen.1 - Flur.1",
        "Küche.1 - Essen.1",
        *(f"Klasse.{n} - Flur.1" for n in range(1, 5)),
    ]
    return _rooms(doors), doors, []


_PLANS = {
    name.lstrip("_").replace("_", " "): drawn
    for name, drawn in list(globals().items())
    if callable(drawn) and getattr(drawn, "__annotations__", {}).get("return") is Drawn
}


@pytest.mark.parametrize("drawn", _PLANS.values(), ids=_PLANS)
def test_every_home_is_found_with_exactly_its_rooms(drawn: object) -> None:
    assert callable(drawn)
    rooms, doors, homes = drawn()
    found = sorted((set(unit.rooms) for unit in plan(rooms, doors).units), key=sorted)
    assert found == sorted(homes, key=sorted)


def test_a_bathroom_with_a_door_to_each_of_two_homes_is_shared_by_both() -> None:
    doors = [
        "Korridor.0 - outside",
        "Vakt.0 - Korridor.0",
        "Soverom.1 - Korridor.0",
        "Soverom.2 - Korridor.0",
        "Bad.1 - Soverom.1",
        "Bad.1 - Soverom.2",
    ]
    units = plan(_rooms(doors), doors).units
    assert [(set(unit.rooms), unit.shared) for unit in units] == [
        ({"Soverom.1"}, ("Bad.1",)),
        ({"Soverom.2"}, ("Bad.1",)),
    ]


def test_the_doors_of_a_home_are_the_links_at_its_rim() -> None:
    doors = ["TH.0 - outside", *_flat(1, "Diele", "TH.0"), *_flat(2, "Diele", "TH.0")]
    first = plan(_rooms(doors), doors).units[0]
    assert [link.ends for link in first.entrances] == [("Diele.1", "TH.0")]


def test_stated_homes_come_first_and_the_rest_is_inferred() -> None:
    doors = [
        "Korridor.0 - outside",
        *_flat(1, "Entré", "Korridor.0"),
        *_flat(2, "Entré", "Korridor.0"),
    ]
    units = plan(_rooms(doors), doors, units={"Boenhet 1": sorted(_flat_rooms(1, "Entré"))}).units
    assert [(unit.origin, set(unit.rooms)) for unit in units] == [
        ("stated", _flat_rooms(1, "Entré")),
        ("inferred", _flat_rooms(2, "Entré")),
    ]


def test_a_home_is_named_by_what_its_numbers_share() -> None:
    rooms: Rooms = {"A101": "kitchen", "A102": "bedroom", "A103": "bathroom"}
    unit = plan(rooms, ["A101 - outside", "A101 - A102", "A102 - A103"]).units[0]
    assert unit.name == "A10"


def test_residents_of_a_home_are_counted_over_its_rooms() -> None:
    rooms: Rooms = {"K": "kitchen", "B1": "bedroom", "B2": "bedroom"}
    doors = ["K - outside", "K - B1", "K - B2"]
    assert plan(rooms, doors, residents={"B1": 1, "B2": 1}).units[0].residents == 2
    assert plan(rooms, doors).units[0].residents is None


def test_only_where_people_sleep_residents_are_counted() -> None:
    rooms: Rooms = {"K": "living_kitchen", "B1": "bedroom", "B2": "bedroom", "Bad": "bathroom"}
    doors = ["K - outside", "K - B1", "K - B2", "K - Bad"]
    told = {"B1": 1, "B2": 1, "K": 4, "Bad": 1}
    assert plan(rooms, doors, residents=told).units[0].residents == 2
    assert plan({"H": "unit_whole"}, ["H - outside"], residents={"H": 2}).units[0].residents == 2


def test_a_bedroom_without_a_number_leaves_the_residents_unknown() -> None:
    rooms: Rooms = {"K": "living_kitchen", "B1": "bedroom", "B2": "bedroom", "Bad": "bathroom"}
    doors = ["K - outside", "K - B1", "K - B2", "K - Bad"]
    for told in ({"B1": 1}, {"K": 1}, {"B1": 1, "K": 2}):
        assert plan(rooms, doors, residents=told).units[0].residents is None


def test_numbers_of_residents_below_zero_are_not_believed() -> None:
    rooms: Rooms = {"K": "living_kitchen", "B1": "bedroom", "B2": "bedroom", "Bad": "bathroom"}
    doors = ["K - outside", "K - B1", "K - B2", "K - Bad"]
    assert plan(rooms, doors, residents={"B1": 0, "B2": -1, "K": 0}).units[0].residents is None
    assert plan(rooms, doors, residents={"B1": 0, "B2": 2}).units[0].residents == 2


def test_where_there_is_no_bedroom_the_largest_number_of_the_rooms_counts() -> None:
    rooms: Rooms = {"K": "living_kitchen", "Bad": "bathroom"}
    told = {"K": 2, "Bad": 1}
    unit = plan(rooms, ["K - outside", "K - Bad"], residents=told).units[0]
    assert unit.residents == 2


def test_a_bath_named_shared_that_only_one_home_leads_to_is_doubtful() -> None:
    rooms: Rooms = {
        "K": "living_kitchen",
        "B": "bedroom",
        "Bad": "shared_bathroom",
        "V": "laundry",
    }
    doors = ["K - outside", "K - B", "K - Bad", "Bad - V"]
    (unit,) = plan(rooms, doors).units
    assert unit.doubtful == {"Bad", "V"}
    assert unit.disagreement is not None


def test_a_bath_named_shared_on_the_corridor_is_nobodys() -> None:
    rooms: Rooms = {"V": "staff_base", "G": "corridor", "Bad": "shared_bathroom"}
    doors = ["G - outside", "V - G", "Bad - G"]
    for number in "12":
        rooms |= {f"B{number}": "bedroom", f"D{number}": "shower_room"}
        doors += [f"B{number} - G", f"B{number} - D{number}"]
    assert [unit.doubtful for unit in plan(rooms, doors).units] == [frozenset(), frozenset()]


def test_a_zone_of_hall_and_bath_leaves_out_the_rooms_behind_the_hall() -> None:
    rooms: Rooms = {"V": "staff_base", "G": "main_entrance", "H": "unit_hall", "Bad": "bathroom"}
    rooms |= {"K": "living_kitchen", "B": "bedroom"}
    doors = ["G - outside", "V - G", "H - G", "H - Bad", "H - K", "K - B", "K - outside"]
    (unit,) = plan(rooms, doors, units={"1": ["H", "Bad"]}).units
    assert unit.doubtful == {"K", "B"}


def test_a_wrong_zone_around_a_bath_makes_no_homes_of_the_bedrooms_beside_it() -> None:
    rooms: Rooms = {"H": "unit_hall", "K": "living_kitchen", "Bad": "bathroom"}
    rooms |= {"B1": "bedroom", "B2": "bedroom"}
    doors = ["H - outside", "H - K", "H - Bad", "H - B1", "H - B2"]
    (unit,) = plan(rooms, doors, units={"B": ["Bad"]}).units
    assert unit.doubtful == {"H", "K", "B1", "B2"}


def test_a_zone_that_the_doors_contradict_says_so() -> None:
    doors = ["Korridor.0 - outside", "Vakt.0 - Korridor.0", "Bad.9 - Korridor.0"]
    doors += [*_flat(1, "Entré", "Korridor.0"), *_flat(2, "Entré", "Korridor.0")]
    units = {
        "1": [*sorted(_flat_rooms(1, "Entré")), "Bad.9"],
        "2": sorted(_flat_rooms(2, "Entré")),
    }
    first, second = plan(_rooms(doors), doors, units=units).units
    assert first.disagreement is not None
    assert dict(first.disagreement.args) == {"rooms": "Bad.9"}
    assert second.disagreement is None
