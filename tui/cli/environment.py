"""What a command may know of the world: streams, terminal, variables, folder."""

import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO, cast

from tui.frozen import Frozen

if TYPE_CHECKING:
    from tui.config.reading import Config
    from tui.render.glyphs import Glyphs


class OutputError(Exception):
    """Output, or a message, could not be written."""

    def __init__(self, error: OSError) -> None:
        super().__init__((error.strerror or "").lower())
        self.pipe_closed = isinstance(error, BrokenPipeError)
        """Whether it is only that nobody reads on."""


class Output:
    """A stream whose failures are an `OutputError`, told from all other errors of the system."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write a text."""
        try:
            return self._stream.write(text)
        except OSError as error:
            raise OutputError(error) from error

    def writelines(self, lines: Iterable[str]) -> None:
        """Write texts one after the other."""
        # By `write`: what makes the lines may fail as well, and that is no failure of the stream.
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Write what is still held."""
        try:
            self._stream.flush()
        except OSError as error:
            raise OutputError(error) from error

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


class Environment(Frozen):
    """Streams and surroundings of one run."""

    out: TextIO
    err: TextIO
    stdin: BinaryIO | None
    variables: Mapping[str, str]
    working: Path
    terminal_out: bool = False
    """Whether `out` is a terminal."""
    terminal: bool = False
    """Whether the reader can run: standard input, output and error are all a terminal."""
    columns: int | None = None
    """How wide to print: as `COLUMNS` says, or the terminal; None where neither says so."""
    rows: int | None = None
    """How many rows the terminal has, as `LINES` or it says; None where neither says so."""

    @property
    def dumb(self) -> bool:
        """Whether the terminal can place no cursor and show no colours."""
        return self.variables.get("TERM", "") in {"", "dumb", "unknown"}

    @cached_property
    def config(self) -> "Config":
        """What the person has configured."""
        from tui.config.reading import read_config

        return read_config(self.variables, self.working)

    @cached_property
    def glyphs(self) -> "Glyphs":
        """The signs that the person wants, and the output's encoding can carry."""
        from tui.render.glyphs import ASCII

        return ASCII if self.config.settings.ascii else self.encoded_glyphs

    @cached_property
    def encoded_glyphs(self) -> "Glyphs":
        """The signs that the output's encoding can carry."""
        from tui.render.glyphs import ASCII, UNICODE

        encoding = getattr(self.out, "encoding", None) or "utf-8"
        try:
            "".join(UNICODE[:5]).encode(encoding)
        except (UnicodeEncodeError, LookupError):
            return ASCII
        return UNICODE


def of_process() -> Environment:
    """Return the environment of this process.

    Its streams never fail on a character, and on the system with an `OutputError` only.
    """
    out, err = _writable(sys.stdout, 1), _writable(sys.stderr, 2)
    return Environment(
        out=cast("TextIO", Output(out)),
        err=cast("TextIO", Output(err)),
        stdin=sys.stdin.buffer if sys.stdin is not None else None,
        variables=os.environ,
        working=_working(),
        terminal_out=_is_terminal(1),
        terminal=all(map(_is_terminal, (0, 1, 2))),
        columns=columns(),
        rows=rows(),
    )


def _writable(stream: TextIO | None, descriptor: int) -> TextIO:
    if stream is None:
        # Closed by the caller (`>&-`): writing must fail where it can be told, not crash here.
        return open(os.devnull, "r" if descriptor == 1 else "w")  # noqa: PTH123  # lives as long as the process
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        # It writes what is waiting, which may be why one asks: that it cannot be is told later.
        with suppress(OSError):
            reconfigure(errors="replace")
    return stream


def _is_terminal(descriptor: int) -> bool:
    try:
        return os.isatty(descriptor)
    except OSError:
        return False


def columns() -> int | None:
    """Return how wide to print: as `COLUMNS` says, or the terminal; None where neither says so."""
    return _size(os.environ.get("COLUMNS", "")) or _terminal_size()[0] or None


def rows() -> int | None:
    """Return how many rows there are: as `LINES` says, or the terminal; None where neither does."""
    return _size(os.environ.get("LINES", "")) or _terminal_size()[1] or None


def _size(given: str) -> int:
    return int(given) if given.isascii() and given.isdigit() and len(given) < 6 else 0


def _terminal_size() -> tuple[int, int]:
    try:
        return os.get_terminal_size(1)
    except (OSError, ValueError):
        return 0, 0


def _working() -> Path:
    try:
        return Path.cwd()
    except OSError:
        # The folder was deleted under the shell; names then are looked up from the root.
        return Path("/")
