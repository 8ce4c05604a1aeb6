"""Which editor to open a file with, and how it is told the line: each has a form of its own."""

import re
import shlex
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from tui.clean import clean_name
from tui.problems import Fault, Mark

DEFAULTS: Final = ("nano", "vim", "vi", "emacs", "micro", "hx", "ed")
"""What is looked for, in this order, when nobody has said which editor."""
_VERSION: Final = re.compile(r"(?a)[-.\d].*")
"""What distributions put behind a name: vim.basic, emacs-nox, code-insiders."""

Found = Callable[[str], bool]
"""Whether there is a program of a name."""


class Editing(NamedTuple):
    """What to start to edit a file."""

    command: list[str]
    """Word by word."""
    in_window: bool
    """Whether it has a window of its own, and leaves the terminal empty meanwhile."""


class Form(NamedTuple):
    """How an editor is told where to begin, and to go on until the file is closed."""

    words: tuple[str, ...] = ("{file}",)
    waits: tuple[str, ...] = ()
    """The options by which it does not return at once; the first is given, if none of them is."""


_LINE: Final = Form(("+{line}", "{file}"))
_COLON: Final = Form(("+{line}:{column}", "{file}"))
_COMMA: Final = Form(("+{line},{column}", "{file}"))
_BEHIND: Final = ("{file}:{line}:{column}",)
_GRAPHICAL: Final = Form(_BEHIND, ("--wait", "-w"))
_CODE: Final = Form(("--goto", *_BEHIND), ("--wait", "-w"))

FORMS: Final[Mapping[str, Form]] = {
    **dict.fromkeys(("vi", "vim", "nvim", "view", "nvi", "joe", "mg", "pico"), _LINE),
    **dict.fromkeys(("gvim", "gview"), _LINE._replace(waits=("--nofork", "-f"))),
    **dict.fromkeys(("emacs", "emacsclient", "micro", "kak"), _COLON),
    **dict.fromkeys(("nano", "ne"), _COMMA),
    **dict.fromkeys(("hx", "helix"), Form(_BEHIND)),
    **dict.fromkeys(("code", "codium", "vscodium", "cursor", "windsurf"), _CODE),
    **dict.fromkeys(("subl", "zed", "zeditor"), _GRAPHICAL),
}
"""The forms by the editors' names; all others are given the file alone."""


def editing(variables: Mapping[str, str], found: Found, path: Path, mark: Mark) -> Editing | Fault:
    """Return what to start to edit a file at a place.

    The editor is that of `$VISUAL`, or of `$EDITOR`, or the first of `DEFAULTS` that there is.
    """
    chosen = _chosen(variables, found)
    if isinstance(chosen, Fault):
        return chosen
    program, *options = chosen
    form = FORMS.get(_known_as(program), Form())
    if form.waits and not set(form.waits) & set(options):
        options = [form.waits[0], *options]
    # An absolute path begins with a slash, and can be no option.
    place = {"file": str(path.absolute()), "line": mark.line, "column": mark.column}
    words = (word.format_map(place) for word in form.words)
    return Editing([program, *options, *words], in_window=bool(form.waits))


def _chosen(variables: Mapping[str, str], found: Found) -> list[str] | Fault:
    for name, given in (
        ("VISUAL", variables.get("VISUAL", "")),
        ("EDITOR", variables.get("EDITOR", "")),
    ):
        if given.strip():
            return _read(name, given, found)
    there = next((name for name in DEFAULTS if found(name)), "")
    if there:
        return [there]
    some = ", ".join(DEFAULTS[:-1])
    return Fault("", "no editor is found", f"none of {some} is there", "set `EDITOR` to yours")


def _read(variable: str, given: str, found: Found) -> list[str] | Fault:
    what = f"`{variable}` names no editor"
    try:
        words = shlex.split(given)
    except ValueError as error:
        return Fault("", what, f"{clean_name(given)}: {_small(str(error))}", "close its quotes")
    if not words or not found(words[0]):
        program = clean_name(words[0] if words else given)
        return Fault("", what, f"there is no program `{program}`", f"correct `{variable}`")
    return words


def _small(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"


def _known_as(program: str) -> str:
    """Return the name that a program is known by: `/usr/bin/vim.basic` is vim."""
    name = Path(program).name.casefold()
    return name if name in FORMS else _VERSION.sub("", name)
