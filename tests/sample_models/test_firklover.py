"""Firkløver as the product reads it: five buildings, eight homes, every door, every verdict."""

from itertools import combinations
from pathlib import Path

import ifcopenshell
import ifcopenshell.validate
import pytest
from shapely import LineString, Polygon

from design_rules.check.packs import load_pack
from design_rules.findings import CheckRun
from design_rules.pipeline import check_models
from design_rules.read.files import read_files
from design_rules.understand.building import Understood, understand
from sample_models import firklover
from sample_models.directions import step
from sample_models.elements import Item
from sample_models.firklover import draw_firklover
from sample_models.kit import Drawing, write_ifc

COMMITTED = Path(firklover.__file__).parents[1] / "firklover.ifc"
HOMES = {
    f"Boenhet {2 * cluster + side - 2}": f"{cluster}{side}"
    for cluster in (1, 2, 3, 4)
    for side in (1, 2)
}
# In a cluster: from the lobby into the hall, from hall and lobby into the sitting room, to the
# store, and out to the garden from both.
_IN_A_CLUSTER = {
    "01": ("04", "01"),
    "01b": ("01", "901"),
    "02": ("04", "02"),
    "02b": ("02", "901"),
    "02c": ("01", "02"),
    "05": ("01", "05"),
}
# In a home: from its hall into bathroom, store and living room, from there into the bedroom and
# out to the terrace.
_IN_A_HOME = {"2": "1", "3": "1", "4": "1", "5": "4", "6": "4"}
_COMMON = {
    "D511": "511 561",
    "D512": "512 513",
    "D513": "513 561",
    "D514": "514 561",
    "D521": "521 outside",
    "D522": "521 522",
    "D522b": "522 561",
    "D523": "522 523",
    "D523b": "523 561",
    "D524": "523 524",
    "D531": "531 561",
    "D531b": "531 562",
    "D532": "532 561",
    "D532b": "532 533",
    "D533": "533 561",
    "D533b": "533 outside",
    "D534": "533 534",
    "D535": "535 561",
    "D536": "533 536",
    "D536b": "536 537",
    "D537": "537 561",
    "D538": "531 538",
    "D538b": "538 561",
    "D539": "531 539",
    "D541": "541 562",
    "D541b": "541 561",
    "D542": "542 562",
    "D542b": "542 561",
    "D543": "543 562",
    "D543b": "543 561",
    "D551": "551 563",
    "D552": "552 562",
    "D552b": "552 901",
    "D553": "552 553",
    "D554": "554 562",
    "D555": "555 901",
    "D556": "556 558",
    "D557": "557 562",
    "D558": "558 562",
    "D558b": "558 564",
    "D558c": "558 901",
    "D571": "561 571",
    "D571b": "562 571",
    "D572": "561 572",
    "D572b": "562 572",
    "G1": "901 outside",
    "G2": "901 outside",
}
PAIRS = (
    {door: frozenset(pair.split()) for door, pair in _COMMON.items()}
    | {
        f"D{cluster}{door}": frozenset(
            room if room == "901" else f"{cluster}{room}" for room in pair
        )
        for cluster in "1234"
        for door, pair in _IN_A_CLUSTER.items()
    }
    | {
        f"D{home}{room}": frozenset({f"{home}{room}", f"{home}{other}"})
        for home in HOMES.values()
        for room, other in _IN_A_HOME.items()
    }
    | {f"D{home}1": frozenset({f"{home}1", f"{home[0]}01"}) for home in HOMES.values()}
)


# All fixtures are placed, so there is nothing to ask; one storey has no rooms below each other.
_NOT_APPLICABLE = ("TP110", "TP207")


@pytest.fixture(scope="module")
def drawing() -> Drawing:
    return draw_firklover()


@pytest.fixture(scope="module")
def house() -> Understood:
    return understand(read_files([COMMITTED]).survey)


@pytest.fixture(scope="module")
def numbers(house: Understood) -> dict[str, str]:
    return {room.key: room.label.split()[0] for room in house.building.rooms}


@pytest.fixture(scope="module")
def run() -> CheckRun:
    return check_models([COMMITTED], (load_pack("trygg-plus-kvinner"),), [])


def test_the_committed_house_is_what_the_program_writes(drawing: Drawing, tmp_path: Path) -> None:
    write_ifc(drawing, tmp_path / "firklover.ifc")
    assert (tmp_path / "firklover.ifc").read_bytes() == COMMITTED.read_bytes()
    assert COMMITTED.stat().st_size < 2_000_000


def test_the_file_obeys_its_schema() -> None:
    log = ifcopenshell.validate.json_logger()
    ifcopenshell.validate.validate(ifcopenshell.open(str(COMMITTED)), log)
    assert log.statements == []


