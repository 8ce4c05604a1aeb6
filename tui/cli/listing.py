"""`briefing list`: the briefings there are, the person's own before the built-in ones."""

import argparse
from typing import Final

from tui.cli import codes
from tui.cli.environment import Environment
from tui.cli.messages import count
from tui.kinds.overview import as_of
from tui.library import Entry, entries, load_all
from tui.load.load import Loaded
from tui.model.card import Row, Span, plain
from tui.render.glyphs import ASCII, in_glyphs, row_in_glyphs
from tui.render.layout import columns_for, row_lines

EXAMPLES: Final = """\
examples:
  briefing list                   name, title, size and folder, in columns
  briefing list | cut -f1         the names alone: in a pipe, fields are separated by tabs

Looks into ./briefings, your data folder (docs/commands.md says where) and the built-in set.
A file that cannot be read stays in the list, with its first problem.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--ascii", action="store_true", help="no typographic signs")


def run(options: argparse.Namespace, environment: Environment) -> int:
    """List briefings; exit with 1 when there are none."""
    listed = entries(environment.variables, environment.working)
    rows = [_row(entry, loaded) for entry, loaded in load_all(listed)]
    if environment.terminal_out:
        glyphs = ASCII if options.ascii else environment.glyphs
        rows = [row_in_glyphs(row, glyphs) for row in rows]
        columns = columns_for(rows)
        for row in rows:
            for line in row_lines(row, columns, environment.columns or 80):
                environment.out.write(plain(in_glyphs(line, glyphs)).removeprefix("  ") + "\n")
    else:
        for row in rows:
            fields = (plain(part).replace("\t", " ") for part in row[:4])
            environment.out.write("\t".join(fields) + "\n")
    return codes.DONE if rows else codes.NO


def _row(entry: Entry, loaded: Loaded) -> Row:
    name, folder = (Span(entry.name, "name"),), (Span(entry.folder, "muted"),)
    briefing, report = loaded
    if briefing is None:
        problem = report.sorted()[0]
        said = f"cannot be read: line {problem.mark.line}: {problem.what}"
        return Row(name, (Span(said, "warning"),), (), folder)
    date = as_of(briefing)
    title = f"{briefing.header.title}{f' ({date})' if date else ''}"
    sizes = count(sum(1 for _ in briefing), "item")
    if report.problems:
        sizes += f", {count(len(report.problems), 'problem')}"
    return Row(name, (Span(title),), (Span(sizes, "muted"),), folder)
