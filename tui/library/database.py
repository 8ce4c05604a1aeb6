"""The file of the library's index: opened, made, and made anew where it is of no use any more.

It holds nothing that could not be made again out of the briefings, so nothing here is an error:
what is damaged, or of another version, is set aside, and where no file can be, memory serves.
"""

import os
import sqlite3
import stat
from _thread import allocate_lock
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final, TypeVar
from zlib import crc32

from tui import __version__
from tui.library.folders import index_file
from tui.library.schema import REVISION, SCHEMA

Result = TypeVar("Result")
Work = Callable[[sqlite3.Connection], Result]
_Identity = tuple[int, int] | None
"""What tells a file from another of its name; None of one that is not there."""

SET_ASIDE: Final = "index.broken.sqlite"
PATIENCE: Final = 2.0
"""Seconds that are waited for another program; to write some briefings takes hundredths of one."""
VERSION: Final = crc32(f"{__version__}\n{REVISION}\n{SCHEMA}".encode()) & 0x7FFF_FFFF
"""Another version of the program may word and count otherwise: what it kept is not gone by."""
_SETTINGS: Final = """
    PRAGMA synchronous = OFF;   -- what a power cut costs is made again
    PRAGMA cache_size = -16000; -- so that a batch is written at its end, not amid it
    PRAGMA temp_store = MEMORY;
"""
# What says that a file cannot be got at now; everything else, that it is of no use.
_UNAVAILABLE: Final = frozenset({
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOLFS, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
})  # fmt: skip


class DamagedError(Exception):
    """The index holds what this program has not written there."""


class OutdatedError(DamagedError):
    """The index is that of another version of the program."""


_FAILURES: Final = (sqlite3.Error, DamagedError, UnicodeDecodeError)
"""What SQLite says of damage may itself hold bytes that are no text."""


