"""Show what is longer than the screen in a pager, as git does: `BRIEFING_PAGER`, `PAGER`, less.

A pager is a convenience: one that is missing, cannot be started or fails is no error, and what
there was to read is then written as without it. No shell reads what it is called by.
"""

import io
import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO, Final, TextIO, cast

from tui.cli.environment import Environment, Output, OutputError
from tui.render.cells import cells

if TYPE_CHECKING:
    import subprocess

LESS: Final = "FRX"
"""How less behaves where nobody says how: one screen needs no key, colours pass, the text stays."""
_PLAIN: Final = frozenset({"", "cat"})
"""Names for no pager at all."""


def pager_of(variables: Mapping[str, str]) -> list[str]:
    """Return the words of the pager's command; none where there is to be no pager."""
    named = variables.get("BRIEFING_PAGER", variables.get("PAGER", "less"))
    try:
        words = shlex.split(named)
    except ValueError:
        return []
    return [] if " ".join(words) in _PLAIN else words


def is_longer(lines: Sequence[str], environment: Environment) -> bool:
    """Whether lines without looks take more rows than the terminal shows, the prompt's among them.

    Of a terminal that does not say how high it is nobody knows.
    """
    rows, columns = environment.rows, environment.columns
    if not rows or not columns:
        return False
    return sum(max(1, -(-cells(line) // columns)) for line in lines) >= rows


def paged(write: Callable[[TextIO], None], environment: Environment) -> None:
    """Have something written to a pager, or to standard output where that does not work out.

    Returns when the reader has left the pager. `write` is called once or twice.
    """
    command = pager_of(environment.variables)
    if not command or not _shown(write, command, environment):
        write(environment.out)


def _shown(
    write: Callable[[TextIO], None], command: Sequence[str], environment: Environment
) -> bool:
    """Return whether a pager has shown something; nothing of what goes wrong is said."""
    from subprocess import PIPE, Popen  # for who reads on a terminal

    environment.out.flush()
    variables = {"LESS": LESS, "LV": "-c", **environment.variables}
    try:
        process = Popen(command, stdin=PIPE, env=variables)  # noqa: S603  # no shell, and no word of a briefing
    except (OSError, ValueError):
        return False
    with _interrupts_left_to_it():
        _fill(process, write, getattr(environment.out, "encoding", None) or "utf-8")
        # Of less that was told to end by Ctrl+C the code is 2: who did that has seen enough.
        return process.wait() in {0, 2} or process.returncode < 0


def _fill(
    process: "subprocess.Popen[bytes]", write: Callable[[TextIO], None], encoding: str
) -> None:
    """Write to a pager until it has all, or its reader has left."""
    # Not by its bare stream: of one whose reader has left, Rich would end this process.
    pipe = io.TextIOWrapper(cast("BinaryIO", process.stdin), encoding, "replace")
    with suppress(OutputError):
        write(cast("TextIO", Output(pipe)))
    with suppress(OSError):
        pipe.close()


@contextmanager
def _interrupts_left_to_it() -> Iterator[None]:
    """Leave Ctrl+C to the pager, which has its own use for it."""
    import signal

    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
