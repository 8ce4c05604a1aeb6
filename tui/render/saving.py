"""Write what is taken along into a new file, never over one that is there."""

from errno import EEXIST
from pathlib import Path
from typing import Final

from tui.clean import clean_name
from tui.load.load import slug
from tui.problems import Fault
from tui.render.extract import Extract
from tui.writing import take_name, written_aside

_MOST_BYTES: Final = 120
"""How long a made name may be; file systems take 255 bytes."""
_MOST_TRIES: Final = 1000
"""How many names with numbers are tried before it is said that there are too many."""


def file_stem(extract: Extract) -> str:
    """Return a file's name without its ending, made of the briefing and what is taken of it."""
    taken = extract.items[0].id if len(extract.items) == 1 else ""
    words = (extract.briefing.header.id, extract.pane, taken)
    # A slug holds no slash, no dot and no blank, whatever the id has.
    stem = "-".join(filter(None, map(slug, words))) or "briefing"
    return stem.encode()[:_MOST_BYTES].decode(errors="ignore")


def save(text: str | bytes, folder: Path, stem: str, extension: str) -> Path | Fault:
    """Write a text, or bytes, into a new file and return it; a name that is taken gets a number.

    The file is written aside and appears whole or not at all. The `Fault`, which has no code, says
    what went wrong; then nothing is left behind.
    """
    try:
        data = text.encode() if isinstance(text, str) else text
        with written_aside(folder, stem, data) as aside:
            return _named(aside, folder, stem, extension)
    except OSError as error:
        what = f"`{clean_name(stem + extension)}` cannot be written"
        reason = f"{clean_name(str(folder))}: {(error.strerror or '').lower()}"
        return Fault("", what, reason, "start the program in a folder of your own")


def _named(aside: Path, folder: Path, stem: str, extension: str) -> Path:
    """Give a finished file the first name that is free."""
    for number in range(1, _MOST_TRIES):
        path = folder / (f"{stem}-{number}{extension}" if number > 1 else f"{stem}{extension}")
        try:
            take_name(aside, path)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(EEXIST, "there are too many files of that name")
