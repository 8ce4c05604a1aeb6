"""`briefing pin`: take the fingerprint of an article into a briefing, and nothing else."""

import argparse
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.article.article import Article
from tui.article.at_hand import own_file
from tui.article.copies import keep
from tui.article.reading import read_article
from tui.clean import clean, clean_name
from tui.cli import codes
from tui.cli.arguments import UsageError, briefing_name
from tui.cli.environment import Environment
from tui.cli.finding import STDIN, as_argument
from tui.cli.messages import say, say_fault, shortened
from tui.cli.repinning import Plan, plan_of, rewritten
from tui.cli.rewriting import Draft, differences, draft_of, rewrite
from tui.load.load import Loaded, load_text
from tui.model.briefing import Briefing
from tui.model.source import Source
from tui.model.words import count
from tui.problems import Fault, Problem

EXAMPLES: Final = """\
examples:
  briefing pin draft.yaml --article story.txt            write or renew the fingerprint
  briefing pin draft.yaml                                the same, by the `file` of its source
  briefing pin draft.yaml --article page.html --dry-run  show what would change
  briefing pin draft.yaml --article new.txt --follow     let pins follow passages that moved
  briefing pin draft.yaml --article new.txt --accept-edits   after reading what was edited

Only the `text` of the source is written; with --follow also pins. Comments, order and quotes stay.
Nothing is written where a pin would lead to another text than before, or a gist would be lost; what
would is told. A copy of the article is kept in your data directory, for telling edits word by word.

exit codes: 0 done, 1 nothing written, 3 a file cannot be read, 74 it cannot be written
"""
_MOST_TOLD: Final = 20
"""How many pins are told one by one."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("file", type=briefing_name, metavar="FILE", help="a briefing")
    help_ = "text, Markdown or HTML; else the `file` that the source names"
    parser.add_argument("--article", metavar="FILE", help=help_)
    parser.add_argument("--source", metavar="ID", help="of which source; else the first")
    parser.add_argument("--follow", action="store_true", help="let pins follow what moved")
    parser.add_argument(
        "--accept-edits", action="store_true", help="you have read what was edited: it still fits"
    )
    parser.add_argument("--drop-gone", action="store_true", help="let go of gists of what is gone")
    parser.add_argument("--dry-run", action="store_true", help="show the change, write nothing")
    parser.add_argument("--no-copy", action="store_true", help="keep no copy of the article")


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Take a fingerprint."""
    if options.file == STDIN:
        raise UsageError("standard input cannot be written", "name a file")
    plan = _plan(options, environment)
    if isinstance(plan, int):
        return plan
    if isinstance(plan, Fault):
        say_fault(environment.err, plan)
        return codes.NO
    if obstacles := list(_obstacles(plan, options)):
        return _refuse(plan, obstacles, environment)
    text = rewritten(plan)
    if isinstance(text, Fault):
        say_fault(environment.err, text)
        return codes.NO
    if options.dry_run:
        for line in differences(plan.draft.name, plan.draft.text, text):
            environment.out.write(f"{line}\n")
        return codes.DONE
    return _write(plan, text, options, environment)


def _plan(options: argparse.Namespace, environment: Environment) -> Plan | Fault | int:
    """Return what is to be done; or the exit code, where it was said why nothing can be."""
    draft = draft_of(options.file, environment)
    if not isinstance(draft, Draft):
        say(environment.err, f"{clean_name(options.file)}: {draft.what}", draft.reason, draft.help)
        return codes.UNREADABLE
    briefing, report = load_text(draft.text, draft.name)
    if briefing is None or report.has_errors:
        errors = count(len(list(report.of("error"))) + report.left_out_errors, "error")
        help_ = f"mend them first: `briefing check {as_argument(report)}`"
        say(environment.err, f"`{report.path}` has {errors}", "nothing is written into it", help_)
        return codes.UNREADABLE if briefing is None else codes.NO
    source = _source(options.source, briefing)
    article = source if isinstance(source, Fault) else _article(options, source, draft, environment)
    if isinstance(source, Fault) or isinstance(article, Fault):
        say_fault(environment.err, article)  # type: ignore[arg-type]  # the fault of the one or the other
        return codes.UNREADABLE
    return plan_of(draft, briefing, source, article, environment.variables)


def _source(word: str | None, briefing: Briefing) -> Source | Fault:
    ids = [source.id for source in briefing.sources]
    if not ids:
        help_ = "add `sources:` and below it `- label: the article`"
        return Fault("", "the briefing has no source", "a fingerprint is that of a source", help_)
    if word is not None and word not in ids:
        help_ = f"the sources are: {', '.join(f'`{one}`' for one in ids[:_MOST_TOLD])}"
        return Fault("", f"there is no source `{clean_name(word)}`", help=help_)
    return briefing.sources[ids.index(word) if word else 0]


