"""A pseudo-terminal that a test can read, type on, resize, signal and take away."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import pyte

ROOT: Final = Path(__file__).parent.parent.parent
PATIENCE: Final = 40.0
"""Seconds until a wait is given up: many times what a loaded machine needs."""

PROGRAM: Final = (sys.executable, "-m", "tui")
# The child makes the terminal its own before it becomes the program, as a login does.
_OWN_THE_TERMINAL: Final = (
    "import fcntl, os, sys, termios\n"
    "fcntl.ioctl(int(sys.argv[1]), termios.TIOCSCTTY, 0)\n"
    "os.execv(sys.argv[2], sys.argv[2:])\n"
)
# What pyte takes for text: the keyboard protocol (CSI > u), mode requests (CSI ? $ p), and
# device control, privacy and application strings.
_BEYOND_PYTE: Final = re.compile(
    rb"\x1b\[[<>=][0-9;]*[A-Za-z]|\x1b\[\?[0-9;]*(?:u|\$p)|\x1b[PX^_][^\x1b]*\x1b\\"
)
# A sequence that is not complete yet, because the program wrote it in two pieces.
_INCOMPLETE: Final = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*|[PX^_\]][^\x1b\x07]*\x1b?)?\Z")


def surroundings(home: Path, **variables: str | None) -> dict[str, str]:
    """Return the variables of a person's shell whose home is `home`; None leaves one out."""
    known: dict[str, str | None] = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "PYTHONPATH": str(ROOT),
        **variables,
    }
    return {name: value for name, value in known.items() if value is not None}


