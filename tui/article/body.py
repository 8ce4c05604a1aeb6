"""Which blocks of a page are its article: those in the element that holds most of its prose.

A page has menus, teasers, boxes and comments around its article, and amid it. Prose are blocks that
are long, or sentences, and no links; an element is worth the prose close below it. What is called
by its author as no article is (`beside.py`) is not read, just as `nav` and `aside` are not.
What stands in an article and tells nothing of it, such as captions and links to other pages, is
read, and marked.

It is one definition, for whoever counts the passages of a page: to pin, to compare, to draft. It
goes by the page alone, never by what else is installed.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.article.beside import is_called_body, is_called_box, is_called_comments, mark_of
from tui.article.html import Element, Page, PageBlock, page_of
from tui.model.source import Furniture

_MAIN: Final = ("article", "main")
_ENOUGH: Final = 0.2
"""Which share of a page's letters its `article` must have to be taken for it, where no prose is."""
_LONG: Final = 80
"""Letters from which a block is prose, whatever it ends with."""
_SENTENCE: Final = 25
"""Letters from which a block is prose if it ends as a sentence does."""
_STOPS: Final = tuple('.!?…:;"”’»。！？」』।')
_LINKED: Final = 0.5
"""Which share of a block's letters may be those of links, if it is prose."""
_NEAR: Final = 5
"""How many elements around a block have a share in it,"""
_FALL: Final = 0.35
"""and how much less each has than the one inside it."""
_FAVOUR: Final = 1.25
"""How much more an element is worth that is called as articles are."""
_LEAST_GAIN: Final = 0.03
"""Which share of prose a wider element must add to be taken instead,"""
_MOST_ELSE: Final = 0.3
"""and how much of anything else, to each letter of that prose, it may."""
_MOST_IN_A_BOX: Final = 0.5
"""What holds a greater share of a page's prose is no box, whatever it is called."""


class BodyBlock(NamedTuple):
    """A block of the article of a page."""

    text: str
    is_headline: bool
    skip: Furniture | None
    """What it is by the signs of the page, if it tells nothing."""


class Body(NamedTuple):
    """The article of a page."""

    blocks: tuple[BodyBlock, ...]
    prose: int
    """How many letters of them are prose; none on a page of menus alone."""
    linked: int
    """How many letters the whole page has in links."""


def body_of(text: str) -> Body:
    """Return the article of a page, in order; where it has no prose, all there is to read.

    A headline that stands above the article belongs to it.
    """
    page = page_of(text)
    sorted_out = _Sorted(page, in_boxes=False)
    chosen = _densest(sorted_out)
    if not chosen:
        sorted_out = _Sorted(page, in_boxes=True)
        chosen = _densest(sorted_out)
    blocks = tuple(
        BodyBlock(page.blocks[at].text, page.blocks[at].kind == "h1", sorted_out.marks[at])
        for at in chosen or _named(page)
    )
    linked = sum(block.linked for block in page.blocks)
    return Body(blocks, sum(sorted_out.prose[at] for at in chosen), linked)


def _is_prose(block: PageBlock) -> bool:
    length = len(block.text)
    if block.linked > _LINKED * length:
        return False
    return length > _LONG or (length > _SENTENCE and block.text.endswith(_STOPS))


class _Sorted:
    """The blocks of a page, sorted into what is read, what is prose, and what is marked."""

    def __init__(self, page: Page, *, in_boxes: bool) -> None:
        self.page = page
        prose = _sums(page, [len(block.text) * _is_prose(block) for block in page.blocks])
        most = _MOST_IN_A_BOX * prose[0]
        named = Counter[str]()
        for element, amount in zip(page.elements, prose, strict=True):
            named[element.called] += amount
        small = [
            (named[element.called] if element.called else amount) <= most
            for element, amount in zip(page.elements, prose, strict=True)
        ]
        boxes = [
            not in_boxes and _is_box(element, is_small=is_small)
            for element, is_small in zip(page.elements, small, strict=True)
        ]
        marked = [
            _mark(element, is_small=is_small)
            for element, is_small in zip(page.elements, small, strict=True)
        ]
        for number, element in enumerate(page.elements):
            boxes[number] = boxes[number] or boxes[element.parent]
            marked[number] = marked[number] or marked[element.parent]
        self.is_read = [not boxes[block.element] for block in page.blocks]
        self.marks: list[Furniture | None] = [
            marked[block.element] or ("read-more" if block.is_link else None)
            for block in page.blocks
        ]
        self.prose = [
            len(block.text) * (is_read and not mark and _is_prose(block))
            for block, is_read, mark in zip(page.blocks, self.is_read, self.marks, strict=True)
        ]


