"""Write a file so that whoever reads it sees what was there or what is new, never half of it."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EEXIST, EINVAL
from pathlib import Path
from time import time_ns
from typing import Final, NamedTuple

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
        try:
            aside.replace(path)
        except OSError:
            path.unlink(missing_ok=True)
            raise


def write_new(path: Path, data: bytes) -> None:
    """Write a file that is not there yet, whole or not at all.

    Raises `FileExistsError` where something has that name, also where the folder cannot be written
    to; another `OSError`, or a `ValueError`, for what else goes wrong.
    """
    if os.path.lexists(path):
        raise FileExistsError(EEXIST, "there is a file of that name")
    with written_aside(path.parent, path.name[:_MOST_LETTERS], data) as aside:
        take_name(aside, path)


def replace(path: Path, new: bytes, old: bytes | None = None) -> Fault | None:
    """Put `new` in the place of what a file holds, at one stroke.

    The file keeps its owner, group and permissions. Of a symbolic link, the file that it leads to
    is replaced, and the link stays. The `Fault`, which has no code, says why that cannot be; then
    the file is as it was, and nothing is left behind. Refused is what would be lost in silence: the
    owner and group of a file, where they cannot be kept; its tie to its other names (hard links);
    and, with `old`, which the file was read to hold, whatever it holds by now, as far as can be
    seen just before.
    """
    try:
        refused = _replace(Path(os.path.realpath(path)), new, old)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "the name is not valid"
        refused = _Refused(clean(reason or "").lower(), "check its permissions, and its folder")
    what = f"`{clean_name(str(path))}` cannot be written"
    return Fault("", what, refused.reason, refused.help) if refused else None


class _Refused(NamedTuple):
    """Why a file is not replaced, and what to do."""

    reason: str
    help: str


_CHANGED: Final = _Refused(
    "it was changed meanwhile, and is left as it is", "run the command again"
)
_OWNED: Final = _Refused(
    "its owner or group would change, and cannot be given back", "change a copy: `cp FILE NEW`"
)
_LINKED: Final = _Refused(
    "it has other names (hard links), which would keep the old text",
    "make it a file of its own: `cp FILE NEW`, then `mv NEW FILE`",
)


def _replace(path: Path, new: bytes, old: bytes | None) -> _Refused | None:
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise OSError(EINVAL, "it is not a regular file")
    if found.st_nlink > 1:
        # Not written over in place, which a crash would leave half done.
        return _LINKED
    # Opened to ask: what a file's own permissions forbid, those of its folder would allow.
    os.close(os.open(path, os.O_WRONLY))
    with written_aside(path.parent, path.name[:_MOST_LETTERS], new, FOR_THE_PERSON) as aside:
        if not _is_given(aside, found):
            return _OWNED
        # As late as can be: to write and to sync may take a while.
        if old is not None and not _holds(path, old):
            return _CHANGED
        aside.replace(path)
    return None


def _is_given(aside: Path, found: os.stat_result) -> bool:
    """Give a new file the owner, group and permissions of another; tell whether that can be."""
    own = aside.stat()
    if (own.st_uid, own.st_gid) != (found.st_uid, found.st_gid):
        try:
            os.chown(aside, found.st_uid, found.st_gid)
        except PermissionError:
            return False
    aside.chmod(stat.S_IMODE(found.st_mode))
    return True


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file holds these bytes; a pipe that has come in its place is not waited for."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as file:
        return file.read(len(data) + 1) == data


_MOST_LETTERS: Final = 40
"""How much of a file's name the name aside takes up: file systems take 255 bytes."""
