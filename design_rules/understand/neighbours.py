"""Pairs of spaces that meet in plan."""

from shapely import STRtree

from design_rules.understand.floor_plans import Shaped


def overlapping_pairs(spaces: list[Shaped]) -> list[tuple[Shaped, Shaped]]:
    """Pairs whose shadows meet in more than a line, in a fixed order."""
    solid = [item for item in spaces if not item.solid.shadow.is_empty]
    if len(solid) < 2:
        return []
    tree = STRtree([item.solid.shadow for item in solid])
    near = tree.query([item.solid.shadow for item in solid], predicate="intersects")
    hits = {(int(a), int(b)) for a, b in near.T if a < b}
    return [(solid[a], solid[b]) for a, b in sorted(hits)]


def touching_pairs(rooms: tuple[Shaped, ...], distance: float) -> list[tuple[Shaped, Shaped]]:
    """Pairs of rooms at most `distance` metres apart in plan that share some height."""
    solid = [item for item in rooms if not item.solid.shadow.is_empty]
    if len(solid) < 2:
        return []
    shadows = [item.solid.shadow for item in solid]
    near = STRtree(shadows).query(shadows, predicate="dwithin", distance=distance)
    hits = sorted({(int(a), int(b)) for a, b in near.T if a < b})
    pairs = [(solid[a], solid[b]) for a, b in hits]
    return [
        (a, b)
        for a, b in pairs
        if min(a.solid.top, b.solid.top) - max(a.solid.bottom, b.solid.bottom) > 0.3
    ]


def share_height(a: Shaped, b: Shaped) -> bool:
    """Whether two spaces share more than half of the lower one's height."""
    low = max(a.solid.bottom, b.solid.bottom)
    high = min(a.solid.top, b.solid.top)
    return high - low > 0.5 * min(a.solid.top - a.solid.bottom, b.solid.top - b.solid.bottom)
