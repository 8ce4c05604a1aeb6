"""What can be wrong with a briefing, as values: a place, a code, what, why, and what to do.

Nothing below the command line raises or prints a problem; it is added to a `Report`.
"""

from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from tui.frozen import Frozen

Severity = Literal["error", "warning"]

MOST_PROBLEMS = 1_000
"""How many problems one report keeps, errors before warnings; the others are counted."""


class Mark(NamedTuple):
    """A place in a file: line and column, both counted from 1, columns in characters."""

    line: int = 1
    column: int = 1


BEGINNING: Final = Mark()


class Mend(NamedTuple):
    """The one safe change that puts a problem right: some text of the file for another."""

    mark: Mark
    """Where `old` begins."""
    old: str
    """What stands there, so that a file that was changed meanwhile is left alone."""
    new: str


class Problem(Frozen):
    """One thing wrong, at one place. `code` is stable (`B` and three digits)."""

    code: str
    what: str
    mark: Mark = BEGINNING
    reason: str = ""
    help: str = ""
    width: int = 1
    """How many characters the caret line underlines."""
    item: str = ""
    """The id of the item that it is about, where it is about one."""
    mend: Mend | None = None
    """The one safe change that puts it right, where there is exactly one."""

    @property
    def severity(self) -> Severity:
        """`warning` for the B5 codes, which judge; `error` for all others.

        Those are what does not load as written, and what is asked of a comparison with the article
        and does not hold (B6): a pin whose passage is another, less coverage than wanted.
        """
        return "warning" if self.code.startswith("B5") else "error"


class Fault(Frozen):
    """Why one value was not accepted, said by the value's own parser, which knows no place."""

    code: str
    what: str
    reason: str = ""
    help: str = ""
    meant: str = ""
    """What was meant, where that is certain: the value in the one spelling that is accepted."""

    def at(self, mark: Mark, width: int = 1, mend: Mend | None = None) -> Problem:
        """Return the same finding, pinned to a place."""
        return Problem(self.code, self.what, mark, self.reason, self.help, width, mend=mend)


class Allowed(NamedTuple):
    """A finding that its item lets stand, and the reason that is given for it."""

    problem: Problem
    why: str


class Report:
    """All problems of one file, in the order of their places once `sorted` is asked for."""

    def __init__(self, path: str, lines: Sequence[str] = ()) -> None:
        self.path = path
        self.lines = lines
        """The file's text, for quoting the line a problem is on; empty if it cannot be read."""
        self.problems: list[Problem] = []
        self.allowed: list[Allowed] = []
        """What the items let stand; none of it counts among the problems."""
        self.left_out = 0
        """How many problems are counted and not kept: warnings, and errors when all are."""
        self._warnings: list[int] = []
        """Where warnings stand among the problems."""

    left_out_errors: int = 0
    """How many of those were errors."""

    def add(self, problem: Problem) -> None:
        """Keep `problem`, or count it when there are too many already.

        An error is kept in the place of the last warning: what is wrong must not be hidden behind
        what is only judged.
        """
        is_error = problem.severity == "error"
        if len(self.problems) >= MOST_PROBLEMS:
            self.left_out += 1
            if not (is_error and self._warnings):
                self.left_out_errors += is_error
                return
            del self.problems[self._warnings.pop()]
        if not is_error:
            self._warnings.append(len(self.problems))
        self.problems.append(problem)

    def take(self, other: "Report") -> None:
        """Add all that another report of the same file has, what it left out included."""
        for problem in other.problems:
            self.add(problem)
        self.allowed += other.allowed
        self.left_out += other.left_out
        self.left_out_errors += other.left_out_errors

    def sorted(self) -> list[Problem]:
        """Return the problems by line and column; those of one place in the order found."""
        return sorted(self.problems, key=lambda problem: problem.mark)

    def of(self, severity: Severity) -> Iterator[Problem]:
        """Yield the problems of one severity, in the order found."""
        return (problem for problem in self.problems if problem.severity == severity)

    @property
    def has_errors(self) -> bool:
        """Whether there is an error, kept or not: what the file says cannot be relied on whole."""
        return self.left_out_errors > 0 or any(True for _ in self.of("error"))
