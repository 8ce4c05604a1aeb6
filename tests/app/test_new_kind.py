"""A kind that the program has never heard of is browsed like any other."""

import asyncio
from pathlib import Path
from typing import ClassVar

from tests.app.screen import Size, reading
from tests.reading import loaded
from tui.frozen import field
from tui.kinds import KINDS
from tui.model.briefing import Briefing
from tui.model.card import Fact, Span, Spans
from tui.model.item import Item
from tui.model.record import doc


class Treaty(Item, kw_only=True):
    """Something that was agreed on paper."""

    LIST: ClassVar[str] = "treaties"
    NOUN: ClassVar[str] = "treaty"
    PANE: ClassVar[str] = "background"
    SECTION: ClassVar[str] = "Treaties"
    SHORT: ClassVar[str] = "name"

    name: str = field(metadata=doc("What it is called."))
    parties: tuple[str, ...] = field(default=(), metadata=doc("Who signed."))

    @property
    def caption(self) -> str:
        """The treaty's name."""
        return self.name

    def head(self, briefing: Briefing) -> Spans:
        """Return the name."""
        del briefing
        return (Span(self.name, "strong"),)

    def body(self, briefing: Briefing) -> Spans:
        """Return who signed."""
        del briefing
        return (Span(" and ".join(self.parties)),)

    def facts(self, briefing: Briefing) -> list[Fact]:
        """Return who signed."""
        return [Fact("signed by", self.body(briefing))]


TEXT = """\
title: A briefing with treaties
sources:
  - {label: the paper, text: {blocks: [Both towns signed.]}}
background:
  - Pay was last raised in 2019.
treaties:
  - {name: Harbour Accord, parties: [Port Halden, Ostrand], at: p1}
"""


def test_a_new_kind_is_browsed_without_a_line_in_the_reader(tmp_path: Path) -> None:
    """Its items stand in the pane it names, under its heading; cards and passages lead on."""

    async def browse(size: Size) -> None:
        async with reading(loaded(TEXT, (*KINDS, Treaty)), tmp_path, size) as opened:
            await opened.press("5", "G")
            assert "Treaties" in opened.text
            assert "Port Halden and Ostrand" in opened.words
            assert opened.at == "harbour-accord"
            if opened.is_narrow:
                await opened.press("enter")
            assert opened.card is not None
            assert opened.card.id == "harbour-accord"
            assert "signed by" in opened.text
            await opened.press("enter")
            assert opened.at == "the-paper/p1"
            if opened.is_narrow:
                await opened.press("enter")
            assert "treaty: Harbour Accord" in opened.words
            await opened.press("enter")
            assert (opened.pane, opened.at) == ("background", "harbour-accord")

    for size in ("80x24", "120x40", "40x20"):
        asyncio.run(browse(Size.of(size)))
