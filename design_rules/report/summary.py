"""How many findings of each outcome a run has."""

from collections import Counter

from design_rules.findings import CheckRun
from design_rules.verdict import Outcome


def summary(run: CheckRun) -> dict[str, int]:
    """Findings counted by outcome; accepted ones apart, and checks that fell over.

    A rule that concerns nothing in the building has no subject: it counts once as not
    applicable, whether or not a finding says so.
    """
    live = Counter(f.outcome for f in run.findings if f.state != "waived")
    silent = sum(
        result.outcome is Outcome.NOT_APPLICABLE and not result.findings for result in run.results
    )
    counts = {outcome.value: live[outcome] for outcome in Outcome}
    counts["not_applicable"] += silent
    counts["waived"] = sum(finding.state == "waived" for finding in run.findings)
    counts["crashed"] = len(run.crashes)
    return counts
