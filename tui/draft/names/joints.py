"""What may stand between two words of one name, and behind which words it does."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from tui.article.letters import Word, folded_word
from tui.draft.names import words as vocabulary

_PARTICLES: Final = (
    "al|el|ul|es|arap|bin|ibn|bint|abu|bu|von|van|van der|van den|van de|der|den|de|de la|de los"
    "|del|della|di|da|do|dos|du|la|le"
)
_NICKNAME: Final = re.compile(r"[\w. -]{1,16}[\"”)] [A-Z]")
_LEADING: Final = re.compile(
    r"(?<![\w'-])(?:(?:al|el|ash|as|an|ar|at|ad|az)-|(?:al|de|bin|van|von) )$"
)
_TRAILING: Final = re.compile(
    r"-(?!(?:led|held|run|era|born|made|only|like|wide|style|type|based|free|level|old|own|owned|bred"
    r"|area|wing|day|time)\b)[a-z]{2,5}\b(?!-)"
)
_LONGEST_LEADING: Final = 6
_MOST_SUBJECTS: Final = 3
"""Words that two subjects have together at the most: `Youth Skills and Training`."""
_SEEN_TO: Final = re.compile(
    r" (?:[A-Z]\w{2,20} )?(?:Administration|Commission|Services?|Agency|Organi[sz]ation|Department|"
    r"Committee|Authority|Board|Council|Ministry|Office|Bureau|Association|Institute|Foundation)\b"
)
_SEEN_OF_TWO: Final = re.compile(
    r" (?:[A-Z]\w{2,20} )?(?:Administration|Commission|Services?|Agency|Authority|Board|"
    r"Association|Institute|Foundation)\b"
)
"""What is seen to by two subjects: the word for a body behind the second of them."""
_ARTICLE: Final = re.compile(r"\b[Tt]he $")
_CLOSE: Final = frozenset({"plain", "particle", "point", "of", "owner", "nick"})


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(
        r"(?P<plain> {1,3}|-|/|&)"
        rf"|(?P<particle>(?:-|\.? {{1,3}})(?:(?:{_PARTICLES})(?:-| {{1,3}})|d'"
        r"|(?:ut|es|ad|ar|as|ash|at|az|an)-))"
        r"|(?P<point>\. {1,3})"
        r"|(?P<and> {1,3}(?:&|and|and the) {1,3})"
        r"|(?P<of> {1,3}(?:of|of the|for|for the) {1,3})"
        r"|(?P<place> {1,3}in(?: the)? {1,3})"
        r"|(?P<capital> ?, {1,3}(?=D\.C\.))"
        r"|(?P<nick> [\"“(]|[\"”)] )"
        r"|(?P<owner> ?'s {1,3}|' {1,3})"
    )


def is_close(text: str, first: Word, second: Word) -> bool:
    """Whether two words of an even text may be of one name, by what stands between them."""
    joint = _joint().fullmatch(text, first.end, second.start)
    return joint is not None and (joint.lastgroup in _CLOSE or "&" in joint[0])


def is_short_region(text: str, word: Word) -> bool:
    """Whether a word is a state that is cut short behind a comma or a dash: `Amherst, N.Y.`."""
    if folded_word(word.text) not in vocabulary.REGIONS_IN_SHORT:
        return False
    is_cut = word.text.endswith(".") or text[word.end : word.end + 1] == "."
    before = text[max(0, word.start - 2) : word.start]
    return is_cut and (before == ", " or before[-1:] == "-")


def first_of(text: str, word: Word) -> int:
    """Return where a name begins whose first word with a capital is this: `al-` belongs to it."""
    before = _LEADING.search(text[max(0, word.start - _LONGEST_LEADING) : word.start])
    return word.start - (len(before[0]) if before else 0)


def end_of(text: str, word: Word, *, is_first: bool) -> int:
    """Return where a name ends whose last word with a capital is this: `Ban Ki-moon`."""
    goes_on = None if is_first else _TRAILING.match(text, word.end)
    return goes_on.end() if goes_on else word.end


def joins(text: str, run: Sequence[Word], word: Word) -> bool:
    """Whether a word goes on with the words before it as one name, or one title with its name."""
    joint = _joint().fullmatch(text, run[-1].end, word.start)
    if joint is None or is_short_region(text, run[-1]):
        return False
    before = tuple(folded_word(one.text) for one in run)
    folded = folded_word(word.text)
    if joint.lastgroup in {"of", "and", "place"}:
        # Islamic State of Iraq and the Levant.
        is_known = (*before, folded) in vocabulary.known()
        return is_known or _joins_by_word(joint, before, run, word)
    if joint.lastgroup == "nick":
        return _joins_nickname(text, before, word)
    return _joins_closely(joint, before, folded)


def _joins_closely(joint: re.Match[str], before: tuple[str, ...], folded: str) -> bool:
    last = before[-1]
    match joint.lastgroup:
        case "plain":
            return not (joint[0] in "-/" and {(last,), (folded,)} <= vocabulary.states())
        case "point" | "particle" if joint[0][0] == ".":
            return last in vocabulary.TITLES or last in {"st", "mt", "ft"} or len(last) == 1
        case "owner":
            return last in vocabulary.OWNERS or before[0] in {"st", "saint"}
        case _:
            return True


def _joins_by_word(
    joint: re.Match[str], before: tuple[str, ...], run: Sequence[Word], word: Word
) -> bool:
    match joint.lastgroup:
        case "of":
            return _joins_of(joint[0], before, run[-1], word)
        case "place":
            return before[-1] in vocabulary.IN_PLACES and not vocabulary.GOING_ON.isdisjoint(before)
        case _:
            if before[-1] in vocabulary.SUBJECTS and _SEEN_TO.match(joint.string, word.end):
                return True
            if _is_of_two(joint.string, before, run, word):
                return True
            return "&" in joint[0] or _joins_and(before, folded_word(word.text))


def _is_of_two(text: str, before: tuple[str, ...], run: Sequence[Word], word: Word) -> bool:
    """Whether two words are what one body sees to: `the Competition and Markets Authority`.

    The article must stand before the first, and neither be a name or a body by itself.
    """
    both = (*before, folded_word(word.text))
    is_other = any(
        (one,) in vocabulary.known()
        or one in vocabulary.given_names()
        or one in vocabulary.heads()
        or one in vocabulary.TITLES
        or vocabulary.is_people(one)
        for one in both
    )
    if is_other or len(both) > _MOST_SUBJECTS or any(one.is_abbreviation for one in (*run, word)):
        return False
    first = run[0].start
    is_one = bool(_ARTICLE.search(text[max(0, first - 4) : first]))
    return is_one and bool(_SEEN_OF_TWO.match(text, word.end))


def _joins_nickname(text: str, before: tuple[str, ...], word: Word) -> bool:
    """Whether a word is what a person is called, in quotation marks, or stands behind it."""
    if text[word.start - 2 : word.start - 1] == " ":
        return bool(_NICKNAME.match(text, word.start)) and before[-1] in vocabulary.given_names()
    return len(before) > 1 and before[-2] in vocabulary.given_names()


def _joins_of(joint: str, before: tuple[str, ...], last: Word, word: Word) -> bool:
    """Whether `of` or `for` joins: behind bodies and realms, and what is nothing else known."""
    *_, end = before
    folded = folded_word(word.text)
    if end in vocabulary.TITLES | vocabulary.ROLES:
        is_title = end in {"secretary", "chief", "attorney"} and folded in vocabulary.BEYOND
        return is_title or (end == "commissioner" and "high" in before)
    is_for = " for" in joint
    if end in vocabulary.GOING_ON or (is_for and not vocabulary.GOING_ON.isdisjoint(before)):
        return True
    if end in vocabulary.REALMS or end in vocabulary.heads():
        return not is_for
    if len(before) > 1 or is_for or word.is_abbreviation or last.is_abbreviation:
        return False
    return not (
        {(end,), (folded,)} & vocabulary.known().keys()
        or end in vocabulary.given_names()
        or end in vocabulary.peoples()
    )


def _joins_and(before: tuple[str, ...], folded: str) -> bool:
    """Whether `and` joins: inside the name of a body that goes by two subjects, nowhere else."""
    is_other = (
        (folded,) in vocabulary.known()
        or folded in vocabulary.given_names()
        or folded in vocabulary.TITLES | vocabulary.GOING_ON
        or folded in vocabulary.peoples()
    )
    body = next((one for one in before if one in vocabulary.GOING_ON), "")
    goes_on = body != before[-1] and before[-1] not in vocabulary.heads()
    return not is_other and goes_on and body in vocabulary.OF_TWO
