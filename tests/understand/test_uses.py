from typing import Any

import pytest

from design_rules.model.building import Clue, Use
from design_rules.model.survey import Classification, Space
from design_rules.understand.uses import ambiguous, name_clues, weigh
from design_rules.understand.vocabulary import load_vocabulary
from tests.understand.small_surveys import room

VOCABULARY = load_vocabulary()
NS_BED = Classification("NS 3457-4", "111", "Soverom")
NS_ENTRANCE = Classification("NS 3457-4", "511", "")  # hall, entrance or windbreak


def _space(**more: Any) -> Space:
    return room("r", None, **more)


def _use(*fixtures: str, said: str | None = None, **more: Any) -> Use:
    space = _space(**more)
    clues = name_clues(space, VOCABULARY)
    if said is not None:
        clues.insert(0, Clue("facts", said, said))
    return weigh(clues, ambiguous(space, VOCABULARY), fixtures)


def _function(value: str) -> dict[str, dict[str, Any]]:
    return {"TP_Space": {"Function": value}}


# --- one clue --------------------------------------------------------------------------------
def test_a_name_alone_is_likely() -> None:
    use = _use(long_name="Soverom 2")
    assert (use.name, use.certainty, use.candidates) == ("bedroom", "likely", ("bedroom",))
    assert use.known


def test_a_code_alone_is_sure() -> None:
    use = _use(classifications=(NS_BED,))
    assert (use.name, use.certainty) == ("bedroom", "sure")


def test_a_code_known_only_by_a_loose_word_in_its_title_is_likely() -> None:
    odd = Classification("Rom", "X-7", "Herren")
    assert _use(classifications=(odd,)).certainty == "likely"


def test_the_project_property_is_sure() -> None:
    assert _use(properties=_function("quiet_room")).name == "quiet_room"
    assert _use(properties=_function("Stillerom")).certainty == "sure"


def test_nothing_at_all_is_unknown() -> None:
    use = _use(name="12", long_name="Rom")
    assert (use.name, use.certainty, use.candidates) == (None, "unknown", ())
    assert not use.known
    assert [clue.says for clue in use.clues] == ["Rom", "12"]


def test_a_facts_file_has_the_last_word() -> None:
    use = _use("toilet", said="bedroom", long_name="WC", classifications=(NS_BED,))
    assert (use.name, use.certainty) == ("bedroom", "given")


# --- several clues ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("more", "use"),
    [
        ({"long_name": "Bad", "name": "101"}, "bathroom"),
        ({"long_name": "101", "name": "Bad"}, "bathroom"),
        ({"long_name": "", "object_type": "Stue", "name": "3"}, "living"),
        ({"name": "4", "description": "Kjøkken"}, "kitchen"),
    ],
)
def test_the_first_text_that_says_something_names_the_use(more: dict[str, Any], use: str) -> None:
    assert _use(**more).name == use


def test_a_fixture_that_fits_the_name_makes_it_sure() -> None:
    assert _use("toilet", "shower", long_name="Bad").certainty == "sure"
    assert _use("bed", long_name="Soverom").certainty == "sure"
    assert _use("washing-machine", long_name="Vaskerom").certainty == "sure"


@pytest.mark.parametrize(
    "name", ["Felles WC", "Besøkstoalett", "Toalett personal", "Felles bad", "Gjestebad"]
)
def test_toilets_for_others_are_borne_out_by_a_pan_too(name: str) -> None:
    assert _use("toilet", long_name=name).certainty == "sure"


def test_a_name_and_an_open_code_that_leaves_it_among_others_are_sure() -> None:
    use = _use(long_name="Vindfang", classifications=(NS_ENTRANCE,))
    assert (use.name, use.certainty) == ("windbreak", "sure")


def test_a_name_that_an_open_code_excludes_conflicts_with_it() -> None:
    use = _use(long_name="Soverom", classifications=(NS_ENTRANCE,))
    assert use.certainty == "conflicting"
    assert use.candidates[0] == "bedroom"
    assert "unit_hall" in use.candidates


def test_a_code_and_a_name_that_contradict_it_conflict() -> None:
    use = _use(long_name="Kontor", classifications=(NS_BED,))
    assert (use.name, use.certainty, use.candidates) == (
        "bedroom", "conflicting", ("bedroom", "office"),
    )  # fmt: skip
    assert not use.known


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Bad", "WC"),
        ("Stue", "Kjøkken"),
        ("Gang", "Entré"),
        ("Trapp", "Gang"),
        ("Bad", "Felles bad"),
    ],
)
def test_words_for_what_can_be_one_room_do_not_conflict(first: str, second: str) -> None:
    assert _use(long_name=first, name=second).certainty == "likely"


