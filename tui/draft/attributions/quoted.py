"""What the quotations of a passage belong to, beyond the sentence that names who said them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from tui.article.quotations import quotations_in
from tui.draft.attributions.found import FoundAttribution
from tui.draft.attributions.words import is_speech
from tui.draft.text import Stretch, Text

_FEWEST: Final = 5
"""How many words a quotation has that is told of by itself."""
_SENTENCE_ENDS: Final = frozenset(".?!…\"”»'\n") | {""}
_NEAR: Final = 3
"""How many blanks may stand before a sentence."""
_CLOSING: Final = frozenset("\"”»'“")


def spoken_in(text: Text, block: Stretch) -> tuple[Stretch, ...]:
    """Return the quotations of a passage that are speech, in order."""
    found = quotations_in(text.even[block.start : block.end])
    stretches = (Stretch(block.start + one.start, block.start + one.end) for one in found)
    return tuple(one for one in stretches if is_speech(text.even, one))


def whole(stretch: Stretch, spoken: Sequence[Stretch]) -> Stretch:
    """Return a stretch with all of the quotations that it has a part of."""
    touched = within(spoken, stretch)
    if not touched:
        return stretch
    return Stretch(min(stretch.start, touched[0].start), max(stretch.end, touched[-1].end))


def is_open(text: Text, spoken: Sequence[Stretch]) -> bool:
    """Whether the last quotation of a passage is not closed, and goes on in the next passage."""
    return bool(spoken) and text.even[spoken[-1].end - 1] not in _CLOSING


def going_on(
    text: Text,
    spoken: Sequence[Stretch],
    told: Sequence[FoundAttribution],
    earlier: FoundAttribution | None,
) -> tuple[FoundAttribution, ...]:
    """Return what is told in a passage with the quotations that no sentence attributes.

    Only those are looked at that are sentences by themselves; a term of another sentence may be
    anybody's. They go on what was told last before them in the passage. Before all that, they
    belong to `earlier`, whose quotation the last passage left open, or to nobody.
    """
    found = sorted(told, key=lambda one: one.start)
    taken = sorted(part for one in found for part in one.parts)
    further: list[FoundAttribution] = []
    place = 0
    for quotation in spoken:
        while place < len(found) and found[place].start < quotation.start:
            place += 1
        if within(taken, quotation) or not _is_alone(text, quotation):
            continue
        if place and found[place - 1].cue:
            last = found[place - 1]
            found[place - 1] = last._replace(more=(*last.more, quotation), end=quotation.end)
        elif _is_sentence(text.even[slice(*quotation)]):
            further.append(_by_itself(quotation, found[place - 1] if place else earlier))
    return (*found, *further)


def within(stretches: Sequence[Stretch], around: tuple[int, int]) -> Sequence[Stretch]:
    """Return those of some stretches, in order and apart, that share a letter with another."""
    first = bisect_right(stretches, around[0], key=lambda one: one.end)
    return stretches[first : bisect_left(stretches, around[1], key=lambda one: one.start)]


def _is_sentence(quotation: str) -> bool:
    """Whether a quotation is one, and not what stands between two of them."""
    inside = quotation[1:].lstrip("'[$£€…. ")
    return inside[:1].isalnum() and len(quotation.split()) >= _FEWEST


def _is_alone(text: Text, quotation: Stretch) -> bool:
    """Whether a quotation begins a sentence and ends one."""
    start = quotation.start
    before = text.even[max(start - _NEAR, 0) : start].rstrip(" ")[-1:]
    return before in _SENTENCE_ENDS and text.even[quotation.end - 2] in _SENTENCE_ENDS


def _by_itself(quotation: Stretch, last: FoundAttribution | None) -> FoundAttribution:
    if last is None or last.source is None:
        return FoundAttribution(*quotation, "attribution.alone", quotation, is_quotation=True)
    return FoundAttribution(
        *quotation,
        "attribution.goes-on",
        quotation,
        last.source,
        meant=last.meant,
        speaker=last.speaker,
        organisation=last.organisation,
        is_quotation=True,
    )
