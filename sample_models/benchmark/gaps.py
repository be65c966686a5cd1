"""What the expectations do not cover, and why: read from the files, without running anything."""

from sample_models.benchmark.runs import pack
from sample_models.expected_files import families
from sample_models.outcomes import expected_outcomes
from sample_models.variants import NAMES


def expected_only() -> list[str]:
    """Rules of which something is expected, but that do not exist yet."""
    exist = {rule.id for rule in pack().rules}
    return [rule for family in families() for rule in family.rules if rule not in exist]


def not_shown() -> list[tuple[str, str, str]]:
    """Rule, outcome and the written reason why no variant shows it."""
    return [
        (rule, outcome, " ".join(why.split()))
        for family in families()
        for rule, reasons in family.not_shown.items()
        for outcome, why in reasons.items()
    ]


def uncovered() -> list[tuple[str, str]]:
    """Rule and outcome that no variant shows, and nobody says why."""
    shown = {
        (rule, outcome)
        for name in NAMES
        for rule, told in expected_outcomes(name).items()
        for outcome in told.values()
    }
    excused = {(rule, outcome) for rule, outcome, _ in not_shown()}
    can_be = ((rule.id, outcome) for rule in pack().rules for outcome in rule.explains)
    return [each for each in can_be if each not in shown | excused]
