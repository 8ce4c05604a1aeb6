"""The blocks of an HTML page: a paragraph, a heading, an item of a list is a block each.

Python's own parser takes minutes for some pages of 200 kB, and raises `AssertionError` over others
(docs/dependencies.md). Only the ends of blocks are looked for here, each sign of a page once.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

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
# fmt: on
_RAW: Final = frozenset({"script", "style", "textarea", "title"})
"""Elements that hold no tags but the one that ends them."""
_MAIN: Final = ("article", "main")
_ENOUGH: Final = 0.2
"""Which share of a page's letters its `article` must have to be taken for the article."""
_TAG: Final = 400
_START: Final = re.compile(r"(?ai)\bstart\s*=\s*[\"']?\s*(-?\d{1,9})")
_NAME: Final = re.compile(r"(?a)/?[a-zA-Z][\w:-]{0,40}")


def blocks_of_html(text: str) -> Iterator[str]:
    """Yield the blocks of a page; of one with an `article` or `main` element, those of it alone.

    What is not read on a page (scripts, forms, navigation) is left out.
    """
    page = _Page()
    for piece in _pieces(text):
        page.add(*piece)
    page.end_block()
    everything = [block for block, _ in page.blocks]
    for name in _MAIN:
        inside = [block for block, within in page.blocks if name in within]
        if _length(inside) >= _ENOUGH * _length(everything) > 0:
            return iter(inside)
    return iter(everything)


def _length(blocks: list[str]) -> int:
    return sum(map(len, blocks))


class _Piece(NamedTuple):
    """A tag (`p`, `/p`; empty at first), all that stands in it, and the words behind it."""

    tag: str
    rest: str
    words: str


def _pieces(text: str) -> Iterator[_Piece]:
    tag, rest, at = "", "", 0
    while True:
        begin, name, end = _next_tag(text, at)
        yield _Piece(tag, rest, unescape(text[at:begin]))
        if end < 0:
            return
        # What is asked of a tag stands at its beginning.
        tag, rest, at = name, text[begin : min(end, begin + _TAG)], end
        if name in _RAW:
            closing = re.compile(f"(?ai)</{name}").search(text, end)
            at = closing.start() if closing else len(text)


def _next_tag(text: str, at: int) -> tuple[int, str, int]:
    """Return where the next tag begins, its name, and where it ends; -1 where there is none.

    A comment or a declaration is a tag without a name; one that does not end hides all the rest.
    """
    begin = text.find("<", at)
    while begin >= 0:
        if text.startswith("<!--", begin):
            end = text.find("-->", begin + 4)
            return begin, "", end + 3 if end >= 0 else len(text)
        name = _NAME.match(text, begin + 1)
        if name or text[begin + 1 : begin + 2] in {"!", "?"}:
            end = _end_of_tag(text, begin)
            return begin, name[0].lower() if name else "", end if end >= 0 else len(text)
        begin = text.find("<", begin + 1)
    return len(text), "", -1


def _end_of_tag(text: str, begin: int) -> int:
    """Return where a tag ends, behind quotes that hold a `>`; -1 where it does not."""
    end = text.find(">", begin)
    if end >= 0 and (quote := _open_quote(text, begin, end)):
        closed = text.find(quote, end)
        beyond = text.find(">", closed) if closed >= 0 else -1
        end = beyond if beyond >= 0 else end
    return end + 1 if end >= 0 else -1


def _open_quote(text: str, begin: int, end: int) -> str:
    """Return the quote that is open at the end of a stretch, or nothing."""
    quote = ""
    for sign in text[begin:end]:
        if sign in "\"'" and quote in {"", sign}:
            quote = "" if quote else sign
    return quote


class _Page:
    """Gathers the words between the tags that begin or end a block."""

    def __init__(self) -> None:
        self.blocks: list[tuple[str, frozenset[str]]] = []
        """Each block, with the elements it stands in of those that may be the article."""
        self._words: list[str] = []
        self._unread = ""
        """The element that is left out."""
        self._depth = 0
        """How many of its name are open."""
        self._within = dict.fromkeys(_MAIN, 0)
        self._numbers: list[int | None] = []
        """Of each list that is open the number of its next item, where these tell something."""

    def add(self, tag: str, rest: str, words: str) -> None:
        """Take a tag and the words behind it."""
        name, is_end = tag.removeprefix("/"), tag.startswith("/")
        if self._unread == "head" and name == "body":
            self._unread = ""  # its end may be left out
        elif self._unread:
            self._depth += (name == self._unread) * (-1 if is_end else 1)
            self._unread = self._unread if self._depth else ""
        elif name in _BLOCKS or name in _UNREAD:
            self._begin_or_end(name, rest, is_end)
        elif name in _STRUCK and not is_end:
            self._unread, self._depth = name, 1
        elif name == "br":
            self._words.append(" ")
        elif name == "sup" and not is_end and words[:1].isdigit() and self._ends_in_digit:
            self._words.append("^")  # a power, or a note: no digit of the number before it
        if not self._unread:
            self._words.append(words)

    @property
    def _ends_in_digit(self) -> bool:
        return "".join(self._words[-2:])[-1:].isdigit()

    def _begin_or_end(self, name: str, rest: str, is_end: bool) -> None:
        self.end_block()
        if name in self._within:
            self._within[name] = max(self._within[name] + (-1 if is_end else 1), 0)
        if name in {"ol", "ul"}:
            self._number(name, rest, is_end)
        elif name == "li" and not is_end and self._numbers and self._numbers[-1] is not None:
            self._words.append(f"{self._numbers[-1]}. ")
            self._numbers[-1] += 1
        if name in _UNREAD and not is_end:
            self._unread, self._depth = name, 1

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
        if text:
            within = frozenset(tag for tag, depth in self._within.items() if depth)
            self.blocks.append((text, within))
