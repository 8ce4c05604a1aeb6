"""Mark in what is shown the words that a query found."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.model.card import Span, Spans, plain
from tui.search.folding import Word, readings, words
from tui.search.matching import NAME, name_key
from tui.search.query import Query, Term
from tui.search.spelling import key, one_slip


def marked(spans: Spans, query: Query) -> Spans:
    """Return spans with the words that a query looks for in a role of their own, `match`."""
    text = plain(spans)
    terms = [condition.term for condition in query.words]
    places = sorted(place for term in terms for place in _places(text, term))
    return tuple(_split(spans, _merged(places))) if places else spans


def _places(text: str, term: Term) -> Iterator[tuple[int, int]]:
    for sought in term.readings:
        if len(sought) == 1:
            yield from (
                (word.start, word.end)
                for word in words(text)
                if _fits(sought[0], word, text, term.exact)
            )
        else:
            for reading in readings(text):
                yield from _phrases(sought, reading, term.exact)


def _fits(sought: str, word: Word, text: str, exact: bool) -> bool:
    if exact or word.text == sought:
        return word.text == sought
    if word.text.startswith(sought) or one_slip(sought, word.text):
        return True
    one = key(sought)
    return bool(one) and one == name_key(word.text, text[word.start : word.end], NAME)


def _phrases(
    sought: Sequence[str], reading: Sequence[Word], exact: bool
) -> Iterator[tuple[int, int]]:
    *whole, last = sought
    for at in range(len(reading) - len(whole)):
        found = [word.text for word in reading[at : at + len(sought)]]
        ends = found[-1] == last if exact else found[-1].startswith(last)
        if ends and found[:-1] == whole:
            yield reading[at].start, reading[at + len(whole)].end


def _merged(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return places in their order, those that overlap made one."""
    merged = [places[0]]
    for start, end in places[1:]:
        if start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _split(spans: Spans, places: Sequence[tuple[int, int]]) -> Iterator[Span]:
    # Beginnings and ends in turns: what lies behind an odd number of them is within.
    edges = [edge for place in places for edge in place]
    start = 0
    for span in spans:
        end = start + len(span.text)
        cuts = edges[bisect_right(edges, start) : bisect_left(edges, end)]
        for first, last in pairwise((start, *cuts, end)):
            text = span.text[first - start : last - start]
            within = bisect_right(edges, first) % 2
            yield Span(text, "match", span.target) if within else span._replace(text=text)
        start = end
