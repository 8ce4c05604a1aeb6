"""What to say of a query that finds nothing, or not what was meant by it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tui.model.source import Passage
from tui.search.document import Document
from tui.search.matching import is_named
from tui.search.query import Marked, Named, Query

_MOST_NAMED: Final = 8
_NOBODY: Final = {
    "actors": "There is no actor of that name",
    "places": "There is no place of that name",
    "voices": "Nobody of that name says anything",
}
_TAG: Final = "tag:"
_AT: Final = "at:"
_OPERATORS: Final = {
    "AND": "all words are to be found anyway",
    "OR": "values with a comma between them mean any of them, as in `by:un,lna`",
    "NOT": "`-word` leaves out",
}


def misread(text: str) -> Iterator[str]:
    """Yield a sentence for each word of a query that other programs take for more than a word."""
    for word in dict.fromkeys(text.split()):
        if word in _OPERATORS:
            yield f"`{word}` is taken for a word to look for: {_OPERATORS[word]}."


def is_advised(query: Query) -> bool:
    """Whether there may be anything to be said of what a query asks for."""
    return any(isinstance(one, Named | Marked) and not one.negated for one in query.conditions)


def advice(query: Query, documents: Sequence[Document]) -> Iterator[str]:
    """Yield a sentence for each name, tag and passage of a query that nothing in a briefing has."""
    for condition in query.conditions:
        if condition.negated:
            continue
        if isinstance(condition, Named):
            yield from _names(condition, documents)
        elif isinstance(condition, Marked):
            yield from _tags(condition, documents)
            yield from _passages(condition, documents)


def _names(condition: Named, documents: Sequence[Document]) -> Iterator[str]:
    given = dict.fromkeys(getattr(one, condition.column) for one in documents)
    if any(is_named(condition, names) for names in given):
        return
    from tui.load.nearest import nearest

    what = _NOBODY[condition.column]
    all_names = {name.casefold(): name for names in given for name in names}
    written = " ".join(condition.terms[0].readings[0])
    titles = {one.id: one.title for one in documents}
    # The first is the id of whom it is about, the others are further names and bodies.
    known = dict.fromkeys(titles.get(names[0], names[0]) for names in given if names)
    if near := all_names.get(nearest(written, all_names)):
        yield f"{what}. Did you mean {near}?"
    elif known:
        yield f"{what}; there are {_some(known)}."
    else:
        yield f"{what}."


def _tags(condition: Marked, documents: Sequence[Document]) -> Iterator[str]:
    tags = [mark for mark in condition.marks if mark.startswith(_TAG)]
    known = dict.fromkeys(
        mark for one in documents for mark in sorted(one.marks) if mark.startswith(_TAG)
    )
    if tags and known.keys().isdisjoint(tags):
        there = _some(mark.removeprefix(_TAG) for mark in known)
        yield f"There is no such tag; there are {there}." if known else "There are no tags here."


def _passages(condition: Marked, documents: Sequence[Document]) -> Iterator[str]:
    pins = [mark for mark in condition.marks if mark.startswith(_AT)]
    passages = [one for one in documents if one.noun == Passage.NOUN]
    if not pins or any(not one.marks.isdisjoint(pins) for one in passages):
        return
    # Where there are several sources, `p6` is the first one's.
    last = {one.id.rpartition("/")[0]: one.id for one in passages}
    if not last:
        yield "There are no passages here."
        return
    there = _some(f"{source}/p1 to {one.rpartition('/')[2]}" for source, one in last.items())
    yield f"There is no such passage; there are {there}."


def _some(words: Iterable[str]) -> str:
    listed = list(words)
    return ", ".join(listed[:_MOST_NAMED]) + (", …" if len(listed) > _MOST_NAMED else "")
