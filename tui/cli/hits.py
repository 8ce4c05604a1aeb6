"""How hits are told on the command line: as lines, as the names of their files, or for programs."""

import argparse
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from tui.clean import one_line
from tui.cli.environment import Environment
from tui.cli.programs import for_programs
from tui.model.card import Span, Spans, plain
from tui.render.cells import cells
from tui.render.glyphs import ASCII, Glyphs, fold
from tui.render.layout import wrap
from tui.search.document import Document
from tui.search.excerpt import found_in, from_near, match_in
from tui.search.marking import marked
from tui.search.query import Query
from tui.search.search import Hit

FORMAT_VERSION: Final = 1
"""Of the JSON output; it changes when a field changes its meaning or goes away."""
_LEAST: Final = 24
"""How many columns a hit's text has beside its place, where that can be made shorter."""
_FEWEST: Final = 8
"""In fewer columns a text says nothing."""


class Searched(NamedTuple):
    """What was found in one file."""

    path: str
    """As the person would name it, safe to show."""
    file: str
    """The whole path; empty for standard input."""
    title: str
    hits: Sequence[Hit]


def write_names(found: Iterable[Searched], environment: Environment) -> int:
    """Write the name of each file, and return how many there are."""
    number = 0
    for one in found:
        environment.out.write(f"{one.path}\n")
        number += 1
    return number


def write_lines(
    found: Iterable[Searched], query: Query, options: argparse.Namespace, environment: Environment
) -> int:
    """Write a line for each hit, as soon as its file is searched; return how many there are."""
    glyphs = ASCII if options.ascii else environment.glyphs
    width = environment.columns if environment.terminal_out else None
    write = _writer(query, options.color, environment, glyphs)
    number = 0
    for one in found:
        for hit in one.hits:
            write(_line(one, hit, query, width, glyphs))
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


def _line(one: Searched, hit: Hit, query: Query, width: int | None, glyphs: Glyphs) -> Spans:
    """Return a hit's place and text; on a terminal on one line of it, with what was found.

    A place is never cut: where it leaves no room, the id and then the kind are left out of it.
    """
    document = hit.document
    place = f"{one.path}:{document.line}:"
    named = f"{place} {document.noun}"
    text = one_line(document.row)
    if width is None:
        said = f" {document.sign}{_signs(text, glyphs)}"
        return Span(f"{named} {one_line(document.id)}:", "muted"), Span(said)
    places = (f"{named} {one_line(document.id)}:", f"{named}:", place)
    fitting = (one for one in places if width - cells(one) - 1 >= _LEAST)
    place = next(fitting, place)
    place += f" {document.sign}".rstrip()
    left = width - cells(place) - 1
    if left < _FEWEST:
        return (Span(place, "muted"),)
    return Span(f"{place} ", "muted"), *_cut(_around(document, text, left, query), left, glyphs)


def _around(document: Document, text: str, width: int, query: Query) -> str:
    """Return a hit's text, from near to what was found where the line would end before that."""
    at = match_in(text, query)
    if at < 0 and (piece := found_in(document, query)):
        text, at = one_line(piece), match_in(piece, query)
    # A word of some length is still to stand behind it.
    return from_near(text, at, width // 3) if at > width // 2 else text


def _signs(text: str, glyphs: Glyphs) -> str:
    return fold(text) if glyphs.folded else text


def _cut(text: str, width: int, glyphs: Glyphs) -> Spans:
    # Before it is cut: some signs are wider in ASCII.
    text = _signs(text, glyphs)
    whole = wrap((Span(text),), max(1, width))
    if len(whole) == 1:
        return whole[0]
    dots = f" {glyphs.more}"
    return (*wrap((Span(text),), max(1, width - cells(dots)))[0], Span(dots))


def write_json(query: str, found: Sequence[Searched], environment: Environment) -> int:
    """Write all hits for programs, and return of how many files."""
    files = [
        {
            "path": one.path,
            "file": one.file,
            "title": one.title,
            "hits": [
                {
                    "line": hit.document.line,
                    "kind": hit.document.noun,
                    "id": hit.document.id,
                    "title": hit.document.title,
                    "text": hit.document.row,
                    "unreviewed": bool(hit.document.sign),
                }
                for hit in one.hits
            ],
        }
        for one in found
    ]
    document = {"version": FORMAT_VERSION, "query": query, "files": files}
    environment.out.write(f"{for_programs(document, environment.out)}\n")
    return len(files)
