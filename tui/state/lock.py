"""Keep two programs from changing the same files at once, where the system can do that."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

FILE: Final = "lock"
PATIENCE: Final = 1.0
"""Seconds that are waited for others. Changing a file takes some thousandths of one."""
_PAUSE: Final = 0.005


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Let no other program into the same block, for as long as `PATIENCE` goes.

    After that, and where there are no locks, it is entered all the same: a program that was
    stopped amid its change must not make all others forget theirs.
    """
    descriptor = _opened(folder / FILE)
    try:
        if descriptor is not None:
            _wait(descriptor)
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)  # which gives the lock back


def _opened(path: Path) -> int | None:
    # Nothing that stands in the way may be followed, waited for, or handed to another program.
    flags = os.O_RDWR | os.O_CREAT
    for flag in ("O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK"):
        flags |= getattr(os, flag, 0)
    try:
        return os.open(path, flags, 0o600)
    except OSError:
        return None


def _wait(descriptor: int) -> None:
    try:
        import fcntl
    except ImportError:  # not a system of the Unix family
        return
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(_PAUSE)
        except OSError:  # a file system that has no locks
            return
        else:
            return
