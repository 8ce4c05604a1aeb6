"""`briefing search`: what is said in one briefing, in some, or in all of the library."""

import argparse
import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, NoReturn

from tui.clean import clean_name, one_line
from tui.cli import codes
from tui.cli.arguments import UsageError, ascii_option, briefing_name
from tui.cli.environment import Environment
from tui.cli.finding import read
from tui.cli.hits import Searched, write_json, write_lines, write_names
from tui.cli.messages import problem_lines, say, shown
from tui.library import load_all
from tui.model.briefing import Briefing
from tui.problems import Fault
from tui.search.advice import advice, is_advised, misread
from tui.search.document import Document, documents
from tui.search.fields import FIELDS
from tui.search.parsing import parse_query
from tui.search.query import Query, QueryFault
from tui.search.search import hits_among

if TYPE_CHECKING:
    from tui.library.index import Index

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
_MOST_ADVISED: Final = 50
"""How many briefings of the library are read for names to offer, where nothing is found."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.error = _unfit  # type: ignore[method-assign]  # what is wrong is most often one thing
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
    for words in misread(options.query):
        environment.err.write(f"help: {one_line(words)}\n")
    search = _Search(query, environment, options.names)
    found = search.in_files(options.files) if options.files else search.in_library()
    # One after the other: a hit in the first file is told before the last is searched.
    hits = _told_at_once((one for one in found if one.hits), environment)
    if options.json:
        number = write_json(options.query, list(hits), environment)
    elif options.names:
        number = write_names(hits, environment)
    else:
        number = write_lines(hits, query, options, environment)
    if not number:
        environment.out.flush()
        for words in search.advice():
            environment.err.write(f"help: {one_line(words)}\n")
    if search.unread:
        return codes.UNREADABLE
    return codes.DONE if number else codes.NO


def _told_at_once(found: Iterable[Searched], environment: Environment) -> Iterator[Searched]:
    """Yield what is found, and let what was written of it be seen before more is looked for."""
    for one in found:
        yield one
        environment.out.flush()


def _unfit(message: str) -> NoReturn:
    """Raise a `UsageError` that tells of what options may be: a query with a minus."""
    is_option = message.startswith("argument ") and "explicit argument" not in message
    minus = "a query that begins with a minus stands behind `--`: `briefing search -- -word`"
    raise UsageError(
        message, "`briefing search --help` shows how it is used" if is_option else minus
    )


class _Search:
    """Looks through briefings, and gathers what there is to be said where nothing is found."""

    def __init__(self, query: Query, environment: Environment, first_alone: bool) -> None:
        self.query = query
        self.environment = environment
        self.first_alone = first_alone
        """Whether one hit in a briefing of the library says as much as all."""
        self.unread: list[str] = []
        """The files that cannot be read."""
        self._seen: list[Document] = []
        """All that was looked at, while nothing is found."""
        self._is_found = False

    def in_files(self, files: Sequence[str]) -> Iterator[Searched]:
        """Yield what is found in files; say what cannot be read, and note it."""
        for word in files:
            found = read(word, self.environment)
            if isinstance(found, Fault):
                self.environment.out.flush()
                help_ = f"{found.help}; several words of a query stand together in quotes"
                say(self.environment.err, found.what, found.reason, help_)
                self.unread.append(word)
                continue
            briefing, report = found.loaded
            if briefing is None:
                self.environment.out.flush()
                for line in problem_lines(report.sorted()[0], report):
                    self.environment.err.write(f"{line}\n")
                self.unread.append(word)
                continue
            file = os.path.realpath(found.path) if found.path else ""
            yield self._in_briefing(clean_name(report.path), file, briefing)

    def in_library(self) -> Iterator[Searched]:
        """Yield what is found in all briefings there are; say what cannot be read."""
        from tui.library.index import Index  # for who searches more than some files

        with Index(self.environment.variables) as index:
            if not index.database.is_kept:
                # To make an index takes longer than to look through the briefings once.
                yield from self._in_all(is_told=False)
                return
            known = yield from self._in_index(index)
        if not self._is_found and is_advised(self.query) and known <= _MOST_ADVISED:
            yield from self._in_all(is_told=True)

    def _in_index(self, index: "Index") -> Generator[Searched, None, int]:
        """Yield what is found by the index, and return how many briefings there are."""
        from tui.cli.indexing import shelf_of, tell_left_out, unreadable
        from tui.library.searching import search_shelf

        environment = self.environment
        shelf = shelf_of(environment, index)
        closed = (one for one in shelf.briefings if not one.readable)
        tell_left_out((unreadable(one, environment) for one in closed), environment)
        for one in search_shelf(self.query, index, shelf, first_alone=self.first_alone):
            self._is_found = True
            path = clean_name(shown(one.briefing.path, environment))
            yield Searched(path, one.briefing.file, one.briefing.title, one.hits)
        return len(shelf.briefings)

    def _in_all(self, is_told: bool) -> Iterator[Searched]:
        """Read all briefings, and search each; `is_told` where it was said what cannot be read."""
        from tui.cli.indexing import tell_left_out, unreadable
        from tui.library.folders import folders
        from tui.library.shelving import shelved
        from tui.library.walking import walked

        environment = self.environment
        walk = walked(folders(environment.variables, environment.working))
        tell_left_out(() if is_told else walk.left_out, environment)
        for entry, loaded in load_all(walk.entries):
            if loaded.briefing is not None:
                path = clean_name(shown(entry.path, environment))
                yield self._in_briefing(path, os.path.realpath(entry.path), loaded.briefing)
            elif not is_told:
                tell_left_out([unreadable(shelved(entry, loaded), environment)], environment)

    def _in_briefing(self, path: str, file: str, briefing: Briefing) -> Searched:
        all_of_it = list(documents(briefing))
        hits = hits_among(all_of_it, self.query)
        self._is_found = self._is_found or bool(hits)
        if self._is_found or not is_advised(self.query):
            self._seen.clear()
        else:
            self._seen += all_of_it
        return Searched(path, file, briefing.header.title, hits)

    def advice(self) -> Iterator[str]:
        """Yield what there is instead of names, tags and passages that nothing has."""
        if self._seen:
            yield from advice(self.query, self._seen)
