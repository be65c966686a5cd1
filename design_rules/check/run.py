"""Puts every rule of the chosen packs to the building."""

import hashlib
from collections import Counter
from dataclasses import dataclass, replace

from design_rules.check.base import Decision, House, NotApplicable
from design_rules.check.binding import bind
from design_rules.check.kinds import KINDS
from design_rules.findings import Assumption, Crash, Finding, RuleResult, Subject
from design_rules.language import Text
from design_rules.pack import Pack, Rule
from design_rules.verdict import Outcome


@dataclass(frozen=True, slots=True)
class Ran:
    """What came out: a result for each rule, the defaults used, and our own faults."""

    results: tuple[RuleResult, ...]
    assumptions: tuple[tuple[Assumption, tuple[str, ...]], ...]
    crashes: tuple[Crash, ...]


def run_rules(packs: tuple[Pack, ...], house: House) -> Ran:
    """Put the rules to the building. A check that crashes is listed apart, never a verdict."""
    results: list[RuleResult] = []
    crashes: list[Crash] = []
    used: dict[Assumption, list[str]] = {}
    for rule in (rule for pack in packs for rule in pack.rules):
        try:
            decided = bind(rule, KINDS).decisions(house)
            result = _result(rule, decided)
        except Exception as error:  # a fault in a check must not silence the others
            crashes.append(Crash(rule.id, "", f"{type(error).__name__}: {error}"))
            continue
        results.append(result)
        for decision in decided if isinstance(decided, list) else ():
            for assumption in decision.assumptions:
                used.setdefault(assumption, []).append(rule.id)
    ordered = sorted(used.items(), key=lambda item: (item[0].about, repr(item[0].says)))
    assumptions = tuple((each, tuple(dict.fromkeys(rules))) for each, rules in ordered)
    return Ran(tuple(results), assumptions, tuple(crashes))


def _result(rule: Rule, decided: list[Decision] | NotApplicable) -> RuleResult:
    if isinstance(decided, NotApplicable):
        subject = Subject("building", "", ())
        finding = _finding(rule, subject, Outcome.NOT_APPLICABLE, decided.reason)
        return RuleResult(rule, Outcome.NOT_APPLICABLE, 0, (finding,))
    findings = _told_apart(sorted((_of(rule, each) for each in decided), key=_order))
    outcomes = {finding.outcome for finding in findings}
    examined = sum(finding.outcome is not Outcome.NOT_APPLICABLE for finding in findings)
    outcome = next(each for each in _RANK if each in outcomes)
    return RuleResult(rule, outcome, examined, tuple(findings))


def _told_apart(findings: list[Finding]) -> list[Finding]:
    """Findings with ids of their own: subjects that people call the same are numbered."""
    seen: Counter[str] = Counter()
    done = []
    for finding in findings:
        seen[finding.id] += 1
        count = seen[finding.id]
        done.append(finding if count == 1 else replace(finding, id=f"{finding.id}-{count}"))
    return done


# violated if any is; else undecidable if any is; else satisfied if anything was examined
_RANK = (Outcome.VIOLATED, Outcome.UNDECIDABLE, Outcome.SATISFIED, Outcome.NOT_APPLICABLE)


def _of(rule: Rule, decision: Decision) -> Finding:
    verdict = decision.verdict
    if isinstance(verdict, NotApplicable):
        return _finding(rule, decision.subject, Outcome.NOT_APPLICABLE, verdict.reason)
    plain = _finding(rule, decision.subject, verdict.outcome, verdict.reason)
    return Finding(
        id=plain.id, rule=rule.id, family=rule.family, outcome=verdict.outcome,
        weight=rule.weight, subject=decision.subject, reason=verdict.reason,
        evidence=verdict.evidence, missing=verdict.missing, measures=verdict.measures,
        repair=verdict.repair,
    )  # fmt: skip


def _finding(rule: Rule, subject: Subject, outcome: Outcome, reason: Text) -> Finding:
    return Finding(
        id=f"{rule.id}/{fingerprint(subject)}", rule=rule.id, family=rule.family,
        outcome=outcome, weight=rule.weight, subject=subject, reason=reason,
    )  # fmt: skip


def fingerprint(subject: Subject) -> str:
    """Twelve hex digits that name a subject by what people call it.

    A re-export that gives new GlobalIds keeps them.
    """
    told = "|".join((subject.kind, subject.name, subject.storey)) if subject.name else "building"
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def _order(finding: Finding) -> tuple[str, str, str, tuple[str, ...]]:
    subject = finding.subject
    return (subject.kind, subject.name, subject.storey, subject.guids)
