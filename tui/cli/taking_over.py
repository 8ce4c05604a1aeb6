"""Take over another program's file for `briefing new --from`, and tell what is left out of it."""

from typing import Final

from tui.clean import clean_name, one_line
from tui.cli.environment import Environment
from tui.cli.finding import STDIN
from tui.cli.messages import problem_lines, say_fault, shortened
from tui.intake.draft import Draft
from tui.intake.taking import draft_of
from tui.load.file import read_bytes, read_stream
from tui.load.load import load_text
from tui.model.words import count
from tui.problems import Fault, Problem, Report

_MOST_TOLD: Final = 20
"""How many different things that are left out are told by name."""
_STDIN_SHOWN: Final = "<stdin>"


def taken_over(word: str, identifier: str, title: str, environment: Environment) -> str | None:
    """Return the briefing that a file makes, with id and title where it gives none itself.

    What was left out is said on standard error; so is why there is no briefing, which is None.
    """
    name = _STDIN_SHOWN if word == STDIN else clean_name(word)
    data = _read(word, environment)
    draft = data if isinstance(data, Fault) else draft_of(data, name)
    if isinstance(draft, Fault):
        say_fault(environment.err, draft)
        return None
    if isinstance(draft, Problem):
        for line in problem_lines(draft, Report(name)):
            environment.err.write(f"{line}\n")
        return None
    told = {key: value for key, value in draft.header.items() if value}
    draft.header = {"id": identifier, "title": title, **told}
    _tell(draft, name, environment)
    return draft.text


def _read(word: str, environment: Environment) -> bytes | Fault:
    if word != STDIN:
        return read_bytes(environment.working / word)
    return read_stream(environment.stdin) if environment.stdin else b""


def _tell(draft: Draft, name: str, environment: Environment) -> None:
    left = draft.left
    for mark, what, times in left[:_MOST_TOLD]:
        often = f" ({times:,} times)" if times > 1 else ""
        line = f"{name}:{mark.line}:{mark.column}: left out: {one_line(what)}{often}"
        environment.err.write(f"{shortened(line)}\n")
    more = len(left) - _MOST_TOLD + draft.left_more
    if more > 0:
        environment.err.write(f"{name}: {count(more, 'thing')} more left out\n")
    problems = load_text(draft.text).report.problems
    if problems:
        environment.err.write(f"{name}: {count(len(problems), 'problem')} taken over with it\n")
