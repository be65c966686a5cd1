"""Variants of Tunet: each changes the drawing of the compliant house and is then written."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from sample_models.kit import Drawing, write_ifc
from sample_models.tunet import draw_tunet
from sample_models.variants import bathrooms, contents, files, homes

Variant: TypeAlias = Callable[[Drawing], None]

VARIANTS: Final[Mapping[str, Variant]] = {
    change.__name__: change
    for change in (
        files.good,
        bathrooms.corridor_bath,
        bathrooms.corridor_bath_in_zone,
        bathrooms.jack_and_jill,
        bathrooms.jack_and_jill_no_zones,
        bathrooms.extra_corridor_door,
        homes.one_space_unit,
        contents.no_fixtures,
        contents.fixtures_missing_in_one_bath,
        bathrooms.wc_and_shower_split,
        bathrooms.unknown_side,
        homes.two_bedrooms_one_door,
        homes.shared_flat_bath,
        files.no_zones,
        bathrooms.demolished_door,
        contents.washing_machine_bath,
        contents.store_with_pan,
        bathrooms.hatch_to_neighbour,
        bathrooms.mirrored_overlap,
        bathrooms.opening_without_door,
        files.boundaries_off,
        files.boundaries_on,
        files.ifc2x3,
        files.millimetres,
        files.feet,
        files.far_origin,
    )
}
NAMES: Final[tuple[str, ...]] = tuple(VARIANTS)


def draw(name: str) -> Drawing:
    """The drawing of a variant.

    Raises:
        KeyError: when there is no variant of that name.
    """
    house = draw_tunet()
    VARIANTS[name](house)
    return house


def build(name: str, path: Path) -> None:
    """Write a variant as an IFC file; the same bytes on every run.

    Raises:
        KeyError: when there is no variant of that name.
    """
    write_ifc(draw(name), path)


def describe(name: str) -> str:
    """What a variant changes, in one sentence."""
    return (VARIANTS[name].__doc__ or "").splitlines()[0]
