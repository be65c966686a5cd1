"""Rigid and affine movements in space as plain tuples: twelve numbers, row by row.

Small and exact enough for placements; numpy would cost more than it saves on 4 x 4.
"""

from math import sqrt
from typing import TypeAlias

from design_rules.geometry.bodies import Point2, Point3

Transform: TypeAlias = tuple[
    float, float, float, float, float, float, float, float, float, float, float, float
]

IDENTITY: Transform = (1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0)


def compose(outer: Transform, inner: Transform) -> Transform:
    """First `inner`, then `outer`."""
    a, b, c, d, e, f, g, h, i, j, k, m = outer
    p, q, r, s, t, u, v, w, x, y, z, o = inner
    return (
        a * p + b * t + c * x, a * q + b * u + c * y, a * r + b * v + c * z,
        a * s + b * w + c * o + d,
        e * p + f * t + g * x, e * q + f * u + g * y, e * r + f * v + g * z,
        e * s + f * w + g * o + h,
        i * p + j * t + k * x, i * q + j * u + k * y, i * r + j * v + k * z,
        i * s + j * w + k * o + m,
    )  # fmt: skip


def apply(move: Transform, point: Point3) -> Point3:
    """Where the point lands."""
    a, b, c, d, e, f, g, h, i, j, k, m = move
    x, y, z = point
    return (a * x + b * y + c * z + d, e * x + f * y + g * z + h, i * x + j * y + k * z + m)


def turn(move: Transform, direction: Point3) -> Point3:
    """The direction after the movement, its length scaled with it."""
    a, b, c, _, e, f, g, _, i, j, k, _ = move
    x, y, z = direction
    return (a * x + b * y + c * z, e * x + f * y + g * z, i * x + j * y + k * z)


def shifted(move: Transform, by: Point3) -> Transform:
    """The same movement, landing elsewhere."""
    a, b, c, d, e, f, g, h, i, j, k, m = move
    return (a, b, c, d + by[0], e, f, g, h + by[1], i, j, k, m + by[2])


def from_axes(origin: Point3, x: Point3, y: Point3, z: Point3) -> Transform:
    """The movement that takes the world's axes to these."""
    return (
        x[0], y[0], z[0], origin[0],
        x[1], y[1], z[1], origin[1],
        x[2], y[2], z[2], origin[2],
    )  # fmt: skip


def scaled_lengths(move: Transform, factor: float) -> Transform:
    """The same movement, its translation in another unit of length."""
    a, b, c, d, e, f, g, h, i, j, k, m = move
    return (a, b, c, d * factor, e, f, g, h * factor, i, j, k, m * factor)


def plane_apply(move: tuple[float, ...], point: Point2) -> Point2:
    """A movement in the plane: (a, b, dx, c, d, dy)."""
    a, b, dx, c, d, dy = move
    return (a * point[0] + b * point[1] + dx, c * point[0] + d * point[1] + dy)


def cross(a: Point3, b: Point3) -> Point3:
    """Vector product."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def dot(a: Point3, b: Point3) -> float:
    """Scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def unit(vector: Point3, fallback: Point3 = (0.0, 0.0, 1.0)) -> Point3:
    """The direction of a vector; `fallback` for one without length."""
    length = sqrt(dot(vector, vector))
    if length < 1e-12:
        return fallback
    return (vector[0] / length, vector[1] / length, vector[2] / length)


def axes_from(z: Point3, towards: Point3) -> tuple[Point3, Point3, Point3]:
    """Right-handed unit axes with the given z, x as near to `towards` as can be (ISO 10303-42)."""
    up = unit(z)
    along = dot(towards, up)
    flat = (
        towards[0] - along * up[0], towards[1] - along * up[1], towards[2] - along * up[2]
    )  # fmt: skip
    if dot(flat, flat) < 1e-18:
        other: Point3 = (1.0, 0.0, 0.0) if abs(up[0]) < 0.9 else (0.0, 1.0, 0.0)
        return axes_from(up, other)
    x = unit(flat)
    return x, cross(up, x), up
