"""The rooms of Tunet that are nobody's own: entrance, staff, common and service rooms."""

from sample_models.kit import Point, Storey

ROOMS: tuple[tuple[str, str, Point, str], ...] = (  # number, name, place, zone
    ("201", "Korridor", (1.05, 15.0), "circulation"),  # west: units 1, 2, 7 and 8
    ("202", "Korridor", (27.0, 15.0), "circulation"),  # east: units 3 to 6
    ("203", "Korridor", (14.0, 24.3), "circulation"),  # north: entrance, staff, common rooms
    ("204", "Sluse", (14.0, 27.7), "entrance"),
    ("205", "Besøksrom", (18.0, 30.5), "entrance"),
    ("206", "Besøks-WC", (16.9, 26.7), "entrance"),
    ("207", "Vaktrom/Resepsjon", (9.5, 27.7), "staff"),
    ("208", "Nattevakt", (10.4, 31.6), "staff"),
    ("209", "Medisinrom", (5.6, 26.9), "staff"),
    ("210", "Personalgang", (3.4, 29.15), "staff"),
    ("211", "Personalrom", (5.9, 31.6), "staff"),
    ("212", "Personal-WC", (3.45, 26.9), "staff"),
    ("213", "Personalgarderobe", (1.3, 26.9), "staff"),
    ("214", "Postrom", (19.2, 26.7), "service"),
    ("215", "Varemottak", (21.6, 29.0), "service"),
    ("216", "Teknisk rom", (25.4, 31.3), "service"),
    ("217", "Renhold", (23.7, 27.4), "service"),
    ("218", "Avfallsrom", (25.5, 27.4), "service"),
    ("219", "Kontor", (1.6, 31.6), "staff"),
    ("220", "Lager", (27.2, 27.4), "service"),
    ("221", "Fellesstue", (6.0, 20.0), "social"),
    ("222", "Felleskjøkken", (13.0, 20.0), "social"),
    ("223", "HC-WC", (17.5, 21.8), "service"),
    ("224", "Lager", (17.5, 19.0), "service"),
    ("225", "Aktivitetsrom", (22.0, 20.0), "active"),
    ("226", "Vaskerom", (24.1, 15.1), "service"),
    ("227", "Stillerom", (3.9, 11.1), "quiet"),
    ("228", "Samtalerom", (3.9, 15.1), "staff"),
    ("229", "Sanserom", (24.1, 11.1), "quiet"),
)
_CODES = {  # NS 3457-4
    "Korridor": "513",
    "Sluse": "512",
    "Kontor": "211",
    "Medisinrom": "313",
    "Avfallsrom": "311",
    "Vaskerom": "226",
}


def draw_commons(floor: Storey) -> None:
    """Name the rooms of the north wing and round the court."""
    for number, long_name, at, zone in ROOMS:
        floor.room(number, long_name, at, properties={"TP_Space": {"Zone": zone}})
        if long_name in _CODES:
            floor.classify(number, "NS 3457-4", _CODES[long_name], long_name)
