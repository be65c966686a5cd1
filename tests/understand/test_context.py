from collections.abc import Callable
from dataclasses import replace

import pytest

from design_rules.check.base import House
from design_rules.graph import RoomGraph
from design_rules.model.building import Room
from design_rules.understand.context import Context, is_outdoor
from design_rules.understand.vocabulary import load_vocabulary
from tests.plans import plan

# one home behind a door of the corridor; the corridor has the house's front door
HOME: dict[str, str | None] = {
    "Bed": "bedroom", "Bath": "bathroom", "Hall": "unit_hall", "Stue": "living",
    "Kitchen": "kitchen", "Corridor": "corridor",
}  # fmt: skip
DOORS = [
    "Hall - Bed", "Hall - Bath", "Hall - Stue", "Stue ~ Kitchen", "Hall - Corridor",
    "Corridor - outside",
]  # fmt: skip
UNIT = {"1": ["Bed", "Bath", "Hall", "Stue", "Kitchen"]}


def _placed(house: House) -> dict[str, Room]:
    rooms = Context(house.graph, house.units, load_vocabulary()).rooms()
    return {room.key: room for room in rooms}


def _beside_home(
    rooms: dict[str, str | None], doors: list[str], units: dict[str, list[str]] | None = None
) -> dict[str, Room]:
    others: dict[str, str | None] = {"Next door": "bedroom"}  # the corridor is not hers alone
    homes = {**(units or UNIT), "next": ["Next door"]}
    drawn = {**HOME, **others, **rooms}
    return _placed(plan(drawn, [*DOORS, "Next door - Corridor", *doors], units=homes))


def _told(room: Room) -> tuple[str | None, str | None]:
    return room.use.name, room.zone


# --- rooms for all ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("use", "common", "zone"),
    [
        ("living", "common_living", "social"),
        ("living_kitchen", "common_living", "social"),
        ("kitchen", "common_kitchen", "social"),
        ("dining", "dining", "social"),
    ],
)
def test_living_rooms_and_kitchens_outside_every_home_are_common(
    use: str, common: str, zone: str
) -> None:
    rooms = _beside_home({"X": use}, ["X - Corridor"])
    assert _told(rooms["X"]) == (common, zone)


@pytest.mark.parametrize("use", ["living", "kitchen", "store", "laundry", "office", "dining"])
def test_the_same_rooms_inside_a_home_are_private(use: str) -> None:
    unit = {"1": [*UNIT["1"], "X"]}
    assert _told(_beside_home({"X": use}, ["X - Hall"], unit)["X"]) == (use, "private")


def test_where_there_is_no_home_nothing_is_common_either() -> None:
    uses: dict[str, str | None] = {"Kitchen": "kitchen", "Office": "office", "WC": "wc"}
    rooms = _placed(plan(uses, ["Kitchen - Office", "WC - Office"]))
    assert rooms["Kitchen"].use.name == "kitchen"
    assert rooms["WC"].use.name == "wc"


def test_the_reason_is_shown_as_a_clue() -> None:
    use = _beside_home({"X": "living"}, ["X - Corridor"])["X"].use
    assert (use.clues[-1].source, use.clues[-1].use) == ("position", "common_living")
    assert use.candidates == ("common_living",)
    assert use.certainty == "likely"


# --- ways ------------------------------------------------------------------------------------
def test_a_hall_outside_every_home_with_an_outside_door_is_the_main_entrance() -> None:
    rooms = _beside_home({"X": "unit_hall"}, ["X - Corridor", "X - outside"])
    assert _told(rooms["X"]) == ("main_entrance", "entrance")


def test_a_hall_outside_every_home_without_one_is_a_corridor() -> None:
    assert _told(_beside_home({"X": "unit_hall"}, ["X - Corridor"])["X"]) == (
        "corridor", "circulation",
    )  # fmt: skip


def test_a_corridor_or_stair_inside_a_home_is_private() -> None:
    unit = {"1": [*UNIT["1"], "X"]}
    assert _told(_beside_home({"X": "corridor"}, ["X - Hall"], unit)["X"]) == (
        "corridor",
        "private",
    )
    assert _told(_beside_home({"X": "stair"}, ["X - Hall"], unit)["X"])[1] == "private"
    assert _told(_beside_home({"X": "corridor"}, ["X - Corridor"])["X"])[1] == "circulation"


