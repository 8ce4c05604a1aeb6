"""From articles to the items of a briefing: all stages in their order."""

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from tui.clean import one_line
from tui.draft.article import Asked, Findings, find
from tui.draft.beside import MOST_DOUBTS
from tui.draft.counts import figures
from tui.draft.engine import Engine
from tui.draft.engines.reply import Reply
from tui.draft.events import MOST_EVENTS, events
from tui.draft.items import (
    Confidences,
    Doubt,
    Figure,
    background_fields,
    event_fields,
    figure_fields,
    member_fields,
    rival_fields,
    saying_fields,
)
from tui.draft.leftovers import Leftover, leftovers
from tui.draft.members import MOST_MEMBERS, doubts, members_together, settled, who_of
from tui.draft.precision import confidences
from tui.draft.quotations import sayings
from tui.draft.roster import Roster
from tui.draft.sources import caveats, marked, source_fields, title, warnings
from tui.draft.telling import Telling, with_told
from tui.draft.text import Covered, Stretch
from tui.draft.together import events_together, figures_together
from tui.draft.voices import Voices
from tui.draft.who import Who
from tui.edit.outline import Fields
from tui.model.briefing import Briefing

MOST_ITEMS: Final = MOST_EVENTS
"""So many figures and quotes are drafted of an article as well."""
SOURCE: Final = "article"
"""The id of a source that is the only one."""


class Drafting:
    """Articles on their way to items. Who they name gets an id of the roster's."""

    def __init__(
        self, articles: Sequence[Asked], roster: Roster, engine: Engine, *, is_new: bool
    ) -> None:
        self.roster = roster
        self.rules = confidences()
        is_only = is_new and len(articles) == 1
        self.found = [
            find(one, self._source(one, is_only=is_only), engine, is_first=is_new and not number)
            for number, one in enumerate(articles)
        ]
        self.marks = [marked(one.page) for one in self.found]
        self.who = settled([who_of(one, roster) for one in self.found], roster.standing)
        self.warnings = [warning for one in self.found for warning in warnings(one)]
        self.doubts: list[Doubt] = []
        self._doubt("names", roster.doubts)
        for one, who in zip(self.found, self.who, strict=True):
            self._doubt("names", doubts(one, who))
            if len(who.members) == MOST_MEMBERS < len(one.cast.members):
                names = len(one.cast.members)
                self.warnings.append(f"of {names:,} names, {MOST_MEMBERS:,} are drafted")
        self.dropped: list[str] = []

    def _source(self, one: Asked, *, is_only: bool) -> str:
        called = one.page.metadata.publisher or Path(one.page.article.name).stem
        return self.roster.ids.new(SOURCE if is_only or not called else called)

    def _doubt(self, what: str, more: Iterable[Doubt]) -> None:
        """Tell which may be one, as many of a sort as somebody may decide."""
        told = list(islice(more, MOST_DOUBTS + 1))
        self.doubts += told[:MOST_DOUBTS]
        if len(told) > MOST_DOUBTS:
            self.warnings.append(
                f"more than {MOST_DOUBTS} pairs of {what} may be one; the first are told"
            )

    def header(self) -> Fields:
        """Return what the header of a new briefing says."""
        first = self.found[0]
        return {"title": title(first), "lang": one_line(first.page.metadata.lang)}

    def lists(self) -> dict[str, list[Fields]]:
        """Return the items of each list, as a briefing has them."""
        told = [self._told(one, who) for one, who in zip(self.found, self.who, strict=True)]
        happened = events_together([one.events for one in told])
        counted = figures_together([one.figures for one in told])
        self._doubt("events", happened.doubts)
        self._doubt("figures", counted.doubts)
        members = members_together(self.who, self.roster.standing)
        said = [saying for one in told for saying in one.sayings]
        background = [piece for one in told for piece in one.background]
        rules = self.rules
        return {
            "sources": list(map(source_fields, self.found, self.marks)),
            "places": [member_fields(one, rules) for one in members if one.is_place],
            "actors": [member_fields(one, rules) for one in members if not one.is_place],
            "timeline": self._named(event_fields(one, rules) for one in happened.events),
            "figures": self._named(_figures(group, rules) for group in counted.groups),
            "quotes": self._named(saying_fields(one, rules) for one in said),
            "background": self._named(background_fields(one, rules) for one in background),
            "caveats": [caveat for one in self.found for caveat in caveats(one)],
        }

    def _named(self, items: Iterable[Fields]) -> list[Fields]:
        """Return items with ids that nothing has, so that none is another's when one is dropped."""
        return [{"id": self.roster.ids.new(str(next(iter(one.values())))), **one} for one in items]

    def _told(self, found: Findings, who: Who) -> Telling:
        """Return what is told of an article, in the words of a model where one was asked."""
        voices = _voices(found, who)
        happened = events(found, who, voices)
        counted = list(islice(figures(found, voices), MOST_ITEMS))
        most = max(len(found.dates), len(found.figures))
        if most > MOST_ITEMS:
            self.warnings.append(f"of {most:,} dates or numbers, {MOST_ITEMS:,} are drafted")
        told = with_told(
            found,
            voices,
            happened,
            counted,
            found.reply or Reply((), ()),
        )
        self.dropped += told.dropped
        pins = [pin for event in told.events for pin in event.pins]
        pins += [pin for figure in told.figures for pin in figure.pins]
        pins += [pin for saying in told.sayings for pin in saying.pins]
        there = Covered(map(found.places.stretch, pins))
        more = islice(sayings(found, voices, there), MOST_ITEMS)
        return told._replace(sayings=[*told.sayings, *more])

    def uncovered(self, briefing: Briefing) -> list[Leftover]:
        """Return what of the articles no item of the finished briefing covers."""
        by_id = {source.id: source for source in briefing.sources}
        return [
            left
            for one in self.found
            for left in leftovers(briefing, by_id[one.source], one.places, one.title_block)
        ]


def _voices(found: Findings, who: Who) -> Voices:
    days = [
        (Stretch(one.start, one.end), one.date)
        for one in found.dates
        if one.date and one.role != "as of" and one.told == (one.date, "")
    ]
    return Voices(
        text=found.text,
        attributions=found.attributions,
        who=who,
        source=found.source,
        days=tuple(days),
    )


def _figures(group: Sequence[Figure], rules: Confidences) -> Fields:
    return figure_fields(group[0], rules) if len(group) == 1 else rival_fields(group, rules)
