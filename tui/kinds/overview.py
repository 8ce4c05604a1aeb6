"""The overview: a whole briefing in a minute, every line leading to its item."""

from collections.abc import Iterator, Sequence, Set
from typing import Final, NamedTuple

from tui.kinds.actor import Actor
from tui.kinds.caveat import Caveat
from tui.kinds.event import Event
from tui.kinds.figure import Figure
from tui.model.briefing import Briefing
from tui.model.card import Row, Span, Spans, joined
from tui.model.draft import in_draft
from tui.model.item import Item


class Line(NamedTuple):
    """One line of the overview, and the item it leads to."""

    target: str
    row: Row


class Section(NamedTuple):
    """Lines under one label. `total` counts all there are, of which `lines` may be the first."""

    label: str
    lines: Sequence[Line]
    total: int


class Limits(NamedTuple):
    """How many lines each section may have."""

    events: int = 4
    figures: int = 4
    actors: int = 4
    dates: int = 8
    caveats: int = 5


_FEW: Final = 3
"""From so many dates on, the story's own are enough for the strip."""

BRIEF: Final = Limits()
"""Fits a screen of 80 columns and 24 rows."""
LEAN: Final = Limits(events=3, figures=3, actors=3, dates=6, caveats=4)
"""Where something else takes a line of such a screen."""
FULL: Final = Limits(events=6, figures=6, actors=6, dates=14, caveats=8)
"""For a tall screen."""


def overview(
    briefing: Briefing, limits: Limits = BRIEF, kept: Set[str] | None = None
) -> list[Section]:
    """Return the sections that have anything to say, in reading order.

    `kept` names the items to tell of, where not all are.
    """
    events = [event for event in _events(briefing) if kept is None or event.id in kept]
    sections = (
        _in_short(events, briefing, limits.events),
        _figures(_all(briefing, Figure, kept), briefing, limits.figures),
        _who(_all(briefing, Actor, kept), briefing, limits.actors),
        _when(events, briefing, limits.dates),
        _with_care(_all(briefing, Caveat, kept), events, briefing, limits.caveats),
    )
    return [section for section in sections if section.lines]


def as_of(briefing: Briefing) -> str:
    """Return when the sources were published, in words; empty when no source says."""
    return "; ".join(dating for _, dating in _datings(briefing))


def provenance(briefing: Briefing) -> list[str]:
    """Return what is to be known of the whole, a line each.

    How much nobody has reviewed; when the sources were published; what the file says of itself.
    """
    header = briefing.header
    lines = [briefing.review.told] if briefing.drafts else []
    lines += [
        f"{label[:1].upper()}{label[1:]}: published {dating}"
        for label, dating in _datings(briefing)
    ]
    if header.subjects:
        lines.append(f"Subjects: {', '.join(header.subjects)}")
    if header.updated:
        lines.append(f"Briefing updated {header.updated.words}")
    return lines


def _datings(briefing: Briefing) -> Iterator[tuple[str, str]]:
    for source in briefing.sources:
        if dating := source.published:
            inferred = dating.basis not in {None, "explicit"}
            yield source.label, f"{dating.words} ({dating.basis})" if inferred else dating.words


def _all(briefing: Briefing, kind: type[Item], kept: Set[str] | None = None) -> Sequence[Item]:
    items = briefing.lists.get(kind.LIST, ())
    return items if kept is None else [item for item in items if item.id in kept]


def _events(briefing: Briefing) -> list[Event]:
    arranged = Event.arranged(_all(briefing, Event))
    return [event for event in arranged if isinstance(event, Event)]


def _in_short(events: Sequence[Event], briefing: Briefing, most: int) -> Section:
    key = [event for event in events if event.rank == "key"]
    latest = [event for event in events if event.when][-most:] or list(events[:most])
    shown = key[:most] or latest
    lines = []
    for event in shown:
        row = event.row(briefing)
        brief = row._replace(head=(), body=(Span(event.title),))
        lines.append(Line(event.id, _first_pin(event.with_draft_sign(brief))))
    return Section("In short", lines, len(key) or len(events))


