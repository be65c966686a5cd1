from pathlib import Path

import pytest
import yaml

from design_rules.language import Language
from design_rules.report.facts_form import facts_form
from design_rules.understand.facts_file import load_answers
from design_rules.understand.vocabulary import load_vocabulary
from tests.report import samples


@pytest.mark.parametrize("language", ["en", "nb"])
@pytest.mark.parametrize("name", ["Bad", samples.HOSTILE, 'a": {use: garden} #\u2028x: y'])
def test_the_form_is_a_facts_file_that_says_nothing_yet(
    tmp_path: Path, name: str, language: Language
) -> None:
    building, _ = samples.building(name)
    file = tmp_path / "facts.yaml"
    file.write_text(facts_form(building, (f"{name}.ifc",), language), encoding="utf-8")
    vocabulary = load_vocabulary()
    answers = load_answers([file], vocabulary.uses, vocabulary.zones, frozenset())
    assert {room.use for room in answers.rooms.values()} == {None}
    assert set(answers.rooms) == {"x", "bare"}


def test_a_known_use_becomes_a_fact_when_its_comment_mark_is_taken_away() -> None:
    lines = facts_form(samples.building()[0], ("a.ifc",), "en").splitlines()
    (line,) = [line for line in lines if '"hall"' in line and "use:" in line]
    assert yaml.safe_load(line.replace("# ", "", 1)) == {"hall": {"use": "unit_hall"}}


def test_with_every_use_known_nothing_is_asked() -> None:
    building, _ = samples.building()
    known = tuple(room for room in building.rooms if room.use.known)
    form = facts_form(type(building)((0, 0, 0), known, (), (), ()), ("a.ifc",), "en")
    assert yaml.safe_load(form) == {"schema_version": "1", "rooms": {}}
