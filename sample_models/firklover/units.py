"""The residents' homes of Firkløver: one plan, laid down eight times.

Drawn with the garden to the south and the cluster's hall to the north; the neighbour in the
cluster is to the west, the gable to the east, so that living rooms meet and bedrooms never do.
"""

# y 7.0  +------+---------+----------+
#        | store|  hall   | bathroom |
# y 4.4  +------+---------+----------+
#        |  living and    | bedroom  |
#        |  kitchen       |          |
# y 0.0  +----------------+----------+
#        x 0    1.8       4.1  4.3   7.2

from dataclasses import dataclass

from sample_models.firklover.grid import (
    OUTER,
    PARTITION,
    PARTY,
    UNIT_DEPTH,
    UNIT_WIDTH,
    rectangle,
)
from sample_models.kit import EAST, NORTH, SOUTH, WEST, Frame, Point, PropertySets, Storey

ROOMS: dict[int, tuple[str, Point, tuple[str, str]]] = {  # name, place, code of NS 3457-4
    1: ("Entré", (2.9, 5.6), ("511", "Entré")),
    2: ("Bad", (5.5, 5.6), ("121", "Bad")),
    3: ("Bod", (0.9, 5.6), ("321", "Bod")),
    4: ("Stue/kjøkken", (2.0, 2.0), ("112", "Stue")),
    5: ("Soverom", (5.5, 2.0), ("111", "Soverom")),
}
_WALLS: tuple[tuple[str, Point, Point], ...] = (
    ("band", (0.0, 4.4), (UNIT_WIDTH, 4.4)),
    ("bathroom", (4.3, 4.4), (4.3, UNIT_DEPTH)),
    ("store", (1.8, 4.4), (1.8, UNIT_DEPTH)),
    ("bedroom", (4.1, 0.0), (4.1, 4.4)),
)
TERRACE: tuple[Point, ...] = rectangle(0.25, -OUTER / 2 - 2.4, 4.0, -OUTER / 2)
_PARTY, _GABLE = PARTY / 2, UNIT_WIDTH - OUTER / 2  # faces of the outer walls
_FURNITURE: tuple[tuple[str, Point, float], ...] = (
    ("BED", (_GABLE, 1.3), WEST),
    ("WARDROBE", (_GABLE - 0.65, 4.35), SOUTH),
    ("KITCHEN", (_PARTY, 2.6), EAST),
    ("TABLE", (1.9, 2.0), NORTH),
    ("CHAIR", (1.9, 1.5), NORTH),
    ("CHAIR", (1.9, 3.3), SOUTH),
    ("SOFA", (4.05, 1.5), WEST),
    ("CUPBOARD", (4.25, 6.35), WEST),
    ("SHELF", (_PARTY, 5.7), EAST),
)
_FIXTURES: tuple[tuple[str, Point, float], ...] = (
    ("TOILETPAN", (_GABLE, 5.05), WEST),
    ("SHOWER", (_GABLE - 0.45, 6.9), SOUTH),
    ("WASHHANDBASIN", (5.0, 6.9), SOUTH),
)
_OWN_DOOR: PropertySets = {
    "Pset_DoorCommon": {"SelfClosing": True},
    "TP_Door": {"OpensWithoutKeyFrom": "inside", "LockableFromInside": True},
}


@dataclass(frozen=True, slots=True)
class Home:
    """One home: its number in the house, the digits of its rooms, and where it lies."""

    number: int
    prefix: str  # cluster and side: "12" is the second home of cluster 1
    frame: Frame

    @property
    def name(self) -> str:
        """The name of the home's zone."""
        return f"Boenhet {self.number}"

    def room(self, position: int) -> str:
        """A room number: 1 hall, 2 bathroom, 3 store, 4 living, 5 bedroom, 6 terrace."""
        return f"{self.prefix}{position}"


