"""Say the same with fewer bytes: of two looks one after the other, only what differs is sent.

Rich writes every run of words with its whole look and a reset behind it, 40 bytes and more for a
word in 24-bit colours. Over ssh that is most of what a cursor step sends.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_TOKENS: Final = re.compile(r"(\x1b\[[0-9;]*m|\x1b\[[0-9;]*H|\x1b\[\?[0-9;]*[hl]|\r?\n)")
"""Looks; and what moves the cursor or sets a mode, for which a look says nothing."""
_ENDS: Final = {
    "1": "22", "2": "22", "3": "23", "4": "24", "5": "25",
    "6": "25", "7": "27", "8": "28", "9": "29",
}  # fmt: skip
"""What ends each attribute."""
_SHOWN_ON_BLANKS: Final = frozenset("4579")
"""Underline, blink, reverse, strike: with these the colour of the words is seen on blanks too."""


class _Look(NamedTuple):
    """A look as SGR parameters (ECMA-48 8.3.117): attributes, and the two colours."""

    attributes: frozenset[str] = frozenset()
    foreground: str = ""
    background: str = ""


_PLAIN: Final = _Look()


class Thrift:
    """Rewrites what is written to a terminal, which shows the same for it.

    It follows what the terminal's look is from one text to the next, so that all that is written
    must go through it.
    """

    def __init__(self) -> None:
        self._shown: _Look | None = _PLAIN
        """How the terminal would show the next letter; None when that is not known."""
        self._meant = _PLAIN

    def reduced(self, text: str) -> str:
        """Return what to send instead of `text`."""
        parts: list[str] = []
        for number, piece in enumerate(_TOKENS.split(text)):
            if number % 2:
                if piece[-1] == "m":
                    self._mean(piece)
                else:
                    parts.append(piece)
            elif piece:
                parts += (self._change(piece), piece)
        # Nothing that another program writes later should take a look over.
        if self._meant == _PLAIN and self._shown != _PLAIN:
            parts.append("\x1b[0m")
            self._shown = _PLAIN
        return "".join(parts)

    def _mean(self, sequence: str) -> None:
        attributes, foreground, background = self._meant
        parameters = sequence[2:-1].split(";")
        at = 0
        while at < len(parameters):
            one = parameters[at]
            if one in {"", "0"}:
                attributes, foreground, background = _PLAIN
            elif one in {"38", "48"}:
                length = 5 if parameters[at + 1 : at + 2] == ["2"] else 3
                colour = ";".join(parameters[at : at + length])
                if one == "38":
                    foreground = colour
                else:
                    background = colour
                at += length - 1
            elif one in _ENDS:
                attributes |= {one}
            elif one[:1] in {"3", "9"} and len(one) == 2:
                foreground = one
            elif one[:1] == "4" or one[:2] == "10":
                background = one
            else:
                # Not one that Rich writes: send it as it is, and begin anew behind it.
                self._shown = None
                attributes |= {one}
            at += 1
        self._meant = _Look(attributes, foreground, background)

    def _change(self, words: str) -> str:
        """Return what makes the terminal show some words as they are meant."""
        meant, shown = self._meant, self._shown
        if meant == shown or (shown and not words.strip(" ") and _same_on_blanks(shown, meant)):
            return ""
        self._shown = meant
        anew = _sgr("0", *sorted(meant.attributes), meant.foreground, meant.background)
        if shown is None:
            return anew
        return min(_sgr(*_difference(shown, meant)), anew, key=len)


def _same_on_blanks(one: _Look, other: _Look) -> bool:
    lined = (one.attributes | other.attributes) & _SHOWN_ON_BLANKS
    return not lined and one.background == other.background


def _difference(shown: _Look, meant: _Look) -> Iterator[str]:
    ended = {_ENDS[one] for one in shown.attributes - meant.attributes if one in _ENDS}
    yield from sorted(ended)
    # "22" ends bold and faint alike.
    kept = {one for one in meant.attributes if _ENDS.get(one) in ended}
    yield from sorted(kept | meant.attributes - shown.attributes)
    if meant.foreground != shown.foreground:
        yield meant.foreground or "39"
    if meant.background != shown.background:
        yield meant.background or "49"


def _sgr(*parameters: str) -> str:
    return f"\x1b[{';'.join(filter(None, parameters))}m"
