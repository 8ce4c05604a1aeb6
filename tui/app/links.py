"""The links in lines of spans: where each stands, and the letters to follow it by."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tui.model.card import Spans
from tui.render.cells import cells

LETTERS: Final = "asdfghjklqwertyuiopzxcvbnm"
"""Those under the resting fingers first."""
MOST: Final = len(LETTERS) ** 2
"""So many links can have labels of one or two letters."""


class LinkAt(NamedTuple):
    """A link on a line: the cells it takes, and what it leads to."""

    line: int
    start: int
    end: int
    target: str


def links_on(line: Spans, number: int) -> Iterator[LinkAt]:
    """Yield the links of one line, from left to right."""
    at = 0
    for span in line:
        wide = cells(span.text)
        if span.target and span.text.strip():
            yield LinkAt(number, at, at + wide, span.target)
        at += wide


def link_at(line: Spans, column: int) -> str:
    """Return what the link under a cell leads to, or nothing."""
    found = (link.target for link in links_on(line, 0) if link.start <= column < link.end)
    return next(found, "")


def beginnings(lines: Iterable[tuple[int, Spans]]) -> list[LinkAt]:
    """Return the links of some lines, each once: one that goes on in the next line is no other."""
    found: list[LinkAt] = []
    before = ""
    for number, line in lines:
        last = ""
        for rank, link in enumerate(links_on(line, number)):
            goes_on = rank == 0 and link.target == before and not _words_before(line, link.start)
            if not goes_on:
                found.append(link)
            last = link.target if _ends(line, link.end) else ""
        before = last
    return found


def _words_before(line: Spans, cell: int) -> bool:
    at = 0
    for span in line:
        if at >= cell:
            return False
        if span.text.strip() and span.role != "label":
            return True
        at += cells(span.text)
    return False


def _ends(line: Spans, cell: int) -> bool:
    """Whether nothing but blanks stands behind a cell."""
    at = 0
    for span in line:
        if at >= cell and span.text.strip():
            return False
        at += cells(span.text)
    return True


def labels(count: int) -> list[str]:
    """Return that many labels, none the beginning of another: of one letter while they last.

    Past `MOST` there are none left.
    """
    count = min(count, MOST)
    few = len(LETTERS)
    # Each letter given up for the first of two makes room for as many more, less itself.
    pairs = 0 if count <= few else -(-(count - few) // (few - 1))
    single = list(LETTERS[: few - pairs])
    double = [first + second for first in LETTERS[few - pairs :] for second in LETTERS]
    return [*single, *double][:count]


def typed(words: str, letters: Mapping[str, str]) -> tuple[str, bool]:
    """Return the target that letters lead to, if they do, and whether more letters may follow."""
    if words in letters:
        return letters[words], False
    return "", bool(words) and any(label.startswith(words) for label in letters)


def by_line(placed: Sequence[tuple[LinkAt, str]]) -> dict[int, list[tuple[int, str]]]:
    """Return for each line the labels on it with their cells."""
    found: dict[int, list[tuple[int, str]]] = {}
    for link, label in placed:
        found.setdefault(link.line, []).append((link.start, label))
    return found
