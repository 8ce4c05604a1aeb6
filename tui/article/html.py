"""The blocks of an HTML page: a paragraph, a heading, an item of a list is a block each.

Only the ends of blocks are looked for, and which elements a block stands in; which blocks are
the article is told from that (`body.py`).
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

from tui.article.markup import attributes, pieces

# fmt: off
_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
_UNREAD: Final = frozenset({
    "aside", "audio", "button", "canvas", "footer", "head", "iframe", "nav", "noscript",
    "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
})
_STRUCK: Final = frozenset({"del", "s", "strike"})
"""Words that are taken back, as papers print corrections."""
_ENDS_WITH_OTHERS: Final = frozenset({"aside", "button", "footer", "nav", *_STRUCK})
"""What ends, if nobody has closed it, with the element around it."""
_AROUND: Final = frozenset({"article", "body", "div", "header", "main", "section", "table", "td"})
_CLOSED_BY: Final[dict[str, frozenset[str]]] = {
    "li": frozenset({"li"}),
    "dd": frozenset({"dd", "dt"}),
    "dt": frozenset({"dd", "dt"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tr": frozenset({"td", "th", "tr"}),
}
"""Which open elements end where another begins, though nobody has closed them."""
# fmt: on
_START: Final = re.compile(r"(?ai)\bstart\s*=\s*[\"']?\s*(-?\d{1,9})")
_CALLED: Final = ("class", "id", "role", "itemprop")
"""The attributes that an element is called by."""
_DEEPEST: Final = 200
"""Elements that are open at once; what stands deeper counts as standing there."""
_HIDDEN: Final = re.compile(r"display\s{0,3}:\s{0,3}none", re.IGNORECASE)


class Element(NamedTuple):
    """An element that holds blocks, with what its author calls it."""

    name: str
    parent: int
    """Where the element that it stands in is on the list; of the first, itself."""
    depth: int
    called: str
    """Its class, id, role and property."""
    is_hidden: bool


class PageBlock(NamedTuple):
    """A block of a page, before it is known whether it belongs to the article."""

    text: str
    linked: int
    """How many of its letters are those of links."""
    element: int
    """Where the element that it stands in is on the list."""
    kind: str
    """The name of that element: `p`, `h1`, `figcaption`."""

    @property
    def is_link(self) -> bool:
        """Whether it is hardly more than links."""
        return self.linked > 0.6 * len(self.text)


class Page(NamedTuple):
    """The blocks of a page, and the elements that they stand in."""

    blocks: list[PageBlock]
    elements: list[Element]


def blocks_of_html(text: str) -> Iterator[str]:
    """Yield the blocks of a piece of HTML that is all text: what Markdown or a field has.

    What is not read on a page (scripts, navigation) is left out.
    """
    return (block.text for block in page_of(text).blocks)


def page_of(text: str) -> Page:
    """Return what stands on a page, and where."""
    reading = _Reading()
    for tag, rest, words in pieces(text):
        reading.add(tag, rest, words)
    reading.end_block()
    return Page(reading.blocks, reading.elements)


class _Reading:
    """Gathers the words between the tags that begin or end a block."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self.elements = [Element("html", 0, 0, "", is_hidden=False)]
        self._open = [0]
        """The elements that are open, from outside."""
        self._opened = {"html": 1}
        """How many of a name are."""
        self._words: list[str] = []
        self._last_break = 0
        """How many of the words stand before the last line break, if there is one."""
        self._linked = 0
        self._in_link = False
        self._unread = ""
        """The element that is left out."""
        self._depth = 0
        """How many of its name are open,"""
        self._inside = Counter[str]()
        """and how many of others inside it."""
        self._numbers: list[int | None] = []
        """Of each list that is open the number of its next item, where these tell something."""

    def add(self, tag: str, rest: str, words: str) -> None:
        """Take a tag and the words behind it."""
        name, is_end = tag.removeprefix("/"), tag.startswith("/")
        if self._unread == "head" and name == "body":
            self._unread = ""  # its end may be left out
        elif self._unread:
            self._pass_over(name, rest, is_end)
        elif name in _BLOCKS or name in _UNREAD:
            self._begin_or_end(name, rest, is_end)
        elif name in _STRUCK and not is_end:
            self._leave_out(name)
        elif name == "a":
            self._in_link = not is_end
        elif name == "br":
            self._break()
        elif name == "sup" and not is_end and words[:1].isdigit() and self._ends_in_digit:
            self._words.append("^")  # a power, or a note: no digit of the number before it
        if not self._unread:
            self._words.append(words)
            self._linked += len(words.strip()) if self._in_link else 0

    def _pass_over(self, name: str, rest: str, is_end: bool) -> None:
        """Look for the end of what is left out: its own, or that of an element around it."""
        if name == self._unread:
            self._depth += -1 if is_end else 1
            self._unread = self._unread if self._depth else ""
        elif self._unread in _ENDS_WITH_OTHERS and name in _AROUND:
            self._inside[name] += -1 if is_end else 1
            if self._inside[name] < 0 and self._opened.get(name):
                self._unread = ""
                self._begin_or_end(name, rest, is_end)

    def _leave_out(self, name: str) -> None:
        self._unread, self._depth = name, 1
        self._inside.clear()

    def _break(self) -> None:
        """Begin a new line; a second one in a row is the end of a paragraph."""
        since = "".join(self._words[self._last_break :])
        if self._last_break and not since.strip():
            self.end_block()
        else:
            self._words.append(" ")
            self._last_break = len(self._words)

    @property
    def _ends_in_digit(self) -> bool:
        return "".join(self._words[-2:])[-1:].isdigit()

    def _begin_or_end(self, name: str, rest: str, is_end: bool) -> None:
        self.end_block()
        if name in {"ol", "ul"}:
            self._number(name, rest, is_end)
        elif name == "li" and not is_end and self._numbers and self._numbers[-1] is not None:
            self._words.append(f"{self._numbers[-1]}. ")
            self._numbers[-1] += 1
        if name in _UNREAD:
            if not is_end and not (name == "svg" and rest.endswith("/>")):
                self._leave_out(name)
        elif is_end:
            self._end(name)
        elif name != "hr":
            self._begin(name, rest)

    def _begin(self, name: str, rest: str) -> None:
        """Open an element, and close what cannot hold it."""
        if self._innermost == "p":
            self._close()
        if self._innermost in _CLOSED_BY.get(name, ()):
            self._close()
        if len(self._open) > _DEEPEST:
            return
        has = attributes(rest) if "=" in rest else {}
        called = " ".join(filter(None, map(has.get, _CALLED)))
        is_hidden = bool(_HIDDEN.search(has.get("style", ""))) or has.get("aria-hidden") == "true"
        element = Element(name, self._open[-1], len(self._open), called, is_hidden)
        self._open.append(len(self.elements))
        self.elements.append(element)
        self._opened[name] = self._opened.get(name, 0) + 1

    @property
    def _innermost(self) -> str:
        return self.elements[self._open[-1]].name

    def _end(self, name: str) -> None:
        """Close an element and what is open in it; an end of nothing ends nothing."""
        if name == "p" and self._innermost != "p":
            return
        if self._opened.get(name, 0) and len(self._open) > 1:
            while len(self._open) > 1 and self._close() != name:
                pass

    def _close(self) -> str:
        name = self.elements[self._open.pop()].name
        self._opened[name] -= 1
        return name

    def _number(self, name: str, rest: str, is_end: bool) -> None:
        """Keep count in a list that does not begin with 1: its numbers tell something."""
        if is_end:
            del self._numbers[-1:]
            return
        start = _START.search(rest) if name == "ol" else None
        number = int(start[1]) if start else 1
        self._numbers.append(number if number != 1 else None)

    def end_block(self) -> None:
        """Keep what was gathered, if it has any words."""
        text = " ".join("".join(self._words).split())
        self._words.clear()
        self._last_break = 0
        if text:
            element = self._open[-1]
            kind = self.elements[element].name
            self.blocks.append(PageBlock(text, self._linked, element, kind))
        self._linked = 0
