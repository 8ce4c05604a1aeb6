"""The words of a sentence as attributions are read from them, each spoken quotation as one."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from tui.draft.text import Sentence, Stretch, Text

_WORD: Final = re.compile(
    r"\d[\d,.]{0,30}\d(?!\w)"
    r"|[A-Z][\w'-]{0,40} & [A-Z][\w'-]{0,40}"
    r"|[^\W_](?:[\w'.&-]{0,60}[^\W_])?(?:(?<=[A-Z])\.|(?<=s)'(?!\w))?"
    r"|[^\s\w]|_"
)
_LONGEST_TERM: Final = 3
"""Words that may stand between quotation marks as one term of the sentence around them."""
_ENDS: Final = frozenset(".,?!…")
_GOES_ON: Final = frozenset("?!…")
"""What a quotation ends with whose sentence may go on: `“Why?” she said.`"""

Span = tuple[int, int]
"""Places of tokens: that of the first, and that behind the last."""

PRONOUNS: Final = frozenset(
    {"he", "she", "they", "it", "we", "i", "you", "who", "which", "everyone", "nobody"}
)
"""What stands before a verb for a name."""
_AUXILIARY_WORDS: Final = (
    "is are was were be been being am has have had having do does did will would can could "
    "may might must shall should 's 're 've 'd 'll isn't aren't wasn't weren't hasn't haven't "
    "hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't not never"
)
AUXILIARY: Final = frozenset(_AUXILIARY_WORDS.split())
"""Verbs that help others, and `not`."""
_ADVERBS_WORDS: Final = (
    "also then later once now still ever just only even often soon again further first long "
    "always already yet rather instead himself herself themselves itself since never quickly "
    "too both all each twice so"
)
ADVERBS: Final = frozenset(_ADVERBS_WORDS.split())
_PREPOSITIONS_WORDS: Final = (
    "inside outside above below along beyond throughout besides except "
    "of in on at for from by with to into about against during under over between among "
    "through near around within without across behind toward towards upon via per off out up "
    "down despite following amid"
)
PREPOSITIONS: Final = frozenset(_PREPOSITIONS_WORDS.split())
_SUBORDINATE_WORDS: Final = (
    "that if whether because although though while when where as than after before since "
    "until unless who which whom whose what why how whereas"
)
SUBORDINATE: Final = frozenset(_SUBORDINATE_WORDS.split())
"""Words that begin a clause inside a sentence."""
CONJUNCTIONS: Final = SUBORDINATE | {"and", "or", "but", "nor", "so", "yet"}
_DETERMINERS_WORDS: Final = (
    "the a an this that these those his her its their our my your some many most several few "
    "any no every each all another other both one two three"
)
DETERMINERS: Final = frozenset(_DETERMINERS_WORDS.split())
TIMES: Final = frozenset(
    {
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "yesterday",
        "tonight",
        "earlier",
        "recently",
    }
)
"""Words that tell on which day it was said."""


class Token(NamedTuple):
    """A word, a sign, or as much of a spoken quotation as a sentence has."""

    start: int
    end: int
    text: str
    kind: Literal["word", "sign", "quotation"] = "word"
    low: str = ""
    """A word in small letters; empty for all else."""

    @property
    def is_capital(self) -> bool:
        """Whether it is a word that begins with a capital letter."""
        return self.kind == "word" and self.text[0].isupper()

    @property
    def is_helping(self) -> bool:
        """Whether it is a verb that helps others, or `not`; the month of May is none."""
        return self.low in AUXILIARY and self.text != "May"

    @property
    def is_nominal(self) -> bool:
        """Whether it may be part of what somebody is called."""
        return self.kind == "word" and self.low not in _NOT_NOMINAL


_NOT_NOMINAL: Final = PREPOSITIONS | CONJUNCTIONS | AUXILIARY | PRONOUNS


def low_at(tokens: Sequence[Token], place: int) -> str:
    """Return the word at a place in small letters, or the sign; empty behind the last."""
    if place >= len(tokens):
        return ""
    return tokens[place].low or tokens[place].text


def tokens_of(text: Text, sentence: Sentence, spoken: Sequence[Stretch]) -> list[Token]:
    """Return the words and signs of a sentence; what of it is spoken is one token a quotation.

    `spoken` are quotations in order. One right before the sentence that ends with a question or an
    exclamation is its first token: who asked is told behind it.
    """
    found: list[Token] = []
    place = sentence.start
    for quotation in spoken:
        if quotation.end <= sentence.start and _leads_on(text.even, quotation, sentence):
            found.append(_quotation(text.even, *quotation))
        if quotation.overlaps(Stretch(sentence.start, sentence.end)):
            start, end = max(quotation.start, sentence.start), min(quotation.end, sentence.end)
            found.extend(_words(text.even, place, start))
            found.append(_quotation(text.even, start, end))
            place = end
    found.extend(_words(text.even, place, sentence.end))
    return found


def is_speech(even: str, quotation: Stretch) -> bool:
    """Whether a quotation is somebody's words, and no term of the sentence around it."""
    inside = even[quotation.start : quotation.end].strip("\"'“”«»„ ")
    return inside[-1:] in _ENDS or len(inside.split()) > _LONGEST_TERM


def _leads_on(even: str, quotation: Stretch, sentence: Sentence) -> bool:
    between = even[quotation.end : sentence.start]
    return not between.strip(" ") and even[quotation.end - 2] in _GOES_ON


def _quotation(even: str, start: int, end: int) -> Token:
    return Token(start, end, even[start:end], "quotation")


def _words(even: str, start: int, end: int) -> Iterator[Token]:
    for match in _WORD.finditer(even, start, end):
        word = match[0]
        if not word[0].isalnum():
            yield Token(match.start(), match.end(), word, "sign")
            continue
        bare, _, short = word.partition("'")
        if short and bare.lower() in PRONOUNS:
            # He's called for talks.
            middle = match.start() + len(bare)
            yield Token(match.start(), middle, bare, low=bare.lower())
            yield Token(middle, match.end(), f"'{short}", low=f"'{short.lower()}")
        else:
            yield Token(match.start(), match.end(), word, low=word.lower())
