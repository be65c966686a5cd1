import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from design_rules.language import render, say
from design_rules.yaml_lines import Fault, YamlError, YamlFile, parse_yaml, place, read_yaml

WORDS = st.text("abcæøå -:#'\"123.~", max_size=8)
LEAVES = st.none() | st.booleans() | st.integers() | WORDS | st.floats(-1e9, 1e9, width=32)
DATA = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)


def faults(text: str | bytes) -> list[tuple[int, str, str]]:
    raw = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(YamlError) as raised:
        parse_yaml(raw, "a.yaml")
    return [(f.line, render(f.what, "en"), render(f.what, "nb")) for f in raised.value.faults]


def data(text: str) -> object:
    return parse_yaml(text.encode(), "a.yaml").data


class TestWhatIsRead:
    @settings(max_examples=60, deadline=None)
    @given(DATA)
    def test_plain_data_comes_back_as_it_was_written(self, value: object) -> None:
        assert data(yaml.safe_dump(value, allow_unicode=True)) == value

    @settings(max_examples=60, deadline=None)
    @given(st.dictionaries(st.text("abcdef", min_size=1), st.integers() | st.none(), min_size=1))
    def test_the_line_of_a_key_is_where_it_stands(self, value: dict[str, object]) -> None:
        text = yaml.safe_dump({"top": value})
        file = parse_yaml(text.encode(), "a.yaml")
        for key in value:
            line = text.splitlines()[file.line(("top", key)) - 1]
            assert line.split(":")[0].strip(" '\"") == key

    @settings(max_examples=150, deadline=None)
    @given(
        st.binary(max_size=40) | st.text("a:-[]{}\"'&*!|>%@` \n\t#?,", max_size=40).map(str.encode)
    )
    def test_no_bytes_do_anything_worse_than_be_refused(self, raw: bytes) -> None:
        found: tuple[Fault, ...] | None = None
        try:
            parse_yaml(raw, "a.yaml")
        except YamlError as error:
            found = error.faults
        assert found != ()

    def test_list_items_have_lines_too(self) -> None:
        file = parse_yaml(b"a:\n- x\n- y\n-\n  z: 1\n", "a.yaml")
        assert [file.line(("a", i)) for i in range(3)] == [2, 3, 5]
        assert file.place(("a", 2, "z")) == "a.yaml:5"

    def test_an_absent_key_is_placed_where_it_would_have_to_go(self) -> None:
        file = parse_yaml(b"# head\na:\n  b: 1\n", "a.yaml")
        assert file.line(("a", "c", "d")) == 2
        assert file.line(("x",)) == 1

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("no: 1", {"no": 1}), ("0123: 1", {"0123": 1}), ("~: 1", {"~": 1}),
            ("3.10: 1", {"3.10": 1}), ("<<: 1", {"<<": 1}),
        ],
    )  # fmt: skip
    def test_a_key_is_text_as_written(self, text: str, value: object) -> None:
        assert data(text) == value

    @pytest.mark.parametrize(
        ("text", "value"), [("12:30", "12:30"), ("2024-13-45", "2024-13-45"), ("1e3", "1e3")]
    )
    def test_what_people_do_not_mean_as_numbers_or_dates_is_text(
        self, text: str, value: object
    ) -> None:
        assert data(text) == value

    def test_an_empty_file_holds_nothing(self) -> None:
        assert parse_yaml(b"# only a comment\n", "a.yaml") == YamlFile(
            "a.yaml", None, {}, b"# only a comment\n"
        )

    def test_a_byte_order_mark_is_skipped(self) -> None:
        assert parse_yaml(b"\xef\xbb\xbfa: 1", "a.yaml").data == {"a": 1}

    def test_an_anchor_nobody_refers_to_does_no_harm(self) -> None:
        assert data("a: &x 1") == {"a": 1}


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("text", "line", "en", "nb"),
        [
            ("a:\n\tb: 1", 2, "indented with a tab. Use spaces.", "tabulator. Bruk mellomrom."),
            ("a: |\n\tx", 2, "indented with a tab. Use spaces.", "tabulator. Bruk mellomrom."),
            ("x: 1\na: 'b\nc: 2", 2, "never closed. Close it.", "aldri lukket. Lukk det."),
            ("x: 1\na: [1, 2\nc: 3", 2, "bracket opened here", "Rett det."),
            ("x: 1\na: {b: 2\nc: 3", 2, "bracket opened here", "Rett det."),
            ("x: 1\na: b: c", 2, "text in quotation marks", "teksten i anførselstegn"),
            ("a: 1\n---\nb: 2", 2, "Move it to a file of its own.", "Flytt det til en egen fil."),
            ("- a\nb: 1", 2, "Check indentation, colons", "Kontroller innrykk, kolon"),
            ("a: @x", 1, "Check indentation, colons", "Kontroller innrykk, kolon"),
            ("a: &x 1\nb: *x", 2, '"*x" refers', "«*x» viser til"),
            ("a: &x [*x]", 1, "Write the value out.", "Skriv verdien helt ut."),
            ("a: *y", 1, "Write the value out.", "Skriv verdien helt ut."),
            ("a: 1\nb: 2\na: 3", 3, '"a" already stands on line 1. Keep one of the two.',
             "«a» står allerede på linje 1. Behold én av dem."),
            ("a: {b: 1, b: 2}", 1, '"b" already stands', "«b» står allerede"),
            ("? [a]\n: 2", 1, "Write it on one line", "Skriv den på én linje"),
            ("a: !!python/name:os.system x", 1, "Remove the mark", "Fjern merket"),
            ("a: !!python/object/apply:os.system [ls]", 1, "Remove the mark", "Fjern merket"),
            ("a: !own {b: 1}", 1, "Remove the mark", "Fjern merket"),
            ("a: !!int x", 1, "Remove the mark", "Fjern merket"),
            ("a: !!int ''", 1, "Remove the mark", "Fjern merket"),
            ("a: !!bool maybe", 1, "Remove the mark", "Fjern merket"),
            ("a: " + "9" * 5000, 1, "Shorten it", "Kort det ned"),
            ("a: 1\nb: \x01", 2, "stands here. Delete it.", "styretegn. Slett det."),
        ],
    )  # fmt: skip
    def test_a_fault_is_told_with_its_line_and_what_to_do(
        self, text: str, line: int, en: str, nb: str
    ) -> None:
        ((at, english, norwegian),) = faults(text)
        assert at == line
        assert en in english
        assert nb in norwegian

    def test_letters_that_are_not_utf8_are_placed(self) -> None:
        ((line, en, nb),) = faults("a: 1\nb: blå".encode("latin-1"))
        assert (line, en[-23:], nb[-23:]) == (
            2,
            "Save the file as UTF-8.",
            " Lagre filen som UTF-8.",
        )

    def test_every_key_that_stands_twice_is_told(self) -> None:
        assert [fault[0] for fault in faults("a: 1\na: 2\nb: {c: 1,\n c: 2}\n? {x: y}\n: 1")] == [
            2,
            4,
            5,
        ]

    @pytest.mark.parametrize(
        "text", ["[" * 100_000, "- " * 5000 + "a", "{a: " * 31 + "1" + "}" * 31]
    )
    def test_deep_nestings_are_refused_before_they_exhaust_the_stack(self, text: str) -> None:
        ((_, en, nb),) = faults(text)
        assert "more than 30 levels" in en
        assert "mer enn 30 nivåer" in nb

    def test_thirty_levels_are_no_nesting_too_deep(self) -> None:
        assert data("[" * 30 + "]" * 30)

    def test_too_many_values_are_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("design_rules.yaml_lines._MOST_ITEMS", 50)
        ((_, en, nb),) = faults("- a\n" * 51)
        assert en == "the file holds more than 50 values. Split it."
        assert nb == "filen inneholder mer enn 50 verdier. Del den opp."


