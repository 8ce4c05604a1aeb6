"""What stands beside a cue: through which medium it was said, and on which day."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import dropwhile, takewhile
from typing import Final

from tui.article.calendar import MONTH_NUMBERS, dates_in
from tui.draft.attributions.reading import Reading
from tui.draft.attributions.words import (
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
    Span,
    Token,
)
from tui.draft.text import Stretch

_MEDIA: Final = (
    "statement|interview|speech|address|letter|e-?mail|tweet|tweets|post|posts|message|memo"
    "|press release|news release|press conference|news conference|briefing|report|article|op-ed"
    "|column|book|video|podcast|call|testimony|filing|lawsuit|blog|rally|hearing|debate"
)
_SITES: Final = (
    "Facebook|Twitter|Instagram|Telegram|WhatsApp|YouTube|TikTok|Reddit|Snapchat|Weibo|LinkedIn"
    "|Truth Social|radio|television|TV|state media|social media"
)
_OUTLETS: Final = (
    "reporters|journalists|newspaper|newspapers|Reuters|Bloomberg|Interfax|Xinhua|News|Times|Post"
    "|Agency|agency|Press|Radio|radio|Television|television|Journal|Magazine|magazine|broadcaster"
    "|station|Guardian|Telegraph|Tribune|Herald|Observer|Jazeera|Arabiya"
)
_PLACES: Final = "page|account|channel|post|feed"
_OWN: Final = r"(?:(?:an?|the|his|her|its|their|another|one) )"
_CLAUSE: Final = CONJUNCTIONS | PRONOUNS
_WHEN_OR_WHERE: Final = PREPOSITIONS | TIMES
_OPENING_WORDS: Final = "on late early earlier later meanwhile also and but"
_OPENING: Final = frozenset(_OPENING_WORDS.split())
"""What may stand before the day on which something is said: `Late on Monday, the union said`."""
_FEWEST: Final = 3
_LONGEST_DAY: Final = 6
"""Words and signs of a day: `Friday, March 6, 2026`."""


@cache
def _outlet() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_OUTLETS}|[A-Z]{{2,6}})(?!\w)")


@cache
def _medium() -> re.Pattern[str]:
    # Up to five words may stand before the medium itself: the GNA's official Facebook page.
    word = r"(?!that\b)[\w'.&-]{1,30} "
    return re.compile(
        rf"\b(?i:in|on|via|through|at|during) "
        rf"({_OWN}?(?:{word}){{0,5}}?(?:{_MEDIA}|(?:{_SITES})(?: (?:{_PLACES}))?))"
        rf"(?!\w)"
    )


def medium_in(even: str, stretches: Iterable[Stretch]) -> Stretch | None:
    """Return the medium that is named first in some stretches: `in a statement`."""
    for stretch in stretches:
        if found := _medium().search(even, *stretch):
            return Stretch(*found.span(1))
    return None


def outlet_in(even: str, listener: Stretch) -> Stretch | None:
    """Return who is told, if that is no person: `Reuters`, `reporters`, `CNN's morning show`."""
    return listener if _outlet().search(even, *listener) else None


def beside(tokens: Sequence[Token], reading: Reading, around: Span) -> Iterator[Span]:
    """Yield the words right beside a cue, and who it is of, as far as they are no other clause.

    Those before them count with a medium, or where they begin with a day: `In a letter on Monday,
    the union said` tells when it was said, `After the storm on Monday, the union said` does not.
    """
    yield reading.cue[:2]
    who = (reading.source, reading.cue[:2])
    is_quoted = tokens[reading.content[1] - 1].kind == "quotation"
    begins = {span[1] for span in (*who, *((reading.content,) * is_quoted))}
    for start, end in reading.gaps(around):
        if start in begins:
            length = sum(1 for _ in takewhile(lambda at: _goes_on(tokens, at), range(start, end)))
            if length:
                yield (start, start + length)
        elif end in {span[0] for span in who}:
            yield from [(start, end)] * _tells_when(tokens[start:end])
            yield from _day_before(tokens, start, end)


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word still tells of how something is said, and begins nothing else."""
    token = tokens[place]
    if token.text != ",":
        return not _begins_another(token)
    following = tokens[place + 1] if place + 1 < len(tokens) else token
    is_month = following.is_capital and following.low[:3] in MONTH_NUMBERS
    return following.low in _WHEN_OR_WHERE or is_month or following.text[0].isdigit()


def _begins_another(token: Token) -> bool:
    """Whether a clause begins at a word, or has its verb there."""
    is_sign = token.kind == "quotation" or token.text in {";", ":"}
    return is_sign or token.low in _CLAUSE or token.is_helping


def _tells_when(gap: Sequence[Token]) -> bool:
    """Whether words before somebody tell only when, or through what, something is said."""
    if any(_begins_another(one) and one.low not in _OPENING for one in gap):
        return False
    behind = dropwhile(lambda one: one.low in _OPENING, gap)
    date = next(dates_in(_joined(behind)), None)
    return bool((date and date.start == 0) or _medium().match(_joined(gap)))


def _day_before(tokens: Sequence[Token], start: int, end: int) -> Iterator[Span]:
    """Yield the day that a clause says more of: `on Monday, when`, `on 4 May, during which`."""
    if end - start < _FEWEST or tokens[end - 1].low not in {"when", "which"}:
        return
    end -= 1 if tokens[end - 1].low == "when" else 2
    end -= tokens[end - 1].text == ","
    for place in range(max(start, end - _LONGEST_DAY), end):
        said = _joined(tokens[place:end])
        if any((date.start, date.end) == (0, len(said)) for date in dates_in(said)):
            yield (place, end)
            return


def _joined(tokens: Iterable[Token]) -> str:
    return " ".join(token.text for token in tokens).replace(" ,", ",")


def day_in(even: str, stretches: Iterable[Stretch]) -> Stretch | None:
    """Return the date that is printed first in some stretches."""
    for stretch in stretches:
        for date in dates_in(even[slice(*stretch)]):
            return Stretch(stretch.start + date.start, stretch.start + date.end)
    return None
