from pathlib import Path

import ifcopenshell
import ifcopenshell.geom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from design_rules.language import render
from design_rules.read.model_file import open_model_file
from design_rules.read.repairs import mend
from design_rules.read.step_codes import decode, encode
from design_rules.read.step_strings import mend_strings
from design_rules.read.unset_values import DERIVED

from .step_file import HEADER, RECORDS, material, step

MODELS = Path(__file__).parents[3] / "shared" / "models"
SCHEMAS = ("IFC2X3", "IFC4", "IFC4X3_ADD2")
PIECES = [
    b"'", b"''", b"/*", b"*/", b"\\", b"\\\\", b"\\X2\\", b"00D8", b"\\X0\\", b"\\X0", b"D83D",
    b"\\X4\\", b"0001F600", b"\\X\\", b"F8", b"\\S\\", b"\\PA\\", b"\\N\\", b"(", b")", b",", b";",
    b"#1=", b"IFCSIUNIT", b"IFCWALL", b"*", b"$", b"\n", b" ", b"\0", b"\x01", b"a", b"\xc3\xb8",
    b"\xf8", b"\xef\xbb\xbf", b"FILE_SCHEMA", b"'IFC4X3'", b"ENDSEC;", b"=", b"/", b".",
]  # fmt: skip


def name_in_kernel(data: bytes) -> str:
    """The name of the one material of a file, mended, as the kernel reads it."""
    mended, _ = mend(data)
    return str(ifcopenshell.file.from_string(mended.decode("ascii")).by_id(1).Name)


def kinds(data: bytes) -> list[tuple[str, int]]:
    return [(repair.kind, repair.count) for repair in mend(data)[1]]


def sentence(data: bytes) -> str:
    (repair,) = mend(data)[1]
    assert render(repair.says, "nb") != render(repair.says, "en")
    return render(repair.says, "en")


class TestGoodFiles:
    @pytest.mark.parametrize(
        "name",
        [
            "Dor", "O''Hara", r"C:\\hus", r"\S\X \X\D8 \X\d8", r"\X2\00D800F8\X0\ ", r"\PE\\S\X",
            r"\X4\0001F600\X0\ ", r"\N\ \F\ ", "a * , * (*)", "tab\tand\nline",
        ],
    )  # fmt: skip
    def test_nothing_is_touched(self, name: str) -> None:
        assert mend(material(name)) == (material(name), ())


