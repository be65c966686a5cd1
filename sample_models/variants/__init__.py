"""Variants of the houses: each changes the drawing of a compliant house and is then written."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from sample_models.houses import HOUSES, TUNET
from sample_models.kit import Drawing, write_ifc
from sample_models.variants import (
    bathrooms,
    contents,
    corridors,
    entrances,
    exits,
    files,
    homes,
    open_plan,
    pairs,
    quiet_rooms,
    sound,
    uses,
)

Variant: TypeAlias = Callable[[Drawing], None]

VARIANTS: Final[Mapping[str, Variant]] = {
    change.__name__: change
    for change in (
        files.good,
        files.gata12,
        files.firklover,
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
        bathrooms.bathroom_undrawn_door,
        bathrooms.bathroom_door_opens_in,
        bathrooms.bathroom_leaf_unstated,
        contents.shower_beside_pan,
        contents.small_baths_no_fixtures,
        files.boundaries_off,
        files.boundaries_on,
        files.ifc2x3,
        files.millimetres,
        files.feet,
        files.far_origin,
        uses.missing_active_zone,
        uses.missing_quiet_zone,
        uses.one_quiet_room,
        uses.kitchen_missing,
        uses.only_quiet_rooms,
        uses.no_common_rooms,
        uses.unnamed_common_room,
        uses.unnamed_kitchen,
        uses.unnamed_quiet_rooms,
        uses.unnamed_large_rooms,
        uses.room_by_rota,
        uses.no_homes,
        uses.one_home,
        open_plan.open_plan_three_zones,
        open_plan.zone_objects_over_open_plan,
        open_plan.unnamed_bay,
        open_plan.niche_corridor,
        open_plan.living_in_corridor,
        open_plan.quiet_open_to_corridor,
        open_plan.living_open_to_kitchen,
        quiet_rooms.quiet_through_kitchen,
        quiet_rooms.quiet_round_by_staff_door,
        quiet_rooms.quiet_round_by_fire_exit,
        quiet_rooms.quiet_round_by_unknown_door,
        quiet_rooms.quiet_round_by_court,
        sound.gym_beside_senses,
        sound.gym_behind_thin_wall,
        sound.gym_behind_unrated_wall,
        sound.rating_without_kind,
        sound.high_rating_without_kind,
        sound.laboratory_rating,
        sound.class_as_rating,
        sound.poor_door_in_good_wall,
        sound.unnamed_room_beside_senses,
        sound.pane_between_gym_and_senses,
        sound.pane_between_social_rooms,
        sound.gym_over_bedroom,
        sound.gym_over_heavy_slab,
        sound.gym_over_unrated_slab,
        sound.quiet_gallery_over_activity,
        exits.single_door_social_room,
        exits.two_doors_side_by_side,
        exits.exit_to_store,
        exits.exit_to_balcony,
        exits.exit_to_undrawn_place,
        exits.kitchen_behind_living,
        exits.kitchen_way_undrawn,
        exits.l_room,
        exits.l_room_doors_in_one_leg,
        exits.talk_room_one_door,
        exits.visitor_room_one_door,
        exits.visitor_exit_to_store,
        exits.night_room_undrawn,
        exits.unknown_lock,
        exits.court_with_one_door,
        exits.no_refuge_near,
        entrances.escape_door_without_lock,
        entrances.fire_exit_unset,
        entrances.waste_room_pass_through,
        entrances.free_exit_keyed,
        corridors.corridor_string,
        corridors.string_with_connecting_door,
        corridors.string_into_undrawn_lobby,
        corridors.connecting_door,
        corridors.laundry_behind_kitchen,
        corridors.laundry_way_unknown,
        corridors.staff_behind_kitchen,
        corridors.sunken_common_rooms,
        pairs.second_way_through_quiet_room,
        pairs.kitchen_behind_niche,
        pairs.second_way_through_gym,
        pairs.string_and_bathroom_door,
        pairs.one_quiet_room_beside_gym,
    )
}
# The house that a variant changes, where it is not Tunet.
HOUSE_OF: Final[Mapping[str, str]] = {
    "gata12": "Gata 12",
    "exit_to_balcony": "Gata 12",
    "firklover": "Firkløver",
}
NAMES: Final[tuple[str, ...]] = tuple(VARIANTS)


def draw(name: str) -> Drawing:
    """The drawing of a variant.

    Raises:
        KeyError: when there is no variant of that name.
    """
    house = HOUSES[HOUSE_OF.get(name, TUNET)].draw()
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
