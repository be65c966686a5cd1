"""Faults that the parser passes over in silence: each is refused, or named, or marked."""

from collections.abc import Callable
from pathlib import Path

import pytest

from design_rules.errors import ModelError
from design_rules.model.survey import Gap, Survey
from design_rules.read.files import read_files
from design_rules.read.survey_order import elements_of
from sample_models.kit import LengthUnit

from .reading import survey_of
from .spf import Spf

GONE = "#999999"
Reader = Callable[[Spf], Survey]


@pytest.fixture
def house(cabin: Callable[[LengthUnit], Path]) -> Spf:
    return Spf(cabin("m").read_text(encoding="ascii"))


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    def survey(file: Spf) -> Survey:
        path = tmp_path / "hus.ifc"
        path.write_text(file.text, encoding="ascii")
        return survey_of(path)

    return survey


def damaged(survey: Survey) -> set[str]:
    return {each.name for each in elements_of(survey) if each.damaged}


def gap(survey: Survey, kind: str) -> Gap | None:
    found = [each for each in survey.gaps if each.kind == kind]
    assert len(found) < 2
    return found[0] if found else None


def with_member(members: str) -> str:
    return members.replace("(", f"({GONE},", 1)


def test_the_house_itself_has_no_fault(house: Spf, read: Reader) -> None:
    survey = read(house)
    assert survey.gaps == ()
    assert damaged(survey) == set()
    assert not any(each.body_gap for each in elements_of(survey))
    assert survey.length_unit == "metre"


class TestFilesThatAreNotWhole:
    def refused(self, text: str, folder: Path) -> str:
        path = folder / "hus.ifc"
        path.write_bytes(text.encode("ascii"))
        with pytest.raises(ModelError) as raised:
            read_files([path])
        assert str(path) in str(raised.value)
        return str(raised.value)

    @pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
    def test_a_part_of_a_file_is_refused(self, house: Spf, part: float, tmp_path: Path) -> None:
        self.refused(house.text[: int(len(house.text) * part)], tmp_path)

    def test_a_header_alone_is_refused(self, house: Spf, tmp_path: Path) -> None:
        header = house.text.split("DATA;")[0]
        self.refused(header + "DATA;\nENDSEC;\nEND-ISO-10303-21;\n", tmp_path)
        self.refused(header + "END-ISO-10303-21;\n", tmp_path)

    @pytest.mark.parametrize("mark", [")", "'"])
    def test_a_missing_mark_is_refused(self, house: Spf, mark: str, tmp_path: Path) -> None:
        record = house.record("IFCSPACE", 1)
        at = record[0].rindex(mark)
        broken = house.replace(record, record[0][:at] + record[0][at + 1 :])
        self.refused(broken.text, tmp_path)

    def test_an_unclosed_comment_is_refused(self, house: Spf, tmp_path: Path) -> None:
        record = house.record("IFCSPACE", 1)
        self.refused(house.replace(record, "/* " + record[0]).text, tmp_path)