def test_an_entrance_room_inside_a_home_is_its_hall() -> None:
    unit = {"1": [*UNIT["1"], "X"]}
    rooms = _beside_home({"X": "main_entrance"}, ["X - Hall", "X - outside"], unit)
    assert _told(rooms["X"]) == ("unit_hall", "private")
    assert _told(_beside_home({"X": "main_entrance"}, ["X - Corridor"])["X"])[0] == (
        "main_entrance"
    )


def test_the_entrance_of_the_house_stays_one_though_a_zone_of_a_home_holds_it() -> None:
    unit = {"1": [*UNIT["1"], "X"]}
    rooms = _beside_home({"X": "main_entrance"}, ["X - Corridor", "X - outside"], unit)
    assert rooms["X"].use.name == "main_entrance"


@pytest.mark.parametrize("use", ["unit_hall", "main_entrance"])
def test_the_hall_of_a_house_in_which_no_home_was_found_stays_a_hall(use: str) -> None:
    uses: dict[str, str | None] = {"X": use, "Stue": "living", "Bath": "bathroom", "Y": None}
    rooms = _placed(plan(uses, ["X - outside", "X - Stue", "X - Bath", "X - Y"]))
    assert rooms["X"].use.name == "unit_hall"


@pytest.mark.parametrize("work", ["meeting", "reception", "classroom", "common_living"])
def test_the_hall_of_a_house_that_is_no_dwelling_is_its_main_entrance(work: str) -> None:
    uses: dict[str, str | None] = {"X": "unit_hall", "Stue": "living", "Y": work}
    rooms = _placed(plan(uses, ["X - outside", "X - Stue", "X - Y"]))
    assert rooms["X"].use.name == "main_entrance"


def test_the_hall_of_an_office_with_a_kitchen_is_its_main_entrance() -> None:
    uses: dict[str, str | None] = {"X": "unit_hall", "K": "kitchen", "Y": "office"}
    rooms = _placed(plan(uses, ["X - outside", "X - K", "X - Y"]))
    assert rooms["X"].use.name == "main_entrance"


def test_a_gallery_inside_a_home_is_part_of_where_one_lives() -> None:
    unit = {"1": [*UNIT["1"], "X"]}
    rooms = _beside_home({"X": "gallery"}, ["X - Hall"], unit)
    assert _told(rooms["X"]) == ("living", "private")


def test_a_gallery_outside_the_homes_stays_a_gallery() -> None:
    assert _told(_beside_home({"X": "gallery"}, ["X - Corridor"])["X"])[0] == "gallery"


def test_a_windbreak_stays_a_windbreak() -> None:
    rooms = _beside_home({"X": "windbreak"}, ["X - Corridor", "X - outside"])
    assert _told(rooms["X"]) == ("windbreak", "entrance")


# --- toilets and bathrooms -------------------------------------------------------------------
@pytest.mark.parametrize(
    ("use", "beside", "told"),
    [
        ("bathroom", "corridor", "shared_bathroom"),
        ("shower_room", "corridor", "shared_bathroom"),
        ("bathroom", "tv_room", "shared_bathroom"),
        ("bathroom", "staff_room", "staff_wc"),
        ("shower_room", "staff_base", "staff_wc"),
        ("bathroom", "sluice", "visitor_wc"),
        ("wc", "corridor", "shared_wc"),
        ("wc", "tv_room", "shared_wc"),
        ("wc", "office", "staff_wc"),
        ("wc", "staff_changing", "staff_wc"),
        ("wc", "main_entrance", "visitor_wc"),
        ("wc", "visitor_room", "visitor_wc"),
        ("wc", None, "wc"),
        ("bathroom", None, "shared_bathroom"),
    ],
)
def test_a_toilet_outside_the_homes_is_whose_its_doors_lead_to(
    use: str, beside: str | None, told: str
) -> None:
    rooms = _beside_home({"X": use, "Y": beside}, ["X - Y", "Y - Corridor"])
    assert rooms["X"].use.name == told


