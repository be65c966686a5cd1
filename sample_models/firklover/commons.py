"""The rooms of the common house: entrance, staff base, common, quiet and service rooms."""

from sample_models.firklover.devices import light_room
from sample_models.firklover.grid import (
    CORRIDOR,
    GLAZED,
    LENGTH,
    MIDDLE_NORTH,
    MIDDLE_SOUTH,
    NORTH,
    NORTH_CORRIDOR,
    PARTITION,
    ROOM,
    SIDE,
    SIDE_EAST,
    SIDE_NORTH,
    SIDE_SOUTH,
    SIDE_WEST,
    SOUTH,
    SOUTH_CORRIDOR,
    rectangle,
)
from sample_models.firklover.openings import draw_doors, draw_windows
from sample_models.kit import Drawing, Point, Storey

_NORTH_WALLS = (3.4, 6.6, 8.6, 12.0, 15.2, 18.4, 20.2, 24.6)  # x, corridor to facade
_SOUTH_WALLS = (10.8, 12.6, 14.6, 16.4)  # x, facade to corridor
_PARTITIONS: tuple[tuple[str, Point, Point], ...] = (
    ("waste", (0.0, 10.3), (3.4, 10.3)),
    ("post", (6.6, 10.8), (8.6, 10.8)),
    ("porch", (12.0, 11.4), (15.2, 11.4)),
    ("staff wc", (20.2, 9.7), (24.6, 9.7)),
    ("cleaning", (22.2, NORTH_CORRIDOR), (22.2, 9.7)),
    ("office", (16.4, 2.4), (19.8, 2.4)),
    ("pantry", (10.8, -4.7), (12.6, -4.7)),
    ("activity store", (14.6, -4.7), (16.4, -4.7)),
)
_ROOMS: dict[str, tuple[str, Point]] = {
    "511": ("Avfall", (1.7, 8.5)),
    "512": ("Teknisk rom", (1.7, 12.0)),
    "513": ("Vaskerom", (5.0, 10.0)),
    "514": ("Postrom", (7.6, 9.0)),
    "521": ("Vindfang", (13.6, 12.3)),
    "522": ("Sluse", (13.6, 9.0)),
    "523": ("Besøksrom", (10.3, 10.0)),
    "524": ("Besøks-WC", (7.6, 12.2)),
    "531": ("Vaktrom/Resepsjon", (13.6, 2.5)),
    "532": ("Nattevakt", (16.8, 10.0)),
    "533": ("Varemottak", (19.3, 10.0)),  # staff come in here too
    "534": ("Personal-WC", (21.2, 8.4)),
    "535": ("Renhold", (23.4, 8.4)),
    "536": ("Personalrom", (22.4, 11.6)),
    "537": ("Personalgarderobe", (25.9, 10.0)),
    "538": ("Medisinrom", (18.1, 3.7)),
    "539": ("Kontor", (18.1, 1.2)),
    "541": ("Sanserom", (1.7, 2.5)),
    "542": ("Samtalerom", (9.1, 2.5)),
    "543": ("Stillerom", (25.5, 2.5)),
    "551": ("Felleskjøkken", (2.0, -5.0)),
    "552": ("Fellesstue", (8.0, -5.0)),
    "553": ("Lager", (11.7, -6.5)),
    "554": ("WC", (11.7, -3.4)),
    "555": ("Gang", (13.6, -5.0)),
    "556": ("Lager", (15.5, -6.5)),
    "557": ("Lager", (15.5, -3.4)),
    "558": ("Aktivitetsrom", (22.0, -5.0)),
}
_COURTS: dict[str, Point] = {"571": (5.4, 2.5), "572": (21.8, 2.5)}
_CODES: dict[str, tuple[str, str]] = {
    "521": ("511", "Vindfang"),
    "522": ("512", "Sluse"),
    "534": ("122", "WC"),
    "554": ("122", "WC"),
    "524": ("122", "WC"),
    "513": ("226", "Vaskerom"),
}
_LIT: tuple[tuple[str, Point, Point], ...] = (
    ("522", (13.0, 9.0), (14.6, 9.6)),
    ("523", (10.3, 9.0), (10.3, 11.6)),
    ("531", (12.4, 2.5), (14.8, 2.5)),
    ("532", (16.8, 9.0), (16.8, 11.6)),
    ("536", (21.6, 11.6), (23.4, 11.6)),
    ("541", (1.7, 1.5), (1.7, 3.5)),
    ("542", (9.1, 1.5), (9.1, 3.5)),
    ("543", (25.5, 1.5), (25.5, 3.5)),
    ("551", (2.2, -4.0), (2.2, -6.6)),
    ("552", (7.6, -4.0), (7.6, -6.6)),
    ("558", (19.6, -5.2), (24.2, -5.2)),
    ("561", (7.0, 6.0), (20.0, 6.0)),
    ("562", (7.0, -1.0), (20.0, -1.0)),
    ("563", (-1.0, 8.0), (-1.0, -4.0)),
    ("564", (28.2, 8.0), (28.2, -4.0)),
)


def draw_commons(drawing: Drawing, floor: Storey) -> None:
    """Draw the rooms of the common house with their doors and windows, and state the zones."""
    for x in _NORTH_WALLS:
        floor.wall(f"north {x:.1f}", (x, NORTH_CORRIDOR), (x, NORTH), ROOM)
    for x in _SOUTH_WALLS:
        floor.wall(f"south {x:.1f}", (x, SOUTH), (x, SOUTH_CORRIDOR), CORRIDOR, sound="R'w 55 dB")
    for mark, start, end in _PARTITIONS:
        floor.wall(mark, start, end, PARTITION)
    floor.line("kitchen", (4.8, SOUTH), (4.8, SOUTH_CORRIDOR))
    for number, (name, at) in _ROOMS.items():
        code = _CODES.get(number)
        floor.room(number, name, at, code=("NS 3457-4", *code) if code else None)
    for number, at in _COURTS.items():
        floor.room(number, "Gårdsrom", at, external=True)
    _draw_ring(floor)
    draw_doors(floor)
    draw_windows(floor)
    for number, *places in _LIT:
        light_room(floor, number, *places)
    drawing.spatial_zone("Stille sone", ["541", "543"])
    drawing.spatial_zone("Sosial sone", ["551", "552", "102", "202", "302", "402"])
    drawing.spatial_zone("Aktiv sone", ["558"])


def _draw_ring(floor: Storey) -> None:
    """The corridors form a ring: two across the house, one along each side, open at the corners.

    They are drawn by their outlines, because four rooms that share a ring with no wall between
    them cannot be filled.
    """
    half, glass, inner = CORRIDOR / 2, GLAZED / 2, SIDE / 2
    across = {"561": (MIDDLE_NORTH, NORTH_CORRIDOR), "562": (SOUTH_CORRIDOR, MIDDLE_SOUTH)}
    for number, (y0, y1) in across.items():
        outline = rectangle(-inner, y0 + half, LENGTH + inner, y1 - half)
        floor.room(number, "Korridor", outline=outline)
    ends = SIDE_SOUTH + glass, SIDE_NORTH - glass
    along = {
        "563": (SIDE_WEST + glass, -inner),
        "564": (LENGTH + inner, SIDE_EAST - glass),
    }
    for number, (x0, x1) in along.items():
        floor.room(number, "Korridor", outline=rectangle(x0, ends[0], x1, ends[1]))
