"""Whether a model says that an element is to be taken away, in the words that programs use.

IFC has Status = DEMOLISH in the Pset_...Common sets; ArchiCAD writes a renovation status in the
language of the office, Revit the phase in which an element is demolished.
"""

import re
import unicodedata

from design_rules.model.survey import Element, Value

_WORDS = re.compile(r"[^\W_]+", re.UNICODE)
_STATUS = re.compile(r".*status|umbau|ombygging|renovation")
_PHASE = re.compile(
    r"phase (?:demolished|of demolition|abgebrochen|abgerissen|abbruch)|demolition phase"
    r"|demolished phase|abbruchphase|abgebrochene phase|fase (?:revet|rives|riving)"
    r"|rivefase|revet fase|revet i fase"
)
_GONE = re.compile(
    r"(?:to be |being )?demolish(?:ed)?|demolition|to demolish"
    r"|(?:skal |bli |blir )?(?:rives|riving|revet|rivd|rivas)|skall rivas"
    r"|abbruch|abzubrechen|abgebrochen|abriss|abzureißen|abzureissen|wird abgebrochen"
)
_NONE = frozenset(
    {"", "none", "no", "not demolished", "ingen", "ikke revet", "nei", "keine", "kein", "nein",
     "ohne", "nicht abgebrochen", "null", "n a", "undefined", "false", "0"}
)  # fmt: skip


def is_gone(element: Element) -> bool:
    """Whether the model says that an element is to be taken away, in any property set."""
    return any(
        _says_gone(_plain(name), value)
        for values in element.properties.values()
        for name, value in values.items()
        if isinstance(value, str)
    )


def _says_gone(name: str, value: Value) -> bool:
    said = _plain(str(value))
    if _PHASE.fullmatch(name):
        return said not in _NONE
    return bool(_STATUS.fullmatch(name) and _GONE.fullmatch(said))


def _plain(text: str) -> str:
    """Words in small letters, a blank between them."""
    return " ".join(_WORDS.findall(unicodedata.normalize("NFKC", text).lower()))