class TestFiles:
    def refusal(self, path: Path) -> tuple[str, str]:
        with pytest.raises(YamlError) as raised:
            read_yaml(path)
        (fault,) = raised.value.faults
        return render(fault.at(str(path)), "en"), render(fault.at(str(path)), "nb")

    def test_a_file_is_read_with_its_bytes(self, tmp_path: Path) -> None:
        path = tmp_path / "a.yaml"
        path.write_bytes(b"a: 1\r\nb: 2\r\n")
        file = read_yaml(path)
        assert (file.file, file.data, file.raw) == (str(path), {"a": 1, "b": 2}, path.read_bytes())
        assert file.line(("b",)) == 2

    def test_a_missing_file_is_named(self, tmp_path: Path) -> None:
        path = tmp_path / "a.yaml"
        assert self.refusal(path) == (
            f"{path}: there is no such file. Check the path.",
            f"{path}: filen finnes ikke. Kontroller stien.",
        )

    def test_a_folder_is_no_file(self, tmp_path: Path) -> None:
        assert self.refusal(tmp_path)[0] == f"{tmp_path}: there is no such file. Check the path."

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        path = tmp_path / "a.yaml"
        os.mkfifo(path)
        assert "no such file" in self.refusal(path)[0]

    def test_a_huge_file_is_refused_unread(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "a.yaml"
        with path.open("wb") as file:
            file.truncate(10_000_001)
        monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
        assert self.refusal(path) == (
            f"{path}: the file is larger than 10 MB. Split it.",
            f"{path}: filen er større enn 10 MB. Del den opp.",
        )

    def test_a_file_that_cannot_be_read_is_named(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "a.yaml"
        path.write_text("a: 1")

        def refuse(_: Path) -> bytes:
            raise PermissionError

        monkeypatch.setattr(Path, "read_bytes", refuse)
        assert self.refusal(path) == (
            f"{path}: the file cannot be opened. Check that you may read it.",
            f"{path}: filen kan ikke åpnes. Kontroller at du har lesetilgang.",
        )


def test_a_fault_of_a_whole_file_is_placed_without_a_line() -> None:
    assert (place("a.yaml", 0), place("a.yaml", 7)) == ("a.yaml", "a.yaml:7")


def test_a_fault_is_led_by_its_place() -> None:
    fault = Fault(3, say("yaml_lines.tab"))
    assert (
        render(fault.at("a.yaml"), "en")
        == "a.yaml:3: this line is indented with a tab. Use spaces."
    )
