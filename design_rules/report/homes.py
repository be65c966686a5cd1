"""Which home each room belongs to."""

from design_rules.model.units import Unit


def unit_ids(units: tuple[Unit, ...]) -> dict[str, str]:
    """Key of a room -> id of its home; rooms that two homes share belong to neither."""
    shared = {key for unit in units for key in unit.shared}
    return {key: unit.id for unit in units for key in unit.rooms if key not in shared}
