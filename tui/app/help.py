"""The help: the bindings that are live, in their groups, with nothing kept by hand."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from textual.app import App
from textual.binding import Binding

from tui.app.keys import GROUPS
from tui.app.overlay import Choice
from tui.model.card import Span
from tui.render.cells import cells


class KeyLine(NamedTuple):
    """One action: its group, its keys as printed on the keyboard, and what it does."""

    group: str
    keys: str
    words: str


def key_lines(bindings: Iterable[Binding], app: App[Any] | None = None) -> list[KeyLine]:
    """Return the actions by group, each with all its keys as a person names them."""
    found: dict[tuple[str, str], tuple[str, list[str]]] = {}
    for binding in bindings:
        if binding.group is not None:
            name = (binding.group.description, binding.id or binding.action)
            keys = found.setdefault(name, (binding.tooltip or binding.description, []))[1]
            keys.append(key_name(binding, app))
    order = [group.description for group in GROUPS]
    ordered = sorted(found.items(), key=lambda pair: order.index(pair[0][0]))
    return [KeyLine(group, " ".join(keys), words) for (group, _), (words, keys) in ordered]


def key_name(binding: Binding, app: App[Any] | None) -> str:
    """Return a key as it is printed on the keyboard: "G", "[", "Ctrl+D"."""
    if app is not None:
        shown = app.get_key_display(binding)
        return _NAMES.get(binding.key, shown)
    return _NAMES.get(binding.key, binding.key)


_NAMES = {
    "down": "Down", "up": "Up", "left": "Left", "right": "Right", "home": "Home", "end": "End",
    "pagedown": "PgDn", "pageup": "PgUp", "enter": "Enter", "tab": "Tab", "escape": "Esc",
    "backspace": "Backspace", "space": "Space", "minus": "-", "equals_sign": "=", "colon": ":",
    "right_square_bracket": "]", "left_square_bracket": "[", "question_mark": "?", "f1": "F1",
    "exclamation_mark": "!", "ctrl+d": "Ctrl+D", "ctrl+u": "Ctrl+U", "ctrl+z": "Ctrl+Z",
}  # fmt: skip

WORDS = (
    "A line says what, who says so, and where: p6 is the sixth passage of the source.",
    "! marks what to read with care; the card says why. +1 is one voice more; the card names it.",
    "Enter leads from an overview line to its item, from an item to its passage, and from a "
    "passage to the items pinned there.",
)


def help_lines(bindings: Iterable[Binding], app: App[Any]) -> list[Choice]:
    """Return the help's lines: how to read the screen, then the keys."""
    lines = [Choice((Span(words),)) for words in WORDS]
    keys = key_lines(bindings, app)
    width = max(cells(line.keys) for line in keys) + 2
    heading = ""
    for group, names, words in keys:
        if group != heading:
            lines += [Choice(()), Choice((Span(group, "label"),))]
            heading = group
        padded = names + " " * (width - cells(names))
        lines.append(Choice((Span(padded, "strong"), Span(words)), indent=width))
    return lines
