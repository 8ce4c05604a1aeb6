"""Why an item was drafted: the rule, what it reads, how often it is right, and where it stands."""

from collections.abc import Iterator
from typing import Final

from tui.draft.precision import FEWEST, MEASURED
from tui.draft.rules import rule
from tui.model.briefing import Briefing
from tui.model.card import Card, Fact, Span
from tui.model.draft import REVIEW, UNREVIEWED, Draft
from tui.model.item import Item
from tui.model.source import Passage
from tui.model.version import MOST_SHOWN, shortened
from tui.model.words import in_quotes

_NOT_KNOWN: Final = (
    "this program has no such rule: another version of it, or somebody else, drafted it"
)


def explanation(item: Item, briefing: Briefing) -> Card:
    """Return the card of a draft with all that is known of how it was drafted.

    The passages are in the article's words, where it is at hand (`Briefing.with_texts`), and in the
    author's where it is not.
    """
    card = item.card(briefing)
    review = [fact for fact in card.facts if fact.label == REVIEW]
    own = [fact for fact in card.facts if fact.label != REVIEW]
    drafted = _of_rule(item.draft) if item.draft else review
    return card._replace(facts=(*drafted, *own, *_passages(item, briefing)))


def _of_rule(draft: Draft) -> list[Fact]:
    known = rule(draft.rule)
    return [
        Fact(REVIEW, (Span(UNREVIEWED, "warning"),)),
        Fact("rule", (Span(draft.rule, "strong"),)),
        Fact("reads", (Span(known.says),) if known else (Span(_NOT_KNOWN, "warning"),)),
        Fact("precision", (Span(_precision(draft)),)),
    ]


def _precision(draft: Draft) -> str:
    """Return how often a rule is right: as the file says, and as it was counted here."""
    right, found = MEASURED.get(draft.rule, (0, 0))
    told = f"right in {draft.confidence.words}" if draft.confidence else ""
    if found >= FEWEST:
        counted = f"{right:,} of the {found:,} times that it found something where it was tried"
        return f"{told}: {counted}" if told else f"right {counted}"
    return f"{told}, as the file says" if told else "not known: it was not tried often enough"


def _passages(item: Item, briefing: Briefing) -> Iterator[Fact]:
    """Yield the passages that the item is pinned to, each in full."""
    several = len(briefing.sources) > 1
    for identifier in dict.fromkeys(map(briefing.passage_id, item.places_in_source())):
        passage = briefing.passages.get(identifier)
        if passage is not None:
            label = passage.id if several else passage.short
            yield Fact(label, (_words(passage, briefing),))


def _words(passage: Passage, briefing: Briefing) -> Span:
    found = passage.found(briefing)
    if found is not None and found.text:
        return Span(in_quotes(shortened(found.text, MOST_SHOWN)), "quote")
    away = "" if briefing.version(passage.source) else " (the article is not at hand)"
    return Span(f"{passage.instead(briefing)}{away}", "muted")
