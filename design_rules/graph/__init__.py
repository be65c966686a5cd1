"""Which room leads to which: the only folder that imports networkx."""

from design_rules.graph.room_graph import RoomGraph, Way

__all__ = ["RoomGraph", "Way"]
