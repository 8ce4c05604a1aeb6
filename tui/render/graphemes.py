"""What a reader takes for one letter: never to be cut in two."""

import unicodedata
from collections.abc import Iterator
from typing import Final

from tui.render.cells import cells

_JOINER: Final = "\N{ZERO WIDTH JOINER}"
_FLAGS: Final = range(0x1F1E6, 0x1F200)
"""The letters of flags: a pair of them is one picture."""
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)


def graphemes(text: str) -> Iterator[str]:
    """Yield the letters of a text with all that belongs to each; joined they are the text.

    Marks, selectors, skin tones and all else of no width go with the letter before them, what is
    joined is one, and so is a flag. The rules are those of Unicode (UAX 29) as far as widths
    are concerned: the width of a text is the sum of the widths of its graphemes.
    """
    start = 0
    for end in range(1, len(text)):
        if not _holds_together(text, start, end):
            yield text[start:end]
            start = end
    if text:
        yield text[start:]


def _holds_together(text: str, start: int, at: int) -> bool:
    """Whether the letter at a place belongs to the grapheme that began at `start`."""
    before, letter = text[at - 1], text[at]
    if before.isascii() and letter.isascii():
        return False
    if before == _JOINER or cells(letter) == 0 or unicodedata.category(letter)[0] == "M":
        return True
    if ord(letter) in _SKIN_TONES:
        return True
    return at - start == 1 and ord(before) in _FLAGS and ord(letter) in _FLAGS
