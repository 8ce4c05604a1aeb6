"""Cut a text into lines where YAML does, so that marks and quoted lines agree."""

import re
from typing import Final

# YAML 1.1 §5.4. `str.splitlines` knows more, such as the form feed, which YAML forbids.
_BREAK: Final = "\r\n|[\n\r\x85\u2028\u2029]"
_RARE: Final = "\r\x85\u2028\u2029"


def lines_of(text: str) -> list[str]:
    """Return the lines without their ends; behind the last line end there is no further line."""
    # A pattern takes ten times as long as the one sign that nearly all lines end with.
    rare = any(sign in text for sign in _RARE)
    lines = re.split(_BREAK, text) if rare else text.split("\n")
    if not lines[-1]:
        lines.pop()
    return lines


def begins_of(text: str) -> list[int]:
    """Return the offset at which each line begins; behind the last line end there is one more."""
    return [0, *(match.end() for match in re.finditer(_BREAK, text))]
