"""A small house with one of everything that can be drawn, for the tests of the kit."""

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Drawing, Storey

GROUND, UPPER = "1. etasje", "2. etasje"
WIDTH, DEPTH = 12.0, 8.0
OUTLINE = [(-0.2, -0.2), (WIDTH + 0.2, -0.2), (WIDTH + 0.2, DEPTH + 0.2), (-0.2, DEPTH + 0.2)]


def draw_lodge() -> Drawing:
    """Two storeys with a stair and a lift, a garden, a shed on the same site, a neighbour."""
    drawing = Drawing("Lodge")
    ground = drawing.storey(GROUND, height=2.6)
    upper = drawing.storey(UPPER, elevation=3.0, height=2.5)
    for floor, number in ((ground, "1"), (upper, "2")):
        _draw_floor(floor, number)
    _draw_ground(ground)
    _draw_upper(upper, ground)
    _furnish(ground)
    _draw_site(drawing)
    _state(drawing)
    return drawing


def _draw_floor(floor: Storey, number: str) -> None:
    sides = {
        "south": ((0.0, 0.0), (WIDTH, 0.0)),
        "east": ((WIDTH, 0.0), (WIDTH, DEPTH)),
        "north": ((WIDTH, DEPTH), (0.0, DEPTH)),
        "west": ((0.0, DEPTH), (0.0, 0.0)),
    }
    for mark, (start, end) in sides.items():
        floor.wall(mark, start, end, 0.4, external=True, material="Tegl", fire="EI 60")
    floor.wall("party", (0.0, 4.0), (7.0, 4.0), 0.25, sound="R'w 55 dB", properties=None)
    floor.wall("stairs", (7.0, 0.0), (7.0, DEPTH), 0.2)
    floor.wall("shaft", (10.0, 0.0), (10.0, 2.5), 0.2)
    floor.wall("shaft north", (10.0, 2.5), (WIDTH, 2.5), 0.2)
    floor.room(f"{number}01", "Soverom 1", (2.0, 2.0))
    floor.room(f"{number}02", "Stue", (2.0, 6.0))
    floor.room(f"{number}03", "Trapperom", (8.0, 4.0))
    floor.room(f"{number}04", "Heis", (11.0, 1.0))
    floor.door(f"D{number}01", (7.0, 2.5), WEST, glazing=0.4, glass="frosted", sound="Rw 40 dB")
    floor.door(f"D{number}02", (7.0, 6.0), WEST, operation="SLIDING_TO_LEFT")
    floor.door(f"D{number}04", (11.0, 2.5), NORTH, operation="DOUBLE_DOOR_SLIDING", width=1.0)


def _draw_ground(floor: Storey) -> None:
    floor.slab("base", OUTLINE, 0.3, kind="BASESLAB", material="Betong")
    floor.line("open side", (3.5, 4.125), (3.5, 7.8))
    floor.change("102", at=(5.0, 6.0))
    floor.room("105", "Bad", (2.0, 6.0), height=2.4)
    floor.door(
        "D100", (9.0, DEPTH), SOUTH, width=1.6, operation="DOUBLE_DOOR_SINGLE_SWING",
        external=True, glazing=0.7, security="RC3", role="main-entrance",
    )  # fmt: skip
    floor.window("W101", (2.0, 0.0), operation=("SIDEHUNGLEFTHAND", "FIXEDCASEMENT"), width=1.8)
    floor.window("W102", (0.0, 6.0), operation="BOTTOMHUNG", sound="Rw 38 dB")
    floor.window("W103", (7.0, 7.2), external=False, sill=1.0, height=1.0, width=0.6)
    floor.opening("O1", (5.0, 4.0))
    floor.stair("S1", (8.0, 4.0), NORTH, shape="half-turn", turn="right", rise=3.0, width=1.0)
    floor.lift("L1", (11.1, 2.2), NORTH)
    floor.column("C1", (5.0, 6.5), 0.3, material="Betong")
    floor.column("C2", (6.0, 6.5), 0.25, round=True)
    floor.room(
        "190", "Hage", outline=[(0.0, -6.2), (WIDTH, -6.2), (WIDTH, -0.2), (0.0, -0.2)],
        external=True, properties={"TP_Space": {"Function": "garden"}},
    )  # fmt: skip


