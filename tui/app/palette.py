"""The palette's items: everything the briefing holds, by name."""

from functools import partial
from typing import Final

from textual.command import Hit, Hits, Provider
from textual.content import Content

from tui.app.screen import ReaderScreen
from tui.render.glyphs import fold

MOST: Final = 2_000
"""Of longer briefings the palette offers actions only; the search finds the rest in no time."""


class Items(Provider):
    """Offers each item of the briefing; choosing one goes there."""

    async def search(self, query: str) -> Hits:
        """Yield the items whose names match, as the palette matches actions."""
        screen = self.screen
        if not isinstance(screen, ReaderScreen):
            return
        briefing = screen.briefing
        if len(briefing.by_id) > MOST:
            return
        matcher = self.matcher(query)
        folded = screen.glyphs.folded
        for item in briefing:
            name = f"{item.NOUN}: {' '.join(item.mention(briefing).text.split())}"
            score = matcher.match(name)
            if score > 0:
                # As content, not as words that could be taken for markup.
                shown = Content(fold(name) if folded else name)
                go = partial(screen.call_later, screen.follow_to, item.id)
                yield Hit(score, shown, go, text=name)
