"""Finds the dates of a text in a test."""

from tui.draft.dates import FoundDate, find_dates
from tui.draft.text import Text
from tui.model.when import When, parse_when


def when(edtf: str) -> When | None:
    """Return a date, or nothing for an empty text."""
    read = parse_when(edtf) if edtf else None
    assert not edtf or isinstance(read, When)
    return read if isinstance(read, When) else None


def found(text: str, published: str = "2018-06-04") -> tuple[FoundDate, ...]:
    """Return the dates of a text that was published on a day (a Monday)."""
    return find_dates(Text.of(text), when(published))


def the_one(text: str, published: str = "2018-06-04") -> FoundDate:
    """Return the only date of a text."""
    (one,) = found(text, published)
    return one


def values(text: str, published: str = "2018-06-04") -> dict[str, str]:
    """Return the TIMEX3 values by the words that tell them."""
    return {one.said: one.value for one in found(text, published)}


def dates(text: str, published: str = "2018-06-04") -> dict[str, str]:
    """Return what a briefing has for `date` or `within`, by the words."""
    return {one.said: one.date or one.within for one in found(text, published)}
