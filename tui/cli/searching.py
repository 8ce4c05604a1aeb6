"""`briefing search`: what is said in one briefing, in some, or in all of the library."""

import argparse
from collections.abc import Iterator, Sequence
from typing import Final

from tui.clean import clean_name
from tui.cli import codes
from tui.cli.arguments import UsageError, ascii_option, briefing_name
from tui.cli.environment import Environment
from tui.cli.finding import read, shown
from tui.cli.hits import Searched, write_json, write_lines, write_names
from tui.cli.messages import problem_lines, say
from tui.library import entries, load_all
from tui.load.load import Loaded
from tui.problems import Fault
from tui.search.document import documents
from tui.search.fields import FIELDS
from tui.search.parsing import parse_query
from tui.search.query import Query, QueryFault
from tui.search.search import hits_among

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


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Search; exit with 1 when nothing is found."""
    query = parse_query(options.query)
    if isinstance(query, QueryFault):
        # Of a query of one word nobody asks where.
        place = f" (at letter {query.column} of the query)" if " " in options.query.strip() else ""
        raise UsageError(f"{query.what}{place}", query.help)
    unread: list[str] = []
    found = (
        _in_files(options.files, query, environment, unread)
        if options.files
        else _in_library(query, environment)
    )
    # One after the other: a hit in the first file is told before the last is read.
    hits = (one for one in found if one.hits)
    if options.json:
        number = write_json(options.query, list(hits), environment)
    elif options.names:
        number = write_names(hits, environment)
    else:
        number = write_lines(hits, query, options, environment)
    if unread:
        return codes.UNREADABLE
    return codes.DONE if number else codes.NO


def _in_files(
    files: Sequence[str], query: Query, environment: Environment, unread: list[str]
) -> Iterator[Searched]:
    """Yield what is found in files; say what cannot be read, and note it."""
    for word in files:
        found = read(word, environment)
        if isinstance(found, Fault):
            environment.out.flush()
            help_ = f"{found.help}; several words of a query stand together in quotes"
            say(environment.err, found.what, found.reason, help_)
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


def _in_library(query: Query, environment: Environment) -> Iterator[Searched]:
    """Yield what is found in all briefings of the library; what cannot be read holds nothing."""
    from tui.cli.indexing import shelf_of  # the index, for who searches more than some files
    from tui.library.index import Index
    from tui.library.searching import search_shelf

    index = Index(environment.variables)
    if index.database.is_kept:
        for one in search_shelf(query, index, shelf_of(environment, index)):
            path = clean_name(shown(one.briefing.path, environment))
            yield Searched(path, one.briefing.title, one.hits)
        return
    # To make an index takes longer than to look through the briefings once.
    for entry, loaded in load_all(entries(environment.variables, environment.working)):
        yield _searched(clean_name(shown(entry.path, environment)), loaded, query)


def _searched(path: str, loaded: Loaded, query: Query) -> Searched:
    if loaded.briefing is None:
        return Searched(path, "", ())
    hits = hits_among(documents(loaded.briefing), query)
    return Searched(path, loaded.briefing.header.title, hits)
