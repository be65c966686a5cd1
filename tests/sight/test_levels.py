"""Heights: half walls, sills, heads, galleries and voids, in the plane and in space."""

from itertools import product

import numpy as np
import pytest
import shapely
from shapely import Polygon, box

from design_rules.sight.blocker import Block, Blocker
from design_rules.sight.levels import Sight, between
from design_rules.sight.shadows import shadow
from tests.sight.scenes import blocker, random_scene, walls_of

_ROOM = box(0, 0, 10, 8)
_SHELL = blocker("shell", walls_of(_ROOM))


def _seen(eye: tuple[float, float], e: float, t: float, *things: Blocker) -> float:
    sight = Sight((_SHELL, *things), "lower")
    return float(sight.isovists(np.array([eye]), e, t)[0].area)


def _half_wall(top: float) -> Blocker:
    """A screen across the room, 4 m from its west wall."""
    return blocker("half", box(4.0, 0.0, 4.1, 8.0), 0.0, top)


def test_one_sees_over_a_half_wall_and_not_the_floor_behind_it() -> None:
    # eye at 1.50 and x = 2, top at 1.20: the line over its far edge, 2.1 m away, is down to
    # 1.10 after 2.1 * 0.4 / 0.3 = 2.8 m: from the wall at 4.0 to 4.8 m nothing is seen
    area = _seen((2.0, 4.0), 1.5, 1.1, _half_wall(1.2))
    assert area == pytest.approx(80.0 - 8.0 * 0.8, rel=1e-9)


@pytest.mark.parametrize(
    ("eye", "target", "area"),
    [(1.5, 1.5, 80.0), (1.1, 1.1, 32.0), (1.2, 1.2, 80.0), (1.15, 1.1, 32.0), (1.5, 1.4, 80.0)],
)
def test_a_half_wall_of_120_hides_what_lies_below_its_top(
    eye: float, target: float, area: float
) -> None:
    assert _seen((2.0, 4.0), eye, target, _half_wall(1.2)) == pytest.approx(area, rel=1e-9)


def test_one_sees_under_a_head_only_from_below_it() -> None:
    beam = blocker("beam", box(4.0, 0.0, 4.1, 8.0), 1.3, 2.5)
    assert _seen((2.0, 4.0), 1.1, 1.1, beam) == pytest.approx(80.0)
    assert _seen((2.0, 4.0), 1.5, 1.5, beam) == pytest.approx(32.0)


def test_a_window_is_seen_through_above_its_sill() -> None:
    wall = Blocker(
        "wall", "wall", "wall", "wall", "surely", "solid",
        (
            Block(box(5, 0, 5.2, 8), 0.0, 0.9),
            Block(shapely.union(box(5, 0, 5.2, 3), box(5, 5, 5.2, 8)), 0.9, 2.1),
            Block(box(5, 0, 5.2, 8), 2.1, 2.5),
        ),
    )  # fmt: skip
    # eye 2 m before a hole of 2 m: its far corners, 2.2 m away, bound the view to 4.8 / 1.1
    behind = (2.0 + 2.0 * 7 / 2.2) / 2 * 4.8
    niche = 2.0 * 0.2
    for target in (1.1, 1.5):
        assert _seen((3, 4), 1.5, target, wall) == pytest.approx(40 + niche + behind, rel=0.01)
    assert _seen((3, 4), 0.8, 0.8, wall) == pytest.approx(40.0)


def _gallery() -> list[Blocker]:
    """A hall, 10 x 8 and 6 high; a gallery at 3.0 over its west half, with a parapet."""
    return [
        blocker("shell", walls_of(_ROOM), 0.0, 6.0),
        blocker("slab", box(0, 0, 5, 8), 2.7, 3.0),
        blocker("parapet", box(4.9, 0, 5, 8), 3.0, 4.0),
    ]


def test_from_a_gallery_one_sees_the_far_part_of_the_hall_below() -> None:
    # eye at 4.5 and x = 4; over the parapet (5.0, 4.0) the line falls 0.5 in 1 m: it is at
    # 1.1 after 6.8 m, behind the far wall; from x = 4.7 it gets there after 0.3 * 6.8 = 2.04 m
    sight = Sight(_gallery(), "lower")
    targets = np.array([(x, 4.0, 1.1) for x in np.arange(0.25, 10.0, 0.5)])
    seen = sight.visible(np.array([(4.0, 4.0, 4.5), (4.7, 4.0, 4.5)]), targets)
    assert not seen[0].any()
    assert targets[seen[1], 0].min() == pytest.approx(6.75)
    assert seen[1].sum() == 7
    assert sight.isovists(np.array([(4.7, 4.0)]), 4.5, 1.1)[0].area == pytest.approx(
        (10 - 6.74) * 8, rel=0.01
    )


def test_nobody_looks_through_a_slab_however_steeply() -> None:
    sight = Sight(_gallery(), "lower")
    assert not sight.sees((2.0, 4.0, 4.5), (2.0, 4.0, 1.5))
    assert not sight.sees((2.0, 4.0, 4.5), (2.3, 4.0, 1.5))
    assert sight.sees((7.0, 4.0, 4.5), (7.0, 4.0, 1.5))


def _random_blockers(rng: np.random.Generator) -> tuple[list[Blocker], Polygon]:
    room, things, _ = random_scene(rng)
    found = [blocker("shell", walls_of(room))]
    for number, thing in enumerate(things):
        low = float(rng.choice([0.0, 0.0, 1.2]))
        found.append(blocker(f"{number}", thing, low, float(rng.choice([1.25, 1.3, 1.42, 2.5]))))
    return found, room