def _draw_upper(floor: Storey, ground: Storey) -> None:
    lift = [(10.1, 0.2), (11.8, 0.2), (11.8, 2.4), (10.1, 2.4)]
    floor.slab("floor", OUTLINE, 0.25, holes=[ground.stair_outline("S1"), lift], sound="R'w 55 dB")
    floor.railing("balustrade", [(7.2, 3.9), (9.9, 3.9), (9.9, 2.8)])
    floor.room(
        "291", "Balkong", outline=[(2.0, -1.8), (5.0, -1.8), (5.0, -0.2), (2.0, -0.2)],
        external=True, height=2.2, base=0.1,
    )  # fmt: skip
    floor.slab("balcony", [(2.0, -1.8), (5.0, -1.8), (5.0, -0.2), (2.0, -0.2)], 0.2)
    floor.railing("balcony rail", [(2.0, -0.2), (2.0, -1.8), (5.0, -1.8), (5.0, -0.2)])
    floor.roof("roof", OUTLINE, pitch=30.0, overhang=0.5)


def _furnish(floor: Storey) -> None:
    for x, kind in enumerate(("TOILETPAN", "SHOWER", "WASHHANDBASIN")):
        floor.fixture(kind, (0.8 + x, 7.8), SOUTH)
    floor.furniture("BED", (0.2, 1.5), EAST)
    floor.furniture("DESK", (5.0, 0.2), NORTH, mark="desk")
    floor.furniture("CUPBOARD", (4.2, 7.8), SOUTH, height=1.05)
    floor.appliance("DISHWASHER", (6.7, 5.0), WEST)
    floor.light((2.0, 2.0), circuit="K1")
    floor.light((4.0, 2.0), circuit="K1", kind="EMERGENCYLIGHT")
    floor.switch((6.9, 3.4), WEST, kind="DIMMERSWITCH", circuit="K1")
    for x, kind in enumerate(("SMOKESENSOR", "IDENTIFIERSENSOR", "MOVEMENTSENSOR")):
        floor.sensor((1.0 + x, 3.0), kind=kind)
    for x, kind in enumerate(("MANUALPULLBOX", "CALLBUTTON", "SIREN")):
        floor.alarm((1.0 + x, 3.8), SOUTH, kind=kind)
    floor.camera((9.0, 7.7), SOUTH)
    for x, kind in enumerate(("INTERCOM", "THERMOSTAT", "CONTROLPANEL", "SPRINKLER", "RADIATOR")):
        floor.device(kind, (1.0 + x, 0.3), NORTH)
    floor.covering("101", material="Eik")
    floor.covering("101", "CEILING", material="Akustikkplate", thickness=0.04)
    floor.covering("101", "CLADDING", material="Gips", thickness=0.013)


def _draw_site(drawing: Drawing) -> None:
    site = drawing.site
    site.fence("fence", [(-5.0, -10.0), (17.0, -10.0), (17.0, 12.0)], height=2.0)
    site.fence("hedge", [(-5.0, 12.0), (-5.0, -10.0)], height=1.2, solid=False)
    site.gate("G1", (5.0, -10.0), SOUTH, width=1.4, role="main-entrance", security="RC2")
    site.light((8.0, -8.0), kind="POLELIGHT")
    drawing.terrain([(-20, -20, -0.3), (40, -20, -0.1), (40, 30, 0.2), (-20, 30, 0.1)])
    drawing.neighbour("Storgata 3", [(25, 0), (35, 0), (35, 12), (25, 12)], 9.0)
    shed = drawing.building("Uthus", (13.0, -6.0), level=0.1, turned=30.0)
    floor = shed.storey(GROUND, height=2.3)
    floor.wall("south", (0.0, 0.0), (4.0, 0.0), 0.2, external=True)
    floor.wall("east", (4.0, 0.0), (4.0, 3.0), 0.2, external=True)
    floor.wall("north", (4.0, 3.0), (0.0, 3.0), 0.2, external=True)
    floor.wall("west", (0.0, 3.0), (0.0, 0.0), 0.2, external=True)
    floor.room("U01", "Sykkelbod", (2.0, 1.5))
    floor.door("DU1", (2.0, 0.0), SOUTH, external=True)
    floor.roof("roof", [(0.0, 0.0), (4.0, 0.0), (4.0, 3.0), (0.0, 3.0)], overhang=0.3)


def _state(drawing: Drawing) -> None:
    drawing.properties = {"Pset_BuildingCommon": {"SprinklerProtection": True}}
    drawing.storeys[GROUND].properties = {"Pset_BuildingStoreyCommon": {"EntranceLevel": True}}
    drawing.zone("Boenhet 1", ["101", "102"], {"TP_Unit": {"Residents": 1}})
    drawing.spatial_zone("Boenhet 2", ["201", "202"])
    drawing.classify(["101", "201"], "NS 3457-4", "111", "Soverom")
    drawing.classify("desk", "OmniClass", "23-21 13 00")
    drawing.storeys[GROUND].state("D101", "TP_Glazing", View="Frosted")
