from typing import Any
from xml.etree import ElementTree

import networkx as nx

from design_rules.graph.graphml import graphml

NODES: list[dict[str, Any]] = [
    {"id": "a", "name": "Bad <1> & 2", "area": 3.5},
    {"id": "b", "name": "Gang"},
]
EDGES: list[dict[str, Any]] = [
    {"source": "a", "target": "b", "via": "door"},
    {"source": "a", "target": "b", "via": "gap"},
]


def test_what_is_written_can_be_read_again() -> None:
    graph = nx.parse_graphml(graphml(NODES, EDGES))
    assert graph.nodes["a"] == {"name": "Bad <1> & 2", "area": 3.5}
    assert graph.number_of_edges("a", "b") == 2


def test_keys_are_unique_and_the_bytes_always_the_same() -> None:
    text = graphml(NODES, EDGES)
    keys = [key.get("id") for key in ElementTree.fromstring(text) if key.tag.endswith("key")]
    assert len(keys) == len(set(keys)) == 3
    assert text == graphml(NODES, EDGES)