class TestText:
    @pytest.mark.parametrize(
        ("written", "name", "count"),
        [
            (r"C:\Users\Kari", r"C:\Users\Kari", 2),
            (r"n\a", r"n\a", 1),
            ("\\", "\\", 1),
            (r"D:\Hus\S\Xaver\N\ny", r"D:\Hus\S\Xaver\N\ny", 5),
            (r"\x2\00D8\x0" + "\\", r"\x2\00D8\x0" + "\\", 4),
            (r"\X0\a", r"\X0\a", 2),
            (r"\\tjener\X2\00D8\X0\k", r"\tjenerØk", 0),
            (r"C:\\hus\rom", r"C:\hus\rom", 1),
            (r"\hus\X2\00D8\X0\k", r"\husØk", 1),
        ],
    )
    def test_single_backslashes_stay_backslashes(
        self, written: str, name: str, count: int
    ) -> None:
        assert name_in_kernel(material(written)).replace("\\\\", "\\") == name
        assert kinds(material(written)) == ([("stray-backslash", count)] if count else [])

    def test_a_path_may_end_in_something_like_a_code(self) -> None:
        header = HEADER.replace("'hus.ifc'", r"'C:\S\'")
        assert kinds(step(header=header)) == [("stray-backslash", 2)]

    def test_backslashes_in_comments_are_let_be(self) -> None:
        assert mend(step(r"/* C:\hus */" + RECORDS))[1] == ()

    @pytest.mark.parametrize(
        ("written", "name", "count"),
        [
            (r"\X2\00D8\X0: vei", "Ø: vei", 1),
            (r"K\X2\00F8006B\X0", "Køk", 1),
            (r"K\X2\00F8", "Kø", 1),
            (r"\X2\00F8 og \X2\00E5\X0\ ", "ø og å ", 1),
            (r"\X4\000000F8", "ø", 1),
            (r"\X2\D83DDE00\X0\ ", "😀 ", 1),
            (r"\X2\D83D\X0\!", "\N{REPLACEMENT CHARACTER}!", 1),
            (r"\X4\00110000\X0\!", "\N{REPLACEMENT CHARACTER}!", 1),
            (r"a\X2\\X0\b", "ab", 1),
        ],
    )
    def test_codes_without_an_end_or_a_letter_are_put_right(
        self, written: str, name: str, count: int
    ) -> None:
        assert name_in_kernel(material(written)) == name
        assert kinds(material(written)) == [("text-code", count)]

    @pytest.mark.parametrize(
        ("written", "name"), [(r"\S\' 34", "§ 34"), (r"etter \S\'", "etter §")]
    )
    def test_the_code_with_a_lone_apostrophe_is_read(self, written: str, name: str) -> None:
        assert name_in_kernel(material(written)) == name
        assert kinds(material(written)) == []

    @pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
    def test_raw_letters_survive(self, encoding: str) -> None:
        data = material("Dør på Blåbærstien «3» – 5".encode(encoding))
        assert name_in_kernel(data) == "Dør på Blåbærstien «3» – 5"
        assert kinds(data) == [("raw-bytes", 1)]
        assert ("UTF-8" if encoding == "utf-8" else "Windows-1252") in sentence(data)

    def test_raw_letters_beyond_two_bytes_survive(self) -> None:
        assert name_in_kernel(material("😀 日本".encode())) == "😀 日本"

    def test_a_letter_cut_in_two_does_not_turn_a_file_into_another_encoding(self) -> None:
        whole = "#1=IFCMATERIAL('Kjøkken og dø','Dør','Dør');\n".encode()
        data = step(whole.replace("dø'".encode(), b"d\xc3'"))
        assert name_in_kernel(data) == "Kjøkken og d\N{REPLACEMENT CHARACTER}"
        assert "read as UTF-8 (number: 3)" in sentence(data)

    def test_both_encodings_in_one_file_are_told_apart(self) -> None:
        data = step("#1=IFCMATERIAL('Dør',$,$);".encode() + b"#2=IFCMATERIAL('D\xf8r',$,$);")
        assert name_in_kernel(data) == "Dør"
        assert mend(data)[0].count(rb"D\X2\00F8\X0\r") == 2
        assert "read as UTF-8 and Windows-1252 (number: 2)" in sentence(data)

    def test_bytes_that_windows_does_not_know_are_kept_as_they_are(self) -> None:
        assert name_in_kernel(material(b"\x81\xf8")) == "\x81ø"

    def test_raw_letters_in_comments_are_no_fault(self) -> None:
        mended, repairs = mend(step("/* Dør */".encode() + RECORDS.encode()))
        assert (mended, repairs) == (step("/* D??r */" + RECORDS), ())

    @settings(max_examples=50, deadline=None)
    @given(st.text())
    def test_any_text_survives_as_codes(self, text: str) -> None:
        quoted = text.replace("\\", "\\\\").replace("'", "''")
        assert decode(encode(quoted)) == text

    @settings(max_examples=50, deadline=None)
    @given(st.text(st.characters(codec="utf-8", exclude_characters="\\'", min_codepoint=32)))
    def test_any_raw_text_survives_mending(self, text: str) -> None:
        mended, _ = mend_strings(b"'" + text.encode() + b"'")
        assert decode(mended[1:-1]) == text


class TestSigns:
    def test_a_byte_order_mark_is_skipped(self) -> None:
        data = b"\xef\xbb\xbf" + step()
        assert mend(data)[0] == step()
        assert kinds(data) == [("byte-order-mark", 1)]

    def test_control_characters_become_blanks(self) -> None:
        data = step().replace(b"Gran", b"Gr\x0ban\0\0").replace(b";\n#2", b";\0\0\n\x0c#2")
        assert mend(data)[0] == step().replace(b"Gran", b"Gr an  ").replace(b";\n#2", b";  \n #2")
        assert kinds(data) == [("control-characters", 6)]

    def test_a_control_character_in_a_number_is_not_guessed_away(self) -> None:
        data = step(b"#1=IFCCARTESIANPOINT((3\x10\x1100.,0.));")
        assert mend(data) == (data, ())


