"""A program in a pseudo-terminal: press keys, read the screen it draws, count what it sends.

For the benchmark and for tests of the whole process. The screen is kept by pyte.
"""

import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import pyte

KEYS: Final = {
    "backspace": "\x7f",
    "ctrl+c": "\x03",
    "down": "\x1b[B",
    "end": "\x1b[F",
    "enter": "\r",
    "escape": "\x1b",
    "home": "\x1b[H",
    "left": "\x1b[D",
    "pagedown": "\x1b[6~",
    "pageup": "\x1b[5~",
    "right": "\x1b[C",
    "space": " ",
    "tab": "\t",
    "up": "\x1b[A",
}
"""What a terminal sends for keys that have names; all others send themselves."""

# What pyte takes for text: the keyboard protocol (CSI > u), mode requests (CSI ? $ p), and
# device control, privacy and application strings.
_UNKNOWN: Final = re.compile(
    r"\x1b\[[<>=][0-9;]*[A-Za-z]|\x1b\[\?[0-9;]*(?:u|\$p)|\x1b[PX^_][^\x1b]*\x1b\\"
)
# A sequence that is not complete yet, because the program wrote it in two pieces.
_INCOMPLETE: Final = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|[PX^_\]][^\x1b\x07]*\x1b?)?\Z")


class NeverShownError(AssertionError):
    """What was waited for did not come; the message ends with the screen as it was."""


class Terminal:
    """A running program and its screen. A context manager: leaving it ends the program."""

    def __init__(
        self,
        command: Sequence[str],
        columns: int = 80,
        rows: int = 24,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self._screen)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._tail = ""
        self.received = bytearray()
        """All that the program has sent."""
        self.heard = 0.0
        """When it last sent something, on the clock of `time.perf_counter`."""
        self.status: int | None = None
        """The exit code once it has ended; minus the signal's number if a signal ended it."""
        self.started = time.perf_counter()
        """When it was started, on the same clock as `heard`."""
        self.process, self._descriptor = pty.fork()
        if self.process == 0:
            _become(command, (columns, rows), environment, folder)
        _size(self._descriptor, columns, rows)

    def __enter__(self) -> Self:
        """Return the terminal."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End the program."""
        self.close()

    @property
    def lines(self) -> list[str]:
        """The screen, line by line, without blanks at their ends."""
        return [line.rstrip() for line in self._screen.display]

    @property
    def text(self) -> str:
        """All words on the screen, one blank between them wherever they stand."""
        return " ".join(" ".join(self._screen.display).split())

    @property
    def cursor(self) -> tuple[int, int]:
        """The terminal's cursor: column and row, from 0."""
        return self._screen.cursor.x, self._screen.cursor.y

    def press(self, *keys: str) -> None:
        """Send keys: `j`, `enter`, or any text as it is."""
        for key in keys:
            os.write(self._descriptor, KEYS.get(key, key).encode())

    def resize(self, columns: int, rows: int) -> None:
        """Change the size, as dragging a window's corner does."""
        self._screen.resize(rows, columns)
        _size(self._descriptor, columns, rows)

    def read(self, seconds: float) -> bool:
        """Take in what the program sends within some seconds; whether there was anything."""
        pieces: list[bytes] = []
        # All that is there is taken before any of it is drawn: drawing must not hold it up.
        while select.select([self._descriptor], [], [], 0 if pieces else seconds)[0]:
            try:
                piece = os.read(self._descriptor, 65536)
            except OSError:  # Linux says so when the other side is closed
                piece = b""
            if not piece:
                self._ended()
                break
            pieces.append(piece)
            self.heard = time.perf_counter()
        for piece in pieces:
            self._draw(piece)
        return bool(pieces)

    def wait_for(self, *words: str, seconds: float = 20) -> float:
        """Wait until all the words are on the screen; return when the last of them arrived.

        The time is on the clock of `time.perf_counter`, and that of the arrival, not of the look.
        """
        until = time.perf_counter() + seconds
        while not all(word in self.text for word in words):
            left = until - time.perf_counter()
            if left <= 0 or (self.status is not None and not self.read(0)):
                missing = [word for word in words if word not in self.text]
                screen = "\n".join(self.lines)
                raise NeverShownError(f"{missing} never came; exit {self.status}\n{screen}")
            self.read(min(left, 0.5))
        return self.heard

    def wait_for_change(self, seconds: float = 20) -> float:
        """Wait until the screen is another than it is now; return when that arrived."""
        before, until = self.lines, time.perf_counter() + seconds
        while self.lines == before:
            if time.perf_counter() > until or self.status is not None:
                raise NeverShownError("the screen stayed as it was\n" + "\n".join(before))
            self.read(0.5)
        return self.heard

    def wait_until_quiet(self, quiet: float = 0.3, seconds: float = 20) -> None:
        """Wait until the program has sent nothing for a while."""
        until = time.perf_counter() + seconds
        while self.read(quiet):
            if time.perf_counter() > until:
                raise NeverShownError("the program never stopped sending")

    def wait_for_end(self, seconds: float = 20) -> int:
        """Wait until the program has ended; return its exit code."""
        until = time.perf_counter() + seconds
        while self.status is None:
            if time.perf_counter() > until:
                raise NeverShownError("the program did not end\n" + "\n".join(self.lines))
            self.read(0.1)
            self._reap(os.WNOHANG)
        return self.status

    def close(self) -> None:
        """End the program if it has not ended: asked first, then made to."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            until = time.perf_counter() + 2
            if self.status is None:
                os.kill(self.process, number)
            while self.status is None and time.perf_counter() < until:
                self.read(0.05)
                self._reap(os.WNOHANG)
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def peak_memory(self) -> float:
        """Return the most memory that the running program has held so far, in KiB (Linux)."""
        told = Path(f"/proc/{self.process}/status").read_text(encoding="ascii")
        found = re.search(r"VmHWM:\s+(\d+) kB", told)
        return float(found[1]) if found else 0.0

    def _draw(self, piece: bytes) -> None:
        self.received += piece
        text = self._tail + self._decoder.decode(piece)
        incomplete = _INCOMPLETE.search(text)
        cut = incomplete.start() if incomplete else len(text)
        text, self._tail = text[:cut], text[cut:]
        self._stream.feed(_UNKNOWN.sub("", text))

    def _ended(self) -> None:
        self._reap(0)

    def _reap(self, options: int) -> None:
        if self.status is None:
            process, status = os.waitpid(self.process, options)
            if process:
                self.status = os.waitstatus_to_exitcode(status)


def _become(
    command: Sequence[str],
    size: tuple[int, int],
    environment: Mapping[str, str] | None,
    folder: Path | None,
) -> None:
    """Turn the child process into the program; never returns."""
    try:
        _size(0, *size)
        if folder:
            os.chdir(folder)
        surroundings = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LC_ALL": "C.UTF-8",
            **(environment or {}),
        }
        # The size is the terminal's own to tell.
        for name in {"COLUMNS", "LINES", "NO_COLOR"}.difference(environment or ()):
            surroundings.pop(name, None)
        os.execvpe(command[0], list(command), surroundings)  # noqa: S606  # no shell is wanted
    finally:
        os._exit(127)


def _size(descriptor: int, columns: int, rows: int) -> None:
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
