"""A briefing read aloud: linear sentences, for screen readers, braille displays and voices.

All that the cards say is in it, in their words and order; what a line of a card is, is told before
it. There are no columns and no signs: `tui.render.speech` has the words for those.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from tui.kinds.panes import PANES
from tui.model.briefing import Briefing
from tui.model.card import Card, Fact, Spans, plain
from tui.model.words import count
from tui.render.selection import Selection
from tui.render.speech import in_full, spoken
from tui.render.summary import CARE, Summary, caveats

_BEHIND: Final = {"when": "", "who says so": "according to", "as of": "as of", "covers": "covering"}
"""The lines of a card that are told in one sentence with its title, if they are a few words, and
what joins them to it. They are told in this order."""


def spoken_lines(
    briefing: Briefing, about: Summary, panes: Sequence[str], selection: Selection
) -> Iterator[str]:
    """Yield a briefing as lines: a sentence each, with an empty line before each item.

    `about` has what is said of the whole; the items are told in full, those of some panes.
    """
    yield from map(_sentence, filter(None, map(spoken, (about.title, *about.about))))
    yield from _paragraphs(about.text)
    cautions = selection.cautions(caveats(briefing))
    yield from _part(CARE, [("", [one.card(briefing) for one in cautions])])
    for pane in PANES:
        if pane.key in panes:
            groups = selection.groups(briefing, pane.key)
            told = [one for one in groups if one.heading != CARE or not selection.care]
            cards = [(head, [item.card(briefing) for item in items]) for head, items in told]
            yield from _part(pane.title, cards)


def spoken_card(card: Card) -> Iterator[str]:
    """Yield a card as sentences: what it is, who says so and of when; then all else, in order."""
    behind = {fact.label: fact for fact in card.facts if _is_short(fact)}
    parts = [_said(card.title)]
    for label, joint in _BEHIND.items():
        if label in behind:
            parts.append(f"{joint} {_said(behind[label].spans)}".strip())
    yield _sentence(", ".join(filter(None, parts)))
    for fact in card.facts:
        if behind.get(fact.label) is not fact:
            yield from _fact(fact)


def _part(title: str, groups: Sequence[tuple[str, Sequence[Card]]]) -> Iterator[str]:
    """Yield what stands under a pane's title, which says how much there is: no eye sees that."""
    number = sum(len(cards) for _, cards in groups)
    if not number:
        return
    yield ""
    yield f"{_sentence(spoken(title))} {count(number, 'item')}."
    for heading, cards in groups:
        # A source alone is under its own name.
        if heading not in {"", title, plain(cards[0].title)}:
            yield from ("", _sentence(spoken(heading)))
        for card in cards:
            yield ""
            yield from spoken_card(card)


def _is_short(fact: Fact) -> bool:
    """Whether a line goes with the title: one voice and how it is rated, one date, no warning."""
    if fact.label not in _BEHIND or "\n" in plain(fact.spans):
        return False
    named = fact.label != "who says so" or _is_voiced(fact.spans[:1])
    return named and not any(span.role == "warning" for span in fact.spans)


def _is_voiced(spans: Spans) -> bool:
    return any(span.role == "voice" for span in spans)


def _fact(fact: Fact) -> Iterator[str]:
    if not fact.label:
        yield from _paragraphs(_plain(fact.spans))
        return
    lines = list(filter(None, map(spoken, _plain(fact.spans).split("\n"))))
    told = "; ".join([*(line.rstrip(".;") for line in lines[:-1]), *lines[-1:]])
    yield _sentence(f"{spoken(fact.label)}: {told}")


def _paragraphs(text: str) -> Iterator[str]:
    yield from map(_sentence, filter(None, map(spoken, text.split("\n"))))


def _said(spans: Spans) -> str:
    return spoken(_plain(spans))


def _plain(spans: Spans) -> str:
    """Return the words of spans; dates in full, and a pause between two passages."""
    words: list[str] = []
    pinned = False
    # Brackets become pauses: what stands in a list is then parted by something stronger.
    nested = any("(" in span.text for span in spans) and not _is_voiced(spans)
    for span in spans:
        text = in_full(span.text) if span.role == "date" else span.text
        if nested and span.role == "muted" and text == ", ":
            text = "; "
        if pinned and text[:1] == " ":
            # Another passage, or what is said of this one.
            text = f", {text}" if text == " " else f": {text}"
        words.append(text)
        pinned = span.role == "pin"
    return "".join(words)


def _sentence(text: str) -> str:
    """Return words that end with a stop, and begin with a capital; names stay as they are."""
    if text.partition(" ")[0].islower():
        text = f"{text[0].upper()}{text[1:]}"
    return text if text.endswith((".", "!", "?")) else f"{text.rstrip(',;: ')}."
