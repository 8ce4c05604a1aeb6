"""Print the table: `python -m tests.bench [--quick] [--only GROUP]`."""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import checking, commands, drafting, library, moving, reader, sizes
from tests.bench.ratio import Finding, table

GROUPS = ("commands", "checking", "drafting", "reader", "moving", "library", "sizes")


def findings(only: str | None, quick: bool, folder: Path) -> Iterator[Finding]:
    """Yield what is asked for, in the order of the table."""
    if only in {None, "commands"}:
        yield from commands.findings(folder, 7 if quick else 25)
    if only in {None, "checking"}:
        yield from checking.findings(folder, 3 if quick else 11)
    if only in {None, "drafting"}:
        yield from drafting.findings(folder, 3 if quick else 11)
    if only in {None, "reader"}:
        yield from reader.findings(folder, 3 if quick else 11)
    if only in {None, "moving"}:
        yield from moving.findings(folder, 3 if quick else 11, 3_000 if quick else 30_000)
    if only in {None, "library"}:
        yield from library.findings(folder, 3 if quick else 11, 500 if quick else 10_000)
    if only in {None, "sizes"}:
        yield from sizes.findings(folder, 2 if quick else 6, 3_000 if quick else 30_000)


def main() -> int:
    """Measure, and print each finding as it comes on standard error, the table at the end."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="fewer runs, no 30,000 events, no 10,000 briefings"
    )
    parser.add_argument("--only", choices=GROUPS, help="one part of the table")
    options = parser.parse_args()
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for finding in findings(options.only, options.quick, Path(folder)):
            sys.stderr.write(f"{finding.name}: {finding.value:,.2f} {finding.verdict}\n")
            found.append(finding)
    sys.stdout.write(f"{table(found)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
