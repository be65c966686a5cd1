import pytest

from design_rules.model.building import GROUND
from design_rules.understand.agreement import Found, Joined, Stated, agreed, by_boundaries

GAP = "unmodelled:D"
A, B = Found(("a",)), Found(("b",))
OUT, ENCLOSED = Found((GROUND,)), Found((GAP,))
NOBODY_KNOWS = Found((GAP, GROUND), clear=False, silent=True)
A_OR_C = Found(("a", "c"), clear=False)

BOTH = ("geometry", "space-boundary")
GEOMETRY, BOUNDARY = ("geometry",), ("space-boundary",)

Row = tuple[tuple[str, str], tuple[str, ...]]


def _named(*rooms: str, external: bool | None = None, outside: bool = False) -> Stated:
    flags = frozenset() if external is None else frozenset({external})
    return Stated(frozenset(rooms), outside, flags)


INTERNAL, EXTERNAL = False, True
TABLE: dict[str, tuple[Found, Found, Stated, list[Row]]] = {
    # two rooms by geometry
    "boundaries are silent": (A, B, _named(), [(("a", "b"), GEOMETRY)]),
    "the same pair": (A, B, _named("a", "b", external=INTERNAL), [(("a", "b"), BOTH)]),
    "the same pair, flagged external": (
        A, B, _named("a", "b", external=EXTERNAL), [(("a", "b"), BOTH)],
    ),
    "one of the two, internal": (A, B, _named("a", external=INTERNAL), [(("a", "b"), BOTH)]),
    "one of the two, external: the flag is wrong": (
        A, B, _named("a", external=EXTERNAL), [(("a", "b"), GEOMETRY)],
    ),
    "a spurious third room": (
        A, B, _named("a", "b", "c", external=INTERNAL), [(("a", "b"), BOTH)],
    ),
    "another pair with one in common": (
        A, B, _named("a", "c", external=INTERNAL),
        [(("a", "b"), GEOMETRY), (("a", "c"), BOUNDARY)],
    ),
    "another pair altogether": (
        A, B, _named("c", "d", external=INTERNAL),
        [(("a", "b"), GEOMETRY), (("c", "d"), BOUNDARY)],
    ),
    "a third room only": (
        A, B, _named("c", external=INTERNAL),
        [(("a", "b"), GEOMETRY), (("a", "c"), BOUNDARY), (("b", "c"), BOUNDARY)],
    ),
    "one and the outside as an element": (
        A, B, _named("a", external=EXTERNAL, outside=True),
        [(("a", "b"), GEOMETRY), (("a", GROUND), BOUNDARY)],
    ),
    # rays that do not agree
    "boundaries pick one of two readings": (
        A_OR_C, B, _named("a", "b", external=INTERNAL), [(("a", "b"), BOTH)],
    ),
    "boundaries name only the room that was clear": (
        A_OR_C, B, _named("b", external=INTERNAL), [(("a", "b"), BOTH), (("c", "b"), BOTH)],
    ),
    "boundaries say outside where rays meet two rooms": (
        A_OR_C, B, _named("b", external=EXTERNAL),
        [(("a", "b"), GEOMETRY), (("c", "b"), GEOMETRY), (("b", GROUND), BOUNDARY)],
    ),
    # a room and the outside by geometry
    "the room, flagged external": (
        A, OUT, _named("a", external=EXTERNAL), [(("a", GROUND), BOTH)],
    ),
    "the room and the outside as an element": (
        A, OUT, _named("a", external=EXTERNAL, outside=True), [(("a", GROUND), BOTH)],
    ),
    "the room, flagged internal: walls prove the outside": (
        A, OUT, _named("a", external=INTERNAL), [(("a", GROUND), GEOMETRY)],
    ),
    "a second room where walls prove the outside": (
        A, OUT, _named("a", "b", external=INTERNAL),
        [(("a", GROUND), GEOMETRY), (("a", "b"), BOUNDARY)],
    ),
    "a court is outdoors": (
        A, Found(("court:1",)), _named("a", external=EXTERNAL), [(("a", "court:1"), BOTH)],
    ),
    # a room and an enclosed place without room
    "one room, internal: nobody modelled the other": (
        A, ENCLOSED, _named("a", external=INTERNAL), [(("a", GAP), BOTH)],
    ),
    "one room, external, where walls enclose": (
        A, ENCLOSED, _named("a", external=EXTERNAL),
        [(("a", GAP), GEOMETRY), (("a", GROUND), BOUNDARY)],
    ),
    # a side of which geometry can say nothing
    "nobody knows": (
        A, NOBODY_KNOWS, _named(), [(("a", GAP), GEOMETRY), (("a", GROUND), GEOMETRY)],
    ),
    "boundaries name the other room": (
        A, NOBODY_KNOWS, _named("a", "b", external=INTERNAL), [(("a", "b"), BOUNDARY)],
    ),
    "boundaries say outside": (
        A, NOBODY_KNOWS, _named("a", external=EXTERNAL), [(("a", GROUND), BOTH)],
    ),
    "boundaries say inside": (
        A, NOBODY_KNOWS, _named("a", external=INTERNAL),
        [(("a", GAP), GEOMETRY), (("a", GROUND), GEOMETRY)],
    ),
    "boundaries know both sides": (
        NOBODY_KNOWS, NOBODY_KNOWS, _named("a", "b", external=INTERNAL), [(("a", "b"), BOUNDARY)],
    ),
    "boundaries name rooms that have nothing to do with the one that was met": (
        A, NOBODY_KNOWS, _named("c", "d", external=INTERNAL),
        [(("a", GAP), GEOMETRY), (("a", GROUND), GEOMETRY), (("c", "d"), BOUNDARY)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", TABLE)
def test_geometry_is_weighed_against_boundaries(case: str) -> None:
    first, second, stated, expected = TABLE[case]
    readings = agreed(first, second, stated)
    assert [(reading.ends, reading.sources) for reading in readings] == expected
    assert Joined(readings).status == ("certain" if len(expected) == 1 else "contested")


@pytest.mark.parametrize("case", TABLE)
def test_it_makes_no_difference_from_which_side_a_door_is_looked_at(case: str) -> None:
    first, second, stated, expected = TABLE[case]
    turned = {(frozenset(r.ends), r.sources) for r in agreed(second, first, stated)}
    assert turned == {(frozenset(ends), sources) for ends, sources in expected}


@pytest.mark.parametrize(
    ("stated", "pairs"),
    [
        (_named("a", "b", external=INTERNAL), [("a", "b")]),
        (_named("a", "b", "c", external=INTERNAL), [("a", "b"), ("a", "c"), ("b", "c")]),
        (_named("a", external=EXTERNAL, outside=True), [("a", GROUND)]),
        (_named("a", external=EXTERNAL), [("a", GROUND), ("a", GAP)]),
        (_named("a", external=INTERNAL), [("a", GAP)]),
        (_named(outside=True), [(GROUND, GAP)]),
        (_named(), []),
    ],
)
def test_boundaries_alone(stated: Stated, pairs: list[tuple[str, str]]) -> None:
    readings = by_boundaries(stated, GAP)
    assert [reading.ends for reading in readings] == pairs
    assert all(reading.sources == BOUNDARY for reading in readings)
