from pathlib import Path

import pytest

from design_rules.check.packs import load_pack
from design_rules.errors import InputError, ModelError
from design_rules.language import Text, render
from design_rules.pipeline import check_models, understand_models
from tests.pipeline.small_models import guid, house


def test_a_model_is_read_understood_and_checked(tmp_path: Path) -> None:
    stages: list[str] = []
    pack = load_pack("trygg-plus-kvinner")

    def step(stage: Text) -> None:
        stages.append(render(stage, "en"))

    run = check_models([house(tmp_path, "Soverom", "Bad")], (pack,), [], step)
    assert [(m.file, m.ifc_schema, m.project) for m in run.models] == [
        ("hus.ifc", "IFC4", "Prosjekt")
    ]
    assert len(run.results) + len(run.crashes) == len(pack.rules)
    assert (run.readiness.rooms, run.readiness.rooms_with_use) == (2, 2)
    assert stages == ["Reading hus.ifc", "Understanding the building", "Checking the rules"]


def test_each_file_is_shown_with_the_project_that_it_holds_itself(tmp_path: Path) -> None:
    first = house(tmp_path, "Soverom", "Bad")
    second = tmp_path / "vvs.ifc"
    second.write_bytes(first.read_bytes().replace(b"'Prosjekt'", b"'VVS'"))
    run = check_models([first, second], (load_pack("trygg-plus-kvinner"),), [])
    assert [(m.file, m.project) for m in run.models] == [
        ("hus.ifc", "Prosjekt"),
        ("vvs.ifc", "VVS"),
    ]


def test_what_a_facts_file_says_of_a_room_wins(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text(f'schema_version: "1"\nrooms: {{"{guid(1)}": {{use: garden}}}}\n')
    known = understand_models([house(tmp_path, "Rom")], [facts])
    (room,) = known.understood.building.rooms
    assert (room.use.name, room.use.certainty) == ("garden", "given")


def test_a_facts_file_about_another_model_is_refused(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text('schema_version: "1"\nrooms: {"elsewhere": {use: garden}}\n')
    with pytest.raises(InputError, match="elsewhere"):
        understand_models([house(tmp_path, "Rom")], [facts])


def test_a_wrong_facts_file_is_told_before_the_model_is_read(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text("rooms: 7\n")
    with pytest.raises(InputError, match=r"facts\.yaml"):
        understand_models([tmp_path / "missing.ifc"], [facts])


def test_a_model_without_rooms_is_refused_with_the_way_to_export_them(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"hus\.ifc holds no rooms .*Revit.*ArchiCAD") as caught:
        understand_models([house(tmp_path)], [])
    assert "ingen rom" in caught.value.in_words("nb")
