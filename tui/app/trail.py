"""The breadcrumb: where one is, and the last places that led here."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from tui.app.view import Place
from tui.kinds.panes import PANES
from tui.model.briefing import Briefing
from tui.model.source import Passage
from tui.render.cells import cells
from tui.render.glyphs import Glyphs, fold
from tui.render.graphemes import graphemes

_MOST_BEHIND: Final = 3
_WIDEST: Final = 28
"""Names of places that lie behind are cut to so many cells; where one is has all the room."""
_LEAST: Final = 12
"""Into fewer cells the name of where one is, is not cut; an older step gives way instead."""
_TITLES: Final = {pane.key: pane.title for pane in PANES}


def trail(behind: Sequence[Place], here: Place, briefing: Briefing) -> list[str]:
    """Return the steps of the breadcrumb: the last places, the pane, and the item in it.

    Of places one after the other in one pane each is named by its item alone. Whoever goes to a
    pane as such begins anew: no link leads there from where one was.
    """
    steps: list[str] = []
    pane = ""
    led = list(takewhile(lambda place: place.led_on, reversed(behind[-_MOST_BEHIND:])))
    for place in [*reversed(led), here]:
        if place.pane != pane:
            steps.append(_TITLES[place.pane])
        pane = place.pane
        name = "" if pane == "overview" else _name(place, briefing)
        if name and name != steps[-1]:
            steps.append(name)
    return steps


def _name(place: Place, briefing: Briefing) -> str:
    readable = briefing.find(place.target)
    if readable is None:
        return ""
    if isinstance(readable, Passage):
        return readable.short
    named = readable.short != readable.caption
    return " ".join((readable.short if named else readable.mention(briefing).text).split())


def trail_words(steps: Sequence[str], width: int, glyphs: Glyphs) -> str:
    """Return the breadcrumb in so many cells: the oldest steps give way first, then the end."""
    mark = " > " if glyphs.folded else " › "
    *before, here = [fold(step) if glyphs.folded else step for step in steps]
    wanted = min(cells(here), _WIDEST)
    shown = [cut(step, _WIDEST, glyphs) for step in before]
    gone: list[str] = []
    while len(shown) > 1 and width - cells(mark.join([*gone, *shown, ""])) < wanted:
        shown, gone = shown[1:], [glyphs.more]
    left = width - cells(mark.join([*gone, *shown, ""]))
    if left < cells(here) and left >= _LEAST:
        here = cut(here, left, glyphs)
    if cells(words := mark.join([*gone, *shown, here])) <= width:
        return words
    words = mark.join([glyphs.more, here]) if before else here
    return words if cells(words) <= width else cut(here, width, glyphs)


def way_back(steps: Sequence[str], width: int, glyphs: Glyphs) -> str:
    """Return the way to a card that has the screen, and its own title: all but the last step."""
    *before, here = steps
    sign = "< " if glyphs.folded else "‹ "
    return f"{sign}{trail_words(before or [here], width - cells(sign), glyphs)}"


def cut(words: str, width: int, glyphs: Glyphs) -> str:
    """Return words in so many cells, with a sign where they go on."""
    if cells(words) <= width:
        return words
    room, kept = width - cells(glyphs.more), ""
    for letter in graphemes(words):
        if cells(kept + letter) > room:
            break
        kept += letter
    return f"{kept.rstrip()}{glyphs.more}" if room > 0 else ""