class Database:
    """The index as tables. May be used by several threads, and beside other programs."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._path = index_file(variables)
        self._lock = allocate_lock()
        self._is_closed = False
        self._opened: _Identity = None
        self._connection = self._connect()
        self.renewals = 0
        """How often the index was begun anew, by this program or another, since it was opened."""

    @property
    def is_kept(self) -> bool:
        """Whether there will be anything of it when the program has ended."""
        return self._path is not None

    def read(self, work: Work[Result], otherwise: Result) -> Result:
        """Return what comes of asking; `otherwise` where the index cannot be got at.

        One that turns out to be damaged is begun anew, and asked again.
        """
        with self._lock:
            for _ in range(2):
                self._follow()
                if self._is_closed:
                    break
                try:
                    return work(self._connection)
                except sqlite3.ProgrammingError:
                    raise  # that is not the index's fault
                except _FAILURES as error:
                    if not self._is_mended(error):
                        break
            return otherwise

    def write(self, work: Work[None]) -> bool:
        """Change the index, wholly or not at all, and return whether it was possible."""
        with self._lock:
            self._follow()
            if self._is_closed:
                return False
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                work(self._connection)
                self._connection.execute("COMMIT")
            except sqlite3.ProgrammingError:
                self._roll_back()
                raise
            except _FAILURES as error:
                self._roll_back()
                self._is_mended(error)
                return False
            except BaseException:
                # Ctrl+C, amid a batch: all that was written before stays.
                self._roll_back()
                raise
            return True

    def begin_anew(self) -> None:
        """Give up all that is kept."""
        with self._lock:
            self._renew(keep=False)

    def close(self) -> None:
        """Let go of the file; from now on nothing is known, and nothing kept."""
        with self._lock:
            self._is_closed = True
            self._connection.close()

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):
            self._connection.rollback()

    def _is_mended(self, error: Exception) -> bool:
        """Whether it is worth trying again, for something was done about an error."""
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_DBMOVED:
            self._reconnect(is_ours=False)
            return True
        if _is_damage(error):
            self._renew()
            return True
        return False

    def _follow(self) -> None:
        """Go by the file that another program has put in the place of the one that was opened."""
        if self._path and not self._is_closed and _identity(self._path) != self._opened:
            self._reconnect(is_ours=False)

    def _renew(self, keep: bool = True) -> None:
        if self._path:
            _set_aside(self._path, keep)
        self._reconnect()

    def _reconnect(self, is_ours: bool = True) -> None:
        self.renewals += 1
        with suppress(sqlite3.Error):
            self._connection.close()
        self._connection = self._connect(is_ours)

    def _connect(self, is_ours: bool = True) -> sqlite3.Connection:
        if self._path and (found := _kept(self._path, is_ours)):
            self._opened = _identity(self._path)
            return found
        # From now on, too: a file that cannot be had is not tried for again and again.
        self._path = None
        # Without full text nothing is known, and nothing kept.
        self._is_closed = not _has_full_text()
        found = _connection(":memory:")
        return found if self._is_closed else _made(found)


def asked(
    connection: sqlite3.Connection, sql: str, values: Sequence[object], *types: type
) -> list[Any]:
    """Return the rows that a question is answered with, all of the types that they were kept as.

    SQLite holds whatever a damaged file has: other types are a `DamagedError`.
    """
    rows = connection.execute(sql, values).fetchall()
    if any(tuple(map(type, row)) != types for row in rows):
        raise DamagedError("what is kept is of another type than it was")
    return rows


def _identity(path: Path) -> _Identity:
    try:
        found = os.stat(path)  # noqa: PTH116  # asked before each question
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino


def _is_damage(error: Exception) -> bool:
    if "no such module" in str(error) and not _has_full_text():
        return False  # the SQLite of another program may have it, and use for the file
    # The lowest byte of a code is its sort. An error of Python's own module has none.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF not in _UNAVAILABLE


def _has_full_text() -> bool:
    """Whether this SQLite can hold the index at all."""
    with closing(_connection(":memory:")) as connection:
        try:
            _made(connection)
        except sqlite3.Error:
            return False
    return True


def _kept(path: Path, is_ours: bool) -> sqlite3.Connection | None:
    """Return a connection to the file of the index, begun anew where it is of no use.

    Where another program has just made it, that of another version is left alone: two that run
    beside each other would take turns in throwing it away.
    """
    for _ in range(2):
        try:
            return _opened(path)
        except _FAILURES as error:
            is_outdated = isinstance(error, OutdatedError)
            if not _is_damage(error) or (is_outdated and not is_ours):
                break
            _set_aside(path, keep=not is_outdated)
        except (OSError, ValueError):
            break
    return None


def _opened(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        # Made by us, so that nobody else may read in it what the person reads. Only where there is
        # none: to close a file gives up the locks that other connections here have on it.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116  # as all else here
            raise DamagedError(f"{path} is no file") from None
    connection = _connection(str(path))
    try:
        return _made(connection)
    except BaseException:
        connection.close()
        raise


def _connection(name: str) -> sqlite3.Connection:
    # Each statement is a transaction of its own, but for those that `write` begins.
    return sqlite3.connect(name, timeout=PATIENCE, isolation_level=None, check_same_thread=False)


def _made(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return a connection to a database that has the tables of this version."""
    connection.executescript(_SETTINGS)
    if _version(connection) == 0:
        connection.execute("BEGIN IMMEDIATE")
        # Another program may have been first.
        if _version(connection) == 0:
            for statement in SCHEMA.split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    if _version(connection) != VERSION:
        raise OutdatedError
    # What says at once whether this SQLite has full text.
    connection.execute("SELECT rowid FROM said LIMIT 0")
    return connection


def _version(connection: sqlite3.Connection) -> int:
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def _set_aside(path: Path, keep: bool) -> None:
    """Take a file away, or keep it under another name."""
    with suppress(OSError):
        # What was to be taken back in it has no use without it.
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    with suppress(OSError):
        if keep:
            path.replace(path.with_name(SET_ASIDE))
        else:
            path.unlink(missing_ok=True)
