"""`briefing list`: the briefings there are, the person's own before the built-in ones."""

import argparse
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from tui.clean import one_line
from tui.cli import codes
from tui.cli.arguments import ascii_option
from tui.cli.environment import Environment
from tui.cli.indexing import shelf_of
from tui.cli.programs import for_programs
from tui.library.arranging import BY_FOLDER, BY_NAME, SORTINGS, Sorting, arranged, narrowed
from tui.library.index import Index
from tui.library.news import UNREAD, News, news_of
from tui.library.shelf import Shelf
from tui.library.shelved import Shelved
from tui.model.card import Row, Span, Spans, plain
from tui.model.draft import UNREVIEWED
from tui.model.words import count
from tui.render.glyphs import ASCII, Glyphs, row_in_glyphs

EXAMPLES: Final = """\
examples:
  briefing list                   by folder: name, title with date, size, what is new
  briefing list libya 2018        those with these words in title, id, name or folder
  briefing list --sort changed    the latest change first, all folders together
  briefing list | cut -f1         the names alone

In a pipe each briefing is a line of fields with tabs between them: name, title, size, folder,
date, what is new, time of change, file.

Looks into ./briefings, the folders of $BRIEFING_PATH, your data folder (docs/commands.md says
where) and the built-in set, and into the folders in them. A file that cannot be read stays in
the list, and instead of its size says why.
"""
FORMAT_VERSION: Final = 1
"""Of the JSON output; it changes when a field changes its meaning or goes away."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "words", nargs="*", metavar="QUERY", help="words, or parts of them, to list briefings by"
    )
    parser.add_argument(
        "--sort",
        choices=[sorting.name for sorting in SORTINGS if sorting is not BY_FOLDER],
        help="another order than by folder; dates and numbers from the top down",
    )
    parser.add_argument("--json", action="store_true", help="for programs (docs/commands.md)")
    ascii_option(parser)


class _Listed(NamedTuple):
    """What the list says of one briefing; the order is that of the fields in a pipe."""

    name: str
    title: str
    state: str
    """How much it holds; or why it cannot be read, in which case there is no title."""
    folder: str
    date: str
    news: str
    changed: str
    file: str


def run(options: argparse.Namespace, environment: Environment) -> int:
    """List briefings; exit with 1 when there are none."""
    sorting = BY_NAME[options.sort] if options.sort else BY_FOLDER
    with Index(environment.variables) as index:
        shelf = shelf_of(environment, index)
        found = arranged(narrowed(shelf.briefings, " ".join(options.words)), sorting)
        news = news_of(found, environment.variables, index)
    if options.json:
        _write_json(found, news, shelf, environment)
    elif environment.terminal_out:
        glyphs = ASCII if options.ascii else environment.glyphs
        listed = [_listed(one, news) for one in found]
        for line in _lines(listed, environment.columns or 80, glyphs, sorting):
            environment.out.write(f"{plain(line)}\n")
    else:
        for one in found:
            name, *others = _listed(one, news)
            # A name keeps its own blanks: it is what the next command is given.
            environment.out.write("\t".join([name, *map(one_line, others)]) + "\n")
    return codes.DONE if found else codes.NO


def _lines(
    listed: Sequence[_Listed], width: int, glyphs: Glyphs, sorting: Sorting
) -> Iterator[Spans]:
    """Yield the lines of a list on a terminal: names, titles and sizes below their folders."""
    from tui.render.layout import columns_for, row_lines, wrap  # not for a pipe

    by_folder = sorting is BY_FOLDER
    rows = [row_in_glyphs(_row(one, with_folder=not by_folder), glyphs) for one in listed]
    columns = columns_for(rows)
    folder = ""
    for one, row in zip(listed, rows, strict=True):
        if by_folder and one.folder != folder:
            if folder:
                yield ()
            yield from wrap((Span(f"{one.folder}:", "label"),), width)
            folder = one.folder
        yield from row_lines(row, columns, width)


def _row(one: _Listed, with_folder: bool) -> Row:
    name = (Span(one.name, "name"),)
    known = [one.date, one.folder if with_folder else "", one.news]
    words = "; ".join(filter(None, known))
    about = (Span(f" ({words})", "muted"),) if words else ()
    if not one.title:
        return Row(name, (Span(one.state, "warning"), *about))
    return Row(name, (Span(one.title), *about), (Span(one.state, "muted"),))


def _listed(one: Shelved, news: Mapping[str, News]) -> _Listed:
    changed = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(one.modified // 1_000_000_000))
    if not one.readable:
        # Of what could not be opened there are no lines.
        where = f" line {one.line}:" if one.line else ""
        state = f"cannot be read:{where} {one.problem}"
        return _Listed(one.name, "", state, one.folder, "", "", changed, one.file)
    state = count(one.items, "item")
    if one.drafts:
        state += f", {count(one.drafts, UNREVIEWED)}"
    if one.problems:
        state += f", {count(one.problems, 'problem')}"
    said = news.get(one.file, UNREAD).words
    return _Listed(one.name, one.title, state, one.folder, one.as_of, said, changed, one.file)


def _write_json(
    found: Sequence[Shelved], news: Mapping[str, News], shelf: Shelf, environment: Environment
) -> None:
    document = {
        "version": FORMAT_VERSION,
        "briefings": [_as_json(one, news.get(one.file, UNREAD)) for one in found],
        "left_out": [{"where": where, "why": why} for where, why in shelf.left_out],
    }
    environment.out.write(f"{for_programs(document, environment.out)}\n")


def _as_json(one: Shelved, news: News) -> dict[str, Any]:
    listed = _listed(one, {})
    problem = {"line": one.line or None, "what": one.problem}
    return {
        "name": one.name,
        "file": listed.file,
        "folder": one.folder,
        "readable": bool(one.readable),
        "title": one.title,
        "id": one.id,
        "as_of": one.as_of,
        "items": one.items,
        "counts": one.counts,
        "cares": one.cares,
        "drafts": one.drafts,
        "problems": one.problems,
        "first_problem": problem if one.problems else None,
        "changed": listed.changed,
        "new": news.new,
    }
