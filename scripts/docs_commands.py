"""The command reference: help texts, exit codes, variables, folders, the JSON of `check`."""

import ast
import os
import re
from collections.abc import Iterator, Mapping
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any, Final

import tui
from tui.cli import codes
from tui.cli.arguments import VERBS, help_text, parser_of
from tui.cli.environment import Environment
from tui.cli.process import main
from tui.directories import Sort, directory
from tui.render.hyperlinks import TAKERS
from tui.render.records import COLUMNS

WIDTH: Final = 80
PACKAGE: Final = Path(tui.__file__).parent

VARIABLES: Final[Mapping[str, str]] = {
    "BRIEFING_CONFIG": "The file of your configuration; if it is set and empty, there is none.",
    "BRIEFING_DEBUG": "If set, a bug of the program shows its traceback.",
    "BRIEFING_PAGER": "The pager of what is longer than the screen, with its options; goes before "
    "`PAGER`. Empty, or `cat`: none.",
    "BRIEFING_PATH": "More folders of briefings, joined by `:` (on Windows `;`).",
    "COLORFGBG": "Set by some terminals: whether their background is dark or light; "
    "such colours are taken as can be read on it.",
    "COLUMNS": "How wide to print, if it is a number; otherwise the terminal is asked.",
    "DISPLAY": "The X11 screen: whether `xclip` or `xsel` can copy, and a browser can open.",
    "EDITOR": "The editor that `e` opens, with its options; no shell reads it.",
    "HOME": "Where the folders below are, if nothing else says so.",
    "LINES": "How many rows the terminal has, if it is a number; otherwise it is asked.",
    "LOCALAPPDATA": "On Windows, where the folders below are.",
    "NO_COLOR": "If set and not empty, no colours; `--color always` overrules it.",
    "PAGER": "The pager of what is longer than the screen; without it, less.",
    "PATH": "Where editors, pagers, the clipboard's helpers and what opens links are looked for.",
    "SSH_CLIENT": "If set, nothing is animated, and what is copied goes to the terminal that you "
    "sit at; so with any that begins with `MOSH_`.",
    "SSH_CONNECTION": "As `SSH_CLIENT`.",
    "SSH_TTY": "As `SSH_CLIENT`.",
    "STY": "Set by GNU screen, which is then asked to pass on what is copied.",
    "TERM": "Empty, `dumb` or `unknown`: the reader does not start, and print-outs are plain.",
    "TERM_PROGRAM": "`Apple_Terminal` is known not to take what is copied by OSC 52; others are "
    "known to take links ([printing.md](printing.md#links)).",
    "TERM_PROGRAM_VERSION": "From which version on they do.",
    "TMUX": "Set by tmux, which can copy: `tmux load-buffer -w`.",
    "USERPROFILE": "Used where `HOME` is not set.",
    "VISUAL": "Goes before `EDITOR`.",
    "VTE_VERSION": "Set by GNOME Terminal and its relatives, which take links from 0.50.1 on.",
    "WAYLAND_DISPLAY": "The Wayland screen: whether `wl-copy` can copy, and a browser can open.",
    "WSL_DISTRO_NAME": "Set in WSL: `clip.exe` copies, and `wslview` opens links.",
    "WT_SESSION": "Set by Windows Terminal, which takes links.",
    "XDG_CACHE_HOME": "The folder for what can be made anew, if it is an absolute path.",
    "XDG_CONFIG_HOME": "The folder for configuration, if it is an absolute path.",
    "XDG_DATA_HOME": "The folder for data, if it is an absolute path.",
    "XDG_STATE_HOME": "The folder for state, if it is an absolute path.",
}
_FOLDERS: Final[tuple[tuple[str, Sort, str], ...]] = (
    ("your briefings (`*.yaml`, `*.yml`)", "data", "/briefings"),
    ("what you have configured", "config", "/config.yaml"),
    ("what is remembered: the briefing last read, the theme", "state", "/state.json"),
    ("what is remembered of each briefing", "state", "/briefings"),
    ("the library's index, which may be deleted", "cache", "/index.sqlite"),
)
_READ: Final = re.compile(
    r'(?:variables|environ)(?:\.get\(|\[)\s*"([A-Z_]+)"|"((?:XDG|SSH)_[A-Z_]+)"'
)
_COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")


def commands() -> str:
    """Return the help of the program and of each command, 80 columns wide."""
    parts = ["### briefing", _text(help_text())]
    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = str(WIDTH)  # argparse asks for nothing else
    try:
        for verb in VERBS:
            shown = _COLOUR.sub("", parser_of(verb).format_help())
            parts += [f"### briefing {verb.name}", _text(shown)]
    finally:
        if before is None:
            del os.environ["COLUMNS"]
        else:
            os.environ["COLUMNS"] = before
    return "\n\n".join(parts)


