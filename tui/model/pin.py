"""Where an item stands in a source: a passage, or some words of it.

A source's text is cut into passages at its blank lines; `p1` is the first. `art/p6:12-19` means
words 12 to 19 of the sixth passage of the source `art`; counts start at 1.
"""

import re
from collections.abc import Iterable
from typing import Final

from tui.frozen import Frozen, field
from tui.problems import BEGINNING, Fault, Mark

_PIN = re.compile(
    r"(?a)(?:(?P<source>[^\s/:]{1,80})/)?p(?P<passage>[1-9]\d{0,5})"
    r"(?::(?P<first>[1-9]\d{0,5})(?:-(?P<last>[1-9]\d{0,5}))?)?"
)


_MOST_LISTED: Final = 6


class Pin(Frozen):
    """A place in a source. An empty `source` is the briefing's only, or first, source."""

    passage: int
    source: str = ""
    words: tuple[int, int] | None = None
    """First and last word, both included, or None for the whole passage."""
    mark: Mark = field(default=BEGINNING, compare=False)
    """Where it stands in the briefing's file."""

    def marked(self, mark: Mark) -> "Pin":
        """Return the same pin, standing at a place of a file."""
        return Pin(self.passage, self.source, self.words, mark)

    def __str__(self) -> str:
        """Return the pin as it is written; `parse_pin` reads it back to an equal value."""
        words = ""
        if self.words:
            first, last = self.words
            words = f":{first}" if first == last else f":{first}-{last}"
        return f"{self.source}/p{self.passage}{words}" if self.source else f"p{self.passage}{words}"


def parse_pin(text: str) -> Pin | Fault:
    """Read a pin; a `Fault` (B305) says what is wrong."""
    match = _PIN.fullmatch(text.strip())
    if match is None:
        meant, certain = _meant(text.strip())
        return Fault(
            "B305",
            f"`{text}` is not a pin",
            "a pin is `p` and the number of a passage, counted from 1",
            f"did you mean `{meant}`?"
            if meant
            else "write `p6`, `[p4, p6]`, `art/p6`, or `p6:12-19` for words 12 to 19",
            meant if certain else "",
        )
    words = None
    if match["first"]:
        words = (int(match["first"]), int(match["last"] or match["first"]))
        if words[0] > words[1]:
            meant = f"{text.strip().partition(':')[0]}:{words[1]}-{words[0]}"
            return Fault(
                "B305",
                f"`{text}` is not a pin",
                f"its words run backwards, from {words[0]} to {words[1]}",
                f"did you mean `{meant}`?",
            )
    return Pin(int(match["passage"]), match["source"] or "", words)


def _meant(text: str) -> tuple[str, bool]:
    """Return the pin, or the list of them, that `P6`, `6`, `p1 p2` or `p1-p3` stands for.

    With it is told whether that is certain: of a long range, not every passage may be meant.
    """
    text = text.casefold()
    if match := re.fullmatch(r"(?a)p?([1-9]\d{0,5})\s*[-–—]\s*p([1-9]\d{0,5})", text):
        first, last = int(match[1]), int(match[2])
        few = last - first < _MOST_LISTED
        listed = range(first, last + 1) if few else (first, last)
        return (_listed(listed), few) if first < last else ("", False)
    pins = re.split(r"[\s,;]+", text)
    if all(re.fullmatch(r"(?a)p?[1-9]\d{0,5}", one) for one in pins):
        return _listed(int(one.removeprefix("p")) for one in pins), True
    return "", False


def _listed(passages: Iterable[int]) -> str:
    pins = [f"p{passage}" for passage in passages]
    return pins[0] if len(pins) == 1 else f"[{', '.join(pins)}]"
