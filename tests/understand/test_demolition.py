import pytest

from design_rules.model.survey import Part
from design_rules.understand.demolition import is_gone


def _said(pset: str, name: str, value: object) -> bool:
    return is_gone(Part(key="W", guid="W", ifc_class="IfcWall", properties={pset: {name: value}}))  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("pset", "name", "value"),
    [
        ("Pset_WallCommon", "Status", "DEMOLISH"),
        ("Pset_DoorCommon", "Status", "Demolish"),
        ("AC_Pset_RenovationAndPhasing", "Renovation Status", "To be demolished"),
        ("AC_Pset_RenovationAndPhasing", "Renovation Status", "Skal rives"),
        ("AC_Pset_RenovationAndPhasing", "Umbau-Status", "Abzubrechen"),
        ("AC_Pset_RenovationAndPhasing", "Renovation Status", "Abbruch"),
        ("Phasing", "Phase Demolished", "New Construction"),
        ("Other", "Phase Demolished", "Neubau"),
    ],
)
def test_what_is_to_be_taken_away_is_gone(pset: str, name: str, value: str) -> None:
    assert _said(pset, name, value)


@pytest.mark.parametrize(
    ("pset", "name", "value"),
    [
        ("Pset_WallCommon", "Status", "EXISTING"),
        ("Pset_WallCommon", "Status", "TEMPORARY"),
        ("AC_Pset_RenovationAndPhasing", "Renovation Status", "Existing"),
        ("AC_Pset_RenovationAndPhasing", "Renovation Status", "Not to be demolished"),
        ("Phasing", "Phase Created", "New Construction"),
        ("Phasing", "Phase Demolished", "None"),
        ("Phasing", "Phase Demolished", "Ingen"),
        ("Phasing", "Phase Demolished", ""),
        ("Other", "Comments", "To be demolished"),
        ("Other", "Status", True),
    ],
)
def test_what_stays_is_not_gone(pset: str, name: str, value: object) -> None:
    assert not _said(pset, name, value)