def _is_box(element: Element, *, is_small: bool) -> bool:
    if element.name in {"html", "body", "main"}:
        return False
    if is_small:
        return element.is_hidden or is_called_box(element.called)
    return is_called_comments(element.called)


def _mark(element: Element, *, is_small: bool) -> Furniture | None:
    if element.name == "figcaption":
        return "credit"
    return mark_of(element.called) if is_small else None


def _sums(page: Page, amounts: Sequence[int]) -> list[int]:
    """Return of each element the sum over all blocks that stand in it."""
    sums = [0] * len(page.elements)
    for block, amount in zip(page.blocks, amounts, strict=True):
        sums[block.element] += amount
    for number in range(len(sums) - 1, 0, -1):
        sums[page.elements[number].parent] += sums[number]
    return sums


def _densest(found: _Sorted) -> list[int]:
    """Return which blocks stand in the element with most prose close below it; none without."""
    page = found.page
    worth = _worth(found)
    best = max(range(len(worth)), key=worth.__getitem__)
    if not worth[best]:
        return []
    best = _widened(found, best)
    inside = [number == best for number in range(len(page.elements))]
    for number, element in enumerate(page.elements):
        inside[number] = inside[number] or inside[element.parent]
    chosen = [
        at for at, block in enumerate(page.blocks) if inside[block.element] and found.is_read[at]
    ]
    return _headline(found, chosen) + chosen


def _worth(found: _Sorted) -> list[float]:
    elements = found.page.elements
    worth = [0.0] * len(elements)
    for block, letters in zip(found.page.blocks, found.prose, strict=True):
        at, distance = block.element, 0
        while letters and distance < _NEAR:
            worth[at] += letters / (1 + _FALL * distance)
            distance = distance + 1 if at else _NEAR
            at = elements[at].parent
    for at, element in enumerate(elements):
        worth[at] *= _FAVOUR if element.name in _MAIN or is_called_body(element.called) else 1
    return worth


def _widened(found: _Sorted, best: int) -> int:
    """Return the element around the best one that adds prose, and little else."""
    page = found.page
    prose = _sums(page, found.prose)
    others = _sums(page, [_else(found, at) for at in range(len(page.blocks))])
    at = best
    while at:
        at = page.elements[at].parent
        gain, besides = prose[at] - prose[best], others[at] - others[best]
        if gain > _LEAST_GAIN * prose[best] and besides < _MOST_ELSE * gain:
            best = at
    return best


def _else(found: _Sorted, at: int) -> int:
    """Return the letters of a block that speak against what has it: headings belong to prose."""
    block = found.page.blocks[at]
    is_heading = block.kind[:1] == "h" and not block.linked
    return 0 if found.prose[at] or is_heading or not found.is_read[at] else len(block.text)


def _headline(found: _Sorted, chosen: list[int]) -> list[int]:
    """Return the last headline above the chosen blocks, if there is none among them."""
    blocks = found.page.blocks
    if not chosen or any(blocks[at].kind == "h1" for at in chosen):
        return []
    above = (at for at in range(chosen[0] - 1, -1, -1) if blocks[at].kind == "h1")
    return [at for at in above if found.is_read[at] and not blocks[at].is_link][:1]


def _named(page: Page) -> list[int]:
    """Return what stands in `article` or `main`; all of the page, where that is too little."""
    everything = list(range(len(page.blocks)))
    for name in _MAIN:
        is_in = [False] * len(page.elements)
        for number, element in enumerate(page.elements):
            is_in[number] = element.name == name or is_in[element.parent]
        inside = [at for at in everything if is_in[page.blocks[at].element]]
        if _letters(page, inside) >= _ENOUGH * _letters(page, everything) > 0:
            return inside
    return everything


def _letters(page: Page, chosen: list[int]) -> int:
    return sum(len(page.blocks[at].text) for at in chosen)
