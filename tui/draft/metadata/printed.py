"""What an article says of itself in the words that it prints: headline, byline, dateline."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.article.calendar import dates_in
from tui.article.dateline import is_dateline
from tui.article.letters import even, folded_words
from tui.article.markdown import front_of
from tui.draft.metadata.bylines import JOINT, LONGEST_LINE, Byline, byline, is_changed, signed_by
from tui.draft.metadata.value import Metadata, day, lang, link, name, names, words
from tui.model.when import When

_MOST_BLOCKS: Final = 8
"""So many blocks of an article are about it at the most."""
_MOST_LINES: Final = 20
_LONGEST_TITLE: Final = 160
_FEWEST: Final = 4
"""Words of a block from which it tells something, and is no `World news` above a title."""
_STOPS: Final = (".", ":", ",", ";", "_", "-", "—")
_AGENCY: Final = re.compile(
    r"[A-Z][A-Z .'-]{2,40}(?:, [A-Z][\w. ]{1,30})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)? "
    r"\((?P<agency>[A-Z][\w .]{1,30})\)"
)
_NOTICE: Final = re.compile(r"(?:[A-Z][A-Z' -]{3,30}|[Ee]ditor'?s?'? [Nn]ote): ")
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
    signed = next(filter(None, map(signed_by, lines)), None) or Byline()
    agencies = (name(one["agency"]) for one in map(_AGENCY.match, lines) if one)
    return Metadata(
        author=signed.author,
        publisher=signed.publisher or next(agencies, ""),
        published=signed.published or next(filter(None, map(_own_day, lines)), None),
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
        author=names(JOINT.split(next(iter(found["author"]), "")[:LONGEST_LINE])),
        publisher=next(filter(None, map(name, found["publisher"])), ""),
        published=next(filter(None, map(day, found["published"])), None),
        url=next(filter(None, map(link, found["url"])), ""),
        lang=next(filter(None, map(lang, found["lang"])), ""),
    )


def _lines(blocks: Sequence[str]) -> Iterator[str]:
    some = [line for block in blocks[:_MOST_BLOCKS] for line in block[:1_000].splitlines()]
    return (even(" ".join(line[:400].split())) for line in some[:_MOST_LINES])


def title(blocks: Sequence[str]) -> str:
    """Return the title of an article: what stands for itself and ends as no sentence does.

    It is the first block, or else the first before a byline that is no notice and no heading of
    one to three words.
    """
    number = title_number(blocks)
    return "" if number is None else _as_title(blocks[number])


def title_number(blocks: Sequence[str]) -> int | None:
    """Return which block is the title, from 0; none where that is not plain."""
    if len(blocks) < 2:
        return None
    signed = (at for at, block in enumerate(blocks[:_MOST_BLOCKS]) if byline(_first_line(block)))
    found = [at for at in range(next(signed, 0) or 1) if _as_title(blocks[at])]
    telling = (at for at in found if _tells(_first_line(blocks[at])))
    return next(telling, found[-1] if found else None)


def is_notice(block: str) -> bool:
    """Whether a block begins as no story does, but a notice on it: `EDITOR'S NOTE: …`."""
    return bool(_NOTICE.match(_first_line(block)))


def _tells(line: str) -> bool:
    return len(folded_words(line)) >= _FEWEST and not _NOTICE.match(line)


def _first_line(block: str) -> str:
    return even(" ".join(block[:1_000].strip().partition("\n")[0].split()))


def _as_title(block: str) -> str:
    first, _, more = block.partition("\n")
    line = even(" ".join(first.split()))
    is_alone = not more or bool(byline(even(more.strip().splitlines()[0])))
    is_title = is_alone and len(first) <= _LONGEST_TITLE and not first.rstrip().endswith(_STOPS)
    is_other = len(folded_words(line)) < 2 or byline(line) or _AGENCY.match(line) or _own_day(line)
    return words(first) if is_title and not is_other else ""


def _own_day(line: str) -> When | None:
    """Return the day of a dateline, or of a line that is a date or says when it was published."""
    for date in dates_in(line[:LONGEST_LINE]):
        if is_dateline(line, date) and not is_changed(line[: date.start]):
            return day(line[date.start : date.end])
    return None
