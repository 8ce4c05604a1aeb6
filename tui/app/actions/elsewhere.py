"""In which other briefings an actor appears: told on its card, and a way there."""

import os
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from textual.message import Message

from tui.app.actions.library import Shelving
from tui.app.message import Told
from tui.app.overlay import Choice, Overlay
from tui.clean import one_line
from tui.model.briefing import Briefing, Readable
from tui.model.card import Fact, Span, Spans, joined
from tui.model.item import Item
from tui.model.words import count
from tui.problems import Report

if TYPE_CHECKING:
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


class Elsewhere(Shelving):
    """What the library knows of an actor. It is found out aside, when its card is shown."""

    _elsewhere: Mapping[str, "list[Namesake]"] = {}
    """The other briefings of those actors that were asked about, by the actors' ids."""
    _is_looking = False
    _may_look = False
    """Whether the first screen is drawn."""

    class Answered(Told):
        """It was found out in which other briefings an actor appears."""

        id: str
        namesakes: "list[Namesake]"

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
        is_alone = self.own.opening.is_served
        if is_alone or not isinstance(readable, Item) or readable.LIST != _ACTORS:
            return
        if readable.id not in self._elsewhere and not self._is_looking:
            self._is_looking = True
            self.aside_then_tell(partial(self._find_elsewhere, readable, self.holdings))

    def _find_elsewhere(self, actor: Item, holdings: "Holdings") -> Message:
        from tui.library.namesakes import same_actor

        if holdings.shelf is None and holdings.index.database.is_kept:
            shelf = holdings.look()
            if len(shelf.changed) <= _FEW:
                for _ in shelf.update():
                    pass
        besides = os.path.realpath(self.origin.path) if self.origin.path else ""
        return self.Answered(actor.id, same_actor(actor, besides, holdings.index, holdings.among))

    def on_elsewhere_answered(self, event: Answered) -> None:
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

    def show_anew(self, briefing: Briefing, report: Report, renamed: Mapping[str, str]) -> None:
        """Show another state of the file, in which actors may have other names."""
        self._elsewhere = {}
        super().show_anew(briefing, report, renamed)

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
    how = "same name" if one.how == "same name" else f"same id: {one.name}"
    return (title, Span(f" ({how})", "muted"))
