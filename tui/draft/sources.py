"""The source of a draft, and what its header says: all that is told of the article as a whole."""

import re
from collections.abc import Iterator
from typing import Final

from tui.article.fingerprint import fingerprint
from tui.clean import one_line
from tui.draft.article import Findings
from tui.draft.headline import headline
from tui.draft.page import Page
from tui.draft.text import Stretch
from tui.edit.fingerprints import fingerprint_lines
from tui.edit.outline import Fields, Inline, Lines
from tui.model.source import Block, SourceText
from tui.model.when import When

_DATELINE: Final = re.compile(r"[A-Z]{3}[^a-z\n]{0,40}[^.!?\n]{0,60}?\s-{1,2}\s+")
_NO_DAY: Final = "the day of publication is not known"


def title(found: Findings) -> str:
    """Return the title of an article, cut short as headlines are."""
    stretch = found.text.blocks[found.title_block - 1] if found.title_block else _beginning(found)
    return headline(found.text, stretch) or "Untitled"


def _beginning(found: Findings) -> Stretch:
    """Return the first words of an article without those that say where and when it was written."""
    text = found.text
    told = (one for one in text.sentences if not found.is_dateline(one))
    first = next(told, text.sentences[0])
    wire = _DATELINE.match(text.even, first.start, first.end)
    return Stretch(wire.end() if wire else first.start, text.blocks[first.block - 1].end)


def source_fields(found: Findings, text: SourceText) -> Fields:
    """Return the source of an article as a briefing has it."""
    metadata = found.page.metadata
    return {
        "id": found.source,
        "label": one_line(metadata.publisher) or "the article",
        "kind": "news-article",
        "author": one_line(metadata.author),
        "publisher": one_line(metadata.publisher),
        "url": metadata.url,
        "lang": one_line(metadata.lang),
        "published": _published(found.published),
        "text": Lines(fingerprint_lines(text)),
        "draft": Inline(rule="source.page"),
    }


def _published(published: When | None) -> "str | Inline":
    edtf = published.edtf if published else ""
    return Inline(within=edtf) if "/" in edtf else edtf


def marked(page: Page) -> SourceText:
    """Return the fingerprint of a page's article, with its furniture marked."""
    whole = fingerprint(page.article)
    blocks = tuple(
        Block(**{**block.__dict__, "skip": skip})
        for block, skip in zip(whole.blocks, page.furniture, strict=True)
    )
    return SourceText(**{**whole.__dict__, "blocks": blocks})


def warnings(found: Findings) -> Iterator[str]:
    """Yield what makes a draft of an article less than it could be."""
    own = found.page.metadata.published
    if own and found.published and own != found.published:
        yield f"the article says that it is of {own.edtf}, and {found.published.edtf} is given"
    if not found.published:
        yield f"{_NO_DAY}: give it with `--date`, or words such as “Monday” stay without a day"


def caveats(found: Findings) -> Iterator[Fields]:
    """Yield what a reader has to be careful about in all of an article."""
    if not found.published:
        words = f"T{_NO_DAY[1:]}; what is told by it has no day, or a window."
        yield {
            "text": words,
            "about": [found.source],
            "kind": "ambiguity",
            "draft": Inline(rule="caveat.unpublished"),
        }
