"""What statements say of homes, settled where two of them claim the same rooms."""

from collections import Counter
from dataclasses import dataclass, replace

from design_rules.graph.home_rooms import HomeRooms
from design_rules.graph.parting import Home
from design_rules.graph.whole_homes import WholeHomes
from design_rules.model.building import StatedUnit


@dataclass(frozen=True, slots=True)
class StatedHome:
    """A statement, and the home that it leaves beside the others: rooms, and rooms shared."""

    said: StatedUnit
    home: Home


def settle(
    rooms: HomeRooms, said: tuple[StatedUnit, ...], inferred: list[frozenset[str]]
) -> list[StatedHome]:
    """The homes that statements leave, in the order in which they were stated.

    A zone around others (a floor, a fire compartment) is no home beside them; neither is a part
    of a home. A room that two homes name is shared by both.

    Args:
        rooms: the building; rooms it does not have are passed over.
        said: the statements.
        inferred: the homes as doors alone tell of them.
    """
    known = frozenset(room.key for room in rooms.graph.rooms())
    kept = _distinct([replace(each, rooms=each.rooms & known) for each in said])
    for drop in (_is_part, _is_around):
        kept = [each for each in kept if not drop(rooms, each.rooms, _claims(kept), inferred)]
    while bare := [each for each in kept if not each.rooms - _others(each, kept)]:
        kept.remove(min(bare, key=lambda each: len(each.rooms)))
    return _sharing(kept)


def _distinct(said: list[StatedUnit]) -> list[StatedUnit]:
    """Statements about some room, of those about the same rooms the first."""
    first: dict[frozenset[str], StatedUnit] = {}
    for each in said:
        if each.rooms:
            first.setdefault(each.rooms, each)
    return list(first.values())


def _claims(said: list[StatedUnit]) -> list[frozenset[str]]:
    return [each.rooms for each in said]


def _others(one: StatedUnit, said: list[StatedUnit]) -> frozenset[str]:
    """Rooms that any other statement claims."""
    return frozenset().union(*(each.rooms for each in said if each is not one))


def _is_part(
    rooms: HomeRooms,
    claim: frozenset[str],
    claims: list[frozenset[str]],
    inferred: list[frozenset[str]],
) -> bool:
    """Whether a claim is part of another that doors sooner take for a home."""
    around = [other for other in claims if claim < other]
    if not around:
        return False
    whole = WholeHomes(rooms)
    if not whole.is_home(claim):
        return True
    if whole.is_complete(claim):
        return False
    return max(_likeness(other, inferred) for other in around) > _likeness(claim, inferred)


def _is_around(
    rooms: HomeRooms,
    claim: frozenset[str],
    claims: list[frozenset[str]],
    inferred: list[frozenset[str]],
) -> bool:
    """Whether a claim goes around a home, or around several."""
    inner = [other for other in claims if other < claim]
    if not inner:
        return False
    several = sum(map(WholeHomes(rooms).is_complete, inner)) > 1
    likest = max(_likeness(other, inferred) for other in inner)
    return several or _likeness(claim, inferred) <= likest


def _likeness(claim: frozenset[str], inferred: list[frozenset[str]]) -> float:
    """How much of a claim and the home that it is most like is in both, from 0 to 1."""
    return max((len(claim & home) / len(claim | home) for home in inferred), default=0.0)


def _sharing(said: list[StatedUnit]) -> list[StatedHome]:
    ids = Counter(each.id for each in said)
    found = []
    for each in said:
        shared = each.rooms & _others(each, said)
        own = each.rooms - shared
        id_ = each.id if ids[each.id] == 1 else f"unit:{min(own)}"
        found.append(StatedHome(replace(each, id=id_), Home(own, tuple(sorted(shared)))))
    return found
