"""The bodies of doors: linings, leaves, and the glass in them."""

from math import sqrt

from ifcopenshell import entity_instance

from sample_models.elements import Glass
from sample_models.ifc.file import IfcFile
from sample_models.ifc.looks import glaze
from sample_models.ifc.shapes import Box, block, slice_across

_LEAF = 0.04  # m: thickness of a door leaf
_PANE = 0.02  # m


def lining(width: float, height: float, bar: float, depth: float) -> list[Box]:
    """Two jambs and a head."""
    y = (-depth / 2, depth / 2)
    return [
        Box((0.0, bar), y, (0.0, height)),
        Box((width - bar, width), y, (0.0, height)),
        Box((bar, width - bar), y, (height - bar, height)),
    ]


def lining_solids(
    file: IfcFile, width: float, height: float, bar: float, depth: float
) -> list[entity_instance]:
    """A lining as three bars, or as one U where the exporter sweeps it."""
    form = file.flavour.structure
    if not file.flavour.whole_lining:
        return [block(file, box, form) for box in lining(width, height, bar, depth)]
    outer = [(0.0, 0.0), (bar, 0.0), (bar, height - bar), (width - bar, height - bar)]
    ring = [*outer, (width - bar, 0.0), (width, 0.0), (width, height), (0.0, height)]
    return [slice_across(file, ring, (-depth / 2, depth / 2), form)]


def leaf_solids(file: IfcFile, leaf: Box, glazing: float, glass: Glass) -> list[entity_instance]:
    """A leaf in the coordinates of its door; glass takes up its share of it, in the middle."""
    form = file.flavour.structure
    if glazing <= 0.0:
        return [block(file, leaf, form)]
    bars, pane = _glazed(leaf, glazing)
    return [
        *(block(file, box, form) for box in bars),
        glaze(file, block(file, pane, form), glass),
    ]


def leaf_boxes(width: float, height: float, bar: float, count: int) -> list[Box]:
    """The leaves of a door side by side, between its jambs."""
    y, each = (-_LEAF / 2, _LEAF / 2), (width - 2 * bar) / count
    return [
        Box((bar + i * each, bar + (i + 1) * each), y, (0.0, height - bar)) for i in range(count)
    ]


def _glazed(leaf: Box, glazing: float) -> tuple[list[Box], Box]:
    """Four bars of one width around a pane that covers a share of the leaf."""
    (x0, x1), y, (z0, z1) = leaf
    wide, tall = x1 - x0, z1 - z0
    around = wide + tall
    bar = (around - sqrt(around**2 - 4 * wide * tall * (1 - min(glazing, 0.98)))) / 4
    pane = Box((x0 + bar, x1 - bar), (-_PANE / 2, _PANE / 2), (z0 + bar, z1 - bar))
    bars = [
        Box((x0, x0 + bar), y, (z0, z1)),
        Box((x1 - bar, x1), y, (z0, z1)),
        Box((x0 + bar, x1 - bar), y, (z0, z0 + bar)),
        Box((x0 + bar, x1 - bar), y, (z1 - bar, z1)),
    ]
    return bars, pane
