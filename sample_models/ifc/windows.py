"""Windows: frames, panes, and types that say how each panel opens."""

from collections import defaultdict
from itertools import pairwise
from typing import TypeAlias

from ifcopenshell import entity_instance

from sample_models.elements import DrawingError, Window
from sample_models.ifc.file import IfcFile
from sample_models.ifc.holes import frame_depth, write_filling
from sample_models.ifc.looks import glaze
from sample_models.ifc.naming import size, type_name
from sample_models.ifc.shapes import Box, block
from sample_models.ifc.sheet import Sheet

_FRAME = 0.05  # m: width of frame members
_PANE = 0.02  # m
_PARTITIONING = {1: "SINGLE_PANEL", 2: "DOUBLE_PANEL_VERTICAL", 3: "TRIPLE_PANEL_VERTICAL"}
_POSITIONS = {1: ("MIDDLE",), 2: ("LEFT", "RIGHT"), 3: ("LEFT", "MIDDLE", "RIGHT")}
_Build: TypeAlias = tuple[str, tuple[str, ...], float, float, float]


def write_windows(sheet: Sheet) -> None:
    """Every window, and a type for those of one build.

    Raises:
        DrawingError: when a window has more than three panels.
    """
    alike = defaultdict[_Build, list[entity_instance]](list)
    for window in sheet.drawn(Window):
        if len(window.panels) not in _PARTITIONING:
            raise DrawingError(f"{window.mark} has not one, two or three panels")
        depth = frame_depth(sheet, window)
        build = ("Vindu", window.panels, window.width, window.height, depth)
        alike[build].append(_write_window(sheet, window, depth))
    for build, windows in alike.items():
        _write_type(sheet, build, windows)


def _write_window(sheet: Sheet, window: Window, depth: float) -> entity_instance:
    file, form = sheet.file, sheet.file.flavour.structure
    bars, panes = _boxes(window, depth)
    solids = [block(file, bar, form) for bar in bars]
    solids += [glaze(file, block(file, pane, form), window.glass) for pane in panes]
    own = {
        "PredefinedType": "WINDOW",
        "PartitioningType": _PARTITIONING[len(window.panels)],
    }
    entity = write_filling(sheet, "IfcWindow", window, "Vindu", solids, own)
    common = {"Pset_WindowCommon": {"IsExternal": window.external}}
    sheet.properties(entity, window.mark, common, window.properties)
    return entity


def _boxes(window: Window, depth: float) -> tuple[list[Box], list[Box]]:
    """A frame all round, a mullion between panels, and a pane in each."""
    width, height, y = window.width, window.height, (-depth / 2, depth / 2)
    count = len(window.panels)
    posts = [i * (width - _FRAME) / count for i in range(count + 1)]
    bars = [Box((x, x + _FRAME), y, (0.0, height)) for x in posts]
    panes = []
    for left, right in pairwise(posts):
        between = (left + _FRAME, right)
        bars += [Box(between, y, z) for z in ((height - _FRAME, height), (0.0, _FRAME))]
        panes.append(Box(between, (-_PANE / 2, _PANE / 2), (_FRAME, height - _FRAME)))
    return bars, panes


def _write_type(sheet: Sheet, build: _Build, windows: list[entity_instance]) -> None:
    family, operations, width, height, depth = build
    file, seed = sheet.file, sheet.seed("/".join(map(str, build)))
    partitioning = _PARTITIONING[len(operations)]
    style = {"ConstructionType": "NOTDEFINED", "ParameterTakesPrecedence": False}
    kind = file.rooted(
        "IfcWindowStyle" if file.is_ifc2x3 else "IfcWindowType",
        seed,
        ifc4={"PredefinedType": "WINDOW", "PartitioningType": partitioning},
        ifc2x3={**style, "Sizeable": False, "OperationType": partitioning},
        Name=f"{type_name(file, family, size(width, height))} {' '.join(operations)}",
        HasPropertySets=_parts(file, seed, operations, depth),
    )
    file.rooted("IfcRelDefinesByType", seed, RelatedObjects=windows, RelatingType=kind)


def _parts(
    file: IfcFile, seed: str, operations: tuple[str, ...], depth: float
) -> list[entity_instance]:
    """What the type says of frame and panels."""
    lining = file.rooted(
        "IfcWindowLiningProperties",
        seed,
        LiningDepth=file.length(depth),
        LiningThickness=file.length(_FRAME),
    )
    panels = [
        file.rooted(
            "IfcWindowPanelProperties",
            f"{seed}/{position}",
            OperationType=operation,
            PanelPosition=position,
            FrameDepth=file.length(depth),
            FrameThickness=file.length(_FRAME),
        )
        for operation, position in zip(operations, _POSITIONS[len(operations)], strict=True)
    ]
    return [lining, *panels]
