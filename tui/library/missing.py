"""What is said of a word that finds no briefing: what is in its place, or is nearly its name."""

import os
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from tui.clean import clean_name
from tui.library.folders import SUFFIXES
from tui.load.nearest import nearest
from tui.problems import Fault

LIST: Final = "`briefing list` shows what there is"
_MOST_NAMES: Final = 2_000
"""How many names in a folder are looked at."""
_LONGEST: Final = 255
"""Letters of a name; no file has more."""


def in_its_place(word: str, working: Path) -> Fault | None:
    """Return what is wrong with what stands at a path: a folder (B003), a dead link (B001)."""
    if not word or "\0" in word:
        return None
    for name in (word, *(word + suffix for suffix in SUFFIXES)):
        path = str(working / name)
        if os.path.isdir(path):  # noqa: PTH112  # not Path.is_dir, which raises over what is closed
            return _is_a_folder(name, path)
        if os.path.islink(path):  # noqa: PTH114
            leads = clean_name(os.readlink(path))  # noqa: PTH115
            reason = f"it leads to `{leads}`, which is not there, or leads back to it"
            what = f"`{clean_name(word)}` is a link to no file"
            return Fault("B001", what, reason, "mend the link")
    return None


def no_file(word: str, working: Path, near: str) -> Fault | None:
    """Return that there is no such file (B001), for a word that can only be a path.

    The file that has nearly its name there is offered, or else `near`, a name of the library.
    """
    if "\0" in word or not ("/" in word or word.endswith(SUFFIXES)):
        return None
    parent, name = os.path.split(word)
    folder = os.path.normpath(working / parent)
    what, where = f"there is no file `{clean_name(word)}`", clean_name(folder)
    if not os.path.isdir(folder):  # noqa: PTH112
        return Fault("B001", what, f"there is no folder `{where}`", LIST)
    reason = f"it was looked for in the folder `{where}`"
    if not word.endswith(SUFFIXES):
        reason += f", with `{SUFFIXES[0]}` behind it too"
    files = _files_in(folder)
    if like := _nearest_file(name, files):
        return Fault("B001", what, reason, f"did you mean `{_inside(parent, like)}`?")
    if near:
        return Fault("B001", what, reason, f"did you mean `{near}`?")
    if parent and files:
        return Fault("B001", what, reason, f"a file there is `{_inside(parent, files[0])}`")
    return Fault("B001", what, reason, LIST)


def _inside(folder: str, file: str) -> str:
    """Return a file's path as a person types it, `./` and all, safe to show."""
    return clean_name(os.path.join(folder, file))  # noqa: PTH118  # Path drops the `./`


def _is_a_folder(name: str, path: str) -> Fault:
    what = f"`{clean_name(name)}` is a folder"
    files = _files_in(path)
    if not files:
        return Fault("B003", what, "a briefing is a file, and there is none in it", LIST)
    first = _inside(name, files[0])
    if len(files) == 1:
        return Fault("B003", what, "a briefing is a file; one is in it", f"name it: `{first}`")
    reason = "a briefing is a file; several are in it"
    return Fault("B003", what, reason, f"name one of them, such as `{first}`")


def _nearest_file(name: str, files: Sequence[str]) -> str:
    """Return the file whose name is most like another, without their endings."""
    if len(name) > _LONGEST:
        return ""
    # Of two that differ in their endings, the first stays.
    stems = {_stem(file): file for file in reversed(files)}
    return stems.get(nearest(_stem(name), stems), "")


def _stem(file: str) -> str:
    return os.path.splitext(file)[0] if file.endswith(SUFFIXES) else file  # noqa: PTH122


def _files_in(folder: str) -> list[str]:
    """Return the names in a folder that a briefing may have, in their order."""
    try:
        with os.scandir(folder) as found:
            names = [entry.name for entry in islice(found, _MOST_NAMES)]
    except OSError:
        return []
    return sorted(one for one in names if one.endswith(SUFFIXES) and not one.startswith("."))
