"""Changes to a text as values: what stands from here to there becomes that."""

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """One change: `new` for the letters from `begin` to before `end`; both are offsets."""

    begin: int
    end: int
    new: str


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with all changes made at once; their order does not matter.

    Those that are inserted at one place stand there in the order given. Raises `ValueError` over
    two that overlap, and over one outside of the text.
    """
    pieces: list[str] = []
    at = 0
    for begin, end, new in sorted(edits, key=lambda edit: edit[:2]):
        if not at <= begin <= end <= len(text):
            raise ValueError(f"an edit from {begin} to {end} overlaps another, or the end")
        pieces += (text[at:begin], new)
        at = end
    return "".join([*pieces, text[at:]])
