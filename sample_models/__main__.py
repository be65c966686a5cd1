"""Write sample models: python -m sample_models OUT_FOLDER [--variant NAME ...] [--list]."""

import argparse
import sys
from pathlib import Path

from sample_models.variants import NAMES, build, describe


def main(arguments: list[str] | None = None) -> int:
    """Write the variants asked for, all of them by default; 0 when done."""
    options = _parser().parse_args(arguments)
    if options.list:
        sys.stdout.writelines(f"{name:30}{describe(name)}\n" for name in NAMES)
        return 0
    options.out_folder.mkdir(parents=True, exist_ok=True)
    for name in options.variant or NAMES:
        build(name, options.out_folder / f"{name}.ifc")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m sample_models", description="Write sample models.")
    parser.add_argument("out_folder", type=Path, nargs="?", default=Path(), metavar="OUT_FOLDER")
    parser.add_argument("--variant", action="append", choices=NAMES, metavar="NAME")
    parser.add_argument("--list", action="store_true", help="list the variants and stop")
    return parser


if __name__ == "__main__":
    sys.exit(main())
