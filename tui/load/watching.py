"""Notice that a file was saved, and read it when the save is over.

Looking is one question to the system, and opens nothing: a pipe or a folder in the file's place is
seen and not waited for. `Watch` is told what was seen and at what time, and says when to read.
"""

import stat
from pathlib import Path
from typing import Final, Literal, NamedTuple

from tui.load.load import Loaded, load_file

INTERVAL: Final = 0.3
"""Seconds between two looks, so that a save is seen, found to be over and shown within one."""
_GRACE: Final = 0.5
"""Seconds that a file may be missing or empty: editors save by taking the old one away first."""
_PATIENCE: Final = 3.0
"""Seconds of unrest after which a file is read all the same."""
_RECENT: Final = 10 * 10**9
"""Nanoseconds; what was written so short a time ago may have been read before that."""


class Stamp(NamedTuple):
    """What tells one state of a file from another, without reading it."""

    kind: Literal["regular", "other", "missing"]
    """Missing is also what cannot be asked for: a folder on the way to it is closed."""
    size: int = 0
    written: int = 0
    changed: int = 0
    """The time of the last change to anything, permissions among them; set by no one at will."""
    inode: int = 0
    device: int = 0

    @property
    def is_fleeting(self) -> bool:
        """Whether this may be the middle of a save rather than its end."""
        return self.kind == "missing" or (self.kind == "regular" and self.size == 0)


def stamp_of(path: Path) -> Stamp:
    """Look at a file, following links; never raises, never opens."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return Stamp("missing")
    if not stat.S_ISREG(found.st_mode):
        # A folder grows and changes with all that is put into it, which is no news of the file.
        return Stamp("other", inode=found.st_ino, device=found.st_dev)
    times = (found.st_mtime_ns, found.st_ctime_ns)
    return Stamp("regular", found.st_size, *times, found.st_ino, found.st_dev)


class Watch(NamedTuple):
    """What is known of a watched file. It is due when it is not as it was read, and at rest."""

    read: Stamp | None
    """As it was when it was last read; None where that is not known."""
    seen: Stamp | None = None
    since: float = 0.0
    """When it was first seen so."""
    restless: float | None = None
    """Since when it is not as it was read."""
    due: bool = False

    @classmethod
    def begun(cls, stamp: Stamp, now: int) -> "Watch":
        """Begin with a file that was read a moment ago; `now` is the clock, in nanoseconds.

        If it was saved shortly before, that may have been after it was read: it is due again.
        """
        recent = max(stamp.written, stamp.changed) > now - _RECENT
        return cls(None if recent else stamp)

    def looked(self, stamp: Stamp, at: float) -> "Watch":
        """Return what is known after another look, at a time that only grows, in seconds."""
        if stamp == self.read:
            return Watch(self.read)
        since = self.since if stamp == self.seen else at
        restless = at if self.restless is None else self.restless
        rest = at - since
        at_rest = stamp == self.seen and (rest >= _GRACE or not stamp.is_fleeting)
        due = at_rest or at - restless >= _PATIENCE
        return Watch(self.read, stamp, since, restless, due)

    def reading(self, stamp: Stamp) -> "Watch":
        """Return what is known once it is being read, as it is now."""
        return Watch(stamp)


def read_at_rest(path: Path, name: str = "") -> Loaded | None:
    """Read a briefing; None when it was saved meanwhile, so that it may be half of one."""
    before = stamp_of(path)
    loaded = load_file(path, name=name)
    return loaded if stamp_of(path) == before else None
