"""The words of items as the full text holds them: single words, and nothing that means anything.

SQLite takes whatever is no ASCII for part of a word, and everything in ASCII but letters and digits
for a space between words. So each word is made one of its words here, and what is not a word of
the text but a spelling, an id or a mark begins with a letter that no text has.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from tui.search.document import Document
from tui.search.matching import NAME, name_key, names_said, said
from tui.search.spelling import SHORTEST_SLIP

SPELLING: Final = "\ue000"
ID: Final = "\ue001"
MARK: Final = "\ue002"
_SIGN: Final = "\ue003"
"""Stands for what SQLite would part words at, and for these four letters themselves."""
_ONE_WORD: Final = dict.fromkeys(
    [*(code for code in range(0x80) if not chr(code).isalnum()), *range(0xE000, 0xE004)], _SIGN
)

Found = Iterable[tuple[int, str, str]]
"""Words with the part of an item they are in, and as they are written."""


class Tokens(NamedTuple):
    """What is looked for in an item."""

    columns: tuple[str, ...]
    """Names, text, actors, places, voices, marks: each is words between blanks."""
    mistakable: frozenset[str]
    """The words that another could be meant to be, by a slip of the finger."""


def token(word: str) -> str:
    """Return a word as one word of SQLite's."""
    return word if word.isascii() and word.isalnum() else word.translate(_ONE_WORD)


def tokens(document: Document) -> Tokens:
    """Return what is looked for in an item, column by column."""
    own = list(said(document).found())
    names, mistakable = _column(one for one in own if one[0] <= NAME)
    text, others = _column(one for one in own if one[0] > NAME)
    named = [_of_names(given) for given in (document.actors, document.places, document.voices)]
    columns = (
        f"{names} {ID}{token(document.id.casefold())}",
        text,
        *(column for column, _ in named),
        " ".join(MARK + token(mark) for mark in sorted(document.marks)),
    )
    return Tokens(columns, mistakable.union(others, *(more for _, more in named)))


# The items of a briefing speak of the same few.
@lru_cache(maxsize=10_000)
def _of_names(names: tuple[str, ...]) -> tuple[str, frozenset[str]]:
    return _column(names_said(names).found()) if names else ("", frozenset())


def _column(found: Found) -> tuple[str, frozenset[str]]:
    """Return words and spellings, each once, and which of them a slip could be in."""
    column: dict[str, None] = {}
    mistakable = set()
    for part, word, written in found:
        column[token(word)] = None
        if spelling := name_key(word, written, part):
            column[SPELLING + token(spelling)] = None
        if len(word) >= SHORTEST_SLIP - 1:
            mistakable.add(word)
    return " ".join(column), frozenset(mistakable)
