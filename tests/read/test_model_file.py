import io
import os
import zipfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from zlib import crc32

import ifcopenshell
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from design_rules.errors import ModelError
from design_rules.read.model_file import Limits, ModelFile, open_model_file

from .step_file import HEADER, RECORDS, step

MODELS = Path(__file__).parents[3] / "shared" / "models"
real_models = pytest.mark.skipif(not MODELS.is_dir(), reason="the real models are not here")
CRC = crc32(step()).to_bytes(4, "little")
DAMAGE = [
    b"'", b"''", b"/*", b"*/", b"\\", b"\\X2\\", b"\\S\\'", b"(", b")", b";", b"#", b"*", b"=",
    b"\0", b"\xf8", b"ENDSEC;", b"DATA;", b"END-ISO-10303-21;",
]  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "hus.ifc"


def read(path: Path, data: bytes, limits: Limits | None = None) -> ModelFile:
    path.write_bytes(data)
    return open_model_file(path, limits) if limits else open_model_file(path)


def refusal(path: Path, data: bytes | None = None, limits: Limits | None = None) -> str:
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(ModelError) as raised:
        open_model_file(path, limits or Limits())
    assert str(path) in raised.value.in_words("nb")
    return str(raised.value)


def zipped(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in members.items():
            archive.writestr(member.replace("_ifc", ".ifc").replace("_IFC", ".IFC"), data)
    return buffer.getvalue()


class TestWholeFiles:
    def test_a_whole_file_is_read_with_what_its_header_says(self, file: Path) -> None:
        data = step()
        model = read(file, data)
        assert model == ModelFile(
            path=file,
            sha256=sha256(data).hexdigest(),
            schema="IFC4",
            stated_schema="IFC4",
            application="Drawing 2 / Writer 1",
            records=2,
            duplicate_ids=(),
            dangling=(),
            data=data,
            repairs=(),
        )

    def test_the_application_is_empty_where_the_header_is_silent(self, file: Path) -> None:
        header = HEADER.replace("'Writer 1','Drawing 2'", "'',$")
        assert read(file, step(header=header)).application == ""

    def test_the_application_is_put_into_plain_letters(self, file: Path) -> None:
        header = HEADER.replace("Drawing 2", r"Tegn og \X2\00C5\X0\pne, Os'' hus").replace(
            "Writer 1", ""
        )
        assert read(file, step(header=header)).application == "Tegn og Åpne, Os' hus"

    @pytest.mark.parametrize("line_end", ["\r\n", "\r", " ", ""])
    def test_any_line_ends_or_none_are_read(self, file: Path, line_end: str) -> None:
        data = step().replace(b"\n", line_end.encode())
        assert read(file, data).records == 2

    def test_signs_of_the_syntax_in_strings_are_text(self, file: Path) -> None:
        text = "a; #9 = (#77) /* (( '' \n #3 \n*/ END-ISO-10303-21;"
        model = read(file, step(RECORDS.replace("Gran", text)))
        assert (model.records, model.dangling, model.repairs) == (2, (), ())

    def test_comments_may_stand_anywhere_and_hold_records(self, file: Path) -> None:
        records = "/* don't */#1=/*;*/IFCMATERIAL('Gran',$,$);\n/* #3=IFCWALL(#77); */"
        model = read(file, b"/* first */ " + step(records) + b"/* last */\n")
        assert (model.records, model.dangling) == (1, ())

    def test_several_data_sections_are_read_as_one(self, file: Path) -> None:
        records = RECORDS.replace("#2=", "ENDSEC;\nDATA('b',('IFC4'));\n#2=")
        assert read(file, step(records)).records == 2

    def test_ids_used_twice_are_listed(self, file: Path) -> None:
        model = read(file, step(RECORDS + "#01=IFCMATERIAL('Eik',$,$);\n"))
        assert (model.records, model.duplicate_ids) == (2, (1,))

    def test_references_to_no_record_are_listed_with_who_has_them(self, file: Path) -> None:
        model = read(file, step(RECORDS + "#3=IFCMATERIALLIST((#1,#98,#2,#099));\n"))
        assert model.dangling == ((3, 98), (3, 99))

    def test_no_more_than_a_thousand_dangling_references_are_listed(self, file: Path) -> None:
        many = ",".join(f"#{number}" for number in range(10, 2010))
        model = read(file, step(f"#1=IFCMATERIALLIST(({many}));"))
        assert len(model.dangling) == 1000
        assert model.dangling[0] == (1, 10)

    @pytest.mark.parametrize("tail", [b"\0\0\0\0", b"\x1a", b"\r\n\r\n", b" "])
    def test_padding_after_the_end_is_skipped(self, file: Path, tail: bytes) -> None:
        assert read(file, step() + tail).records == 2


class TestSchemas:
    @pytest.mark.parametrize(
        ("stated", "schema"),
        [
            ("IFC2X3", "IFC2X3"), ("ifc2x3", "IFC2X3"), ("IFC2X3_TC1", "IFC2X3"),
            ("IFC2X_FINAL", "IFC2X3"), ("IFC2X2_FINAL", "IFC2X3"), ("IFC2X2", "IFC2X3"),
            ("IFC2X", "IFC2X3"), ("Ifc4", "IFC4"), ("IFC4_ADD2_TC1", "IFC4"), ("IFC4 ", "IFC4"),
            ("IFC4X1", "IFC4X3_ADD2"), ("IFC4X2", "IFC4X3_ADD2"), ("IFC4X3", "IFC4X3_ADD2"),
            ("IFC4x3_ADD1", "IFC4X3_ADD2"), ("IFC4X3_TC1", "IFC4X3_ADD2"),
            ("IFC4X3_RC4", "IFC4X3_ADD2"), ("IFC4 { 1 0 10303 28 }", "IFC4"),
        ],
    )  # fmt: skip
    def test_a_spelling_is_read_as_a_schema_of_the_kernel(
        self, file: Path, stated: str, schema: str
    ) -> None:
        model = read(file, step(header=HEADER.replace("IFC4", stated)))
        assert (model.schema, model.stated_schema) == (schema, stated.strip())
        opened = ifcopenshell.file.from_string(model.data.decode("ascii"))
        assert opened.schema_identifier == schema

    @pytest.mark.parametrize("stated", ["IFC5", "IFC4X4_DEV", "AP214", "IFC20", "X"])
    def test_another_schema_is_named_with_what_to_export(self, file: Path, stated: str) -> None:
        message = refusal(file, step(header=HEADER.replace("IFC4", stated)))
        assert f'"{stated}"' in message
        assert "Export IFC4 or IFC2x3" in message

    @pytest.mark.parametrize("spelled", ["FILE_SCHEMA('IFC4')", "FILE_SCHEMA(('IFC4','IFC2X3'))"])
    def test_a_schema_in_the_wrong_brackets_is_put_right(self, file: Path, spelled: str) -> None:
        model = read(file, step(header=HEADER.replace("FILE_SCHEMA(('IFC4'))", spelled)))
        assert b"FILE_SCHEMA(('IFC4'));" in model.data
        assert [repair.kind for repair in model.repairs] == ["schema-spelling"]

    def test_a_schema_in_a_comment_does_not_count(self, file: Path) -> None:
        header = HEADER.replace("FILE_SCHEMA", "/* FILE_SCHEMA(('IFC5')); */FILE_SCHEMA")
        assert read(file, step(header=header)).schema == "IFC4"

    @pytest.mark.parametrize("lacking", ["FILE_DESCRIPTION", "FILE_NAME", "FILE_SCHEMA"])
    def test_a_header_without_a_statement_is_refused(self, file: Path, lacking: str) -> None:
        message = refusal(file, step(header=HEADER.replace(lacking, "FILE_OTHER")))
        assert "damaged header" in message
        assert lacking in message

    @pytest.mark.parametrize("value", ["$", "()", "(('')"])
    def test_a_header_that_names_no_schema_is_refused(self, file: Path, value: str) -> None:
        header = HEADER.replace("(('IFC4'))", f"({value})")
        assert 'the schema ""' in refusal(file, step(header=header))


class TestNoFile:
    def test_a_missing_file_is_named(self, file: Path) -> None:
        assert "there is no such file" in refusal(file)

    def test_a_folder_is_no_file(self, tmp_path: Path) -> None:
        assert "is a folder" in refusal(tmp_path)

    def test_a_pipe_is_not_waited_for(self, file: Path) -> None:
        os.mkfifo(file)
        assert "is not an ordinary file" in refusal(file)

    def test_a_device_is_not_read(self) -> None:
        assert "is not an ordinary file" in refusal(Path(os.devnull))

    def test_a_link_to_itself_is_refused(self, file: Path) -> None:
        file.symlink_to(file)
        assert "cannot be opened" in refusal(file)

    def test_a_path_that_no_system_allows_is_refused(self) -> None:
        assert "cannot be opened" in refusal(Path("a\0b.ifc"))

    def test_a_name_that_is_no_utf8_can_still_be_printed(self, tmp_path: Path) -> None:
        with pytest.raises(ModelError) as raised:
            open_model_file(tmp_path / os.fsdecode(b"d\xf8r.ifc"))
        assert str(raised.value).encode("utf-8")

    def test_a_file_that_may_not_be_read_is_refused(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def deny(*_: object) -> None:
            raise PermissionError

        monkeypatch.setattr("builtins.open", deny)
        monkeypatch.setattr(os, "stat", lambda _: os.stat_result([0o100000, *[0] * 9]))
        with pytest.raises(ModelError, match="cannot be opened"):
            open_model_file(file)

    def test_a_file_past_the_limit_is_refused(self, file: Path) -> None:
        assert "limit of 0.01 MB" in refusal(file, step() + b" " * 10_000, Limits(10_000))

    @pytest.mark.parametrize("data", [b"", b" \r\n", b"\0\0\0", b"\xef\xbb\xbf"])
    def test_an_empty_file_is_said_to_be_empty(self, file: Path, data: bytes) -> None:
        assert "is empty" in refusal(file, data)


class TestOtherKinds:
    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"<?xml version='1.0'?><ifcXML/>", "ifcXML is not supported"),
            (b"\xef\xbb\xbf\n<ifc:ifcXML/>", "ifcXML is not supported"),
            (b'{"header": {"ifcxVersion": "ifcx_alpha"}}', "IFC5 is not supported"),
            (step().decode().encode("utf-16"), "UTF-16"),
            (step().decode().encode("utf-16-le"), "UTF-16"),
            (step().decode().encode("utf-16-be"), "UTF-16"),
            (b"%PDF-1.7", "is not an IFC file"),
            (b"iso-10303-21;", "is not an IFC file"),
            (b"\x00\x9f\x12", "is not an IFC file"),
            (b"/* ISO-10303-21;", "is not an IFC file"),
        ],
    )
    def test_another_kind_of_file_is_named(self, file: Path, data: bytes, words: str) -> None:
        assert words in refusal(file, data)


