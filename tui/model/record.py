"""How a frozen class says what the format may hold.

A record's annotations are the schema: `tui.load.schema` reads a file by them and
`scripts/generate_docs.py` writes the format reference from them, so the three cannot drift.
"""

from collections.abc import Callable
from typing import Any, Final, NamedTuple, NewType

from tui.clean import clean
from tui.frozen import Frozen
from tui.problems import Mark

Prose = NewType("Prose", str)
"""Text of several sentences or paragraphs; blank lines in it are kept."""

Link = NewType("Link", str)
"""An http or https address with a host."""


def is_link(text: str) -> bool:
    """Whether a text is an http or https address with a host, in printable characters."""
    # Most files are read without a link, and most links without being opened.
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(text)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and " " not in text
    except ValueError:
        usable = False
    return usable and text == clean(text) and text.isprintable()


class Marked(NamedTuple):
    """A text and its place in the file."""

    text: str
    mark: Mark


class Entry(NamedTuple):
    """A name and what stands behind it, one text or several (`tuple[Entry, ...]`)."""

    name: Marked
    values: tuple[Marked, ...]


class Parsed(NamedTuple):
    """Marks a value that a function reads out of text (`Annotated[bool, Parsed(…)]`)."""

    parse: Callable[[str], Any]
    """Returns the value, or a `Fault`."""


ANYTHING: Final = ("*",)
"""The lists of a reference that may lead to an item of any kind."""


class To(Frozen):
    """Marks an id as a reference to an item of one of these lists (`Annotated[str, To(…)]`)."""

    lists: tuple[str, ...]
    words: tuple[str, ...] = ()
    """Words that may stand instead of an id, such as `unattributed`."""


def doc(text: str, key: str = "") -> dict[str, Any]:
    """Return a field's metadata: the field's line in the format reference.

    `key` is the field's name in a file where Python keeps that word for itself (`from`).
    """
    return {"doc": text, "key": key}