class TestReferencesToNothing:
    @pytest.mark.parametrize(
        ("kind", "name"),
        [("IFCWALL", "south"), ("IFCDOOR", "D102"), ("IFCSPACE", "101")],
    )
    @pytest.mark.parametrize("attribute", [5, 6], ids=["placement", "representation"])
    def test_damage_what_they_place_or_shape(
        self, house: Spf, read: Reader, kind: str, name: str, attribute: int
    ) -> None:
        survey = read(house.put(kind, attribute, GONE))
        assert damaged(survey) == {name}
        assert gap(survey, "lost-records") is not None

    @pytest.mark.parametrize("attribute", [0, 1], ids=["relative to", "axes"])
    def test_of_a_placement_damage_all_that_hangs_on_it(
        self, house: Spf, read: Reader, attribute: int
    ) -> None:
        survey = read(house.put("IFCLOCALPLACEMENT", attribute, GONE, 6))
        assert damaged(survey) == {"west", "W101"}

    def test_of_a_storey_damage_everything(self, house: Spf, read: Reader) -> None:
        survey = read(house.put("IFCLOCALPLACEMENT", 1, GONE, 2))
        assert all(each.damaged for each in elements_of(survey))

    @pytest.mark.parametrize(
        ("kind", "attribute"),
        [("IFCPOLYLINE", 0), ("IFCARBITRARYCLOSEDPROFILEDEF", 2), ("IFCEXTRUDEDAREASOLID", 0)],
    )
    def test_deep_in_a_shape_damage_what_has_it(
        self, house: Spf, read: Reader, kind: str, attribute: int
    ) -> None:
        change = with_member if kind == "IFCPOLYLINE" else (lambda _: GONE)
        survey = read(house.put(kind, attribute, change))
        assert damaged(survey) == {"south"}

    @pytest.mark.parametrize(
        ("kind", "attribute", "place"),
        [
            ("IFCRELAGGREGATES", 5, 2),
            ("IFCRELAGGREGATES", 4, 2),
            ("IFCRELCONTAINEDINSPATIALSTRUCTURE", 4, 0),
            ("IFCRELCONTAINEDINSPATIALSTRUCTURE", 5, 0),
            ("IFCRELFILLSELEMENT", 4, 0),
            ("IFCRELFILLSELEMENT", 5, 0),
            ("IFCRELVOIDSELEMENT", 4, 0),
            ("IFCRELVOIDSELEMENT", 5, 0),
            ("IFCRELASSIGNSTOGROUP", 4, 0),
            ("IFCRELASSIGNSTOGROUP", 6, 0),
        ],
    )
    def test_in_a_connection_lose_whatever_it_connected(
        self, house: Spf, read: Reader, kind: str, attribute: int, place: int
    ) -> None:
        many = house.attributes(kind, place)[attribute].startswith("(")
        survey = read(house.put(kind, attribute, with_member if many else GONE, place))
        lost = gap(survey, "lost-records")
        assert lost is not None
        assert lost.count == 2  # the record, and what the connection was to say

    def test_in_a_colour_or_a_property_harm_nothing(self, house: Spf, read: Reader) -> None:
        file = house.put("IFCPROPERTYSET", 4, with_member)
        file = file.add(f"#99001=IFCPRESENTATIONLAYERASSIGNMENT('lag',$,({GONE}),$);")
        survey = read(file)
        assert survey.gaps == ()
        assert damaged(survey) == set()

    @pytest.mark.parametrize(
        ("kind", "attribute", "new"),
        [("IFCPROJECT", 8, GONE), ("IFCUNITASSIGNMENT", 0, f"({GONE},#8)")],
    )
    def test_in_the_units_put_every_length_in_doubt(
        self, house: Spf, read: Reader, kind: str, attribute: int, new: str
    ) -> None:
        survey = read(house.put(kind, attribute, new))
        assert survey.length_unit == ""
        assert gap(survey, "no-length-unit") is not None


class TestUnits:
    @pytest.mark.parametrize(
        ("kind", "attribute", "new"),
        [
            ("IFCPROJECT", 8, "$"),
            ("IFCUNITASSIGNMENT", 0, "()"),
            ("IFCUNITASSIGNMENT", 0, "(#8)"),
            ("IFCSIUNIT", 2, ".MILI."),
            ("IFCPROJECT", 8, "'metre'"),
        ],
        ids=["none", "empty", "only areas", "misspelt prefix", "a text"],
    )
    def test_that_are_missing_are_named(
        self, house: Spf, read: Reader, kind: str, attribute: int, new: str
    ) -> None:
        survey = read(house.put(kind, attribute, new, 1 if kind == "IFCSIUNIT" else 0))
        assert survey.length_unit == ""
        assert gap(survey, "no-length-unit") == Gap("no-length-unit", detail="metre")

    def test_that_are_missing_are_guessed_so_that_rooms_can_be_drawn(
        self, cabin: Callable[[LengthUnit], Path], read: Reader, house: Spf
    ) -> None:
        metres = read(house)
        units: list[tuple[LengthUnit, str]] = [("mm", "millimetre"), ("ft", "foot")]
        for stated, unit in units:
            file = Spf(cabin(stated).read_text(encoding="ascii")).put("IFCPROJECT", 8, "$")
            survey = read(file)
            assert survey.length_unit == ""
            assert gap(survey, "no-length-unit") == Gap("no-length-unit", detail=unit)
            places = [each.frame.origin for each in survey.spaces if each.frame is not None]
            wanted = [each.frame.origin for each in metres.spaces if each.frame is not None]
            assert places == [pytest.approx(place, abs=1e-3) for place in wanted]
            assert survey.doors[0].width == pytest.approx(metres.doors[0].width, abs=1e-3)


