"""`briefing search`: what is said in one briefing, in some, or in all of the library."""

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from tui.clean import clean_name, one_line
from tui.cli import codes
from tui.cli.arguments import UsageError, ascii_option, briefing_name
from tui.cli.environment import Environment
from tui.cli.finding import read, shown
from tui.cli.messages import problem_lines, say_fault
from tui.library import entries, load_all
from tui.load.load import Loaded
from tui.model.card import Span, Spans, plain
from tui.problems import Fault
from tui.render.cells import cells
from tui.render.glyphs import ASCII, Glyphs, fold
from tui.render.layout import wrap
from tui.search.document import documents
from tui.search.fields import FIELDS
from tui.search.marking import marked
from tui.search.parsing import parse_query
from tui.search.query import Query, QueryFault
from tui.search.search import Hit, hits_among

EXAMPLES: Final = f"""\
examples:
  briefing search haftar                    in all briefings of the library
  briefing search 'gadafi after:2011'       other spellings are found as well
  briefing search -l 'status:disputed' drafts/*.yaml
  briefing search 'by:un -"road"' derna-2018
  briefing search -- -derna draft.yaml      a query that begins with a minus

One line a hit, file:line: kind id: text. The best are first in each file. Words are all to be
found; "quotes" make a phrase of them, -word leaves out. Fields:
  {", ".join(f"{field.name}:" for field in FIELDS)}
docs/search.md has them all, with what each takes.

exit codes: 0 hits, 1 none, 2 a wrong query, 3 a file cannot be read (the others are searched)
"""
FORMAT_VERSION: Final = 1
"""Of the JSON output; it changes when a field changes its meaning or goes away."""
_LEAST: Final = 24
"""How many columns a hit's text has beside its place; with fewer it stands below."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("query", metavar="QUERY", help="words and fields, in one argument")
    parser.add_argument(
        "files",
        nargs="*",
        type=briefing_name,
        metavar="FILE",
        help="a file, a name, or - (stdin); without any, all of the library",
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("-l", "--files", action="store_true", dest="names", help="files with hits")
    shape.add_argument("--json", action="store_true", help="for programs (docs/commands.md)")
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="mark what was found: on a terminal (auto), always, or never",
    )
    ascii_option(parser)


class _Searched(NamedTuple):
    """What was found in one file."""

    path: str
    """As the person would name it, safe to show."""
    title: str
    hits: Sequence[Hit]


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Search; exit with 1 when nothing is found."""
    query = parse_query(options.query)
    if isinstance(query, QueryFault):
        raise UsageError(query.what, query.help)
    unread: list[str] = []
    found = (
        _in_files(options.files, query, environment, unread)
        if options.files
        else _in_library(query, environment)
    )
    # One after the other: a hit in the first file is told before the last is read.
    hits = (one for one in found if one.hits)
    if options.json:
        number = _write_json(options.query, list(hits), environment)
    elif options.names:
        number = _write_names(hits, environment)
    else:
        number = _write_lines(hits, query, options, environment)
    if unread:
        return codes.UNREADABLE
    return codes.DONE if number else codes.NO


def _in_files(
    files: Sequence[str], query: Query, environment: Environment, unread: list[str]
) -> Iterator[_Searched]:
    """Yield what is found in files; say what cannot be read, and note it."""
    for word in files:
        found = read(word, environment)
        if isinstance(found, Fault):
            environment.out.flush()
            say_fault(environment.err, found)
            unread.append(word)
            continue
        briefing, report = found.loaded
        if briefing is None:
            environment.out.flush()
            for line in problem_lines(report.sorted()[0], report):
                environment.err.write(f"{line}\n")
            unread.append(word)
            continue
        yield _searched(clean_name(report.path), found.loaded, query)


