"""What the benchmark rests on, as one number: it tells an old report from a fresh one."""

import hashlib

from sample_models.benchmark.runs import pack
from sample_models.expected_files import families
from sample_models.variants import NAMES


def digest() -> str:
    """Sixteen hex digits of the variants' names, what is expected of them, and the rules."""
    told = [*sorted(NAMES), *(rule.id for rule in pack().rules)]
    told += [family.path.read_text(encoding="utf-8") for family in families()]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]
