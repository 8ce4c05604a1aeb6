"""An article with all that the stages found in it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final, NamedTuple, TypeVar

from tui.article.wording import bare_words
from tui.draft.attributions import FoundAttribution, find_attributions
from tui.draft.dates import FoundDate, find_dates, spans
from tui.draft.engine import Engine
from tui.draft.engines.reply import Reply
from tui.draft.figures import FoundFigure, find_figures
from tui.draft.names import Cast, Mention, cast, find_names
from tui.draft.page import Page
from tui.draft.places import Places
from tui.draft.text import Sentence, Stretch, Text
from tui.frozen import Frozen
from tui.model.source import folded
from tui.model.when import When

_LONGEST_NAME: Final = 8
"""So many words a name has at the most; as many of the article's may be borrowed in a row."""
Found = TypeVar("Found", FoundDate, FoundFigure)


class Findings(Frozen):
    """What the stages found in an article, each thing at its offsets in the text."""

    page: Page
    source: str
    """The id of the article's source."""
    published: When | None
    """The day of publication, or a window; None where it is not known."""
    text: Text
    places: Places
    title_block: int
    """The passage that is the title, counted from 1; 0 where none is."""
    dates: tuple[FoundDate, ...]
    figures: tuple[FoundFigure, ...]
    cast: Cast
    attributions: tuple[FoundAttribution, ...]
    reply: Reply | None = None
    """What a language model told, where one was asked."""

    def is_read(self, offset: int) -> bool:
        """Whether a place lies in the article, and not in what the page has around it."""
        return self.page.furniture[self.places.block(offset) - 1] is None

    @cached_property
    def dates_by_sentence(self) -> Mapping[int, list[FoundDate]]:
        """The dates of each sentence, by its number."""
        return _by_sentence(self.text, self.dates)

    @cached_property
    def figures_by_sentence(self) -> Mapping[int, list[FoundFigure]]:
        """The figures of each sentence, by its number."""
        return _by_sentence(self.text, self.figures)

    def is_own_date(self, date: FoundDate) -> bool:
        """Whether a date is the article's own, in its dateline or byline: nothing happened then."""
        block = self.text.blocks[self.places.block(date.start) - 1]
        before = self.text.text[block.start : date.start]
        is_own = self.published is not None and date.date == self.published.edtf
        return is_own and not any(word[0].islower() for word in before.split())

    def is_dateline(self, sentence: Sentence) -> bool:
        """Whether a sentence ends with the article's own date, and so tells of nothing."""
        dates = self.dates_by_sentence.get(self.text.sentence_number(sentence.start), ())
        return any(
            self.is_own_date(date)
            and not any(map(str.isalpha, self.text.said((date.end, sentence.end))))
            for date in dates
        )


class Asked(NamedTuple):
    """An article that is to be drafted from."""

    page: Page
    published: When | None = None
    """The day of publication, where it is given; it goes before what the page says itself."""


def find(asked: Asked, source: str, engine: Engine, *, is_first: bool = True) -> Findings:
    """Run all stages over a page. Pins name its source, unless that is the briefing's first."""
    page, published = asked
    text = page.text
    day = published or page.metadata.published
    dates = spans(text, find_dates(text, day))
    return Findings(
        page=page,
        source=source,
        published=day,
        text=text,
        places=Places(article=page.article, text=text, source="" if is_first else source),
        title_block=_title_block(page),
        dates=dates,
        figures=find_figures(text, [Stretch(one.start, one.end) for one in dates]),
        cast=cast(text, engine.mentions(text, tuple(_names(page)))),
        attributions=engine.attributions(text, find_attributions(text)),
        reply=engine.told(text),
    )


def _names(page: Page) -> Iterator[Mention]:
    """Yield the names of an article, without those of furniture, and what is too long to be one."""
    text = page.text
    begins = [block.start for block in text.blocks]
    for one in find_names(text):
        if page.furniture[bisect_right(begins, one.start) - 1]:
            continue
        if len(bare_words(text.said((one.start, one.end)))) <= _LONGEST_NAME:
            yield one


def _by_sentence(text: Text, found: Iterable[Found]) -> dict[int, list[Found]]:
    there: dict[int, list[Found]] = defaultdict(list)
    for one in found:
        there[text.sentence_number(one.start)].append(one)
    return there


def _title_block(page: Page) -> int:
    if page.headline:
        return page.headline
    title = folded(page.metadata.title)
    blocks = enumerate(map(folded, page.article.blocks), 1)
    return next((number for number, block in blocks if block == title), 0) if title else 0
