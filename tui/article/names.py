"""The names and abbreviations of a text, in scripts that have capital letters.

What a capital letter means depends on where it stands. In the middle of a sentence it makes a
name; at the beginning, or in a headline that has capitals everywhere, a word is taken for a name
only where it is one elsewhere, or goes on as one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Final, NamedTuple

from tui.article.letters import SMALL, Word, folded_word, words_of

_TITLES: Final = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "prof"})
"""What stands before a name and is no part of it."""
_SHORTENED: Final = _TITLES | {
    "st",
    "mt",
    "gen",
    "col",
    "lt",
    "sgt",
    "rev",
    "sen",
    "rep",
    "gov",
    "no",
}
"""Words with a point behind them that ends no sentence."""
_JOINT: Final = re.compile(
    r"(?:-| {1,3}(?:& {1,3})?)"
    r"(?:(?:of(?: the)?|al|el|de(?: la)?|del|bin|ibn|von|van(?: der)?)(?:-| {1,3}))?"
    r"|\. {1,3}"
)
"""What may stand between two words of a name."""
_BEGINS: Final = re.compile(r"""[.!?:;•*…“"«„/|\n]""")
_COMMON: Final = (
    "a an the this that these those there here he she it we you they i his her its our your their "
    "my but and or nor so yet if when while as at by for from in into of on to with without since "
    "until after before during despite although though because meanwhile however also then now "
    "what who whom whose which why how not no some many most more all any each every both few "
    "several other others another earlier later once only even still just about over under "
    "between among against through according asked yes "
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_NO_NAMES: Final = frozenset(_COMMON.split())
"""Words that no name begins with."""
_ENDS: Final = frozenset('.!?…”"')
"""What sentences end with, and headlines do not."""
_NO_ABBREVIATIONS: Final = frozenset({"PHOTO", "FILE", "VIDEO", "UPDATE", "BREAKING", "LIVE", "OK"})
_MOST_WORDS: Final = 10
_FEWEST: Final = 4
"""Words that a headline has, and letters that its words have; fewer prove nothing."""
_FAR: Final = 1 << 40


class Name(NamedTuple):
    """A name as a text prints it, without title and possessive."""

    start: int
    end: int
    words: tuple[str, ...]
    """Folded, without the small ones; at least one."""
    abbreviation: str = ""
    """Its letters, where it is an abbreviation."""


class Capital(NamedTuple):
    """A word, with or without a capital letter, and whether one may be owed to its place."""

    word: Word
    is_doubtful: bool


class Standing(NamedTuple):
    """What the whole of an article, and its briefing, tell of its words. All are folded."""

    capital: Set[str]
    """Words that have a capital where only names have one, or that are names to the briefing."""
    small: Set[str]
    """Words that stand without one somewhere."""
    spelled: Set[tuple[str, ...]]
    """Names that the briefing spells out: in capitals they are no abbreviations."""


def standing(
    texts: Sequence[str], known: Set[str], spelled: Set[tuple[str, ...]] = frozenset()
) -> Standing:
    """Return what some even texts tell of their words, beside what is known for a name."""
    return standing_of((word for text in texts for word in capitals_in(text)), known, spelled)


def standing_of(
    words: Iterable[Capital], known: Set[str], spelled: Set[tuple[str, ...]] = frozenset()
) -> Standing:
    """Return what words tell of each other, as `capitals_in` gives them."""
    capital, small = set(known), set[str]()
    for word, is_doubtful in words:
        folded = folded_word(word.text)
        if not word.is_capital:
            small.add(folded)
        elif not is_doubtful and folded not in _NO_NAMES:
            capital.add(folded)
    return Standing(capital, small, spelled)


def names_in(text: str, stands: Standing, taken: Sequence[tuple[int, int]] = ()) -> Iterator[Name]:
    """Yield the names and abbreviations of an even text in order, without those in `taken`."""
    for run in _runs(text, taken):
        yield from _names(run, stands)


def abbreviations_in(text: str) -> Iterator[str]:
    """Yield the letters of all abbreviations of an even text."""
    return (_letters(word) for word in words_of(text) if word.is_abbreviation)


def is_common(word: Word) -> bool:
    """Whether no name begins with a word, though it has a capital letter: `The`, `On`."""
    return word.text.casefold().partition("'")[0] in _NO_NAMES


def _letters(word: Word) -> str:
    return word.text.removesuffix("s").replace(".", "")


def capitals_in(text: str) -> Iterator[Capital]:
    """Yield the words of an even text, each with what its capital letter is worth."""
    words = list(words_of(text))
    is_shouted = _most(words, [word for word in words if word.text.isupper()])
    is_headline = text.rstrip()[-1:] not in _ENDS and _is_headline(words)
    before: Word | None = None
    for word in words:
        begins = before is None or _begins(text[before.end : word.start], before)
        owed = is_shouted or ((is_headline or begins) and not word.is_abbreviation)
        yield Capital(word, owed)
        before = word


def _is_headline(words: Sequence[Word]) -> bool:
    """Whether all but the small words have a capital, as headlines may."""
    long = [word for word in words if len(word.text) >= _FEWEST]
    return _most(long, [word for word in long if word.is_capital], 0.8)


def _most(words: Sequence[Word], some: Sequence[Word], share: float = 0.5) -> bool:
    return len(words) >= _FEWEST and len(some) > share * len(words)


def _begins(between: str, before: Word) -> bool:
    """Whether a sentence may begin behind a word."""
    if between.strip(" ") == ".":
        is_shortened = folded_word(before.text) in _SHORTENED or "." in before.text
        return not (is_shortened or len(before.text) == 1)
    return bool(_BEGINS.search(between))


def _runs(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[list[Capital]]:
    """Yield the words with capitals that stand together."""
    run: list[Capital] = []
    for one in _untaken(capitals_in(text), taken):
        if one.word.is_capital:
            if run and (len(run) == _MOST_WORDS or not _go_together(run[-1], one, text)):
                yield run
                run = []
            run.append(one)
    if run:
        yield run


def _untaken(words: Iterator[Capital], taken: Sequence[tuple[int, int]]) -> Iterator[Capital]:
    spans = iter((*taken, (_FAR, _FAR)))
    start, end = next(spans)
    for one in words:
        while end <= one.word.start:
            start, end = next(spans)
        if one.word.end <= start:
            yield one


def _go_together(first: Capital, second: Capital, text: str) -> bool:
    joint = _JOINT.fullmatch(text, first.word.end, second.word.start)
    if joint is None or (second.is_doubtful and "." in joint[0]):
        return False
    if second.word.is_abbreviation and " of " in joint[0]:
        # Ines Ohl of AFP.
        return False
    return first.is_doubtful or not second.is_doubtful


def _names(run: Sequence[Capital], stands: Standing) -> Iterator[Name]:
    for words in _sure(run, stands):
        if all(one.word.is_abbreviation and not one.is_doubtful for one in words):
            yield from _in_capitals([one.word for one in words], stands)
        elif kept := _kept([one.word for one in words]):
            yield Name(words[0].word.start, words[-1].word.end, kept)


def _kept(words: Sequence[Word]) -> tuple[str, ...]:
    folded = (folded_word(word.text) for word in words)
    return tuple(word for word in folded if word and word not in SMALL)


def _in_capitals(words: Sequence[Word], stands: Standing) -> Iterator[Name]:
    """Yield the names of the briefing among words in capitals; all others are abbreviations."""
    place = 0
    while place < len(words):
        ends = range(len(words), place, -1)
        end = next((end for end in ends if _kept(words[place:end]) in stands.spelled), 0)
        if end:
            yield Name(words[place].start, words[end - 1].end, _kept(words[place:end]))
        elif words[place].text not in _NO_ABBREVIATIONS:
            yield _abbreviation(words[place])
        place = end or place + 1


def _abbreviation(word: Word) -> Name:
    return Name(word.start, word.end, (folded_word(word.text),), _letters(word))


def _sure(run: Sequence[Capital], stands: Standing) -> Iterator[list[Capital]]:
    """Yield the stretches of some words with capitals that are names, without titles."""
    sure: list[Capital] = []
    for place, one in enumerate(run):
        goes_on = place + 1 < len(run) and not run[place + 1].is_doubtful
        if _is_name(one, stands, begins=not sure, goes_on=goes_on):
            sure.append(one)
        elif sure:
            yield sure
            sure = []
    if len(sure) > 1 or (sure and len(sure[0].word.text) > 1):
        yield sure


def _is_name(one: Capital, stands: Standing, *, begins: bool, goes_on: bool) -> bool:
    """Whether a word with a capital is a name, or goes on with one."""
    if one.word.is_abbreviation and not one.is_doubtful:
        return True
    folded = folded_word(one.word.text)
    if begins and (is_common(one.word) or folded in _TITLES):
        return False
    if not one.is_doubtful or folded in stands.capital:
        return True
    return begins and goes_on and folded not in stands.small
