"""Write a file so that whoever reads it sees what was there or what is new, never half of it."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EEXIST, EINVAL
from pathlib import Path
from time import time_ns
from typing import Final

from tui.clean import clean, clean_name
from tui.problems import Fault

FOR_ALL: Final = 0o666
"""The mode of a file that is to be passed on; the person's own mask is taken off it."""
FOR_THE_PERSON: Final = 0o600
"""The mode of a file that is nobody else's business."""


@contextmanager
def written_aside(folder: Path, name: str, data: bytes, mode: int = FOR_ALL) -> Iterator[Path]:
    """Yield a new file in a folder that holds `data` and is safe on the disk.

    Whoever gets it gives it the name it is for, by a link or by renaming it. It is gone afterwards
    if nobody did, and is hidden until then. Raises `OSError` where it cannot be written.
    """
    aside = folder / f".{name}.{os.getpid()}-{time_ns()}"
    # Not by tempfile, which is slow to import, and whose files are for the person alone.
    descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield aside
    finally:
        aside.unlink(missing_ok=True)


def take_name(aside: Path, path: Path) -> None:
    """Give a file a name that is free, at one stroke; `FileExistsError` says that it is not."""
    try:
        os.link(aside, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links: the name is taken by an empty file, which is then replaced.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FOR_ALL))
        aside.replace(path)


def write_new(path: Path, data: bytes) -> None:
    """Write a file that is not there yet, whole or not at all.

    Raises `FileExistsError` where something has that name, also where the folder cannot be written
    to; another `OSError`, or a `ValueError`, for what else goes wrong.
    """
    if os.path.lexists(path):
        raise FileExistsError(EEXIST, "there is a file of that name")
    with written_aside(path.parent, path.name[:_MOST_LETTERS], data) as aside:
        take_name(aside, path)


def replace(path: Path, data: bytes) -> Fault | None:
    """Put `data` in the place of what a file holds, at one stroke; the file keeps its permissions.

    Of a link, the file that it leads to is replaced, and the link stays. The `Fault`, which has no
    code, says why that cannot be; then the file is as it was, and nothing is left behind.
    """
    try:
        _replace(Path(os.path.realpath(path)), data)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "the name is not valid"
        what = f"`{clean_name(str(path))}` cannot be written"
        return Fault("", what, clean(reason or "").lower(), "check its permissions, and its folder")
    return None


def _replace(path: Path, data: bytes) -> None:
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode):
        raise OSError(EINVAL, "it is not a regular file")
    # Opened to ask: what a file's own permissions forbid, those of its folder would allow.
    os.close(os.open(path, os.O_WRONLY))
    with written_aside(path.parent, path.name[:_MOST_LETTERS], data, FOR_THE_PERSON) as aside:
        aside.chmod(stat.S_IMODE(mode))
        aside.replace(path)


_MOST_LETTERS: Final = 40
"""How much of a file's name the name aside takes up: file systems take 255 bytes."""
