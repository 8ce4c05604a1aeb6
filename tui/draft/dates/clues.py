"""What stands round an expression of time: verbs that tell whether it lies ahead or behind."""

from collections.abc import Iterable, Sequence
from typing import Final

from tui.draft.dates.bounds import is_moved
from tui.draft.dates.meanings import Bearing
from tui.draft.dates.words import Word

_REACH: Final = 14
"""How many words before an expression its clause is read, and behind it."""
_ENDS: Final = frozenset({";", ":", "(", ")", '"', "“", "”", "`"})
"""Marks that end a clause."""
_WILL: Final = frozenset({"will", "ll", "shall", "would", "won", "must"})
_PLANS: Final = (
    "scheduled expected due planned planning slated set supposed expires upcoming forthcoming "
    "going hopes intends tentatively effective payable ready takes opens starts"
)
"""Words of what is to come, unless it had been planned."""
_EXPECT: Final = "expect expects predict predicts foresee foresees"
"""Verbs whose object is to come: "they expect rain on Wednesday"."""
_AHEAD: Final = _WILL | frozenset(f"{_PLANS} {_EXPECT}".split())
_MAY: Final = frozenset({"may", "might", "could", "should"})
_NO_MAY: Final = frozenset({"have", "not", "be"})
"""Words behind "could" that may tell of what is over: it could not be found, it could be seen."""
_ARRANGED: Final = "begin begins resume resumes reopen reopens meet meets go goes"
_SET: Final = frozenset(_ARRANGED.split())
"""Verbs in whose present form what is arranged is told: "talks resume on Friday"."""
_PLURAL: Final = frozenset({"open", "close", "start", "return", "leave", "end", "vote"})
"""The same behind a plural; they may be other words: "doors open at 7pm on Friday"."""
_NO_PLURALS: Final = frozenset({"was", "is", "has", "does", "as", "us", "its", "his", "this"})
_NO_PRESENT: Final = frozenset({"to", "did", "does", "not", "t"})
"""Words behind which such a verb is no present: "they refused to go on Friday"."""
_COMPARING: Final = frozenset({"than", "as"})
"""Words behind which what was expected is only compared with."""
_LIKELY: Final = _AHEAD | {"likely"}
_BEFORE_TO: Final = "is are plan plans hopes aims vows expects agreed wants want likely"
_TO_COME: Final = frozenset(f"{_PLANS} {_BEFORE_TO}".split())
"""Words before `to` and a verb which make both of something that is to come."""
_PAST: Final = (
    "was were had has have been did said told came became overcame went underwent left met began "
    "gave forgave found got forgot held withheld saw foresaw won lost fell rose arose shot hit ran "
    "sent spent bent lent spoke broke woke awoke wrote rode drove strove led fled fed bled called "
    "struck stuck stung swung hung rang sang sank swam drank sprang shrank grew flew blew threw "
    "overthrew drew withdrew knew kept slept swept wept crept put stood understood withstood paid "
    "laid bought brought fought sought thought caught taught sold quit took shook mistook made "
    "undertook built burst heard felt dealt meant leapt knelt hid slid rid bit lit sat beat ate "
    "bore tore wore swore chose froze stole lay dug spun shone shut hurt burnt"
)
"""Verbs of the past that do not end in `ed`."""
_PARTICIPLES: Final = (
    "thrown shown known grown blown flown drawn withdrawn taken given written driven ridden risen "
    "seen gone done born broken spoken stolen chosen frozen fallen shaken eaten beaten hidden "
    "sworn torn worn begun sunk sung rung overthrown forgotten"
)
_BACK: Final = frozenset(f"{_PAST} {_PARTICIPLES}".split())
_IS: Final = frozenset({"is", "are", "being"})
"""What makes another form of a verb of the past: is held."""
_NO_VERBS: Final = frozenset({"united", "hundred", "indeed", "need", "speed", "feed", "red", "bed"})
_ARTICLES: Final = "the a an his her its their our this that these those"
_NO_INFINITIVE: Final = frozenset(_ARTICLES.split())
_SAYS: Final = (
    "said says told announced reported confirmed declared stated added warned wrote claimed"
)
_SAYING: Final = frozenset(_SAYS.split())
_NOW: Final = (["is"], ["are"])
_ON: Final = (["on"], ["in"])
_AT: Final = frozenset({"at", "on", "of", "in", "for"})
_SHARES: Final = frozenset({"quarter", "half", "period"})


_TOWARDS: Final = frozenset({"to", "until", "till"})


def is_of_saying(words: Sequence[Word], first: int) -> bool:
    """Whether the word before an expression, but for "on", is one for saying something."""
    before = [word.text for word in words[max(first - 2, 0) : first] if word.text != "on"]
    return bool(before) and before[-1] in _SAYING


def is_now(words: Sequence[Word], first: int) -> bool:
    """Whether something is on a day: "the deadline is 30 June", "the final is on Saturday"."""
    before = [word.text for word in words[max(first - 2, 0) : first]]
    return before[-1:] in _NOW or (before[:1] in _NOW and before[1:] in _ON)


