from dataclasses import replace
from xml.etree import ElementTree

import pytest
from shapely import Point, Polygon

from design_rules.language import Language
from design_rules.model.building import Building
from design_rules.report.plan import plan_svg
from design_rules.report.plan.labels import middle
from tests.report import samples

SVG = "{http://www.w3.org/2000/svg}"


def drawn(language: Language = "en", name: str = "Bad") -> ElementTree.Element:
    return ElementTree.fromstring(plan_svg(*samples.building(name), "a.ifc", language))


def words(svg: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in svg.iter(f"{SVG}text")]


def classes(svg: ElementTree.Element) -> list[str]:
    return [each.get("class", "") for each in svg.iter()]


def test_every_storey_has_a_plan_and_every_room_a_floor() -> None:
    svg = drawn()
    assert {"EG", "OG"} <= set(words(svg))
    assert classes(svg).count("floor") == 4
    assert "Rooms without a shape: 9 Ghost" in words(svg)


def test_rooms_are_named_with_number_name_and_use() -> None:
    said = words(drawn("nb"))
    assert "101 hall" in said
    assert "entré i bolig" in said
    assert "Bolig A" in said


def test_a_home_whose_name_is_a_word_is_not_called_a_home_once_more() -> None:
    building, (unit,) = samples.building()
    named = replace(unit, name="Boenhet 3")
    svg = ElementTree.fromstring(plan_svg(building, (named,), "a.ifc", "nb"))
    assert "Boenhet 3" in words(svg)


def test_one_room_and_one_door_are_counted_in_good_grammar() -> None:
    building, _ = samples.building()
    small = replace(building, rooms=building.rooms[:1], links=(), places=())
    cases: tuple[tuple[Language, str], ...] = (
        ("en", "Rooms: 1, 8 m² · Doors: 1"), ("nb", "Rom: 1, 8 m² · Dører: 1"),
    )  # fmt: skip
    for language, said in cases:
        assert said in words(ElementTree.fromstring(plan_svg(small, (), "a.ifc", language)))


def test_doubtful_ways_are_dashed_and_places_beyond_are_marked() -> None:
    found = classes(drawn())
    assert found.count("way contested") == 3  # two on the plan, one in the legend
    assert found.count("unmodelled") == 2
    assert found.count("outside") == 2
    assert found.count("puzzle") == 1


def test_a_stair_is_marked_on_both_storeys_with_where_it_leads() -> None:
    assert {"↑ OG", "↓ EG"} <= set(words(drawn()))


def test_the_legend_names_only_what_is_there() -> None:
    said = words(drawn())
    assert {"private", "no zone", "door", "contested way", "use unknown", "5 m"} <= set(said)
    assert not {"staff", "quiet"} & set(said)


def test_hostile_names_cannot_break_out_of_the_drawing() -> None:
    svg = drawn(name=samples.HOSTILE + '"><script>alert(1)</script>')
    assert not list(svg.iter(f"{SVG}script"))
    assert not any("\x1b" in text for text in words(svg))


@pytest.mark.parametrize("language", ["en", "nb"])
def test_the_same_building_gives_the_same_drawing(language: Language) -> None:
    assert plan_svg(*samples.building(), "t", language) == plan_svg(
        *samples.building(), "t", language
    )


def test_a_building_without_shapes_is_drawn_as_a_list() -> None:
    building, _ = samples.building()
    bare = Building((0, 0, 0), building.rooms[4:], (), (), ())
    svg = ElementTree.fromstring(plan_svg(bare, (), "a.ifc", "en"))
    assert "Rooms without a shape: 9 Ghost" in words(svg)
    assert "floor" not in classes(svg)


def test_the_middle_of_a_bent_room_lies_inside_it() -> None:
    bent = Polygon([(0, 0), (10, 0), (10, 1), (1, 1), (1, 10), (0, 10)])
    assert not bent.contains(bent.centroid)
    assert bent.contains(Point(middle(bent)))
    straight = samples.room("s", (0, 0, 10, 2)).outline
    assert middle(straight) == (5.0, 1.0)
