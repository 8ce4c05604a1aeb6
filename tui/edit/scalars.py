"""Write a text as one YAML scalar on one line, plain where that is safe."""

import re
from typing import Final

# Letters that begin something else in YAML, and what ends a plain scalar or begins a comment.
_NOT_AT_FIRST: Final = re.compile(r"[][{},#&*!|>'\"%@`=]|[-?:](?:\s|$|[][{},])|---|\.\.\.|<<$")
_NOT_INSIDE: Final = re.compile(r":(?:\s|$)|\s#")
_NOT_IN_BRACKETS: Final = re.compile(r"[][{},]|^[:?]|:(?!\w)|\?(?!\w)")
# What YAML allows in a file as it is, without the letters that end a line.
_NOT_AS_IT_IS: Final = re.compile(
    "[^\t\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def scalar(text: str, sign: str = "", brackets: bool = False) -> str:
    """Return YAML that is read back as `text`: quoted by `sign` if given, else as is needed.

    `brackets` is for what stands between `[]` or `{}`.
    """
    as_it_is = not _NOT_AS_IT_IS.search(text)
    if sign not in {"'", '"'} and as_it_is and _is_plain(text, brackets):
        return text
    # One that has the one sort of quotes takes the other.
    single = sign == "'" or (sign != '"' and ('"' in text or "\\" in text))
    if single and as_it_is:
        return "'{}'".format(text.replace("'", "''"))
    return f'"{"".join(map(_escaped, text))}"'


def _is_plain(text: str, brackets: bool) -> bool:
    if not text or text != text.strip() or "\t" in text or _NOT_AT_FIRST.match(text):
        return False
    return not (_NOT_INSIDE.search(text) or (brackets and _NOT_IN_BRACKETS.search(text)))


def _escaped(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if not _NOT_AS_IT_IS.match(letter):
        return letter
    return f"\\U{ord(letter):08x}" if ord(letter) > 0xFFFF else f"\\u{ord(letter):04x}"