def draw_home(floor: Storey, home: Home) -> None:
    """Draw one home into its cluster: walls, rooms, doors, windows and what stands in it."""
    point = home.frame.point
    for name, start, end in _WALLS:
        floor.wall(f"{home.prefix} {name}", point(*start), point(*end), PARTITION)
    for position, (name, at, code) in ROOMS.items():
        floor.room(home.room(position), name, point(*at), code=("NS 3457-4", *code))
    terrace = [point(*corner) for corner in TERRACE]
    floor.room(home.room(6), "Terrasse", outline=terrace, external=True)
    _draw_doors(floor, home)
    _draw_windows(floor, home)
    for kind, at, facing in _FIXTURES:
        floor.fixture(kind, point(*at), home.frame.direction(facing))
    for kind, at, facing in _FURNITURE:
        floor.furniture(kind, point(*at), home.frame.direction(facing))
    _draw_devices(floor, home)


def _draw_doors(floor: Storey, home: Home) -> None:
    """The home's own door lets no sound through; the bathroom door opens out, to let help in."""
    rows: tuple[tuple[int, Point, float, str, float], ...] = (
        (1, (2.4, UNIT_DEPTH), SOUTH, "RIGHT", 1.0),
        (2, (4.3, 5.15), WEST, "LEFT", 1.0),
        (3, (1.8, 5.35), EAST, "LEFT", 0.8),
        (4, (2.4, 4.4), SOUTH, "RIGHT", 0.9),
        (5, (4.1, 3.7), EAST, "LEFT", 0.9),
    )
    for position, at, opens, hand, width in rows:
        own = position == 1
        floor.door(
            f"D{home.room(position)}",
            home.frame.point(*at),
            home.frame.direction(opens),
            width=width,
            operation=home.frame.operation(f"SINGLE_SWING_{hand}"),
            sound="Rw 40 dB" if own else "",
            fire="EI 30" if own else "",
            properties=_OWN_DOOR if own else None,
        )


def _draw_windows(floor: Storey, home: Home) -> None:
    """Everything looks into the fenced garden; the terrace door is her way out to it."""
    frame = home.frame
    floor.door(
        f"D{home.room(6)}",
        frame.point(0.9, 0.0),
        frame.direction(SOUTH),
        width=1.0,
        operation=frame.operation("SINGLE_SWING_RIGHT"),
        external=True,
        glazing=0.7,
        security="RC2",
        properties={"TP_Door": {"OpensWithoutKeyFrom": "inside", "LockableFromInside": True}},
    )
    vent = ("TILTANDTURNRIGHTHAND", "FIXEDCASEMENT")
    floor.window(
        f"W{home.room(4)}",
        frame.point(2.7, 0.0),
        width=2.0,
        height=1.6,
        sill=0.6,
        operation=vent,
        security="RC2",
    )
    floor.window(f"W{home.room(5)}", frame.point(5.6, 0.0), width=1.4, security="RC2")
    bath = frame.point(UNIT_WIDTH, 5.9)
    floor.window(
        f"W{home.room(2)}", bath, width=0.6, height=0.5, sill=1.7, glass="frosted", security="RC2"
    )


def _draw_devices(floor: Storey, home: Home) -> None:
    """Light in two groups with a dimmer, smoke sensors, a sprinkler head and a call button."""
    point, direction = home.frame.point, home.frame.direction
    for at, circuit in (((1.2, 3.3), "kitchen"), ((2.4, 0.9), "living")):
        floor.light(point(*at), circuit=f"{home.prefix} {circuit}")
    for at in ((3.0, 6.2), (5.6, 5.6), (5.5, 2.2), (0.9, 5.2)):
        floor.light(point(*at))
    for x, kind, group in ((3.1, "DIMMERSWITCH", "living"), (3.3, "TOGGLESWITCH", "kitchen")):
        circuit = f"{home.prefix} {group}"
        floor.switch(point(x, 4.35), direction(SOUTH), kind=kind, circuit=circuit)
    for at in ((2.4, 2.2), (5.5, 3.0), (3.0, 5.2)):
        floor.sensor(point(*at))
    floor.device("SPRINKLER", point(2.4, 2.6))
    floor.device("SPRINKLER", point(5.5, 2.6))
    floor.alarm(point(4.15, 2.6), direction(EAST), kind="CALLBUTTON")
    floor.device("THERMOSTAT", point(3.5, 4.35), direction(SOUTH))
