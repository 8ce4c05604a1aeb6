"""Bylines: who wrote an article, in which paper, and on which day, as one line says it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.article.calendar import dates_in
from tui.article.letters import folded_word
from tui.draft.metadata.value import day, name, names
from tui.model.when import When

LONGEST_LINE: Final = 120
_BYLINE: Final = re.compile(
    r"(?:By|BY|by):? "
    r"(?P<names>(?:(?:[A-Z][\w.'-]{0,30}|and|&|de|van|von|al|el|bin)(?:, | |,?$|(?=[|;(/]))){1,14})"
)
JOINT: Final = re.compile(r"\s*(?:,|&|\band\b)\s*")
"""What parts several who are named together."""
_APART: Final = re.compile(r"\s*[|;/()–—]\s*|,\s+|\s-\s")
_CHANGED: Final = re.compile(r"(?i)\b(?:updated|modified|changed|corrected)\b")
_OFFICES: Final = frozenset(
    {"bureau", "contributor", "correspondent", "desk", "editor", "reporter", "staff", "writer"}
)
"""Words of what somebody is at a paper, and is not called: `Staff Writer`."""


class Byline(NamedTuple):
    """What a byline says; empty where it does not."""

    author: str = ""
    publisher: str = ""
    published: When | None = None


def byline(line: str) -> str:
    """Return who is named by a line that says nothing else: `By Ines Ohl and Bo Lind`."""
    found = signed_by(line)
    return found.author if found else ""


def signed_by(line: str) -> Byline | None:
    """Return what an even line says that begins with `By`, and goes on as no sentence does."""
    if len(line) > LONGEST_LINE or not (found := _BYLINE.match(line)):
        return None
    behind = line[found.end() :].lstrip()
    if behind and behind[0] not in "|,;(/-" and not behind[0].isdigit():
        return None
    first, *others = (part.strip() for part in found["names"].strip(" ,").split(","))
    beside = (one for one in _APART.split(behind) if one[:1].isupper())
    paper = next(filter(_is_paper, (*others, *beside)), "")
    return Byline(names(_people(first, others)), name(paper), _day(line))


def is_changed(before: str) -> bool:
    """Whether the words before a day say that an article was changed then: `Updated`."""
    return bool(_CHANGED.search(before))


def _people(first: str, others: Sequence[str]) -> Iterator[str]:
    """Yield who is named: first in any case, behind a comma where it is no place and no paper."""
    yield from JOINT.split(first)
    listed = [len(JOINT.split(part)) > 1 for part in others]
    for at, part in enumerate(others):
        # What an `and` behind it makes one of several is a person.
        if any(listed[at:]) or _may_be_person(part):
            yield from (one for one in JOINT.split(part) if len(one.split()) > 1)


def _day(line: str) -> When | None:
    """Return the first whole day of a line, if nothing was only changed then."""
    days = ((one.start, day(line[one.start : one.end])) for one in dates_in(line))
    start, found = next((one for one in days if one[1]), (0, None))
    return None if is_changed(line[:start]) else found


def _may_be_person(said: str) -> bool:
    from tui.draft.names import words as vocabulary

    folded = [folded_word(word) for word in said.split()]
    if folded[:1] and folded[0] in vocabulary.given_names():
        return True
    is_place = any(vocabulary.heads().get(word) == "place" for word in (*folded[:1], *folded[-1:]))
    is_known = vocabulary.folded(said) in vocabulary.known()
    return not (is_place or is_known or not _OFFICES.isdisjoint(folded) or _is_paper(said))


def _is_paper(said: str) -> bool:
    """Whether a name is that of a paper: `Halden Courier`, `The Gull`."""
    from tui.draft.names import words as vocabulary

    folded = vocabulary.folded(said)
    kind = vocabulary.known().get(folded)
    if kind is not None or len(said.split()) < 2:
        return kind == "media"
    last = folded_word(said.rsplit(maxsplit=1)[-1])
    return said.startswith("The ") or vocabulary.heads().get(last) == "media"
