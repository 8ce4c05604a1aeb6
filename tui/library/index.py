"""The index: what is known of all briefings that were ever listed, kept between runs."""

import os
import sqlite3
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from tui.library.database import Database, asked
from tui.library.schema import ITEMS_OF_ONE
from tui.library.shelved import Shelved

if TYPE_CHECKING:
    from tui.library.rows import Rows

_COLUMNS: Final = ", ".join(Shelved._fields)
_TYPES: Final = (bytes, *list(Shelved.__annotations__.values())[1:])
"""A file's name is kept as the system has it, which need not be text."""
_KNOWN: Final = f"SELECT {_COLUMNS} FROM briefing"  # noqa: S608  # the names of our own fields
_ADD: Final = f"INSERT INTO briefing ({_COLUMNS}) VALUES (?{', ?' * (len(_TYPES) - 1)})"  # noqa: S608  # as above

_WASTE: Final = 2_000
"""So many briefings that changed are no waste yet, however few there are."""


class Index:
    """What is kept. Where there is no index, or none to be had, nothing is, and nothing raises."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        self.database = Database(variables)
        self._words: set[str] = set()
        """Words of which it is known that the index has them, so that they are not added again,"""
        self._renewals = 0
        """unless it was begun anew meanwhile."""

    def known(self) -> dict[str, Shelved]:
        """Return all briefings that are known, by their files."""
        return self.database.read(_known, {})

    def keep(self, found: Iterable["Rows"]) -> bool:
        """Keep briefings in the place of what was known of their files."""
        kept = list(found)
        if self.database.renewals != self._renewals:
            self._words, self._renewals = set(), self.database.renewals
        new = {word for one in kept for item in one.items for word in item.tokens.mistakable}
        new -= self._words

        def add(connection: sqlite3.Connection) -> None:
            for one in kept:
                _drop(connection, one.shelved.file)
                _add(connection, one)
            _learn(connection, new)

        done = self.database.write(add)
        if done:
            self._words |= new
        return done

    def touch(self, found: Iterable[Shelved]) -> bool:
        """Keep the sizes and times of briefings whose content is as it was."""
        values = [
            (one.size, one.modified, one.touched, one.folder, os.fsencode(one.file))
            for one in found
        ]

        def change(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "UPDATE briefing SET size = ?, modified = ?, touched = ?, folder = ?"
                " WHERE file = ?",
                values,
            )

        return self.database.write(change)

    def drop(self, files: Iterable[str]) -> bool:
        """Forget briefings."""
        gone = list(files)

        def forget(connection: sqlite3.Connection) -> None:
            for file in gone:
                _drop(connection, file)

        return self.database.write(forget)

    def signatures(self, file: str) -> dict[str, str]:
        """Return the signatures of a briefing's items; nothing of one that is not known."""
        from tui.library.packing import Packed

        def ask(connection: sqlite3.Connection) -> dict[str, str]:
            sql = "SELECT documents FROM briefing JOIN content ON briefing = number WHERE file = ?"
            rows = asked(connection, sql, (os.fsencode(file),), bytes)
            return Packed(rows[0][0]).signatures() if rows else {}

        return self.database.read(ask, {})

    def renew_if_wasteful(self) -> bool:
        """Begin anew where most of what is kept is of briefings as they were; return whether."""

        def ask(connection: sqlite3.Connection) -> bool:
            there = asked(connection, "SELECT count(*) FROM briefing", (), int)[0][0]
            given = asked(connection, "SELECT seq FROM sqlite_sequence", (), int)
            return bool(given) and given[0][0] > 2 * there + _WASTE

        if not self.database.read(ask, False):
            return False
        self.database.begin_anew()
        return True

    def __enter__(self) -> "Index":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()


def _known(connection: sqlite3.Connection) -> dict[str, Shelved]:
    rows = asked(connection, _KNOWN, (), *_TYPES)
    decoded, made = os.fsdecode, Shelved._make
    return {(file := decoded(row[0])): made((file, *row[1:])) for row in rows}


def _drop(connection: sqlite3.Connection, file: str) -> None:
    name = os.fsencode(file)
    row = connection.execute("SELECT number FROM briefing WHERE file = ?", (name,)).fetchone()
    if row:
        first = row[0] * ITEMS_OF_ONE
        items = (first, first + ITEMS_OF_ONE - 1)
        connection.execute("DELETE FROM item WHERE number BETWEEN ? AND ?", items)
        connection.execute("DELETE FROM content WHERE briefing = ?", row)
        connection.execute("DELETE FROM briefing WHERE number = ?", row)


def _add(connection: sqlite3.Connection, one: "Rows") -> None:
    values = (os.fsencode(one.shelved.file), *one.shelved[1:])
    number = connection.execute(_ADD, values).lastrowid or 0
    first = number * ITEMS_OF_ONE
    numbers = range(first, first + len(one.items))
    connection.execute("INSERT INTO content VALUES (?, ?)", (number, one.content))
    connection.executemany(
        "INSERT INTO item VALUES (?, ?, ?)",
        ((at, item.earliest, item.latest) for at, item in zip(numbers, one.items, strict=True)),
    )
    connection.executemany(
        "INSERT INTO actor VALUES (?, ?)",
        ((name, at) for at, item in zip(numbers, one.items, strict=True) for name in item.called),
    )
    connection.executemany(
        "INSERT INTO said (rowid, names, text, actors, places, voices, marks)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((at, *item.tokens.columns) for at, item in zip(numbers, one.items, strict=True)),
    )


def _learn(connection: sqlite3.Connection, words: set[str]) -> None:
    """Keep words forwards and backwards, to find those that are a slip away."""
    connection.executemany("INSERT OR IGNORE INTO word VALUES (?)", ((one,) for one in words))
    backwards = ((one[::-1],) for one in words)
    connection.executemany("INSERT OR IGNORE INTO reversed VALUES (?)", backwards)
