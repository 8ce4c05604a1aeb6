"""The word before a number: most patterns need not be tried, as it is none of their last words."""

from typing import Final

_REACH: Final = 20


def last_word(text: str, start: int) -> str:
    """Return the word right before a place, behind a blank, in small letters; empty if none is."""
    if text[max(start - 1, 0) : start] != " ":
        return ""
    before = text[max(start - _REACH, 0) : start].rstrip(" ")
    return before[before.rfind(" ") + 1 :].casefold()