def test_a_toilet_with_doors_to_staff_and_to_the_corridor_is_for_all() -> None:
    doors = ["X - Y", "X - Corridor", "Y - Corridor"]
    assert _beside_home({"X": "wc", "Y": "office"}, doors)["X"].use.name == "shared_wc"
    assert _beside_home({"X": "bathroom", "Y": "office"}, doors)["X"].use.name == "shared_bathroom"


def test_a_bathroom_inside_a_home_is_its_own() -> None:
    assert _told(_beside_home({}, [])["Bath"]) == ("bathroom", "private")


@pytest.mark.parametrize(
    ("use", "inside"), [("bathroom_guest_or_visitor", "bathroom"), ("visitor_wc", "wc")]
)
def test_a_bathroom_for_guests_inside_a_home_is_one_of_its_bathrooms(
    use: str, inside: str
) -> None:
    unit = {"1": [*UNIT["1"], "X"]}
    assert _told(_beside_home({"X": use}, ["X - Hall"], unit)["X"]) == (inside, "private")


def test_a_bathroom_for_guests_outside_the_homes_stays_one_unless_it_is_the_staffs() -> None:
    rooms = _beside_home({"X": "bathroom_guest_or_visitor"}, ["X - Corridor"])
    assert _told(rooms["X"]) == ("bathroom_guest_or_visitor", "entrance")


# --- guests, balconies, stated things --------------------------------------------------------
def test_a_guest_bedroom_is_private_in_a_home_and_for_visitors_outside() -> None:
    unit = {"1": [*UNIT["1"], "X"]}
    assert _told(_beside_home({"X": "guest_bedroom"}, ["X - Hall"], unit)["X"])[1] == "private"
    assert _told(_beside_home({"X": "guest_bedroom"}, ["X - Corridor"])["X"])[1] == "entrance"


def test_a_balcony_entered_only_from_a_home_is_private() -> None:
    rooms = _beside_home({"X": "balcony"}, ["X - Stue"])
    assert _told(rooms["X"]) == ("balcony", "private")


def test_a_balcony_entered_from_the_corridor_is_a_common_terrace() -> None:
    rooms = _beside_home({"X": "balcony"}, ["X - Corridor"])
    assert _told(rooms["X"]) == ("common_terrace", "outdoor")
    both = _beside_home({"X": "balcony"}, ["X - Corridor", "X - Stue"])
    assert both["X"].use.name == "common_terrace"


def test_a_balcony_between_two_homes_is_neithers_and_not_common() -> None:
    two: dict[str, str | None] = {"Bed2": "bedroom", "X": "balcony"}
    units = {**UNIT, "2": ["Bed2"]}
    rooms = _beside_home(two, ["Bed2 - Corridor", "X - Stue", "X - Bed2"], units)
    assert _told(rooms["X"]) == ("balcony", "outdoor")


def test_conversation_rooms_count_as_staff_rooms() -> None:
    assert _told(_beside_home({"X": "conversation"}, ["X - Corridor"])["X"])[1] == "staff"


def _with(change: Callable[[Room], Room]) -> Room:
    """Room X, a living room on the corridor, after a change to it."""
    house = plan({**HOME, "X": "living"}, [*DOORS, "X - Corridor"], units=UNIT)
    rooms = tuple(change(room) if room.key == "X" else room for room in house.building.rooms)
    graph = RoomGraph.of(replace(house.building, rooms=rooms))
    return _placed(House(graph, house.units, house.answers))["X"]


def test_what_a_facts_file_says_is_not_renamed() -> None:
    assert _with(lambda x: replace(x, use=replace(x.use, certainty="given"))).use.name == "living"


def test_a_stated_zone_stays() -> None:
    assert _with(lambda x: replace(x, zone="quiet")).zone == "quiet"


def test_a_room_of_unknown_use_has_no_zone() -> None:
    assert _told(_beside_home({"X": None}, ["X - Corridor"])["X"]) == (None, None)


@pytest.mark.parametrize(
    ("use", "stated", "outdoor"),
    [
        ("balcony", "", True), ("garden", "INTERNAL", True), ("living", "EXTERNAL", False),
        (None, "EXTERNAL", True), (None, "INTERNAL", False), ("common_terrace", "", True),
    ],
)  # fmt: skip
def test_outdoors_is_told_by_the_use_or_by_what_the_model_states(
    use: str | None, stated: str, outdoor: bool
) -> None:
    assert is_outdoor(use, stated) == outdoor
