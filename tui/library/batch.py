"""Briefings on their way into the index: read one by one, written some at a time."""

from tui.library.index import Index
from tui.library.rows import Rows, read
from tui.library.shelved import Shelved
from tui.library.shelving import shelved
from tui.library.walking import Entry
from tui.load.load import load_file


class Batch:
    """What was read and is not yet written."""

    def __init__(self, index: Index, with_items: bool) -> None:
        self._index = index
        self._with_items = with_items
        """Whether the items are wanted too, or only what a list of briefings shows."""
        self._rows: list[Rows] = []
        self._touched: list[Shelved] = []
        self._closed: list[str] = []

    def read(self, entry: Entry, known: Shelved | None) -> Shelved:
        """Read a briefing, and return what a list shows of it."""
        if not self._with_items:
            return shelved(entry, load_file(entry.path))
        found = read(entry, known)
        if isinstance(found, Rows):
            self._rows.append(found)
            return found.shelved
        if found.digest:
            self._touched.append(found)
        elif known is not None:
            self._closed.append(entry.file)
        return found

    def write(self) -> None:
        """Keep in the index what was read; what cannot be kept is read again the next time."""
        if self._rows:
            self._index.keep(self._rows)
        if self._touched:
            self._index.touch(self._touched)
        if self._closed:
            self._index.drop(self._closed)
        self._rows, self._touched, self._closed = [], [], []
