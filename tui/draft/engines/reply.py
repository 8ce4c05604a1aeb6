"""What a language model answered, as far as the article bears it out.

Nothing is taken at its word: an item without a quotation that stands in the article is dropped,
and so is one whose words hold a date or number, or the article's own sentences. The value of an
item is never the model's; the rules read it again from the quotation.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any, Final, Literal, NamedTuple

from tui.article.letters import even
from tui.article.numbers import counts
from tui.article.wording import bare_words
from tui.clean import one_line
from tui.draft.text import Stretch, Text

Kind = Literal["event", "figure", "background", "quote"]
KINDS: Final[tuple[Kind, ...]] = ("event", "figure", "background", "quote")
MOST_ITEMS: Final = 200
"""How many items of an answer are looked at."""
_LONGEST_WORDS: Final = 300
_LONGEST_QUOTATION: Final = 600
_FEWEST_QUOTED: Final = 3
LONGEST_RUN: Final = 5
"""So many of the article's words in a row an item's own words may have."""
_BEGIN: Final = re.compile(r"""\{(?=\s*")|\[(?=\s*\{)""")
"""Where an object may begin, or a list of objects; the `[1]` of a footnote is neither."""
_MOST_TRIES: Final = 60
_MOST_PLACES: Final = 1_000
"""At so many places a quotation is looked at; what stands more often is none."""
_TOLD: Final = 60


class Told(NamedTuple):
    """An item that a model told, and where the article says it."""

    kind: Kind
    words: str
    stretch: Stretch


class Reply(NamedTuple):
    """What of an answer can be used, and what cannot, each with why."""

    told: tuple[Told, ...]
    dropped: tuple[str, ...]


def reply(answer: str, text: Text) -> Reply:
    """Read an answer against the article."""
    told, dropped = list[Told](), list[str]()
    items = _items(answer)
    if items is None:
        return Reply((), ("the answer is not the JSON that was asked for",))
    reading = _Article(text)
    for item in items[:MOST_ITEMS]:
        found = _told(item, reading)
        if isinstance(found, Told):
            told.append(found)
        else:
            dropped.append(found)
    if len(items) > MOST_ITEMS:
        dropped.append(f"{len(items) - MOST_ITEMS} items beyond the first {MOST_ITEMS}")
    return Reply(tuple(told), tuple(dropped))


def _items(answer: str) -> list[Any] | None:
    """Return the items of an answer, also where a model talks or thinks around its JSON.

    An object that has `items` goes before a bare list, and the last one before others: a model
    thinks before it answers.
    """
    named: list[Any] | None = None
    bare: list[Any] | None = None
    for value in _values(answer):
        found = _named(value)
        if found is not None:
            named = found or named or []
        elif isinstance(value, list) and all(isinstance(one, dict) for one in value):
            bare = value
    return bare if named is None else named


def _values(answer: str) -> Iterator[Any]:
    """Yield the objects and lists of objects that stand in an answer, one behind the other."""
    import json  # for who has asked a model

    decoder, place = json.JSONDecoder(), 0
    for _ in range(_MOST_TRIES):
        begin = _BEGIN.search(answer, place)
        if begin is None:
            return
        try:
            found, place = decoder.raw_decode(answer, begin.start())
        except (ValueError, RecursionError):
            place = begin.end()
        else:
            yield found


def _named(value: Any) -> list[Any] | None:
    """Return the `items` of an object, or of one that stands in it, as in `{"answer": {…}}`."""
    inner = value.values() if isinstance(value, dict) else value
    for one in (value, *inner):
        if isinstance(one, dict) and isinstance(items := one.get("items"), list):
            return items
    return None


class _Article:
    """An article as quotations are looked up in it: all blanks and quotation marks alike."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.plain, self.offsets = _folded(text.text)
        self.runs = set(_runs(bare_words(text.text)))

    def find(self, quotation: str) -> Stretch | None:
        """Return where a quotation stands, as whole words of one block; its first such place."""
        wanted, _ = _folded(quotation)
        wanted = wanted.strip(" \"'.…")
        place = self.plain.find(wanted) if wanted else -1
        for _ in range(_MOST_PLACES):
            if place < 0:
                break
            end = place + len(wanted)
            stretch = Stretch(self.offsets[place], self.offsets[end - 1] + 1)
            if self._is_whole(place, end) and self._is_in_a_block(stretch):
                return stretch
            place = self.plain.find(wanted, place + 1)
        return None

    def _is_whole(self, place: int, end: int) -> bool:
        """Whether no word or number goes on at the edges: 1000 does not stand in 10000."""
        before, behind = self.plain[max(place - 2, 0) : place], self.plain[end : end + 2]
        starts = not re.search(r"[\w][.,]?$", before) if self.plain[place].isdigit() else True
        starts = starts and not (before[-1:].isalnum() and self.plain[place].isalnum())
        ends = not re.match(r"[.,]?\d", behind) if self.plain[end - 1].isdigit() else True
        return starts and ends and not (behind[:1].isalnum() and self.plain[end - 1].isalnum())

    def _is_in_a_block(self, stretch: Stretch) -> bool:
        blocks = self.text.blocks
        number = bisect_right(blocks, stretch.start, key=lambda block: block.start) - 1
        return number >= 0 and stretch.end <= blocks[number].end


def _folded(text: str) -> tuple[str, list[int]]:
    """Return a text with blanks and quotes made one, and where each letter of it stood."""
    letters, offsets = list[str](), list[int]()
    for place, letter in enumerate(even(text).translate(_QUOTES)):
        if letter.isspace():
            if letters and letters[-1] == " ":
                continue
            letter = " "  # noqa: PLW2901  # the letter as it is compared
        letters.append(letter)
        offsets.append(place)
    return "".join(letters), offsets


_QUOTES: Final = dict.fromkeys(map(ord, "“”„‟″«»"), '"')


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    length = LONGEST_RUN + 1
    return (tuple(words[at : at + length]) for at in range(len(words) - length + 1))


def _told(item: object, article: _Article) -> Told | str:
    """Return an item, or why it is dropped."""
    given = item if isinstance(item, dict) else {}
    kind, words, quotation = given.get("kind"), given.get("words"), given.get("quotation")
    if kind not in KINDS or not isinstance(words, str) or not isinstance(quotation, str):
        return "an item without kind, words or quotation"
    words = one_line(words).strip()
    if why := _why_not(kind, words, quotation, article):
        return f"`{words[:_TOLD]}`: {why}"
    stretch = article.find(quotation)
    if stretch is None:
        return f"`{words[:_TOLD]}`: its quotation does not stand in the article"
    return Told(kind, words, stretch)


def _why_not(kind: Kind, words: str, quotation: str, article: _Article) -> str:
    if not words or len(words) > _LONGEST_WORDS or len(quotation) > _LONGEST_QUOTATION:
        return "too long, or without words"
    if len(bare_words(quotation)) < _FEWEST_QUOTED:
        return f"its quotation is of fewer than {_FEWEST_QUOTED} words"
    if kind in {"event", "figure"} and counts(words):
        return "it gives a number or a date itself"
    if any(run in article.runs for run in _runs(bare_words(words))):
        return "its words are the article's"
    return ""
