"""Quotes: what somebody said, told in the author's words, with a few of the speaker's at most."""

from typing import TYPE_CHECKING, ClassVar

from tui.frozen import field
from tui.model.card import Fact, Span, Spans, joined
from tui.model.item import Item
from tui.model.record import doc
from tui.model.voice import voiced
from tui.model.when import When

if TYPE_CHECKING:
    from tui.model.briefing import Briefing


class Quote(Item, kw_only=True):
    """Something said. `gist` tells it; `quote` keeps the words whose choice is itself a fact."""

    LIST: ClassVar[str] = "quotes"
    NOUN: ClassVar[str] = "quote"
    PANE: ClassVar[str] = "background"
    SECTION: ClassVar[str] = "Said"
    SHORT: ClassVar[str] = "gist"

    gist: str = field(metadata=doc("What was said, in your own words."))
    quote: str = field(default="", metadata=doc("A few of the speaker's words, verbatim."))

    @property
    def caption(self) -> str:
        """What was said, in the author's words."""
        return self.gist

    @property
    def dates(self) -> tuple[When, ...]:
        """The days it was said on."""
        return tuple(claim.said_on for claim in self.voices if claim.said_on)

    def head(self, briefing: "Briefing") -> Spans:
        """Return who said it; or denies or doubts having said it, or that it is so."""
        first = next(iter(self.voices), None)
        return voiced(first, briefing).spans if first else (Span("somebody", "muted"),)

    def body(self, briefing: "Briefing") -> Spans:
        """Return what was said, with the verbatim words behind it."""
        del briefing
        words = (Span(f" “{self.quote}”", "quote"),) if self.quote else ()
        return (Span(self.gist), *words)

    def voiced_body(self, briefing: "Briefing") -> Spans:
        """Return what was said; the head already says who denies or doubts it."""
        return self.body(briefing)

    def brief_voice(self, briefing: "Briefing") -> Spans:
        """Return who else denies or doubts it, who spoke for them, and the medium.

        The head already says who.
        """
        others = [voiced(claim, briefing) for claim in self.voices[1:]]
        against = [one.spans for one in dict.fromkeys(others) if one.is_against]
        speakers = dict.fromkeys(one.speaker for one in self.voices if one.by and one.speaker)
        spoke = [(Span(speaker, "muted"),) for speaker in speakers]
        media = dict.fromkeys(claim.via for claim in self.voices if claim.via)
        named = joined((briefing.medium(via)._replace(role="muted"),) for via in media)
        through = (Span("via ", "muted"), *named) if named else ()
        return joined([*against, *spoke, through])

    def facts(self, briefing: "Briefing") -> list[Fact]:
        """Return the verbatim words."""
        del briefing
        return [Fact("in their words", (Span(f"“{self.quote}”", "quote"),))] if self.quote else []
