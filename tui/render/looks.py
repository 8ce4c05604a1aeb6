"""Which of the terminal's sixteen colours stands for what, by what is known of its background.

What is legible on black need not be on white: yellow and cyan stand out from a dark background and
vanish on a light one, blue the other way round. Where the background is not known, only those are
taken that can be read on both.
"""

from collections.abc import Mapping
from typing import Final, Literal

from tui.model.card import Role

Background = Literal["dark", "light", "unknown"]
Styles = Mapping[Role, str]

_EVERYWHERE: Final[dict[Role, str]] = {
    "text": "",
    "title": "bold",
    "strong": "bold",
    "date": "",
    "number": "bold",
    "drafted": "dim",
    "name": "",
    "voice": "magenta",
    "quote": "italic",
    "muted": "dim",
    "warning": "red",
    "pin": "dim",
    "label": "dim",
    "match": "bold underline",
    "added": "green",
    "removed": "red",
    "column": "dim",
    "lit": "bold",
}
STYLES: Final[Mapping[Background, Styles]] = {
    "unknown": _EVERYWHERE,
    "dark": {**_EVERYWHERE, "date": "cyan", "warning": "yellow"},
    "light": {**_EVERYWHERE, "date": "blue"},
}
"""Looks by their names in Rich."""
_BY_THEME: Final[Mapping[str, Background]] = {"ansi-dark": "dark", "ansi-light": "light"}
"""The themes that leave the background to the terminal, and say what it is like."""


def background(variables: Mapping[str, str], theme: str) -> Background:
    """Return what is known of the terminal's background.

    By `COLORFGBG`, which rxvt, Konsole, iTerm2 and others set (`15;0`: white on black, by numbers
    of the sixteen colours); else by the theme the person has set, if that is the terminal's own.
    """
    behind = variables.get("COLORFGBG", "").rpartition(";")[2]
    if behind.isascii() and behind.isdigit() and len(behind) < 3:
        # White is light, and of the bright colours all but black.
        return "light" if int(behind) == 7 or 9 <= int(behind) <= 15 else "dark"
    return _BY_THEME.get(theme, "unknown")