class TestUnsetValues:
    def test_stars_for_unset_values_become_unset(self) -> None:
        data = step("#1= IFCDOOR('g',*,'a,*;*',\n * ,*,(*,IFCLABEL(*)),/* * */*);")
        expected = step("#1= IFCDOOR('g',$,'a,*;*',\n $ ,$,($,IFCLABEL($)),/* * */$);")
        assert mend(data)[0] == expected
        assert kinds(data) == [("star-for-unset", 6)]

    @pytest.mark.parametrize(
        "record",
        [
            "#1=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);",
            "# 1 = IfcSiUnit ( * ,.LENGTHUNIT.,$,.METRE.);",
            "#1=IFCORIENTEDEDGE(*,*,#2,.T.);",
            "#1=IFCGEOMETRICREPRESENTATIONSUBCONTEXT('a,*;','b',*,*,*,*,#2,$,.MODEL_VIEW.,$);",
            "#1=IFCMIRROREDPROFILEDEF(.AREA.,'a',#2,*,$);",
        ],
    )
    def test_stars_for_derived_values_stay(self, record: str) -> None:
        assert mend(step(record)) == (step(record), ())
        beside = "\n#3=IFCWALL(*);"
        assert mend(step(record + beside))[0] == step(record + beside.replace("*", "$"))

    def test_a_star_beside_a_derived_value_is_unset(self) -> None:
        mended, _ = mend(step("#1=IFCSIUNIT(*,.LENGTHUNIT.,*,.METRE.);"))
        assert mended == step("#1=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);")

    def test_stars_in_the_header_stay(self) -> None:
        data = step(header=HEADER.replace("'Drawing 2'", "*"))
        assert mend(data) == (data, ())

    @pytest.mark.parametrize("schema", SCHEMAS)
    def test_the_derived_values_are_those_of_the_schema(self, schema: str) -> None:
        entities = [
            declaration.as_entity()
            for declaration in ifcopenshell.schema_by_name(schema).declarations()
            if declaration.as_entity()
        ]
        derived = {
            entity.name().upper().encode(): frozenset(
                position for position, flag in enumerate(entity.derived()) if flag
            )
            for entity in entities
            if any(entity.derived())
        }
        known = {entity.name().upper().encode() for entity in entities}
        assert derived == {entity: at for entity, at in DERIVED.items() if entity in known}

    @pytest.mark.skipif(not MODELS.is_dir(), reason="the real models are not here")
    def test_doors_of_a_model_full_of_stars_have_a_shape(self) -> None:
        model = open_model_file(MODELS / "renga_house.ifc")
        assert [(repair.kind, repair.count) for repair in model.repairs] == [
            ("star-for-unset", 3329)
        ]
        opened = ifcopenshell.file.from_string(model.data.decode("ascii"))
        for thing in opened.by_type("IfcDoor")[:3] + opened.by_type("IfcOpeningElement")[:3]:
            shape = ifcopenshell.geom.create_shape(ifcopenshell.geom.settings(), thing)
            assert len(shape.geometry.verts) > 0


class TestSchema:
    def test_a_spelling_is_said_with_what_it_was_read_as(self) -> None:
        data = step(header=HEADER.replace("IFC4", "IFC4X3"))
        assert sentence(data) == "The schema IFC4X3 in the header was read as IFC4X3_ADD2."

    def test_an_unknown_schema_is_left_for_the_gate_to_refuse(self) -> None:
        data = step(header=HEADER.replace("IFC4", "IFC5"))
        assert mend(data) == (data, ())


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map(b"".join), st.booleans())
def test_a_second_mending_finds_nothing(piece: bytes, in_file: bool) -> None:
    mended, _ = mend(step(piece) if in_file else piece)
    assert mend(mended) == (mended, ())


@settings(max_examples=200, deadline=None)
@given(st.binary())
def test_any_bytes_can_be_mended_twice(data: bytes) -> None:
    mended, _ = mend(data)
    assert mend(mended) == (mended, ())
