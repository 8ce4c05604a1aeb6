"""What the index holds of one briefing, worked out of its file without the index."""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from tui.digests import digest
from tui.kinds.actor import Actor
from tui.library.namesakes import called
from tui.library.packing import packed
from tui.library.schema import ITEMS_OF_ONE
from tui.library.shelved import Shelved
from tui.library.shelving import shelved
from tui.library.tokens import Tokens, tokens
from tui.library.walking import Entry
from tui.load.file import read_bytes
from tui.load.load import Loaded, load_bytes, load_file
from tui.model.changes import signature
from tui.problems import Fault
from tui.search.document import documents


class ItemRow(NamedTuple):
    """What is held of one item, so that it is found."""

    tokens: Tokens
    earliest: int | None
    latest: int | None
    called: Sequence[str]
    """The names by which an actor is known elsewhere; of other items, none."""


class Rows(NamedTuple):
    """What is held of one briefing."""

    shelved: Shelved
    items: Sequence[ItemRow] = ()
    content: bytes = b""
    """The items' documents and signatures; see `tui.library.packing`."""


def read(entry: Entry, known: Shelved | None) -> Rows | Shelved:
    """Read a briefing. Where its content is what is known already, only that is returned.

    So is what cannot be opened: that may change without a trace in the file's size and time.
    """
    data = read_bytes(entry.path)
    if isinstance(data, Fault):
        return shelved(entry, load_file(entry.path))
    hashed = digest(data)
    if known is not None and known.digest == hashed:
        return known._replace(
            size=entry.size, modified=entry.modified, touched=entry.touched, folder=entry.folder
        )
    loaded = load_bytes(data, entry.file)
    return rows(shelved(entry, loaded, hashed), loaded)


def rows(found: Shelved, loaded: Loaded) -> Rows:
    """Return what is held of a briefing that was read."""
    if loaded.briefing is None:
        return Rows(found)
    by_id = loaded.briefing.by_id
    held = list(islice(documents(loaded.briefing), ITEMS_OF_ONE))
    # Those of passages are no items.
    own = [by_id.get(document.id) for document in held]
    items = [
        ItemRow(
            tokens(document),
            document.earliest,
            document.latest,
            tuple(called(item)) if isinstance(item, Actor) else (),
        )
        for document, item in zip(held, own, strict=True)
    ]
    signatures = [signature(item) if item else "" for item in own]
    return Rows(found, items, packed(held, signatures))
