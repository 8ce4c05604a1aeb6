"""By how much something rose or fell, by the words before a number."""

import re
from functools import cache
from typing import Final, NamedTuple

from tui.draft.figures.before import last_word
from tui.draft.figures.found import Change

_REACH: Final = 48
_UP: Final = (
    "rose|rise|rises|risen|rising|increase|increases|increased|increasing|gain|gains|gained|gaining"
    "|grew|grow|grows|grown|growing|jump|jumps|jumped|jumping|climb|climbs|climbed|climbing|surge"
    "|surges|surged|surging|soar|soars|soared|soaring|advance|advances|advanced|advancing|up|rally"
    "|rallied|spiked|leapt|leaped|swelled|rebounded|edged up|edged higher|expanded|expanding|add"
    "|adds|added|adding"
)
_DOWN: Final = (
    "fell|fall|falls|fallen|falling|decline|declines|declined|declining|drop|drops|dropped|dropping"
    "|decrease|decreases|decreased|decreasing|lost|lose|loses|losing|down|slide|slid|sliding|slip"
    "|slips|slipped|slipping|plunge|plunges|plunged|plunging|plummet|plummets|plummeted|plummeting"
    "|tumble|tumbles|tumbled|tumbling|shed|sheds|shedding|sank|sink|sinks|shrank|shrink|shrinks"
    "|dip|dips|dipped|dipping|slump|slumps|slumped|slumping|contracted|contracting|reduced|reducing"
    "|cut|cuts|cutting"
)
_BETWEEN: Final = "by|a|an|as much as|another|further|additional"
"""Words that may stand between the verb and the number, as adverbs may."""


class Changing(NamedTuple):
    """The verb by which something changed."""

    start: int
    way: Change


def change_before(text: str, start: int) -> Changing | None:
    """Return which way something changed by a number; None for what it changed to."""
    last = last_word(text, start)
    if last not in _lasts() and not last.endswith("ly"):
        return None
    found = _change().search(text, max(start - _REACH, 0), start)
    return Changing(found.start(), "up" if found["up"] else "down") if found else None


@cache
def _lasts() -> frozenset[str]:
    words = f"{_UP}|{_DOWN}|{_BETWEEN}".split("|")
    return frozenset(word.rpartition(" ")[2] for word in words)


@cache
def _change() -> re.Pattern[str]:
    between = f"(?: (?:{_BETWEEN}|[a-z]{{3,12}}ly)){{0,3}}"
    return re.compile(rf"(?i)(?<![\w-])(?:(?P<up>{_UP})|(?:{_DOWN})){between} {{1,2}}$")
