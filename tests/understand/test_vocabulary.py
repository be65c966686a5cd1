from collections import Counter
from pathlib import Path

import pytest
import yaml

from design_rules.errors import PackError
from design_rules.shipped import shipped
from design_rules.understand.spelling import tokens
from design_rules.understand.vocabulary import load_vocabulary
from design_rules.understand.vocabulary_file import LANGUAGES, read_vocabulary_file

SMALL = """
zones: [private, service]
uses:
  bedroom: {zone: private, words: {nb: "sov, soverom"}}
  store: {zone: service, in_unit: private, rank: serving, words: {nb: bod, en: store}}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "words.yaml"


class _StrictLoader(yaml.SafeLoader):
    """Refuses a key given twice, which YAML itself lets pass."""


def _unique_keys(loader: _StrictLoader, node: yaml.MappingNode) -> dict[object, object]:
    keys = Counter(loader.construct_object(key) for key, _ in node.value)
    assert [key for key, count in keys.items() if count > 1] == []
    return {
        loader.construct_object(key): loader.construct_object(value, deep=True)
        for key, value in node.value
    }


_StrictLoader.add_constructor("tag:yaml.org,2002:map", _unique_keys)
SHIPPED = read_vocabulary_file(shipped("vocabulary.yaml"))
EVERY_WORD = [
    word for use in SHIPPED.uses.values() for line in use.words.values() for word in line
]


def test_no_key_of_the_shipped_file_stands_twice() -> None:
    text = shipped("vocabulary.yaml").read_text(encoding="utf-8")
    assert yaml.load(text, _StrictLoader)["version"] == 1


def test_no_language_key_is_read_as_false() -> None:
    keys = {language for use in SHIPPED.uses.values() for language in use.words}
    assert keys <= set(LANGUAGES)
    assert "no" not in LANGUAGES


def test_no_word_is_lost_to_yaml() -> None:
    assert [
        word for word in EVERY_WORD if word in ("True", "False", "None", "true", "false")
    ] == []


def test_every_zone_of_a_use_is_known() -> None:
    vocabulary = load_vocabulary()
    zones = {
        vocabulary.zone_of(use, in_unit=in_unit)
        for use in vocabulary.uses
        for in_unit in (True, False)
    }
    assert zones <= vocabulary.zones | {None}


def test_every_zone_is_used() -> None:
    vocabulary = load_vocabulary()
    assert {vocabulary.zone_of(use, in_unit=False) for use in vocabulary.uses} > vocabulary.zones


def test_every_use_can_be_read_from_a_word_or_follows_from_a_qualifier() -> None:
    derived = set(SHIPPED.resolve.values()) | set(SHIPPED.combine.values())
    assert {use for use, entry in SHIPPED.uses.items() if not entry.words} <= derived


def test_every_resolve_head_and_combined_use_exists() -> None:
    named = {use for use, _ in SHIPPED.resolve} | set(SHIPPED.resolve.values())
    named |= {use for pair in SHIPPED.combine for use in pair} | set(SHIPPED.combine.values())
    assert named <= set(SHIPPED.uses)
    assert {qualifier for _, qualifier in SHIPPED.resolve} <= set(SHIPPED.qualifiers)


def test_every_pair_to_combine_is_two_uses() -> None:
    assert {len(pair) for pair in SHIPPED.combine} == {2}


def test_every_word_is_lower_case_and_found_again_by_the_tokeniser() -> None:
    strange = [
        word
        for word in (written.strip("~=-") for written in EVERY_WORD)
        if word != word.lower() or " ".join(token.text for token in tokens(word)) != word
    ]
    assert strange == []


def test_no_generic_word_is_a_word_for_a_use() -> None:
    exact = load_vocabulary().lexicon.words.exact
    assert [word for word in SHIPPED.generic if word in exact] == []


def test_every_code_has_the_shape_of_its_system() -> None:
    vocabulary = load_vocabulary()
    for system in vocabulary.codes.values():
        wrong = [code for code in system.uses if not system.shape.fullmatch(code)]
        assert wrong == []


def test_the_vocabulary_is_loaded_once() -> None:
    assert load_vocabulary() is load_vocabulary()


@pytest.mark.parametrize(
    ("use", "outside", "inside"),
    [
        ("bedroom", "private", "private"),
        ("living", "social", "private"),
        ("corridor", "circulation", "private"),
        ("staff_base", "staff", "staff"),
        ("bathroom", "service", "private"),
        ("balcony", "outdoor", "private"),
        ("quiet_room", "quiet", "private"),
        ("shaft", None, None),
        ("roof", None, None),
    ],
)
def test_a_use_counts_in_a_zone(use: str, outside: str | None, inside: str | None) -> None:
    vocabulary = load_vocabulary()
    assert vocabulary.zone_of(use, in_unit=False) == outside
    assert vocabulary.zone_of(use, in_unit=True) == inside


def test_a_use_that_is_not_in_the_vocabulary_has_no_zone() -> None:
    with pytest.raises(KeyError):
        load_vocabulary().zone_of("ballroom of the moon", in_unit=False)


def test_a_file_of_ones_own_is_read(file: Path) -> None:
    file.write_text(SMALL, encoding="utf-8")
    vocabulary = load_vocabulary(file)
    assert vocabulary.uses == {"bedroom", "store"}
    assert vocabulary.zone_of("store", in_unit=True) == "private"


def test_every_problem_of_a_file_is_named_at_once(file: Path) -> None:
    file.write_text(
        SMALL.replace("words: {nb: bod", "word: {}, words: {no: bod, nb: bod").replace(
            "zone: private, words", "zone: cosy, words"
        )
        + "combine: {bedroom + attic: store}\nsilence: hush\n",
        encoding="utf-8",
    )
    with pytest.raises(PackError) as caught:
        load_vocabulary(file)
    words = caught.value.in_words("en")
    for problem in ("silence", "uses.store.word", "uses.store.words", "cosy", "attic"):
        assert problem in words
    assert len(caught.value.sentences) == 5
    assert str(file) in caught.value.in_words("nb")


def test_a_word_for_two_uses_is_a_problem(file: Path) -> None:
    file.write_text(SMALL.replace("en: store", "en: sov"), encoding="utf-8")
    with pytest.raises(PackError, match='"sov" is given for two uses'):
        load_vocabulary(file)


def test_a_yielding_word_must_be_a_word(file: Path) -> None:
    file.write_text(SMALL + "yielding: cellar\n", encoding="utf-8")
    with pytest.raises(PackError, match="cellar"):
        load_vocabulary(file)


@pytest.mark.parametrize(
    "content",
    ["uses: [1, 2]", "zones: [", "just words", "", "uses: {a: {zone: x, words: {nb: [b]}}}"],
)
def test_a_file_that_is_no_vocabulary_is_refused_with_its_name(file: Path, content: str) -> None:
    file.write_text(content, encoding="utf-8")
    with pytest.raises(PackError, match=r"words\.yaml"):
        load_vocabulary(file)


def test_a_missing_file_is_refused_with_its_name(file: Path) -> None:
    with pytest.raises(PackError, match=r"words\.yaml"):
        load_vocabulary(file)


def test_a_file_that_does_not_ship_is_not_found() -> None:
    with pytest.raises(FileNotFoundError, match=r"nowhere\.yaml"):
        shipped("nowhere.yaml")
