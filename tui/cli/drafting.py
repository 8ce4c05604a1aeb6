"""`briefing draft`: read an article, and write what it says as a briefing to be reviewed."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tui.clean import clean_name
from tui.cli import codes
from tui.cli.arguments import UsageError, briefing_name
from tui.cli.articles import copy_option
from tui.cli.delivering import deliver
from tui.cli.drafted import argument, keep_copies, tell
from tui.cli.environment import Environment
from tui.cli.finding import STDIN, STDIN_SHOWN, stdin_bytes
from tui.cli.messages import say, say_fault
from tui.cli.rewriting import Draft as Edited
from tui.cli.rewriting import differences, draft_of, rewrite
from tui.load.file import read_bytes
from tui.load.load import load_file
from tui.model.when import When, parse_when
from tui.model.words import count
from tui.problems import Fault, Problem

if TYPE_CHECKING:
    from tui.draft.article import Asked
    from tui.draft.draft import Draft
    from tui.draft.engine import Engine
    from tui.draft.page import Page

EXAMPLES: Final = """\
examples:
  briefing draft story.txt --date 2026-03-05 -o story.yaml
                                              a briefing to be reviewed, pinned to the article
  briefing draft page.html -o story.yaml      the day of publication is the page's own
  briefing draft - < story.txt | less         shows what would be written
  briefing draft first.txt second.txt --date 2026-03-05 --date 2026-03-06 -o story.yaml
                                              what both tell alike is one item with two claims
  briefing draft third.txt --into story.yaml  adds drafts, and changes nothing that stands

Everything is read by rules, on this machine. What they do not find is told on standard error, and
listed at the end of a new file, so that you know where to look. Each item says `draft:` until you
have reviewed it: open the file with `briefing`, where `a` accepts an item and `d` drops it.
Without a day of publication, words such as "Monday" stay without a day. A copy of each article is
kept in your data directory, so that the reader can show it beside the items.

--engine spacy asks spaCy, where it is installed, of what sort names are, and who says what.
--engine llm asks a language model at a server that you name; the article is sent there. Its key, if
it needs one, is BRIEFING_LLM_KEY. It gives titles and background in its own words, each with a
quotation that must stand in the article; dates and numbers are always read by rules.

