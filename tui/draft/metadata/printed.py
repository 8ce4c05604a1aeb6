"""What an article says of itself in the words that it prints: headline, byline, dateline."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.article.calendar import dates_in
from tui.article.dateline import is_dateline
from tui.article.letters import even, folded_words
from tui.article.markdown import front_of
from tui.draft.metadata.value import Metadata, day, lang, link, name, names, words
from tui.model.when import When

_MOST_BLOCKS: Final = 8
"""So many blocks of an article are about it at the most."""
_MOST_LINES: Final = 20
_LONGEST_TITLE: Final = 160
_LONGEST_LINE: Final = 120
_STOPS: Final = (".", ":", ",", ";", "_", "-", "—")
_BYLINE: Final = re.compile(
    r"(?:By|BY|by):? "
    r"(?P<names>(?:(?:[A-Z][\w.'-]{0,30}|and|&|de|van|von|al|el|bin)(?:, | |,?$|(?=[|;(/]))){1,14})"
)
_AGENCY: Final = re.compile(
    r"[A-Z][A-Z .'-]{2,40}(?:, [A-Z][\w. ]{1,30})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)? "
    r"\((?P<agency>[A-Z][\w .]{1,30})\)"
)
_JOINT: Final = re.compile(r"\s*(?:,|&|\band\b)\s*")
_KEYS: Final = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "by", "byline"),
    "publisher": ("publisher", "source", "site", "paper"),
    "published": ("published", "date", "pubdate", "publication_date"),
    "url": ("url", "link", "canonical", "source_url", "source"),
    "lang": ("lang", "language"),
}


def about(blocks: Sequence[str]) -> Metadata:
    """Return what the first blocks of an article say of it, apart from its title."""
    lines = list(_lines(blocks))
    return Metadata(
        author=next(filter(None, map(byline, lines)), ""),
        publisher=next((name(one["agency"]) for one in map(_AGENCY.match, lines) if one), ""),
        published=next(filter(None, map(_own_day, lines)), None),
    )


def front_matter(text: str) -> Metadata:
    """Return what stands before a text in Markdown, between lines of `---`."""
    said = dict[str, str]()
    for line in front_of(text).splitlines():
        key, colon, value = line.partition(":")
        if colon and value.strip():
            said.setdefault(key.strip().casefold(), value.strip().strip("[]").strip("\"'"))
    found = {field: [said[key] for key in keys if key in said] for field, keys in _KEYS.items()}
    return Metadata(
        title=words(next(iter(found["title"]), "")),
        author=names(_JOINT.split(next(iter(found["author"]), "")[:_LONGEST_LINE])),
        publisher=next(filter(None, map(name, found["publisher"])), ""),
        published=next(filter(None, map(day, found["published"])), None),
        url=next(filter(None, map(link, found["url"])), ""),
        lang=next(filter(None, map(lang, found["lang"])), ""),
    )


def _lines(blocks: Sequence[str]) -> Iterator[str]:
    some = [line for block in blocks[:_MOST_BLOCKS] for line in block[:1_000].splitlines()]
    return (even(" ".join(line[:400].split())) for line in some[:_MOST_LINES])


def title(blocks: Sequence[str]) -> str:
    """Return the first line of an article, if it stands for itself and ends as no sentence does."""
    if len(blocks) < 2:
        return ""
    first, _, more = blocks[0].partition("\n")
    line = even(" ".join(first.split()))
    is_alone = not more or bool(byline(even(more.strip().splitlines()[0])))
    is_title = is_alone and len(first) <= _LONGEST_TITLE and not first.rstrip().endswith(_STOPS)
    is_other = len(folded_words(line)) < 2 or byline(line) or _AGENCY.match(line) or _own_day(line)
    return words(first) if is_title and not is_other else ""


def byline(line: str) -> str:
    """Return who is named by a line that says nothing else: `By Ines Ohl and Bo Lind`."""
    if len(line) > _LONGEST_LINE or not (found := _BYLINE.match(line)):
        return ""
    behind = line[found.end() :].lstrip()
    if behind and behind[0] not in "|,;(/-" and not behind[0].isdigit():
        return ""
    said = _JOINT.split(found["names"].strip(" ,"))
    return names(one for one in said if len(one.split()) > 1) or name(found["names"].strip(" ,"))


def _own_day(line: str) -> When | None:
    """Return the day of a dateline, or of a line that is a date or says when it was published."""
    for date in dates_in(line[:_LONGEST_LINE]):
        if is_dateline(line, date):
            return day(line[date.start : date.end])
    return None
