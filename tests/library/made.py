"""A library of a test's own: folders, briefings, and an index beside them."""

from pathlib import Path
from textwrap import dedent

from tui.library.index import Index
from tui.library.shelf import Shelf
from tui.library.shelved import Shelved


class Made:
    """A working folder with `./briefings`, and folders for data, state and cache beside it."""

    def __init__(self, folder: Path) -> None:
        self.working = folder / "working"
        self.briefings = self.working / "briefings"
        self.briefings.mkdir(parents=True)
        self.variables = {
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_STATE_HOME": str(folder / "state"),
        }
        self.index_file = folder / "cache" / "briefing" / "index.sqlite"

    def write(self, name: str, text: str) -> Path:
        """Write a briefing into `./briefings`, or into a folder in it."""
        path = self.briefings / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), "utf-8")
        return path

    def index(self) -> Index:
        """Open the index."""
        return Index(self.variables)

    def shelf(self, index: Index | None = None) -> Shelf:
        """Return the library as the index knows it now."""
        return Shelf(self.variables, self.working, index or self.index())

    def update(self, index: Index | None = None) -> list[Shelved]:
        """Bring the index up to date, and return the briefings of `./briefings`."""
        shelf = self.shelf(index)
        for _ in shelf.update():
            pass
        return self.own(shelf)

    def own(self, shelf: Shelf) -> list[Shelved]:
        """Return the briefings of `./briefings` alone: the built-in ones are always there."""
        return [one for one in shelf.briefings if one.folder.startswith("./briefings")]

    def read_again(self) -> list[str]:
        """Return the names of the briefings that would be read by an update now."""
        return [entry.name for entry in self.shelf().changed]
