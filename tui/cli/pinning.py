"""`briefing pin`: take the fingerprint of an article into a briefing, and nothing else."""

import argparse
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.article.article import Article
from tui.article.at_hand import AtHand, Whereabouts, at_hand
from tui.article.copies import keep
from tui.article.fingerprint import fingerprint, renewed
from tui.article.pins import Pinned, pinned
from tui.article.reading import read_article
from tui.clean import clean_name
from tui.cli import codes
from tui.cli.arguments import UsageError, briefing_name
from tui.cli.environment import Environment
from tui.cli.finding import STDIN, as_argument
from tui.cli.messages import say, say_fault
from tui.cli.rewriting import Draft, differences, draft_of, rewrite
from tui.edit.edits import Edit, applied
from tui.edit.fingerprints import set_fingerprint
from tui.edit.pins import moved_pins
from tui.edit.tree import tree_of
from tui.load.load import Loaded, load_text
from tui.model.anchor import Anchor
from tui.model.briefing import Briefing
from tui.model.pin import Pin
from tui.model.source import Source, SourceText
from tui.model.words import count
from tui.problems import Fault, Problem

EXAMPLES: Final = """\
examples:
  briefing pin draft.yaml --article story.txt            write or renew the fingerprint
  briefing pin draft.yaml --article page.html --dry-run  show what would change
  briefing pin draft.yaml --article new.txt --follow     let pins follow passages that moved

Only the `text` of the source is written; with --follow also pins. Comments, order and quotes stay.
A copy of the article is kept in your data directory, so that edits can be told word by word later.

exit codes: 0 done, 1 nothing written, for pins would lead elsewhere, 3 a file cannot be read
"""
_MOST_TOLD: Final = 20
"""How many pins are told one by one."""


