"""Shapes that only the geometry kernel can resolve, one element at a time.

The kernel's own iterator gives nothing at all, in silence, once a single element is broken.
Openings are not subtracted: whoever asks wants the outline of the wall, not of its holes, and
subtraction is where the kernel hangs.
"""

from typing import Any

import ifcopenshell.geom

from design_rules.model.bodies import Point3, Polyhedron
from design_rules.read.ifc_source import IfcSource
from design_rules.read.transforms import apply

_LARGEST = 1e6


class KernelError(ValueError):
    """The kernel could not build the shape, or built nonsense."""


class Kernel:
    """The geometry kernel with the settings that every shape is asked with."""

    def __init__(self, source: IfcSource) -> None:
        self._source = source
        self._settings = ifcopenshell.geom.settings()
        self._settings.set("disable-opening-subtractions", True)

    def body(self, product: Any) -> Polyhedron:
        """The triangles of a product, in metres relative to the survey's origin.

        Raises:
            KernelError: naming what went wrong.
        """
        try:
            shape = ifcopenshell.geom.create_shape(self._settings, product)
            flat, corners = shape.geometry.verts, shape.geometry.faces
            move = self._source.placement(product)
        except Exception as error:  # the kernel raises what its C++ side threw: at least 9 kinds
            raise KernelError(f"{type(error).__name__}: {error}") from error
        points = [apply(move, (flat[k], flat[k + 1], flat[k + 2])) for k in range(0, len(flat), 3)]
        if not points or not all(abs(value) < _LARGEST for point in points for value in point):
            raise KernelError("no usable shape")
        return Polyhedron(
            tuple((_triangle(points, corners, k),) for k in range(0, len(corners), 3))
        )


def _triangle(points: list[Point3], corners: Any, at: int) -> tuple[Point3, Point3, Point3]:
    return points[corners[at]], points[corners[at + 1]], points[corners[at + 2]]
