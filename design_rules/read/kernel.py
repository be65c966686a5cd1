"""Shapes that only the geometry kernel can resolve, one element at a time.

The kernel is given the representation alone: asked for the product, it would also follow its
placement, openings and containers, and hang or crash where these go in circles. Its iterator
gives nothing at all, in silence, once a single element is broken.
"""

from typing import Any

import ifcopenshell.geom

from design_rules.geometry.bodies import Point3, Polyhedron
from design_rules.read.faces import check_near
from design_rules.read.ifc_source import IfcSource
from design_rules.read.shapes import body_representation, with_unit
from design_rules.read.transforms import apply

_DEFLECTION = 0.001  # metres between a curve and its chords, as the kernel has it by default


class KernelError(ValueError):
    """The kernel could not build the shape, or built nonsense."""


class Kernel:
    """The geometry kernel with the settings that every shape is asked with."""

    def __init__(self, source: IfcSource) -> None:
        self._source = source
        self._settings = ifcopenshell.geom.settings()
        # in the file's own unit: of a file that states none, this product assumes one
        self._settings.set("convert-back-units", True)
        if not source.units.name:
            # the kernel goes by the stated unit, else takes units for metres: curves would be
            # drawn too coarsely, or never end
            kernel_metres = (source.units.wrong or 1.0) / source.units.length
            self._settings.set("mesher-linear-deflection", _DEFLECTION * kernel_metres)

    def body(self, product: Any) -> Polyhedron:
        """The triangles of a product, in metres relative to the survey's origin.

        Raises:
            KernelError: naming what went wrong.
        """
        try:
            move = with_unit(self._source.placement(product), self._source.units.length)
            shape = ifcopenshell.geom.create_shape(self._settings, body_representation(product))
            flat, corners = shape.verts, shape.faces
            points = [apply(move, flat[at : at + 3]) for at in range(0, len(flat), 3)]
            check_near(points)
        except Exception as error:  # the kernel raises what its C++ side threw: at least 9 kinds
            raise KernelError(f"{type(error).__name__}: {error}") from error
        if not corners:
            raise KernelError("a shape without faces")
        return Polyhedron(
            tuple((_triangle(points, corners, at),) for at in range(0, len(corners), 3))
        )


def _triangle(points: list[Point3], corners: Any, at: int) -> tuple[Point3, Point3, Point3]:
    return points[corners[at]], points[corners[at + 1]], points[corners[at + 2]]
