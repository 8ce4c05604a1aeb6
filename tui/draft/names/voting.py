"""What each name of an article is, by all that speaks for it anywhere in the article."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from tui.draft.names import words as vocabulary
from tui.draft.names.evidence import Evidence
from tui.draft.names.mention import Kind, Mention, sort_of
from tui.draft.names.spelling import sound_of

_SURE: Final = 6
"""What one piece of evidence must weigh, so that a name shortens no person's."""

_BODIES: Final = frozenset({"company", "media"})

Words = tuple[str, ...]


class Found(NamedTuple):
    """A name in a sentence, with what speaks there for its kind."""

    start: int
    end: int
    words: Words
    title: str
    evidence: tuple[Evidence, ...]
    shape: Kind = "organisation"
    """What a name that looks so is if nothing else tells."""


def best_of(said: Iterable[Evidence]) -> Evidence | None:
    """Return the evidence that weighs most, the first of several."""
    return max(said, key=lambda one: one.weight, default=None)


def settled(found: Sequence[Found]) -> tuple[Mention, ...]:
    """Return names as what they are in the whole article."""
    kinds = _kinds(found)
    return tuple(_mention(name, kinds[name.words]) for name in found)


def _kinds(found: Sequence[Found]) -> Mapping[Words, Kind | None]:
    votes: dict[Words, dict[Kind, int]] = {name.words: defaultdict(int) for name in found}
    for name in found:
        for one in name.evidence:
            votes[name.words][one.kind] += one.weight
    kinds = {words: _winner(vote) for words, vote in votes.items()}
    shapes = {name.words: name.shape for name in found}
    people = [words for words, kind in kinds.items() if (kind or shapes[words]) == "person"]
    short = {
        part for words in people if words[1:] for part in (words[-1:], words[1:], words[:1])
    } - vocabulary.known().keys()
    others = {
        name.words
        for name in found
        if any(one.weight >= _SURE and one.kind != "person" for one in name.evidence)
    }
    for words in short & kinds.keys():
        if kinds[words] != "community" and words not in others:
            kinds[words] = "person"
    bodies = {part for words, kind in kinds.items() if kind in _BODIES for part in _shorter(words)}
    sounds = {sound_of(words[-1]) for words in people if words[1:]}
    for words, kind in kinds.items():
        if kind is None and not words[1:] and sound_of(words[0]) in sounds:
            kinds[words] = "person"
        elif kind is None and words in bodies:
            kinds[words] = "organisation"
    return kinds


def _shorter(words: Words) -> tuple[Words, ...]:
    """Return what a company is called for short: its first words."""
    return (words[:1], words[:-1]) if words[1:] else ()


def _winner(vote: Mapping[Kind, int]) -> Kind | None:
    """Return the kind that most speaks for; among those of one sort, the one that says more."""
    sorts: dict[str, int] = defaultdict(int)
    for kind, weight in vote.items():
        sorts[sort_of(kind)] += weight
    best = max(sorts, key=lambda sort: sorts[sort], default=None)
    kinds = [kind for kind in vote if sort_of(kind) == best]
    return max(kinds, key=lambda kind: (kind != "organisation", vote[kind]), default=None)


def _mention(name: Found, kind: Kind | None) -> Mention:
    """Return a name as one of a kind, by the best rule that says so where it stands."""
    if any(one.rule == "name.score" for one in name.evidence) and kind not in {"person", "state"}:
        # A team may bear the name of a city that is spoken of elsewhere.
        return Mention(name.start, name.end, "name.score", "group", name.words)
    if kind is None:
        rule = "name.shape" if name.shape == "person" else "name.word"
        return Mention(name.start, name.end, rule, name.shape, name.words, name.title)
    best = best_of(one for one in name.evidence if sort_of(one.kind) == sort_of(kind))
    title = name.title if kind == "person" else ""
    rule = best.rule if best else "name.again"
    return Mention(name.start, name.end, rule, kind, name.words, title)
