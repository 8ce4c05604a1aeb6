"""The forms in which a briefing, a pane or items can be taken along, in one table."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from tui.render.data import json_of
from tui.render.exports import ftm, ical, jsonld, tables, timelinejs
from tui.render.exports.html import html_of
from tui.render.exports.losses import Loss, Lost, lost_by
from tui.render.extract import Extract
from tui.render.markdown import markdown_of
from tui.render.text import text_of


class Format(NamedTuple):
    """A form that text can be written in."""

    name: str
    extension: str
    """The ending of a file's name, with its dot."""
    media: str
    """The media type, as the web names it."""
    words: str
    """What it is for, in a few words."""
    write: Callable[[Extract], str | bytes]
    """Gives the whole of an extract; a text ends with a line end."""
    losses: Sequence[Loss] = ()
    """What the form has no place for. One without losses has every word of every card."""
    tables: Callable[[Extract], Mapping[str, str]] | None = None
    """Gives the texts by name that the whole is made of, where it is made of several."""

    def lost(self, extract: Extract) -> list[Lost]:
        """Return what of an extract is lost in this form."""
        return lost_by(self.losses, extract)


FORMATS: Final = (
    Format("text", ".txt", "text/plain", "plain words, one line a fact", text_of),
    Format("markdown", ".md", "text/markdown", "headings, lists and links", markdown_of),
    Format("html", ".html", "text/html", "a page that needs nothing else", html_of),
    Format("json", ".json", "application/json", "every field, for programs", json_of),
    Format(
        "csv",
        ".csv.zip",
        "application/zip",
        "a table for each list",
        tables.csv_of,
        tables.LOSSES,
        tables.tables_of,
    ),
    Format(
        "jsonld",
        ".jsonld",
        "application/ld+json",
        "claims in the terms of schema.org",
        jsonld.jsonld_of,
        jsonld.LOSSES,
    ),
    Format(
        "ical", ".ics", "text/calendar", "the events, for a calendar", ical.ical_of, ical.LOSSES
    ),
    Format(
        "timelinejs",
        ".timeline.json",
        "application/json",
        "the events, as slides of TimelineJS",
        timelinejs.timelinejs_of,
        timelinejs.LOSSES,
    ),
    Format(
        "ftm",
        ".ftm.jsonl",
        "application/x-ndjson",
        "entities of FollowTheMoney, one a line",
        ftm.ftm_of,
        ftm.LOSSES,
    ),
)
BY_NAME: Final = {form.name: form for form in FORMATS}
