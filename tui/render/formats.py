"""The forms in which a briefing, a pane or items can be taken along, in one table."""

from collections.abc import Callable
from typing import Final, NamedTuple

from tui.render.data import json_of
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
    write: Callable[[Extract], str]
    """Gives the whole text of an extract, which ends with a line end."""


FORMATS: Final = (
    Format("text", ".txt", "text/plain", "plain words, one line a fact", text_of),
    Format("markdown", ".md", "text/markdown", "headings, lists and links", markdown_of),
    Format("json", ".json", "application/json", "every field, for programs", json_of),
)
