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
    """The verdict on the only subject, or on the home "1" of several."""
    decided = check.decisions(house)
    assert not isinstance(decided, NotApplicable), decided.reason
    decided = [each for each in decided if each.subject.name == "1"] or decided
    assert len(decided) == 1, [each.subject.name for each in decided]
    found = decided[0].verdict
    assert isinstance(found, Verdict), found
    return found


def asked(check: Check, house: House) -> list[str]:
    """The keys of the facts that the verdict on the only subject asks for."""
    return [each.fact.key for each in verdict(check, house).missing]


def of(check: Check, house: House) -> dict[str, Verdict]:
    """Subject -> verdict, where there is one."""
    decided = check.decisions(house)
    assert not isinstance(decided, NotApplicable), decided.reason
    return {e.subject.name: e.verdict for e in decided if isinstance(e.verdict, Verdict)}


def reasons(check: Check, house: House) -> dict[str, str]:
    """Subject -> reason of its verdict; the whole building is ""."""
    found = {name: verdict.reason.key for name, verdict in of(check, house).items()}
    assert set(found.values()) <= set(check.reasons)
    return found


def asked_anywhere(check: Check, house: House) -> list[str]:
    """The keys of the facts that any verdict asks for, each once."""
    return sorted({m.fact.key for verdict in of(check, house).values() for m in verdict.missing})


def not_applicable(check: Check, house: House) -> str:
    """Why the check has nothing to decide."""
    decided = check.decisions(house)
    assert isinstance(decided, NotApplicable), decided
    return decided.reason.key
