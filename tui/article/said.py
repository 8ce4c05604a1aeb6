"""What an item says, in all its fields and parts, as far as an article can be compared with it.

Fields are known by their declarations alone, so that a new kind of item is understood as it is.
"""

from collections.abc import Iterable, Iterator, Set
from functools import cache
from typing import Any, Final, Literal, NamedTuple, get_args, get_origin

from tui.article.calendar import Point, dates_in, less_exact, points_of
from tui.article.letters import even, folded_words
from tui.article.names import abbreviations_in
from tui.article.quantities import quantities_beside, quantities_in
from tui.frozen import Frozen
from tui.kinds.quote import Quote
from tui.model.amount import Amount
from tui.model.draft import Draft
from tui.model.item import Item
from tui.model.record import Prose, To
from tui.model.source import SourceText
from tui.model.when import When

Words = tuple[str, ...]
_OF_NO_STORY: Final = frozenset({Draft, SourceText})
"""Records of which no word is the story's: by which rule it was read, and its fingerprint."""
_MOST_VERBATIM: Final = 12
"""Words of a quotation that are compared; it is found by its first."""


class Said(NamedTuple):
    """What an item says."""

    quantities: Set[str]
    points: Set[Point]
    """The days it names, each also less exactly."""
    phrases: Set[str]
    """Words that tell a day by another: `last week`."""
    abbreviations: Set[str]
    wordings: Set[Words]
    """Those of the wordings looked for that stand in it."""
    verbatim: Set[Words]
    """Words of the source that it quotes as such."""
    tells: bool
    """Whether it tells in other words what somebody said."""


class Wanted:
    """Wordings to look for, however many, in one pass over a text."""

    def __init__(self, wordings: Set[Words]) -> None:
        self._wordings = wordings
        self._lengths: dict[str, set[int]] = {}
        for words in wordings:
            self._lengths.setdefault(words[0], set()).add(len(words))

    def found(self, words: Words) -> Iterator[Words]:
        """Yield the wordings that stand in some words."""
        for place, word in enumerate(words):
            for length in self._lengths.get(word, ()):
                wording = words[place : place + length]
                if wording in self._wordings:
                    yield wording


def said(item: Item, wanted: Wanted) -> Said:
    """Return what an item says, its claims and values included; ids and kinds say nothing."""
    told = _Told(wanted)
    for value in _values(item):
        told.take(value)
    quoted = folded_words(item.quote)[:_MOST_VERBATIM] if isinstance(item, Quote) else ()
    return Said(
        told.quantities,
        told.points,
        told.phrases,
        told.abbreviations,
        told.wordings,
        verbatim={quoted} if quoted else set(),
        tells=isinstance(item, Quote) and not quoted,
    )


class _Told:
    """What is gathered from the values of an item."""

    def __init__(self, wanted: Wanted) -> None:
        self.quantities = set[str]()
        self.points = set[Point]()
        self.phrases = set[str]()
        self.abbreviations = set[str]()
        self.wordings = set[Words]()
        self._wanted = wanted

    def take(self, value: str | When | Amount) -> None:
        """Take what a value says."""
        if isinstance(value, When):
            self._take_points(points_of(value))
        elif isinstance(value, Amount):
            self.quantities.update(one.key for one in quantities_in(value.words))
        elif value:
            self._take_text(even(value))

    def _take_text(self, text: str) -> None:
        dates = list(dates_in(text))
        spans = [(date.start, date.end) for date in dates]
        self._take_points(point for date in dates for point in date.points)
        self.phrases.update(date.phrase for date in dates if date.phrase)
        self.quantities.update(one.key for one in quantities_beside(text, spans))
        self.abbreviations.update(abbreviations_in(text))
        self.wordings.update(self._wanted.found(folded_words(text)))

    def _take_points(self, points: Iterable[Point]) -> None:
        self.points.update(less for one in points for less in less_exact(one))


def _values(record: Frozen) -> Iterator[str | When | Amount]:
    for name in _telling(type(record)):  # type: ignore[arg-type]  # mypy asks for a value's hash
        value = getattr(record, name)
        if name == "within" and isinstance(value, When) and value.form == "span":
            # It happened on one of the days, not from the first to the last.
            value = When(value.edtf, value.start, value.end, "one-of")
        yield from _parts(value)


def _parts(value: Any) -> Iterator[str | When | Amount]:
    if isinstance(value, str | When | Amount):
        yield value
    elif type(value) is tuple:
        for one in value:
            yield from _parts(one)
    elif isinstance(value, Frozen) and type(value) not in _OF_NO_STORY:
        yield from _values(value)


@cache
def _telling(record: type[Frozen]) -> tuple[str, ...]:
    """Return the fields of a record that say something of the story."""
    return tuple(
        name
        for name, declared in record.FIELDS.items()
        if declared.compared and name != "id" and _tells(declared.annotation)
    )


def _tells(annotation: Any) -> bool:
    """Whether values of an annotation are words, dates, amounts, or records made of them."""
    if any(isinstance(one, To) for one in getattr(annotation, "__metadata__", ())):
        return False
    if get_origin(annotation) is Literal:
        return False
    if inner := get_args(annotation):
        return any(_tells(one) for one in inner if one not in {type(None), ...})
    is_record = isinstance(annotation, type) and issubclass(annotation, Frozen)
    return annotation in {str, Prose} or (is_record and annotation not in _OF_NO_STORY)
