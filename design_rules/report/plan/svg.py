"""Elements of an SVG file, written so that no name can break out of its place."""

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from design_rules.report.printable import printable

Pixel = tuple[float, float]


def tag(name: str, *inside: str, **attributes: str | float) -> str:
    """An element; `class_` and `stroke_width` stand for class and stroke-width."""
    written = "".join(
        f" {key.rstrip('_').replace('_', '-')}={quoteattr(_value(value))}"
        for key, value in attributes.items()
    )
    return f"<{name}{written}>{''.join(inside)}</{name}>" if inside else f"<{name}{written}/>"


def words(text: str) -> str:
    """Text between tags."""
    return escape(printable(text))


def path(rings: Iterable[Iterable[Pixel]]) -> str:
    """The data of a path of closed rings."""
    return "".join(
        "M" + "L".join(f"{_value(x)} {_value(y)}" for x, y in ring) + "Z" for ring in rings
    )


def _value(value: str | float) -> str:
    if isinstance(value, str):
        return printable(value)
    rounded = round(value, 1) + 0.0
    return f"{rounded:.1f}".removesuffix(".0")
