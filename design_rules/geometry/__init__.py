"""Pure geometry on shapely shapes: knows nothing of rooms or rules. Metres throughout."""
