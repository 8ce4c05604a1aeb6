"""What stands beside a cue: through which medium it was said, and on which day."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from tui.article.calendar import dates_in
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


def day_in(even: str, stretches: Iterable[Stretch]) -> Stretch | None:
    """Return the date that is printed first in some stretches."""
    for stretch in stretches:
        for date in dates_in(even[slice(*stretch)]):
            return Stretch(stretch.start + date.start, stretch.start + date.end)
    return None
