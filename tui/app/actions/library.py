"""The library over the reader, and briefings that are opened from here, one over the other."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from textual.message import Message

from tui.app.actions.moving import Moving
from tui.app.actions.reloading import Reloading
from tui.app.origin import Origin
from tui.app.overlay import Choice, Overlay
from tui.clean import one_line
from tui.load.load import Loaded, load_file
from tui.model.briefing import Readable
from tui.model.card import Fact, Span, Spans, joined
from tui.model.item import Item
from tui.model.words import count

if TYPE_CHECKING:
    from tui.app.library_screen import Chosen
    from tui.library.holdings import Holdings
    from tui.library.namesakes import Namesake

_ELSEWHERE: Final = "\0elsewhere/"
"""Begins what leads to another briefing; no id has such a letter."""
_ACTORS: Final = "actors"
"""The list of those who may appear in other briefings."""
_MOST_NAMED: Final = 6
"""How many other briefings a card names."""
_FEW: Final = 40
"""So many new or changed briefings are read on the side; more wait for somebody who asks."""


class Shelving(Moving, Reloading):
    """All briefings there are: to read another, and to see where else an actor appears."""

    shared: "Holdings | None" = None
    """The library, if anybody has asked for it yet."""
    _elsewhere: Mapping[str, "list[Namesake]"] = {}
    """The other briefings of those actors that were asked about, by the actors' ids."""
    _is_looking = False
    _may_look = False
    """Whether the first screen is drawn."""

    @dataclass
    class OtherRead(Message):
        """Another briefing was read, to be shown."""

        path: Path
        item: str
        loaded: Loaded

    @dataclass
    class InFront(Message):
        """Tells which briefing is read now."""

        origin: Origin

    @dataclass
    class FoundElsewhere(Message):
        """It was found out in which other briefings an actor appears."""

        id: str
        namesakes: "list[Namesake]"

    @property
    def holdings(self) -> "Holdings":
        """The library, one for all briefings that are opened."""
        if self.shared is None:
            from tui.library.holdings import Holdings

            self.shared = Holdings(self.origin.variables, _working())
        return self.shared

    # Other briefings.

    def action_library(self) -> None:
        """Show all briefings there are."""
        from tui.app.library_screen import LibraryScreen

        at = os.path.realpath(self.origin.path) if self.origin.path else ""
        screen = LibraryScreen(self.holdings, self.glyphs, self.arrangement, at)
        self.app.push_screen(screen, self._chosen_briefing)

    def _chosen_briefing(self, chosen: "Chosen | None") -> None:
        if chosen is not None:
            self.read_other(Path(chosen.file), chosen.item)

    def read_other(self, path: Path, item: str = "") -> None:
        """Read a briefing over this one, at an item; this one itself only goes to the item."""
        here = self.origin.path
        if here is not None and os.path.realpath(path) == os.path.realpath(here):
            if item:
                self.follow_to(item)
            return
        self.aside_then_tell(partial(self._read_other, path, item))

    def _read_other(self, path: Path, item: str) -> Message:
        return self.OtherRead(path, item, load_file(path, name=path.name))

    def on_shelving_other_read(self, event: OtherRead) -> None:
        """Show another briefing, or say why it cannot be shown."""
        event.stop()
        briefing, report = event.loaded
        if briefing is None:
            words = f"It cannot be read: {report.sorted()[0].what}"
            self.notify(words, severity="warning", markup=False, timeout=4)
            return
        origin = Origin(event.path, self.origin.variables)
        other = type(self)(
            briefing, report, self.glyphs, origin, self.own._replace(item=event.item)
        )
        other.shared = self.holdings
        self.app.push_screen(other)

    @property
    def _below(self) -> "Shelving | None":
        """The briefing from which this one was opened."""
        stack = self.app.screen_stack
        below = stack[: stack.index(self)] if self in stack else []
        return below[-1] if below and isinstance(below[-1], Shelving) else None

    @property
    def _is_covered(self) -> bool:
        """Whether another briefing lies over this one."""
        stack = self.app.screen_stack
        above = stack[stack.index(self) + 1 :] if self in stack else []
        return any(isinstance(screen, Shelving) for screen in above)

    def look_at_file(self) -> None:
        """Leave the file alone while another briefing is read; it is looked at after that."""
        if not self._is_covered:
            super().look_at_file()

    def on_screen_resume(self) -> None:
        """Tell which briefing is read."""
        self.post_message(self.InFront(self.origin))

    def action_back(self) -> None:
        """Return to the place before this one; before the first, to the briefing before."""
        if self._below is not None and not self.history.behind():
            self.app.pop_screen()
        else:
            super().action_back()

    def action_leave(self) -> None:
        """Close a card that covers the list, then a briefing that covers another; then quit."""
        covers = (self.is_narrow and self.card_open) or self.zoomed
        if self._below is not None and not covers:
            self.app.pop_screen()
        else:
            super().action_leave()

    # Where else an actor appears.

    def on_mount(self) -> None:
        """See where else actors appear, once there is something to look at."""
        self.call_after_refresh(self._begin_to_look)

    def _begin_to_look(self) -> None:
        self._may_look = True
        if self.readable is not None:
            self._look_elsewhere(self.readable)

    def also(self, readable: Readable) -> list[Fact]:
        """Name the other briefings in which an actor appears, each leading there."""
        found = self._elsewhere.get(readable.id, ())
        facts = super().also(readable)
        if found:
            lines = [_mention(one, number) for number, one in enumerate(found[:_MOST_NAMED])]
            if len(found) > _MOST_NAMED:
                more = count(len(found) - _MOST_NAMED, "more briefing")
                lines.append((Span(more, "text", f"{_ELSEWHERE}all"),))
            facts.append(Fact("also in", joined(lines, "\n")))
        return facts

    def show_card(self, scroll: int | None = None) -> None:
        """Show a card; of an actor, find out where else it appears."""
        super().show_card(scroll)
        if self._may_look and self.readable is not None:
            self._look_elsewhere(self.readable)

    def _look_elsewhere(self, readable: Readable) -> None:
        if not isinstance(readable, Item) or readable.LIST != _ACTORS:
            return
        if readable.id not in self._elsewhere and not self._is_looking:
            self._is_looking = True
            self.aside_then_tell(partial(self._find_elsewhere, readable))

    def _find_elsewhere(self, actor: Item) -> Message:
        from tui.library.namesakes import same_actor

        holdings = self.holdings
        if holdings.shelf is None and holdings.index.database.is_kept:
            shelf = holdings.look()
            if len(shelf.changed) <= _FEW:
                for _ in shelf.update():
                    pass
        besides = os.path.realpath(self.origin.path) if self.origin.path else ""
        return self.FoundElsewhere(
            actor.id, same_actor(actor, besides, holdings.index, holdings.among)
        )

    def on_shelving_found_elsewhere(self, event: FoundElsewhere) -> None:
        """Show it, if the actor's card is still shown."""
        event.stop()
        self._is_looking = False
        self._elsewhere = {**self._elsewhere, event.id: event.namesakes}
        readable = self.readable
        if readable is None:
            return
        if readable.id == event.id and event.namesakes:
            self.show_card()
        else:
            self._look_elsewhere(readable)

    def follow_to(self, target: str) -> None:
        """Go where a link leads, which may be another briefing."""
        if not target.startswith(_ELSEWHERE):
            super().follow_to(target)
            return
        found = self._elsewhere.get(self.rows.target, [])
        number = target.removeprefix(_ELSEWHERE)
        if number.isdecimal() and int(number) < len(found):
            self._read_namesake(found[int(number)])
        elif found:
            choices = [Choice(_mention(one, at), f"{at}") for at, one in enumerate(found)]
            self.app.push_screen(Overlay("Also in", choices, self.glyphs), self._chosen_namesake)

    def _chosen_namesake(self, target: str | None) -> None:
        if target:
            self.follow_to(f"{_ELSEWHERE}{target}")

    def _read_namesake(self, one: "Namesake") -> None:
        self.read_other(one.briefing.path, one.id)


def _mention(one: "Namesake", number: int) -> Spans:
    """Return another briefing in which an actor appears, and by what it is known there."""
    title = Span(one_line(one.briefing.title), "text", f"{_ELSEWHERE}{number}")
    how = "under the same name" if one.how == "same name" else f"as {one.name}, the same id"
    return (title, Span(f"  {how}", "muted"))


def _working() -> Path:
    try:
        return Path.cwd()
    except OSError:
        return Path("/")  # the folder was deleted under the shell
