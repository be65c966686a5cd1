"""Run the benchmark: python -m sample_models.benchmark [--variant NAME ...] [--styles N]."""

import argparse
import sys
from collections.abc import Callable, Sequence

from sample_models.benchmark.cases import cases
from sample_models.benchmark.digest import digest
from sample_models.benchmark.page import write_benchmark, write_styles
from sample_models.benchmark.report import benchmark_report, disagreements, scores, table, total
from sample_models.benchmark.runs import Ran, pack, run_cases
from sample_models.benchmark.styles import differences, styles_section
from sample_models.variants import NAMES


def main(arguments: list[str] | None = None) -> int:
    """Run what is asked for: 0 when nothing was wrongly decided, and no style made a difference.

    With some variants only, or one family of rules, nothing is written but the screen.
    """
    options = _parser().parse_args(arguments)
    digest()  # of what is there before the run, whatever is edited meanwhile
    names, turns = options.variant or NAMES, options.styles or 1
    chosen = cases(names, turns)
    ran = run_cases(chosen, options.family, _progress(len(chosen)))
    if options.styles:
        return _tell_styles(ran, options)
    return _tell_benchmark(ran, is_whole=not options.variant and not options.family)


def _tell_benchmark(ran: Sequence[Ran], *, is_whole: bool) -> int:
    told = scores(ran)
    if is_whole:
        write_benchmark(benchmark_report(ran))
    sys.stdout.write(f"{table(told)}\n{disagreements(ran)}\n{total(ran, told)}\n")
    return int(any(one.wrongly_decided for one in told) or any(one.faults for one in ran))


def _tell_styles(ran: Sequence[Ran], options: argparse.Namespace) -> int:
    section = styles_section(ran, options.family, options.styles)
    if not options.variant:
        write_styles(section)
    sys.stdout.write(section)
    return int(any(True for _ in differences(ran)))


def _progress(of: int) -> Callable[[Ran], None]:
    done = 0

    def tell(one: Ran) -> None:
        nonlocal done
        done += 1
        wrong = sum(not answer.is_right for answer in one.answers)
        said = "as expected" if not wrong and not one.faults else f"{wrong} not as expected"
        sys.stderr.write(f"{done:4}/{of}  {one.case.variant:32}{said:22}{one.style}\n")

    return tell


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m sample_models.benchmark", description="Check every variant."
    )
    families = sorted({rule.family for rule in pack().rules})
    parser.add_argument("--variant", action="append", choices=NAMES, metavar="NAME")
    parser.add_argument("--family", choices=families, default="", help="rules of one family only")
    parser.add_argument("--styles", type=int, metavar="N", help="each variant in N styles")
    return parser


if __name__ == "__main__":
    sys.exit(main())
