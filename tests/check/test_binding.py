from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar

import pytest

from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.binding import bind, check_binding
from design_rules.check.kinds import KINDS
from design_rules.check.packs import load_pack, override
from design_rules.errors import PackError
from design_rules.language import render, say
from design_rules.pack import Pack, Rule

from .sample_pack import RULES, write_folder


class Silent(Check):
    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        return NotApplicable(say("common.name", name="nothing"))


@dataclass(frozen=True)
class SoilDepth(Silent):
    depth: float
    layers: int
    wet: bool
    kind_of_plant: ClassVar[str] = "any"
    kind: str  # type: ignore[misc]  # a parameter may be called so
    found: int = field(init=False, default=0)

    reasons: ClassVar[tuple[str, ...]] = ("deep", "shallow")


@dataclass(frozen=True)
class Plain(Silent):
    kind: ClassVar[str] = "plain"
    reasons: ClassVar[tuple[str, ...]] = ("deep", "shallow")


@dataclass(frozen=True)
class Spread(Silent):
    depth: tuple[float, float]

    kind: ClassVar[str] = "spread"
    reasons: ClassVar[tuple[str, ...]] = ()


Kinds = Mapping[str, type[Check]]
SOME: Kinds = {"soil-depth": SoilDepth, "plain": Plain}


def loaded(folder: Path, old: str = "", new: str = "") -> Pack:
    assert old in RULES
    return load_pack(str(write_folder(folder / "p", rules=RULES.replace(old, new, 1))))


def rule(folder: Path, **values: Any) -> Rule:
    """The sample rule with other values for some parameters; None leaves one out."""
    found = loaded(folder).rules[0]
    changed: list[Any] = [
        replace(each, value=values.get(each.name, each.value)) for each in found.parameters
    ]
    kept = tuple(each for each in changed if each.value is not None)
    return replace(found, parameters=kept)


class TestBinding:
    def test_parameters_become_the_fields_of_the_check(self, tmp_path: Path) -> None:
        check = bind(rule(tmp_path), SOME)
        assert check == SoilDepth(depth=0.2, layers=2, wet=False, kind="herb")
        assert isinstance(check, SoilDepth)
        assert type(check.layers) is int

    def test_a_check_without_parameters_is_bound_too(self, tmp_path: Path) -> None:
        plain = replace(rule(tmp_path), check="plain", parameters=())
        assert bind(plain, SOME) == Plain()

    def test_an_unknown_kind_is_refused_with_the_nearest(self, tmp_path: Path) -> None:
        with pytest.raises(PackError) as raised:
            bind(replace(rule(tmp_path), check="soil-deep"), SOME)
        assert str(raised.value) == (
            'GR102: there is no kind of check "soil-deep". Did you mean "soil-depth"? Allowed: '
            "plain, soil-depth."
        )
        assert raised.value.in_words("nb") == (
            "GR102: sjekktypen «soil-deep» finnes ikke. Mente du «soil-depth»? Tillatt: plain, "
            "soil-depth."
        )

    @pytest.mark.parametrize(
        ("name", "value", "en", "nb"),
        [
            ("depth", True, "must be a number.", "må være et tall."),
            ("depth", "0.2", "must be a number.", "må være et tall."),
            ("layers", 2.5, "must be a whole number.", "må være et heltall."),
            ("layers", True, "must be a whole number.", "må være et heltall."),
            ("wet", 1.0, "must be true or false.", "må være true eller false."),
            ("wet", "true", "must be true or false.", "må være true eller false."),
        ],
    )
    def test_a_value_of_the_wrong_type_is_refused(
        self, tmp_path: Path, name: str, value: object, en: str, nb: str
    ) -> None:
        with pytest.raises(PackError) as raised:
            bind(rule(tmp_path, **{name: value}), SOME)
        assert str(raised.value) == (
            f'GR102: the parameter "{name}" of GR102 {en} Correct its value.'
        )
        assert raised.value.in_words("nb") == (
            f"GR102: parameteren «{name}» i GR102 {nb} Rett verdien."
        )

    def test_a_text_must_be_text(self, tmp_path: Path) -> None:
        with pytest.raises(PackError) as raised:
            bind(rule(tmp_path, kind=3.0), SOME)
        assert "must be text. Put its value in quotation marks." in str(raised.value)
        assert "må være tekst. Sett verdien i anførselstegn." in raised.value.in_words("nb")

    def test_every_missing_parameter_is_named_in_the_order_of_the_fields(
        self, tmp_path: Path
    ) -> None:
        with pytest.raises(PackError) as raised:
            bind(rule(tmp_path, wet=None, layers=None), SOME)
        assert raised.value.in_words("en").split("\n") == [
            'GR102: the check soil-depth needs the parameter "layers". Add it to GR102.',
            'GR102: the check soil-depth needs the parameter "wet". Add it to GR102.',
        ]

    def test_a_check_with_a_field_of_another_type_is_a_fault_of_ours(self, tmp_path: Path) -> None:
        with pytest.raises(TypeError, match=r"Spread\.depth must be a float, int, bool or str"):
            bind(replace(rule(tmp_path), check="spread"), {"spread": Spread})

    @pytest.mark.parametrize("kind", sorted(KINDS))
    def test_every_kind_that_ships_takes_plain_parameters(self, tmp_path: Path, kind: str) -> None:
        with pytest.raises(PackError, match=kind):
            bind(replace(rule(tmp_path), check=kind), KINDS)


