"""Where briefings are, and how a word on the command line finds one."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from tui.clean import clean_name
from tui.directories import directory
from tui.load.load import Loaded, load_file
from tui.load.nearest import nearest
from tui.problems import Fault

SUFFIXES: Final = (".yaml", ".yml")
FIRST: Final = "derna-2018"
"""The briefing that is opened when nothing was read before."""


class Entry(NamedTuple):
    """A briefing file in the library, with the folder's name for a reader."""

    path: Path
    folder: str

    @property
    def name(self) -> str:
        """The file's name without its ending, safe to show."""
        return clean_name(self.path.stem)


def built_in() -> Path:
    """Return the folder of the built-in briefings: in the package, or beside it in a checkout."""
    packaged = Path(__file__).parent.parent / "briefings"
    return packaged if packaged.is_dir() else Path(__file__).parent.parent.parent / "briefings"


def folders(variables: Mapping[str, str], working: Path) -> list[tuple[str, Path]]:
    """Return the library's folders, the person's own before the built-in ones, each once."""
    found = [("./briefings", working / "briefings")]
    if data := directory("data", variables):
        found.append(("your briefings", data / "briefings"))
    found.append(("built in", built_in()))
    unique: dict[Path, str] = {}
    for name, folder in found:
        unique.setdefault(_real(folder), name)
    # The built-in folder keeps its name where the working folder is the checkout itself.
    unique[_real(built_in())] = "built in"
    return [(name, folder) for folder, name in unique.items()]


def _real(folder: Path) -> Path:
    # Not Path.resolve, which raises over links that lead in a circle.
    return Path(os.path.realpath(folder))


def entries(variables: Mapping[str, str], working: Path) -> list[Entry]:
    """Return the library's briefing files by folder and name; unreadable folders hold none.

    A file is listed by its ending, whether it can be read or not.
    """
    found = []
    for name, folder in folders(variables, working):
        try:
            files = sorted(folder.iterdir())
        except OSError:
            continue
        found += [Entry(file, name) for file in files if _is_listed(file)]
    return found


def _is_listed(file: Path) -> bool:
    # Not Path.is_dir, which raises over what is too long or closed.
    return file.suffix in SUFFIXES and not os.path.isdir(file)  # noqa: PTH112


def find(word: str, variables: Mapping[str, str], working: Path) -> Path | Fault:
    """Return the file that a word means: a path, a path without its ending, a name, an id, a title.

    The `Fault` (B001) for a word that finds nothing names the nearest there is.
    """
    for path in _as_paths(word, working):
        return path
    listed = entries(variables, working)
    for entry in listed:
        if entry.name == word:
            return entry.path
    titled: dict[str, Path] = {}
    for title, path in _titles(listed):
        # The person's own comes first, and keeps the title.
        titled.setdefault(title, path)
    if word.casefold() in titled:
        return titled[word.casefold()]
    if unreadable := _no_briefing(word, working):
        return unreadable
    near = nearest(word, [entry.name for entry in listed]) if _is_name(word) else ""
    help_ = f"did you mean `{near}`?" if near else "`briefing list` shows what there is"
    return Fault("B001", f"there is no briefing `{clean_name(word)}`", help=help_)


def _as_paths(word: str, working: Path) -> Iterator[Path]:
    if "\0" in word:
        return
    for name in (word, *(word + suffix for suffix in SUFFIXES)):
        path = working / name
        try:
            # Whatever is there is meant, a folder or a pipe too: reading it says what is wrong.
            if path.exists() and (not path.is_dir() or "/" in word or path.suffix in SUFFIXES):
                yield path
        except OSError:
            continue


def _no_briefing(word: str, working: Path) -> Fault | None:
    """Return what is wrong with what stands at a path, where something does."""
    name = clean_name(word)
    if not word or "\0" in word:
        return None
    for path in (str(working / word), *(str(working / word) + suffix for suffix in SUFFIXES)):
        if os.path.isdir(path):  # noqa: PTH112  # for the same reason as above
            help_ = "name a YAML file inside it"
            return Fault("B003", f"`{name}` is a folder", "only files are read", help_)
        if os.path.islink(path):  # noqa: PTH114
            leads = clean_name(os.readlink(path))  # noqa: PTH115
            reason = f"it leads to `{leads}`, which is not there, or leads back to it"
            return Fault("B001", f"`{name}` is a link to no file", reason, "mend the link")
    return None


def _is_name(word: str) -> bool:
    return "/" not in word and len(word) < 100


def _titles(listed: Sequence[Entry]) -> Iterator[tuple[str, Path]]:
    for entry in listed:
        briefing = load_file(entry.path).briefing
        if briefing:
            yield briefing.header.title.casefold(), entry.path
            yield briefing.header.id.casefold(), entry.path


def load_all(listed: Sequence[Entry]) -> Iterator[tuple[Entry, Loaded]]:
    """Yield each briefing of the library with what came of reading it."""
    for entry in listed:
        yield entry, load_file(entry.path)
