"""The report as a page for people, at the terminal or in a file."""

from design_rules.report.text.report import report_text

__all__ = ["report_text"]
