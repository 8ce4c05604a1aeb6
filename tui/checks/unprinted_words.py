"""B544: words given as the source's own that stand at none of their passages."""

import re
from collections.abc import Iterator
from typing import Final

from tui.article.article import Article
from tui.article.at_hand import Articles, AtHand
from tui.article.pins import pinned
from tui.article.wording import bare_words
from tui.kinds.quote import Quote
from tui.model.briefing import Briefing
from tui.model.item import Item
from tui.model.pin import Pin
from tui.problems import Problem

_LEFT_OUT: Final = re.compile(r"\[[^\]]*\]|\.\.\.|…")
"""What an author leaves out of a quotation, or puts into it."""


def unprinted_words(briefing: Briefing, articles: Articles) -> Iterator[Problem]:
    """Find quotations, and printed words for dates, that the article does not have there.

    Case and punctuation make no difference. Only judged where all that an item is pinned to is in
    articles at hand.
    """
    found = [one for one in articles.values() if isinstance(one, AtHand)]
    printed = _printed(briefing, found)
    for item in briefing:
        texts = printed.get(item.id)
        if texts is not None:
            for key, words in _verbatim(item):
                if any(not _stands(part, texts) for part in _LEFT_OUT.split(words)):
                    what = f"`{words}` does not stand where `{item.id}` is pinned to"
                    reason = "it is given as the source's own words"
                    help_ = "correct the words, or the pin"
                    mark = item.mark_of(key)
                    yield Problem("B544", what, mark, reason, help_, len(words), item.id)


def _verbatim(item: Item) -> Iterator[tuple[str, str]]:
    """Yield the fields that hold the source's own words."""
    if item.said:
        yield "said", item.said
    if isinstance(item, Quote) and item.quote:
        yield "quote", item.quote


def _printed(briefing: Briefing, found: list[AtHand]) -> dict[str, list[str]]:
    """Return what stands at the pins of items; not of those with a pin that leads elsewhere."""
    texts: dict[str, list[str]] = {}
    led: dict[str, int] = {}
    for article in found:
        for one in pinned(briefing, article):
            if not one.places:
                continue  # a finding of its own
            led[one.item.id] = led.get(one.item.id, 0) + 1
            texts.setdefault(one.item.id, []).append(_around(one.places, article.article))
    items = briefing.by_id
    return {
        identifier: words
        for identifier, words in texts.items()
        if led[identifier] == len(items[identifier].pins_written)
    }


def _around(places: tuple[Pin, ...], article: Article) -> str:
    """Return the words of the whole passages that some pins lead to."""
    return _plain(" ".join(article.blocks[place.passage - 1] for place in places))


def _plain(text: str) -> str:
    return " ".join(bare_words(text))


def _stands(words: str, texts: list[str]) -> bool:
    wanted = f" {_plain(words)} "
    return any(wanted in f" {text} " for text in texts) or not wanted.strip()
