"""Words for numbers, and marks around words, alike in what is printed, drawn and said."""

from typing import Final

_INNER: Final = str.maketrans('“”„‟"', "‘’‚‛'")
"""Marks of a quotation, as they stand within another."""


def count(number: int, noun: str) -> str:
    """Return a number with its noun: "1 error", "3 errors"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def in_quotes(words: str) -> str:
    """Return words of somebody's in quotation marks; the marks amid them become inner ones."""
    return f"“{words.translate(_INNER)}”"
