"""The forms of names: all mentions that are printed alike, before any two forms are joined."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from tui.draft.names import words as vocabulary
from tui.draft.names.mention import Mention, Sort
from tui.draft.names.parts import GENERATIONS
from tui.draft.text import Text

Address = Literal["he", "she", ""]


class Form(NamedTuple):
    """A name as it is printed, but for case and accents, and where."""

    words: tuple[str, ...]
    full_words: tuple[str, ...]
    """Its words, without `Inc` or `Ltd` at the end, and with `Jr` before the surname."""
    sort: Sort
    name: str
    """As printed, if possible not in capitals."""
    mentions: tuple[Mention, ...]

    @property
    def is_abbreviation(self) -> bool:
        """Whether it is one word of capital letters, or mostly of them."""
        letters = [letter for letter in self.name if letter.isalpha()]
        capitals = sum(map(str.isupper, letters))
        return " " not in self.name and 1 < capitals > len(letters) / 2

    @property
    def is_person(self) -> bool:
        """Whether it is a person."""
        return self.sort == "person"

    @property
    def titles(self) -> frozenset[str]:
        """The last words of its titles that say what somebody is."""
        titles = (mention.title.rstrip(".").split() for mention in self.mentions)
        last = (words[-1].casefold() for words in titles if words)
        return frozenset(map(vocabulary.title_in_full, last)) - vocabulary.HONORIFICS

    @property
    def address(self) -> Address:
        """Whether its first title that tells is one of a man or of a woman."""
        return next(filter(None, map(_address, self.mentions)), "")


def forms_of(text: Text, mentions: Sequence[Mention]) -> list[Form]:
    """Return the forms of some mentions, in the order of their first ones.

    Mr Cole and Mrs Cole are two, and who is called Cole there may be either.
    """
    called: dict[tuple[str, ...], set[Address]] = {}
    for mention in mentions:
        called.setdefault(mention.words, set()).add(_address(mention))
    found: dict[tuple[tuple[str, ...], Sort, Address], list[Mention]] = {}
    for mention in mentions:
        are_two = {"he", "she"} <= called[mention.words]
        address = _address(mention) if are_two else ""
        found.setdefault((mention.words, mention.sort, address), []).append(mention)
    return [
        Form(words, _full(words), sort, _printed(text, same), tuple(same))
        for (words, sort, _), same in found.items()
    ]


def _address(mention: Mention) -> Address:
    """Return what a title says of who bears it: a man, a woman, or neither."""
    title = mention.title.rstrip(".").split()[-1:]
    word = title[0].casefold() if title else ""
    if word in vocabulary.HE:
        return "he"
    return "she" if word in vocabulary.SHE else ""


def _full(words: tuple[str, ...]) -> tuple[str, ...]:
    *before, last = words
    if not before:
        return words
    if last in GENERATIONS and len(before) > 1:
        return (*before[:-1], last, before[-1])
    return tuple(before) if last in vocabulary.COMPANY_ENDS else words


def _printed(text: Text, mentions: Sequence[Mention]) -> str:
    """Return how a name is printed first, in small letters rather than in capitals."""
    printed = [" ".join(text.said((one.start, one.end)).split()) for one in mentions]
    return next((name for name in printed if not name.isupper()), printed[0])
