"""Dates, in the shape of the scorer: stretches with TIMEX3 values."""

from collections.abc import Iterable
from typing import Any

from tui.draft.dates import RULES, FoundDate, find_dates
from tui.draft.text import Text
from tui.model.when import When, parse_when


def predict(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the dates of a document, by its day of publication (`dct`)."""
    return [
        {"start": one.start, "end": one.end, "value": one.value, "type": one.sort}
        for one in _found(document)
    ]


def measure(documents: Iterable[dict[str, Any]]) -> dict[str, tuple[int, int]]:
    """Return how many dates each rule found rightly, and how many it found.

    One is right if it overlaps a marked one that has its value; each marked one counts once.
    """
    counted = {rule.id: [0, 0] for rule in RULES}
    for document in documents:
        marked = [(one["start"], one["end"], one["value"]) for one in document["timexes"]]
        for one in _found(document):
            counted[one.rule][1] += 1
            for other in marked:
                if other[0] < one.end and one.start < other[1] and other[2] == one.value:
                    counted[one.rule][0] += 1
                    marked.remove(other)
                    break
    return {rule: (right, drafted) for rule, (right, drafted) in counted.items()}


def _found(document: dict[str, Any]) -> tuple[FoundDate, ...]:
    published = parse_when(document["dct"][:10])
    return find_dates(Text.of(document["text"]), published if isinstance(published, When) else None)
