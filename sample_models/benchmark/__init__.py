"""The verdict benchmark: every variant, in a style by lot, against what was written for it."""
