from dataclasses import replace

import pytest

from design_rules.graph import RoomGraph
from design_rules.language import render
from design_rules.model.building import Building, TakenOut
from design_rules.model.survey import Gap
from design_rules.pipeline.readiness import gap_sentences, readiness
from design_rules.understand.building import Understood
from tests.report import samples


def understood(building: Building) -> Understood:
    return Understood(building, RoomGraph.of(building), samples.building()[1])


def said(building: Building) -> list[str]:
    return [render(gap, "en") for gap in gap_sentences(building)]


def test_rooms_doors_and_contested_links_are_counted_as_the_contract_says() -> None:
    ready = readiness(understood(samples.building()[0]))
    assert (ready.rooms, ready.rooms_with_use, ready.rooms_reachable) == (5, 3, 4)
    assert (ready.doors, ready.doors_resolved) == (1, 1)
    assert ready.contested_links == 1  # two readings of one opening
    assert ready.units == 1


def test_a_door_with_readings_only_is_not_resolved_and_one_inside_a_room_is() -> None:
    building, _ = samples.building()
    door = building.doors[0]
    contested = tuple(replace(link, status="contested") for link in building.links)
    assert readiness(understood(replace(building, links=contested))).doors_resolved == 0
    inside = replace(building, links=building.links[1:])
    assert readiness(understood(inside)).doors_resolved == 1
    placeless = replace(inside, doors=(replace(door, doorway=None),))
    assert readiness(understood(placeless)).doors_resolved == 0
    harmed = replace(inside, doors=(replace(door, portal=replace(door.portal, damaged=True)),))
    assert readiness(understood(harmed)).doors_resolved == 0


def test_a_gap_names_the_rooms_it_is_about_and_the_remedy() -> None:
    building, _ = samples.building()
    gaps = (Gap("rooms-without-shape", keys=("bare",), count=1),)
    (sentence,) = said(replace(building, gaps=gaps))
    assert sentence.startswith("Rooms without an outline: 1 (9 Ghost).")
    assert "export the rooms" in sentence


def test_gaps_of_one_kind_are_said_in_one_sentence() -> None:
    building, _ = samples.building()
    pairs = (("hall", "x"), ("hall", "Bad"))
    gaps = tuple(Gap("overlapping-rooms", keys=pair) for pair in pairs)
    (sentence,) = said(replace(building, gaps=gaps))
    assert "2 (101 hall and =1+1 x; 101 hall and 102 Bad)" in sentence


def test_many_objects_are_counted_and_three_of_them_named() -> None:
    building, _ = samples.building()
    keys = tuple(f"object-{number}" for number in range(9))
    (sentence,) = said(replace(building, gaps=(Gap("no-shape", keys=keys, count=9),)))
    assert "9 (object-0; object-1; object-2 and 6 more)" in sentence


def test_a_stand_in_for_a_shape_is_not_told_twice() -> None:
    building, _ = samples.building()
    gaps = (
        Gap("placeholder-shapes", keys=("hall",), count=1),
        Gap("rooms-without-shape", keys=("hall", "bare"), count=2),
    )
    stand_in, bare = said(replace(building, gaps=gaps))
    assert "stand-in" in stand_in
    assert "1 (9 Ghost)" in bare


@pytest.mark.parametrize(
    ("assumed", "en", "nb"),
    [
        ("millimetre", "as if in millimetres", "i millimeter"),
        ("metre", "as if in metres", "i meter"),
        ("foot", "as if in feet", "i fot"),
        ("inch", "as if in inches", "i tommer"),
        ("centimetre", "as if in centimetres", "i centimeter"),
    ],
)
def test_the_unit_that_stood_in_for_a_missing_one_is_named(assumed: str, en: str, nb: str) -> None:
    building, _ = samples.building()
    (gap,) = gap_sentences(replace(building, gaps=(Gap("no-length-unit", detail=assumed),)))
    assert en in render(gap, "en")
    assert nb in render(gap, "nb")


def test_the_unit_that_stood_in_for_a_wrong_one_is_named() -> None:
    building, _ = samples.building()
    gaps = {"foot": ("as if in feet", "i fot"), "": ("impossible size", "umulige mål")}
    for detail, (en, nb) in gaps.items():
        (gap,) = gap_sentences(replace(building, gaps=(Gap("wrong-length-unit", detail=detail),)))
        assert en in render(gap, "en")
        assert nb in render(gap, "nb")


def test_files_that_suggest_different_units_name_none() -> None:
    building, _ = samples.building()
    gaps = tuple(Gap("no-length-unit", detail=each) for each in ("metre", "foot"))
    (gap,) = gap_sentences(replace(building, gaps=gaps))
    assert gap.key == "gaps.no-length-unit"


def test_a_model_without_doors_is_told() -> None:
    building, _ = samples.building()
    (sentence,) = said(replace(building, doors=()))
    assert sentence.startswith("The model has no doors")


def test_every_kind_of_gap_has_its_sentence_and_an_unknown_one_too() -> None:
    building, _ = samples.building()
    kinds = (
        "lost-records", "no-length-unit", "duplicate-guids", "not-one-project", "no-storeys",
        "no-shape", "placeholder-shapes", "rooms-without-shape", "overlapping-rooms",
        "damaged-rooms",
    )  # fmt: skip
    for kind in kinds:
        (gap,) = gap_sentences(replace(building, gaps=(Gap(kind, keys=("hall", "x")),)))
        assert gap.key == f"gaps.{kind}"
        assert "{" not in render(gap, "nb")
    (gap,) = gap_sentences(replace(building, gaps=(Gap("meteor"),)))
    assert "meteor (1)" in render(gap, "en")


def test_spaces_that_are_no_rooms_are_named_with_the_reason() -> None:
    building, _ = samples.building()
    out = tuple(
        TakenOut("k", "k", "Etasje 1", reason)
        for reason in ("gross-area", "void", "second-layer", "unit-envelope", "area-over-rooms")
    )
    reasons = readiness(understood(replace(building, taken_out=out))).taken_out
    assert render(reasons[0], "nb") == "Etasje 1 (et bruttoareal)"
    assert len({render(text, "en") for text in reasons}) == 5
