from dataclasses import replace

import pytest
from shapely import box

from design_rules.model.building import Link, Room, Use
from design_rules.understand.stacked_rooms import stacked_links


def _room(key: str, floor: float, use: str = "stair", left: float = 0.0) -> Room:
    outline = box(left, 0, left + 2, 5)
    return Room(
        key=key,
        guid=key,
        name=key,
        long_name="",
        storey="",
        storey_key="",
        outline=outline,
        floor=floor,
        ceiling=floor + 2.7,
        area=outline.area,
        use=Use(use, "likely", (use,)),
    )


def test_three_stair_rooms_above_one_another_are_joined_two_by_two() -> None:
    rooms = (_room("2", 6.0), _room("0", 0.0), _room("1", 3.0))
    links = stacked_links(rooms, ())
    assert [(link.ends, link.kind, link.status) for link in links] == [
        (("0", "1"), "stair", "contested"),
        (("1", "2"), "stair", "contested"),
    ]


def test_a_lift_is_joined_to_a_lift_only() -> None:
    rooms = (_room("0", 0.0, "lift"), _room("1", 3.0, "lift"), _room("2", 6.0, "stair"))
    assert [(link.ends, link.kind) for link in stacked_links(rooms, ())] == [(("0", "1"), "lift")]


@pytest.mark.parametrize(
    "upper",
    [
        _room("1", 3.0, left=1.5),  # beside it for the most part
        _room("1", 6.5),  # a storey between
        _room("1", 0.0, left=0.5),  # on the same floor
        _room("1", 3.0, "corridor"),
    ],
)
def test_other_rooms_are_not_joined(upper: Room) -> None:
    assert stacked_links((_room("0", 0.0), upper), ()) == ()


def test_a_stair_in_the_model_comes_before_the_names() -> None:
    rooms = (_room("0", 0.0), _room("1", 3.0))
    stair = Link(("0", "1"), "stair", "s", "s", "", "certain", ("geometry",))
    assert stacked_links(rooms, (stair,)) == ()
    assert stacked_links(rooms, (replace(stair, ends=("1", "x")),)) != ()
