"""Findings and the building put into files and onto the screen: one writer a form."""
