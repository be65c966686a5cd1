"""Why a shape cannot be read straight from its records."""


class NotAnalyticError(ValueError):
    """A shape that only the geometry kernel can resolve."""


class BrokenShapeError(ValueError):
    """A shape that nobody can resolve; the kernel would hang or crash over it."""
