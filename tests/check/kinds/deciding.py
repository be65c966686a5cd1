"""How a test puts one check to a small plan."""

from design_rules.check.base import Check, House, NotApplicable
from design_rules.verdict import Verdict


def outcomes(check: Check, house: House) -> dict[str, tuple[str, str]]:
    """Subject -> (outcome, reason); the whole building is ""."""
    decided = check.decisions(house)
    if isinstance(decided, NotApplicable):
        return {"": ("not_applicable", decided.reason.key)}
    found = {}
    for each in decided:
        verdict = each.verdict
        told = str(verdict.outcome) if isinstance(verdict, Verdict) else "not_applicable"
        assert verdict.reason.key in check.reasons or told == "not_applicable"
        found[each.subject.name] = (told, verdict.reason.key)
    return found


def verdict(check: Check, house: House) -> Verdict:
    """The verdict on the only subject."""
    decided = check.decisions(house)
    assert not isinstance(decided, NotApplicable), decided.reason
    assert len(decided) == 1, [each.subject.name for each in decided]
    found = decided[0].verdict
    assert isinstance(found, Verdict), found
    return found


def asked(check: Check, house: House) -> list[str]:
    """The keys of the facts that the verdict on the only subject asks for."""
    return [each.fact.key for each in verdict(check, house).missing]
