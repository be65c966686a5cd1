"""What is found in real models, against what their truth files and readers' eyes say."""

import importlib.util
from collections import Counter
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from design_rules.model.building import GROUND, UNMODELLED, Link
from design_rules.read.files import read_files
from design_rules.report.graph_json import graph_json
from design_rules.report.rooms import rooms_json
from design_rules.understand.building import Understood, understand
from tests.real_models import FOLDER, real_model

_SCORE = FOLDER.parent / "tools" / "score_graph.py"


@cache
def _understood(name: str) -> Understood:
    return understand(read_files([real_model(f"{name}.ifc")]).survey)


def _by_door(found: Understood) -> dict[str, list[Link]]:
    doors: dict[str, list[Link]] = {door.key: [] for door in found.building.doors}
    for link in found.building.links:
        if link.kind == "door":
            doors[link.via].append(link)
    return doors


def _score() -> ModuleType:
    if not _SCORE.is_file():
        pytest.skip("the scoring program is not beside this project")
    spec = importlib.util.spec_from_file_location("score_graph", _SCORE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# --- held against the truth files ------------------------------------------------------------
@pytest.mark.parametrize("name", ["duplex_A", "ac11_institute_var2"])
def test_everything_that_the_truth_file_knows_is_found(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = _understood(name)
    graph, rooms = tmp_path / "graph.json", tmp_path / "rooms.json"
    graph.write_text(graph_json(found.building, found.units), encoding="utf-8")
    rooms.write_text(rooms_json(found.building, found.units, "en"), encoding="utf-8")
    truth = real_model(f"truth_{name}.json")
    _score().main(["score", str(graph), str(truth), "--rooms", str(rooms)])
    told = dict(line.split(": ", 1) for line in capsys.readouterr().out.splitlines())
    hits = {key: value.split(" ")[0].split("/") for key, value in told.items() if "/" in value}
    assert "doors_right" in hits
    assert all(right == of for right, of in hits.values()), told
    assert told["doors_wrong"] == told["doors_missing"] == told["doors_right_but_contested"] == "0"


# --- doors on which boundaries and geometry agree --------------------------------------------
@pytest.mark.parametrize(
    ("name", "linked", "inside_one_room"),
    [
        ("ac20_fzk_haus", 5, 0), ("ac9_jasmin_sun", 8, 0), ("example_hom", 11, 0),
        ("spare_ac11_fzk_haus", 5, 0), ("ac18_multizone_office", 14, 7),
        ("spare_rooftop_4zones", 14, 0), ("micro_3rooms_sb", 4, 0), ("duplex_A", 14, 0),
    ],
)  # fmt: skip
def test_doors_join_what_both_geometry_and_boundaries_say(
    name: str, linked: int, inside_one_room: int
) -> None:
    doors = _by_door(_understood(name))
    assert Counter(map(len, doors.values())) == {
        number: count for number, count in ((1, linked), (0, inside_one_room)) if count
    }
    assert all(links[0].status == "certain" for links in doors.values() if links)


def test_both_methods_bear_out_nearly_every_door() -> None:
    for name in ("ac20_fzk_haus", "ac9_jasmin_sun", "spare_ac11_fzk_haus", "duplex_A"):
        for links in _by_door(_understood(name)).values():
            assert [link.sources for link in links] == [("geometry", "space-boundary")]


# --- what is seen on the plans ---------------------------------------------------------------
def test_where_no_space_was_drawn_a_door_leads_to_what_nobody_modelled() -> None:
    doors = _by_door(_understood("renga_house"))
    inner = ["0ViVo3AdH5vQ4458nhZCfS", "0qiojokrj8TOmP05kikQ0A", "2rhVq1Ao1338mGQeqwOSn7"]
    for key in inner:
        (link,) = doors[key]
        assert any(end.startswith(UNMODELLED) for end in link.ends)


def test_a_stair_of_two_flights_is_followed_past_a_landing_without_space() -> None:
    found = _understood("renga_house")
    names = {room.key: room.name for room in found.building.rooms}
    (stair,) = [link for link in found.building.links if link.kind == "stair"]
    assert tuple(names.get(end) for end in stair.ends) == ("2", "11")


def test_facade_doors_lead_outdoors_though_their_type_is_called_inside_door() -> None:
    found = _understood("spare_large_building")
    ends = [end for link in found.building.links for end in link.ends]
    assert ends.count(GROUND) == 10
    assert not any(end.startswith(UNMODELLED) for end in ends)


def test_a_file_without_spaces_has_no_rooms_and_no_homes() -> None:
    found = _understood("micro_no_spaces_jesse")
    assert found.building.rooms == ()
    assert found.units == ()


# --- homes -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "rooms"),
    [
        ("duplex_A", [10, 10]), ("ac20_fzk_haus", [7]), ("spare_ac11_fzk_haus", [7]),
        ("ac9_jasmin_sun", [10]), ("example_hom", [10]), ("micro_old_schema_adt_fzk", [7]),
        ("ac11_institute_var2", []), ("ac18_multizone_office", []),
        ("micro_bad_header_classroom", []), ("spare_large_building", []),
        ("micro_far_origin_mn95", []), ("micro_no_spaces_jesse", []),
    ],
)  # fmt: skip
def test_homes_are_found_where_people_live_and_nowhere_else(name: str, rooms: list[int]) -> None:
    assert sorted(len(unit.rooms) for unit in _understood(name).units) == rooms


def test_twelve_zones_of_an_institute_are_no_homes() -> None:
    assert _understood("ac11_institute_var2").building.stated_units == ()


def test_layers_of_gross_areas_are_taken_out() -> None:
    taken = Counter(
        out.reason for out in _understood("abstractbim_test_building").building.taken_out
    )
    assert taken["gross-area"] >= 8
