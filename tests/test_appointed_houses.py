"""Real buildings appointed as houses by a facts file, held against sheets filled in by hand."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from design_rules.check.packs import load_pack
from design_rules.findings import CheckRun
from design_rules.pipeline import check_models
from design_rules.read.files import read_files
from tests.real_models import real_model

SHEETS = sorted((Path(__file__).parent / "appointed").glob("*.yaml"))


def _facts(sheet: dict[str, Any], model: Path, folder: Path) -> Path:
    """A facts file with the sheet's rooms, named by GlobalId."""
    spaces = read_files([model]).survey.spaces
    guids = {
        " ".join(dict.fromkeys(word for word in (space.name, space.long_name) if word)): space.guid
        for space in spaces
    }
    rooms = {guids[label]: facts for label, facts in sheet["rooms"].items()}
    path = folder / "facts.yaml"
    path.write_text(yaml.safe_dump({"schema_version": "1", "rooms": rooms}), encoding="utf-8")
    return path


def _found(run: CheckRun) -> dict[str, dict[str, str]]:
    """Rule -> subject -> outcome; the whole building is "house"."""
    return {
        result.rule.id: {
            finding.subject.name or "house": str(finding.outcome) for finding in result.findings
        }
        for result in run.results
    }


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.stem)
def test_an_appointed_house_gets_the_findings_of_its_sheet(path: Path, tmp_path: Path) -> None:
    sheet = yaml.safe_load(path.read_text(encoding="utf-8"))
    model = real_model(sheet["model"])
    facts = _facts(sheet, model, tmp_path)
    run = check_models([model], (load_pack("trygg-plus-kvinner"),), [facts])
    found = _found(run)
    told = {
        rule: {subject: found[rule].get(subject) for subject in subjects}
        for rule, subjects in sheet["findings"].items()
    }
    assert told == sheet["findings"]
    assert not run.crashes


def test_there_are_sheets_for_several_buildings() -> None:
    counts = [
        sum(map(len, yaml.safe_load(path.read_text(encoding="utf-8"))["findings"].values()))
        for path in SHEETS
    ]
    assert len(counts) >= 3
    assert min(counts) >= 5