def _in_library(query: Query, environment: Environment) -> Iterator[_Searched]:
    """Yield what is found in all briefings of the library; what cannot be read holds nothing."""
    from tui.cli.indexing import shelf_of  # the index, for who searches more than some files
    from tui.library.index import Index
    from tui.library.searching import search_shelf

    index = Index(environment.variables)
    if index.database.is_kept:
        for one in search_shelf(query, index, shelf_of(environment, index)):
            path = clean_name(shown(one.briefing.path, environment))
            yield _Searched(path, one.briefing.title, one.hits)
        return
    # To make an index takes longer than to look through the briefings once.
    for entry, loaded in load_all(entries(environment.variables, environment.working)):
        yield _searched(clean_name(shown(entry.path, environment)), loaded, query)


def _searched(path: str, loaded: Loaded, query: Query) -> _Searched:
    if loaded.briefing is None:
        return _Searched(path, "", ())
    hits = hits_among(documents(loaded.briefing), query)
    return _Searched(path, loaded.briefing.header.title, hits)


def _write_names(found: Iterable[_Searched], environment: Environment) -> int:
    number = 0
    for one in found:
        environment.out.write(f"{one.path}\n")
        number += 1
    return number


def _write_lines(
    found: Iterable[_Searched], query: Query, options: argparse.Namespace, environment: Environment
) -> int:
    """Write a line for each hit, as soon as its file is searched."""
    glyphs = ASCII if options.ascii else environment.glyphs
    width = environment.columns if environment.terminal_out else None
    write = _writer(query, options.color, environment, glyphs)
    number = 0
    for one in found:
        for hit in one.hits:
            for line in _lines(one, hit, width, glyphs):
                write(line)
            number += 1
    return number


def _writer(
    query: Query, color: str, environment: Environment, glyphs: Glyphs
) -> Callable[[Spans], None]:
    """Return what writes a line, with the words marked that were found unless they are not to."""
    quiet = environment.dumb or bool(environment.variables.get("NO_COLOR"))
    if color == "never" or (color == "auto" and (quiet or not environment.terminal_out)):

        def write_plain(line: Spans) -> None:
            environment.out.write(f"{plain(line)}\n")

        return write_plain
    from tui.render.terminal import console_for, print_spans

    console = console_for(environment.out, environment.columns or 80, color=True)

    def write(line: Spans) -> None:
        place, *text = line
        print_spans((place, *marked(tuple(text), query)), console, glyphs)

    return write


def _lines(one: _Searched, hit: Hit, width: int | None, glyphs: Glyphs) -> Iterator[Spans]:
    """Yield a hit's place and text; on a terminal cut to its width, but never the place."""
    document = hit.document
    place = f"{one.path}:{document.line}: {document.noun} {one_line(document.id)}:"
    text = one_line(document.row)
    if glyphs.folded:
        # Before it is cut: some signs are wider in ASCII.
        text = fold(text)
    if width is None:
        yield Span(place, "muted"), Span(f" {text}")
        return
    left = width - cells(place) - 1
    if left < _LEAST:
        yield (Span(place, "muted"),)
        yield Span("  ", "muted"), *_cut(text, width - 2, glyphs)
    else:
        yield Span(f"{place} ", "muted"), *_cut(text, left, glyphs)


def _cut(text: str, width: int, glyphs: Glyphs) -> Spans:
    whole = wrap((Span(text),), max(1, width))
    if len(whole) == 1:
        return whole[0]
    dots = f" {glyphs.more}"
    return (*wrap((Span(text),), max(1, width - cells(dots)))[0], Span(dots))


def _write_json(query: str, found: Sequence[_Searched], environment: Environment) -> int:
    import json

    files = [
        {
            "path": one.path,
            "title": one.title,
            "hits": [
                {
                    "line": hit.document.line,
                    "kind": hit.document.noun,
                    "id": hit.document.id,
                    "title": hit.document.title,
                    "text": hit.document.row,
                }
                for hit in one.hits
            ],
        }
        for one in found
    ]
    document = {"version": FORMAT_VERSION, "query": query, "files": files}
    environment.out.write(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    return len(files)
