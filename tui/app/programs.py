"""Start other programs: the clipboard's helpers, the editor, what opens links.

The only module that can. No shell reads what is started, a word of a briefing is never a program's
option, and no program that hangs can hang the reader. See docs/safety.md.
"""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, Final

from tui.clean import clean_name
from tui.problems import Fault

PATIENCE: Final = 2.0
"""Seconds that a program has to take a text, or to say that it cannot open a link."""
_GONE: Final = 1.0
"""Seconds that a killed program has to be gone; one that the system holds is left to it."""

Variables = Mapping[str, str]


def found(program: str, variables: Variables) -> bool:
    """Whether there is a program of that name in `PATH`, or at that path."""
    from shutil import which

    return which(program, path=variables.get("PATH", os.defpath)) is not None


def feed(command: Sequence[str], data: bytes, variables: Variables) -> bool:
    """Give a program data to read, and return whether it took them and ended well in time.

    What it leaves behind to hold the data goes on, and holds none of our streams.
    """
    process = _started(command, variables, subprocess.PIPE)
    if process is None:
        return False
    try:
        process.communicate(data, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        _kill(process)
        return False
    return process.returncode == 0


def launch(command: Sequence[str], variables: Variables, tell: Callable[[bool], None]) -> None:
    """Start a program that goes on by itself, and tell once whether it began well.

    One that still runs after `PATIENCE` has. Returns when the program ends: to be called aside.
    """
    process = _started(command, variables, subprocess.DEVNULL)
    if process is None:
        tell(False)
        return
    try:
        tell(process.wait(PATIENCE) == 0)
    except subprocess.TimeoutExpired:
        tell(True)
        # It is the browser itself, perhaps. Waited for, it leaves no corpse.
        process.wait()


def _started(
    command: Sequence[str], variables: Variables, stdin: int
) -> "subprocess.Popen[bytes] | None":
    with suppress(OSError, ValueError):
        return subprocess.Popen(  # noqa: S603  # no shell; a list of words, none of them of a briefing
            command,
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=dict(variables),
            # In a session of its own it cannot read the terminal, and outlives the reader.
            start_new_session=True,
        )
    return None


def _kill(process: "subprocess.Popen[bytes]") -> None:
    with suppress(OSError):
        os.killpg(process.pid, signal.SIGKILL)
    with suppress(subprocess.TimeoutExpired):
        process.wait(_GONE)
    if process.stdin is not None:
        with suppress(OSError):
            process.stdin.close()


def run_in_terminal(command: Sequence[str], variables: Variables) -> Fault | None:
    """Run a program that takes the terminal over, until it ends; return what went wrong.

    Ctrl+C is the program's alone meanwhile; what ends the reader ends the program as well. To be
    called by the main thread.
    """
    name = clean_name(os.path.basename(command[0]))  # noqa: PTH119  # a word, perhaps no path
    running: list[subprocess.Popen[bytes]] = []
    with _signals_shared_with(running):
        try:
            process = subprocess.Popen(command, env=dict(variables))  # noqa: S603  # no shell
        except (OSError, ValueError) as error:
            reason = (getattr(error, "strerror", None) or "it cannot be started").lower()
            return Fault("", f"`{name}` cannot be run", reason)
        running.append(process)
        code = process.wait()
    if code < 0:
        return Fault("", f"`{name}` was ended by the signal {signal.Signals(-code).name}")
    return Fault("", f"`{name}` ended with exit code {code}") if code else None


@contextmanager
def _signals_shared_with(running: "Sequence[subprocess.Popen[bytes]]") -> Iterator[None]:
    """Leave to a program what the terminal sends to both, and pass on what ends the reader."""
    before: dict[int, Any] = {}

    def pass_on(number: int, frame: FrameType | None) -> None:
        for process in running:
            process.send_signal(number)
        if callable(before[number]):
            before[number](number, frame)

    # Handlers and not `SIG_IGN`, which the program would inherit.
    for number in (signal.SIGINT, signal.SIGQUIT):
        before[number] = signal.signal(number, lambda *_: None)
    for number in (signal.SIGTERM, signal.SIGHUP):
        before[number] = signal.signal(number, pass_on)
    # The kernel stops both, or neither where nobody could let them go on.
    before[signal.SIGTSTP] = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
