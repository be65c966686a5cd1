"""Files over which the kernel crashes or hangs: the run goes on without the element."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from design_rules.errors import ModelError
from design_rules.language import Text
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


# --- what troubles the kernel, though nothing is wrong with the shape --------------------------
def wall_that_is_its_own_opening(house: SmallHouse, wall: Any) -> None:
    house.relate("IfcRelVoidsElement", RelatingBuildingElement=wall, RelatedOpeningElement=wall)


def wall_voided_by_a_wall(house: SmallHouse, wall: Any) -> None:
    house.relate(
        "IfcRelVoidsElement", RelatingBuildingElement=wall, RelatedOpeningElement=house.walls[2]
    )


def property_that_holds_itself(house: SmallHouse, wall: Any) -> None:
    own = house.make("IfcComplexProperty", "x", None, "y", [])
    own.HasProperties = [own]
    pset = house.make("IfcPropertySet", "pset", None, "Pset_WallCommon", None, [own])
    house.relate(
        "IfcRelDefinesByProperties", RelatedObjects=[wall], RelatingPropertyDefinition=pset
    )


def placement_twenty_thousand_deep(house: SmallHouse, wall: Any) -> None:
    at = house.placement((0, 0, 0))
    for _ in range(20_000):
        at = house.make("IfcLocalPlacement", at, at.RelativePlacement)
    wall.ObjectPlacement = at


def storey_in_its_building_in_the_storey(house: SmallHouse, wall: Any) -> None:
    for whole in (house.building, house.storey):
        for part in (house.building, house.storey):
            house.relate("IfcRelAggregates", RelatingObject=whole, RelatedObjects=[part])


# --- shapes that are none ------------------------------------------------------------------------
def extruded_empty_outline(house: SmallHouse, wall: Any) -> None:
    house.reshape(wall, house.extrusion(empty_outline(house), 3))


def extruded_circle_as_wide_as_a_country(house: SmallHouse, wall: Any) -> None:
    house.reshape(wall, house.extrusion(house.profile("IfcCircleProfileDef", 1e9), 3))


def boolean_of_itself(house: SmallHouse, wall: Any) -> None:
    item = house.minus(house.block(1, 1, 1), house.block(1, 1, 1), "IfcBooleanResult")
    item.FirstOperand = item.SecondOperand = item
    house.reshape(wall, item)


def map_of_itself(house: SmallHouse, wall: Any) -> None:
    item = house.mapped([house.block(1, 1, 1)])
    item.MappingSource.MappedRepresentation.Items = [item]
    house.reshape(wall, item)


def placement_in_itself(house: SmallHouse, wall: Any) -> None:
    wall.ObjectPlacement.PlacementRelTo = wall.ObjectPlacement


# --- shapes that only the kernel could tell, and that it crashes or hangs over -------------------
def union_of_itself(house: SmallHouse, wall: Any) -> None:
    union = house.make("IfcBooleanResult", "UNION", house.block(1, 1, 1), house.block(1, 1, 1))
    union.FirstOperand = union.SecondOperand = union
    house.reshape(wall, union)


def revolved_empty_outline(house: SmallHouse, wall: Any) -> None:
    axis = house.make("IfcAxis1Placement", house.point(0, 0, 0), house.direction(0, 1, 0))
    kind = "IfcRevolvedAreaSolid"
    house.reshape(wall, house.make(kind, empty_outline(house), house.axes3(), axis, 3.0))


def ellipse_as_wide_as_a_country(house: SmallHouse, wall: Any) -> None:
    house.reshape(wall, house.extrusion(house.profile("IfcEllipseProfileDef", 1e9, 1e9), 3))


def empty_outline(house: SmallHouse) -> Any:
    return house.make("IfcArbitraryClosedProfileDef", "AREA", None, house.polyline())


def sphere(house: SmallHouse, wall: Any) -> None:
    """A sound shape that needs the kernel."""
    ball = house.make("IfcSphere", house.axes3(), 1.0)
    house.reshape(wall, house.make("IfcCsgSolid", ball))


Spoil = Callable[[SmallHouse, Any], None]


def spoiled(house: SmallHouse, *ways: Spoil) -> set[str]:
    """One more wall for each way to spoil it; their GlobalIds."""
    for way in ways:
        way(house, house.add("IfcWall", way.__name__, house.block(1, 1, 1)))
    return {way.__name__ for way in ways}


class TestHostileFiles:
    def test_what_only_troubles_the_kernel_costs_no_shape(
        self, house: SmallHouse, tmp_path: Path
    ) -> None:
        walls = spoiled(
            house,
            wall_that_is_its_own_opening,
            wall_voided_by_a_wall,
            property_that_holds_itself,
            placement_twenty_thousand_deep,
            storey_in_its_building_in_the_storey,
        )
        found = survey(house, tmp_path)
        assert gaps(found) == {}
        assert shaped(found) == ALL | walls

    def test_shapes_that_are_none_are_named_without_asking_the_kernel(
        self, house: SmallHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        walls = spoiled(
            house,
            extruded_empty_outline,
            extruded_circle_as_wide_as_a_country,
            boolean_of_itself,
            map_of_itself,
            placement_in_itself,
        )
        started = _count_children(monkeypatch)
        found = survey(house, tmp_path)
        assert gaps(found).keys() == walls
        assert not any("kernel" in gap for gap in gaps(found).values())
        assert shaped(found) == ALL
        assert len(started) == 1

    def test_the_kernel_dies_over_one_element_at_a_time(
        self, house: SmallHouse, tmp_path: Path
    ) -> None:
        walls = spoiled(
            house, union_of_itself, revolved_empty_outline, ellipse_as_wide_as_a_country
        )
        sound = house.add("IfcWall", "zzz comes last", house.block(1, 1, 1))
        sphere(house, sound)
        found = survey(house, tmp_path)
        assert gaps(found) == dict.fromkeys(walls, "the geometry kernel died or hung")
        assert shaped(found) == ALL | {"zzz comes last"}
        assert [set(gap.keys) for gap in found.gaps if gap.kind == "no-shape"] == [walls]

    def test_time_for_shapes_ends(self, house: SmallHouse, tmp_path: Path) -> None:
        walls = spoiled(house, ellipse_as_wide_as_a_country, revolved_empty_outline)
        began = time.monotonic()
        found = survey(house, tmp_path, Patience(element=60.0, shapes=0.5))
        assert time.monotonic() - began < 10
        assert gaps(found).keys() == walls
        assert "not reached in time" in gaps(found).values()


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

    @pytest.mark.parametrize("delay", [0.0, 0.2, 0.4, 0.6])
    def test_a_killed_child_is_one_sentence_or_a_whole_survey(
        self, house: SmallHouse, delay: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        _count_children(monkeypatch, lambda pid: _kill_later(pid, delay))
        said: tuple[Text, ...] = ()
        try:
            found = survey(house, tmp_path)
        except ModelError as error:
            said = error.sentences
        assert len(said) == 1 or shaped(found) == ALL

    def test_a_child_killed_among_shapes_is_replaced(
        self, house: SmallHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for wall in house.walls[:2]:
            sphere(house, wall)
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
        assert gaps(found) == {"wall-m": "the geometry kernel died or hung"}
        assert "wall-w" in shaped(found)

    def test_a_child_that_babbles_is_one_sentence(
        self, house: SmallHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for babble in ('{"survey": {"schema": 1}}', "no message"):
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

    def test_no_folder_for_a_copy_is_one_sentence(
        self, house: SmallHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = house.write(tmp_path / "hus.ifc")
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "not there"))
        with pytest.raises(ModelError, match=r"hus\.ifc.*No such file"):
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
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)

    threading.Thread(target=kill, daemon=True).start()
