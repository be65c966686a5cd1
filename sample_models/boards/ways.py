"""Drawing stairs, lifts, railings, fences and gates."""

from collections.abc import Sequence

from sample_models.boards.base import Board, merge_sets
from sample_models.directions import Degrees, Point
from sample_models.elements import PropertySets
from sample_models.ways import Gate, Lift, Railing, Stair, StairShape, Turn


class WaysBoard(Board):
    """What leads up, and what keeps people in or out."""

    def stair(
        self,
        mark: str,
        foot: Point,
        climbs: Degrees,
        *,
        width: float = 1.2,
        going: float = 0.28,
        shape: StairShape = "straight",
        turn: Turn = "left",
        landing: float | None = None,
        rise: float | None = None,
        risers: int | None = None,
        railing: bool = True,
        properties: PropertySets | None = None,
    ) -> None:
        """Set a stair: `foot` is the middle of its lowest step's front edge.

        A half-turn stair comes back beside itself on the `turn` side; a straight one has a
        landing half way only where `landing` says how deep. `rise` None: to the next floor.
        """
        sets = properties or {}
        self._add(
            Stair(
                mark, foot, climbs, width, going, shape, turn, landing, rise, risers, railing, sets
            )
        )

    def lift(
        self,
        mark: str,
        at: Point,
        facing: Degrees,
        *,
        width: float = 1.1,
        depth: float = 1.4,
        height: float | None = None,
        properties: PropertySets | None = None,
    ) -> None:
        """Set a lift: `at` is the middle of its front edge, `facing` where its door looks."""
        self._add(Lift(mark, at, facing, width, depth, height, properties or {}))

    def railing(
        self,
        mark: str,
        path: Sequence[Point],
        *,
        height: float = 1.1,
        properties: PropertySets | None = None,
    ) -> None:
        """Set a railing along a path."""
        sets = properties or {}
        self._add(Railing(mark, tuple(path), height, properties=sets))

    def fence(
        self,
        mark: str,
        path: Sequence[Point],
        *,
        height: float = 2.0,
        solid: bool = True,
        properties: PropertySets | None = None,
    ) -> None:
        """Set a fence along a path; one that is not solid can be looked through."""
        sets = properties or {}
        self._add(Railing(mark, tuple(path), height, "FENCE", solid, sets))

    def gate(
        self,
        mark: str,
        at: Point,
        opens: Degrees,
        *,
        width: float = 1.0,
        height: float = 2.0,
        operation: str = "SINGLE_SWING_LEFT",
        role: str = "",
        security: str = "",
        properties: PropertySets | None = None,
    ) -> None:
        """Set a gate; the fence it stands in ends at its posts."""
        stated = {"Pset_DoorCommon": {"SecurityRating": security}, "TP_Door": {"Role": role}}
        sets = merge_sets(stated, properties)
        self._add(Gate(mark, at, opens, width, height, operation, sets))
