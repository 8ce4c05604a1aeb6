"""What a well-formed briefing can still get wrong. Each check is a file: a code and its reason.

A check's docstring is its help. Checks judge and never change what is shown.
"""

from collections.abc import Callable, Iterator
from typing import Final

from tui.checks.missing_claimant import missing_claimant
from tui.checks.missing_pin import missing_pin
from tui.checks.missing_reason import missing_reason
from tui.model.briefing import Briefing
from tui.problems import Problem, Report

Check = Callable[[Briefing], Iterator[Problem]]

CHECKS: Final[tuple[Check, ...]] = (missing_pin, missing_claimant, missing_reason)


def run_checks(briefing: Briefing, report: Report) -> None:
    """Add to the report what the checks find."""
    for check in CHECKS:
        for problem in check(briefing):
            report.add(problem)
