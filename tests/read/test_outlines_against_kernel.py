"""What is read straight from the records equals what the geometry kernel makes of them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import ifcopenshell
import ifcopenshell.geom
import pytest

from design_rules.geometry.bodies import Body, Cut, Parts, Point3, Polyhedron
from design_rules.geometry.heights import heights
from design_rules.geometry.sections import Region, footprint, section
from design_rules.read.ifc_source import IfcSource
from design_rules.read.model_file import open_model_file
from tests.real_models import real_model, real_models

CLASSES = ("IfcSpace", "IfcOpeningElement", "IfcWall", "IfcSlab", "IfcColumn")
PER_CLASS = 3  # of each class in each model: all there are take a minute, and agree as well
LEVELS = (0.13, 0.37, 0.61, 0.87)  # parts of the height, off the edges of steps
TOLERANCE = 1e-3  # of the area, and square metres


class World:
    """A file with the kernel that places its shapes in the world, openings left whole."""

    def __init__(self, path: Path) -> None:
        self.source = IfcSource(ifcopenshell.open(str(path)), None)
        self._settings = ifcopenshell.geom.settings()
        self._settings.set("disable-opening-subtractions", True)
        self._settings.set("use-world-coords", True)

    def samples(self) -> Iterator[tuple[Any, Body]]:
        for name in CLASSES:
            things = sorted(self.source.model.by_type(name), key=lambda thing: thing.GlobalId)
            for thing in things[:: max(1, len(things) // PER_CLASS)][:PER_CLASS]:
                body, gap = self.source.body(thing)
                assert not gap, f"{thing}: {gap}"
                if body is not None:
                    yield thing, body

    def kernel(self, thing: Any) -> Polyhedron | None:
        try:
            shape = ifcopenshell.geom.create_shape(self._settings, thing).geometry
        except RuntimeError:
            return None
        origin = self.source.origin
        at = [_minus(shape.verts[k : k + 3], origin) for k in range(0, len(shape.verts), 3)]
        rows = [shape.faces[k : k + 3] for k in range(0, len(shape.faces), 3)]
        return Polyhedron(tuple((tuple(at[corner] for corner in row),) for row in rows))


def _minus(point: Any, origin: Point3) -> Point3:
    return (point[0] - origin[0], point[1] - origin[1], point[2] - origin[2])


def _has_cuts(body: Body) -> bool:
    return isinstance(body, Cut) or (isinstance(body, Parts) and any(map(_has_cuts, body.parts)))


def _plans(body: Body, made: Polyhedron) -> Iterator[tuple[Region, Region]]:
    """Ours and the kernel's: shadows, or cuts where a shadow would ignore what is cut away."""
    low, high = heights(made)
    if not _has_cuts(body):
        assert heights(body) == pytest.approx((low, high), abs=3e-3)
        yield footprint(body), footprint(made)
        return
    for part in LEVELS:
        level = low + part * (high - low)
        yield section(body, level), section(made, level)


def assert_equal_outlines(path: Path) -> None:
    world, compared = World(path), 0
    for thing, body in world.samples():
        made = world.kernel(thing)
        if made is None:
            continue
        for ours, theirs in _plans(body, made):
            difference = ours.symmetric_difference(theirs).area
            allowed = max(TOLERANCE, TOLERANCE * theirs.area)
            assert difference <= allowed, f"{thing.is_a()} {thing.GlobalId} differs"
            compared += 1
    assert compared


_LEFT_OUT = (
    "micro_spaces_no_geometry.ifc",  # as it says
    "spare_fzk_none_double_guid.ifc",  # the walls of ac20_fzk_haus
    "spare_fzk_sb55_nameless.ifc",  # likewise
)


@pytest.mark.parametrize(
    "name", [path.name for path in real_models() if path.name not in _LEFT_OUT]
)
def test_on_real_models(name: str, tmp_path: Path) -> None:
    mended = tmp_path / "model.ifc"
    mended.write_bytes(open_model_file(real_model(name)).data)
    assert_equal_outlines(mended)


@pytest.mark.parametrize("name", ["good", "millimetres", "feet", "far_origin", "ifc2x3"])
def test_on_sample_models(name: str, tmp_path: Path, sample: Callable[[str], Path]) -> None:
    assert_equal_outlines(sample(name))
