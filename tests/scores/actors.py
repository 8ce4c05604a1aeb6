"""The names stage in the shape of the scorer's set of actors, and each rule against the gold."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from tui.article.letters import folded_words
from tui.draft.names import Member, cast, find_names
from tui.draft.text import Text

_SORTS = frozenset({"person", "organisation", "place"})
_SHORTER = frozenset({"cast.surname", "cast.given", "cast.middle", "cast.initial", "cast.tail"})


def predict(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the names of a document as the scorer has them."""
    return [
        {"start": mention.start, "end": mention.end, "type": mention.sort}
        for mention in find_names(Text.of(document["text"]))
    ]


def measure(documents: Iterable[dict[str, Any]]) -> dict[str, tuple[int, int]]:
    """Return for each rule how many of its names and joinings are right, of how many.

    A name is right if it shares a letter with an annotated one of its sort: person, organisation
    or place; a state, which is a place and can act, if with one of the latter two. One that shares
    letters only with other things (a nationality, a weapon) is not counted. A joining is right if
    the document's pairs of synonyms have its two names, or if a short form has words of the full
    name only; it is not counted if no pair has either name.
    """
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for document in documents:
        for rule, is_right in (*_names(document), *_joinings(document)):
            counts[rule][0] += is_right
            counts[rule][1] += 1
    return {rule: (right, drafted) for rule, (right, drafted) in sorted(counts.items())}


def _names(document: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    for mention in find_names(Text.of(document["text"])):
        sorts = {
            one["type"]
            for one in document["entities"]
            if mention.start < one["end"] and one["start"] < mention.end
        }
        if not sorts or sorts & _SORTS:
            sort = {"place", "organisation"} if mention.kind == "state" else {mention.sort}
            yield mention.rule, not sort.isdisjoint(sorts)


def _joinings(document: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    for member in _members(document):
        for rule, name, other in _pairs(member):
            if (verdict := _verdict(document, rule, name, other)) is not None:
                yield rule, verdict


def _members(document: dict[str, Any]) -> tuple[Member, ...]:
    text = Text.of(document["text"])
    return cast(text, find_names(text)).members


def _pairs(member: Member) -> Iterator[tuple[str, str, str]]:
    if member.abbr:
        yield member.abbr_rule, member.name, member.abbr
    for other in member.names:
        yield other.rule, member.name, other.name


def _verdict(document: dict[str, Any], rule: str, name: str, other: str) -> bool | None:
    """Return whether two names are one to the gold, or nothing if it speaks of neither."""
    words, others = frozenset(folded_words(name)), frozenset(folded_words(other))
    if rule in _SHORTER and others < words:
        return True
    pairs = [tuple(frozenset(folded_words(one)) for one in pair) for pair in document["same_as"]]
    if any(second == others and (first <= words or words <= first) for first, second in pairs):
        return True
    return False if any({words, others} & {*pair} for pair in pairs) else None