class _Plan(NamedTuple):
    """What is to become of a briefing."""

    draft: Draft
    briefing: Briefing
    found: AtHand
    pins: Sequence[Pinned]
    text: SourceText


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("file", type=briefing_name, metavar="FILE", help="a briefing")
    parser.add_argument("--article", metavar="FILE", required=True, help="text, Markdown or HTML")
    parser.add_argument("--source", metavar="ID", help="of which source; else the first")
    parser.add_argument("--follow", action="store_true", help="let pins follow what moved")
    parser.add_argument("--dry-run", action="store_true", help="show the change, write nothing")
    parser.add_argument("--no-copy", action="store_true", help="keep no copy of the article")


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Take a fingerprint."""
    if options.file == STDIN:
        raise UsageError("standard input cannot be written", "name a file")
    plan = _plan(options, environment)
    if isinstance(plan, int):
        return plan
    beyond = [one for one in plan.found.anchors if one.state == "unmarked" and not one.places]
    if beyond:
        return _refuse_gists(plan, beyond, environment)
    kept = [one for one in plan.pins if one.state not in {"exact", "unmarked"}]
    if kept and (not options.follow or any(not one.places for one in kept)):
        return _refuse(plan, kept, options, environment)
    text = _rewritten(plan, kept)
    if isinstance(text, Fault):
        say_fault(environment.err, text)
        return codes.NO
    if options.dry_run:
        for line in differences(plan.draft.name, plan.draft.text, text):
            environment.out.write(f"{line}\n")
        return codes.DONE
    return _write(plan, text, options, environment)


def _plan(options: argparse.Namespace, environment: Environment) -> _Plan | int:
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
    article = read_article(environment.working / options.article, options.article)
    for one in (source, article):
        if isinstance(one, Fault):
            say_fault(environment.err, one)
            return codes.UNREADABLE
    return _planned(draft, briefing, source, article, environment)  # type: ignore[arg-type]  # no faults, as just seen


def _source(word: str | None, briefing: Briefing) -> Source | Fault:
    ids = [source.id for source in briefing.sources]
    if not ids:
        help_ = "add `sources:` and below it `- label: the article`"
        return Fault("", "the briefing has no source", "a fingerprint is that of a source", help_)
    if word is not None and word not in ids:
        help_ = f"the sources are: {', '.join(f'`{one}`' for one in ids[:_MOST_TOLD])}"
        return Fault("", f"there is no source `{clean_name(word)}`", help=help_)
    return briefing.sources[ids.index(word) if word else 0]


def _planned(
    draft: Draft, briefing: Briefing, source: Source, article: Article, environment: Environment
) -> _Plan:
    where = Whereabouts(None, environment.variables, {source.id: article})
    found = at_hand(source, where)
    assert isinstance(found, AtHand)  # noqa: S101  # it was given
    found = found._replace(anchors=tuple(_by_number(one, article) for one in found.anchors))
    old = source.text
    text = renewed(old, article, found.anchors) if old else fingerprint(article)
    return _Plan(draft, briefing, found, list(pinned(briefing, found)), text)


def _by_number(anchor: Anchor, article: Article) -> Anchor:
    """Let a passage that never had a fingerprint be what its author took it for: by its number."""
    if anchor.state != "unmarked" or anchor.passage > len(article.blocks):
        return anchor
    return anchor._replace(places=(Pin(anchor.passage),))


def _refuse(
    plan: _Plan, changed: Sequence[Pinned], options: argparse.Namespace, environment: Environment
) -> int:
    """Say which pins would lead elsewhere; nothing is written."""
    for line in _told(changed):
        environment.out.write(f"{line}\n")
    lost = [one for one in changed if not one.places]
    what = f"{count(len(changed), 'pin')} would lead to another text than now"
    if lost and options.follow:
        verb = "leads" if len(lost) == 1 else "lead"
        reason = f"{count(len(lost), 'pin')} {verb} to what is not surely there any more"
        help_ = "see what the article says now, then change or take away these pins"
    else:
        reason = "the article is not the one that the fingerprint was taken of"
        help_ = "read the passages again; `--follow` then moves the pins along"
    say(environment.err, f"{plan.draft.name}: {what}", reason, help_)
    return codes.NO


def _refuse_gists(plan: _Plan, beyond: Sequence[Anchor], environment: Environment) -> int:
    """Say that gists of passages that never had a fingerprint would be lost."""
    article = plan.found.article
    what = f"{plan.draft.name}: the article has {count(len(article.blocks), 'passage')}"
    reason = f"the briefing speaks of p{beyond[-1].passage}, and what it says there would be lost"
    say(environment.err, what, reason, "a passage ends at a blank line: correct the blocks")
    return codes.NO


def _told(changed: Sequence[Pinned]) -> Iterator[str]:
    for one in changed[:_MOST_TOLD]:
        yield one.words
    if len(changed) > _MOST_TOLD:
        yield f"and {count(len(changed) - _MOST_TOLD, 'more pin')}"


def _rewritten(plan: _Plan, moved: Sequence[Pinned]) -> str | Fault:
    """Return the file with the fingerprint and pins in it, looked at before it is believed."""
    tree = tree_of(plan.draft.text)
    source = plan.found.source
    if tree is None:
        return _unwritable("its YAML has a key that no editor can follow")
    edits = set_fingerprint(tree, source.mark, plan.text, plan.found.anchors)
    if isinstance(edits, Fault):
        return edits
    moves = {one.pin.mark: one.places for one in moved}
    text = applied(plan.draft.text, [*edits, *_apart(moved_pins(tree, moves), edits)])
    after = load_text(text, plan.draft.name)
    return text if _says_so(after, plan) else _unwritable("it would not be read as it should")


def _apart(pins: Sequence[Edit], others: Sequence[Edit]) -> list[Edit]:
    """Return the edits of pins that no other edit has taken along already."""
    return [one for one in pins if not any(o.begin <= one.begin < o.end for o in others)]


def _unwritable(reason: str) -> Fault:
    help_ = "write the source as a block, a field to a line, and try again"
    return Fault("", "the fingerprint cannot be written into this file", reason, help_)


def _says_so(after: Loaded, plan: _Plan) -> bool:
    """Whether the file says what it should, and of all else what it said."""
    if after.briefing is None:
        return False
    source = after.briefing.by_id.get(plan.found.source.id)
    old = [item.id for item in plan.briefing]
    new = [item.id for item in after.briefing]
    written = isinstance(source, Source) and source.text == plan.text
    return written and old == new and after.briefing.header == plan.briefing.header


def _write(plan: _Plan, text: str, options: argparse.Namespace, environment: Environment) -> int:
    if text != plan.draft.text and (fault := rewrite(plan.draft, text)):
        say_fault(environment.err, fault)
        return codes.UNWRITTEN
    passages = count(len(plan.text.blocks), "passage")
    done = "is up to date" if text == plan.draft.text else "is written"
    say_done = f"{plan.draft.name}: the fingerprint {done}: {passages}, {plan.text.words:,} words"
    environment.err.write(f"{say_done}\n")
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
