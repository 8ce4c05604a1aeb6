"""The briefing files in a folder and all below it, however little it is a folder of briefings.

Links to folders are not followed, hidden files and folders are passed over, and there is an end
to how deep and how far is looked. What is left out for it is told.
"""

import os
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from tui.clean import clean_name
from tui.library.folders import SUFFIXES, Folder
from tui.model.words import count

DEEPEST: Final = 24
"""How many folders inside each other are looked into."""
MOST_NAMES: Final = 200_000
"""How many names are looked at in one folder of the library and all below it."""
MOST_BRIEFINGS: Final = 30_000
"""How many briefing files the library holds."""
MOST_TOLD: Final = 20
"""How many places that are left out are told one by one."""
_MOST: Final = 2**63 - 1
MANY: Final = 1_000
"""From so many files of other sorts on, a folder was perhaps not meant."""


class Entry(NamedTuple):
    """A briefing file of the library, as it was when it was looked at."""

    file: str
    folder: str
    """What a reader calls the folder it is in."""
    size: int = -1
    """In bytes; -1 for what leads nowhere."""
    modified: int = 0
    """When its content was last changed, in nanoseconds since 1970;"""
    touched: int = 0
    """and when anything about it was, its permissions included."""

    @property
    def path(self) -> Path:
        """Where the file is."""
        return Path(self.file)

    @property
    def name(self) -> str:
        """The file's name without its ending, safe to show."""
        return name_of(self.file)


class LeftOut(NamedTuple):
    """Something that the library does not hold, and why, in words that are safe to show."""

    where: str
    why: str


class Walked(NamedTuple):
    """What was found in folders, by folder and name, and what was left out."""

    entries: list[Entry]
    left_out: list[LeftOut]


def name_of(file: str) -> str:
    """Return a briefing file's name without its ending, safe to show."""
    return clean_name(os.path.splitext(os.path.basename(file))[0])  # noqa: PTH119, PTH122  # ten thousand of them


def walked(folders: Iterable[Folder]) -> Walked:
    """Look into folders and all below them. Nothing is opened, nothing raises.

    A file is an entry by its ending, whether it can be read or not.
    """
    walk = _Walk()
    for folder in folders:
        walk.into(folder)
    if walk.untold:
        walk.left_out.append(LeftOut("the library", f"{count(walk.untold, 'more place')}"))
    return Walked(walk.entries, walk.left_out)


class _Walk:
    """Folders being looked into; one that lies in another is looked into once."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.left_out: list[LeftOut] = []
        self.untold = 0
        """How much more is left out than `left_out` tells."""
        self._seen: set[str] = set()
        self._is_cut = False
        """Whether there are more names in the present folder than are looked at;"""
        self._names = 0
        """how many of them were,"""
        self._others = 0
        """how many of them are files of other sorts,"""
        self._links = 0
        """and how many are links to folders."""

    def into(self, folder: Folder) -> None:
        """Look into one folder of the library."""
        root = str(folder.path)
        if not folder.is_named and not os.path.lexists(root):
            return
        self._names = self._others = self._links = 0
        self._is_cut = False
        # A stack of our own: folders may lie deeper inside each other than Python allows calls.
        waiting = [(root, folder.name, 1)]
        while waiting:
            path, shown, depth = waiting.pop()
            if path in self._seen:
                continue
            self._seen.add(path)
            if depth > DEEPEST:
                self._leave_out(shown, f"more than {DEEPEST} folders inside each other")
                continue
            below = self._look(path, shown)
            waiting += [(inner, name, depth + 1) for inner, name in reversed(below)]
            if self._is_enough(folder.name):
                break
        self._tell_of_passed_over(folder.name)

    def _look(self, path: str, shown: str) -> list[tuple[str, str]]:
        """Take up the briefings of one folder, and return the folders in it with their names."""
        below, found = [], []
        try:
            with os.scandir(path) as names:
                for name in islice(names, MOST_NAMES - self._names):
                    self._names += 1
                    if name.name.startswith("."):
                        continue
                    if name.is_dir(follow_symlinks=False):
                        below.append((name.path, f"{shown}/{clean_name(name.name)}"))
                    elif name.is_symlink() and _leads_to_folder(name):
                        self._links += 1
                    elif name.name.endswith(SUFFIXES):
                        found.append(_entry(name, shown))
                    else:
                        self._others += 1
                self._is_cut = self._names == MOST_NAMES and next(names, None) is not None
        except OSError as error:
            self._leave_out(shown, clean_name((error.strerror or "it cannot be read").lower()))
        self.entries += sorted(found)
        return sorted(below)

    def _is_enough(self, shown: str) -> bool:
        if self._is_cut:
            self._leave_out(shown, f"only its first {MOST_NAMES:,} names were looked at")
            return True
        if len(self.entries) > MOST_BRIEFINGS:
            del self.entries[MOST_BRIEFINGS:]
            self._leave_out(shown, f"the library holds the first {MOST_BRIEFINGS:,} briefings")
            return True
        return False

    def _tell_of_passed_over(self, shown: str) -> None:
        if self._links:
            self._leave_out(shown, f"{count(self._links, 'link')} to folders, not followed")
        if self._others >= MANY:
            self._leave_out(shown, f"{self._others:,} files that are no YAML")

    def _leave_out(self, where: str, why: str) -> None:
        if len(self.left_out) < MOST_TOLD:
            self.left_out.append(LeftOut(where, why))
        else:
            self.untold += 1


def _leads_to_folder(name: "os.DirEntry[str]") -> bool:
    try:
        return name.is_dir()
    except OSError:
        return False  # a link that leads in a circle


def _entry(name: "os.DirEntry[str]", shown: str) -> Entry:
    try:
        known = name.stat()
    except OSError:
        return Entry(name.path, shown)
    told = (known.st_size, known.st_mtime_ns, known.st_ctime_ns)
    if max(told) > _MOST or min(told) < -_MOST:
        told = (kept(told[0]), kept(told[1]), kept(told[2]))
    return Entry(name.path, shown, *told)


def kept(number: int) -> int:
    """Return a number, or the furthest that 64 bits hold: a file may be of any time at all."""
    return max(-_MOST - 1, min(number, _MOST))
