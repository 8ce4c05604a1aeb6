"""Whom a pronoun means that is said to say something, where the words before it leave no doubt."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.draft.attributions.found import FoundAttribution
from tui.draft.attributions.sources import before
from tui.draft.attributions.words import Span, Token
from tui.draft.text import Stretch

_RELATIVE: Final = frozenset({"who", "which"})
_PERSONAL: Final = frozenset({"he", "she"})
_NAME: Final = re.compile(r"(?<!\w)[^\W\d_a-z][\w'.-]{1,40} [^\W\d_a-z][\w'-]{1,40}")
_CAPITAL: Final = re.compile(r"(?<=[\w,;] )[^\W\d_a-z]\w")
"""A capital letter inside a sentence: somebody else may be meant from there on."""


def relative(tokens: Sequence[Token], source: Span) -> Span | None:
    """Return what `who` or `which` stands for: the words right before it."""
    start = source[0]
    if tokens[start].low not in _RELATIVE or start < 1:
        return None
    return before(tokens, start - 1 if tokens[start - 1].text == "," else start)


def with_names(even: str, told: Sequence[FoundAttribution]) -> Iterator[FoundAttribution]:
    """Yield what is told in a passage, with whom `he` and `she` mean.

    That is who said something right before in the passage, by name, if nobody is named between.
    """
    last: FoundAttribution | None = None
    for one in told:
        known = one
        if one.source and even[slice(*one.source)].lower() in _PERSONAL:
            meant = _named(even, last)
            if meant and last and not _CAPITAL.search(even, last.end, one.source.start):
                known = one._replace(meant=meant)
        last = known
        yield known


def _named(even: str, last: FoundAttribution | None) -> Stretch | None:
    if last is None or last.meant:
        return last.meant if last else None
    return last.source if last.source and _NAME.search(even, *last.source) else None
