"""The fingerprint of an article: what a briefing keeps of it in the place of its words."""

from collections.abc import Mapping

from tui.article.article import SCHEME, Article
from tui.article.likeness import sketch
from tui.article.numbers import counts
from tui.model.anchor import Anchor
from tui.model.source import Block, SourceText, folded


def fingerprint(article: Article) -> SourceText:
    """Return the fingerprint of an article, without a word of the author's."""
    blocks = tuple(map(block_of, article.blocks))
    words = sum(map(len, article.words))
    return SourceText(scheme=SCHEME, sha256=article.sha256, words=words, blocks=blocks)


def block_of(text: str) -> Block:
    """Return the fingerprint of one block."""
    plain = folded(text)
    return Block(
        hash=Article((text,)).digests[0],
        words=len(plain.split()),
        sketch=sketch(plain),
        numbers=counts(plain),
    )


def renewed(old: SourceText, article: Article, anchors: tuple[Anchor, ...]) -> SourceText:
    """Return an article's fingerprint with the gists that an earlier one had, each at its passage.

    A passage that was split has its gist at its first part.
    """
    new = fingerprint(article)
    at: Mapping[int, Block] = {
        anchor.places[0].passage: old.blocks[anchor.passage - 1]
        for anchor in reversed(anchors)
        if anchor.places
    }
    blocks = tuple(
        _with_words_of(at.get(number), block) for number, block in enumerate(new.blocks, 1)
    )
    return SourceText(**{**new.__dict__, "blocks": blocks})


def _with_words_of(old: Block | None, new: Block) -> Block:
    if old is None:
        return new
    return Block(**{**new.__dict__, "gist": old.gist, "skip": old.skip})


def is_of(text: SourceText, article: Article) -> bool:
    """Whether an article is, block by block, the one that a fingerprint was taken of."""
    return bool(text.blocks) and article.digests == tuple(block.hash for block in text.blocks)
