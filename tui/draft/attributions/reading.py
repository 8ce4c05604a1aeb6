"""Who says what in one sentence, as places of its words, and what every way of reading it asks."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.draft.attributions.cues import Cue, is_plural, past_day_behind
from tui.draft.attributions.sources import before, behind
from tui.draft.attributions.words import Span, Token

_LISTENING: Final = frozenset({"tell", "remind", "assure", "inform", "warn"})
"""Verbs with whoever is told right behind them."""
_LISTENERS: Final = frozenset({"him", "her", "them", "us", "me", "you"})


class Reading(NamedTuple):
    """Who says what in a sentence, as places of tokens."""

    rule: str
    source: Span
    cue: Cue
    content: Span
    more: Span | None = None

    @property
    def start(self) -> int:
        """The first place of all."""
        return min(self.source[0], self.cue.start, self.content[0])

    @property
    def end(self) -> int:
        """The place behind all."""
        return max(self.source[1], self.cue.end, self.content[1], self.more[1] if self.more else 0)

    def gaps(self, around: Span) -> Iterator[Span]:
        """Yield what of some words is neither who says it, nor how, nor what."""
        told = sorted(filter(None, (self.source, self.content, self.more, self.cue[:2])))
        bounds = [around[0], *(place for span in told for place in span), around[1]]
        for start, end in zip(bounds[::2], bounds[1::2], strict=True):
            if start < end:
                yield (start, end)


def who_before(tokens: Sequence[Token], cue: Cue, floor: int) -> Span | None:
    """Return who stands before a verb, if the form of the verb fits."""
    source = before(tokens, cue.start, floor)
    if source is None or tokens[source[0]].low == "you":
        return None
    who = tokens[slice(*source)]
    if cue.form.tense == "base" and not cue.is_led and not is_plural(who):
        return None
    if cue.form.tense == "present" and who[-1].low in {"they", "we", "i"}:
        return None
    return source


def past_listener(tokens: Sequence[Token], cue: Cue, place: int) -> int:
    """Return the place behind whoever is told, and behind the day on which it is said."""
    if cue.form.verb in _LISTENING and place < len(tokens):
        if tokens[place].low in _LISTENERS:
            place += 1
        elif cue.form.verb == "tell" and (listener := behind(tokens, place)):
            place = listener[1]
    return past_day_behind(tokens, place)