class TestProjects:
    def test_none_is_named(self, house: Spf, read: Reader) -> None:
        relation = house.record("IFCRELAGGREGATES")
        without = house.replace(relation, "")
        survey = read(without.replace(without.record("IFCPROJECT"), ""))
        assert gap(survey, "not-one-project") == Gap("not-one-project", count=0)
        assert survey.length_unit == ""

    def test_two_are_named(self, house: Spf, read: Reader) -> None:
        second = house.record("IFCPROJECT")[0].replace("#11=", "#99001=")
        second = second.replace(house.attributes("IFCPROJECT")[0], "'0project00000000000002'")
        survey = read(house.add(second))
        assert gap(survey, "not-one-project") == Gap("not-one-project", count=2)

    def test_of_two_both_names_are_given(self, house: Spf, read: Reader) -> None:
        named = house.put("IFCPROJECT", 2, "'First'").put("IFCPROJECT", 5, "$")
        second = named.record("IFCPROJECT")[0].replace("#11=", "#99001=")
        second = second.replace(named.attributes("IFCPROJECT")[0], "'zproject00000000000002'")
        survey = read(named.add(second.replace("'First'", "'Second'")))
        assert survey.project == "First; Second"


class TestIds:
    def test_a_number_given_twice_loses_a_record_and_damages_the_other(
        self, house: Spf, read: Reader
    ) -> None:
        first = house.record("IFCSPACE", 1)
        survey = read(house.replace(first, first[0] + "\n" + first[0]))
        assert damaged(survey) == {"102"}
        assert gap(survey, "lost-records") == Gap("lost-records", count=1)
        assert len(survey.spaces) == len(read(house).spaces)

    def test_a_global_id_given_twice_makes_two_keys(self, house: Spf, read: Reader) -> None:
        guid = house.attributes("IFCSPACE", 0)[0]
        survey = read(house.put("IFCSPACE", 0, guid, 1))
        keys = [space.key for space in survey.spaces if space.guid == guid.strip("'")]
        assert keys == [guid.strip("'"), guid.strip("'") + "~2"]
        twice = gap(survey, "duplicate-guids")
        assert twice is not None
        assert twice.keys == (keys[1],)


