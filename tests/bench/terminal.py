"""A program in a pseudo-terminal, asked when what it shows arrived and how much it sends for it."""

import os
import re
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.process import terminal

KEYS: Final = {"home": "\x1b[H"}
"""What a terminal sends for keys that have names; all others send themselves."""


class NeverShownError(AssertionError):
    """What was waited for did not come; the message ends with the screen as it was."""


class Terminal(terminal.Terminal):
    """A running program and its screen. A context manager: leaving it ends the program."""

    def __init__(
        self,
        command: Sequence[str],
        size: tuple[int, int],
        environment: Mapping[str, str],
        folder: Path,
    ) -> None:
        self.started = time.perf_counter()
        """When it was started, on the same clock as `heard`."""
        surroundings = {
            **environment,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LC_ALL": "C.UTF-8",
        }
        # By a shell that becomes the program: not by a Python, whose start would be measured too.
        program = ("sh", "-c", 'cd "$0" && exec "$@"', str(folder), *command)
        super().__init__((), surroundings, size, program, own=False)

    @property
    def words(self) -> str:
        """All words on the screen, one blank between them wherever they stand."""
        return " ".join(self.text.split())

    def press(self, key: str) -> None:
        """Send a key: `j`, or one that has a name."""
        # Not by `type`, which would take in the answer that is to be waited for.
        os.write(self._master, KEYS.get(key, key).encode())

    def wait_for(self, *words: str, seconds: float = 20) -> float:
        """Wait until all the words are on the screen; return when the last of them arrived.

        The time is on the clock of `time.perf_counter`, and that of the arrival, not of the look.
        """
        until = time.perf_counter() + seconds
        while missing := [word for word in words if word not in self.words]:
            ended = self.process.poll() is not None
            heard = self._pump(0 if ended else 0.5)
            if not heard and (ended or time.perf_counter() > until):
                raise NeverShownError(f"{missing} never came; exit {ended}\n{self.text}")
        return self.heard

    def wait_for_change(self, seconds: float = 20) -> float:
        """Wait until the screen is another than it is now; return when that arrived."""
        before, until = self.text, time.perf_counter() + seconds
        while self.text == before:
            if time.perf_counter() > until or self.process.poll() is not None:
                raise NeverShownError(f"the screen stayed as it was\n{before}")
            self._pump(0.5)
        return self.heard

    def peak_memory(self) -> float:
        """Return the most memory that the running program has held so far, in KiB (Linux)."""
        told = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        found = re.search(r"VmHWM:\s+(\d+) kB", told)
        return float(found[1]) if found else 0.0
