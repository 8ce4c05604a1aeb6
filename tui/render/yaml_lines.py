"""Lines of YAML as spans: keys, strings, comments and signs told apart, and nothing changed.

For looking at, not for reading: what a briefing means, the loader says.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from tui.clean import clean
from tui.model.card import Role, Span, Spans
from tui.render.layout import merged

_TAB: Final = 4
_BLANKS: Final = re.compile(r" +")
_DASH: Final = re.compile(r"-(?= |$)")
_COMMENT: Final = re.compile(r"(?:(?<= )|^)#.*")
_COLON: Final = re.compile(r":(?= |$)")
_COLON_IN_BRACKETS: Final = re.compile(r":(?=[ ,\[\]{}]|$)")
_BLOCK_TEXT: Final = re.compile(r"[|>][-+0-9]{0,2}(?= *(?:$| #))")
_QUOTES: Final = {
    "'": re.compile(r"(?:[^']|'')*(?P<end>')?"),
    '"': re.compile(r'(?:[^"\\]|\\.?)*(?P<end>")?'),
}
_OPENING, _CLOSING = "{[", "}]"
_SIGNS: Final = f"{_OPENING}{_CLOSING},"
# Up to what ends it: a colon behind a key, a comment, and inside brackets their signs.
_PLAIN: Final = re.compile(r"(?:(?!:(?: |$)| #).)+")
_PLAIN_IN_BRACKETS: Final = re.compile(r"(?:(?!:(?:[ ,\[\]{}]|$)| #)[^,\[\]{}])+")

_STRING: Final[Role] = "quote"
_KEY: Final[Role] = "label"
_SIGN: Final[Role] = "pin"
_NOTE: Final[Role] = "muted"


def yaml_spans(lines: Iterable[str]) -> Iterator[Spans]:
    """Yield each line as spans; joined they are the line, cleaned, with blanks for its tabs."""
    scanner = _Scanner()
    for line in lines:
        yield merged(scanner.scanned(clean(line).expandtabs(_TAB)))


class _Scanner:
    """Goes along a line; keeps what is open from line to line."""

    def __init__(self) -> None:
        self._quote = ""
        """The sign that ends the quotation that is open, if one is."""
        self._block = -1
        """How far that is indented which a block of text belongs to; -1 outside of one."""
        self._depth = 0
        """How many brackets are open."""
        self._line, self._at, self._parent = "", 0, 0

    def scanned(self, line: str) -> Iterator[Span]:
        """Yield the pieces of the next line."""
        self._line, self._at = line, 0
        self._parent = len(line) - len(line.lstrip(" "))
        if self._block >= 0 and (self._parent > self._block or not line.strip()):
            yield Span(line, _STRING)
            return
        self._block = -1
        if self._quote:
            yield self._quoted()
        while self._at < len(line):
            yield from self._next()

    def _next(self) -> Iterator[Span]:
        """Yield what stands here, which is at least one letter."""
        letter = self._line[self._at]
        if letter in _QUOTES:
            self._quote = letter
            yield from self._named(self._quoted(opened=1))
        elif letter in _SIGNS and (self._depth or letter in _OPENING):
            self._depth = max(0, self._depth + (letter in _OPENING) - (letter in _CLOSING))
            yield self._cut(self._at + 1, _SIGN)
        elif span := self._aside():
            yield span
        else:
            plain = _PLAIN_IN_BRACKETS if self._depth else _PLAIN
            yield from self._named(self._matched(plain, "text") or self._cut(self._at + 1, "text"))

    def _aside(self) -> Span | None:
        """Return blanks, a comment, a list's dash, or the sign that begins a block of text."""
        at = self._at
        if span := self._matched(_BLANKS, "text") or self._matched(_COMMENT, _NOTE):
            return span
        if self._depth:
            return None
        if span := self._matched(_DASH, _SIGN):
            self._parent = at
        elif span := self._matched(_BLOCK_TEXT, _SIGN):
            self._block = self._parent
        return span

    def _named(self, span: Span) -> Iterator[Span]:
        """Yield a scalar; as a key, and with its colon, where it is one."""
        colon = self._matched(_COLON_IN_BRACKETS if self._depth else _COLON, _SIGN)
        if colon is None:
            yield span
            return
        self._parent = self._at - len(span.text) - len(colon.text)
        yield from (span._replace(role=_KEY), colon)

    def _quoted(self, opened: int = 0) -> Span:
        """Return a quotation from here to its end, or to the line's."""
        found = _QUOTES[self._quote].match(self._line, self._at + opened)
        if found is not None and found["end"]:
            self._quote = ""
        return self._cut(found.end() if found else len(self._line), _STRING)

    def _matched(self, pattern: re.Pattern[str], role: Role) -> Span | None:
        found = pattern.match(self._line, self._at)
        return self._cut(found.end(), role) if found else None

    def _cut(self, end: int, role: Role) -> Span:
        begin, self._at = self._at, end
        return Span(self._line[begin:end], role)