def is_at(words: Sequence[Word], first: int) -> bool:
    """Whether something stood so at a time: "at 30 June", and not "the year to 30 June"."""
    return first > 0 and words[first - 1].text in _AT


def bearing_of(words: Sequence[Word], first: int, last: int) -> Bearing:
    """Return where the clause looks in which an expression stands, from a word to behind another.

    The verb before it tells, the nearest one; where there is none, the first behind it. What is
    told of a day as its own, "Wednesday's ruling", is no matter of the clause.
    """
    if last < len(words) and words[last].kind == "possessive":
        return ""
    before = range(first - 1, max(first - 1 - _REACH, -1), -1)
    behind = range(last, min(last + _REACH, len(words)))
    told = _told(words, before, _AHEAD)
    if (
        first
        and words[first - 1].text in _TOWARDS
        and (is_moved(words, first - 1) or (first > 1 and words[first - 2].text in {"has", "have"}))
    ):
        return "ahead"
    if told == "ahead" and _is_over(words[last : last + 3]):
        return "back"
    if not told and (_is_subject(words, last) or _is_for(words, first, last)):
        return "ahead"
    return told or _told(words, behind, _WILL) or ("back" if _is_known(words, first, last) else "")


def _is_known(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a day is what readers know something by: "the Tuesday deadline"."""
    is_with_noun = last < len(words) and words[last].kind == "word" and words[last].text.isalpha()
    return is_with_noun and first > 0 and words[first - 1].text == "the"


def _is_for(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether something is for a day, and no verb tells when that is: "a warning for Wednesday".

    What is told of a quarter is a number for one that is over.
    """
    return first > 0 and words[first - 1].text == "for" and words[last - 1].kind not in _SHARES


def _is_subject(words: Sequence[Word], last: int) -> bool:
    """Whether it is told behind a day what that is to bring: "Wednesday is likely to be wet"."""
    behind = [word.text for word in words[last : last + 2]]
    return len(behind) == 2 and behind[0] in _IS and behind[1] in _LIKELY


def _told(words: Sequence[Word], places: Iterable[int], ahead: frozenset[str]) -> Bearing:
    for place in places:
        word = words[place]
        if word.text in _ENDS:
            return ""
        if word.text in ahead:
            if place and words[place - 1].text in _COMPARING:
                continue
            return "back" if _had_been(words, place) else "ahead"
        if _is_arranged(words, place) or (word.text in _MAY and _may(words, place)):
            return "ahead"
        if word.text == "to" and _is_to_come(words, place):
            return "back" if _had_been(words, place - 1) else "ahead"
        if _is_now(words, place):
            return ""
        if _is_past(word) and not (place and words[place - 1].text in _IS):
            return _was(words, place)
    return ""


def _is_to_come(words: Sequence[Word], place: int) -> bool:
    """Whether `to` and a verb tell of what is to come: "is to", "plans to", "ready to"."""
    if not place or place + 1 == len(words) or words[place - 1].text not in _TO_COME:
        return False
    verb = words[place + 1]
    return verb.kind == "word" and verb.text.isalpha() and verb.text not in _NO_INFINITIVE


def _is_arranged(words: Sequence[Word], place: int) -> bool:
    """Whether a verb in its present form tells of what is arranged."""
    before = words[place - 1].text if place else ""
    is_plural = before.endswith("s") and before not in _NO_PLURALS
    is_present = words[place].text in _SET and before not in _NO_PRESENT
    return is_present or (is_plural and words[place].text in _PLURAL)


def _is_now(words: Sequence[Word], place: int) -> bool:
    """Whether something is so now: "tickets are valid until 31 May"; "is held" is another form."""
    if words[place].text not in {"is", "are"} or place + 1 == len(words):
        return False
    behind = words[place + 1]
    return not _is_past(behind) and behind.text not in {"not", "to"}


def _may(words: Sequence[Word], place: int) -> bool:
    """Whether something may happen yet; the month is written with a capital."""
    if words[place].kind != "word":
        return False
    behind = words[place + 1].text if place + 1 < len(words) else ""
    return behind not in _NO_MAY or (behind == "be" and words[place].text != "could")


def _had_been(words: Sequence[Word], place: int) -> bool:
    """Whether what was planned is over: "had been scheduled", "as previously planned"."""
    return any(word.text in {"had", "previously"} for word in words[max(place - 3, 0) : place])


def _is_over(behind: Sequence[Word]) -> bool:
    """Whether what was planned is told on of as past: "planned for Monday, was cancelled"."""
    return any(word.text in {"was", "were", "had"} for word in behind)


def _is_past(word: Word) -> bool:
    if word.text in _BACK:
        return True
    return word.kind == "word" and word.text.endswith("ed") and word.text not in _NO_VERBS


def _was(words: Sequence[Word], place: int) -> Bearing:
    """Return where a verb of the past looks: "will be released" and "to be held" look ahead."""
    for before in range(place - 1, max(place - 4, -1), -1):
        if words[before].text in _MAY and _may(words, before):
            return "ahead"
        if words[before].text in _AHEAD:
            return "back" if _had_been(words, before) else "ahead"
    if place > 1 and words[place - 1].text == "be" and words[place - 2].text == "to":
        return "ahead"
    return "back"
