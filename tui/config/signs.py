"""Signs that YAML takes for its own: who writes `search: [` means the key.

Each is reported, with how it is written, and is read as the key that it was meant to be; otherwise
a single sign would cost all that stands around it.
"""

import re
from collections.abc import Sequence
from typing import Final

from tui.problems import Mark, Problem, Report

_SIGNS: Final = "!\"%&'*,-:>?@[]`{|}"
_ALONE: Final = re.compile(
    r"(?P<before>[ \t]+(?P<name>[\w.-]{1,80}):[ \t]+)(?P<sign>[" + re.escape(_SIGNS) + r"])[ \t]*"
)
"""A line below a setting that holds a name and one of these signs."""


def quoted_signs(lines: Sequence[str], report: Report) -> list[str]:
    """Return the lines with lone signs in quotes; marks stay true, for nothing follows them."""
    return [_quoted(line, number, report) for number, line in enumerate(lines, 1)]


def _quoted(line: str, number: int, report: Report) -> str:
    match = _ALONE.fullmatch(line) if len(line) < 200 else None
    if match is None:
        return line
    sign = match["sign"]
    written = f'"{sign}"' if sign == "'" else f"'{sign}'"
    report.add(
        Problem(
            "C103",
            f"`{sign}` must be quoted",
            Mark(number, match.start("sign") + 1),
            "in YAML this sign means something else",
            f"write `{match['name']}: {written}`",
        )
    )
    return f"{match['before']}{written}"
