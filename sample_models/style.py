"""How a file states a building: schema, habits of the exporter, unit, language, place."""

from dataclasses import dataclass
from random import Random
from typing import Final, Literal, TypeAlias, get_args

Schema: TypeAlias = Literal["IFC2X3", "IFC4", "IFC4X3"]
LengthUnit: TypeAlias = Literal["m", "mm", "ft"]
FlavourName: TypeAlias = Literal["plain", "revit", "archicad", "reference-view"]
Language: TypeAlias = Literal["nb", "en", "de"]
Place: TypeAlias = tuple[float, float, float]  # east, north, up in metres

SCHEMAS: Final[tuple[Schema, ...]] = get_args(Schema)
FLAVOURS: Final[tuple[FlavourName, ...]] = get_args(FlavourName)
LENGTH_UNITS: Final[tuple[LengthUnit, ...]] = get_args(LengthUnit)
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
_PLACES: Final[tuple[Place, ...]] = (
    (0.0, 0.0, 0.0),
    (250.0, -80.0, 12.0),
    (597_000.0, 6_643_000.0, 98.5),  # Oslo in UTM 32
)
_TURNS = (0.0, 0.0, 17.5, 90.0, 213.0)


@dataclass(frozen=True, slots=True)
class Style:
    """A way of writing a building down; it changes nothing of the building itself.

    `origin` and `rotation` (degrees) lay the site down in the file's world; `true_north` is the
    angle from the y axis to true north. `boundaries` writes space boundaries.
    """

    schema: Schema = "IFC4"
    flavour: FlavourName = "plain"
    length_unit: LengthUnit = "m"
    language: Language = "nb"
    origin: Place = (0.0, 0.0, 0.0)
    rotation: float = 0.0
    true_north: float = 0.0
    boundaries: bool = False


def random_style(seed: int) -> Style:
    """A style by lot, the same for the same seed. Reference views come without boundaries."""
    lot = Random(seed)
    flavour = lot.choice(FLAVOURS)
    return Style(
        schema=lot.choice(SCHEMAS),
        flavour=flavour,
        length_unit=lot.choice(LENGTH_UNITS),
        language=lot.choice(LANGUAGES),
        origin=lot.choice(_PLACES),
        rotation=lot.choice(_TURNS),
        true_north=lot.choice(_TURNS),
        boundaries=lot.random() < 0.5 and flavour != "reference-view",
    )
