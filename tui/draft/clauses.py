"""The clause that something stands in: as much of its sentence as is about it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from tui.draft.text import Sentence, Stretch, Text

FEWEST_WORDS: Final = 3
"""A clause of fewer words than these, beside what is looked for, says too little by itself."""
_WORD: Final = re.compile(r"\w+")
_PRONOUN: Final = re.compile(r",?\s+(?:that|which|who)\s+$")
_LAST_WORDS: Final = re.compile(r"[\w'’-]+")
_MOST_NOUN: Final = 3
_BEFORE_NOUNS: Final = "a an the its his her their this that to of in on at for from by with and or"
_NO_NOUN: Final = frozenset(_BEFORE_NOUNS.split())
_PARTICIPLE: Final = re.compile(
    r"(?<![\w-])(\w{2,20}(?:ed|en)|born|built|held|made|found|won|sold|lost|set|begun)\s+"
    r"(?:in|on|since|at|during|by)\s+(?:the\s+|early\s+|late\s+)?$"
)
_VERB: Final = re.compile(r"(?i)\b(?:will|would|has|have|had|is|are|was|were|to)\b")
_HAVE_AND_BE: Final = "has have had is are was were be been being not never also he she it they"
_AUXILIARIES: Final = frozenset(_HAVE_AND_BE.split())
_AIM: Final = re.compile(r" (to [a-z]+ )")
_SMALL: Final = len("the ")
_REACH: Final = 400
"""How far around something its clause reaches at the most."""


@cache
def _ends() -> re.Pattern[str]:
    # A point or comma inside a number ends nothing: it has no blank behind it.
    words = (
        "that which who whose whom while when where after before although though because since "
        "as but until if despite amid following during"
    )
    return re.compile(
        rf"(?i)(?:[,;:](?=\s)|[—–()\[\]])(?:\s+(?:and|but|or)\b)?\s*|\s-+\s"
        rf"|\s+(?:{'|'.join(words.split())})\s+"
        r"|\s+(?:and|but)\s+(?=(?:will|would|was|were|is|are|has|have|had|then|later|now)\b)"
    )


def clause(text: Text, sentence: Sentence, found: Stretch) -> Stretch:
    """Return the clause of a sentence that something stands in.

    One that says too little by itself goes on to the end of the next one, or begins with that
    before it. It never cuts what was found in two.
    """
    near = Stretch(max(sentence.start, found.start - _REACH), min(sentence.end, found.end + _REACH))
    cuts = _cuts(text.even, near, found)
    place = next(index for index, part in enumerate(cuts) if part.start <= found.start < part.end)
    first = last = place
    while _says_little(text.even, Stretch(cuts[first].start, cuts[last].end), found):
        if last + 1 < len(cuts):
            last += 1
        elif first:
            first -= 1
        else:
            break
    return Stretch(cuts[first].start, cuts[last].end)


def antecedent(text: Text, sentence: Sentence, part: Stretch) -> Stretch | None:
    """Return what a clause behind `that`, `which` or `who` is of: the town, of "a town that fell".

    None for any other clause.
    """
    pronoun = _PRONOUN.search(text.even, max(sentence.start, part.start - _REACH), part.start)
    if pronoun is None:
        return None
    start = pronoun.start()
    for word in reversed(
        list(_LAST_WORDS.finditer(text.even, sentence.start, start))[-_MOST_NOUN:]
    ):
        if word[0].casefold() in _NO_NOUN or text.even[word.end() : start].strip():
            break
        start = word.start()
    return Stretch(start, pronoun.start()) if start < pronoun.start() else None


def by_its_participle(text: Text, sentence: Sentence, found: Stretch) -> Stretch | None:
    """Return what a participle right before a date is of, with both: bronzes looted in 1897.

    None where no participle stands there, where a verb with its auxiliary does (was looted in
    1897), and where it may be the one verb of its sentence: crews walked out on Monday.
    """
    begin = max(sentence.start, found.start - _REACH)
    participle = _PARTICIPLE.search(text.even, begin, found.start)
    if participle is None:
        return None
    before = list(_LAST_WORDS.finditer(text.even, sentence.start, participle.start(1)))
    if not before or before[-1][0].casefold() in _AUXILIARIES:
        return None
    is_aside = text.even[before[-1].end() : participle.start(1)].strip() == ","
    if not is_aside and not _VERB.search(text.even, sentence.start, before[-1].start()):
        return None
    noun = before[-_MOST_NOUN:]
    counted = [word for word in noun if word[0].isdigit()]
    return Stretch((counted or noun)[0].start(), found.end)


def _cuts(text: str, sentence: Stretch, found: Stretch) -> list[Stretch]:
    parts, start = list[Stretch](), sentence.start
    for end in _ends().finditer(text, sentence.start, sentence.end):
        # `since 2014` belongs to what stands before it.
        is_before = 0 <= found.start - end.end() <= _SMALL
        is_apart = not found.overlaps(Stretch(end.start(), end.end()))
        if is_apart and not is_before and end.start() > start:
            parts.append(Stretch(start, end.start()))
            start = end.end()
    if start < sentence.end:
        parts.append(Stretch(start, sentence.end))
    parts = list(_ended(text, parts, found))
    # Between two clauses lies what parted them; what was found may reach into it.
    return [
        Stretch(part.start, parts[index + 1].start if index + 1 < len(parts) else sentence.end)
        for index, part in enumerate(parts)
    ]


def _ended(text: str, parts: list[Stretch], found: Stretch) -> Iterator[Stretch]:
    """Yield clauses, that of what was found without an aim told behind it, which is another's.

    In "after the invasion in 2003 to fight for it", nobody invaded to fight for it.
    """
    for part in parts:
        aim = (
            _AIM.match(text, found.end, part.end) if part.start <= found.start < part.end else None
        )
        if aim:
            yield Stretch(part.start, found.end)
            yield Stretch(aim.start(1), part.end)
        else:
            yield part


def _says_little(text: str, part: Stretch, found: Stretch) -> bool:
    beside = text[part.start : max(found.start, part.start)] + " " + text[found.end : part.end]
    return len(_WORD.findall(beside)) < FEWEST_WORDS
