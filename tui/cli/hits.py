"""How hits are told on the command line: as lines, as the names of their files, or for programs."""

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from tui.clean import one_line
from tui.cli.environment import Environment
from tui.model.card import Span, Spans, plain
from tui.render.cells import cells
from tui.render.glyphs import ASCII, Glyphs, fold
from tui.render.layout import wrap
from tui.search.marking import marked
from tui.search.query import Query
from tui.search.search import Hit

FORMAT_VERSION: Final = 1
"""Of the JSON output; it changes when a field changes its meaning or goes away."""
_LEAST: Final = 24
"""How many columns a hit's text has beside its place; with fewer it stands below."""


class Searched(NamedTuple):
    """What was found in one file."""

    path: str
    """As the person would name it, safe to show."""
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


def _lines(one: Searched, hit: Hit, width: int | None, glyphs: Glyphs) -> Iterator[Spans]:
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


def write_json(query: str, found: Sequence[Searched], environment: Environment) -> int:
    """Write all hits for programs, and return of how many files."""
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
