"""Writing a drawing as an IFC file."""
