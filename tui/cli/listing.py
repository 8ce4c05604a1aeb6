"""`briefing list`: the briefings there are, the person's own before the built-in ones."""

import argparse
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.clean import one_line
from tui.cli import codes
from tui.cli.arguments import ascii_option
from tui.cli.environment import Environment
from tui.kinds.overview import as_of
from tui.library import Entry, entries, load_all
from tui.load.load import Loaded
from tui.model.card import Row, Span, Spans, plain
from tui.model.words import count
from tui.render.glyphs import ASCII, Glyphs, row_in_glyphs
from tui.render.layout import columns_for, row_lines, wrap

EXAMPLES: Final = """\
examples:
  briefing list                   by folder: name, title with date, and size
  briefing list | cut -f1         the names alone

In a pipe each briefing is a line of fields with tabs between them: name, title, size, folder, date.

Looks into ./briefings, your data folder (docs/commands.md says where) and the built-in set.
A file that cannot be read stays in the list, and instead of its size says why.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    ascii_option(parser)


class _Listed(NamedTuple):
    """What the list says of one briefing; the order is that of the fields in a pipe."""

    name: str
    title: str
    state: str
    """How much it holds; or why it cannot be read, in which case there is no title."""
    folder: str
    date: str


def run(options: argparse.Namespace, environment: Environment) -> int:
    """List briefings; exit with 1 when there are none."""
    found = entries(environment.variables, environment.working)
    listed = [_listed(entry, loaded) for entry, loaded in load_all(found)]
    if environment.terminal_out:
        glyphs = ASCII if options.ascii else environment.glyphs
        for line in _lines(listed, environment.columns or 80, glyphs):
            environment.out.write(f"{plain(line)}\n")
    else:
        for one in listed:
            # A name keeps its own blanks: it is what the next command is given.
            environment.out.write("\t".join([one.name, *map(one_line, one[1:])]) + "\n")
    return codes.DONE if listed else codes.NO


def _lines(listed: Sequence[_Listed], width: int, glyphs: Glyphs) -> Iterator[Spans]:
    """Yield the lines of a list on a terminal: names, titles and sizes below their folders."""
    rows = [row_in_glyphs(_row(one), glyphs) for one in listed]
    columns = columns_for(rows)
    folder = ""
    for one, row in zip(listed, rows, strict=True):
        if one.folder != folder:
            if folder:
                yield ()
            yield from wrap((Span(f"{one.folder}:", "label"),), width)
        folder = one.folder
        yield from row_lines(row, columns, width)


def _row(one: _Listed) -> Row:
    name = (Span(one.name, "name"),)
    if not one.title:
        return Row(name, (Span(one.state, "warning"),))
    date = (Span(f" ({one.date})", "muted"),) if one.date else ()
    return Row(name, (Span(one.title), *date), (Span(one.state, "muted"),))


def _listed(entry: Entry, loaded: Loaded) -> _Listed:
    briefing, report = loaded
    if briefing is None:
        problem = report.sorted()[0]
        # Of what could not be opened there are no lines.
        where = f" line {problem.mark.line}:" if report.lines else ""
        return _Listed(entry.name, "", f"cannot be read:{where} {problem.what}", entry.folder, "")
    state = count(sum(1 for _ in briefing), "item")
    if report.problems:
        state += f", {count(len(report.problems), 'problem')}"
    return _Listed(entry.name, briefing.header.title, state, entry.folder, as_of(briefing))
