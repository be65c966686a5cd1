"""The building as the rules see it: typed, frozen, free of IFC."""
