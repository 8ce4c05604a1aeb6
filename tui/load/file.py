"""Read a file's bytes without being hung, flooded or fooled by what its name leads to."""

import os
import stat
from pathlib import Path
from typing import BinaryIO, Final

from tui.clean import clean, clean_name
from tui.problems import Fault

MOST_BYTES: Final = 32 * 1024 * 1024
"""The largest file that is read."""


def read_bytes(path: Path, most: int = MOST_BYTES) -> bytes | Fault:
    """Return the bytes of a regular file, or a `Fault` (B001–B004); never blocks on a pipe."""
    try:
        # Not blocking: opening a named pipe would otherwise wait for a writer for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        return _cannot_open(path, error)
    try:
        # Asked before Python makes a file of it, which fails on a folder.
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return _not_a_file(path)
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return read_stream(file, most)
    except OSError as error:
        return _cannot_open(path, error)
    finally:
        os.close(descriptor)


def read_stream(stream: BinaryIO, most: int = MOST_BYTES) -> bytes | Fault:
    """Return all that a stream holds, or a `Fault` (B004) once it is more than `most` bytes."""
    data = stream.read(most + 1)
    if len(data) > most:
        return Fault(
            "B004",
            "the file is too large",
            f"briefings are read up to {most // (1024 * 1024)} MiB",
            "split it into several briefings",
        )
    return data


def _cannot_open(path: Path, error: OSError | ValueError) -> Fault:
    name = clean_name(str(path))
    if isinstance(error, FileNotFoundError):
        return Fault(
            "B001", f"there is no file `{name}`", help="`briefing list` shows what there is"
        )
    if isinstance(error, IsADirectoryError):
        return _not_a_file(path)
    reason = clean(error.strerror or "") if isinstance(error, OSError) else "the name is not valid"
    return Fault("B002", f"`{name}` cannot be read", reason.lower(), "check its permissions")


def _not_a_file(path: Path) -> Fault:
    return Fault(
        "B003",
        f"`{clean_name(str(path))}` is not a file",
        "only regular files are read; pipes and devices may never end",
        "name a YAML file, or `-` for standard input",
    )
