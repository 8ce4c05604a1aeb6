"""What the library knows of a briefing without opening it."""

from pathlib import Path
from typing import Final, NamedTuple

from tui.library.walking import Entry, name_of

UNDATED: Final = -(2**62)
"""The day of a briefing whose sources have no date; days before it count as on it."""


class Shelved(NamedTuple):
    """One briefing of the library; text is safe to show."""

    file: str
    size: int
    modified: int
    """When the file was last changed, in nanoseconds since 1970;"""
    touched: int
    """and when anything about it was, its permissions included."""
    digest: str
    """The hash of its content; empty for what could not be opened."""
    readable: int
    """Whether there is a briefing; or only problems."""
    title: str
    id: str
    as_of: str
    """When its sources were published, in words;"""
    dated: str
    """and in few letters (see `tui.library.dates`); empty where these cannot say it."""
    day: int
    """The last of those days (see `tui.model.day.ordinal`), or `UNDATED`."""
    counted: str
    items: int
    cares: int
    """How many of the items ask to read with care."""
    drafts: int
    """How many of the items nobody has reviewed."""
    problems: int
    problem: str
    """The first problem; empty where there is none."""
    line: int
    """The line of that problem; 0 where there is none, or where the file has no lines."""
    folder: str = ""
    """What a reader calls the folder it is in."""

    @property
    def path(self) -> Path:
        """Where the file is."""
        return Path(self.file)

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return name_of(self.file)

    @property
    def counts(self) -> dict[str, int]:
        """How many items each list has that has any, in the order of the kinds."""
        pairs = (one.partition("=") for one in self.counted.split())
        return {name: int(number) for name, _, number in pairs}

    def is_of(self, entry: Entry) -> bool:
        """Whether the file is as it was, by size and times."""
        return (
            self.size == entry.size
            and self.modified == entry.modified
            and self.touched == entry.touched
        )