class Terminal:
    """The program on a terminal of its own.

    The other end stays open here, so that the terminal's attributes can be read when the program
    has ended. A program that does not `own` the terminal is not told when it is taken away.
    """

    def __init__(
        self,
        arguments: Sequence[str],
        variables: Mapping[str, str],
        size: tuple[int, int] = (80, 24),
        program: Sequence[str] = PROGRAM,
        streams: Mapping[int, int] | None = None,
        own: bool = True,
    ) -> None:
        columns, rows = size
        self._master, self._slave = pty.openpty()
        self.tell_size(columns, rows)
        self.before = self.attributes()
        """The terminal's attributes before the program had it."""
        self.output = b""
        """Every byte that the program sent."""
        self.heard = 0.0
        """When it last sent something, on the clock of `time.perf_counter`."""
        self._held = b""
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        standard = {number: (streams or {}).get(number, self._slave) for number in range(3)}
        owning = (sys.executable, "-Sc", _OWN_THE_TERMINAL, str(self._slave))
        self.process = subprocess.Popen(
            [*(owning if own else ()), *program, *arguments],
            stdin=standard[0],
            stdout=standard[1],
            stderr=standard[2],
            env=variables,
            start_new_session=True,
            pass_fds=[self._slave],
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.hang_up()

    # Reading.

    @property
    def text(self) -> str:
        """What stands on the screen, line by line."""
        return "\n".join(self.screen.display)

    def until(self, pattern: str) -> None:
        """Wait until the screen shows a pattern."""
        self._until(lambda: re.search(pattern, self.text) is not None, pattern)

    def until_same(self, text: str, about: str = "") -> None:
        """Wait until the screen is as it was."""
        self._until(lambda: self.text == text, f"screen as before: {about}\n{text}\nbut")

    def until_sent(self, sent: bytes, times: int = 1) -> None:
        """Wait until the program has sent some bytes, so many times since it began."""
        self._until(lambda: self.output.count(sent) >= times, repr(sent))

    def until_state(self, letter: str) -> None:
        """Wait until the process is in a state as `ps` names them: T is stopped."""
        self._until(lambda: self.state() == letter, f"the state {letter}")

    def until_raw(self) -> None:
        """Wait until the program has the keys to itself."""
        self._until(lambda: self.is_raw, "raw terminal")

    def until_settled(self, quiet: float = 0.3) -> None:
        """Wait until the program has sent nothing for a while."""
        limit = time.monotonic() + PATIENCE
        while self.listen(quiet):
            assert time.monotonic() < limit, "the program never stops sending"

    def listen(self, seconds: float) -> bytes:
        """Return what the program sends within some seconds."""
        begin, limit = len(self.output), time.monotonic() + seconds
        while (left := limit - time.monotonic()) > 0:
            self._pump(left)
        return self.output[begin:]

    def _until(self, met: Any, wanted: str) -> None:
        limit = time.monotonic() + PATIENCE
        while not met():
            ended = self.process.poll() is not None
            if not self._pump(0.05) and (ended or time.monotonic() > limit):
                break
        assert met(), f"no {wanted} (exit {self.process.poll()}) on:\n{self.text}\n{self.end!r}"

    @property
    def end(self) -> bytes:
        """The last bytes that were sent."""
        return self.output[-300:]

    def _pump(self, seconds: float) -> bool:
        pieces: list[bytes] = []
        # All that is there is taken before any of it is drawn: drawing must not hold it up.
        while select.select([self._master], [], [], 0 if pieces else seconds)[0]:
            pieces.append(os.read(self._master, 65536))
            self.heard = time.perf_counter()
        self._draw(b"".join(pieces))
        return bool(pieces)

    def _draw(self, data: bytes) -> None:
        self.output += data
        data = self._held + data
        incomplete = _INCOMPLETE.search(data)
        cut = incomplete.start() if incomplete else len(data)
        self._held = data[cut:]
        self._stream.feed(_BEYOND_PYTE.sub(b"", data[:cut]))

    # Doing.

    def type(self, keys: bytes | str) -> None:
        """Type keys, reading meanwhile what the program answers."""
        left = keys.encode() if isinstance(keys, str) else keys
        limit = time.monotonic() + PATIENCE
        while left:
            assert time.monotonic() < limit, "the program does not read what is typed"
            if select.select([], [self._master], [], 0.05)[1]:
                left = left[os.write(self._master, left[:1024]) :]
            self._pump(0)

    def resize(self, columns: int, rows: int) -> None:
        """Make the terminal another size; the kernel tells the program."""
        self.screen.resize(rows, columns)
        self.tell_size(columns, rows)

    def tell_size(self, columns: int, rows: int) -> None:
        """Say another size than that of the screen that is kept here."""
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def attributes(self) -> list[Any]:
        """Return the terminal's attributes now."""
        return termios.tcgetattr(self._slave)

    @property
    def is_raw(self) -> bool:
        """Whether keys reach the program one by one, unseen and uninterpreted."""
        flags = self.attributes()[3]
        return not flags & (termios.ICANON | termios.ECHO | termios.ISIG)

    def signal(self, number: int) -> None:
        """Send the process a signal."""
        os.kill(self.process.pid, number)

    def state(self) -> str:
        """Return the state of the process as `ps` names it."""
        told = subprocess.run(
            ["ps", "-o", "stat=", "-p", str(self.process.pid)],
            capture_output=True,
            text=True,
            check=False,
        )
        return told.stdout.strip()[:1]

    def hang_up(self) -> None:
        """Close the terminal, as closing its window does."""
        for descriptor in (self._slave, self._master):
            if descriptor >= 0:
                os.close(descriptor)
        self._slave = self._master = -1

    def ended(self, limit: float = PATIENCE) -> int:
        """Wait for the end, and return the exit code as a shell tells it."""
        until = time.monotonic() + limit
        while self.process.poll() is None and time.monotonic() < until:
            if self._master < 0:
                time.sleep(0.02)
            else:
                self._pump(0.05)
        assert self.process.poll() is not None, f"the program does not end:\n{self.text}"
        while self._master >= 0 and self._pump(0.05):
            pass
        code = self.process.returncode
        return code if code >= 0 else 128 - code

    def is_restored(self) -> bool:
        """Whether the terminal is as it was: attributes, screen, cursor, mouse, paste, keyboard."""
        # A process may be seen to have stopped before its last words are read.
        while self._master >= 0 and self._pump(0):
            pass
        undone = (
            (b"\x1b[?1049h", b"\x1b[?1049l"),
            (b"\x1b[?25l", b"\x1b[?25h"),
            (b"\x1b[?1000h", b"\x1b[?1000l"),
            (b"\x1b[?1003h", b"\x1b[?1003l"),
            (b"\x1b[?1006h", b"\x1b[?1006l"),
            (b"\x1b[?2004h", b"\x1b[?2004l"),
            (b"\x1b[?1004h", b"\x1b[?1004l"),
        )
        left = [on for on, off in undone if self.output.rfind(on) > self.output.rfind(off)]
        assert not left, f"left on: {left}"
        assert self.output.count(b"\x1b[>") == self.output.count(b"\x1b[<u"), "the keyboard's mode"
        assert self.attributes() == self.before
        return True
