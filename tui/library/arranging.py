"""Which briefings are listed, and in which order."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple

from tui.library.shelved import Shelved


class Sorting(NamedTuple):
    """An order of briefings. Those that are equal in it stay in the order of folder and name."""

    name: str
    words: str
    """How it is ordered, in words: "by title"."""
    key: Callable[[Shelved], Any] | None = None
    """None where nothing has to be sorted."""


BY_FOLDER: Final = Sorting("folder", "by folder")
SORTINGS: Final = (
    BY_FOLDER,
    Sorting("name", "by name", lambda one: one.name.casefold()),
    # What cannot be read has no title.
    Sorting("title", "by title", lambda one: (not one.readable, one.title.casefold())),
    Sorting("as-of", "by date of the sources, the latest first", lambda one: -one.day),
    Sorting("changed", "by change, the latest first", lambda one: -one.modified),
    Sorting("items", "by number of items, the most first", lambda one: -one.items),
)
BY_NAME: Final = {sorting.name: sorting for sorting in SORTINGS}


def arranged(briefings: Iterable[Shelved], sorting: Sorting) -> list[Shelved]:
    """Return briefings in an order; they are given by folder and name."""
    return sorted(briefings, key=sorting.key) if sorting.key else list(briefings)


def narrowed(briefings: Sequence[Shelved], words: str) -> list[Shelved]:
    """Return the briefings whose title, id, name or folder has all the words, or parts of them.

    Case, accents and hyphens make no difference.
    """
    if not words:
        return list(briefings)
    from tui.search import folding  # for those who look for something

    sought = folding.folded_line(words).split()
    if not sought:
        return list(briefings)

    def held(one: Shelved) -> str:
        text = f"{one.title}\n{one.id}\n{one.name}\n{one.folder}"
        if text.isascii():
            # Nearly always, and much quicker.
            return f"{text.lower()}\n{text.lower().replace('-', '')}"
        return " ".join(word.text for word in folding.words(text))

    return [one for one in briefings if all(word in held(one) for word in sought)]
