"""What is called a door without being one by its class."""

import pytest

from design_rules.understand.possible_ways import is_named_door, named_doors
from tests.understand.small_surveys import door, part, survey, window


@pytest.mark.parametrize("name", ["Dør", "Skyvedør 10x21", "Haustür", "M_Door-Single", "Porte"])
def test_a_compound_that_ends_in_door_names_a_door(name: str) -> None:
    assert is_named_door(part("proxy", "X", None, name=name))
    assert is_named_door(part("proxy", "X", None, type_name=name.upper()))


@pytest.mark.parametrize("name", ["Dørklokke", "Türsprechanlage", "Indoor unit", "Korridor", ""])
def test_what_only_begins_like_a_door_is_none(name: str) -> None:
    assert not is_named_door(part("proxy", "X", None, name=name))


def test_facts_files_may_speak_of_everything_that_is_named_a_door() -> None:
    drawn = survey(
        door("D", (0, 0, 1, 1), name="Dør"), part("proxy", "P", None, name="Dør"),
        window("W", (2, 0, 3, 1), name="Balkongdør"), window("G", (4, 0, 5, 1), name="Vindu"),
        part("furniture", "F", None, name="Double Door Cabinet"),
    )  # fmt: skip
    assert named_doors(drawn) == ("P", "W")
