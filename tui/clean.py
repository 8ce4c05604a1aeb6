r"""Make text from outside safe to put on a terminal.

YAML can write an escape character as `"\e"`, file names and exception texts can hold one, and
neither Rich nor Textual removes it. Everything that comes from a file, a path or another
program therefore passes through `clean` once, where it enters the model.
"""

import re
from functools import cache

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# What may reorder, hide or command: C1 controls, line and paragraph separators, bidirectional
# embeddings, overrides and isolates (Unicode TR 36 §2.5, CVE-2021-42574), interlinear
# annotation, tag characters, lone surrogates. The joiners (U+200C, U+200D) and the direction
# marks (U+200E, U+200F, U+061C) stay: honest Persian, Hebrew, Arabic and emoji need them, and
# they can neither move words nor hide them.
_HOSTILE = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f"
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"[{_HOSTILE}]")


def _stand_in(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else REPLACEMENT


def clean(text: str) -> str:
    r"""Return `text` with nothing in it that could command a terminal or disguise itself.

    Newline and tab stay. Other C0 controls become their visible pictures (U+2400…), DEL U+2421,
    and everything else that is hostile U+FFFD. Length in characters is kept; `clean` of clean
    text is that text.
    """
    if text.isascii() and text.isprintable():
        return text
    return _pattern().sub(_stand_in, text)


def clean_name(name: str) -> str:
    """Return a file's name, or another word that stands in a line, cleaned and on that line.

    A name may hold a line break, and pretend to be two messages; its blanks are its own.
    """
    return clean(name).replace("\n", "\u240a").replace("\t", "\u2409")


def one_line(text: str) -> str:
    """Return `text` cleaned, with every run of white space folded to one blank."""
    return " ".join(clean(text).split())
