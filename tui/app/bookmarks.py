"""The bookmarks of one reader: those that are kept, or those of this run where none can be."""

from collections.abc import Iterator, Mapping

from tui.app.origin import Origin
from tui.state.briefing import (
    Bookmark,
    add_bookmark,
    bookmarks,
    carry_bookmarks,
    drop_bookmark,
)


class Bookmarks:
    """Bookmarks of a briefing, in the order in which they were set."""

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        self._set: tuple[Bookmark, ...] = ()
        self.kept = origin.path is not None
        """Whether they are there the next time; from the first that could not be kept, none is."""

    def __iter__(self) -> Iterator[Bookmark]:
        return iter(self._set)

    def __contains__(self, item: str) -> bool:
        return any(one.item == item for one in self._set)

    def read(self) -> None:
        """Take in what is kept: another reader of the same briefing may have set some."""
        path, variables = self._origin
        if self.kept and path is not None:
            self._set = bookmarks(variables, path)

    def add(self, bookmark: Bookmark) -> None:
        """Set a bookmark."""
        path, variables = self._origin
        self.kept = self.kept and path is not None and add_bookmark(variables, path, bookmark)
        self._set = (*self._set, bookmark)
        self.read()

    def drop(self, item: str) -> None:
        """Take a bookmark away."""
        path, variables = self._origin
        self.kept = self.kept and path is not None and drop_bookmark(variables, path, item)
        self._set = tuple(one for one in self._set if one.item != item)
        self.read()

    def carry(self, renamed: Mapping[str, str]) -> None:
        """Go on with items whose ids have changed."""
        path, variables = self._origin
        if any(one.item in renamed for one in self._set):
            self.kept = self.kept and path is not None and carry_bookmarks(variables, path, renamed)
            self._set = tuple(
                one._replace(item=renamed.get(one.item, one.item)) for one in self._set
            )
            self.read()
