"""Search all briefings at once: candidates out of the full text, each looked at before it counts.

The full text is asked for more than is wanted, and never for less: words in their beginnings,
spellings and slips, names, marks, days. Whether a candidate is a hit says `tui.search.matching`,
as it does for a single briefing. Nothing that was typed reaches SQLite but as a quoted word.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Final, NamedTuple

from tui.library.database import asked
from tui.library.index import Index
from tui.library.packing import Packed
from tui.library.schema import ITEMS_OF_ONE
from tui.library.shelf import Shelf
from tui.library.shelved import Shelved
from tui.library.tokens import ID, MARK, SPELLING, token
from tui.search.document import Document, within_reach
from tui.search.matching import SHORTEST_START, rank
from tui.search.query import Condition, Dated, Marked, Named, Query, Term, Words
from tui.search.search import Hit
from tui.search.spelling import SHORTEST_SLIP, key, one_slip

_AT_FIRST: Final = 500
"""How many candidates are asked for at first; most of those who ask want no more."""
_AT_ONCE: Final = 20_000
"""How many are asked for after that, so that no other program waits for long."""
_CONTENT: Final = """
    SELECT file, documents FROM briefing JOIN content ON briefing = number WHERE number = ?
"""
_LAST: Final = "\U0010ffff"
_ANYWHERE: Final = "{names text}"
_IN_NAMES: Final = "{names}"


class Found(NamedTuple):
    """An item that was found, and the briefing it is in."""

    briefing: Shelved
    number: int
    """The item's number in the index: those of a briefing are in its order."""
    hit: Hit


class InBriefing(NamedTuple):
    """What was found in one briefing, the best first."""

    briefing: Shelved
    hits: Sequence[Hit]


def search(query: Query, index: Index, among: Mapping[str, Shelved]) -> Iterator[Found]:
    """Yield what is found in briefings, by their files; first what is found in names and titles.

    Nothing is yielded twice. Whoever needs no more stops asking.
    """
    parts = (_IN_NAMES, _ANYWHERE) if query.words else (_ANYWHERE,)
    numbers = chain.from_iterable(_candidates(query, index, part) for part in parts)
    yield from _hits(query, _Contents(index, among), _each_once(numbers))


def search_shelf(
    query: Query, index: Index, shelf: Shelf, *, first_alone: bool = False
) -> Iterator[InBriefing]:
    """Yield what is found in a library that is up to date, by folder and name.

    Each briefing is searched when it is asked for; `first_alone` leaves it at the first hit there
    is, which need not be the best. Where the index turns out to be damaged, all is read again,
    and what was not yet yielded is searched again.
    """
    told: set[str] = set()
    for is_last in (False, True):
        renewals = index.database.renewals
        among = [one for one in shelf.briefings if one.file not in told]
        for found in _one_by_one(query, index, among, first_alone):
            if index.database.renewals != renewals and not is_last:
                break
            told.add(found.briefing.file)
            yield found
        if index.database.renewals == renewals:
            return
        for _ in shelf.update():
            pass


