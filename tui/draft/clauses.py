"""The clause that something stands in: as much of its sentence as is about it."""

import re
from functools import cache
from typing import Final

from tui.draft.text import Sentence, Stretch, Text

FEWEST_WORDS: Final = 3
"""A clause of fewer words than these, beside what is looked for, says too little by itself."""
_WORD: Final = re.compile(r"\w+")


@cache
def _ends() -> re.Pattern[str]:
    # A point or comma inside a number ends nothing: it has no blank behind it.
    words = (
        "that which who whose whom while when where after before although though because since "
        "as but until if despite amid following during"
    )
    return re.compile(
        rf"(?i)[,;:—–()\[\]\"“”](?:\s+(?:and|but|or)\b)?\s*|\s-+\s|\s+(?:{'|'.join(words.split())})\s+"
    )


def clause(text: Text, sentence: Sentence, found: Stretch) -> Stretch:
    """Return the clause of a sentence that something stands in.

    One that says too little by itself goes on to the end of the next one, or begins with that
    before it. It never cuts what was found in two.
    """
    cuts = _cuts(text.even, sentence, found)
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


def _cuts(text: str, sentence: Sentence, found: Stretch) -> list[Stretch]:
    parts, start = list[Stretch](), sentence.start
    for end in _ends().finditer(text, sentence.start, sentence.end):
        if not found.overlaps(Stretch(end.start(), end.end())) and end.start() > start:
            parts.append(Stretch(start, end.start()))
            start = end.end()
    if start < sentence.end:
        parts.append(Stretch(start, sentence.end))
    # Between two clauses lies what parted them; what was found may reach into it.
    return [
        Stretch(part.start, parts[index + 1].start if index + 1 < len(parts) else sentence.end)
        for index, part in enumerate(parts)
    ]


def _says_little(text: str, part: Stretch, found: Stretch) -> bool:
    beside = text[part.start : max(found.start, part.start)] + " " + text[found.end : part.end]
    return len(_WORD.findall(beside)) < FEWEST_WORDS
