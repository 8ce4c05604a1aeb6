"""Read what is drafted from: an article, what it says of itself, and which blocks tell nothing."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal

from tui.article.article import Article
from tui.article.body import Body, body_of
from tui.article.reading import Writing, article_in, writing_at, writing_of
from tui.clean import clean_name
from tui.draft.furniture import furniture
from tui.draft.language import language
from tui.draft.metadata import Metadata, metadata_of
from tui.draft.text import Text
from tui.frozen import Frozen
from tui.model.source import Furniture
from tui.problems import Fault

Chooser = Literal["rules", "readability"]
"""What says which blocks of a page are its body."""

_LANGUAGES: Final = {
    "da": "Danish or Norwegian",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "sv": "Swedish",
    "tr": "Turkish",
}
_SENTENCE: Final = 6
"""Words of a block from which it may be a sentence."""
_SHORT: Final = 600
"""Letters of prose, with fewer of which it may be a teaser,"""
_LINKS: Final = 4
"""where there is so many times more in links."""
_SAVE_AS: Final = "save the words of the article as plain text, with blank lines between paragraphs"


class Page(Frozen):
    """An article to draft from. Its blocks are those that everybody counts who reads the file."""

    article: Article
    text: Text
    """The same blocks as one text, for the stages."""
    metadata: Metadata
    furniture: tuple[Furniture | None, ...]
    """Of each block what sort of furniture it is; `None` for what may tell something."""
    headline: int | None = None
    """Which block a page has set as its headline, counted from 1."""
    chosen_by: Chooser = "rules"
    is_article: bool = True
    """Whether it seems to be one, and no page that leads to others."""

    @property
    def body(self) -> str:
        """The words of the article alone: without its headline and all furniture."""
        telling = zip(self.article.blocks, self.furniture, strict=True)
        return "\n\n".join(
            block
            for number, (block, skip) in enumerate(telling, 1)
            if not skip and number != self.headline
        )


def read_page(source: Path | bytes, name: str, chooser: Chooser | None = None) -> Page | Fault:
    """Return what is drafted from, or a `Fault` that says why nothing can be.

    B001 to B006 say that no article can be read, B007 and B008 that none is to be drafted from: a
    page of menus, or another language than English. `chooser` is what is asked for; what is not
    installed, or fails on a page, is not taken, and `chosen_by` tells so. By default it is the best
    that is installed.
    """
    writing = writing_of(source, name) if isinstance(source, bytes) else writing_at(source, name)
    return writing if isinstance(writing, Fault) else page_in(writing, chooser)


def page_in(writing: Writing, chooser: Chooser | None = None) -> Page | Fault:
    """Return what is drafted from some text; see `read_page`."""
    article = article_in(writing)
    if isinstance(article, Fault):
        return article
    if (spoken := _language(article)) not in {"", "en"}:
        return _foreign(writing.name, spoken)
    page = set_out(writing, article, chooser)
    return page if page.is_article else _no_article(writing.name)


def _language(article: Article) -> str:
    """Return the language of the sentences of an article: a table of names has none."""
    long = [block for block in article.blocks if len(block.split()) >= _SENTENCE]
    return language(" ".join(long or article.blocks))


def set_out(writing: Writing, article: Article, chooser: Chooser | None = None) -> Page:
    """Return an article with all that is known of it, whether it can be drafted from or not."""
    text = Text.of_blocks(article.blocks)
    marks = furniture(text)
    if writing.form != "html":
        return Page(article, text, metadata_of(writing, article.blocks), marks)
    body = body_of(writing.text)
    number = next((at for at, one in enumerate(body.blocks, 1) if one.is_headline), None)
    headline = article.blocks[number - 1] if number else ""
    metadata = metadata_of(writing, article.blocks, headline)
    chosen = None if chooser == "rules" else _chosen(writing.text, article.blocks)
    return Page(
        article,
        text,
        metadata,
        tuple(_marks(body, marks, chosen)),
        number,
        "readability" if chosen else "rules",
        _is_article(body, metadata),
    )


def _is_article(body: Body, metadata: Metadata) -> bool:
    """Whether there is prose, and more than a teaser amid links on a page without a day."""
    is_lost = body.prose < _SHORT and body.linked > _LINKS * body.prose
    return bool(body.prose) and not (is_lost and metadata.published is None)


def _chosen(page: str, blocks: Sequence[str]) -> list[bool] | None:
    from tui.draft import readability

    return readability.chosen(page, blocks) if readability.is_installed() else None


def _marks(
    body: Body, printed: Sequence[Furniture | None], chosen: Sequence[bool] | None
) -> "list[Furniture | None]":
    """Return what each block is by its words, by the signs of the page, or by who was asked."""
    marks: list[Furniture | None] = []
    for at, (block, mark) in enumerate(zip(body.blocks, printed, strict=True)):
        if chosen is None or block.is_headline:
            marks.append(mark or block.skip)
        else:
            marks.append(mark or block.skip or (None if chosen[at] else "notice"))
    return marks


def _no_article(name: str) -> Fault:
    reason = "there are links on the page, and hardly a paragraph besides"
    return Fault("B007", f"`{clean_name(name)}` has no article", reason, _SAVE_AS)


def _foreign(name: str, spoken: str) -> Fault:
    known = f"it seems to be in {_LANGUAGES[spoken]}; " if spoken in _LANGUAGES else ""
    reason = f"{known}dates, names and numbers are read by rules for English alone"
    help_ = "write the briefing by hand: `briefing new`"
    return Fault("B008", f"`{clean_name(name)}` is not in English", reason, help_)
