"""TimelineJS (Knight Lab): slides on a time axis, each with who says so in its headline.

The axis places what it gets. So a month stays a month there, a window is as long as it may be and
its words say that it is one, and what the axis would have to place somewhere is left out.
"""

from typing import Any, Final

from tui.clean import one_line
from tui.kinds.event import Event
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.when import When
from tui.render.exports.exact import Lasting, iso, lasting
from tui.render.exports.html_words import escaped, lines_html
from tui.render.exports.losses import Loss, beside, items_of, of_lists, where
from tui.render.exports.wording import statement
from tui.render.extract import Extract, preface

Fields = dict[str, Any]


def timelinejs_of(extract: Extract) -> str:
    """Return the events that are taken as TimelineJS reads them."""
    import json  # for those who want it

    header = extract.briefing.header
    words = "\n\n".join(filter(None, (header.summary, "\n".join(preface(extract)))))
    whole: Fields = {
        "title": {"text": {"headline": escaped(header.title), "text": lines_html(words)}},
        "events": [
            _slide(item, extract.briefing)
            for item in items_of(extract)
            if isinstance(item, Event) and _extent(item)
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _slide(event: Event, briefing: Briefing) -> Fields:
    extent = _extent(event)
    card = event.card(briefing)
    lines = "\n".join(
        f"{label}: {plain(spans)}" if label else plain(spans) for label, spans in card.facts
    )
    slide: Fields = {
        "unique_id": event.id,
        "display_date": event.when,
        "text": {
            "headline": escaped(one_line(statement(event, briefing))),
            "text": lines_html(lines),
        },
    }
    if extent is not None:
        slide["start_date"] = _date(extent.start, event.when)
        if extent.end and extent.end != extent.start:
            slide["end_date"] = _date(extent.end, event.when)
    return slide


def _extent(event: Event) -> Lasting | None:
    """Return what the axis can show; None for what it would have to place somewhere."""
    if event.date and event.date.form != "one-of":
        return lasting(event.date)
    return _window(window) if (window := event.within or event.date) else None


def _is_window(event: Event) -> bool:
    window = event.within or (event.date if event.date and event.date.form == "one-of" else None)
    return window is not None and _extent(event) is not None


def _window(within: When) -> Lasting | None:
    start, end = iso(within.start), iso(within.end)
    return Lasting(start, end) if start and end else None


def _date(text: str, words: str) -> Fields:
    day, _, clock = text.partition("T")
    date: Fields = dict(zip(("year", "month", "day"), map(int, day.split("-")), strict=False))
    if clock:
        hours = clock[:8].split(":")
        date |= dict(zip(("hour", "minute", "second"), map(int, hours), strict=False))
    # What a reader sees is the words; without them the axis makes its own of the numbers.
    return date | {"display_date": words}


LOSSES: Final = (
    Loss(
        "what is about, possible, open at its beginning or without a date has no place on the axis "
        "and is left out",
        where(lambda item, _: isinstance(item, Event) and _extent(item) is None),
    ),
    Loss(
        "a window is drawn like something that lasted; the words beside it say that it is a window",
        where(lambda item, _: isinstance(item, Event) and _is_window(item)),
    ),
    Loss(
        "what goes on is drawn at its beginning; the words say that it goes on",
        where(
            lambda item, _: (
                isinstance(item, Event) and (extent := _extent(item)) is not None and not extent.end
            )
        ),
    ),
    Loss(
        "what is no event is left out, but for what the events' own cards say of it",
        beside(Event.LIST),
    ),
    Loss("claims, pins and links stand in words, on the slide", of_lists(Event.LIST)),
)
