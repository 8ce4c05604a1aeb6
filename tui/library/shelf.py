"""The library as it is: its files, what the index knows of them, and what has to be read anew."""

import os
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from tui.library.folders import folders
from tui.library.index import Index
from tui.library.resting import resting_collector
from tui.library.shelved import Shelved
from tui.library.walking import Entry, LeftOut, walked

_BETWEEN_WRITES: Final = 0.3
"""Seconds of reading that are lost at most when the program is ended amid it."""


class Progress(NamedTuple):
    """How many briefings were read, of how many that are new or changed."""

    done: int
    total: int


class Shelf:
    """All briefings there are, by folder and name.

    At first it says what the index knows; `update` reads what is new or changed, and can be
    stopped at any step.
    """

    def __init__(
        self, variables: Mapping[str, str], working: Path, index: Index, *, for_search: bool = False
    ) -> None:
        self._index = index
        self._reads_items = for_search or index.database.is_kept
        self._folders = folders(variables, working)
        with resting_collector():
            walk = walked(self._folders)
            known = index.known()
        self.left_out: Sequence[LeftOut] = walk.left_out
        self._entries = walk.entries
        self._known = known
        self._renewals = index.database.renewals
        self._kept: Mapping[str, Shelved] = dict(known)
        """What the index has; `_known` is what it had, and what was read since."""
        self.changed = [entry for entry in walk.entries if not _is_known(entry, known)]
        """The briefings that the index does not know as they are now."""

    @property
    def briefings(self) -> list[Shelved]:
        """What is known of each briefing; one that was not yet read is not among them."""
        known = self._known
        found = (
            (known[entry.file], entry.folder) for entry in self._entries if entry.file in known
        )
        return [
            one if one.folder == folder else one._replace(folder=folder) for one, folder in found
        ]

    def update(self) -> Generator[Progress, None, None]:
        """Read what is new or changed, one briefing for each step, and keep it in the index."""
        self._index.renew_if_wasteful()
        self._forget_gone()
        # A second time where the index turns out, in writing, to be damaged.
        for _ in range(2):
            self._look_again_if_renewed()
            yield from self._read_changed()

    def _look_again_if_renewed(self) -> None:
        """Count all as changed that was known by an index that has been begun anew since."""
        if self._index.database.renewals != self._renewals:
            self._renewals = self._index.database.renewals
            self._kept = kept = self._index.known()
            self.changed = [entry for entry in self._entries if not _is_known(entry, kept)]

    def _read_changed(self) -> Iterator[Progress]:
        if not self.changed:
            return
        from tui.library.batch import Batch  # what a search goes by, for those who write it down

        batch = Batch(self._index, self._reads_items)
        total = len(self.changed)
        written = time.monotonic()
        try:
            for done, entry in enumerate(self.changed, 1):
                self._known[entry.file] = batch.read(entry, self._kept.get(entry.file))
                if time.monotonic() - written > _BETWEEN_WRITES:
                    batch.write()
                    written = time.monotonic()
                yield Progress(done, total)
        finally:
            # Also of whoever wants no more of it.
            batch.write()
        self.changed = []

    def _forget_gone(self) -> None:
        """Let the index forget files that are gone; those of other libraries stay."""
        there = {entry.file for entry in self._entries}
        ours = tuple(f"{folder.path}{os.sep}" for folder in self._folders)
        gone = [
            file
            for file in self._known.keys() - there
            if file.startswith(ours) or not os.path.lexists(file)
        ]
        if gone:
            self._index.drop(gone)


def _is_known(entry: Entry, known: Mapping[str, Shelved]) -> bool:
    found = known.get(entry.file)
    return found is not None and found.is_of(entry)
