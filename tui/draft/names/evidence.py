"""What speaks for the kind of a name: its own words here, what stands beside it in `beside.py`."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from tui.article.letters import SMALL, Word
from tui.draft.names import words as vocabulary
from tui.draft.names.mention import Kind

_PREPOSITION: Final = re.compile(r" {1,3}(?:of|for|in|on) ")
_JOINED: Final = re.compile(r" {0,3}(?:&|of|for|in|on) ?")
_MOST_OF_PERSON: Final = 5
_LONGEST_BEGINNING: Final = 3
_KNOWN_RULES: Final = {"state": "name.state", "place": "name.known-place"}


class Evidence(NamedTuple):
    """What speaks for a kind, by which rule, and how much."""

    kind: Kind
    rule: str
    weight: int


def by_words(
    text: str, words: tuple[Word, ...], folded: tuple[str, ...], *, has_title: bool
) -> Iterator[Evidence]:
    """Yield what the words of a name say of its kind."""
    if known := vocabulary.known().get(tuple(word for word in folded if word not in SMALL)):
        yield Evidence(known, _KNOWN_RULES.get(known, "name.known-body"), 8)
        return
    if has_title:
        yield Evidence("person", "name.title", 9)
    yield from _by_heads(text, words, folded)
    if _is_firm(text, words):
        yield Evidence("company", "name.firm", 5)
        return
    if folded[0] in vocabulary.given_names() and 1 < len(folded) < _MOST_OF_PERSON:
        weight = 6 if folded[-1] not in vocabulary.heads() else 2
        yield Evidence("person", "name.given", weight)
    if len(folded) == 1 and folded[0] in vocabulary.given_names():
        yield Evidence("person", "name.given", 2)
    if len(words) == 1 and words[0].is_abbreviation:
        yield Evidence("organisation", "name.abbreviation", 3)


def begun(folded: tuple[str, ...]) -> Kind | None:
    """Return what a known body is whose name begins this one: `Al Qaeda in Iraq`."""
    lengths = range(min(_LONGEST_BEGINNING, len(folded) - 1), 0, -1)
    kinds = (vocabulary.known().get(folded[:length]) for length in lengths)
    kind = next((kind for kind in kinds if kind), None)
    return kind if kind in {"armed-group", "media", "government"} else None


def of_shortened(folded: tuple[str, ...]) -> Evidence:
    """Return what a name is that is shortened in brackets, or the abbreviation there."""
    heads = [kind for word in reversed(folded) if (kind := vocabulary.heads().get(word))]
    kind = vocabulary.known().get(folded) or begun(folded)
    if not kind and heads:
        # The office for ports is no port.
        head = next((one for one in heads if one != "place"), heads[0])
        kind = _by_head(head, folded, 0).kind
    return Evidence(kind or "organisation", "name.bracket", 7)


def looks_like_person(text: str, words: tuple[Word, ...], folded: tuple[str, ...]) -> bool:
    """Whether a name has two to four words, and neither an abbreviation nor a place among them."""
    if not 1 < len(folded) < _MOST_OF_PERSON or _is_joined(text, words):
        return False
    if any(word.is_abbreviation and word.text[1:2] != "." for word in words):
        return False
    if all(text[one.end : two.start] in {"-", "/"} for one, two in pairwise(words)):
        # Ciba-Geigy.
        return False
    return not {folded[:1], folded[-1:]} & vocabulary.known().keys()


def _is_joined(text: str, words: tuple[Word, ...]) -> bool:
    return any(_JOINED.match(text, one.end, two.start) for one, two in pairwise(words))


def _is_firm(text: str, words: tuple[Word, ...]) -> bool:
    """Whether the sign for `and` stands between two words: `Bell & Row`."""
    return any("&" in text[one.end : two.start] for one, two in pairwise(words))


def _by_heads(text: str, words: tuple[Word, ...], folded: tuple[str, ...]) -> Iterator[Evidence]:
    heads = vocabulary.heads()
    if len(folded) == 1:
        if heads.get(folded[0], "place") != "place":
            yield Evidence(heads[folded[0]], "name.body-word", 2)
        return
    if folded[-1] in vocabulary.COMPANY_ENDS:
        yield Evidence("company", "name.company-end", 9)
        return
    head = _head(text, words, folded)
    if kind := begun(head):
        yield Evidence(kind, "name.known-body", 5)
    if kind := heads.get(head[-1]):
        yield _by_head(kind, head, 7)
    elif head[0] in vocabulary.PLACE_BEGINNINGS and len(head) < _MOST_OF_PERSON - 1:
        yield Evidence("place", "name.place-word", 4)
    elif head[0] in vocabulary.BODY_BEGINNINGS:
        yield Evidence("organisation", "name.body-word", 4)
    elif kind := next((heads[word] for word in head[:-1] if word in heads), None):
        yield _by_head(kind, head, 5)


def _head(text: str, words: tuple[Word, ...], folded: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a name before its first `of`, `for` or `in`: there stands what it is."""
    for number, (one, two) in enumerate(pairwise(words), 1):
        if _PREPOSITION.match(text, one.end, two.start):
            return folded[:number]
    return folded


def _by_head(kind: Kind, folded: tuple[str, ...], weight: int) -> Evidence:
    if kind == "place":
        return Evidence("place", "name.place-word", weight - 1)
    if kind == "group" and any(vocabulary.heads().get(word) == "armed-group" for word in folded):
        kind = "armed-group"
    elif kind in {"group", "agency", "armed-group"} and _is_of_nations(folded):
        kind = "int-org"
    return Evidence(kind, "name.body-word", weight)


def _is_of_nations(folded: tuple[str, ...]) -> bool:
    is_short = folded[0] in {"un", "eu", "nato", "international", "world"}
    return is_short or folded[:2] == ("united", "nations")
