"""Abbreviations in brackets and what they stand for, read backwards from the bracket.

After Schwartz and Hearst: each letter of the abbreviation is sought from the right, and the first
of them must begin a word. So no word for bodies and no capital is needed inside: `Al Qaeda in
Iraq (AQI)`.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.article.letters import SMALL

_BRACKET: Final = re.compile(
    r" ?\( ?(?:or |the |called |known as ){0,2}[\"'“]?"
    r"(?P<short>[A-Z][A-Za-z0-9.&-]{1,10})[\"'”]? ?[),;]"
)
_TURNED: Final = re.compile(
    r"(?<![\w.])(?P<short>[A-Z]{2,8}) \((?:the )?(?P<long>[A-Z][^()\n]{4,80})\)"
)
_WORD: Final = re.compile(r"[^\W_][\w'.-]*")
_ENDS_OTHERWISE: Final = re.compile(r"[()!?;:]|\. [a-z]")
_FURTHEST: Final = 120
_BESIDE: Final = SMALL | {"to", "on", "against"}
"""Small words that an abbreviation may pass over."""
_LISTING: Final = frozenset({"Department", "Ministry", "Office", "Bureau", "Committee"})
"""What has names with commas: `Department for Culture, Media and Sport`."""


class Abbreviated(NamedTuple):
    """A name and its abbreviation, each from its first letter to behind its last."""

    start: int
    end: int
    short_start: int
    short_end: int


def abbreviated_in(text: str, start: int, end: int) -> Iterator[Abbreviated]:
    """Yield the names of a sentence of an even text that are shortened in brackets there."""
    for match in _BRACKET.finditer(text, start, end):
        is_party = match["short"][1] == "-"
        if sum(map(str.isupper, match["short"])) > 1 and not is_party:
            before = max(start, match.start() - _FURTHEST)
            last = before + len(text[before : match.start()].rstrip(" \"'”").removesuffix("'s"))
            first = _long_form(text, before, last, match["short"])
            if first is not None:
                yield Abbreviated(first, last, *match.span("short"))
    for match in _TURNED.finditer(text, start, end):
        long = match.span("long")
        if _long_form(text, *long, match["short"]) == long[0]:
            yield Abbreviated(*long, *match.span("short"))


def initials_of(name: str) -> tuple[str, str]:
    """Return the first letters of the words of a name, without small words and with them."""
    words = [word.casefold() for word in re.split(r"[ -]{1,3}", name) if word]
    large = "".join(word[0] for word in words if word not in SMALL)
    return large, "".join(word[0] for word in words)


def _long_form(text: str, start: int, end: int, short: str) -> int | None:
    """Return where the name begins that ends at `end` and that is shortened so."""
    letters = [letter for letter in short.removesuffix("s").casefold() if letter.isalnum()]
    words = list(_WORD.finditer(text, start, end))
    first = _by_initials(words, letters)
    if first is None:
        first = _by_letters(text, start, end, letters)
    if first is None or not text[first].isupper() or text[max(0, first - 1) : first].isalnum():
        return None
    held = [word[0] for word in words if word.start() >= first]
    if not all(word[0].isupper() or word in _BESIDE for word in held):
        return None
    is_short = len("".join(held)) > len(letters)
    is_near = len(held) <= min(len(letters) + 5, 2 * len(letters))
    ends = _ENDS_OTHERWISE.search(text, first, end)
    is_listing = ", " not in text[first:end] or held[0] in _LISTING
    return first if is_short and is_near and not ends and is_listing else None


def _by_initials(words: Sequence[re.Match[str]], letters: Sequence[str]) -> int | None:
    """Return where as many words begin as there are letters, small words aside."""
    place = len(words)
    for letter in reversed(letters):
        place -= 1
        while place >= 0 and words[place][0] in _BESIDE and words[place][0][0] != letter:
            place -= 1
        if place < 0 or words[place][0][0].casefold() != letter:
            return None
    return words[place].start() if letters else None


def _by_letters(text: str, start: int, end: int, letters: Sequence[str]) -> int | None:
    """Return where the word begins whose first letter is the first of these, the others behind."""
    place = end
    for number, letter in enumerate(reversed(letters), 1):
        place -= 1
        is_first = number == len(letters)
        while place >= start and not _is_letter(text, place, letter, begins=is_first):
            place -= 1
        if place < start:
            return None
    return place if letters else None


def _is_letter(text: str, place: int, letter: str, *, begins: bool) -> bool:
    is_inside = begins and place > 0 and text[place - 1].isalnum()
    return text[place].casefold() == letter and not is_inside
