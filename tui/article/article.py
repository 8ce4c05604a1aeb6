"""The text of a source as somebody has it: its blocks, to be told by their fingerprints."""

from functools import cached_property
from typing import Final

from tui.clean import clean
from tui.frozen import Frozen
from tui.model.source import blocks, digest, folded

SCHEME: Final = "blocks-1"
_BETWEEN: Final = "\n\n"
_SOFT_HYPHEN: Final = "\u00ad"


class Article(Frozen):
    """A text in blocks, as it was read: not cleaned, so that fingerprints fit."""

    blocks: tuple[str, ...]
    name: str = ""
    """What it is called in messages: the file's name, cleaned."""

    @classmethod
    def of(cls, text: str, name: str = "") -> "Article":
        """Cut a plain text into blocks, at its blank lines."""
        return cls(tuple(blocks(text)), name)

    @cached_property
    def digests(self) -> tuple[str, ...]:
        """The fingerprint of each block: 12 hex digits."""
        return tuple(map(digest, self.blocks))

    @cached_property
    def sha256(self) -> str:
        """The fingerprint of the whole: SHA-256 of the folded blocks with blank lines between."""
        import hashlib  # brings OpenSSL: only for those who have an article

        joined = _BETWEEN.join(map(folded, self.blocks))
        return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """The folded words of each block, which the words of pins are counted by."""
        return tuple(tuple(folded(block).split()) for block in self.blocks)

    @property
    def text(self) -> str:
        """The blocks with blank lines between, from which the same article is read again."""
        return _BETWEEN.join(self.blocks)

    def shown(self, number: int) -> str:
        """Return a block, counted from 1, as it can stand on a screen: cleaned, on one line.

        It has as many words as pins count in it.
        """
        # Cut before it is cleaned, as pins cut it; a word of soft hyphens alone is none to them.
        words = (word for word in self.blocks[number - 1].split() if word.strip(_SOFT_HYPHEN))
        return " ".join(map(clean, words))
