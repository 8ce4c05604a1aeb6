"""The quotations of a text: what stands between curly, straight, angular or doubled marks."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tui.article.letters import folded_words

_LONGEST: Final = 2_000
# No mark may stand inside, so that each letter is looked at once. A quotation that goes on in
# the next paragraph is not closed in this one.
_QUOTATION: Final = re.compile(
    rf"“([^“”]{{1,{_LONGEST}}})(?:”|\Z)"
    rf'|(?<!\w)"(?=\S)([^"]{{1,{_LONGEST}}})"'
    rf"|«([^«»]{{1,{_LONGEST}}})»"
    rf"|„([^„“”]{{1,{_LONGEST}}})[“”]"
    rf"|(?<!\w)(?:''|``)(?=[\w$£€])((?:[^'`]|'(?!')){{1,{_LONGEST}}})''"
)


class Quotation(NamedTuple):
    """Words between quotation marks, which stand from `start` to `end`."""

    start: int
    end: int
    words: tuple[str, ...]
    """Folded; at least one."""


def quotations_in(text: str) -> Iterator[Quotation]:
    """Yield the quotations of a text in order."""
    for match in _QUOTATION.finditer(text):
        if words := folded_words(match[match.lastindex or 0]):
            yield Quotation(match.start(), match.end(), words)
