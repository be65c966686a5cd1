"""The room graph drawn on plans: one for each storey, on one sheet."""

from design_rules.report.plan.sheet import plan_svg

__all__ = ["plan_svg"]
