"""Walks in real models: as long as on a fine grid over the whole storey, and quickly found."""

from random import Random
from time import process_time

import numpy as np
import pytest
import shapely
from shapely import Polygon

from design_rules.geometry.sections import Region, region
from design_rules.model.building import Building, Door, Link
from design_rules.model.survey import Survey
from design_rules.read.files import read_files
from design_rules.understand.building import understand
from design_rules.walking.surroundings import Surroundings
from design_rules.walking.walking_map import WalkingMap
from design_rules.walking.walks import Spot
from tests.real_models import real_model
from tests.walking.grid_walk import GridWalk

_TOUCH = 0.04  # metres between outlines that are open to each other
_PAIRS = 12


def _read(name: str) -> tuple[Building, Survey]:
    survey = read_files([real_model(name)]).survey
    return understand(survey).building, survey


@pytest.mark.parametrize("name", ["ac20_fzk_haus.ifc", "duplex_A.ifc"])
def test_walks_on_a_storey_agree_with_a_fine_grid_over_all_of_it(name: str) -> None:
    building, survey = _read(name)
    around = Surroundings.of(building, survey)
    walking = WalkingMap(building, around)
    ground = [
        room.key for room in building.rooms if abs(room.floor) < 0.5 and walking.floor(room.key)
    ]
    floor = _storey(building, around, ground)
    spots = [spot for key in ground for spot in _spots(walking, key, floor)]
    grid = GridWalk(floor, [spot.point for spot in spots], step=0.1)

    def on_storey(link: Link, start: str, towards: str) -> bool:
        return link.kind != "stair" and start in ground and towards in ground

    compared = 0
    for a, b in _pairs(spots):
        walk, other = walking.distance(spots[a], spots[b], allowed=on_storey), grid.length(a, b)
        assert (walk is None) == np.isinf(other)
        if walk is not None:
            assert walk.length == pytest.approx(other, rel=0.02, abs=0.02)
            compared += 1
    assert compared > _PAIRS / 3


def test_every_room_of_the_largest_model_is_measured_in_two_seconds() -> None:
    building, survey = _read("ac11_institute_var2.ifc")
    start = process_time()
    walking = WalkingMap(building, Surroundings.of(building, survey))
    goals = [room.key for room in building.rooms if len(walking.exits_of([room.key])) > 2]
    leads = walking.leads(goals)
    fields = [walking.distances_from(room.key, goals[:1]) for room in building.rooms]
    exits = [walking.exits_from(room.key) for room in building.rooms]
    assert process_time() - start < 2.0
    assert len(building.rooms) == len(fields) == len(exits) > 80
    reached = [leads.from_posts(floor) for r in building.rooms if (floor := walking.floor(r.key))]
    assert sum(bool(np.isfinite(lengths).any()) for lengths in reached) > 70


def _storey(building: Building, around: Surroundings, keys: list[str]) -> Region:
    """The free floor of a whole storey in one piece: rooms and doorways joined, then shrunk."""
    rooms = [room for room in building.rooms if room.key in keys]
    empty = Polygon()
    floors = [
        room.outline.difference(around.solids.get(room.key, empty))
        .difference(around.furniture.get(room.key, empty))
        .buffer(_TOUCH, join_style="mitre")
        for room in rooms
    ]
    joined = shapely.union_all(floors).buffer(-_TOUCH, join_style="mitre")
    doors = {door.key: door for door in building.doors}
    strips = [
        _strip(doors[link.via], link)
        for link in building.links
        if link.via in doors and set(link.ends) <= set(keys)
    ]
    return region(shapely.union_all([joined, *strips]).buffer(-0.25, quad_segs=8))


def _strip(door: Door, link: Link) -> Polygon:
    """The clear opening of a door and what it takes to reach the floors beside it."""
    assert door.doorway is not None
    (cx, cy), (nx, ny) = door.doorway.centre, door.doorway.normal
    half = (door.portal.width or door.doorway.width) / 2 - (door.portal.lining or 0.0)
    deep = door.doorway.thickness / 2 + link.gap + 0.12
    corners = ((-deep, -half), (deep, -half), (deep, half), (-deep, half))
    return Polygon([(cx + nx * a - ny * c, cy + ny * a + nx * c) for a, c in corners])


def _spots(walking: WalkingMap, key: str, storey: Region) -> list[Spot]:
    """A point on the free floor of a room, if the whole storey has it too."""
    floor = walking.floor(key)
    assert floor is not None
    point = floor.taut.free.representative_point()
    return [Spot(key, (point.x, point.y))] if storey.covers(point) else []


def _pairs(spots: list[Spot]) -> list[tuple[int, int]]:
    """Some pairs of points in different rooms."""
    pairs = [(a, b) for a in range(len(spots)) for b in range(a)]
    Random(1).shuffle(pairs)
    return pairs[:_PAIRS]
