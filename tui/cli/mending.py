"""`briefing check --fix`: put right in the files what has one safe mend."""

import argparse
from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.checks import run_checks
from tui.clean import clean_name, one_line
from tui.cli import codes
from tui.cli.arguments import UsageError
from tui.cli.articles import asks_for_articles
from tui.cli.environment import Environment
from tui.cli.finding import STDIN, Found
from tui.cli.messages import say, say_fault
from tui.cli.rewriting import Draft, differences, draft_of, rewrite
from tui.edit.mending import Judge, Mended, mended
from tui.load.load import load_text
from tui.problems import Fault, Problem, Report

_NOT_DRY: Final = ("strict", "select", "ignore", "article", "min_coverage", "format")
"""The options of what is told of a file, which `--dry-run` does not tell."""


class _File(NamedTuple):
    """A file, and what is to become of it."""

    draft: Draft
    done: Mended


def mend(options: argparse.Namespace, environment: Environment) -> int | None:
    """Mend files, and return an exit code, or None where what is left is to be told.

    With `--dry-run`, what would change is written out as a diff, and that is all. Nothing is
    written where the check that follows could not be made as it is asked for.
    """
    _refuse_what_means_nothing(options)
    found = [(word, draft_of(word, environment)) for word in options.files]
    files = [
        _File(draft, mended(draft.text, _judge(draft.name)))
        for _, draft in found
        if isinstance(draft, Draft)
    ]
    if options.dry_run:
        return _shown(files, found, environment)
    if asks_for_articles(options):
        provable = [_can_be_proved(one, options, environment) for one in files]
        if not all(provable):
            return codes.UNREADABLE
    # Each of them, though one before it cannot be written; what cannot be read the check tells.
    written = [_is_written(one, environment) for one in files if one.done.mends]
    return None if all(written) else codes.UNWRITTEN


def _refuse_what_means_nothing(options: argparse.Namespace) -> None:
    if not options.fix:
        raise UsageError("--dry-run is for --fix", "write `briefing check --fix --dry-run FILE`")
    if STDIN in options.files:
        raise UsageError("standard input cannot be mended", "name a file")
    given = [name for name in _NOT_DRY if getattr(options, name) not in (None, False, [], "text")]
    if options.dry_run and given:
        what = f"`--{given[0].replace('_', '-')}` means nothing with --dry-run"
        raise UsageError(
            f"{what}, which shows the mends and checks nothing", "leave one of them out"
        )


def _judge(name: str) -> Judge:
    """Return what tells all that is wrong with a text of some file."""

    def judge(text: str) -> Report:
        briefing, report = load_text(text, name)
        if briefing is not None:
            run_checks(briefing, report)
        return report

    return judge


def _shown(
    files: Sequence[_File],
    found: Sequence[tuple[str, Draft | Fault | Problem]],
    environment: Environment,
) -> int:
    """Write out what would change; the exit code says whether anything would."""
    changed = [one for one in files if one.done.mends]
    for draft, done in changed:
        for line in differences(draft.name, draft.text, done.text):
            environment.out.write(f"{line}\n")
    for word, unread in found:
        if not isinstance(unread, Draft):
            say(environment.err, f"{clean_name(word)}: {unread.what}", unread.reason, unread.help)
    if len(files) < len(found):
        return codes.UNREADABLE
    return codes.NO if changed else codes.DONE


def _can_be_proved(file: _File, options: argparse.Namespace, environment: Environment) -> bool:
    """Whether a file, once it is mended, can be compared with its article; if not, it is said."""
    from tui.cli.proving import proving  # for those who have an article

    loaded = load_text(file.done.text, file.draft.name)
    if loaded.briefing is None:
        return True  # the check says why
    compared = proving(options, Found(file.draft.path, loaded), loaded.briefing, environment)
    if isinstance(compared, Fault):
        say_fault(environment.err, compared)
    return not isinstance(compared, Fault)


def _is_written(file: _File, environment: Environment) -> bool:
    fault = rewrite(file.draft, file.done.text)
    if fault is not None:
        say_fault(environment.err, fault)
        return False
    for mark, old, new in file.done.mends:
        place = f"{clean_name(file.draft.name)}:{mark.line}:{mark.column}"
        environment.err.write(f"{place}: mended: `{one_line(old)}` is now `{one_line(new)}`\n")
    return True
