"""The room graph as JSON, and laid flat for GraphML."""

from typing import Any

from design_rules.geometry.bodies import Point3
from design_rules.model.building import Adjacency, Building, Link, Place, Room
from design_rules.model.units import Unit
from design_rules.report.documents import document, number
from design_rules.report.homes import unit_ids
from design_rules.report.printable import printable


def graph_json(building: Building, units: tuple[Unit, ...]) -> str:
    """Rooms and other places, ways between them, walls they share; metres, world coordinates."""
    homes = unit_ids(units)
    return document(
        {
            "schema_version": "1",
            "nodes": [
                *(_room(room, homes) for room in building.rooms),
                *({"id": place.id, "kind": place.kind} for place in _sorted(building.places)),
            ],
            "edges": [_edge(link, building.origin) for link in building.links],
            "adjacency": [_adjacency(each) for each in building.adjacency],
        }
    )


def flat_graph(
    building: Building, units: tuple[Unit, ...]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Nodes and edges with attributes that are words or numbers; what is unknown is left out."""
    homes = unit_ids(units)
    nodes = [_room(room, homes) for room in building.rooms]
    nodes += [{"id": place.id, "kind": place.kind} for place in _sorted(building.places)]
    edges = [_edge(link, building.origin) for link in building.links]
    return [_flat(node) for node in nodes], [_flat(edge) for edge in edges]


def _flat(values: dict[str, Any]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in values.items():
        if name == "point":
            flat |= dict(zip("xyz", value, strict=True))
        elif isinstance(value, list):
            flat[name] = ", ".join(map(printable, value))
        elif value is not None:
            flat[name] = printable(value) if isinstance(value, str) else float(value)
    return flat


def _sorted(places: tuple[Place, ...]) -> list[Place]:
    return sorted(places, key=lambda place: (place.kind != "outside", place.id))


def _room(room: Room, homes: dict[str, str]) -> dict[str, Any]:
    return {
        "id": room.key,
        "kind": "space",
        "name": room.name,
        "long_name": room.long_name,
        "storey": room.storey,
        "use": room.use.name if room.use.known else None,
        "zone": room.zone,
        "unit": homes.get(room.key),
        "area": None if room.area is None else number(room.area),
    }


def _edge(link: Link, origin: Point3) -> dict[str, Any]:
    return {
        "source": link.ends[0],
        "target": link.ends[1],
        "via": link.via_guid or None,
        "kind": link.kind,
        "sources": sorted(link.sources),
        "status": link.status,
        "gap": number(link.gap),
        "point": [number(a + b) for a, b in zip(link.point, origin, strict=True)],
    }


def _adjacency(each: Adjacency) -> dict[str, Any]:
    return {
        "a": each.a,
        "b": each.b,
        "kind": each.kind,
        "length": number(each.length),
        "elements": list(each.elements),
    }
