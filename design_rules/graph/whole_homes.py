"""What makes a group of rooms a home, all of one, or part of one."""

from collections.abc import Iterable

from design_rules.graph.home_rooms import (
    BATHS,
    FULL_BATHS,
    KITCHENS,
    LIVING,
    SLEEP,
    WHOLE,
    WORK,
    HomeRooms,
)

_WORKPLACES = 3  # rooms to work in: too many for a home with fewer bedrooms


class WholeHomes:
    """Judges groups of rooms of one building."""

    def __init__(self, rooms: HomeRooms) -> None:
        self._rooms = rooms

    def is_home(self, group: frozenset[str]) -> bool:
        """Whether somebody can live there: sleep, or live, cook and bathe."""
        if self._is_workplace(group):
            return False
        if self._rooms.count(group, SLEEP):
            return self._rooms.count(group, KITCHENS) > 0 or self._can_be_entered(group)
        return self._is_lived(group) and bool(
            self._rooms.count(group, KITCHENS) and self._rooms.baths(group, FULL_BATHS)
        )

    def is_complete(self, group: frozenset[str]) -> bool:
        """Whether a group holds all that one home with a kitchen needs, or several of them."""
        if self._rooms.count(group, WHOLE):
            return True
        if not self._rooms.count(group, KITCHENS) or self._is_workplace(group):
            return False
        sleeps = self._rooms.count(group, SLEEP)
        bath = self._rooms.baths(group, FULL_BATHS)
        return bool(sleeps and bath) or (bool(sleeps or bath) and self._is_lived(group))

    def is_torn(self, group: frozenset[str]) -> bool:
        """Whether a group is part of a home that goes on at the other side of a way."""
        if self._is_workplace(group):
            return False
        if self.has_torn_bedroom(group) or self._rooms.count(group, FULL_BATHS):
            return True
        lives = self._rooms.count(group, LIVING | KITCHENS)
        return bool(lives) and not self._rooms.leads_out(group)

    def has_torn_bedroom(self, group: frozenset[str]) -> bool:
        """Whether a group has bedrooms, but not the bath and living room that go with them."""
        if not self._rooms.count(group, SLEEP):
            return False
        return not (self._rooms.baths(group, FULL_BATHS) and self._rooms.count(group, LIVING))

    def is_lived_in(self, group: frozenset[str]) -> bool:
        """Whether a group is of a home; the toilet of a shop is not."""
        if self._rooms.count(group, SLEEP | FULL_BATHS | LIVING):
            return True
        homely = self._rooms.count(group, KITCHENS | BATHS)
        return bool(homely) and not self._rooms.count(group, WORK)

    def fullness(self, group: frozenset[str]) -> tuple[int, int]:
        """How many of the functions of a home are there, and how many rooms."""
        functions = [self._rooms.count(group, uses) for uses in (KITCHENS, LIVING, SLEEP)]
        functions.append(self._rooms.baths(group, BATHS))
        return sum(number > 0 for number in functions), len(group)

    def _is_lived(self, group: frozenset[str]) -> bool:
        """Whether there is a room to live in, or one of which nobody knows that it is not."""
        return bool(self._rooms.count(group, LIVING) or self._rooms.unknown(group))

    def _is_workplace(self, group: Iterable[str]) -> bool:
        keys = frozenset(group)
        work = self._rooms.count(keys, WORK)
        return work >= _WORKPLACES and work > self._rooms.count(keys, SLEEP)

    def _can_be_entered(self, group: frozenset[str]) -> bool:
        """A bedroom that no way leads to is no home; a space that is named a home is one."""
        if self._rooms.count(group, WHOLE):
            return True
        return bool(self._rooms.graph.links_between(group))
