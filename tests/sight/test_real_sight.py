"""Sight in real models: as straight lines over their own cuts say it is, and quickly found."""

from time import process_time

import numpy as np
import pytest
import shapely

from design_rules.geometry.sections import Region, region, section
from design_rules.model.building import Building, Room
from design_rules.model.survey import Survey
from design_rules.read.files import read_files
from design_rules.sight.blockers import find_blockers
from design_rules.sight.coverage import Watch
from design_rules.understand.building import understand
from tests.real_models import real_model

_EYE = 1.5  # metres above the floor, as are the targets here
_TOUCH = 0.01  # metres of a line within something solid that are no more than a touch


def _read(name: str) -> tuple[Building, Survey]:
    survey = read_files([real_model(name)]).survey
    return understand(survey).building, survey


def _ground(building: Building) -> list[Room]:
    rooms = [room for room in building.rooms if abs(room.floor) < 0.5]
    return sorted(rooms, key=lambda room: (-room.outline.area, room.key))


def _solid(survey: Survey, height: float) -> Region:
    """Everything as it is drawn, less the holes of doors and passages."""
    bodies = [part.body for part in survey.parts if part.body and part.role != "virtual"]
    holes = [portal.opening or portal.body for portal in (*survey.doors, *survey.openings)]
    drawn = shapely.union_all([section(body, height) for body in bodies])
    open_parts = [section(hole, height).buffer(0.01) for hole in holes if hole is not None]
    return region(drawn.difference(shapely.union_all(open_parts)))


@pytest.mark.parametrize("name", ["duplex_A.ifc", "ac20_fzk_haus.ifc", "ac11_institute_var2.ifc"])
def test_coverage_with_all_doors_open_agrees_with_straight_lines(name: str) -> None:
    building, survey = _read(name)
    rooms = _ground(building)
    floor = region(shapely.union_all([room.outline for room in rooms]))
    doors = [door.key for door in building.doors]
    found = find_blockers(survey, building, open_doors=doors, low=0.0, high=2.0)
    points = [room.outline.representative_point() for room in rooms[:4]]
    covered = Watch(found.all).cover(floor, _EYE, [(p.x, p.y, _EYE) for p in points])
    solid = _solid(survey, _EYE)
    shapely.prepare(solid)
    seen = np.zeros(len(covered.grid), dtype=np.bool_)
    for p in points:
        ends = np.stack((np.tile((p.x, p.y), (len(seen), 1)), covered.grid), axis=1)
        lines = shapely.linestrings(ends)
        inside = shapely.length(shapely.intersection(lines, solid))
        seen |= (inside < _TOUCH) & (shapely.length(lines) <= 20.0)
    assert 0.2 < covered.lower.share < 0.99
    assert covered.lower.seen.mean() == pytest.approx(seen.mean(), abs=0.005)
    assert covered.lower.share == pytest.approx(seen.mean(), abs=0.02)
    assert covered.upper.share >= covered.lower.share


def test_shut_doors_keep_the_view_in_the_room() -> None:
    building, survey = _read("ac11_institute_var2.ifc")
    watch = Watch(find_blockers(survey, building, low=0.0, high=2.0).all)
    office = next(room for room in _ground(building) if room.name == "115")
    eye = office.outline.representative_point()
    everywhere = region(shapely.union_all([room.outline for room in _ground(building)]))
    covered = watch.cover(everywhere, _EYE, [(eye.x, eye.y, _EYE)])
    assert covered.lower.area == pytest.approx(office.outline.area, rel=0.01)


def test_a_storey_of_the_largest_model_is_watched_from_a_hundred_places_in_four_seconds() -> None:
    building, survey = _read("ac11_institute_var2.ifc")
    start = process_time()
    watch = Watch(find_blockers(survey, building, low=0.0, high=2.0).all)
    rooms = _ground(building)
    floor = region(shapely.union_all([room.outline for room in rooms]))
    rng = np.random.default_rng(40)
    places = rng.uniform(floor.bounds[:2], floor.bounds[2:], (100, 2))
    watch.cover(floor, 1.1, [(float(x), float(y), 1.5) for x, y in places])
    assert process_time() - start < 4.0
