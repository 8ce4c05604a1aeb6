"""Find the names of an article: people, organisations and places, each where it stands.

First the names of each sentence are found, and what speaks for their kinds there. Then the article
is asked as a whole: a name is everywhere what most speaks for, and what shortens a person's name
is a person.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from tui.article.letters import SMALL, folded_word, folded_words
from tui.article.names import Standing
from tui.draft.names import words as vocabulary
from tui.draft.names.beside import Beside, by_neighbours
from tui.draft.names.brackets import abbreviated_in
from tui.draft.names.evidence import Evidence, by_words, looks_like_person, of_shortened
from tui.draft.names.joints import end_of, first_of
from tui.draft.names.lines import Line, lines_of, standing_in
from tui.draft.names.mention import Kind, Mention, sort_of
from tui.draft.names.parts import Part, parts_of
from tui.draft.names.runs import runs_in
from tui.draft.names.voting import Found, best_of, settled
from tui.draft.text import Covered, Stretch, Text

_GROUP: Final = re.compile(r" ([a-z]{2,20})(?: ([a-z]{2,20}))?(?: ([a-z]{2,20}))?")
_SIDE: Final = re.compile(r"(?i)\b(?:pro|anti|post|pre)-$")
_STORM: Final = re.compile(
    rf"\b((?i:{'|'.join(sorted(vocabulary.STORMS))})) ([A-Z][\w'-]{{1,20}}(?<!'s))"
)
_NUMERAL: Final = re.compile(r"[ivx]{1,6}")
_BETWEEN: Final = re.compile(r" ?(?:,|,? and|,? or|&)(?: the)? ")


def find_names(text: Text) -> tuple[Mention, ...]:
    """Return the names of an article in order; none overlaps another."""
    lines = lines_of(text)
    stands = standing_in(lines)
    storms = _storms(text.even)
    found = [
        name
        for line in lines
        for name in _names_of(text.even, line, stands)
        # Storm Jonas is nobody, nor is Jonas then.
        if not (name.words[0] in storms and not name.words[1:] and not name.title)
    ]
    named = settled(list(_listed(text.even, found)))
    rows = Covered((line.start, line.end) for line in lines if line.is_row)
    return tuple(_with_part(text.even, one, rows) for one in named)


def _storms(text: str) -> frozenset[str]:
    """Return what storms are called. Troops storm a city; a storm has a given name."""
    named = ((match[1].lower(), folded_word(match[2])) for match in _STORM.finditer(text))
    return frozenset(
        name
        for word, name in named
        if word != "storm"
        or (name in vocabulary.given_names() and (name,) not in vocabulary.known())
    )


def _with_part(text: str, mention: Mention, rows: Covered) -> Mention:
    """Return a name with whether it names anybody who takes part where it stands."""
    in_row = mention.sort == "person" and rows.touches(Stretch(mention.start, mention.end))
    is_aside = in_row or bool(_SIDE.search(text[max(0, mention.start - 5) : mention.start]))
    return mention._replace(is_aside=True) if is_aside else mention


def _names_of(text: str, line: Line, stands: Standing) -> Iterator[Found]:
    """Yield the names of a sentence in order; those shortened in brackets go before all others."""
    shortened = _parted(sorted(_shortened(text, line)))
    ends = [name.end for name in shortened]
    others = [
        name
        for name in _others(text, line, stands)
        if (place := bisect_right(ends, name.start)) == len(ends)
        or name.end <= shortened[place].start
    ]
    yield from _parted(sorted((*shortened, *others)))


def _parted(names: Sequence[Found]) -> list[Found]:
    """Return names in order without those that begin in the one before."""
    parted: list[Found] = []
    for name in names:
        if not parted or name.start >= parted[-1].end:
            parted.append(name)
    return parted


def _shortened(text: str, line: Line) -> Iterator[Found]:
    for one in abbreviated_in(text, line.start, line.end):
        for start, end in ((one.start, one.end), (one.short_start, one.short_end)):
            if words := folded_words(text[start:end]):
                yield Found(start, end, words, "", (of_shortened(words),))


def _others(text: str, line: Line, stands: Standing) -> Iterator[Found]:
    for run in runs_in(text, line, stands):
        for part in parts_of(run):
            if group := _group(text, line, part):
                yield group
            elif part.is_people:
                yield from _of_people(part)
            elif name := _name(text, line, part):
                yield name


def _name(text: str, line: Line, part: Part) -> Found | None:
    """Return a part of a run as a name, if it is one."""
    words = tuple(word for word in part.folded if word and word not in SMALL)
    if not words or _is_none(part):
        return None
    start = first_of(text, part.words[0])
    beside = Beside.of(text, (line.start, line.end), part, start)
    said = (
        *by_words(text, part.words, part.folded, has_title=bool(part.title)),
        *by_neighbours(text, beside),
    )
    if beside.is_office and all(one.rule == "name.where" for one in said):
        return None
    is_person = looks_like_person(text, part.words, words) and not beside.has_article
    shape: Kind = "person" if is_person else "organisation"
    title = _title(text, part) or beside.role
    last = part.words[-1]
    end = end_of(text, last, is_first=len(part.words) == 1)
    if end > last.end:
        words = folded_words(text[start:end])
    return Found(start, end, words, title, said, shape)


def _is_none(part: Part) -> bool:
    """Whether a part is an event, a law, or a word or letter that is no name by itself."""
    first = part.folded[0]
    last = next((word for word in reversed(part.folded) if not _NUMERAL.fullmatch(word)), first)
    if first in vocabulary.EVENTS_BEGIN or last in vocabulary.EVENTS_END:
        return True
    if first in vocabulary.NOBODY and len(part.words) == 2 and len(part.words[1].text) == 1:
        # Class B.
        return True
    is_letter = len(part.words[0].text) == 1 and not part.title
    return len(part.words) == 1 and (first in vocabulary.NOBODY or is_letter or first.isdigit())


def _title(text: str, part: Part) -> str:
    """Return the title of a name, with the point that may be behind it."""
    if not part.title:
        return ""
    end = part.title[-1].end
    return text[part.title[0].start : end + (text[end : end + 1] == ".")]


def _of_people(part: Part) -> Iterator[Found]:
    """Yield the members of a people as a name: `Libyans`."""
    word, (folded,) = part.words[0], part.folded
    if folded.endswith("s") and folded.removesuffix("s") in vocabulary.peoples():
        said = (Evidence("community", "name.people", 8),)
        yield Found(word.start, word.end, part.folded, "", said)


def _group(text: str, line: Line, part: Part) -> Found | None:
    """Return a people, or a state in capital letters, with the word for a group behind it."""
    first = part.words[0]
    is_short = first.is_abbreviation and part.folded[0] in vocabulary.SHORT
    if len(part.words) > 1 or not (part.is_people or is_short):
        return None
    match = _GROUP.match(text, first.end, line.end)
    kinds = vocabulary.collectives()
    place = next((place for place in (1, 2, 3) if match and match[place] in kinds), 0)
    if not match or not place:
        return None
    said = (Evidence(kinds[match[place]], "name.of-people", 8),)
    end = match.end(place)
    return Found(first.start, end, folded_words(text[first.start : end]), "", said)


def _listed(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Give names without evidence that of their neighbours in a list: `Halden, Moss and Oslo`."""
    last: Found | None = None
    for place, name in enumerate(found):
        follows = found[place + 1] if place + 1 < len(found) else None
        last = name if name.evidence else _with_neighbours(text, last, name, follows)
        yield last


def _with_neighbours(text: str, before: Found | None, name: Found, behind: Found | None) -> Found:
    near = [
        (other, joint)
        for other, joint in (
            (before, _between(text, before, name)),
            (behind, _between(text, name, behind)),
        )
        if other and joint
    ]
    said = [best for other, _ in near if (best := best_of(other.evidence))]
    is_list = len(near) > 1 or any("and" in joint or "or" in joint for _, joint in near)
    if not is_list or len({sort_of(one.kind) for one in said}) != 1:
        return name
    kind: Kind = "place" if said[-1].kind == "state" else said[-1].kind
    return name._replace(evidence=(Evidence(kind, "name.list", 2),))


def _between(text: str, first: Found | None, second: Found | None) -> str:
    """Return what parts two names in a list, or nothing if they are in none."""
    if not first or not second or first.end >= second.start:
        return ""
    match = _BETWEEN.fullmatch(text, first.end, second.start)
    return match[0] if match else ""
