"""What there is to cover in a block of an article, each thing with its place.

Dates, names, abbreviations and number words are read by English rules. Of other languages, numbers
in digits, quotations, and names in scripts with capital letters are found.
"""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from tui.article.calendar import Date, dates_in
from tui.article.letters import even
from tui.article.names import Standing, names_in
from tui.article.quantities import quantities_beside
from tui.article.quotations import quotations_in

Sort = Literal["block", "number", "date", "name", "abbreviation", "quotation"]

SORTS: Final[dict[Sort, str]] = {
    "block": "blocks",
    "number": "numbers",
    "date": "dates",
    "name": "names",
    "abbreviation": "abbreviations",
    "quotation": "quotations",
}
"""All sorts of things, each with what several are called."""

Words = tuple[str, ...]


class Thing(NamedTuple):
    """Something that a block holds, from its first letter to behind its last."""

    sort: Sort
    start: int
    end: int
    meaning: "str | Words | Date"
    """What an item must say to cover it."""


def things_in(block: str, stands: Standing) -> list[Thing]:
    """Return what a block holds in its order: each thing once, at its first place."""
    found: dict[object, Thing] = {}
    for thing in sorted(_all_in(even(block), stands), key=lambda one: (one.start, one.end)):
        found.setdefault((thing.sort, _alike(thing.meaning)), thing)
    return list(found.values())


def _alike(meaning: "str | Words | Date") -> object:
    return (meaning.points, meaning.phrase) if isinstance(meaning, Date) else meaning


def _all_in(text: str, stands: Standing) -> Iterator[Thing]:
    dates = list(dates_in(text))
    for date in dates:
        yield Thing("date", date.start, date.end, date)
    spans = [(date.start, date.end) for date in dates]
    for number in quantities_beside(text, spans):
        yield Thing("number", number.start, number.end, number.key)
    for name in names_in(text, stands, spans):
        if name.abbreviation:
            yield Thing("abbreviation", name.start, name.end, name.abbreviation)
        else:
            yield Thing("name", name.start, name.end, name.words)
    for quotation in quotations_in(text):
        yield Thing("quotation", quotation.start, quotation.end, quotation.words)