class TestCheckingAPack:
    def problems(self, pack: Pack, kinds: Kinds = SOME) -> tuple[list[str], list[str]]:
        with pytest.raises(PackError) as raised:
            check_binding(pack, kinds)
        parent = f"{Path(pack.path).parent}/"
        en, nb = (raised.value.in_words(lang).replace(parent, "") for lang in ("en", "nb"))
        return en.split("\n"), nb.split("\n")

    def test_a_pack_that_fits_is_accepted(self, tmp_path: Path) -> None:
        check_binding(loaded(tmp_path), SOME)

    @pytest.mark.parametrize(
        ("old", "new", "line", "en", "nb"),
        [
            ("check: soil-depth", "check: roof", 12,
             'there is no kind of check "roof". Use one of: plain, soil-depth.',
             "sjekktypen «roof» finnes ikke. Bruk en av disse: plain, soil-depth."),
            ("      wet:", "      damp:", 13,
             'the check soil-depth needs the parameter "wet". Add it to GR102.',
             "sjekken soil-depth trenger parameteren «wet». Legg den til i GR102."),
            ("value: 0.2", "value: true", 15,
             'the parameter "depth" of GR102 must be a number. Correct its value.',
             "parameteren «depth» i GR102 må være et tall. Rett verdien."),
            ("value: 2,", "value: 2.5,", 19,
             'the parameter "layers" of GR102 must be a whole number. Correct its value.',
             "parameteren «layers» i GR102 må være et heltall. Rett verdien."),
            ("      shallow: {", "      thin: {", 22,
             'GR102 has no message for the reason "shallow". Add one under "messages".',
             "GR102 har ingen melding for grunnen «shallow». Legg den til under «messages»."),
            ("{roof} has {depth} m.", "{roof} has {deep} m.", 23,
             'the message "deep" does not use the same placeholders in English and Norwegian '
             "(deep, depth). Use each in both.",
             "meldingen «deep» bruker ikke de samme plassholderne på engelsk og norsk (deep, "
             "depth). Bruk hver av dem i begge."),
            ("{roof} is thin.", "{roof is thin.", 24,
             'the braces in the message "shallow" do not form placeholders. Write {unit}, or no '
             "braces at all.",
             "krøllparentesene i meldingen «shallow» utgjør ingen plassholdere. Skriv {unit}, "
             "eller ingen krøllparenteser."),
        ],
    )  # fmt: skip
    def test_a_misfit_is_told_with_file_line_and_remedy(
        self, tmp_path: Path, old: str, new: str, line: int, en: str, nb: str
    ) -> None:
        english, norwegian = self.problems(loaded(tmp_path, old, new))
        assert english[0] == f"p/rules.yaml:{line}: {en}"
        assert norwegian[0] == f"p/rules.yaml:{line}: {nb}"

    def test_an_unknown_parameter_and_message_stand_on_lines_of_their_own(
        self, tmp_path: Path
    ) -> None:
        text = RULES.replace("      wet:", "      damp:").replace("shallow:", "shalow:")
        pack = load_pack(str(write_folder(tmp_path / "p", rules=text)))
        english, norwegian = self.problems(pack)
        assert english == [
            'p/rules.yaml:13: the check soil-depth needs the parameter "wet". Add it to GR102.',
            'p/rules.yaml:20: the check soil-depth knows no parameter "damp". Use one of: depth, '
            "kind, layers, wet.",
            'p/rules.yaml:22: GR102 has no message for the reason "shallow". Add one under '
            '"messages".',
            'p/rules.yaml:24: the check soil-depth never gives the reason "shalow". Did you mean '
            '"shallow"? Allowed: deep, shallow.',
        ]
        assert norwegian[1] == (
            "p/rules.yaml:20: sjekken soil-depth kjenner ingen parameter «damp». Bruk en av "
            "disse: depth, kind, layers, wet."
        )
        assert norwegian[3] == (
            "p/rules.yaml:24: sjekken soil-depth gir aldri grunnen «shalow». Mente du «shallow»? "
            "Tillatt: deep, shallow."
        )

    @pytest.mark.parametrize(
        "wrong",
        ["{}", "{0}", "{roof.__class__}", "{roof[0]}", "{roof:>99999999}", "{roof!r}", "{a b}"],
    )
    def test_only_plain_names_may_stand_in_braces(self, tmp_path: Path, wrong: str) -> None:
        text = RULES.replace("{roof} is thin.", wrong).replace("{roof} er tynt.", wrong)
        pack = load_pack(str(write_folder(tmp_path / "p", rules=text)))
        english, norwegian = self.problems(pack)
        sentence = (
            f'p/rules.yaml:24: "{wrong}" in the message "shallow" is no placeholder. Write a '
            "plain name in braces, such as {unit}."
        )
        assert english == [sentence, sentence]  # once for each language
        assert norwegian[0] == (
            f"p/rules.yaml:24: «{wrong}» i meldingen «shallow» er ingen plassholder. Skriv et "
            "enkelt navn i krøllparenteser, for eksempel {unit}."
        )

    def test_doubled_braces_are_letters(self, tmp_path: Path) -> None:
        check_binding(loaded(tmp_path, "{roof} is thin.", "{{x}} {roof}"), SOME)

    def test_a_value_that_the_user_set_is_named_by_the_argument(self, tmp_path: Path) -> None:
        english, norwegian = self.problems(override(loaded(tmp_path), ["roof-soil.layers=2.5"]))
        assert english == [
            '--set roof-soil.layers=2.5: the parameter "layers" of GR102 must be a whole number. '
            "Correct its value."
        ]
        assert norwegian == [
            "--set roof-soil.layers=2.5: parameteren «layers» i GR102 må være et heltall. Rett "
            "verdien."
        ]

    @pytest.mark.parametrize(
        ("assignment", "told"),
        [
            ("TP109.limit=-5", "must not be negative"),
            ("TP110.limit=-0.1", "must not be negative"),
            ("TP109.limit=0", "must be greater than zero"),
            ("TP110.limit=0", "must be greater than zero"),
        ],
    )
    def test_a_size_that_asks_for_nothing_is_refused(self, assignment: str, told: str) -> None:
        pack = override(load_pack("trygg-plus-kvinner"), [assignment])
        with pytest.raises(PackError) as refused:
            check_binding(pack, KINDS)
        (sentence,) = [render(each, "en") for each in refused.value.sentences]
        assert sentence.startswith(f"--set {assignment}: ")
        assert told in sentence

    def test_a_deduction_of_nothing_makes_sense(self) -> None:
        check_binding(override(load_pack("trygg-plus-kvinner"), ["TP109.deduction=0"]), KINDS)

    def test_without_its_files_a_pack_is_named_by_its_path(self, tmp_path: Path) -> None:
        pack = replace(loaded(tmp_path, "check: soil-depth", "check: x"), path="gone")
        with pytest.raises(PackError, match=r"^gone: there is no kind of check"):
            check_binding(pack, SOME)
