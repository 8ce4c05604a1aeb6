"""The folders that the library is made of, the person's own before the built-in one."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from tui.clean import clean_name
from tui.directories import directory

SUFFIXES: Final = (".yaml", ".yml")
"""What the names of briefing files end with."""
BUILT_IN: Final = "built in"
FIRST: Final = "derna-2018"
"""The built-in briefing that is opened when nothing was read before."""
TUTORIAL: Final = "tutorial"
"""The built-in briefing to learn the program by; its story is invented."""


class Folder(NamedTuple):
    """A folder of briefings, under the name by which a reader knows it."""

    name: str
    path: Path
    is_named: bool = False
    """Whether somebody asked for this one, so that its absence is worth a word."""


def index_file(variables: Mapping[str, str]) -> Path | None:
    """Return where the library's index is, or would be; None where the person has no folder."""
    folder = directory("cache", variables)
    return folder / "index.sqlite" if folder else None


def built_in() -> Path:
    """Return the folder of the built-in briefings: in the package, or beside it in a checkout."""
    packaged = Path(__file__).parent.parent / "briefings"
    return packaged if packaged.is_dir() else Path(__file__).parent.parent.parent / "briefings"


def folders(variables: Mapping[str, str], working: Path) -> list[Folder]:
    """Return the library's folders in the order in which a word is looked up, each once.

    `./briefings`, those of `$BRIEFING_PATH`, the person's data folder, the built-in set.
    """
    unique: dict[Path, Folder] = {}
    for name, path, is_named in _candidates(variables, working):
        real = _real(path)
        unique.setdefault(real, Folder(name, real, is_named))
    # The built-in folder keeps its name where the working folder is the checkout itself.
    real = _real(built_in())
    unique[real] = unique[real]._replace(name=BUILT_IN)
    return list(unique.values())


def _candidates(variables: Mapping[str, str], working: Path) -> Iterator[tuple[str, Path, bool]]:
    yield "./briefings", working / "briefings", False
    for part in variables.get("BRIEFING_PATH", "").split(os.pathsep):
        # A path cannot hold a zero byte, and nothing that asks the system may be given one.
        if part and "\0" not in part:
            yield clean_name(part), working / _expanded(part, variables), True
    if data := directory("data", variables):
        yield "your briefings", data / "briefings", False
    yield BUILT_IN, built_in(), False


def _expanded(part: str, variables: Mapping[str, str]) -> str:
    """Return a path with the person's home for its `~`, which a shell leaves alone in quotes."""
    home = variables.get("HOME") or variables.get("USERPROFILE")
    if home and part[:1] == "~" and part[1:2] in {"", "/", os.sep}:
        return home + part[1:]
    return part


def _real(folder: Path) -> Path:
    # Not Path.resolve, which raises over links that lead in a circle.
    return Path(os.path.realpath(folder))
