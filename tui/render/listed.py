"""A briefing as its facts, one a line below its item: a text whose lines can be compared.

Nothing in it is worked out from other items, so that a change shows where it was made.
"""

from collections.abc import Iterator

from tui.model.briefing import Briefing
from tui.model.differences import given
from tui.model.item import Item
from tui.model.source import Source


def listed_lines(briefing: Briefing) -> Iterator[str]:
    """Yield the lines, in the order of the format and of the file."""
    yield from (f"{name}: {words}" for name, words in given(briefing.header))
    for name, items in briefing.lists.items():
        if items:
            yield from ("", name)
        for item in items:
            yield f"  {item.id}"
            yield from (f"    {key}: {words}" for key, words in _facts(item))


def _facts(item: Item) -> Iterator[tuple[str, str]]:
    """Yield what a file says of an item; of a source's text each passage by itself."""
    text = item.text if isinstance(item, Source) else None
    for key, words in given(item):
        if key == "text" and text:
            # Without their numbers: one more at the top would change all that follow.
            yield from (("passage" if part == "blocks" else part, one) for part, one in given(text))
        elif key != "id":
            yield key, words
