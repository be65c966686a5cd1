"""The stages in order, from files to findings; the only module that knows all of them."""

from design_rules.pipeline.checking import check_models
from design_rules.pipeline.models import Understanding, opened, understand_models

__all__ = ["Understanding", "check_models", "opened", "understand_models"]
