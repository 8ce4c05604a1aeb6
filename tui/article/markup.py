"""The tags of an HTML page, and the words between them: each sign of a page is looked at once.

Python's own parser takes minutes for some pages of 200 kB, and raises `AssertionError` over others
(docs/dependencies.md). What is made of the tags is not known here.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

MOST_OF_A_TAG: Final = 1_000
"""So many letters of a tag are kept; what is asked of one stands at its beginning."""
_RAW: Final = frozenset({"script", "style", "textarea", "title"})
"""Elements that hold no tags but the one that ends them."""
_CODE: Final = frozenset({"script", "style"})
"""Those of them whose words hold no entities."""
_NAME: Final = re.compile(r"(?a)/?[a-zA-Z][\w:-]{0,40}")
_ATTRIBUTE: Final = re.compile(
    r"""(?a)([a-zA-Z][\w:.-]{0,40})\s{0,9}=\s{0,9}(?:"([^"]{0,1000})"|'([^']{0,1000})'|([^\s"'>]+))"""
)


class Piece(NamedTuple):
    """A tag (`p`, `/p`; empty at first), all that stands in it, and the words behind it."""

    tag: str
    rest: str
    words: str


def pieces(text: str) -> Iterator[Piece]:
    """Yield the tags of a page in order. The words of a script or a title are those in it."""
    tag, rest, words_from, at = "", "", 0, 0
    while True:
        begin, name, end = _next_tag(text, at)
        words = text[words_from:begin]
        yield Piece(tag, rest, words if tag in _CODE else unescape(words))
        if end < 0:
            return
        tag, rest = name, text[begin : min(end, begin + MOST_OF_A_TAG)]
        words_from = at = end
        if name in _RAW:
            closing = re.compile(f"(?ai)</{name}").search(text, end)
            at = closing.start() if closing else len(text)


def attributes(rest: str) -> dict[str, str]:
    """Return the attributes of a tag that have a value, by their names in small letters."""
    found = dict[str, str]()
    for one in _ATTRIBUTE.finditer(rest):
        found.setdefault(one[1].lower(), unescape(one[2] or one[3] or one[4] or ""))
    return found


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