def test_five_buildings_stand_on_one_site() -> None:
    model = ifcopenshell.open(str(COMMITTED))
    names = sorted(building.Name for building in model.by_type("IfcBuilding"))
    assert names == ["Firkløver", "Kløver 1", "Kløver 2", "Kløver 3", "Kløver 4"]
    assert len(model.by_type("IfcSite")) == 1


def test_every_home_is_found_with_exactly_its_rooms(
    house: Understood, numbers: dict[str, str]
) -> None:
    found = {unit.name: {numbers[room] for room in unit.rooms} for unit in house.units}
    assert found == {
        name: {f"{prefix}{position}" for position in range(1, 6)} for name, prefix in HOMES.items()
    }
    assert all(unit.origin == "stated" and not unit.doubtful for unit in house.units)


def test_every_room_has_a_use(house: Understood) -> None:
    unsure = [room.label for room in house.building.rooms if room.use.name is None]
    assert unsure == []


def test_every_door_joins_the_rooms_the_brief_says(
    house: Understood, numbers: dict[str, str]
) -> None:
    doors = {door.key: door.name for door in house.building.doors}
    links = [link for link in house.building.links if link.kind == "door"]
    assert {link.status for link in links} == {"certain"}
    found = {
        doors[link.via]: frozenset(numbers.get(end, end) for end in link.ends) for link in links
    }
    assert len(links) == len(found)  # none is read twice
    assert found == PAIRS


@pytest.mark.parametrize("cluster", "1234")
def test_a_cluster_is_joined_to_the_common_house_without_going_outdoors(
    house: Understood, numbers: dict[str, str], cluster: str
) -> None:
    pairs = {
        frozenset(numbers.get(end, end) for end in link.ends) for link in house.building.links
    }
    side = "563" if cluster in "14" else "564"
    assert frozenset({side, f"{cluster}03"}) in pairs
    assert frozenset({f"{cluster}03", f"{cluster}04"}) in pairs


@pytest.mark.parametrize("family", ["private-bathroom", "zones", "common-areas"])
def test_the_house_satisfies_a_family_of_rules(run: CheckRun, family: str) -> None:
    results = [result for result in run.results if result.rule.family == family]
    told = {
        (result.rule.id, str(finding.outcome))
        for result in results
        for finding in result.findings
        if result.rule.id not in _NOT_APPLICABLE
    }
    assert {rule for rule, _ in told} == {one.rule.id for one in results} - set(_NOT_APPLICABLE)
    assert {outcome for _, outcome in told} == {"satisfied"}


def test_nothing_speaks_against_the_ways_to_retreat(run: CheckRun) -> None:
    broken = [
        (result.rule.id, finding.subject.name)
        for result in run.results
        for finding in result.findings
        if result.rule.family == "retreat" and str(finding.outcome) == "violated"
    ]
    assert broken == []


def test_rooms_and_walls_share_no_floor(drawing: Drawing) -> None:
    for building in drawing.every_building():
        plan = building.storeys[firklover.FLOOR].plan()
        for (name, one), (other_name, other) in combinations(
            (dict(plan.walls) | dict(plan.rooms)).items(), 2
        ):
            assert one.intersection(other).area < 1e-4, (building.name, name, other_name)


def test_things_stand_in_one_room_and_not_on_each_other(drawing: Drawing) -> None:
    for building in drawing.every_building():
        floor = building.storeys[firklover.FLOOR]
        rooms = floor.plan().rooms
        standing = [item for item in floor.items() if item.family != "device"]
        assert len(standing) > 20
        shapes = {item.mark: _footprint(item) for item in standing}
        for mark, shape in shapes.items():
            inside = [room for room in rooms.values() if room.buffer(1e-6).contains(shape)]
            assert len(inside) == 1, (building.name, mark)
        for (mark, shape), (other, second) in combinations(shapes.items(), 2):
            assert shape.intersection(second).area < 1e-4, (building.name, mark, other)


def _footprint(item: Item) -> Polygon:
    ends = [step(item.at, item.facing + 90.0, sign * item.width / 2) for sign in (-1, 1)]
    front = [step(end, item.facing, item.depth) for end in reversed(ends)]
    return Polygon([*ends, *front])


def test_the_garden_is_fenced_all_round_and_its_gates_are_the_staffs(drawing: Drawing) -> None:
    site = drawing.site.elements
    fence = LineString(site["garden fence"].path)  # type: ignore[union-attr]
    ends = [site["garden fence"].path[i] for i in (0, -1)]  # type: ignore[union-attr]
    house = drawing.storeys[firklover.FLOOR].plan().walls["facade north"]
    assert all(house.distance(LineString([end, end])) < 0.1 for end in ends)
    for gate in ("G1", "G2"):
        assert site[gate].properties["TP_Door"]["Role"] == "staff"
    assert site["garden fence"].height >= 2.0  # type: ignore[union-attr]
    assert fence.length > 150.0
