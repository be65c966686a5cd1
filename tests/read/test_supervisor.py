"""Files over which the kernel crashes or hangs: the run goes on without the element in question."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from design_rules.errors import ModelError
from design_rules.model.survey import Element, Survey
from design_rules.read import child as child_module
from design_rules.read.files import read_files
from design_rules.read.supervisor import Patience
from design_rules.read.survey_order import elements_of
from tests.real_models import real_model

from .small_house import SmallHouse

HASTY = Patience(element=1.0, shapes=10.0)


@pytest.fixture
def house() -> SmallHouse:
    return SmallHouse()


@pytest.fixture(autouse=True)
def nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every test runs with a folder for temporary files of its own, empty in the end."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    assert list(folder.iterdir()) == []


def survey(house: SmallHouse, folder: Path, patience: Patience = HASTY) -> Survey:
    return read_files([house.write(folder / "hus.ifc")], patience).survey


def gaps(found: Survey) -> dict[str, str]:
    return {each.key: each.body_gap for each in elements_of(found) if each.body_gap}


def shaped(found: Survey) -> set[str]:
    return {each.key for each in elements_of(found) if _has_shape(each)}


def _has_shape(each: Element) -> bool:
    return each.body is not None or getattr(each, "opening", None) is not None


ALL = {"room1", "room2", "wall-w", "wall-m", "wall-e", "door"}


# --- spoiling the west wall ------------------------------------------------------------------
def wall_that_is_its_own_opening(house: SmallHouse) -> None:
    house.voids.RelatedOpeningElement = house.walls[0]
    house.voids.RelatingBuildingElement = house.walls[0]


def wall_voided_by_a_wall(house: SmallHouse) -> None:
    house.voids.RelatedOpeningElement = house.walls[2]
    house.voids.RelatingBuildingElement = house.walls[0]


def storey_in_itself(house: SmallHouse) -> None:
    house.relate("IfcRelAggregates", RelatingObject=house.storey, RelatedObjects=[house.storey])


def storey_in_its_building_in_the_storey(house: SmallHouse) -> None:
    pair = (house.storey, house.building)
    for whole, part in (pair, pair[::-1]):
        house.relate("IfcRelAggregates", RelatingObject=whole, RelatedObjects=[part])


def property_that_holds_itself(house: SmallHouse) -> None:
    own = house.make("IfcComplexProperty", "x", None, "y", [])
    own.HasProperties = [own]
    pset = house.make("IfcPropertySet", "pset", None, "Pset_WallCommon", None, [own])
    house.relate(
        "IfcRelDefinesByProperties",
        RelatedObjects=[house.walls[0]], RelatingPropertyDefinition=pset,
    )  # fmt: skip


def placement_twenty_thousand_deep(house: SmallHouse) -> None:
    at = house.placement((0, 0, 0))
    for _ in range(20_000):
        at = house.make("IfcLocalPlacement", at, at.RelativePlacement)
    house.walls[0].ObjectPlacement = at


def empty_outline(house: SmallHouse) -> Any:
    return house.make("IfcArbitraryClosedProfileDef", "AREA", None, house.polyline())


def extruded_empty_outline(house: SmallHouse) -> None:
    house.reshape(house.walls[0], house.extrusion(empty_outline(house), 3))


def extruded_circle_as_wide_as_a_country(house: SmallHouse) -> None:
    circle = house.profile("IfcCircleProfileDef", 1e9)
    house.reshape(house.walls[0], house.extrusion(circle, 3))


def boolean_of_itself(house: SmallHouse) -> None:
    item = house.minus(house.block(1, 1, 1), house.block(1, 1, 1), "IfcBooleanResult")
    item.FirstOperand = item.SecondOperand = item
    house.reshape(house.walls[0], item)


def map_of_itself(house: SmallHouse) -> None:
    item = house.mapped([house.block(1, 1, 1)])
    item.MappingSource.MappedRepresentation.Items = [item]
    house.reshape(house.walls[0], item)


def placement_in_itself(house: SmallHouse) -> None:
    place = house.placement((0, 0, 0))
    place.PlacementRelTo = place
    house.walls[0].ObjectPlacement = place


def union_of_itself(house: SmallHouse) -> None:
    union = house.make("IfcBooleanResult", "UNION", house.block(1, 1, 1), house.block(1, 1, 1))
    union.FirstOperand = union.SecondOperand = union
    house.reshape(house.walls[0], union)


def revolved_empty_outline(house: SmallHouse) -> None:
    axis = house.make("IfcAxis1Placement", house.point(0, 0, 0), house.direction(0, 1, 0))
    kind = "IfcRevolvedAreaSolid"
    solid = house.make(kind, empty_outline(house), house.axes3(), axis, 3.0)
    house.reshape(house.walls[0], solid)


def ellipse_as_wide_as_a_country(house: SmallHouse) -> None:
    ellipse = house.profile("IfcEllipseProfileDef", 1e9, 1e9)
    house.reshape(house.walls[0], house.extrusion(ellipse, 3))


class TestHostileFiles:
    @pytest.mark.parametrize(
        "spoil",
        [
            wall_that_is_its_own_opening,
            wall_voided_by_a_wall,
            storey_in_itself,
            storey_in_its_building_in_the_storey,
            property_that_holds_itself,
            placement_twenty_thousand_deep,
        ],
    )
    def test_what_only_troubles_the_kernel_costs_no_shape(
        self, house: SmallHouse, spoil: Callable[[SmallHouse], None], tmp_path: Path
    ) -> None:
        spoil(house)
        found = survey(house, tmp_path)
        assert gaps(found) == {}
        assert shaped(found) >= ALL

    @pytest.mark.parametrize(
        "spoil",
        [
            extruded_empty_outline,
            extruded_circle_as_wide_as_a_country,
            boolean_of_itself,
            map_of_itself,
            placement_in_itself,
        ],
    )
    def test_a_shape_that_is_none_is_named_without_asking_the_kernel(
        self,
        house: SmallHouse,
        spoil: Callable[[SmallHouse], None],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        spoil(house)
        started = _count_children(monkeypatch)
        found = survey(house, tmp_path)
        assert list(gaps(found)) == ["wall-w"]
        assert "kernel" not in gaps(found)["wall-w"]
        assert shaped(found) == ALL - {"wall-w"}
        assert len(started) == 1

    @pytest.mark.parametrize(
        "spoil", [union_of_itself, revolved_empty_outline, ellipse_as_wide_as_a_country]
    )
    def test_the_kernel_dies_over_one_element_alone(
        self, house: SmallHouse, spoil: Callable[[SmallHouse], None], tmp_path: Path
    ) -> None:
        sphere = house.make("IfcCsgSolid", house.make("IfcSphere", house.axes3(), 1.0))
        house.reshape(house.walls[2], sphere)  # comes after the wall that kills
        house.walls[0].GlobalId, house.walls[2].GlobalId = "wall-a", "wall-z"
        spoil(house)
        found = survey(house, tmp_path)
        assert gaps(found) == {"wall-a": "the geometry kernel died or hung"}
        assert "wall-z" in shaped(found)
        assert [gap.keys for gap in found.gaps if gap.kind == "no-shape"] == [("wall-a",)]

    def test_the_kernel_may_die_over_several(self, house: SmallHouse, tmp_path: Path) -> None:
        for wall in house.walls:
            axis = house.make("IfcAxis1Placement", house.point(0, 0, 0), house.direction(0, 1, 0))
            kind = "IfcRevolvedAreaSolid"
            solid = house.make(kind, empty_outline(house), house.axes3(), axis, 3.0)
            house.reshape(wall, solid)
        found = survey(house, tmp_path)
        assert set(gaps(found)) == {"wall-w", "wall-m", "wall-e"}
        assert shaped(found) == {"room1", "room2", "door"}

    def test_time_for_shapes_ends(self, house: SmallHouse, tmp_path: Path) -> None:
        ellipse_as_wide_as_a_country(house)
        house.reshape(house.walls[2], house.extrusion(empty_outline(house), 3))
        began = time.monotonic()
        found = survey(house, tmp_path, Patience(element=60.0, shapes=1.0))
        assert time.monotonic() - began < 10
        assert "wall-w" in gaps(found)


class TestLostChildren:
    def test_a_hanging_parser_is_one_sentence(self, house: SmallHouse, tmp_path: Path) -> None:
        with pytest.raises(ModelError) as raised:
            survey(house, tmp_path, Patience(survey=0.01))
        assert str(tmp_path / "hus.ifc") in str(raised.value)
        assert "crashed or hung" in str(raised.value)

    def test_a_child_without_memory_is_one_sentence(
        self, house: SmallHouse, tmp_path: Path
    ) -> None:
        with pytest.raises(ModelError):
            survey(house, tmp_path, Patience(memory=50_000_000))

    @pytest.mark.parametrize("delay", [0.0, 0.1, 0.25, 0.4, 0.6, 0.9])
    def test_a_killed_child_is_one_sentence_or_a_whole_survey(
        self, house: SmallHouse, delay: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        started = _count_children(monkeypatch, lambda pid: _kill_later(pid, delay))
        try:
            found = survey(house, tmp_path)
        except ModelError as error:
            assert "hus.ifc" in str(error)
            assert len(error.sentences) == 1
        else:
            assert shaped(found) == ALL
        assert started

    def test_a_child_killed_among_shapes_is_replaced(
        self, house: SmallHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for wall in house.walls:
            sphere = house.make("IfcCsgSolid", house.make("IfcSphere", house.axes3(), 1.0))
            house.reshape(wall, sphere)
        lines = child_module.Child.line
        killed: list[int] = []

        def kill_at_first_trying(self: child_module.Child, seconds: float) -> bytes:
            line = lines(self, seconds)
            if line.startswith(b'{"trying"') and not killed:
                killed.append(self.pid)
                os.kill(self.pid, signal.SIGKILL)
            return line

        monkeypatch.setattr(child_module.Child, "line", kill_at_first_trying)
        found = survey(house, tmp_path)
        assert killed
        assert len(shaped(found)) >= len(ALL) - 1

    def test_a_child_that_babbles_is_one_sentence(
        self, house: SmallHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for babble in ('{"survey": {"schema": 1}}', "no message", "[]", '{"survey":'):
            code = f"import os; os.write(1, {babble.encode() + bytes([10])!r})"
            monkeypatch.setattr(child_module, "_START", code.replace("{", "{{").replace("}", "}}"))
            with pytest.raises(ModelError, match=r"hus\.ifc"):
                survey(house, tmp_path)

    def test_a_full_disk_is_one_sentence(
        self, house: SmallHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = house.write(tmp_path / "hus.ifc")

        def full(self: Path, data: bytes) -> int:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "write_bytes", full)
        with pytest.raises(ModelError, match="No space left on device"):
            read_files([path])

    def test_a_file_that_the_gate_refuses_leaves_no_child(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        started = _count_children(monkeypatch)
        (tmp_path / "tom.ifc").write_bytes(b"")
        with pytest.raises(ModelError):
            read_files([tmp_path / "tom.ifc"])
        assert len(started) == 1
        with pytest.raises(ProcessLookupError):
            os.kill(started[0], 0)


class TestTheProductsOwnProcess:
    def test_never_loads_the_kernel(self, house: SmallHouse, tmp_path: Path) -> None:
        path = house.write(tmp_path / "hus.ifc")
        code = (
            "import sys, json; from pathlib import Path; "
            "from design_rules.read.files import read_files; "
            f"survey = read_files([Path({str(path)!r})]).survey; "
            "print(json.dumps([len(survey.spaces), 'ifcopenshell' in sys.modules]))"
        )
        run = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert json.loads(run.stdout) == [2, False]
        assert run.stderr == ""

    def test_is_not_led_astray_by_modules_in_the_users_folder(
        self, house: SmallHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "json.py").write_text("raise SystemExit(3)\n", encoding="utf-8")
        (tmp_path / "ifcopenshell.py").write_text("raise SystemExit(3)\n", encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "path", [entry for entry in sys.path if entry])
        assert len(survey(house, tmp_path).spaces) == 2

    def test_reads_a_real_model_whose_records_the_kernel_stumbles_over(self) -> None:
        found = read_files([real_model("renga_house.ifc")]).survey
        assert len(found.doors) == 19
        assert gaps(found) == {}


def _count_children(
    monkeypatch: pytest.MonkeyPatch, then: Callable[[int], None] | None = None
) -> list[int]:
    """The numbers of the children started from now on."""
    started: list[int] = []
    begin = child_module.Child.__init__

    def count(self: child_module.Child) -> None:
        begin(self)
        started.append(self.pid)
        if then is not None:
            then(self.pid)

    monkeypatch.setattr(child_module.Child, "__init__", count)
    return started


def _kill_later(pid: int, delay: float) -> None:
    def kill() -> None:
        time.sleep(delay)
        with_luck = signal.SIGKILL
        try:
            os.kill(pid, with_luck)
        except ProcessLookupError:
            return

    threading.Thread(target=kill, daemon=True).start()
