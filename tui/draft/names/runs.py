"""Runs of words with capitals that may be one name, sentence by sentence.

A run holds what stands together: `Ministry of Defence`, `Khalifa al-Haftar`, `Gen. Amin`. What in
it is name, title or neither is for others (`parts.py`).
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from tui.article.letters import Word, folded_word
from tui.article.names import Capital, Standing, is_common
from tui.draft.names import words as vocabulary
from tui.draft.names.joints import is_close, joins
from tui.draft.names.lines import Line

_MOST_WORDS: Final = 12
_NO_BEGINNINGS: Final = ("ing", "ly", "ed")
"""Words that end so begin sentences rather than names."""


class Run(NamedTuple):
    """Words with capitals that stand together in a sentence."""

    words: tuple[Word, ...]
    begins: bool
    """Whether the first is the first of its sentence."""
    is_row: bool
    """Whether the sentence is none, but a row of names and numbers."""


def runs_in(text: str, line: Line, stands: Standing) -> Iterator[Run]:
    """Yield the runs of a sentence in order, `text` being the whole even text."""
    run: list[Word] = []
    for place, (word, _) in enumerate(line.words):
        if not word.is_capital:
            continue
        is_name = _may_be_name(text, line, place, stands)
        if run and not (is_name and len(run) < _MOST_WORDS and joins(text, run, word)):
            yield _run(run, line)
            run = []
        if is_name:
            run.append(word)
    if run:
        yield _run(run, line)


def _run(words: list[Word], line: Line) -> Run:
    return Run(tuple(words), words[0] == line.words[0].word, line.is_row)


def _may_be_name(text: str, line: Line, place: int, stands: Standing) -> bool:
    """Whether a word with a capital is a name, a title or a part of one."""
    word, is_doubtful = line.words[place]
    folded = folded_word(word.text)
    if _is_no_name(text, line, place):
        return False
    is_shouted = len(word.text) > 1 and word.text.isupper()
    if not is_doubtful or (line.is_row and not is_shouted):
        return True
    if _is_known(folded, is_shouted=is_shouted) or _are_known(line, place):
        return True
    if folded in stands.capital and not (line.is_headline and folded in stands.small):
        return not (is_shouted and folded in vocabulary.heads())
    return not is_shouted and _goes_on(text, line, place, stands)


def _is_no_name(text: str, line: Line, place: int) -> bool:
    """Whether a word is one of every text, or has a number hanging on it: `Near`, `AK-47`."""
    word = line.words[place].word
    behind = text[word.end : word.end + 2]
    if is_common(word):
        is_initial = len(word.text) == 1 and behind[:1] == "." and place > 0
        is_inside = is_initial and is_close(text, line.words[place - 1].word, word)
        return not (behind.startswith("&") or (is_inside and line.words[place - 1].word.is_capital))
    before = text[max(0, word.start - 1) : word.start]
    if before in {"@", "#"} or (before == "&" and behind[:1] == ";"):
        # @amin is no name, and &QL; is a sign.
        return True
    if behind[:1] == "-" and behind[1:].isdigit():
        return True
    return folded_word(word.text) in vocabulary.NEVER and not _are_known(line, place)


def _is_known(folded: str, *, is_shouted: bool) -> bool:
    """Whether a word is a name wherever it stands, at the beginning of a sentence too."""
    if folded in vocabulary.ALSO_WORDS:
        return False
    if folded in vocabulary.in_capitals() and not is_shouted:
        return False
    return (folded,) in vocabulary.known()


def _are_known(line: Line, place: int) -> bool:
    """Whether a word and one beside it are a known name: `Saudi Arabia` in a headline."""
    near = [folded_word(one.word.text) for one in line.words[max(0, place - 1) : place + 2]]
    return any(pair in vocabulary.known() for pair in pairwise(near))


def _goes_on(text: str, line: Line, place: int, stands: Standing) -> bool:
    """Whether the neighbours of a word show that it does not owe its capital to its place."""
    word = line.words[place].word
    folded = folded_word(word.text)
    if vocabulary.is_people(folded):
        return True
    before = line.words[place - 1].word if place else None
    if before and _is_given(before) and is_close(text, before, word):
        return folded not in stands.small
    follows = line.words[place + 1] if place + 1 < len(line.words) else None
    if not follows or not _continues(text, word, follows):
        return False
    if folded == "st":
        return True
    if folded in vocabulary.given_names() or folded in vocabulary.TITLES:
        return True
    if follows.word.is_abbreviation or _is_given(follows.word) or _begins_only(folded):
        # Preliminary DNA tests; Chanting “Helmut Kohl must go”.
        return False
    return not follows.is_doubtful and folded not in stands.small


def _begins_only(folded: str) -> bool:
    """Whether a word begins a sentence rather than a name: `Rival Orbis SA`, `Certainly Amin`."""
    is_role = folded in vocabulary.ROLES and folded not in vocabulary.MODIFIERS
    return is_role or folded in vocabulary.BEFORE_BODIES or folded.endswith(_NO_BEGINNINGS)


def _continues(text: str, word: Word, follows: Capital | None) -> bool:
    return follows is not None and follows.word.is_capital and is_close(text, word, follows.word)


def _is_given(word: Word) -> bool:
    return word.is_capital and folded_word(word.text) in vocabulary.given_names()
