"""Which words tell what a number is of, and which only go with words that do."""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_SMALL_WORDS: Final = (
    "a an the of to in on at by for from with and or but as is are was were be been has have had "
    "it they he she we i you its their his her this that these those which who there more less "
    "back including after before during than about up down over under some now also not only just "
    "still ago earlier later year years month months week weeks day days per all another each will "
    "would while compared against end said says others last next since then so too very well"
)
_SMALL: Final = frozenset(_SMALL_WORDS.split())


def is_small(word: str) -> bool:
    """Whether a word by itself does not tell what a number is of."""
    return word.casefold() in _SMALL or word.isdecimal()


def says_something(words: str) -> bool:
    """Whether some of the words tell what a number is of."""
    return not all(map(is_small, _WORD.findall(words)))
