"""The library as long as a program runs: one index, and the last look at the folders."""

from _thread import allocate_lock
from collections.abc import Mapping
from pathlib import Path

from tui.library.index import Index
from tui.library.shelf import Shelf
from tui.library.shelved import Shelved


class Holdings:
    """What several screens share. To look takes a moment: it is done aside."""

    def __init__(self, variables: Mapping[str, str], working: Path) -> None:
        self.variables = variables
        self.working = working
        self._index: Index | None = None
        self._lock = allocate_lock()
        self.shelf: Shelf | None = None
        """The library as it was last looked at."""

    @property
    def index(self) -> Index:
        """The index, opened when it is first asked for."""
        with self._lock:
            if self._index is None:
                self._index = Index(self.variables)
            return self._index

    @property
    def among(self) -> dict[str, Shelved]:
        """The briefings of the last look by their files, by folder and name."""
        return {one.file: one for one in self.shelf.briefings} if self.shelf else {}

    def look(self) -> Shelf:
        """Look into the folders again; what is new or changed is still to be read."""
        self.shelf = Shelf(self.variables, self.working, self.index, for_search=True)
        return self.shelf
