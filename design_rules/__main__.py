"""`python -m design_rules` is the command `design-rules`."""

import sys

from design_rules.cli import run

if __name__ == "__main__":
    sys.exit(run())
