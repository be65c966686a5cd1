from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from design_rules.check.packs import load_pack, load_packs, override, select
from design_rules.check.tailoring import override_all
from design_rules.errors import InputError, PackError
from design_rules.pack import Citation, Pack, Parameter, Source
from design_rules.shipped import shipped_packs

from .sample_pack import HEAD, OTHER, RULES, write_folder


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return load_pack(str(write_folder(tmp_path / "p", other=OTHER)))


def problems(path: Path) -> tuple[list[str], list[str]]:
    """Sentences in English and Norwegian, with the folder cut off."""
    with pytest.raises(PackError) as raised:
        load_pack(str(path))
    parent = f"{path.parent}/"
    return tuple(  # type: ignore[return-value]
        raised.value.in_words(language).replace(parent, "").split("\n")
        for language in ("en", "nb")
    )


def changed(old: str, new: str) -> str:
    assert RULES.count(old) >= 1
    return RULES.replace(old, new, 1)


class TestLoading:
    def test_a_folder_is_one_pack(self, pack: Pack) -> None:
        assert (pack.id, pack.version) == ("green-roof", "1.0")
        assert pack.title == {"en": "Green roof", "nb": "Grønt tak"}
        assert pack.document == {"en": "The roof report", "nb": "Takrapporten"}
        assert Path(pack.path).name == "p"

    def test_rules_come_in_order_of_their_numbers(self, pack: Pack) -> None:
        assert [(rule.id, rule.family) for rule in pack.rules] == [
            ("GR102", "roofs"), ("GR1001", "water"),
        ]  # fmt: skip

    def test_a_rule_is_read_whole(self, pack: Pack) -> None:
        rule = pack.rules[0]
        assert (rule.name, rule.weight, rule.check, rule.line) == (
            "roof-soil", "must", "soil-depth", 3,
        )  # fmt: skip
        assert rule.quote == "jord på taket"
        assert rule.citation == Citation("roof-report", "Tak", 12, "R-1")
        assert rule.reading["nb"] == "Jorden er dyp nok til urter."
        assert rule.messages["deep"] == {
            "en": "{roof} has {depth} m.",
            "nb": "{roof} har {depth} m.",
        }
        assert list(rule.explains) == ["satisfied", "violated", "undecidable", "not_applicable"]
        assert rule.explains["violated"] == {"en": "It is thin.", "nb": "Den er tynn."}

    def test_a_parameter_keeps_value_unit_and_source(self, pack: Pack) -> None:
        depth = pack.rules[0].parameters[0]
        source = Source("L", "A gardener's handbook")
        assert depth == Parameter(
            "depth", 0.2, "m", source, {"en": "soil depth", "nb": "jorddybde"}
        )
        assert [p.value for p in pack.rules[0].parameters] == [0.2, 2.0, False, "herb"]

    def test_one_file_with_a_head_is_a_pack_too(self, tmp_path: Path, pack: Pack) -> None:
        single = tmp_path / "single.yaml"
        single.write_text(HEAD + RULES, encoding="utf-8")
        loaded = load_pack(str(single))
        assert replace(loaded.rules[0], line=3) == pack.rules[0]
        assert loaded.rules[0].line == 8

    def test_a_rule_may_name_its_own_family(self, tmp_path: Path) -> None:
        text = changed("family: roofs\n", "").replace("    name:", "    family: soils\n    name:")
        loaded = load_pack(str(write_folder(tmp_path / "p", rules=text)))
        assert loaded.rules[0].family == "soils"

    def test_the_hash_is_over_the_bytes_of_the_files_by_name(
        self, tmp_path: Path, pack: Pack
    ) -> None:
        assert pack.sha256 == sha256((OTHER + HEAD + RULES).encode()).hexdigest()

    def test_a_rule_may_do_without_parameters(self, tmp_path: Path) -> None:
        start, end = RULES.index("    parameters:"), RULES.index("    messages:")
        loaded = load_pack(str(write_folder(tmp_path / "p", rules=RULES[:start] + RULES[end:])))
        assert loaded.rules[0].parameters == ()

    def test_an_unknown_name_tells_which_packs_ship(self) -> None:
        with pytest.raises(PackError) as raised:
            load_pack("trygg")
        shipped = ", ".join(shipped_packs())
        assert str(raised.value) == (
            "There is no rule pack trygg. Give the path of a YAML file or folder, or the name of "
            f"a pack that ships: {shipped}."
        )
        assert raised.value.in_words("nb").startswith("Regelpakken trygg finnes ikke. Oppgi stien")

    @pytest.mark.parametrize("name", sorted(shipped_packs()))
    def test_every_pack_that_ships_loads_by_its_name(self, name: str) -> None:
        assert load_pack(name).id == name

    def test_packs_that_ship_are_told_from_other_files(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write_folder(tmp_path / "folder")
        (tmp_path / "single.yaml").write_text(HEAD + RULES, encoding="utf-8")
        (tmp_path / "words.yaml").write_text("words: [pack]\n", encoding="utf-8")
        monkeypatch.setattr("design_rules.shipped._FOLDERS", (tmp_path / "absent", tmp_path))
        assert shipped_packs.__wrapped__() == {
            "folder": tmp_path / "folder", "single": tmp_path / "single.yaml",
        }  # fmt: skip


class TestProblemsOfAFile:
    @pytest.mark.parametrize(
        ("old", "new", "line", "en", "nb"),
        [
            ("    weight: must\n", "", 3, '"rules.weight" is missing. Add it.',
             "«rules.weight» mangler. Legg det til."),
            ("weight: must", "weight: maybe", 11,
             '"rules.weight" cannot be "maybe". Use one of: must, should.',
             "«rules.weight» kan ikke være «maybe». Bruk en av disse: must, should."),
            ("weight: must", "weight: shoud", 11,
             '"rules.weight" cannot be "shoud". Did you mean "should"? Allowed: must, should.',
             "«rules.weight» kan ikke være «shoud». Mente du «should»? Tillatt: must, should."),
            ("weight: must", "weight: 1", 11,
             '"rules.weight" must be one of these words: must, should. Put numbers and yes or no '
             "in quotation marks.",
             "«rules.weight» må være ett av disse ordene: must, should. Sett tall og ja/nei i "
             "anførselstegn."),
            ("    weight: must\n", "    weight: must\n    wieght: must\n", 12,
             '"rules.wieght" is not a known key. Did you mean "weight"?',
             "«rules.wieght» er ikke en kjent nøkkel. Mente du «weight»?"),
            ("family: roofs", "family: roofs\nauthor: me", 2,
             '"author" is not a known key. Use one of: family, pack, rules.',
             "«author» er ikke en kjent nøkkel. Bruk en av disse: family, pack, rules."),
            ("family: roofs", "family: Green Roofs", 1,
             '"family" cannot be "Green Roofs". Use small letters a to z, digits and single '
             "hyphens, as in private-bathroom.",
             "«family» kan ikke være «Green Roofs». Bruk små bokstaver a til z, sifre og enkle "
             "bindestreker, som i private-bathroom."),
            ("id: GR102", "id: GR12", 3,
             '"rules.id" cannot be "GR12". Use two to four capital letters and three or four '
             "digits, as in TP103.",
             "«rules.id» kan ikke være «GR12». Bruk to til fire store bokstaver og tre eller fire "
             "sifre, som i TP103."),
            ("id: GR102", "id: 102", 3, '"rules.id" must be text. Put it in quotation marks.',
             "«rules.id» må være tekst. Sett det i anførselstegn."),
            ("name: roof-soil", "name: roof_soil", 4, '"rules.name" cannot be "roof_soil"',
             "«rules.name» kan ikke være «roof_soil»"),
            (", nb: Dyp jord", "", 5, '"rules.title.nb" is missing. Add it.',
             "«rules.title.nb» mangler. Legg det til."),
            ("nb: Jorden er dyp nok til urter.", 'nb: " "', 10,
             '"rules.reading.nb" is empty. Fill it in.',
             "«rules.reading.nb» er tom. Fyll den ut."),
            ('"jord på taket"', "''", 6, '"rules.quote" is empty. Fill it in.',
             "«rules.quote» er tom. Fyll den ut."),
            ('"jord på taket"', "~", 6, '"rules.quote" must be text. Write a text there.',
             "«rules.quote» må være tekst. Skriv en tekst der."),
            ("line: 12", "line: twelve", 7,
             '"rules.citation.line" must be a whole number. Leave decimals and unit out.',
             "«rules.citation.line» må være et heltall. Utelat desimaler og enhet."),
            ("line: 12", "line: 0", 7, '"rules.citation.line" must be at least 1.',
             "«rules.citation.line» må være minst 1."),
            ("        unit: m\n", "", 14, '"rules.parameters.depth.unit" is missing. Add it.',
             "«rules.parameters.depth.unit» mangler. Legg det til."),
            ("        source: {tag: L, text: A gardener's handbook}\n", "", 14,
             '"rules.parameters.depth.source" is missing. Add it.',
             "«rules.parameters.depth.source» mangler. Legg det til."),
            ("tag: L", "tag: X", 17,
             '"rules.parameters.depth.source.tag" cannot be "X". Use one of: J, L, R.',
             "«rules.parameters.depth.source.tag» kan ikke være «X». Bruk en av disse: J, L, R."),
            ("value: 0.2", "value: [0.2]", 15,
             '"rules.parameters.depth.value" must be a number, a text, or true or false. Write '
             "one of them.",
             "«rules.parameters.depth.value» må være et tall, en tekst, eller true eller false. "
             "Skriv en av delene."),
            ("value: 0.2", "value: .inf", 15, '"rules.parameters.depth.value" must be a number',
             "«rules.parameters.depth.value» må være et tall"),
            ("      depth:", "      Depth:", 14,
             '"rules.parameters.Depth" is not a name for this. Use small letters a to z, digits '
             "and underscores, as in max_doors.",
             "«rules.parameters.Depth» er ikke et mulig navn her. Bruk små bokstaver a til z, "
             "sifre og understrek, som i max_doors."),
            ("      violated: {en: It is thin., nb: Den er tynn.}\n", "", 25,
             '"rules.explains.violated" is missing. Add it.',
             "«rules.explains.violated» mangler. Legg det til."),
            ("explains:\n      satisfied: {en: It is deep., nb: Den er dyp.}",
             "explains:\n      satisfied: deep", 26,
             '"rules.explains.satisfied" must hold keys with values. Write "key: value" '
             "beneath it.",
             "«rules.explains.satisfied» må inneholde nøkler med verdier. Skriv «nøkkel: verdi» "
             "under."),
            ("      deep: {en", "      Very deep: {en", 23, '"rules.messages.Very deep" cannot be',
             "«rules.messages.Very deep» kan ikke være"),
        ],
    )  # fmt: skip
    def test_a_problem_is_told_with_file_line_and_remedy(
        self, tmp_path: Path, old: str, new: str, line: int, en: str, nb: str
    ) -> None:
        english, norwegian = problems(write_folder(tmp_path / "p", rules=changed(old, new)))
        assert len(english) == 1
        assert english[0].startswith(f"p/rules.yaml:{line}: {en}")
        assert norwegian[0].startswith(f"p/rules.yaml:{line}: {nb}")

    def test_messages_may_not_be_an_empty_block(self, tmp_path: Path) -> None:
        start, end = RULES.index("    messages:"), RULES.index("    explains:")
        text = RULES[:start] + "    messages: {}\n" + RULES[end:]
        english, norwegian = problems(write_folder(tmp_path / "p", rules=text))
        assert english == [
            'p/rules.yaml:22: "rules.messages" holds 0, but needs at least 1. Add what is missing.'
        ]
        assert norwegian == [
            "p/rules.yaml:22: «rules.messages» har 0, men trenger minst 1. "
            "Legg til det som mangler."
        ]

    def test_a_version_that_looks_like_a_number_must_be_quoted(self, tmp_path: Path) -> None:
        head = HEAD.replace('"1.0"', "1.0")
        english, norwegian = problems(write_folder(tmp_path / "p", pack=head))
        assert english == [
            'p/pack.yaml:3: "pack.version" must be text. Put it in quotation marks.'
        ]
        assert norwegian == [
            "p/pack.yaml:3: «pack.version» må være tekst. Sett det i anførselstegn."
        ]

    @pytest.mark.parametrize("text", ["", "- a\n", "just words\n"])
    def test_a_file_without_keys_is_told(self, tmp_path: Path, text: str) -> None:
        english, norwegian = problems(write_folder(tmp_path / "p", empty=text))
        assert english == [
            "p/empty.yaml:1: the file must consist of keys. Begin with these: pack, family, rules."
        ]
        assert norwegian == [
            "p/empty.yaml:1: filen må bestå av nøkler. Begynn med disse: pack, family, rules."
        ]

    def test_rules_that_are_no_list_are_told(self, tmp_path: Path) -> None:
        english, norwegian = problems(
            write_folder(tmp_path / "p", more="family: a\nrules: none\n")
        )
        assert english == ['p/more.yaml:2: "rules" must be a list. Put it in square brackets.']
        assert norwegian == ["p/more.yaml:2: «rules» må være en liste. Sett den i hakeparenteser."]


class TestProblemsOfAPack:
    def test_all_problems_of_all_files_are_told_at_once_in_order(self, tmp_path: Path) -> None:
        english, _ = problems(
            write_folder(
                tmp_path / "p",
                pack=HEAD.replace("  version", "  verison"),
                rules=changed("weight: must", "weight: x").replace(", nb: Dyp jord", ""),
                broken="a: 'b",
                twice="a: 1\na: 2",
            )
        )
        assert [sentence.split(": ")[0] for sentence in english] == [
            "p/broken.yaml:1", "p/pack.yaml:1", "p/pack.yaml:3", "p/rules.yaml:5",
            "p/rules.yaml:11", "p/twice.yaml:2",
        ]  # fmt: skip

    def test_an_id_stands_once_in_all_the_files(self, tmp_path: Path) -> None:
        other = OTHER.replace("GR1001", "GR102")
        english, norwegian = problems(write_folder(tmp_path / "p", other=other))
        first = f"{tmp_path}/p/other.yaml:3".replace(f"{tmp_path}/", "")
        assert english == [
            f'p/rules.yaml:3: the id "GR102" already stands in {first}. Give each rule one of its '
            "own."
        ]
        assert norwegian == [
            f"p/rules.yaml:3: id «GR102» står allerede i {first}. Gi hver regel sin egen."
        ]

    def test_a_name_stands_once_even_where_the_rules_are_wrong_otherwise(
        self, tmp_path: Path
    ) -> None:
        other = OTHER.replace("roof-water", "roof-soil").replace("weight: must", "weight: x")
        english, _ = problems(write_folder(tmp_path / "p", other=other))
        assert [sentence.split(": ")[0] for sentence in english] == [
            "p/other.yaml:11", "p/rules.yaml:4",
        ]  # fmt: skip
        assert 'the name "roof-soil" already stands in p/other.yaml:4' in english[1]

    def test_a_pack_needs_a_head(self, tmp_path: Path) -> None:
        path = tmp_path / "rules.yaml"
        path.write_text(RULES, encoding="utf-8")
        english, norwegian = problems(path)
        assert english == [
            'rules.yaml: the key "pack" with id, version, title and document is missing. Add it, '
            "in a folder to pack.yaml."
        ]
        assert norwegian == [
            "rules.yaml: nøkkelen «pack» med id, version, title og document mangler. Legg den "
            "til, i en mappe i pack.yaml."
        ]

    def test_a_pack_has_one_head_only(self, tmp_path: Path) -> None:
        english, norwegian = problems(write_folder(tmp_path / "p", rules=RULES + HEAD))
        assert english == [
            'p/rules.yaml:30: "pack" already stands in p/pack.yaml:1. Keep one of the two.'
        ]
        assert norwegian == [
            "p/rules.yaml:30: «pack» står allerede i p/pack.yaml:1. Behold én av dem."
        ]

    def test_a_pack_without_rules_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "p.yaml"
        path.write_text(HEAD, encoding="utf-8")
        english, norwegian = problems(path)
        assert english == ['p.yaml: the pack holds no rules. Add some under "rules".']
        assert norwegian == ["p.yaml: pakken inneholder ingen regler. Legg dem til under «rules»."]

    def test_an_empty_folder_is_no_pack(self, tmp_path: Path) -> None:
        (tmp_path / "p").mkdir()
        english, norwegian = problems(tmp_path / "p")
        assert english == [
            "p: there is no YAML file in this folder. Give the folder that holds pack.yaml."
        ]
        assert norwegian == [
            "p: det er ingen YAML-fil i denne mappen. Oppgi mappen som inneholder pack.yaml."
        ]

    def test_a_rule_belongs_to_a_family(self, tmp_path: Path) -> None:
        text = changed("family: roofs\n", "")
        english, norwegian = problems(write_folder(tmp_path / "p", rules=text))
        assert english == [
            'p/rules.yaml:2: this rule belongs to no family. Add "family" to it or to the top of '
            "the file."
        ]
        assert norwegian == [
            "p/rules.yaml:2: denne regelen hører ikke til noen familie. Legg til «family» i den "
            "eller øverst i filen."
        ]

    @pytest.mark.parametrize(
        ("rule", "family"),
        [("TP103", "private-bathroom"), ("TP1002", "safety"), ("TP1301", "site"), ("TPX103", "a")],
    )
    def test_a_rule_of_ours_is_of_the_family_that_its_number_says(
        self, tmp_path: Path, rule: str, family: str
    ) -> None:
        text = changed("GR102", rule).replace("roofs", family)
        assert load_pack(str(write_folder(tmp_path / "p", rules=text))).rules[0].family == family

    def test_a_rule_of_ours_in_another_family_is_told(self, tmp_path: Path) -> None:
        text = changed("GR102", "TP103").replace("roofs", "zones")
        english, norwegian = problems(write_folder(tmp_path / "p", rules=text))
        assert english == [
            'p/rules.yaml:1: TP103 belongs to the family private-bathroom, not to "zones". '
            "Correct the family or the id."
        ]
        assert norwegian == [
            "p/rules.yaml:1: TP103 hører til familien private-bathroom, ikke til «zones». Rett "
            "familien eller id-en."
        ]

    @pytest.mark.parametrize("rule", ["TP1401", "TP003"])
    def test_a_rule_of_ours_in_no_family_is_told(self, tmp_path: Path, rule: str) -> None:
        english, norwegian = problems(write_folder(tmp_path / "p", rules=changed("GR102", rule)))
        assert english == [
            f"p/rules.yaml:3: {rule} points to a family that does not exist: there are 13. "
            "Correct the digits before the last two."
        ]
        assert norwegian == [
            f"p/rules.yaml:3: {rule} viser til en familie som ikke finnes: det er 13. Rett "
            "sifrene foran de to siste."
        ]

    @settings(max_examples=50, deadline=None)
    @given(st.integers(0, len(RULES) - 1), st.sampled_from([":", "\t", "- ", "*a", "'", "{", ""]))
    def test_a_damaged_pack_is_refused_in_sentences_or_loads(self, at: int, piece: str) -> None:
        with TemporaryDirectory() as folder:
            text = RULES[:at] + piece + RULES[at + 1 :]
            path = write_folder(Path(folder), rules=text)
            try:
                loaded = load_pack(str(path))
                said = loaded.id
            except PackError as error:
                said = error.in_words("nb")
            assert said


class TestSeveralPacks:
    def test_a_pack_named_twice_counts_once(self, tmp_path: Path, pack: Pack) -> None:
        assert load_packs([pack.path, pack.path]) == (pack,)

    def test_two_packs_may_not_share_an_id(self, tmp_path: Path) -> None:
        one = str(write_folder(tmp_path / "one"))
        two = str(write_folder(tmp_path / "two", other=OTHER))
        with pytest.raises(PackError) as raised:
            load_packs([one, two])
        assert str(raised.value) == (
            f"The rule GR102 stands in two packs, {one} and {two}. Choose one of them, or give "
            "the rule another id."
        )
        assert raised.value.in_words("nb") == (
            f"Regelen GR102 står i to pakker, {one} og {two}. Velg én av dem, eller gi regelen en "
            "annen id."
        )

    def test_the_problems_of_all_packs_are_told_at_once(self, tmp_path: Path) -> None:
        one = write_folder(tmp_path / "one", rules=changed("weight: must", "weight: x"))
        with pytest.raises(PackError) as raised:
            load_packs([str(one), "nowhere"])
        assert len(raised.value.sentences) == 2


class TestOverriding:
    @pytest.mark.parametrize("rule", ["GR102", "roof-soil"])
    @pytest.mark.parametrize(
        ("assignment", "position", "value"),
        [
            ("depth=0.25", 0, 0.25),
            ("layers=3", 1, 3.0),
            ("wet=true", 2, True),
            ("kind=a=b", 3, "a=b"),
        ],
    )
    def test_a_parameter_takes_another_value_and_says_so(
        self, pack: Pack, rule: str, assignment: str, position: int, value: object
    ) -> None:
        new = override(pack, [f"{rule}.{assignment}"])
        parameter = new.rules[0].parameters[position]
        assert (parameter.value, type(parameter.value)) == (value, type(value))
        assert parameter.source == Source("J", f"--set {rule}.{assignment}")
        assert new.rules[1] == pack.rules[1]
        others = [i for i in range(4) if i != position]
        assert [new.rules[0].parameters[i] for i in others] == [
            pack.rules[0].parameters[i] for i in others
        ]

    def test_the_last_of_two_assignments_wins(self, pack: Pack) -> None:
        new = override(pack, ["GR102.depth=1", "GR102.depth=2"])
        assert new.rules[0].value("depth") == 2.0

    def test_the_rule_is_looked_for_in_every_pack(self, tmp_path: Path, pack: Pack) -> None:
        one, two = (replace(pack, rules=(rule,)) for rule in pack.rules)
        new = override_all((one, two), ["GR1001.depth=1"])
        assert new[0] == one
        assert new[1].rules[0].value("depth") == 1.0

    @pytest.mark.parametrize(
        ("assignment", "en", "nb"),
        [
            ("GR103.depth=1",
             'there is no rule "GR103". Did you mean "GR102"? Allowed: GR1001, GR102, roof-soil, '
             "roof-water.",
             "regelen «GR103» finnes ikke. Mente du «GR102»? Tillatt: GR1001, GR102, roof-soil, "
             "roof-water."),
            ("roof-soil.deep=1",
             'GR102 has no parameter "deep". Did you mean "depth"? Allowed: depth, kind, '
             "layers, wet.",
             "GR102 har ingen parameter «deep». Mente du «depth»? Tillatt: depth, kind, layers, "
             "wet."),
            ("GR102.x=1", 'GR102 has no parameter "x". Use one of: depth, kind, layers, wet.',
             "GR102 har ingen parameter «x». Bruk en av disse: depth, kind, layers, wet."),
            ("GR102.depth", "this is not of the form RULE.PARAMETER=VALUE. Write it like "
             "TP109.limit=0.86.",
             "dette har ikke formen REGEL.PARAMETER=VERDI. Skriv for eksempel TP109.limit=0.86."),
            ("depth=1", "this is not of the form", "dette har ikke formen"),
            ("GR102.depth=0,3", "the value must be a number in m. Write it with a decimal point "
             "and without the unit.",
             "verdien må være et tall i m. Skriv det med desimalpunktum og uten enheten."),
            ("GR102.depth=nan", "the value must be a number in m", "verdien må være et tall i m"),
            ("GR102.depth=1_0", "the value must be a number in m", "verdien må være et tall i m"),
            ("GR102.layers=two", "the value must be a number. Write it with a decimal point.",
             "verdien må være et tall. Skriv det med desimalpunktum."),
            ("GR102.wet=1", "the value must be true or false. Write one of the two.",
             "verdien må være true eller false. Skriv en av dem."),
            ("GR102.kind=", "the value is empty. Write it after the equals sign.",
             "verdien er tom. Skriv den etter likhetstegnet."),
        ],
    )  # fmt: skip
    def test_a_wrong_assignment_is_told_with_what_is_possible(
        self, pack: Pack, assignment: str, en: str, nb: str
    ) -> None:
        with pytest.raises(InputError) as raised:
            override(pack, [assignment])
        assert str(raised.value).startswith(f"--set {assignment}: {en}")
        assert raised.value.in_words("nb").startswith(f"--set {assignment}: {nb}")

    def test_of_a_rule_without_numbers_it_is_said_that_it_has_none(self) -> None:
        with pytest.raises(InputError) as raised:
            override(load_pack("trygg-plus-kvinner"), ["TP104.limit=0.8"])
        assert "TP104 has no numbers to set." in str(raised.value)

    def test_all_wrong_assignments_are_told_at_once(self, pack: Pack) -> None:
        with pytest.raises(InputError) as raised:
            override(pack, ["GR102.wet=1", "GR102.depth=1", "x"])
        assert len(raised.value.sentences) == 2


class TestSelecting:
    @pytest.mark.parametrize(
        ("only", "skip", "left"),
        [
            ([], [], ["GR102", "GR1001"]),
            (["GR102"], [], ["GR102"]),
            (["roof-water"], [], ["GR1001"]),
            (["water"], [], ["GR1001"]),
            (["GR102", "water"], [], ["GR102", "GR1001"]),
            ([], ["roofs"], ["GR1001"]),
            (["GR102", "GR1001"], ["roof-soil"], ["GR1001"]),
        ],
    )
    def test_rules_are_named_by_id_name_or_family(
        self, pack: Pack, only: list[str], skip: list[str], left: list[str]
    ) -> None:
        (chosen,) = select((pack,), only, skip)
        assert [rule.id for rule in chosen.rules] == left

    def test_a_pack_with_no_rule_left_is_dropped(self, pack: Pack) -> None:
        one, two = (replace(pack, rules=(rule,)) for rule in pack.rules)
        assert select((one, two), ["water"], []) == (two,)

    @pytest.mark.parametrize(
        ("only", "skip", "option"), [(["roof-soli"], [], "--only"), ([], ["roof-soli"], "--skip")]
    )
    def test_an_unknown_word_is_told_with_the_nearest(
        self, pack: Pack, only: list[str], skip: list[str], option: str
    ) -> None:
        known = "GR1001, GR102, roof-soil, roof-water, roofs, water"
        with pytest.raises(InputError) as raised:
            select((pack,), only, skip)
        assert str(raised.value) == (
            f"{option} roof-soli: there is no such rule or family. "
            f'Did you mean "roof-soil"? Allowed: {known}.'
        )
        assert raised.value.in_words("nb") == (
            f"{option} roof-soli: det finnes ingen slik regel eller familie. "
            f"Mente du «roof-soil»? Tillatt: {known}."
        )

    def test_a_run_without_rules_is_refused(self, pack: Pack) -> None:
        with pytest.raises(InputError) as raised:
            select((pack,), ["roofs"], ["GR102"])
        assert str(raised.value) == (
            "--only and --skip leave no rule to check. Name fewer under --skip."
        )
        assert raised.value.in_words("nb") == (
            "--only og --skip gir ingen regel å kontrollere. Oppgi færre under --skip."
        )
