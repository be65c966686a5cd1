"""GlobalIds that depend on what an element is and its mark, not on when the file was written."""

from uuid import UUID, uuid5

import ifcopenshell.guid

_NAMESPACE = UUID("5f0c3f2e-7d0b-5c86-9d0e-0a6b0c1d2e3f")  # any fixed one: it makes ids repeat


def global_id(seed: str) -> str:
    """The GlobalId of an element, derived from a seed such as "Tunet/IfcSpace/101"."""
    compressed: str = ifcopenshell.guid.compress(uuid5(_NAMESPACE, seed).hex)
    return compressed
