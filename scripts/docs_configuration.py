"""The reference of what can be configured, out of the record that the file is read by."""

from typing import Any, Final, Literal, get_args, get_origin

from tui.config.reading import read_settings
from tui.config.settings import Settings, starts
from tui.keys import GROUPS, SCREENS, all_printed
from tui.load.schema import Field, fields_of

EXAMPLE: Final = """\
theme: gruvbox
layout: below
start: overview
keys:
  search: [/, Ctrl+F]
  hit.next: Ctrl+N
  export: []
"""


def settings() -> str:
    """Return the table of the settings."""
    lines = ["| setting | takes | default | what it does |", "| --- | --- | --- | --- |"]
    for key, field in fields_of(Settings).items():
        default = _shown(Settings.FIELDS[field.name].default)
        lines.append(f"| `{key}` | {_takes(field)} | {default} | {field.doc} |")
    return "\n".join(lines)


def _takes(field: Field) -> str:
    if get_origin(field.annotation) is Literal:
        return _words(get_args(field.annotation))
    if isinstance(Settings.FIELDS[field.name].default, bool):
        return _words(("yes", "no"))
    if field.name == "start":
        return _words(starts())
    return "the name of a theme" if field.name == "theme" else "actions, each with its keys"


def _words(words: tuple[str, ...]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _shown(default: Any) -> str:
    if isinstance(default, bool):
        default = "yes" if default else "no"
    return f"`{default}`" if default else ""


def example() -> str:
    """Return a file that sets some of it."""
    found = read_settings(EXAMPLE)
    if found.report.problems:
        raise ValueError(f"the example has problems: {found.report.problems}")
    return f"```yaml\n{EXAMPLE}```"


def actions() -> str:
    """Return the table of the actions' ids, with their keys."""
    lines = ["| id | keys | what it does |", "| --- | --- | --- |"]
    keys = list(dict.fromkeys(key for screen in SCREENS for key in screen))
    for key in sorted(keys, key=lambda key: GROUPS.index(key.group)):
        names = " ".join(f"`{name}`" for name in all_printed(key).split())
        lines.append(f"| `{key.id}` | {names} | {key.words} |")
    return "\n".join(lines)