def _article(
    options: argparse.Namespace, source: Source, draft: Draft, environment: Environment
) -> Article | Fault:
    """Return the article that is named, or else that which the source names."""
    if options.article is not None:
        return read_article(environment.working / options.article, options.article)
    if source.file and draft.path is not None:
        return own_file(source.file, draft.path.parent)
    raise UsageError(f"`{source.id}` names no `file`", "name the article: `--article FILE`")


class _Obstacle(NamedTuple):
    """A reason to write nothing, with what it is about, line by line."""

    reason: str
    help: str
    lines: Sequence[str]


def _obstacles(plan: Plan, options: argparse.Namespace) -> Iterator[_Obstacle]:
    """Yield what must not happen unasked."""
    states = [
        ("missing", True, "not surely there any more", _LOOK),
        ("edited", not options.accept_edits, "edited", _ACCEPT),
    ]
    for state, is_asked, words, help_ in states:
        found = [one for one in plan.changed if one.state == state]
        if found and is_asked:
            reason = f"{count(len(found), 'pin')} to what is {words}"
            yield _Obstacle(reason, help_, [one.words for one in found])
    moving = [one for one in plan.changed if one.pin.mark in plan.moves and one.places]
    if moving and not options.follow:
        reason = f"{count(len(moving), 'pin')} to what stands elsewhere now"
        moved = [one.words for one in moving if one.state == "moved"]
        yield _Obstacle(reason, _FOLLOW, moved)
    gone = [] if options.drop_gone else list(plan.gone())
    if gone:
        reason = f"{count(len(gone), 'passage')} gone, and what is written of it would be lost"
        lines = [f"p{one.passage}: gone: {shortened(one.words)}" for one in gone]
        yield _Obstacle(reason, _DROP, lines)


_LOOK: Final = "see what the article says now, then change or take away these pins"
_ACCEPT: Final = "read the passages again; when the items still fit, `--accept-edits`"
_FOLLOW: Final = "`--follow` moves the pins along"
_DROP: Final = "keep it elsewhere if it matters; `--drop-gone` lets it go"


def _refuse(plan: Plan, obstacles: Sequence[_Obstacle], environment: Environment) -> int:
    """Say why nothing is written."""
    lines = [line for one in obstacles for line in one.lines]
    for line in lines[:_MOST_TOLD]:
        environment.out.write(f"{clean(line)}\n")
    if len(lines) > _MOST_TOLD:
        environment.out.write(f"and {count(len(lines) - _MOST_TOLD, 'more')}\n")
    environment.out.flush()
    reason = "; ".join(one.reason for one in obstacles)
    help_ = "; ".join(one.help for one in obstacles)
    what = f"{plan.draft.name}: nothing is written: it is another article than before"
    say(environment.err, what, reason, help_)
    return codes.NO


def _write(plan: Plan, text: str, options: argparse.Namespace, environment: Environment) -> int:
    if text != plan.draft.text and (fault := rewrite(plan.draft, text)):
        say_fault(environment.err, fault)
        return codes.UNWRITTEN
    passages = count(len(plan.text.blocks), "passage")
    done = "is up to date" if text == plan.draft.text else "is written"
    say_done = f"{plan.draft.name}: the fingerprint {done}: {passages}, {plan.text.words:,} words"
    environment.err.write(f"{say_done}\n")
    for one in plan.changed:
        environment.err.write(f"  {clean(one.words)}\n")
    if not options.no_copy:
        path = keep(plan.found.article, plan.text, environment.variables)
        if isinstance(path, Fault):
            environment.err.write(f"warning: no copy of the article is kept: {path.reason}\n")
        elif path is not None:
            environment.err.write(f"A copy of the article is kept: {clean_name(str(path))}\n")
    _tell_what_is_left(load_text(text, plan.draft.name), environment)
    return codes.DONE


def _tell_what_is_left(after: Loaded, environment: Environment) -> None:
    """Say how many pins lead nowhere, now that it is known how many passages there are."""
    lost: list[Problem] = [one for one in after.report.problems if one.code == "B404"]
    if lost:
        there, lead = ("is", "leads") if len(lost) == 1 else ("are", "lead")
        words = f"There {there} {count(len(lost), 'pin')} now that {lead} nowhere"
        environment.err.write(f"{words}: `briefing check {as_argument(after.report)}`\n")