class TestRecordsOfTheWrongKind:
    def test_an_unknown_class_loses_a_record(self, house: Spf, read: Reader) -> None:
        door = house.record("IFCDOOR")
        survey = read(house.replace(door, door[0].replace("IFCDOOR", "IFCDOORX")))
        assert "D102" not in {each.name for each in survey.doors}
        assert gap(survey, "lost-records") is not None

    def test_an_unknown_class_deep_in_a_shape_damages_its_owner(
        self, house: Spf, read: Reader
    ) -> None:
        line = house.record("IFCPOLYLINE")
        survey = read(house.replace(line, line[0].replace("IFCPOLYLINE", "IFCPOLYLINEX")))
        assert damaged(survey) == {"south"}

    def test_an_abstract_class_loses_a_record(self, house: Spf, read: Reader) -> None:
        door = house.record("IFCDOOR")
        values = ",".join(house.attributes("IFCDOOR")[:8])
        survey = read(house.replace(door, f"#{door[1]}=IFCELEMENT({values});"))
        assert gap(survey, "lost-records") == Gap("lost-records", count=1)

    @pytest.mark.parametrize(
        ("kind", "attribute", "name"), [("IFCDOOR", 11, "D102"), ("IFCSPACE", 8, "101")]
    )
    def test_a_value_that_no_list_knows_damages_its_owner(
        self, house: Spf, read: Reader, kind: str, attribute: int, name: str
    ) -> None:
        assert damaged(read(house.put(kind, attribute, ".NONSENSE."))) == {name}

    @pytest.mark.parametrize("wrong", ["'abc'", "(1.,2.)", "#1"])
    @pytest.mark.parametrize("attribute", [5, 6], ids=["placement", "representation"])
    def test_no_record_where_one_belongs_damages_its_owner_alone(
        self, house: Spf, read: Reader, attribute: int, wrong: str
    ) -> None:
        survey = read(house.put("IFCWALL", attribute, wrong))
        assert damaged(survey) == {"south"}
        shapeless = {each.name for each in elements_of(survey) if each.body_gap}
        assert shapeless <= {"south"}

    @pytest.mark.parametrize(
        ("kind", "attribute", "wrong"),
        [
            ("IFCRELFILLSELEMENT", 5, "'abc'"),
            ("IFCRELVOIDSELEMENT", 5, "#1"),
            ("IFCRELCONTAINEDINSPATIALSTRUCTURE", 4, "('abc')"),
            ("IFCRELAGGREGATES", 5, "2.5"),
        ],
    )
    def test_no_record_in_a_connection_loses_what_it_connected(
        self, house: Spf, read: Reader, kind: str, attribute: int, wrong: str
    ) -> None:
        assert gap(read(house.put(kind, attribute, wrong)), "lost-records") is not None


class TestNumbersAndCounts:
    def test_a_number_without_its_point_is_the_same_number(self, house: Spf, read: Reader) -> None:
        whole = read(house.put("IFCDOOR", 9, "1.").put("IFCEXTRUDEDAREASOLID", 3, "3."))
        bare = read(house.put("IFCDOOR", 9, "1").put("IFCEXTRUDEDAREASOLID", 3, "3"))
        assert bare == whole

    def test_attributes_that_a_later_schema_added_may_be_left_out(
        self, house: Spf, read: Reader
    ) -> None:
        door = house.record("IFCDOOR")
        short = f"#{door[1]}=IFCDOOR({','.join(house.attributes('IFCDOOR')[:10])});"
        survey = read(house.replace(door, short))
        assert damaged(survey) == set()
        assert [each.width for each in survey.doors if each.name == "D102"] == [0.9]

    @pytest.mark.parametrize("left_out", [3, 5, 7])
    def test_an_attribute_left_out_in_the_middle_damages_its_owner(
        self, house: Spf, read: Reader, left_out: int
    ) -> None:
        door, values = house.record("IFCDOOR"), house.attributes("IFCDOOR")
        del values[left_out]
        shifted = f"#{door[1]}=IFCDOOR({','.join(values)});"
        assert damaged(read(house.replace(door, shifted))) == {"D102"}


class TestNames:
    @pytest.mark.parametrize("encoding", ["latin-1", "utf-8", "cp1252"])
    def test_keep_their_letters_in_whatever_bytes(
        self, house: Spf, encoding: str, tmp_path: Path
    ) -> None:
        file = house.put("IFCDOOR", 2, "'Dør'").put("IFCSPACE", 7, "'Kjøkken'")
        path = tmp_path / "hus.ifc"
        path.write_bytes(file.text.encode(encoding))
        survey = survey_of(path)
        assert "Dør" in {door.name for door in survey.doors}
        assert "Kjøkken" in {space.long_name for space in survey.spaces}

    def test_lose_control_characters(self, house: Spf, read: Reader) -> None:
        survey = read(house.put("IFCDOOR", 2, r"' D\X\07r '"))
        assert "D r" in {door.name for door in survey.doors}


def test_the_common_spelling_of_ifc4x3_is_read(house: Spf, read: Reader) -> None:
    survey = read(Spf(house.text.replace("'IFC4'", "'IFC4X3'")))
    assert survey.schema == "IFC4X3_ADD2"
    assert [space.name for space in survey.spaces] == [space.name for space in read(house).spaces]