class TestZipFiles:
    def test_the_one_model_in_it_is_read(self, file: Path) -> None:
        packed = zipped(hus_ifc=step(), about_txt=b"x", **{"__MACOSX/._hus_ifc": b"x"})
        model = read(file, packed)
        assert (model.data, model.sha256) == (step(), sha256(packed).hexdigest())

    @pytest.mark.parametrize(
        ("packed", "words"),
        [
            (zipped(a_ifc=step(), b_IFC=step()), "holds 2 .ifc files"),
            (zipped(a_ifcxml=b"<a/>"), "no .ifc file in it"),
            (zipped(), "no .ifc file in it"),
            (zipped(a_ifc=b"<a/>"), "ifcXML is not supported"),
            (zipped(a_ifc=zipped(b_ifc=step())), "is not an IFC file"),
            (zipped(a_ifc=step())[:-30], "damaged zip file"),
            (zipped(a_ifc=step())[:60], "damaged zip file"),
            (zipped(a_ifc=step()).replace(CRC, b"\0\0\0\0"), "damaged zip file"),
            (zipped(a_ifc=step() + b" " * 1_000_000), "200 times its size"),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_any_other_archive_is_refused(self, file: Path, packed: bytes, words: str) -> None:
        assert words in refusal(file, packed)

    def test_a_locked_archive_is_refused(self, file: Path) -> None:
        packed = bytearray(zipped(a_ifc=step()))
        packed[packed.index(b"PK\x01\x02") + 8] |= 1
        assert "protected by a password" in refusal(file, bytes(packed))

    def test_a_model_past_the_limit_is_not_unpacked(self, file: Path) -> None:
        packed = zipped(a_ifc=step() + b" " * 100_000)
        assert "limit of 0.1 MB" in refusal(file, packed, Limits(100_000))

    def test_an_archive_that_lies_about_its_size_never_grows(self, file: Path) -> None:
        packed = zipped(a_ifc=step() + b" " * 1_000_000)
        size = (len(step()) + 1_000_000).to_bytes(4, "little")
        assert "damaged zip file" in refusal(file, packed.replace(size, b"\0\1\0\0"))


class TestDamage:
    @pytest.mark.parametrize(
        ("damaged", "words"),
        [
            (step()[:-30], "cut off"),
            (step().replace(b"END-ISO", b"AND-ISO"), "cut off"),
            (step().replace(b"ENDSEC;\nEND", b"END"), "cut off"),
            (step("#1=IFCMATERIAL('END-ISO-10303-21;',$,$);")[:-20], "cut off"),
            (step() + step(), "goes on after END-ISO-10303-21"),
            (step() + b"#3=IFCWALL();", "goes on after END-ISO-10303-21"),
            (step(""), "DATA section is missing or empty"),
            (step().replace(b"DATA;", b""), "DATA section is missing or empty"),
            (step().replace(b"Gran'", b"Gran"), "quotation mark"),
            (step("/* " + RECORDS), "quotation mark or the end of a comment"),
            (step("/* " + RECORDS + "/* last */"), "missing in the header or at the first"),
            (step(RECORDS.replace("Gran", "Grans' treverk")), "missing in or after #1."),
            (step(RECORDS.replace("Gran'", "Gran") + "#3=IFCMATERIAL(',',$,$);"), "after #1."),
            (step(RECORDS.replace("$,$);", "$,$;")), "damaged in or after #1:"),
            (step(RECORDS.replace("(#1)", "(#1")), "brackets do not match in or after #2."),
            (step(RECORDS.replace("$);", "$)")), "damaged in or after"),
            (step(RECORDS.replace("#2=", "2=")), "damaged in or after #1:"),
            (step(RECORDS.replace("#2=", "#2")), "damaged in or after #1:"),
            (step(RECORDS + "#3=(IFCWALL()IFCDOOR());"), "damaged in or after #3:"),
            (step(RECORDS + "ENDSEC;\n#3=IFCWALL();\n"), "damaged in or after #2:"),
            (step(RECORDS.encode() + b"\xc2\xa0#3=IFCWALL();"), "damaged in or after #2:"),
            (step("#1\x002=IFCWALL();"), "damaged in the header or at the first record"),
            (step("#1=IFCCARTESIANPOINT((3\x1000.,0.));"), "damaged in or after #1:"),
            (step("#" + "9" * 5000 + "=IFCWALL();"), "damaged in the header or at the first"),
        ],
    )
    def test_damage_is_named_with_its_place(self, file: Path, damaged: bytes, words: str) -> None:
        assert words in refusal(file, damaged)

    def test_a_file_cut_anywhere_is_refused(self, file: Path) -> None:
        whole = step()
        for length in range(len(whole.rstrip())):
            refusal(file, whole[:length])

    @settings(max_examples=200, deadline=None)
    @given(st.data())
    def test_a_damaged_file_is_refused_in_words_or_read(
        self, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
    ) -> None:
        whole = data.draw(st.sampled_from([step(), zipped(a_ifc=step())]))
        damaged = bytearray(whole)
        for _ in range(data.draw(st.integers(1, 4))):
            place = data.draw(st.integers(0, len(damaged)))
            length = data.draw(st.integers(0, 3))
            damaged[place : place + length] = data.draw(st.sampled_from(DAMAGE) | st.binary())
        file = tmp_path_factory.getbasetemp() / "damaged.ifc"
        file.write_bytes(damaged)
        with suppress(ModelError):
            model = open_model_file(file)
            assert model.data.isascii()
            assert model.records > 0

    @pytest.mark.parametrize(
        "unit", ["/*", "#1=A(/*", "#1=A('", "\\X2\\", " ", "(*,", "FILE_NAME("]
    )
    def test_hostile_repetition_costs_no_more_than_its_length(self, file: Path, unit: str) -> None:
        refusal(file, step(unit * (200_000 // len(unit)) + "*,"))


@real_models
class TestRealModels:
    @pytest.mark.parametrize(
        "name",
        [
            "micro_bad_header_classroom",
            "micro_bad_string_duplex_cobie", "micro_double_guids", "micro_far_origin_mn95",
            "micro_ifc4x3_pcert_arch", "micro_old_schema_adt_fzk", "micro_sketchup_spaces",
            "micro_spaces_no_geometry",
        ],
    )  # fmt: skip
    def test_the_kernel_reads_every_record_that_was_counted(self, name: str) -> None:
        model = open_model_file(MODELS / f"{name}.ifc")
        opened = ifcopenshell.file.from_string(model.data.decode("ascii"))
        assert len(list(opened)) == model.records
        assert opened.schema_identifier == model.schema
        assert (model.duplicate_ids, model.dangling) == ((), ())

    def test_a_good_model_is_not_touched(self) -> None:
        path = MODELS / "duplex_A.ifc"
        model = open_model_file(path)
        assert (model.data, model.repairs) == (path.read_bytes(), ())
