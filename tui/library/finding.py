"""How a word on the command line finds a briefing."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tui.clean import clean_name
from tui.library.folders import SUFFIXES, folders
from tui.problems import Fault

if TYPE_CHECKING:
    from tui.library.walking import Entry

_FEW: Final = 50
"""So many briefings are read for their titles even where a file has nearly the name sought."""


def entries(variables: Mapping[str, str], working: Path) -> list["Entry"]:
    """Return the library's briefing files by folder and name, the person's own before others.

    A file is listed by its ending, whether it can be read or not.
    """
    from tui.library.walking import walked  # not for who names a file

    return walked(folders(variables, working)).entries


def find(word: str, variables: Mapping[str, str], working: Path) -> Path | Fault:
    """Return the file that a word means: a path, a path without its ending, a name, an id, a title.

    The `Fault` (B001, B003) for a word that finds nothing names the nearest there is.
    """
    for path in _as_paths(word, working):
        return path
    listed = entries(variables, working)
    for entry in listed:
        if entry.name == word:
            return entry.path
    near = _near(word, listed)
    # Who mistyped a name is not to wait until thousands of titles are read.
    if titled := _by_title(word, listed, variables, _FEW if near else len(listed)):
        return titled
    from tui.library.missing import LIST, in_its_place, no_file  # only for who finds nothing

    if fault := in_its_place(word, working) or no_file(word, working, near):
        return fault
    help_ = f"did you mean `{near}`?" if near else LIST
    return Fault("B001", f"there is no briefing `{clean_name(word)}`", help=help_)


def word_for(path: Path, shown: str, variables: Mapping[str, str], working: Path) -> str:
    """Return a word that means a file on the command line: its name where that will do.

    Else it is `shown`, by which the file is called anyhow. It is as a shell takes it.
    """
    from tui.library.walking import name_of

    name, real = name_of(str(path)), Path(os.path.realpath(working / path))
    listed = [folder.path for folder in folders(variables, working)]
    named = [working / name]
    named += [place / (name + end) for place in (working, *listed) for end in SUFFIXES]
    there = next(filter(_is_meant, map(str, named)), "")
    in_library = any(real.is_relative_to(folder) for folder in listed)
    found = os.path.realpath(there) == str(real) if there else in_library
    import shlex  # only for who is told what to type

    word = name if found else shown
    return clean_name(shlex.quote(f"./{word}" if word.startswith("-") else word))


def _is_meant(file: str) -> bool:
    """Whether a bare name means what is at a path: a folder is none."""
    return os.path.exists(file) and not os.path.isdir(file)  # noqa: PTH110, PTH112  # not Path's, which raise over what is closed


def _as_paths(word: str, working: Path) -> Iterator[Path]:
    if "\0" in word:
        return
    for name in (word, *(word + suffix for suffix in SUFFIXES)):
        path = working / name
        try:
            # Whatever is there is meant, a pipe too: reading it says what is wrong.
            if path.exists() and not path.is_dir():
                yield path
        except OSError:
            continue


def _by_title(
    word: str, listed: Sequence["Entry"], variables: Mapping[str, str], most_read: int
) -> Path | None:
    """Return the first briefing, the person's own before others, that has a word for title or id.

    Titles are asked of the index where there is one, and where there is none, of the files, unless
    these are more than `most_read`.
    """
    from tui.library.titles import titles

    wanted = word.casefold()
    for entry, named in titles(listed, variables, most_read):
        if wanted in named:
            return entry.path
    return None


def _near(word: str, listed: Sequence["Entry"]) -> str:
    """Return the name of a briefing that was probably meant, or nothing."""
    if "/" in word or len(word) >= 100:
        return ""
    from tui.load.nearest import nearest

    return nearest(word, [entry.name for entry in listed])
