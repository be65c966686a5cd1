"""The elements of a survey in one row, and the order of its storeys."""

from design_rules.model.survey import Element, Storey, Survey


def elements_of(survey: Survey) -> tuple[Element, ...]:
    """Everything in a survey that has a place and a shape."""
    return (*survey.spaces, *survey.doors, *survey.windows, *survey.openings, *survey.parts)


def by_elevation(storey: Storey) -> tuple[bool, float, str]:
    """Sort key: from below, storeys of unknown height last."""
    return (storey.elevation is None, storey.elevation or 0.0, storey.key)
