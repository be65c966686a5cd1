import os
from pathlib import Path

import pytest

from design_rules.cli.inputs import file_paths, model_paths
from design_rules.errors import InputError
from tests.cli.calling import Call
from tests.pipeline.small_models import house


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder: a model, a facts file, a folder, a link that leads to itself."""
    monkeypatch.chdir(tmp_path)
    Path("loop").symlink_to("loop")
    Path("folder").mkdir()
    Path("facts.yaml").write_text('schema_version: "1"\n')
    house(tmp_path, "Soverom").rename("a.ifc")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["folder"], "folder is a folder. Name the IFC file in it.\n"),
        (["https://x.no/a.ifc"], "https://x.no/a.ifc is an address on the web. Download"),
        (["none-*.ifc"], "No file matches none-*.ifc. Check the folder and the spelling.\n"),
        ([""], "MODEL is empty. Name a file.\n"),
        (["loop"], "loop cannot be opened."),
        (["a.ifc", "--facts", "folder"], "folder is a folder. Name the YAML file in it.\n"),
        (["a.ifc", "--facts", ""], "--facts is empty. Name a file.\n"),
        (["a.ifc", "--facts", "loop"], "loop cannot be opened."),
        (["a.ifc", "--facts", "none.yaml"], "none.yaml: there is no such file."),
        (["a.ifc", "--rules", ""], "--rules is empty. Name a file or a pack that ships.\n"),
        (["a.ifc", "--rules", "folder"], "folder: there is no YAML file in this folder."),
        (["a.ifc", "--rules", "none.yaml"], "There is no rule pack none.yaml."),
        (["a.ifc", "--report", ""], "--report is empty. Name a file.\n"),
        (["a.ifc", "--report", "folder"], "folder is a folder. Name a file in it.\n"),
        (["a.ifc", "--report", "none/r.json"], "none/r.json cannot be written: the folder none"),
        (["a.ifc", "--report", "facts.yaml/r.json"], "facts.yaml/r.json cannot be written: facts"),
        (["a.ifc", "--report", "loop/r.json"], "loop/r.json cannot be written:"),
        (["a.ifc", "--report", "r"], "r: there is no report of that kind."),
    ],
)
def test_a_path_that_cannot_be_meant_is_told_in_one_sentence(
    call: Call, arguments: list[str], said: str
) -> None:
    for command in ("check", "rooms") if len(arguments) == 1 else ("check",):
        ended = call(command, *arguments)
        assert (ended.code, ended.out) == (2, "")
        assert ended.err.startswith(said), ended.err
        assert ended.err.count("\n") == 1


@pytest.mark.parametrize("second", ["a.ifc", "./a.ifc", "folder/../a.ifc", "link.ifc"])
def test_one_model_named_twice_is_told_however_it_is_spelled(second: str) -> None:
    Path("a.ifc").write_text("x")
    Path("link.ifc").symlink_to("a.ifc")
    with pytest.raises(InputError, match=r"named twice.*Name it once"):
        model_paths(["a.ifc", second])


@pytest.mark.parametrize("copied", ["copy.ifc", "folder/a.ifc"])
def test_two_copies_of_one_model_are_no_building(call: Call, folder: Path, copied: str) -> None:
    house(folder, "Soverom").rename("a.ifc")
    copy = folder / copied
    copy.write_bytes(Path("a.ifc").read_bytes())
    ended = call("check", "a.ifc", copied)
    assert ended.code == 2
    assert ended.err == f"a.ifc and {copy.name} are the same file. Name one of them.\n"


def test_a_file_whose_name_looks_like_a_pattern_is_found() -> None:
    Path("plan [1].ifc").write_text("x")
    assert model_paths(["plan [1].ifc"]) == [Path("plan [1].ifc")]


@pytest.mark.skipif(os.geteuid() == 0, reason="everything may be read by root")
def test_what_may_not_be_read_or_written_is_told(call: Call, folder: Path) -> None:
    secret, shut = folder / "secret.yaml", folder / "shut"
    secret.touch(mode=0o000)
    shut.mkdir(mode=0o500)
    with pytest.raises(InputError, match=r"secret\.yaml cannot be opened\. Check that you may"):
        file_paths("--facts", [str(secret)])
    ended = call("check", "a.ifc", "--report", str(shut / "r.json"))
    assert "you may not write in the folder" in ended.err


def test_what_the_system_forbids_is_told(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.ifc").write_text("x")
    Path("r.json").write_text("before")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert call("check", "a.ifc").err.startswith("a.ifc cannot be opened. Check that you may read")
    said = call("check", "b.ifc", "--facts", "facts.yaml").err
    assert said.startswith("facts.yaml cannot be opened. Check that you may read it.")
    said = call("check", "b.ifc", "--report", "r.json").err
    assert said.startswith("r.json cannot be written: the file is write-protected.")
    said = call("check", "b.ifc", "--report", "new.json").err
    assert said.startswith("new.json cannot be written: you may not write in the folder .")
