"""The value that says what an article says of itself, and how its fields are read from any text."""

import re
from collections.abc import Iterable
from html import unescape
from typing import Final

from tui.article.calendar import dates_in
from tui.article.letters import even
from tui.clean import one_line
from tui.frozen import Frozen
from tui.model.record import is_link
from tui.model.when import When, parse_when

_MOST_LETTERS: Final = 300
_MOST_NAMES: Final = 6
_LONGEST_LINK: Final = 2_000
_DAY: Final = re.compile(r"(?a)\s*(\d{4})(?:-(\d\d)-(\d\d)|/(\d\d)/(\d\d)|(\d\d)(\d\d)(?!\d))")
_LONGEST_DATE: Final = 80
_YEARS: Final = range(1900, 2100)
_LANG: Final = re.compile(r"(?a)[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_BY: Final = re.compile(r"(?i)by[\s:]{1,3}")


class Metadata(Frozen):
    """What an article says of itself, cleaned and on one line each; empty where it does not."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    published: When | None = None
    """The day as it is printed: at night the clock of a reader may have another."""
    url: str = ""
    lang: str = ""
    """As BCP 47 has it: `en-GB`."""

    def or_else(self, other: "Metadata") -> "Metadata":
        """Return this with what the other says in addition."""
        mine = {name: value for name, value in vars(self).items() if value}
        return Metadata(**{**vars(other), **mine})


def words(text: object) -> str:
    """Return some value as words on one line, cut where they go on for too long."""
    if not isinstance(text, str):
        return ""
    return one_line(unescape(text[: 4 * _MOST_LETTERS]))[:_MOST_LETTERS].strip()


def name(text: object) -> str:
    """Return who is named, without `By`; nothing for an address."""
    said = words(text)
    found = _BY.match(said)
    said = said[found.end() :] if found else said
    return "" if "://" in said or said.startswith("@") else said


def names(some: Iterable[object]) -> str:
    """Return several as they are told in a sentence: `Ines Ohl, Bo Lind and Ada Moe`."""
    distinct = list(dict.fromkeys(filter(None, map(name, some))))[:_MOST_NAMES]
    return " and ".join(filter(None, (", ".join(distinct[:-1]), *distinct[-1:])))


def day(text: object) -> When | None:
    """Return the day that a text begins with in numbers, or else the one that it names in words."""
    if not isinstance(text, str):
        return None
    text = text[:_LONGEST_DATE]
    if found := _DAY.match(text):
        return _day(*(int(one) for one in found.groups() if one))
    dates = [date for date in dates_in(even(text)) if not date.phrase and len(date.points) == 1]
    points = [date.points[0] for date in dates if date.points[0].year and date.points[0].day]
    if len(points) != 1:
        return None
    point = points[0]
    return _day(point.year or 0, point.month or 0, point.day or 0)


def _day(year: int, month: int, number: int) -> When | None:
    if year not in _YEARS:
        return None
    found = parse_when(f"{year:04}-{month:02}-{number:02}")
    return found if isinstance(found, When) else None


def link(text: object) -> str:
    """Return an http or https address; nothing for what is none."""
    if not isinstance(text, str) or len(text) > _LONGEST_LINK:
        return ""
    text = text.strip()
    return text if is_link(text) else ""


def lang(text: object) -> str:
    """Return a language as BCP 47 writes it; nothing for what is none."""
    found = _LANG.fullmatch(text.strip()) if isinstance(text, str) else None
    return found[0].replace("_", "-") if found else ""