@pytest.mark.parametrize("more", [{"description": "Leilighet 12"}, {"object_type": "Leilighet"}])
def test_the_name_of_the_home_beside_the_name_of_the_room_is_no_contradiction(
    more: dict[str, Any],
) -> None:
    use = _use(long_name="Bad", **more)
    assert (use.name, use.certainty) == ("bathroom", "likely")


def test_the_room_is_told_by_its_own_name_even_where_the_home_is_named_first() -> None:
    assert _use(long_name="Leilighet 12", name="Bad").name == "bathroom"
    assert _use(long_name="Leilighet 12", name="1").name == "unit_whole"


def test_an_exact_word_goes_before_a_loose_one_and_is_not_contradicted_by_it() -> None:
    assert VOCABULARY is not None
    use = _use(long_name="Herren", name="Soverom")
    assert (use.name, use.certainty) == ("bedroom", "likely")


# --- fixtures against names ------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "fixtures", "other"),
    [
        ("Bod", ("toilet",), "wc"),
        ("Bod", ("toilet", "shower"), "bathroom"),
        ("Gang", ("toilet",), "wc"),
        ("Soverom", ("toilet",), "wc"),
        ("Bad", ("bed",), "bedroom"),
        ("Stue", ("shower",), "shower_room"),
    ],
)
def test_a_fixture_that_cannot_stand_there_conflicts_with_the_name(
    name: str, fixtures: tuple[str, ...], other: str
) -> None:
    use = _use(*fixtures, long_name=name)
    assert use.certainty == "conflicting"
    assert use.candidates[-1] == other


@pytest.mark.parametrize(
    ("name", "fixtures"),
    [("Bad", ("washing-machine",)), ("WC", ("toilet", "shower")), ("Soverom", ("desk", "chair"))],
)
def test_a_fixture_that_may_stand_there_does_not(name: str, fixtures: tuple[str, ...]) -> None:
    assert _use(*fixtures, long_name=name).certainty in ("likely", "sure")


@pytest.mark.parametrize(
    ("fixtures", "use"),
    [
        (("toilet", "shower"), "bathroom"), (("toilet",), "wc"), (("shower",), "shower_room"),
        (("bath",), "bathroom"), (("bed",), "bedroom"), (("chair",), None),
    ],
)  # fmt: skip
def test_fixtures_in_a_nameless_room_are_a_hint_and_no_more(
    fixtures: tuple[str, ...], use: str | None
) -> None:
    found = _use(*fixtures, name="12")
    assert (found.name, found.certainty) == (None, "unknown")
    assert found.candidates == ((use,) if use else ())


# --- what is left open -----------------------------------------------------------------------
def test_an_ambiguous_name_keeps_its_candidates() -> None:
    use = _use(long_name="Badroom")
    assert (use.name, use.certainty) == (None, "unknown")
    assert set(use.candidates) == {"bathroom", "bedroom"}


def test_an_ambiguous_code_keeps_its_candidates() -> None:
    use = _use(classifications=(NS_ENTRANCE,), name="12")
    assert (use.name, use.certainty) == (None, "unknown")
    assert {"unit_hall", "windbreak"} <= set(use.candidates)


def test_an_open_name_and_an_open_code_leave_what_both_allow() -> None:
    clues = [
        Clue("classification", "x", None, ("bathroom", "kitchen")),
        Clue("long-name", "y", None, ("bedroom", "bathroom")),
    ]
    space = _space(long_name="Badroom")
    assert ambiguous(space, VOCABULARY)
    from_both = weigh(clues, ("bathroom",), ())
    assert from_both.candidates == ("bathroom",)


def test_another_text_settles_an_ambiguous_one() -> None:
    use = _use(long_name="Badroom", object_type="Bath")
    assert (use.name, use.certainty) == ("bathroom", "likely")


def test_a_name_with_a_slip_leaves_the_use_unknown_and_names_what_was_likely_meant() -> None:
    use = _use(long_name="Bathrooom")
    assert (use.name, use.certainty, use.candidates) == (None, "unknown", ("bathroom",))
    assert _use(long_name="Bathrooom", name="Bedroom").name == "bedroom"


@pytest.mark.parametrize("field", ["name", "long_name", "object_type", "description"])
def test_a_name_is_read_wherever_the_exporter_put_it(field: str) -> None:
    use = _use(**{"name": "101", field: "Schlafzimmer"})
    assert (use.name, use.certainty) == ("bedroom", "likely")
