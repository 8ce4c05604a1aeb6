"""What became of the index's file. It is looked at and left as it is, whatever is wrong with it."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Literal

from tui.library.database import VERSION
from tui.library.folders import index_file

Soundness = Literal["sound", "not there", "of another version", "damaged", "closed to us"]


def index_soundness(variables: Mapping[str, str]) -> Soundness:
    """Return how the index is: one that is of no use is made anew by whoever lists next."""
    path = index_file(variables)
    if path is None or not os.path.lexists(path):
        return "not there"
    try:
        return _looked_at(path)
    except sqlite3.OperationalError as error:
        is_closed = error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY}
        return "closed to us" if is_closed else "damaged"
    except (sqlite3.Error, UnicodeDecodeError):
        return "damaged"


def _looked_at(path: Path) -> Soundness:
    # For reading alone: not even what a program left that crashed is cleared up after.
    address = f"{path.as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=0.5)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version != VERSION:
            return "of another version"
        (told,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return "sound" if told == "ok" else "damaged"
