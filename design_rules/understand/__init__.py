"""Survey in, building out: what the rooms, doors and homes of a model are."""
