"""Keys that narrow the panes to a voice, and that order them in another way."""

from functools import partial

from tui.app.actions.part import Part
from tui.app.overlay import Choice, Overlay
from tui.app.view import Narrowing
from tui.kinds.orders import orders_of
from tui.kinds.panes import PANES
from tui.kinds.voices import around, voices
from tui.model.briefing import Briefing
from tui.model.card import Span

_ALL = "*"
"""Stands for all voices, in the choice of one; no id has such a letter."""


class Arranging(Part):
    """Panes narrowed to a voice, and panes in another order."""

    def action_voice(self) -> None:
        """Let a person choose a voice to which all panes are narrowed."""
        found = voices(self.briefing)
        counts = [str(len(voice.said)) for voice in found]
        total = sum(1 for _ in self.briefing)
        by_somebody = sum(1 for item in self.briefing if item.voices)
        wide = max(map(len, [*counts, str(total)]))
        whole = Span("all items")
        voiced = Span(f"; somebody says {by_somebody} of them", "muted")
        choices = [Choice((Span(f"{total:>{wide}}  ", "number"), whole, voiced), _ALL)]
        for voice, said in zip(found, counts, strict=True):
            words = (Span(f"{said:>{wide}}  ", "number"), Span(voice.words, "voice"))
            choices.append(Choice(words, voice.key if voice.said else "", indent=wide + 2))
        self.app.push_screen(
            Overlay("Who says so: items of each voice", choices, self.glyphs), self._hear
        )

    def _hear(self, key: str | None) -> None:
        if not key:
            return
        if key == _ALL:
            self.hear(None)
            return
        self.hear(_narrowed(key, self.briefing))

    def action_sort(self) -> None:
        """Show the pane in its next order, and say which it is."""
        orders = orders_of(self.pane)
        if len(orders) == 1:
            title = next(pane.title for pane in PANES if pane.key == self.pane)
            self.notify(f"{title} has one order only.", markup=False, timeout=3)
            return
        following = orders[(orders.index(self.view.order) + 1) % len(orders)]
        self.look(self.view._replace(order=following))
        if not following.name:
            self.notify("Back in the pane's own order.", markup=False, timeout=2)


def _narrowed(key: str, briefing: Briefing) -> Narrowing | None:
    """Return what belongs to a voice; nothing, where the briefing has it no more."""
    for voice in voices(briefing):
        if voice.key == key:
            kept = around(voice.said, briefing)
            return Narrowing(voice.on, kept, partial(_narrowed, key))
    return None
