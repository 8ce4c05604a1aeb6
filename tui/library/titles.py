"""What briefings are called: by the index where there is one, or by reading them."""

import os
from collections.abc import Iterator, Mapping, Sequence

from tui.library.folders import index_file
from tui.library.shelved import Shelved, shelved
from tui.library.walking import Entry
from tui.load.load import load_file


def titles(
    listed: Sequence[Entry], variables: Mapping[str, str]
) -> Iterator[tuple[Entry, tuple[str, ...]]]:
    """Yield each briefing with its title and id, folded; one that cannot be read has neither."""
    known = _known(variables) if listed else {}
    for entry in listed:
        row = known.get(entry.file)
        if row is None or not row.is_of(entry):
            row = shelved(entry, load_file(entry.path))
        yield entry, (row.title.casefold(), row.id.casefold()) if row.readable else ()


def _known(variables: Mapping[str, str]) -> Mapping[str, Shelved]:
    file = index_file(variables)
    if file is None or not os.path.isfile(file):  # noqa: PTH113  # which does not raise
        return {}
    from tui.library.index import Index  # the database, for those who have one

    return Index(variables).known()
