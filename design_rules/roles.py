"""Who moves through a building, and whether a door lets them."""

from dataclasses import dataclass
from enum import StrEnum

from design_rules.language import Text


class Role(StrEnum):
    """People as the rules tell them apart (semantics 4.0)."""

    RESIDENT = "resident"  # of the home in question
    OTHER_RESIDENT = "other-resident"
    STAFF = "staff"
    VISITOR = "visitor"  # on her own; with a resident she goes where the resident goes
    OUTSIDER = "outsider"


class Passage(StrEnum):
    """Whether someone may go through, in one direction."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Permission:
    """A passage with the reason for it: the default that applied, or who said so."""

    passage: Passage
    because: Text
    assumed: bool  # a default of the table, not a fact of the model
