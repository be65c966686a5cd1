import json

from design_rules.report.graph_json import flat_graph, graph_json
from tests.report import samples


def test_nodes_are_rooms_and_the_places_beyond_them() -> None:
    nodes = json.loads(graph_json(*samples.building()))["nodes"]
    assert nodes[0] == {
        "id": "hall", "kind": "space", "name": "101", "long_name": "hall", "storey": "EG",
        "use": "unit_hall", "zone": "private", "unit": "unit:hall", "area": 8.0,
    }  # fmt: skip
    assert nodes[-2:] == [
        {"id": "outside", "kind": "outside"},
        {"id": "unmodelled:gap", "kind": "unmodelled"},
    ]


def test_edges_lie_in_the_coordinates_of_the_file() -> None:
    edge = json.loads(graph_json(*samples.building()))["edges"][0]
    assert edge == {
        "source": "hall", "target": "Bad", "via": "door", "kind": "door",
        "sources": ["geometry"], "status": "certain", "gap": 0.05, "point": [101.0, 202.1, 10.0],
    }  # fmt: skip


def test_walls_between_rooms_are_listed() -> None:
    (wall,) = json.loads(graph_json(*samples.building()))["adjacency"]
    assert wall == {"a": "hall", "b": "Bad", "kind": "wall", "length": 2.0, "elements": ["wall"]}


def test_laid_flat_attributes_are_words_and_numbers_only() -> None:
    nodes, edges = flat_graph(*samples.building(samples.HOSTILE))
    values = [value for each in (*nodes, *edges) for value in each.values()]
    assert {type(value) for value in values} == {str, float}
    assert not any("\x1b" in value for value in values if isinstance(value, str))
    assert (edges[0]["x"], edges[0]["y"]) == (101.0, 202.1)
    assert "area" not in nodes[4]
