"""What may be seen through, by what a model or a facts file says of it."""

import pytest

from design_rules.model.survey import Part, Portal, Value
from design_rules.sight.glazing import Glass, of_door, of_part, of_window


def _portal(
    name: str = "", *, share: float | None = None, light: Value = None, view: str = ""
) -> Portal:
    sets: dict[str, dict[str, Value]] = {"Pset_DoorCommon": {}, "TP_Glazing": {}}
    if share is not None:
        sets["Pset_DoorCommon"]["GlazingAreaFraction"] = share
    if light is not None:
        sets["Pset_DoorWindowGlazingType"] = {"VisibleLightTransmittance": light}
    if view:
        sets["TP_Glazing"]["View"] = view
    return Portal(key="p", guid="p", ifc_class="IfcDoor", name=name, properties=sets)


@pytest.mark.parametrize(
    ("answer", "blocks"),
    [("clear", "never"), ("frosted", "surely"), ("none", "surely"), ("one-way", "perhaps")],
)
def test_an_answer_decides_against_all_that_the_model_says(answer: Glass, blocks: str) -> None:
    said = _portal("Frosted", share=0.2, light=0.1, view="Clear")
    assert of_door(said, answer).blocks == of_window(said, answer).blocks == blocks


@pytest.mark.parametrize(
    ("view", "blocks"),
    [("Clear", "never"), ("Frosted", "surely"), ("OneWay", "perhaps"), ("one-way", "perhaps")],
)
def test_the_stated_view_counts_before_properties(view: str, blocks: str) -> None:
    assert of_window(_portal(light=0.1, view=view)).blocks == blocks


def test_a_door_of_which_nothing_is_said_may_have_glass() -> None:
    assert of_door(_portal()).blocks == "perhaps"
    assert of_door(_portal()).because == "not-said"


def test_a_door_without_glass_is_opaque() -> None:
    assert of_door(_portal(share=0.0)).blocks == "surely"


def test_a_share_of_glass_does_not_tell_where_it_is() -> None:
    assert of_door(_portal(share=0.2, light=0.7)).blocks == "perhaps"
    assert of_door(_portal(light=0.7)).blocks == "perhaps"
    assert of_door(_portal(share=0.95, light=0.7)).blocks == "never"
    assert of_door(_portal(share=0.95)).blocks == "perhaps"


@pytest.mark.parametrize(
    ("light", "blocks"), [(0.3, "never"), (0.29, "perhaps"), (75, "never"), (None, "perhaps")]
)
def test_a_window_is_clear_from_a_transmittance_of_03(light: Value, blocks: str) -> None:
    assert of_window(_portal(light=light)).blocks == blocks


@pytest.mark.parametrize(
    "name",
    ["Frosted pane", "Vindu matt", "Etset glass", "Sandblåst felt", "Opalglass", "Glass m/ folie"],
)
def test_words_of_frosting_leave_glass_unknown(name: str) -> None:
    assert of_window(_portal(name, light=0.8)).because == "word"


@pytest.mark.parametrize(
    ("name", "blocks"),
    [
        ("Betong 200", "surely"), ("Glassvegg", "perhaps"), ("Glaswand", "perhaps"),
        ("Glassull 150 mm", "surely"), ("Glaswolle", "surely"), ("Vegg malt matt", "surely"),
        ("Curtain Panel", "perhaps"),
    ],
)  # fmt: skip
def test_a_wall_is_opaque_unless_something_speaks_of_glass(name: str, blocks: str) -> None:
    wall = Part(key="w", guid="w", ifc_class="IfcWall", name=name, role="wall")
    assert of_part(wall).blocks == blocks


def test_a_panel_of_clear_glass_is_looked_through() -> None:
    light: dict[str, dict[str, Value]] = {"Pset_MaterialOptical": {"VisibleTransmittance": 0.8}}
    panel = Part(key="p", guid="p", ifc_class="IfcPlate", role="panel", properties=light)
    assert of_part(panel).blocks == "never"
