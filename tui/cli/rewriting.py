"""Files that a command changes in place: read them, show what would change, and replace them."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tui.clean import clean
from tui.cli.environment import Environment
from tui.cli.finding import STDIN, STDIN_SHOWN, stdin_bytes
from tui.cli.messages import shown
from tui.edit.original import Original
from tui.library import find
from tui.load.file import read_bytes
from tui.load.lines import begins_of
from tui.problems import Fault, Problem


class Draft(NamedTuple):
    """A file that is to be changed, as it was read."""

    path: Path | None
    """Where it is; None for standard input, which cannot be replaced."""
    name: str
    """What the person calls it."""
    text: str
    before: bytes = b""
    """What the file has in front of the text."""


def draft_of(word: str, environment: Environment) -> Draft | Fault | Problem:
    """Return the file that a word means, or why there is none that can be read."""
    if word == STDIN:
        return _draft(None, STDIN_SHOWN, stdin_bytes(environment))
    path = find(word, environment.variables, environment.working)
    if isinstance(path, Fault):
        return path
    return _draft(path, shown(path, environment), read_bytes(path))


def _draft(path: Path | None, name: str, data: bytes | Fault) -> Draft | Fault | Problem:
    original = data if isinstance(data, Fault) else Original.of(data)
    return Draft(path, name, *original) if isinstance(original, Original) else original


def rewrite(draft: Draft, text: str) -> Fault | None:
    """Put a text in the place of the draft's, at one stroke.

    Not over what was saved since the draft was read; all reasons not to are those of `replace`.
    """
    if draft.path is None:
        return Fault("", "standard input cannot be written", help="name a file")
    return Original(draft.text, draft.before).replaced(draft.path, text)


def differences(name: str, old: str, new: str) -> Iterator[str]:
    """Yield the lines of a unified diff, fit for a terminal."""
    from difflib import unified_diff  # takes long to import, for those who ask

    lines = unified_diff(_lines(old), _lines(new), clean(name), clean(name), lineterm="")
    return (clean(line) for line in lines)


def _lines(text: str) -> list[str]:
    """Return the lines of a text; the last one tells if nothing ends it, as diffs do."""
    begins = begins_of(text)
    lines = [text[begin:end] for begin, end in zip(begins, [*begins[1:], len(text)], strict=True)]
    ended = [line.rstrip("\r\n\x85\u2028\u2029") for line in lines]
    if ended and not lines[-1]:
        return ended[:-1]
    return [*ended[:-1], f"{ended[-1]}\n\\ No newline at end of file"]
