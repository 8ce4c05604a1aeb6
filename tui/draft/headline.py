"""Some words of an article, cut short as headlines are: what a drafted item is called at first.

The words are the article's, and so they are few, and a person is to say it in words of their own
(checks/borrowed_words).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.article.wording import bare_words
from tui.clean import one_line
from tui.draft.text import Stretch, Text

MOST_WORDS: Final = 8
"""How many words a headline has at the most: so many of the article's may stand in a row."""
_LONGEST_WORD: Final = 40
_WORD: Final = re.compile(r"\S+")
_DETERMINERS: Final = "a an the its his her their our my your this these those"
_LEFT_OUT: Final = frozenset(_DETERMINERS.split())
_FULL: Final = re.compile(
    r"(?:[a-z]{2,30}(?:ed|en|ing)|struck|held|shot|hit|set|sent|lost|met|won|made|sold|built|left"
    r"|led|born|found|bought|brought|caught|fought|kept|paid|begun|become|cut|put|shut|sought|said|told|gone)\b"
)
"""A word that says what was done, and not who did it."""
_HAVE_AND_BE: Final = "has have had is are was were will would did does do"
_WITHOUT_WHO: Final = frozenset(_HAVE_AND_BE.split())
_AUXILIARIES: Final = frozenset({"has", "have", "had", "is", "are", "was", "were", "been", "being"})
_MODALS: Final = "to not never may might could would should must will can cannot"
_BEFORE_BARE: Final = frozenset(_MODALS.split())
_JOINING: Final = (
    "and but or so that which who whose whom while when where after before although though "
    "because since as until then also on in at by both "
    "meanwhile however moreover"
)
_NOT_AT_FIRST: Final = frozenset(_JOINING.split())
_LEADING_ON: Final = (
    "and but or of to in on at by for from with as that which who whose the a an into over under "
    "between among against than about around said says after before when while since because"
)
_NOT_AT_LAST: Final = frozenset(_LEADING_ON.split())
_MAY_BEGIN: Final = frozenset({"about", "around", "over", "under", "after", "before", "at"})
_BEFORE: Final = re.compile(
    r"(?i)(?:\b(?:on|in|at|by|from|since|until|of|during|as|early|late|the|this|last)\s+){0,3}$"
)
_REACH: Final = 24
"""How far before a date or number its small words are looked for."""
_EDGES: Final = " \t\"'“”‘’«»()[]{}<>,;:–—-…"
_MARKS: Final = dict.fromkeys(map(ord, '"“”'))
_MORE: Final = "…"


def headline(
    text: Text,
    part: Stretch,
    without: Sequence[Stretch] = (),
    most: int = MOST_WORDS,
    *,
    begins: bool = True,
    terse: bool = False,
) -> str:
    """Return the words of a part of a text as a headline; nothing where no word is left.

    `without` is left out of it: the date that stands before it anyway. One that does not begin a
    line keeps the letter that it begins with. A terse one goes on with a noun, and does without the
    auxiliaries: `sailings cancelled`. By itself that would say another thing: nobody knighted him
    who "was knighted", and tells "he knighted".
    """
    words = _shortened(list(_words(text, part, without)), terse=terse)
    kept, count, is_cut = list[str](), 0, False
    for word in words:
        count += len(bare_words(word))
        if count > most:
            is_cut = True
            break
        kept.append(word)
    is_whole = not is_cut and not without and not terse
    while not is_whole and len(kept) > 1 and kept[-1].strip(_EDGES).casefold() in _NOT_AT_LAST:
        kept.pop()
    title = _balanced(one_line(" ".join(kept)).strip(_EDGES).rstrip("."))
    more = _MORE if is_cut and title else ""
    return f"{title[:1].upper() if begins else title[:1]}{title[1:]}{more}"


def _balanced(title: str) -> str:
    """Return a title without quotation marks where one of a pair was cut away."""
    is_whole = title.count('"') % 2 == 0 and title.count("“") == title.count("”")
    return title if is_whole else title.translate(_MARKS)


def together(*parts: str) -> str:
    """Return parts of a headline as one, which has no more words than one may have."""
    kept, count = list[str](), 0
    for word in " ".join(parts).split():
        count += len(bare_words(word))
        if count > MOST_WORDS:
            return f"{' '.join(kept).rstrip(_EDGES)}{_MORE}"
        kept.append(word)
    return " ".join(kept)


def begins_with_a_deed(title: str) -> bool:
    """Whether a headline begins with what was done, and so without who did it."""
    first = title.partition(" ")[0].strip(_EDGES).casefold()
    return first in _WITHOUT_WHO or (bool(_FULL.fullmatch(first)) and not first.endswith("ing"))


def leads_on(title: str) -> bool:
    """Whether a headline begins with a word that goes on with what is not in it: `From the sea`."""
    first = title.partition(" ")[0].strip(_EDGES).casefold()
    return first in _NOT_AT_LAST and first not in _MAY_BEGIN


def with_small_words(text: Text, stretch: Stretch) -> Stretch:
    """Return a stretch with the prepositions before it: `on 7 May`, `of around 140`."""
    words = _BEFORE.search(text.even, max(stretch.start - _REACH, 0), stretch.start)
    return Stretch(words.start() if words else stretch.start, stretch.end)


def _words(text: Text, part: Stretch, without: Sequence[Stretch]) -> Iterator[str]:
    for match in _WORD.finditer(text.text, part.start, part.end):
        stretch = Stretch(match.start(), match.end())
        is_told = any(stretch.overlaps(other) for other in without)
        is_word = any(map(str.isalnum, match[0])) and len(match[0]) <= _LONGEST_WORD
        if is_word and not is_told:
            yield match[0]


def _shortened(words: Sequence[str], *, terse: bool) -> list[str]:
    bare = [word.strip(_EDGES).rstrip(".").casefold() for word in words]
    kept = [
        word
        for place, word in enumerate(words)
        if not _is_left_out(bare, place) and not (terse and _is_needless(bare, place))
    ]
    while len(kept) > 1 and _is_joint(kept[0], kept[1]):
        del kept[0]
    return kept


def _is_left_out(bare: Sequence[str], place: int) -> bool:
    """Whether a word is a determiner that a headline does without: not so in `not a word`."""
    return bare[place] in _LEFT_OUT and bare[place - 1 : place] not in (["not"], ["no"])


def _is_joint(word: str, behind: str) -> bool:
    """Whether no headline begins with a word; one may with `at least`."""
    is_bound = behind.casefold() in {"least", "most"}
    return word.strip(_EDGES).casefold() in _NOT_AT_FIRST and not is_bound


def _is_needless(bare: Sequence[str], place: int) -> bool:
    """Whether a word is an auxiliary that the verb behind it tells without: `were cancelled`."""
    before = bare[place - 1] if place else ""
    if bare[place] not in _AUXILIARIES or before in _BEFORE_BARE:
        return False
    behind = next((word for word in bare[place + 1 : place + 3] if word not in _AUXILIARIES), "")
    return bool(_FULL.fullmatch(behind))
