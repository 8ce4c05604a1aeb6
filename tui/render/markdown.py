"""Markdown as GitHub reads it: headings, lists, and links from item to item.

The words of a briefing are somebody else's: whatever Markdown could take for a command in them is
escaped, so that all of it is read as it stands, and only the links made here are links.
"""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from tui.model.card import Card, Spans
from tui.render.extract import Chapter, Entry, Extract, chapters, preface

_SPECIAL: Final = re.compile(
    # Markup, HTML, mathematics; and what makes an address, which GitHub makes a link of.
    r"[\\`*_\[\]<>&~#$@]|(?<=http):|(?<=https):|(?<=ftp):|(?<=www)\.",
    re.IGNORECASE,
)
_BLOCK: Final = re.compile(r"(?a)(?P<number>\d{0,9})(?P<sign>[-+.)])")
"""What at the beginning of a line makes a list or a rule of it."""


def markdown_of(extract: Extract) -> str:
    """Return what is taken as Markdown; items within it are linked to each other."""
    header = extract.briefing.header
    taken = chapters(extract)
    known = set(_anchored(taken))
    blocks: list[str] = []
    if not extract.items:
        blocks += [f"# {escaped(header.title)}", *map(_paragraph, preface(extract))]
        blocks += [_paragraph(text) for text in header.summary.split("\n\n") if text]
    for chapter in taken:
        blocks += _chapter(chapter, known)
    return "\n\n".join(blocks) + "\n"


def _anchored(taken: Sequence[Chapter]) -> Iterator[str]:
    for chapter in taken:
        for section in chapter.sections:
            yield from (entry.readable.id for entry in section.entries if entry.readable)


def escaped(text: str) -> str:
    """Return a text so that Markdown shows it as it stands, wherever in a line it comes."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def _paragraph(text: str) -> str:
    return _begun(escaped(text))


def _begun(markdown: str) -> str:
    """Return Markdown so that its beginning is no list and no rule."""
    match = _BLOCK.match(markdown)
    return f"{match['number']}\\{markdown[match.start('sign') :]}" if match else markdown


def _chapter(chapter: Chapter, known: Set[str]) -> Iterator[str]:
    level = "###" if chapter.title else "#"
    if chapter.title:
        yield f"## {escaped(chapter.title)}"
    for section in chapter.sections:
        if section.heading:
            yield f"### {escaped(section.heading)}"
        lines = [_line(entry.card.title, known) for entry in section.entries if not entry.readable]
        if lines:
            yield "\n".join(f"- {line}" for line in lines)
        for entry in section.entries:
            if entry.readable:
                yield from _entry(entry, f"{level}#" if section.heading else level, known)


def _entry(entry: Entry, level: str, known: Set[str]) -> Iterator[str]:
    anchor = f'<a id="{_anchor(entry.readable.id)}"></a>' if entry.readable else ""
    yield f"{level} {anchor}{_marked(entry.card.title, known)}"
    yield from _facts(entry.card, known)


def _facts(card: Card, known: Set[str]) -> Iterator[str]:
    """Yield a card's lines: those with labels as lists, paragraphs between them."""
    listed: list[str] = []
    for label, spans in card.facts:
        paragraphs = [part.split("\n") for part in _marked(spans, known).split("\n\n")]
        if label:
            listed.append(f"- **{escaped(label)}:**{_behind_label(paragraphs)}")
            continue
        if listed:
            yield "\n".join(listed)
            listed = []
        yield from (_begun(" ".join(lines)) for lines in paragraphs)
    if listed:
        yield "\n".join(listed)


def _behind_label(paragraphs: Sequence[Sequence[str]]) -> str:
    first, *others = paragraphs
    if len(first) == 1:
        words = f" {first[0]}"
    else:
        words = "".join(f"\n  - {_begun(line.strip())}" for line in first)
    return words + "".join(f"\n\n  {_begun(' '.join(lines))}" for lines in others)


def _line(spans: Spans, known: Set[str]) -> str:
    return _begun(_marked(spans, known).replace("\n", " "))


def _marked(spans: Spans, known: Set[str]) -> str:
    """Return spans with links to those items that are within what is taken."""
    return "".join(
        f"[{escaped(span.text)}](#{_anchor(span.target)})"
        if span.target in known and span.text.strip()
        else escaped(span.text)
        for span in spans
    )


def _anchor(identifier: str) -> str:
    # Not the bare id, which a heading may have as well.
    return f"item-{identifier}"
