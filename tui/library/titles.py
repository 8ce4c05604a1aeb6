"""What briefings are called: by the index where there is one, or by reading them."""

import os
from collections.abc import Iterator, Mapping, Sequence

from tui.library.folders import index_file
from tui.library.shelved import Shelved
from tui.library.shelving import shelved
from tui.library.walking import Entry
from tui.load.load import load_file


def titles(
    listed: Sequence[Entry], variables: Mapping[str, str], most_read: int
) -> Iterator[tuple[Entry, tuple[str, ...]]]:
    """Yield each briefing with its title and id, folded; one that cannot be read has neither.

    Where more than `most_read` would have to be read for it, only those are yielded that the index
    knows as they are.
    """
    known = _known(variables) if listed else {}
    rows = [known.get(entry.file) for entry in listed]
    fresh = [
        row if row and row.is_of(entry) else None for entry, row in zip(listed, rows, strict=True)
    ]
    reads = fresh.count(None) <= most_read
    for entry, held in zip(listed, fresh, strict=True):
        if held or reads:
            row = held or shelved(entry, load_file(entry.path))
            yield entry, (row.title.casefold(), row.id.casefold()) if row.readable else ()


def _known(variables: Mapping[str, str]) -> Mapping[str, Shelved]:
    file = index_file(variables)
    if file is None or not os.path.isfile(file):  # noqa: PTH113  # which does not raise
        return {}
    from tui.library.index import Index  # the database, for those who have one

    with Index(variables) as index:
        return index.known()
