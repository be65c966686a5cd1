"""What the benchmark rests on, as one number: it tells an old report from a fresh one."""

import hashlib
from functools import cache

from sample_models.benchmark.runs import pack
from sample_models.expected_files import families
from sample_models.variants import NAMES


@cache
def digest() -> str:
    """Sixteen hex digits of the variants' names, what is expected of them, and the rules.

    As they are when it is first asked for: a long run is about what it began with.
    """
    told = [*sorted(NAMES), *(rule.id for rule in pack().rules)]
    told += [family.path.read_text(encoding="utf-8") for family in families()]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]
