"""Check IFC building models against design rules that protect the people who will live there."""

__version__ = "0.1.0"
