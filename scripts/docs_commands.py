"""The command reference: help texts, exit codes, variables, folders, the JSON of `check`."""

import ast
import os
import re
from collections.abc import Iterator
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any, Final

import tui
from tui.cli import codes
from tui.cli.arguments import VERBS, help_text, parser_of
from tui.cli.environment import Environment
from tui.cli.process import main
from tui.cli.variables import VARIABLES
from tui.directories import Sort, directory
from tui.render.hyperlinks import TAKERS
from tui.render.records import COLUMNS

WIDTH: Final = 80
PACKAGE: Final = Path(tui.__file__).parent

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
    rows = (f"| {code} | {meaning} |" for code, meaning in exit_code_table())
    return "\n".join(["| code | meaning |", "| --- | --- |", *rows])


def exit_code_table() -> Iterator[tuple[int, str]]:
    """Yield each exit code with what it means."""
    body = ast.parse(Path(codes.__file__).read_text("utf-8")).body
    for number, statement in enumerate(body):
        if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
            continue
        value = getattr(codes, statement.target.id)
        after: Any = body[number + 1]
        yield value, " ".join(after.value.value.split())


def variables() -> str:
    """Return the table of the environment variables that the source reads."""
    lines = ["| variable | what it does |", "| --- | --- |"]
    rows = (f"| `{name}` | {VARIABLES[name]} |" for name in used_variables())
    return "\n".join([*lines, *rows])


def used_variables() -> list[str]:
    """Return the variables that the source reads."""
    return sorted(set(_used_variables()))


def _used_variables() -> Iterator[str]:
    for taker in TAKERS:
        yield from filter(None, (taker.variable, taker.version))
    for file in PACKAGE.rglob("*.py"):
        for match in _READ.finditer(file.read_text("utf-8")):
            yield match[1] or match[2]


def folders() -> str:
    """Return where the person's own folders are, on each sort of system."""
    lines = ["| what | system | where |", "| --- | --- | --- |"]
    rows = (f"| {what} | {system} | `{where}` |" for what, system, where in folder_table())
    return "\n".join([*lines, *rows])


def folder_table() -> Iterator[tuple[str, str, str]]:
    """Yield what is kept, the sort of system, and where it is kept there."""
    systems = (
        ("Linux and others", "linux", {"HOME": "/~"}),
        ("macOS", "darwin", {"HOME": "/~"}),
    )
    for what, sort, below in _FOLDERS:
        for system, platform, given in systems:
            found = directory(sort, given, platform)
            where = f"{found.as_posix()}{below}".removeprefix("/") if found else ""
            yield what, system, where


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
