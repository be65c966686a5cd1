from dataclasses import replace

from design_rules.report.text.undecidable import open_facts
from design_rules.verdict import Outcome
from tests.report import samples


def test_the_fact_that_would_decide_most_comes_first() -> None:
    rules = [samples.rule("TP101"), samples.rule("TP102")]
    few = samples.finding(rules[0], Outcome.UNDECIDABLE, "Attic", "a")
    many = [samples.finding(each, Outcome.UNDECIDABLE, "Bath", "b") for each in rules]
    results = (
        samples.result(rules[0], few, many[0]), samples.result(rules[1], many[1]),
    )  # fmt: skip
    facts = open_facts(replace(samples.run(), results=results))
    assert [len(fact.hanging) for fact in facts] == [2, 1]
    assert dict(facts[0].facts[0].args)["room"] == "Bath"


def test_facts_with_one_remedy_stand_together() -> None:
    rule = samples.rule()
    finding = samples.finding(rule, Outcome.UNDECIDABLE)
    other = replace(finding.missing[0], fact=replace(finding.missing[0].fact, key="missing.lost"))
    both = replace(finding, missing=(*finding.missing, other))
    (fact,) = open_facts(replace(samples.run(), results=(samples.result(rule, both),)))
    assert [each.key for each in fact.facts] == ["missing.use", "missing.lost"]
    assert len(fact.hanging) == 1
