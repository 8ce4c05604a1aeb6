"""Ask readability-lxml, an optional part, which blocks of a page are the body of its article.

It chooses among the blocks that are counted without it and never cuts others, so that a pin means
the same passage wherever it is read. Nothing else of the program knows it.
"""

import logging
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from typing import Final

from tui.article.html import blocks_of_html
from tui.article.letters import folded_words

MOST_LETTERS: Final = 2 * 1024 * 1024
"""A longer page is not shown to it: how long it takes is not for us to say."""
_RUN: Final = 4
"""Words in a row by which a block is known again that was cut otherwise."""
_ENOUGH: Final = 0.6
"""Which share of a block's runs must be there."""
_AGREED: Final = 0.5
"""Which share of the letters must be chosen; with less of them it has read another article."""


def is_installed() -> bool:
    """Whether it is there to be asked."""
    try:
        return find_spec("readability") is not None and find_spec("lxml") is not None
    except (ImportError, ValueError):
        return False


def chosen(page: str, blocks: Sequence[str]) -> list[bool] | None:
    """Return of each block whether it is of the body; nothing where that could not be told."""
    summary = _summary(page) if len(page) <= MOST_LETTERS else ""
    if not summary:
        return None
    found = [folded_words(block) for block in blocks_of_html(summary)]
    whole = set(found)
    runs = set(_runs([word for words in found for word in words]))
    is_chosen = [_is_among(folded_words(block), whole, runs) for block in blocks]
    letters = sum(len(block) for block, one in zip(blocks, is_chosen, strict=True) if one)
    return is_chosen if letters > _AGREED * sum(map(len, blocks)) else None


def _summary(page: str) -> str:
    _silence()
    try:
        from readability import Document  # type: ignore[import-untyped]  # it has no types

        return str(Document(page).summary(html_partial=True))
    except Exception:  # noqa: BLE001  # whatever a foreign parser makes of a hostile page
        return ""


@cache
def _silence() -> None:
    """Keep what it logs from standard error: a page that it fails on is not worth a traceback."""
    logger = logging.getLogger("readability")
    logger.addHandler(logging.NullHandler())
    logger.propagate = False


def _is_among(
    words: tuple[str, ...], whole: set[tuple[str, ...]], runs: set[tuple[str, ...]]
) -> bool:
    if words in whole:
        return True
    own = list(_runs(words))
    return bool(own) and sum(run in runs for run in own) >= _ENOUGH * len(own)


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]
