"""The help: the bindings that are live, in their groups, with nothing kept by hand."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from textual.binding import Binding

from tui.app.overlay import Choice
from tui.keys import GROUPS, printed
from tui.kinds.panes import PANES
from tui.model.card import Span
from tui.render.cells import cells


class KeyLine(NamedTuple):
    """One action: its group, its keys as printed on the keyboard, and what it does."""

    group: str
    keys: str
    words: str


def key_lines(bindings: Iterable[Binding]) -> list[KeyLine]:
    """Return the actions by group, each with all its keys as a person names them."""
    found: dict[tuple[str, str], tuple[str, list[str]]] = {}
    for binding in bindings:
        if binding.group is not None:
            name = (binding.group.description, binding.id or binding.action)
            keys = found.setdefault(name, (binding.tooltip or binding.description, []))[1]
            keys.append(printed(binding.key))
    ordered = sorted(found.items(), key=lambda pair: GROUPS.index(pair[0][0]))
    return [KeyLine(group, " ".join(keys), words) for (group, _), (words, keys) in ordered]


WORDS: Final = (
    "A line says what, who says so, and where: p6 is the sixth passage of the source.",
    "! marks what to read with care; the card says why. +1 is one voice more; the card names it.",
    "+ marks what is new since you last read it, * what has changed; the card says how. A tab "
    "counts them, until you have looked at their cards.",
    "(draft) stands before what a rule has found in an article, and nobody has reviewed.",
    "# marks what you have remembered to come back to.",
    "Enter leads from an overview line to its item, from an item to its passage, and from a "
    "passage to the items pinned there.",
)


def help_lines(bindings: Iterable[Binding], pane: str) -> list[Choice]:
    """Return the help's lines: what the pane is, how to read the screen, then the keys."""
    lines = [Choice((Span(words),)) for words in (about(pane), *WORDS)]
    return [*lines, *key_choices(bindings)]


def key_choices(bindings: Iterable[Binding]) -> list[Choice]:
    """Return the keys as lines below the names of their groups."""
    lines: list[Choice] = []
    keys = key_lines(bindings)
    width = max(cells(line.keys) for line in keys) + 2
    heading = ""
    for group, names, words in keys:
        if group != heading:
            lines += [Choice(()), Choice((Span(group, "label"),))]
            heading = group
        padded = names + " " * (width - cells(names))
        lines.append(Choice((Span(padded, "strong"), Span(words)), indent=width))
    return lines


def about(pane: str) -> str:
    """Return what a pane is, in two sentences."""
    return next(one.about for one in PANES if one.key == pane)
