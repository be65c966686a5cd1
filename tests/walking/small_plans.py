"""Floors small enough to write down in a test: rooms, doors, open sides and stairs in metres."""

from collections.abc import Sequence

from shapely import Polygon, box
from shapely.affinity import rotate

from design_rules.geometry.sections import Region
from design_rules.model.building import Building, Door, Doorway, Link, LinkKind, Room
from design_rules.model.survey import Portal

THICK = 0.1  # metres of wall


def room(
    key: str, outline: Region | tuple[float, float, float, float], floor: float = 0.0
) -> Room:
    """A room by its outline, or by the corners of a box."""
    shape = box(*outline) if isinstance(outline, tuple) else outline
    return Room(
        key=key, guid=key, name=key, long_name="", storey=f"{floor:g}", storey_key=f"{floor:g}",
        outline=shape, floor=floor, ceiling=floor + 2.5, area=shape.area,
    )  # fmt: skip


def door(
    key: str,
    ends: tuple[str, str],
    centre: tuple[float, float],
    normal: tuple[float, float] = (1.0, 0.0),
    width: float = 0.9,
) -> tuple[Door, Link]:
    """A door of 0.1 m thickness and the link that it makes."""
    portal = Portal(key=key, guid=key, ifc_class="IfcDoor", name=key)
    doorway = Doorway(centre, normal, width, THICK, 0.0, 2.1)
    return Door(key, key, key, "0", portal, doorway), link("door", ends, key, centre, width)


def link(
    kind: LinkKind,
    ends: tuple[str, str],
    via: str = "",
    point: tuple[float, float] = (0.0, 0.0),
    width: float = 0.0,
) -> Link:
    """A link of any kind."""
    return Link(
        ends=ends, kind=kind, via=via, via_guid=via, name=via, status="certain",
        sources=("test",), point=(*point, 0.0), width=width,
    )  # fmt: skip


def building(
    rooms: Sequence[Room], doors: Sequence[tuple[Door, Link]] = (), links: Sequence[Link] = ()
) -> Building:
    """A building of rooms, doors with their links, and further links."""
    return Building(
        origin=(0.0, 0.0, 0.0),
        rooms=tuple(rooms),
        doors=tuple(item for item, _ in doors),
        links=(*(way for _, way in doors), *links),
        places=(),
    )


def hall(width: float, depth: float, *exits: tuple[float, float]) -> Building:
    """A rectangle with doors of 0.9 m to the outside, each given by its middle on a wall."""
    doors = [
        door(f"exit {k}", ("hall", "outside"), *_in_wall(x, y, width, depth))
        for k, (x, y) in enumerate(exits)
    ]
    return building([room("hall", (0.0, 0.0, width, depth))], doors)


def _in_wall(
    x: float, y: float, width: float, depth: float
) -> tuple[tuple[float, float], tuple[float, float]]:
    half = THICK / 2
    if x in (0.0, width):
        return (x + (half if x else -half), y), (1.0, 0.0)
    return (x, y + (half if y else -half)), (0.0, 1.0)


def l_shape(long: float = 6.0, wide: float = 2.0) -> Polygon:
    """An L with its reflex corner at (wide, wide)."""
    return Polygon([(0, 0), (long, 0), (long, wide), (wide, wide), (wide, long), (0, long)])


def u_shape() -> Polygon:
    """A U, 6 x 5 m, with legs 2 m wide around a gap of 2 x 3 m."""
    corners = [(0, 0), (6, 0), (6, 5), (4, 5), (4, 2), (2, 2), (2, 5), (0, 5)]
    return Polygon(corners)


def turned(shape: Region, angle: float) -> Region:
    """A shape turned about the origin, degrees."""
    found = rotate(shape, angle, origin=(0, 0))
    assert isinstance(found, Polygon)
    return found
