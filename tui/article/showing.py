"""An article at hand as the reader shows it beside a briefing."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tui.article.article import Article
from tui.article.at_hand import AtHand
from tui.article.pins import Pinned, pinned
from tui.model.anchor import Anchor
from tui.model.briefing import Briefing
from tui.model.pin import Pin
from tui.model.version import Lit, Stray, Version, stray_id

_Range = tuple[int, int]
"""First and last word, counted from 1, both included."""


def version(briefing: Briefing, at_hand: AtHand) -> Version:
    """Return an article at hand with all that is to be shown of it, cleaned."""
    source, article = at_hand.source.id, at_hand.article
    there = _there(at_hand.anchors)
    strays = tuple(_strays(at_hand, there))
    names = {stray.number: [stray_id(source, stray.number)] for stray in strays}
    names |= {number: [f"{source}/p{one}" for one in here] for number, here in there.items()}
    anchors = {anchor.passage: anchor for anchor in at_hand.anchors}
    return Version(
        article.name,
        at_hand.is_same,
        at_hand.found,
        strays,
        # A passage that stands in several blocks is named where it begins.
        tuple(dict.fromkeys(name for number in sorted(names) for name in names[number])),
        {
            (one.item.id, one.pin): _lit(one, anchors[one.pin.passage], article)
            for one in pinned(briefing, at_hand)
        },
    )


def _there(anchors: Sequence[Anchor]) -> dict[int, list[int]]:
    """Return for each block that holds passages which they are, in the order of their words."""
    found: dict[int, list[tuple[_Range, int]]] = defaultdict(list)
    for anchor in anchors:
        for place in anchor.places:
            found[place.passage].append((place.words or (1, 1), anchor.passage))
    return {number: [passage for _, passage in sorted(here)] for number, here in found.items()}


def _strays(at_hand: AtHand, there: dict[int, list[int]]) -> Iterator[Stray]:
    """Yield the blocks that hold no passage.

    They are shown behind the passage before them; and behind those, as many as they are, that are
    not found: what was edited past recognition stands below what it was.
    """
    lost = {anchor.passage for anchor in at_hand.anchors if not anchor.places}
    after = 0
    for number in range(1, len(at_hand.article.blocks) + 1):
        if number in there:
            after = there[number][-1]
            continue
        after += after + 1 in lost
        yield Stray(number, at_hand.article.shown(number), after)


def _lit(one: Pinned, anchor: Anchor, article: Article) -> Lit:
    became = one.anchor._replace(state=one.state, places=one.places)
    words = _within(one.places, anchor.places, article) if one.pin.words else None
    return Lit(became, words, one.is_intact)


def _within(pins: Sequence[Pin], places: Sequence[Pin], article: Article) -> _Range | None:
    """Return which words of a passage stand at some places; None where there are no such."""
    found: list[int] = []
    before = 0
    for place in places:
        first, last = place.words or (1, len(article.words[place.passage - 1]))
        for pin in pins:
            if pin.passage == place.passage and pin.words:
                one, other = max(pin.words[0], first), min(pin.words[1], last)
                found += [before + one - first + 1, before + other - first + 1]
        before += last - first + 1
    return (min(found), max(found)) if found and min(found) <= max(found) else None