def _figures(items: Sequence[Item], briefing: Briefing, most: int) -> Section:
    figures = [item for item in items if isinstance(item, Figure)]
    lines = []
    for figure in figures[:most]:
        row = figure.row(briefing)
        brief = figure.with_draft_sign(row._replace(body=(Span(figure.label),)))
        lines.append(Line(figure.id, _first_pin(brief)))
    return Section("Figures", lines, len(figures))


def _who(items: Sequence[Item], briefing: Briefing, most: int) -> Section:
    actors = [item for item in items if isinstance(item, Actor)]
    by_weight = sorted(actors, key=lambda actor: -_weight(actor, briefing))
    lines = [
        Line(actor.id, actor.row(briefing)._replace(voice=_voice(actor, briefing), pins=()))
        for actor in by_weight[:most]
    ]
    return Section("Who", lines, len(actors))


def _voice(item: Item, briefing: Briefing) -> Spans:
    """Return who denies or doubts it, where a line does not tell who says so."""
    return item.brief_voice(briefing) if item.against(briefing) else ()


def _weight(actor: Actor, briefing: Briefing) -> int:
    """Return how many items of the story name an actor.

    Its context does not count, and nor do numbers of which the actor is not the voice.
    """
    return sum(_weighs(item, actor) for item in briefing.mentions.get(actor.id, ()))


def _weighs(item: Item, actor: Actor) -> bool:
    if isinstance(item, Figure):
        return any(claim.by == actor.id for claim in item.voices)
    return not (isinstance(item, Event) and item.rank == "context")


def _when(events: Sequence[Event], briefing: Briefing, most: int) -> Section:
    """Return dates as one strip, leading to the first event: those of the story, if it has some."""
    dated = [event for event in events if event.date]
    points = [event for event in dated if event.date and event.date.form == "day"]
    story = [event for event in points if event.rank != "context"]
    shown = next((few for few in (story, points) if len(few) >= _FEW), dated)
    by_date: dict[str, list[Event]] = {}
    for event in shown:
        by_date.setdefault(event.when, []).append(event)
    parts = [(Span(date, "date"), *_unless(of, briefing)) for date, of in by_date.items()]
    if len(parts) > most:
        parts = [*parts[:2], (Span("…", "muted"),), *parts[3 - most :]]
    lines = [Line(shown[0].id, Row(body=joined(parts, ", ")))] if shown else []
    return Section("When", lines, len(lines))


def _unless(events: Sequence[Event], briefing: Briefing) -> Spans:
    """Return what is said of a date on which, as far as is known or reviewed, nothing happened."""
    standings = {event.standing(briefing) for event in events}
    only = next(iter(standings)) if len(standings) == 1 else None
    # Of some that are denied and some that are doubted, the weaker is said; of others, nothing.
    opposed = sorted({event.opposed for event in events})
    said = [f"{only}"] if only in {"announced", "denied"} else [opposed[-1]] if opposed[0] else []
    said += ["draft"] if all(event.is_draft for event in events) else []
    return (Span(f" ({', '.join(said)})", "muted"),) if said else ()


def _first_pin(row: Row) -> Row:
    """Return a row that ends in one pin: the overview points, the card lists."""
    return row._replace(pins=row.pins[:1])


def _with_care(
    caveats: Sequence[Item], events: Sequence[Event], briefing: Briefing, most: int
) -> Section:
    lines = []
    for caveat in caveats[:most]:
        row = Row(body=caveat.body(briefing), voice=_voice(caveat, briefing), care=True)
        lines.append(Line(caveat.id, caveat.with_draft_sign(row)))
    # What the tool itself notices comes after what the author says, where there is room.
    noticed = list(_undated(events))
    total = len(caveats) + len(noticed)
    return Section(Caveat.SECTION, [*lines, *noticed][:most], total)


def _undated(events: Sequence[Event]) -> Iterator[Line]:
    undated = [event for event in events if not event.when and not event.refused]
    if undated:
        some = "1 event has" if len(undated) == 1 else f"{len(undated):,} events have"
        row = Row(body=(Span(f"{some} no date in the source."),), care=True)
        drafted = any(event.is_draft for event in undated)
        yield Line(undated[0].id, in_draft(row) if drafted else row)