exit codes: 0 done, 1 nothing could be drafted, or the engine that was asked for failed, 2 a wrong
option, 3 an article cannot be read, 5 the file is there, 74 it cannot be written
"""
_LIKE_A_BRIEFING: Final = re.compile(
    rb"(?m)^\W{0,4}(?:briefing|title|drafted|sources|actors|timeline|figures|quotes)[ \t]*:"
)
"""What a file begins a line with that somebody meant for a briefing, however broken it is."""
_NO_ARTICLES: Final = frozenset({"B007", "B008"})
"""What can be read, and is nothing that the rules could draft from."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "articles",
        nargs="+",
        type=briefing_name,
        metavar="ARTICLE",
        help="plain text, Markdown or HTML; - is standard input",
    )
    parser.add_argument(
        "--date",
        metavar="DAY",
        action="append",
        default=[],
        help="the day of publication, or a window (EDTF); of several articles in their order",
    )
    parser.add_argument(
        "-o", "--output", type=briefing_name, metavar="FILE", help="where to write; else to stdout"
    )
    help_ = "write over FILE, unless somebody has reviewed items in it"
    parser.add_argument("--force", action="store_true", help=help_)
    parser.add_argument(
        "--into", type=briefing_name, metavar="FILE", help="add to this briefing, as drafts"
    )
    parser.add_argument("--dry-run", action="store_true", help="with --into: show the change only")
    copy_option(parser)
    asked = parser.add_argument_group("engines")
    asked.add_argument(
        "--engine", choices=("rules", "spacy", "llm"), default="rules", help="what is asked as well"
    )
    asked.add_argument("--base-url", metavar="URL", help="llm: an OpenAI-compatible server")
    asked.add_argument("--model", metavar="NAME", help="llm: which of its models")


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Draft a briefing, or into one."""
    _check(options)
    engine = _engine(options, environment)
    asked = _asked(options, environment)
    if isinstance(asked, Fault):
        say_fault(environment.err, asked)
        return codes.NO if asked.code in _NO_ARTICLES else codes.UNREADABLE
    if options.into:
        return _draft_into(asked, engine, options, environment)
    from tui.draft.draft import draft

    done = draft(asked, engine)
    found = engine.fault or done
    if isinstance(found, Fault):
        say_fault(environment.err, found)
        return codes.NO
    code = _deliver(found, options, environment)
    if code == codes.DONE:
        tell(found, options.output, environment, is_listed=True)
        if not options.no_copy:
            keep_copies(found, environment)
    return code


def _check(options: argparse.Namespace) -> None:
    if options.articles.count(STDIN) > 1:
        raise UsageError("standard input is one article", "name `-` once")
    if len(options.date) > len(options.articles):
        raise UsageError("there are more days than articles", "give one `--date` an article")
    if options.into and (options.output or options.force):
        raise UsageError("`--into` writes its own file", "leave `-o` and `--force` away")
    if options.engine == "llm" and not (options.base_url and options.model):
        help_ = "`--base-url http://localhost:8080/v1 --model NAME`"
        raise UsageError("a language model is asked by its server and name", help_)
    if options.engine != "llm" and (options.base_url or options.model):
        raise UsageError("`--base-url` and `--model` are of a language model", "add `--engine llm`")
    if options.dry_run and not options.into:
        raise UsageError("`--dry-run` goes with `--into`", "without `-o` nothing is written")


def _asked(options: argparse.Namespace, environment: Environment) -> "list[Asked] | Fault":
    from tui.draft.article import Asked

    days: list[When | None] = [_day(given) for given in options.date]
    days += [None] * (len(options.articles) - len(days))
    found = []
    for word, day in zip(options.articles, days, strict=True):
        page = _page(word, environment)
        if isinstance(page, Fault):
            return page
        found.append(Asked(page, day))
    return found


def _engine(options: argparse.Namespace, environment: Environment) -> "Engine":
    from tui.draft.engine import Llm, Rules, Spacy

    if options.engine == "llm":
        from tui.draft.engines.endpoint import endpoint

        key = environment.variables.get("BRIEFING_LLM_KEY", "")
        to = endpoint(options.base_url, options.model, key)
        if isinstance(to, Fault):
            what = f"{to.what}: {to.reason}" if to.reason else to.what
            raise UsageError(what, to.help)

        def announce(host: str, size: int) -> None:
            environment.err.write(f"sending {size:,} bytes to {host}\n")
            environment.err.flush()

        return Llm(to, announce)
    return Spacy() if options.engine == "spacy" else Rules()


def _day(given: str) -> When:
    when = parse_when(given)
    if isinstance(when, Fault):
        raise UsageError(f"`{clean_name(given)}` is no day", when.help or "write 2026-03-05")
    return when


def _page(word: str, environment: Environment) -> "Page | Fault":
    from tui.draft.page import read_page

    if word != STDIN:
        return read_page(environment.working / word, word)
    data = stdin_bytes(environment)
    return data if isinstance(data, Fault) else read_page(data, STDIN_SHOWN)


def _deliver(found: "Draft", options: argparse.Namespace, environment: Environment) -> int:
    if options.output and options.output != STDIN:
        why = _why_not_over(environment.working / options.output, options, environment)
        if options.force and why:
            what = f"`{clean_name(options.output)}` {why}"
            help_ = f"add to it with `--into {argument(options.output)}`, or choose another name"
            say(environment.err, what, "a draft never takes the place of a person's work", help_)
            return codes.WOULD_OVERWRITE
        return deliver({options.output: found.text}, environment, force=options.force)
    environment.out.write(found.text)
    environment.out.flush()
    return codes.DONE


def _why_not_over(path: Path, options: argparse.Namespace, environment: Environment) -> str:
    """Return what of a file a draft must not take the place of; nothing, where it may."""
    if any(path == environment.working / word for word in options.articles):
        return "is the article"
    briefing, report = load_file(path)
    if briefing is None or report.has_errors:
        data = read_bytes(path)
        is_meant = isinstance(data, bytes) and _LIKE_A_BRIEFING.search(data.replace(b"\0", b""))
        return "is a briefing that has errors" if is_meant else ""
    if reviewed := sum(not item.is_draft for item in briefing):
        return f"holds {count(reviewed, 'item')} that a person has written or reviewed"
    dropped = (briefing.header.drafted or 0) - len(briefing.drafts)
    return f"is a draft that {count(dropped, 'item')} were dropped from" if dropped > 0 else ""


def _draft_into(
    asked: "Sequence[Asked]",
    engine: "Engine",
    options: argparse.Namespace,
    environment: Environment,
) -> int:
    if options.into == STDIN:
        raise UsageError("standard input cannot be written", "name a file")
    edited = draft_of(options.into, environment)
    if isinstance(edited, Problem):
        edited = Fault(edited.code, edited.what, edited.reason, edited.help)
    if isinstance(edited, Fault):
        say_fault(environment.err, edited)
        return codes.UNREADABLE
    from tui.draft.draft import draft_into

    done = draft_into(edited.text, asked, engine)
    found = engine.fault or done
    if isinstance(found, Fault):
        say_fault(environment.err, found)
        return codes.NO
    if options.dry_run:
        for line in differences(edited.name, edited.text, found.text):
            environment.out.write(f"{line}\n")
    elif not _rewritten(edited, found, environment):
        return codes.UNWRITTEN
    tell(found, options.into, environment, is_listed=False)
    if not options.dry_run and not options.no_copy:
        keep_copies(found, environment)
    return codes.DONE


def _rewritten(edited: Edited, found: "Draft", environment: Environment) -> bool:
    fault = rewrite(edited, found.text)
    if fault is not None:
        say_fault(environment.err, fault)
    return fault is None
