"""The room graph as GraphML, for Gephi, yEd and other programs that draw and measure graphs."""

from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx


def graphml(nodes: Iterable[Mapping[str, Any]], edges: Iterable[Mapping[str, Any]]) -> str:
    """A GraphML document; same input, same bytes.

    Args:
        nodes: attributes that are words or numbers, "id" among them.
        edges: the same with "source" and "target"; two nodes may have several.
    """
    graph: nx.MultiGraph[str] = nx.MultiGraph()
    for node in nodes:
        graph.add_node(node["id"], **_without(node, "id"))
    for number, edge in enumerate(edges):
        values = _without(edge, "source", "target")
        graph.add_edge(edge["source"], edge["target"], key=number, **values)
    body = "\n".join(nx.generate_graphml(graph))
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + body + "\n"


def _without(values: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}
