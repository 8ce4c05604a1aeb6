"""Read the file of the person's own: bytes to `(Settings, Report)`; never raises over it.

What is wrong is reported, each thing with its place; what is not wrong holds.
"""

import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tui.clean import clean_name
from tui.config.settings import Settings
from tui.directories import directory
from tui.frozen import Frozen
from tui.problems import BEGINNING, Fault, Mark, Problem, Report

if TYPE_CHECKING:
    from tui.load.nodes import Node

FILE: Final = "config.yaml"
_MOST_BYTES: Final = 64 * 1024


class Config(Frozen):
    """What a person has set, where, and what is wrong with it."""

    settings: Settings
    report: Report
    keymap: Mapping[str, str]
    """The keys of actions that have others than those that the program comes with."""
    places: Mapping[str, Mark]
    """Where each setting that is set stands; an action's keys as `keys.` and its id."""
    path: Path | None = None
    """The file, whether it is there or not; None where there is no place for it."""
    exists: bool = False


NO_CONFIG: Final = Config(Settings(), Report(""), {}, {})


def config_path(variables: Mapping[str, str], working: Path) -> Path | None:
    """Return the file's path, whether it exists or not; None where there is no place for it."""
    named = variables.get("BRIEFING_CONFIG")
    if named is not None:
        return working / named if named else None
    folder = directory("config", variables)
    return folder / FILE if folder else None


def read_config(variables: Mapping[str, str], working: Path) -> Config:
    """Return what a person has set; nothing where there is no file."""
    path = config_path(variables, working)
    # A file that is named must be there; the usual one need not, nor any folder above it.
    name = clean_name(str(path or ""))
    if path is None or not (variables.get("BRIEFING_CONFIG") or os.path.lexists(path)):
        return _nothing_set(Report(name), path)
    from tui.load.decoding import decoded
    from tui.load.file import read_bytes

    data = read_bytes(path, _MOST_BYTES)
    text = data if isinstance(data, Fault) else decoded(data)
    if isinstance(text, str):
        return read_settings(text, name, path)
    report = Report(name)
    report.add(_unread(text) if isinstance(text, Fault) else text)
    return _nothing_set(report, path)


def _nothing_set(report: Report, path: Path | None) -> Config:
    return Config(Settings(), report, {}, {}, path)


def read_settings(text: str, name: str = FILE, path: Path | None = None) -> Config:
    """Return what a text sets; `name` is for the report."""
    from tui.config.keymap import keymap
    from tui.config.signs import quoted_signs
    from tui.load.lines import lines_of
    from tui.load.recovery import parse_with_recovery
    from tui.load.schema import Reader, is_empty

    report = Report(name, lines_of(text))
    root, _ = parse_with_recovery("\n".join(quoted_signs(report.lines, report)), report)
    if root is None or is_empty(root):
        return _nothing_set(report, path)
    values = Reader(report).values(Settings, root) or {}
    keys = keymap(values.get("keys", ()), report)
    return Config(Settings(**values), report, keys, _places(root, values), path, exists=True)


def _places(root: "Node", values: Mapping[str, Any]) -> dict[str, Mark]:
    """Return where each value stands that is taken."""
    from tui.load.nodes import MappingNode

    pairs = root.pairs if isinstance(root, MappingNode) else []
    places = {key.text: node.mark for key, node in pairs if key.text in values}
    entries = values.get("keys", ())
    return {**places, **{f"keys.{one.name.text}": one.name.mark for one in entries}}


def _unread(fault: Fault) -> Problem:
    """Return why the file cannot be read, in words that are not about briefings."""
    help_ = {
        "B001": "`BRIEFING_CONFIG` names it; if that is empty, no file is looked for",
        "B002": fault.help,
        "B004": "it holds a few lines, most of the time",
    }.get(fault.code, "put a YAML file there, or let `BRIEFING_CONFIG` name another")
    reason = "" if fault.code == "B004" else fault.reason
    return Problem(fault.code, fault.what, BEGINNING, reason, help_)


def theme_problem(config: Config, names: Collection[str]) -> Problem | None:
    """Return what is wrong with the theme that is set, where it is none of those there are.

    Only the reader knows the themes; whoever reads the file without it does not ask.
    """
    theme, mark = config.settings.theme, config.places.get("theme")
    if mark is None or theme in names:
        return None
    from tui.load.nearest import did_you_mean

    help_ = did_you_mean(theme, names, f"there are {', '.join(sorted(names))}")
    width = max(1, min(len(theme), 60))
    return Problem("C101", f"there is no theme `{theme[:60]}`", mark, "", help_, width)
