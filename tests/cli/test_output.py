import os
import stat
from pathlib import Path

import pytest

from design_rules.cli import output
from design_rules.errors import InputError


def test_files_are_written_whole_with_usual_permissions(tmp_path: Path) -> None:
    a, b = tmp_path / "a.json", tmp_path / "b.txt"
    output.write_files({a: "Bærum", b: "x"})
    assert (a.read_text(encoding="utf-8"), b.read_text()) == ("Bærum", "x")
    assert sorted(tmp_path.iterdir()) == [a, b]
    plain = tmp_path / "plain"
    plain.touch()
    assert stat.S_IMODE(a.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")
    target.chmod(0o640)
    output.write_files({target: "new"})
    assert (target.read_text(), stat.S_IMODE(target.stat().st_mode)) == ("new", 0o640)


def test_when_one_file_fails_none_is_changed(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "none" / "bad.json"
    good.write_text("before")
    with pytest.raises(InputError, match=r"/bad\.json cannot be written"):
        output.write_files({good: "after", bad: "x"})
    assert good.read_text() == "before"
    assert list(tmp_path.iterdir()) == [good]


def test_a_full_disk_leaves_no_draft_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError):
        output.write_files({tmp_path / "a.json": "x"})
    assert not list(tmp_path.iterdir())


def test_targets_that_cannot_be_written_are_refused_before_any_work(tmp_path: Path) -> None:
    model = tmp_path / "a.ifc"
    model.touch()
    with pytest.raises(InputError, match="one of the files to read"):
        output.check_targets([tmp_path / "x" / ".." / "a.ifc"], [model])
    with pytest.raises(InputError, match="is a folder"):
        output.check_targets([tmp_path], [model])
    with pytest.raises(InputError, match="cannot be written"):
        output.check_targets([tmp_path / "none" / "a.json"], [model])
    output.check_targets([tmp_path / "b.json"], [model])


def test_text_that_utf8_cannot_write_is_put_all_the_same(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    output.put("a\ud800b\n")
    output.put("✗ Bærum\n", "latin-1")
    assert capfdbinary.readouterr().out == b"a?b\n? B\xe6rum\n"
