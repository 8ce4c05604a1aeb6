"""How many findings there are, in one line."""

from collections.abc import Sequence

from tui.model.words import count
from tui.problems import Report


def totals(reports: Sequence[Report]) -> str:
    """Return how many errors and warnings some files have, and how many findings they allow."""
    errors = sum(len(list(report.of("error"))) + report.left_out_errors for report in reports)
    problems = sum(len(report.problems) + report.left_out for report in reports)
    warnings = problems - errors
    found = [count(number, noun) for number, noun in ((errors, "error"), (warnings, "warning"))]
    said = ", ".join(words for words in found if not words.startswith("0 ")) or "no problems"
    allowed = sum(len(report.allowed) for report in reports)
    silenced = f" ({allowed:,} allowed)" if allowed else ""
    return f"{said} in {count(len(reports), 'file')}{silenced}"
