"""The site of Firkløver: ground, fenced garden with locked gates, forecourt, parking."""

from shapely import Polygon, box, unary_union
from shapely.geometry.base import BaseGeometry

from sample_models.firklover.grid import (
    LENGTH,
    NORTH,
    OUTER,
    SITE_EAST,
    SITE_NORTH,
    SITE_SOUTH,
    SITE_WEST,
    common_house,
    rectangle,
)
from sample_models.firklover.leaves import FLOOR_PLAN, LINK_PLAN, Cluster
from sample_models.firklover.units import TERRACE
from sample_models.kit import EAST, SOUTH, WEST, Building, Drawing, Point
from sample_models.outlines import corners

_FENCE = 2.2  # m high and smooth: nobody climbs it unaided
_FORECOURT = (0.0, LENGTH)  # from west to east, where the site is open to the street
_FACE = NORTH + OUTER / 2


def draw_outside(drawing: Drawing, clusters: list[tuple[Building, Cluster]]) -> None:
    """Lay the ground, fence in the garden and furnish it."""
    corners_of_site = rectangle(SITE_WEST, SITE_SOUTH, SITE_EAST, SITE_NORTH + 6.0)
    drawing.terrain([(x, y, -0.02) for x, y in corners_of_site])
    site = drawing.site
    site.room("901", "Hage", outline=_garden(clusters), external=True, height=2.2)
    site.room("902", "Parkering", outline=rectangle(18.8, 17.4, 26.4, 22.4), external=True)
    _draw_fence(drawing)
    for x in (8.0, 19.2):
        site.light((x, 15.5), kind="POLELIGHT")
    for at in ((13.6, -14.0), (-14.0, 1.0), (LENGTH + 14.0, 1.0)):
        site.light(at, kind="POLELIGHT")
    site.furniture("BENCH", (13.6, -16.0), SOUTH)  # also for smoking: no bedroom is near
    site.furniture("BENCH", (-12.0, 0.6), EAST)
    site.furniture("BENCH", (LENGTH + 12.0, 0.6), WEST)


def _garden(clusters: list[tuple[Building, Cluster]]) -> list[Point]:
    """The outline of the garden: the site without houses, terraces and forecourt."""
    forecourt = box(_FORECOURT[0], NORTH, _FORECOURT[1], SITE_NORTH)
    taken = [common_house(), forecourt, *(_covered(*pair) for pair in clusters)]
    site = box(SITE_WEST, SITE_SOUTH, SITE_EAST, SITE_NORTH)
    garden = site.difference(unary_union(taken, grid_size=1e-6), grid_size=1e-6)
    assert isinstance(garden, Polygon)
    return corners(garden)[0]


def _covered(building: Building, cluster: Cluster) -> BaseGeometry:
    """What a cluster covers of the site, its link and terraces with it."""
    plans = [[cluster.frame.point(*corner) for corner in plan] for plan in (FLOOR_PLAN, LINK_PLAN)]
    plans += [[home.frame.point(*corner) for corner in TERRACE] for home in cluster.homes]
    return unary_union([Polygon([building.place(*at) for at in plan]) for plan in plans])


def _draw_fence(drawing: Drawing) -> None:
    """The fence runs from one corner of the common house round the garden to the other."""
    west, east = _FORECOURT
    path = [
        (west, _FACE),
        (west, SITE_NORTH),
        (SITE_WEST, SITE_NORTH),
        (SITE_WEST, SITE_SOUTH),
        (SITE_EAST, SITE_SOUTH),
        (SITE_EAST, SITE_NORTH),
        (east, SITE_NORTH),
        (east, _FACE),
    ]
    drawing.site.fence("garden fence", path, height=_FENCE)
    gates: tuple[tuple[str, Point, float, float], ...] = (
        ("G1", (west, 16.0), EAST, 1.2),
        ("G2", (LENGTH / 2, SITE_SOUTH), SOUTH, 2.4),
    )
    for mark, at, opens, width in gates:
        drawing.site.gate(
            mark,
            at,
            opens,
            width=width,
            height=_FENCE,
            role="staff",
            security="RC2",
            properties={"TP_Door": {"Locked": True, "OpensWithoutKeyFrom": "inside"}},
        )
