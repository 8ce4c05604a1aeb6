"""A change to a text, kept so that it can be taken back: what stood where something else stands."""

from typing import NamedTuple

from tui.digests import digest

_BYTES = 16
"""The length of a digest: a text that is another is told from the one that is meant."""


class Step(NamedTuple):
    """One change, as little as can be kept of it."""

    begin: int
    """Where the two texts differ first."""
    old: str
    """What stood there before."""
    new: str
    """What stands there now."""
    after: str
    """The digest of the whole text as it came to be."""

    @classmethod
    def of(cls, before: str, after: str) -> "Step":
        """Return what tells a text from the one that it was."""
        begin = _alike(before, after)
        same = _alike(before[begin:][::-1], after[begin:][::-1])
        old, new = before[begin : len(before) - same], after[begin : len(after) - same]
        return cls(begin, old, new, _digest(after))

    def undone(self, text: str) -> str | None:
        """Return the text as it was before; None for any other text than what came of the step."""
        if _digest(text) != self.after:
            return None
        return text[: self.begin] + self.old + text[self.begin + len(self.new) :]


def _alike(one: str, other: str) -> int:
    """Return how many letters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (first, second) in pairs if first != second), min(len(one), len(other)))


def _digest(text: str) -> str:
    return digest(text.encode("utf-8", "surrogatepass"), _BYTES)
