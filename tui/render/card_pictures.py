"""The picture on an item's card, where there is one to draw: numbers that may be compared.

What draws it is imported for the card of a figure: no other card, and no start, is to wait for it.
"""

from collections.abc import Sequence

from tui.kinds.panes import pane_of
from tui.model.briefing import Briefing, Readable
from tui.model.card import Spans
from tui.render.glyphs import Glyphs


def card_picture(
    readable: Readable, briefing: Briefing, width: int, glyphs: Glyphs
) -> Sequence[Spans]:
    """Return a figure's numbers beside those that they may be compared with, with a line above.

    With what the signs mean; nothing where they may be compared with none.
    """
    if pane_of(readable) != "figures":
        return ()
    from tui.picture.interval import compared_with
    from tui.render.interval_lines import comparison_lines, interval_legend

    found = compared_with(readable, briefing)
    lines = [((), *comparison_lines(one, width, glyphs)) for one in found]
    return [line for one in lines for line in one] + list(interval_legend(found, glyphs, width))
