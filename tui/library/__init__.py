"""Where briefings are, how a word finds one, and what is known of all of them.

What knows the index stands in modules of its own, which are imported by what needs it: a name is
found without a database. What reads a file is imported when one has to be read, for a list of
briefings that the index knows needs no parser.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tui.library.finding import entries, find
from tui.library.folders import FIRST, SUFFIXES, TUTORIAL, built_in

if TYPE_CHECKING:
    from tui.library.walking import Entry
    from tui.load.load import Loaded

__all__ = ["FIRST", "SUFFIXES", "TUTORIAL", "built_in", "entries", "find", "load_all"]


def load_all(listed: Sequence["Entry"]) -> Iterator[tuple["Entry", "Loaded"]]:
    """Yield each briefing of the library with what came of reading it."""
    from tui.load.load import load_file

    for entry in listed:
        yield entry, load_file(entry.path)