def _points(rng: np.random.Generator, room: Polygon, z: float, count: int) -> np.ndarray:
    x, y = room.bounds[2:]
    return np.column_stack((rng.uniform(0, (x, y), (count, 2)), np.full(count, z)))


def test_heights_in_the_plane_agree_with_steps_along_each_line() -> None:
    rng = np.random.default_rng(30)
    for _ in range(25):
        blockers, room = _random_blockers(rng)
        eyes, targets = _points(rng, room, 1.5, 4), _points(rng, room, 1.1, 30)
        seen = Sight(blockers, "lower").visible(eyes, targets)
        for (e, eye), (t, target) in product(enumerate(eyes), enumerate(targets)):
            assert seen[e, t] == _free_by_steps(eye, target, blockers) or _close(
                eye, target, blockers
            )


def _free_by_steps(a: np.ndarray, b: np.ndarray, blockers: list[Blocker]) -> bool:
    line = a + (b - a) * np.linspace(0, 1, 3001)[:, None]
    return not any(
        (
            shapely.contains_xy(block.plan, line[:, 0], line[:, 1])
            & (line[:, 2] >= block.bottom)
            & (line[:, 2] < block.top)
        ).any()
        for blocker in blockers
        for block in blocker.stack
    )


def _close(a: np.ndarray, b: np.ndarray, blockers: list[Blocker]) -> bool:
    """Whether a line passes so near an edge that steps may miss it."""
    grown = [blocker(k.key, k.stack[0].plan.buffer(0.01), k.stack[0].bottom - 0.005,
                     k.stack[0].top + 0.005) for k in blockers]  # fmt: skip
    less = [blocker(k.key, k.stack[0].plan.buffer(-0.01), k.stack[0].bottom + 0.005,
                    k.stack[0].top - 0.005) for k in blockers]  # fmt: skip
    return _free_by_steps(a, b, grown) != _free_by_steps(a, b, less)


def test_the_view_at_another_height_holds_exactly_what_is_visible() -> None:
    rng = np.random.default_rng(31)
    for _ in range(25):
        blockers, room = _random_blockers(rng)
        sight = Sight(blockers, "lower")
        for e, t in ((1.5, 1.1), (1.15, 1.4), (1.3, 1.3)):
            eyes, targets = _points(rng, room, e, 4), _points(rng, room, t, 200)
            seen = sight.visible(eyes, targets)
            for row, view in enumerate(sight.isovists(eyes[:, :2], e, t)):
                wrong = seen[row] != shapely.contains_xy(view, targets[:, 0], targets[:, 1])
                near = shapely.distance(view.boundary, shapely.points(targets[:, :2])) < 0.01
                assert not (wrong & ~near).any()


def test_in_space_two_points_see_each_other_or_neither_does() -> None:
    rng = np.random.default_rng(32)
    for _ in range(10):
        blockers, room = _random_blockers(rng)
        sight = Sight(blockers, "lower")
        a, b = _points(rng, room, 1.5, 10), _points(rng, room, 1.1, 10)
        assert (sight.visible(a, b) == sight.visible(b, a).T).all()
        for p, q in zip(a, b, strict=True):
            assert sight.sees(tuple(p), tuple(q)) == sight.sees(tuple(q), tuple(p))


def test_another_thing_never_adds_view_and_clearer_glass_never_takes_any() -> None:
    rng = np.random.default_rng(33)
    for _ in range(20):
        blockers, room = _random_blockers(rng)
        eyes, targets = _points(rng, room, 1.5, 6), _points(rng, room, 1.1, 40)
        all_of_it = Sight(blockers, "lower").visible(eyes, targets)
        assert (all_of_it <= Sight(blockers[:-1], "lower").visible(eyes, targets)).all()
        last = blockers[-1]
        glazed = blocker("glass", last.stack[0].plan, 0.0, last.stack[0].top, "perhaps")
        scene = [*blockers[:-1], glazed]
        lower, upper = (Sight(scene, way).visible(eyes, targets) for way in ("lower", "upper"))
        assert (lower <= upper).all()
        assert (all_of_it <= upper).all()


def test_what_lies_on_a_line_is_named_from_the_eye_on() -> None:
    pane = blocker("pane", box(3, 0, 3.1, 8), blocks="never")
    sofa = blocker("sofa", box(5, 3, 6, 5), 0.0, 0.8)
    wall = blocker("wall", box(7, 0, 7.1, 8))
    things = [wall, sofa, pane]
    assert [b.key for b in between(things, (1, 4, 1.5), (9, 4, 1.1))] == ["pane", "wall"]
    assert [b.key for b in between(things, (9, 4, 1.1), (1, 4, 1.5))] == ["wall", "pane"]


def test_a_shadow_of_a_crooked_thing_is_that_of_its_parts() -> None:
    bent = Polygon([(3, 1), (6, 1), (6, 2), (4, 2), (4, 5), (3, 5)])
    parts = [box(3, 1, 6, 2), box(3, 1, 4, 5)]
    whole = shadow(Block(bent, 0.0, 1.3), (1.0, 3.0), (1.5, 1.1), 20.0)
    each = [shadow(Block(part, 0.0, 1.3), (1.0, 3.0), (1.5, 1.1), 20.0) for part in parts]
    assert whole.symmetric_difference(shapely.union_all(each)).area < 1e-4
