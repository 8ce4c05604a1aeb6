"""`briefing diff` as git calls it: as the external driver of a diff, and as its `textconv`.

Git takes any exit code but 0 for a crash, and shows what it gets on standard output to the
person. So whatever cannot be read is told there, in place of what would have been told.
"""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from tui.clean import clean, clean_name
from tui.cli import codes
from tui.cli.arguments import UsageError
from tui.cli.differing import say_partly_read, without_made_id, write_lines
from tui.cli.environment import Environment
from tui.cli.looks import look_of
from tui.cli.messages import problem_lines
from tui.load.file import read_bytes
from tui.load.load import Loaded, load_bytes, load_file
from tui.model.briefing import Briefing, Header
from tui.model.comparison import compared
from tui.problems import Fault, Report
from tui.render.glyphs import fold
from tui.render.listed import listed_lines

_ARGUMENTS: Final = 7
"""Path, then file, hash and mode of the old and of the new one; two more where it was renamed."""
_NOTHING: Final = Briefing(Header(title=""), {}, {})
"""What a file is that is not there yet, or no more."""
_NO_BRIEFING: Final = "this is not shown as a briefing; `git diff --no-ext-diff` shows its lines"

_LAYOUT: Final = "only comments, layout or order differ"


class _Side(NamedTuple):
    """One of the two files as git hands it over."""

    name: str
    """The file's name in the repository, for messages."""
    file: str
    """Where its text is now: often a temporary file, and the null device for none."""


def run_for_git(options: argparse.Namespace, environment: Environment) -> int:
    """Write what git asks for; always returns 0, unless it was not git that asked."""
    if options.format != "text":
        raise UsageError("git takes no other format than text", "leave `--format` away")
    if options.textconv:
        if len(options.files) != 1:
            raise UsageError("`--textconv` takes one file", "git gives it the file's name")
        _write_facts(options.files[0], environment)
        return codes.DONE
    words = options.files
    if len(words) == 1:
        environment.out.write(f"{clean_name(words[0])}: not merged yet\n")
        return codes.DONE
    if len(words) not in {_ARGUMENTS, _ARGUMENTS + 2}:
        raise UsageError(
            f"`--git` takes {_ARGUMENTS} arguments", "git gives them; see docs/diff.md"
        )
    new_name = words[_ARGUMENTS] if len(words) > _ARGUMENTS else words[0]
    _write_comparison(_Side(words[0], words[1]), _Side(new_name, words[4]), options, environment)
    return codes.DONE


def _write_comparison(
    old: _Side, new: _Side, options: argparse.Namespace, environment: Environment
) -> None:
    names = dict.fromkeys((clean_name(old.name), clean_name(new.name)))
    heading = f"briefing diff: {' → '.join(names)}"
    folded = look_of(options, environment).glyphs.folded
    environment.out.write(f"{fold(heading) if folded else heading}\n\n")
    before, after = (_loaded(side, environment) for side in (old, new))
    unreadable = [one.report for one in (before, after) if one.briefing is None]
    if before.briefing is None or after.briefing is None:
        for line in _explained(unreadable):
            environment.out.write(f"{line}\n")
        return
    comparison = compared(before.briefing, after.briefing)
    if comparison.same:
        environment.out.write(f"{_LAYOUT}\n")
    write_lines(comparison, options, environment)
    environment.out.write("\n")
    environment.out.flush()
    for one in (before, after):
        say_partly_read(one.report, environment)


def _loaded(side: _Side, environment: Environment) -> Loaded:
    if side.file == os.devnull:
        return Loaded(_NOTHING, Report(clean_name(side.name)))
    briefing, report = load_file(environment.working / side.file, name=side.name)
    return Loaded(briefing and without_made_id(briefing, report), report)


def _explained(reports: list[Report]) -> Iterator[str]:
    for report in reports:
        first, *_ = report.sorted()
        yield from problem_lines(first, report)
    yield _NO_BRIEFING


def _write_facts(word: str, environment: Environment) -> None:
    """Write a briefing as facts; of a file that is none, the lines as they are."""
    data = read_bytes(environment.working / Path(word))
    if isinstance(data, Fault):
        environment.out.write(f"{data.what}\n")
        return
    briefing, report = load_bytes(data, clean_name(word))
    lines = (
        listed_lines(without_made_id(briefing, report))
        if briefing
        else clean(data.decode("utf-8", "replace")).split("\n")
    )
    for line in lines:
        environment.out.write(f"{line}\n")