def exit_codes() -> str:
    """Return the table of exit codes, with the words that stand beside them in the source."""
    body = ast.parse(Path(codes.__file__).read_text("utf-8")).body
    lines = ["| code | meaning |", "| --- | --- |"]
    for number, statement in enumerate(body):
        if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
            continue
        value = getattr(codes, statement.target.id)
        after: Any = body[number + 1]
        lines.append(f"| {value} | {' '.join(after.value.value.split())} |")
    return "\n".join(lines)


def variables() -> str:
    """Return the table of the environment variables that the source reads."""
    used = sorted(set(_used_variables()))
    lines = ["| variable | what it does |", "| --- | --- |"]
    return "\n".join([*lines, *(f"| `{name}` | {VARIABLES[name]} |" for name in used)])


def _used_variables() -> Iterator[str]:
    for taker in TAKERS:
        yield from filter(None, (taker.variable, taker.version))
    for file in PACKAGE.rglob("*.py"):
        for match in _READ.finditer(file.read_text("utf-8")):
            yield match[1] or match[2]


def folders() -> str:
    """Return where the person's own folders are, on each sort of system."""
    systems = (
        ("Linux and others", "linux", {"HOME": "/~"}),
        ("macOS", "darwin", {"HOME": "/~"}),
    )
    lines = ["| what | system | where |", "| --- | --- | --- |"]
    for what, sort, below in _FOLDERS:
        for system, platform, given in systems:
            found = directory(sort, given, platform)
            where = f"{found.as_posix()}{below}".removeprefix("/") if found else ""
            lines.append(f"| {what} | {system} | `{where}` |")
    return "\n".join(lines)


def json_shape() -> str:
    """Return what `check --format json` really writes about a small broken file."""
    out = StringIO()
    text = b"title: Ferry strike\nupdated: 2 March 2026\n"
    environment = Environment(
        out=out, err=StringIO(), stdin=BytesIO(text), variables={}, working=Path("/")
    )
    code = main(["check", "--format", "json", "-"], environment)
    if code != codes.NO:
        raise ValueError(f"the example ended with {code}")
    return f"```json\n{out.getvalue()}```"


def records() -> str:
    """Return the table of the columns of `show --tsv`."""
    rows = (f"| {number} | `{name}` | {words} |" for number, (name, words) in enumerate(COLUMNS, 1))
    return "\n".join(["| column | name | what stands in it |", "| --- | --- | --- |", *rows])


def takers() -> str:
    """Return the table of the terminals that links are sent to."""
    lines = ["| variable | its value | from version |", "| --- | --- | --- |"]
    for taker in TAKERS:
        value = f"`{taker.value}`" if taker.value else "any"
        least = ".".join(map(str, taker.least))
        from_ = f"`{taker.version}` {least}" if taker.version else "all"
        lines.append(f"| `{taker.variable}` | {value} | {from_} |")
    return "\n".join(lines)


def formats() -> str:
    """Return the table of the formats of exports."""
    from tui.render.formats import FORMATS

    head = ["| format | file | media type | what it is |", "| --- | --- | --- | --- |"]
    rows = (f"| {one.name} | `{one.extension}` | `{one.media}` | {one.words} |" for one in FORMATS)
    return "\n".join([*head, *rows])


def losses() -> str:
    """Return what each format has no place for."""
    from tui.render.formats import FORMATS

    parts = []
    for form in FORMATS:
        lines = [f"- {loss.what[:1].upper()}{loss.what[1:]}." for loss in form.losses]
        parts.append("\n".join([f"**{form.name}**", "", *lines]) if lines else "")
    whole = ", ".join(f"`{form.name}`" for form in FORMATS if not form.losses)
    return "\n\n".join([f"Nothing is lost in {whole}.", *filter(None, parts)])


def key_table() -> str:
    """Return the table of the reader's keys, out of its bindings, as the help has them."""
    from tui.keys import GROUPS, READER, all_printed

    lines = ["| keys | what they do |", "| --- | --- |"]
    heading = ""
    for key in sorted(READER, key=lambda key: GROUPS.index(key.group)):
        if key.group != heading:
            lines.append(f"| **{key.group}** | |")
            heading = key.group
        keys = " ".join(f"`{name}`" for name in all_printed(key).split(" "))
        lines.append(f"| {keys} | {key.words} |")
    return "\n".join(lines)


def _text(text: str) -> str:
    return f"```text\n{text.strip()}\n```"
