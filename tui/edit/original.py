"""A file that is to be changed in place, as it was read."""

from pathlib import Path
from typing import Final, NamedTuple

from tui.load.decoding import decoded
from tui.problems import Fault, Problem
from tui.writing import replace

_BYTE_ORDER: Final = b"\xef\xbb\xbf"
"""The mark that some editors begin a file with. It is no part of the text, and stays."""


class Original(NamedTuple):
    """The text of a file. It was decoded strictly, so that it tells every byte of it."""

    text: str
    before: bytes = b""
    """What the file has in front of the text."""

    @classmethod
    def of(cls, data: bytes) -> "Original | Problem":
        """Return what a file says; or what is wrong with its bytes."""
        text = decoded(data)
        if isinstance(text, Problem):
            return text
        return cls(text, _BYTE_ORDER if data.startswith(_BYTE_ORDER) else b"")

    def replaced(self, path: Path, text: str) -> Fault | None:
        """Put another text in the place of this one, at one stroke.

        Not over what was saved since; all reasons not to are those of `replace`.
        """
        old, new = (self.before + one.encode() for one in (self.text, text))
        return replace(path, new, old)
