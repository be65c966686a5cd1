"""The understanding of a whole survey: rooms, homes as they are stated, storeys, gaps."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import shapely

from design_rules.geometry.bodies import Prism
from design_rules.geometry.solids import Solid
from design_rules.model.answers import Answers, RoomAnswer
from design_rules.model.building import Room
from design_rules.model.survey import Group, Space, Survey
from design_rules.read.files import read_files
from design_rules.understand.building import Understood, understand

_SAMPLE = Path(__file__).parents[2] / "sample_models" / "tunet.ifc"
_FIRST = ("101", "102", "103", "104", "105", "107")


@cache
def _sample() -> Survey:
    return read_files([_SAMPLE]).survey


def _bare() -> Survey:
    """The sample without zones."""
    return replace(_sample(), groups=())


def _homes(understood: Understood) -> dict[str, set[str]]:
    """First room number -> room numbers of the home."""
    numbers = {room.key: room.name for room in understood.building.rooms}
    sets = [{numbers[key] for key in unit.rooms} for unit in understood.units]
    return {min(rooms): rooms for rooms in sets}


def _spaces(survey: Survey, names: tuple[str, ...]) -> list[Space]:
    return [space for space in survey.spaces if space.name in names]


def _with(survey: Survey, changed: list[Space]) -> Survey:
    keys = {space.key for space in changed}
    kept = [space for space in survey.spaces if space.key not in keys]
    return replace(survey, spaces=tuple(sorted([*kept, *changed], key=lambda s: s.key)))


def _room(understood: Understood, number: str) -> Room:
    return next(room for room in understood.building.rooms if room.name == number)


def test_homes_are_the_same_with_and_without_zones() -> None:
    assert _homes(understand(_sample())) == _homes(understand(_bare()))
    assert {unit.origin for unit in understand(_bare()).units} == {"inferred"}


def test_a_property_states_a_home() -> None:
    stated = [
        replace(space, properties={"TP_Space": {"UnitId": "A"}})
        for space in _spaces(_bare(), ("101", "102"))
    ]
    units = understand(_with(_bare(), stated)).units
    assert [len(unit.rooms) for unit in units if unit.name == "A"] == [2]


def test_a_space_over_its_rooms_states_a_home_and_is_no_room() -> None:
    rooms = _spaces(_bare(), _FIRST)
    hull = shapely.union_all([Solid(space.body).shadow for space in rooms]).convex_hull
    ring = tuple((x, y) for x, y in shapely.get_coordinates(hull)[:-1])
    envelope = Space(
        key="envelope",
        guid="envelope",
        ifc_class="IfcSpace",
        name="Boenhet 9",
        composition="COMPLEX",
        body=Prism((ring,), 0.0, 2.5),
    )
    understood = understand(_with(_bare(), [envelope]))
    assert [out.reason for out in understood.building.taken_out] == ["unit-envelope"]
    assert "Boenhet 9" in {unit.name for unit in understood.units}
    assert _homes(understood)["101"] == set(_FIRST)


def test_a_facts_file_states_a_home_and_wins() -> None:
    first = {space.guid: RoomAnswer(unit="X") for space in _spaces(_sample(), ("101", "102"))}
    units = understand(_sample(), Answers(rooms=first)).units
    assert [len(unit.rooms) for unit in units if unit.name == "X"] == [2]


def test_a_zone_for_fire_or_rent_is_no_home() -> None:
    members = tuple(space.key for space in _spaces(_sample(), ("101", "111", "201")))
    fire = Group("z", "z", "IfcZone", "Brannsone 1", members=members)
    assert _homes(understand(replace(_bare(), groups=(fire,)))) == _homes(understand(_bare()))


def test_a_facts_file_says_what_a_room_is_for() -> None:
    space = _spaces(_sample(), ("220",))[0]
    said = Answers(rooms={space.guid: RoomAnswer(use="quiet_room", zone="quiet")})
    room = _room(understand(_sample(), said), "220")
    assert (room.use.name, room.use.certainty, room.zone) == ("quiet_room", "given", "quiet")


def test_living_rooms_and_kitchens_outside_every_home_are_common() -> None:
    space = _spaces(_sample(), ("221",))[0]
    plain = _with(_sample(), [replace(space, long_name="Stue")])
    assert _room(understand(plain), "221").use.name == "common_living"
    assert _room(understand(_sample()), "104").zone == "private"


def test_the_storey_is_where_the_floor_is_not_where_the_space_is_filed() -> None:
    ground = _sample().storeys[0]
    upper = replace(ground, key="upper", guid="upper", name="Loft", elevation=3.0)
    space = replace(_spaces(_sample(), ("220",))[0], storey="upper")
    survey = replace(_with(_sample(), [space]), storeys=(ground, upper))
    assert _room(understand(survey), "220").storey == ground.name


def test_lost_records_and_missing_shapes_are_told() -> None:
    space = replace(_spaces(_sample(), ("220",))[0], body=None)
    building = understand(_with(_sample(), [space])).building
    assert [(gap.kind, gap.keys) for gap in building.gaps] == [
        ("rooms-without-shape", (space.key,))
    ]
    assert not understand(replace(_sample(), length_unit="")).building.measured
