"""Words that say of what follows them that it is not so, or not yet: they never may be cut away.

"The jury rejected claims that he stole it" is no theft. A clause behind such a word is told with
it, or not at all.
"""

import re
from functools import cache
from typing import Final, Literal

from tui.draft.text import Sentence, Stretch, Text

Force = Literal["", "open", "if", "denying"]
"""Whether what follows is so; is not said to be so (`plans to`), or only if something else is; or
is said not to be so."""
_NOT: Final = (
    r"not never no none nobody neither nor cannot hardly wrongly falsely mistakenly incorrectly "
    r"false hoax untrue unlikely refus(?:e|es|ed|ing|al) reject(?:s|ed|ing|ion)? deny denies "
    r"denied denying denial disput(?:e|es|ed|ing) disprov(?:e|es|ed|ing) dismiss(?:es|ed|ing)? "
    r"acquit(?:s|ted)? cleared fail(?:s|ed|ing)? doubt(?:s|ed|ing)? rul(?:e|es|ed|ing)\s+out "
    r"prevent(?:s|ed|ing)? avert(?:s|ed|ing)? avoid(?:s|ed|ing)?"
)
_NOT_YET: Final = (
    r"may might could would should must will shall likely possible possibly "
    r"reportedly apparently sought charged alleg(?:e|es|ed|ing|edly|ation|ations) "
    r"claim(?:s|ed|ing)? accus(?:e|es|ed|ing) suspect(?:s|ed|ing)? threat(?:s|en|ens|ened|ening)? "
    r"plan(?:s|ned|ning)? hop(?:e|es|ed|ing) fear(?:s|ed|ing)? want(?:s|ed|ing)? "
    r"urg(?:e|es|ed|ing) demand(?:s|ed|ing)? warn(?:s|ed|ing|ings)? propos(?:e|es|ed|ing|al|als) "
    r"expect(?:s|ed|ing|ation|ations)? order(?:s|ed|ing)? ask(?:s|ed|ing)? "
    r"tr(?:y|ies|ied|ying)\s+to attempt(?:s|ed|ing)? agree(?:s|d|ing)? vow(?:s|ed|ing)? "
    r"promis(?:e|es|ed|ing) pledg(?:e|es|ed|ing) seek(?:s|ing)? consider(?:s|ed|ing)? "
    r"suggest(?:s|ed|ing|ion)? rumou?r(?:s|ed)? call(?:s|ed|ing)?\s+(?:on|for) due\s+to set\s+to "
    r"report(?:s)?\s+that"
)
_SAYS_NOTHING: Final = re.compile(r"(?i)\b(?:not|never|neither|nor|no|none|nobody)\b|n't\b")
_UNREAL: Final = re.compile(r"\W*(?:Had|Were|Should)\s+(?!to\b)")
_WOULD: Final = re.compile(r"(?i)\b(?:would|could|might)\b")
_WORD: Final = re.compile(r"[\w'’-]+")
_MOST_BEFORE: Final = 4
"""So many words before a governing one tell who it is of."""
_BESIDE: Final = len("neither ")
_REACH: Final = 160
"""How far before a clause a word that governs it is looked for."""


@cache
def _governing() -> re.Pattern[str]:
    denying, opening = ("|".join(words.split(" ")) for words in (_NOT, _NOT_YET))
    return re.compile(
        rf"(?i)\b(?:(?P<denying>{denying})|(?P<condition>if|unless|whether)|{opening})\b|n't\b"
    )


@cache
def _parting() -> re.Pattern[str]:
    # What stands behind these is told for itself.
    return re.compile(r"(?i);|[,—–] (?:and|but|while|as|who|which|where|when|although|though)\b|: ")


def is_unreal(text: Text, sentence: Sentence) -> bool:
    """Whether a sentence tells what would be, had been something that was not."""
    return (
        _UNREAL.match(text.even, sentence.start) is not None
        and _WOULD.search(text.even, sentence.start, sentence.end) is not None
    )


def force(text: Text, sentence: Sentence, found: Stretch) -> Force:
    """Return whether what is found in a sentence is said to be so."""
    if is_unreal(text, sentence):
        return "denying"
    word = _last(text, sentence, found.start)
    if word is None:
        return ""
    if word["condition"]:
        return "if"
    return "denying" if word["denying"] or word[0].casefold() == "n't" else "open"


def is_coloured(text: Text, start: int, end: int) -> bool:
    """Whether words by which something is told say that it is not so, or not yet: `feared that`."""
    return _governing().search(text.even, start, end) is not None


def is_denied(text: Text, start: int, end: int) -> bool:
    """Whether somebody is said not to say something: `neither of them said`, `has not said`."""
    return _SAYS_NOTHING.search(text.even, max(start - _BESIDE, 0), end) is not None


def governing_word(words: str) -> str:
    """Return the first of some words that says of others that they are not so, or not yet.

    With the `to` behind it; empty where none does.
    """
    word = _governing().search(words)
    return f"{word[0]}{' to' * words.startswith(' to ', word.end())}" if word else ""


def governed(text: Text, sentence: Sentence, part: Stretch) -> Stretch:
    """Return a clause with the word before it that says that it is not so, and whose it is."""
    word = _last(text, sentence, part.start)
    if word is None:
        return part
    parted = [one.end() for one in _parting().finditer(text.even, sentence.start, word.start())]
    start = parted[-1] if parted else sentence.start
    return Stretch(max(start, _shortly_before(text, start, word.start())), part.end)


def _shortly_before(text: Text, start: int, place: int) -> int:
    """Return where the few words before a place begin: who does not, or has yet to."""
    words = list(_WORD.finditer(text.even, start, place))
    return words[-_MOST_BEFORE].start() if len(words) > _MOST_BEFORE else start


def _last(text: Text, sentence: Sentence, place: int) -> re.Match[str] | None:
    """Return the last governing word before a place that nothing parts from it.

    One that denies goes before one that leaves open, since it may deny that.
    """
    begin = max(sentence.start, place - _REACH)
    for one in _parting().finditer(text.even, begin, place):
        begin = one.end()
    words = list(_governing().finditer(text.even, begin, place))
    denying = [one for one in words if one["denying"] or one[0].casefold() == "n't"]
    condition = [one for one in words if one["condition"]]
    return (
        next(reversed(denying), None) or next(iter(condition), None) or next(reversed(words), None)
    )
