"""What is wrong with a file, as lines of an overlay: what `briefing check` tells of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tui.app.overlay import Choice
from tui.load.load import Loaded
from tui.model.card import Span, Spans
from tui.problems import Mark, Problem, Report

Place = tuple[Mark, Path | None]
"""A place of a file; without a path, of the briefing's."""
Places = dict[str, Place]
"""By the targets of the lines, to which place of a file each leads."""

_NOTHING: Final = "Nothing is wrong with this file."
_WELL_FORMED: Final = "Nothing is wrong with the file as such."
_JUDGED: Final = "What it says, as `briefing check` judges it"


def file_choices(loaded: Loaded, places: Places, between: Sequence[Choice] = ()) -> list[Choice]:
    """Return what is wrong with a file, and last, as it may be much, what its checks warn of."""
    lines = report_choices(loaded.report, places)
    warnings = [
        _choice(problem, None, places)
        for problem in sorted(_judged(loaded), key=lambda problem: problem.mark)
    ]
    lines = lines or [Choice((Span(_WELL_FORMED if warnings else _NOTHING),))]
    judged = [Choice(()), Choice((Span(_JUDGED, "label"),)), *warnings] if warnings else []
    return [*lines, *between, *judged]


def report_choices(report: Report, places: Places, path: Path | None = None) -> list[Choice]:
    """Return a report's problems, which are of the briefing's file, or of that of a path."""
    return [_choice(problem, path, places) for problem in report.sorted()]


def _judged(loaded: Loaded) -> list[Problem]:
    """Return what the checks find; the report stays as it is, which the reader goes by."""
    from tui.checks import run_checks  # for those who ask

    briefing, report = loaded
    if briefing is None:
        return []
    both = Report(report.path)
    both.take(report)
    run_checks(briefing, both)
    return both.problems[len(report.problems) :]


def _choice(problem: Problem, path: Path | None, places: Places) -> Choice:
    target = str(len(places))
    places[target] = (problem.mark, path)
    return Choice(problem_spans(problem), target)


def problem_spans(problem: Problem) -> Spans:
    """Return a problem as a line of an overlay: place, code, what, why, what to do."""
    place = Span(f"{problem.mark.line}:{problem.mark.column} ", "pin")
    what = Span(problem.what, "warning" if problem.severity == "error" else "text")
    reason = Span(f"; {problem.reason}" if problem.reason else "")
    help_ = Span(f"\n{problem.help}" if problem.help else "", "muted")
    return (place, Span(f"{problem.code} ", "muted"), what, reason, help_)