def _one_by_one(
    query: Query, index: Index, among: Sequence[Shelved], first_alone: bool
) -> Iterator[InBriefing]:
    candidates: dict[int, list[int]] = {}
    for number in _candidates(query, index, _ANYWHERE):
        candidates.setdefault(number // ITEMS_OF_ONE, []).append(number)
    by_file = _numbers(index) if candidates else {}
    for briefing in among:
        # Unpacked for this briefing alone: nobody asks for it again.
        contents = _Contents(index, {briefing.file: briefing})
        numbers = candidates.get(by_file.get(briefing.file, -1), ())
        found = islice(_hits(query, contents, numbers), 1 if first_alone else None)
        if hits := sorted(found, key=_place):
            yield InBriefing(briefing, [one.hit for one in hits])


def _numbers(index: Index) -> dict[str, int]:
    """Return the numbers of all briefings in the index, by their files."""

    def ask(connection: sqlite3.Connection) -> dict[str, int]:
        rows = asked(connection, "SELECT file, number FROM briefing", (), bytes, int)
        return {os.fsdecode(file): number for file, number in rows}

    return index.database.read(ask, {})


def _hits(query: Query, contents: "_Contents", numbers: Iterable[int]) -> Iterator[Found]:
    """Yield those candidates that are hits."""
    for number in numbers:
        held = contents.of(number)
        if held is None:
            continue
        briefing, document = held
        fits = rank(document, query)
        if fits is not None:
            yield Found(briefing, number, Hit(document, fits))


def by_briefing(found: Iterable[Found], among: Mapping[str, Shelved]) -> list[InBriefing]:
    """Return what was found by briefing, in the order in which these are given.

    In each the best come first, and equal ones in the briefing's own order.
    """
    hits: dict[str, list[Found]] = {}
    for one in found:
        hits.setdefault(one.briefing.file, []).append(one)
    return [
        InBriefing(briefing, [one.hit for one in sorted(hits[file], key=_place)])
        for file, briefing in among.items()
        if file in hits
    ]


def _each_once(numbers: Iterable[int]) -> Iterator[int]:
    seen: set[int] = set()
    for number in numbers:
        if number not in seen:
            seen.add(number)
            yield number


def _place(found: Found) -> tuple[int, int]:
    return (found.hit.rank, found.number)


class _Contents:
    """The documents of briefings, each briefing unpacked once."""

    def __init__(self, index: Index, among: Mapping[str, Shelved]) -> None:
        self._database = index.database
        self._among = among
        self._held: dict[int, tuple[Shelved, Packed] | None] = {}

    def of(self, number: int) -> tuple[Shelved, Document] | None:
        """Return the document of an item; None where it is of another library, or gone."""

        def ask(connection: sqlite3.Connection) -> tuple[Shelved, Document] | None:
            briefing, item = divmod(number, ITEMS_OF_ONE)
            if briefing not in self._held:
                self._held[briefing] = self._unpacked(connection, briefing)
            held = self._held[briefing]
            return (held[0], held[1].document(item)) if held else None

        return self._database.read(ask, None)

    def _unpacked(
        self, connection: sqlite3.Connection, briefing: int
    ) -> tuple[Shelved, Packed] | None:
        for file, documents in asked(connection, _CONTENT, (briefing,), bytes, bytes):
            if shelved := self._among.get(os.fsdecode(file)):
                return shelved, Packed(documents)
        return None


def _candidates(query: Query, index: Index, part: str) -> Iterator[int]:
    """Yield the numbers of items that may be hits."""
    wanted = [one for one in query.conditions if not one.negated]
    days = [one for one in wanted if isinstance(one, Dated)]
    said = [_asked(one, index, part) for one in wanted if not isinstance(one, Dated)]
    sources = "said JOIN item ON item.number = said.rowid" if said else "item"
    conditions = ["item.number > ?", *(_DAYS[one.side] for one in days)]
    if said:
        conditions = ["said MATCH ?", "said.rowid > ?", *conditions[1:]]
    sql = f"SELECT item.number FROM {sources} WHERE {' AND '.join(conditions)}"  # noqa: S608  # made of the words in this file
    sql += f" ORDER BY {'said.rowid' if said else 'item.number'} LIMIT ?"
    matched = [" AND ".join(said)] if said else []
    last, most = -1, _AT_FIRST
    while True:
        values = (*matched, last, *(within_reach(one.day) for one in days), most)
        found = _asked_for(index, sql, values)
        yield from found
        if len(found) < most:
            return
        last, most = found[-1], _AT_ONCE


def _asked_for(index: Index, sql: str, values: Sequence[object]) -> list[int]:
    def ask(connection: sqlite3.Connection) -> list[int]:
        return [row[0] for row in asked(connection, sql, values, int)]

    return index.database.read(ask, [])


_DAYS: Final = {"after": "item.latest >= ?", "before": "item.earliest < ?"}


def _asked(condition: Condition, index: Index, part: str) -> str:
    """Return a condition in the language of the full text."""
    match condition:
        case Words(term, written):
            by_id = f'{_IN_NAMES} : "{ID}{token(written)}"'
            return f"({by_id} OR {_term(term, index, part)})"
        case Named(column, terms):
            either = (_term(term, index, f"{{{column}}}", SHORTEST_START) for term in terms)
            return f"({' OR '.join(either)})"
        case Marked(marks):
            either = (f'"{MARK}{token(mark)}"' for mark in marks)
            return f"{{marks}} : ({' OR '.join(either)})"
    raise AssertionError(condition)


def _term(term: Term, index: Index, part: str, start: int = 1) -> str:
    either = []
    for reading in term.readings:
        if len(reading) > 1:
            *whole, last = reading
            either.append(" AND ".join([*map(_word, whole), _word(last, begins=not term.exact)]))
        else:
            either.append(_alike(reading[0], index, start, term.exact))
    return f"{part} : ({' OR '.join(f'({one})' for one in either)})"


def _alike(word: str, index: Index, start: int, exact: bool) -> str:
    """Return a word with all that it may be found by."""
    either = [_word(word, begins=not exact and len(word) >= start)]
    if not exact:
        if one := key(word):
            either.append(f'"{SPELLING}{token(one)}"')
        either += [_word(other) for other in slips(word, index)]
    return " OR ".join(either)


def _word(word: str, begins: bool = False) -> str:
    return f'"{token(word)}"{"*" if begins else ""}'


def slips(word: str, index: Index) -> list[str]:
    """Return the words of all briefings that are one slip of the finger away.

    A slip leaves the first half of a word as it is, or all behind its middle letter.
    """
    if len(word) < SHORTEST_SLIP - 1:
        return []
    half = len(word) // 2
    # Two letters in the wrong order may be the last of the first half and the first of the other.
    first, last = word[:half], word[:half:-1]

    def ask(connection: sqlite3.Connection) -> set[str]:
        near: set[str] = set()
        for table, start, step in (("word", first, 1), ("reversed", last, -1)):
            sql = f"SELECT word FROM {table} WHERE word BETWEEN ? AND ?"  # noqa: S608  # one of the two above
            rows = asked(connection, sql, (start, start + _LAST), str)
            near |= {row[0][::step] for row in rows}
        return near

    near: set[str] = index.database.read(ask, set())
    return sorted(one for one in near if one != word and one_slip(word, one))
