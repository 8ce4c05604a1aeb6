"""`briefing export`: a briefing, a pane or an item in another program's format."""

import argparse
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from tui.clean import clean_name
from tui.cli import codes
from tui.cli.arguments import UsageError, briefing_name
from tui.cli.delivering import deliver
from tui.cli.environment import Environment
from tui.cli.finding import STDIN, Found, as_argument, read_at
from tui.cli.messages import say_fault
from tui.cli.show import say_unreadable
from tui.kinds.panes import PANES
from tui.load.nearest import did_you_mean
from tui.model.words import count
from tui.problems import Fault

if TYPE_CHECKING:
    from tui.render.extract import Extract
    from tui.render.formats import Format

EXAMPLES: Final = """\
examples:
  briefing export derna-2018 html           writes derna-2018.html into the folder you are in
  briefing export derna-2018 markdown -o -  to standard output
  briefing export derna-2018#lna-dead text -o -
                                            one item, with its citation
  briefing export derna-2018 ical -p timeline -o derna.ics
  briefing export derna-2018 csv -o tables/ a folder, with a file for each table
  briefing export derna-2018 csv --table figures -o -

What a format has no place for is told on standard error, and for all formats in docs/exports.md.
No file is ever written over, unless `--force` says so: exit code 5.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    from tui.render.formats import BY_NAME

    parser.add_argument(
        "name",
        type=briefing_name,
        metavar="NAME",
        help="a briefing, a file, or - (stdin); NAME#ID is one item of it",
    )
    parser.add_argument("format", metavar="FORMAT", help=f"one of {', '.join(BY_NAME)}")
    keys = ", ".join(pane.key for pane in PANES)
    parser.add_argument("-p", "--pane", metavar="PANE", help=f"one pane of it: {keys}")
    parser.add_argument("--table", metavar="TABLE", help="one table of a format that has several")
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="the file to write; - is standard output"
    )
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.add_argument("-q", "--quiet", action="store_true", help="do not tell what is lost")


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Write a briefing, or a part of it, in another form."""
    form = _form(options.format)
    _check(options, form)
    found = read_at(options.name, environment)
    if isinstance(found, Fault):
        say_fault(environment.err, found)
        return codes.UNREADABLE
    if found.loaded.briefing is None:
        say_unreadable(found.loaded, environment)
        return codes.UNREADABLE
    extract = _extract(found, options)
    code = _deliver(extract, form, options, environment)
    if code == codes.DONE:
        environment.out.flush()
        _tell(found, extract, form, options, environment)
    return code


def _form(name: str) -> "Format":
    from tui.render.formats import BY_NAME

    if name not in BY_NAME:
        there_are = f"there are: {', '.join(BY_NAME)}"
        help_ = did_you_mean(name, list(BY_NAME), there_are)
        raise UsageError(f"there is no format `{clean_name(name)}`", help_)
    return BY_NAME[name]


def _check(options: argparse.Namespace, form: "Format") -> None:
    panes = [pane.key for pane in PANES]
    if options.pane is not None and options.pane not in panes:
        help_ = did_you_mean(options.pane, panes, f"there are: {', '.join(panes)}")
        raise UsageError(f"there is no pane `{clean_name(options.pane)}`", help_)
    if options.table is not None and form.tables is None:
        raise UsageError(f"{form.name} has no tables", "leave `--table` away")
    if options.output == STDIN and form.tables is not None and options.table is None:
        help_ = "name one with `--table`, or a file or folder with `-o`"
        raise UsageError(f"{form.name} is several tables", help_)


def _extract(found: Found, options: argparse.Namespace) -> "Extract":
    from tui.render.extract import Extract

    if found.item is not None and options.pane is not None:
        raise UsageError(f"`{options.name}` is one item", "leave `--pane` away, or the `#`")
    briefing, report = found.loaded
    if briefing is None:
        raise TypeError("there is nothing to be written")
    items = [found.item] if found.item is not None else []
    return Extract(briefing, report.path if found.path else "", items, options.pane or "")


def _deliver(
    extract: "Extract", form: "Format", options: argparse.Namespace, environment: Environment
) -> int:
    """Write what is asked for to where it is asked for, and return the exit code."""
    name: str = options.output or _name(extract, form, options.table)
    tables = form.tables(extract) if form.tables else {}
    if options.table is not None:
        written: str | bytes = _table(tables, options.table)
    elif tables and (name.endswith("/") or (environment.working / name).is_dir()):
        folder = name.removesuffix("/")
        files = {f"{folder}/{table}.csv": text for table, text in tables.items()}
        return deliver(files, environment, force=options.force)
    else:
        written = form.write(extract)
    if name == STDIN:
        _print(written if isinstance(written, str) else written.decode(), environment)
        return codes.DONE
    return deliver({name: written}, environment, force=options.force)


def _print(text: str, environment: Environment) -> None:
    """Write data to standard output: in UTF-8, as the formats have it, and with their line ends."""
    reconfigure = getattr(environment.out, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", newline="")
    environment.out.write(text)


def _name(extract: "Extract", form: "Format", table: str | None) -> str:
    from tui.render.saving import file_stem

    stem = file_stem(extract)
    return f"{stem}-{table}.csv" if table else f"{stem}{form.extension}"


def _table(tables: Mapping[str, str], name: str) -> str:
    if name not in tables:
        help_ = did_you_mean(name, list(tables), f"there are: {', '.join(tables)}")
        raise UsageError(f"there is no table `{clean_name(name)}`", help_)
    return tables[name]


def _tell(
    found: Found,
    extract: "Extract",
    form: "Format",
    options: argparse.Namespace,
    environment: Environment,
) -> None:
    """Say what the format has no place for, and that the file itself has problems."""
    for line in _lost(extract, form, options):
        environment.err.write(f"{line}\n")
    if found.loaded.report.problems:
        problems = count(len(found.loaded.report.problems), "problem")
        environment.err.write(f"{problems}: briefing check {as_argument(found.loaded.report)}\n")


def _lost(extract: "Extract", form: "Format", options: argparse.Namespace) -> Iterator[str]:
    if not options.quiet:
        yield from (f"lost: {lost.words}" for lost in form.lost(extract))
