r"""Set the fields of a mapping, and write an item out that has none yet.

What is returned are edits; nothing is changed by it. What an edit does not name stays as it is:
comments, quotes, order, line ends. Values are YAML, as the file is to have them, without the
indentation of their place: `p6`, `[p4, p6]`, and with a line end behind it, for a block of lines
of its own, `scheme: blocks-1\nwords: 214\n`. Who changes a file loads what comes of it, and looks
whether it says what it should.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.edit.edits import Edit
from tui.edit.tree import BREAKS, Branch, Entry, Leaf, Tree
from tui.problems import Fault

STEP: Final = 2
"""How far what belongs to a key is indented."""
_AFTER_DASHES: Final = re.compile(r" *(?:- +)*\Z")


def set_field(
    tree: Tree, node: Branch | Leaf, key: str, value: str, order: Sequence[str] = ()
) -> list[Edit] | Fault:
    """Return the edits that give a mapping a field, or the field it has another value.

    A new field stands behind the last of those that come before it in `order`; without one, last.
    The `Fault` is for a mapping in brackets that cannot be written as a block, which a value of
    several lines needs, for what is no mapping, and for a folded text below comments on its key.
    """
    if isinstance(node, Leaf) or not node.keyed:
        return _fault(key, "only a mapping has fields", "write the item out, a field to a line")
    entry = node.get(key)
    if node.flow and "\n" in value:
        return _unfolded(tree, node, key, value, order)
    if entry is None:
        return [_new(tree, node, key, value, order)]
    if node.flow:
        colon = ":" if entry.end == _behind_key(entry) else ""
        return [Edit(_behind_colon(tree, entry), entry.end, f"{colon} {value}")]
    if _is_commented(tree, entry) and "\n" in value.removesuffix("\n") and value[-1] != "\n":
        return _fault(key, "comments stand between the key and its value", "put them above the key")
    return list(_other_value(tree, entry, value))


def written_out(tree: Tree, node: Leaf, key: str) -> list[Edit] | Fault:
    """Return the edits that make a mapping of an item in its short form: `the article`.

    It has one field then, `key`, with the text that stood there; others can be set after it.
    """
    own = tree.text[node.begin : node.end]
    if tree.line(node.begin) != tree.line(node.end) or not own:
        return _fault(own.partition("\n")[0], "it has several lines", f"write `{key}: …` there")
    before = tree.text[tree.begins[tree.line(node.begin)] : node.begin]
    if _AFTER_DASHES.match(before):
        return [Edit(node.begin, node.begin, f"{key}: ")]
    return [Edit(node.begin, node.begin, f"{{{key}: "), Edit(node.end, node.end, "}")]


def _fault(what: str, reason: str, help_: str) -> Fault:
    return Fault("", f"`{what}` cannot be written here", reason, help_)


def _new(tree: Tree, node: Branch, key: str, value: str, order: Sequence[str]) -> Edit:
    before = _before(node, key, order)
    if node.flow:
        field = f"{key}: {value}"
        if before is not None:
            return Edit(before.end, before.end, f", {field}")
        place = node.entries[0].begin if node.entries else node.begin + 1
        return Edit(place, place, f"{field}, " if node.entries else field)
    column = tree.column(node.entries[0].begin)
    field = f"{key}:{_laid(tree, value, column)}"
    if before is not None:
        return _line_below(tree, before, " " * column + field)
    place = node.entries[0].begin
    return Edit(place, place, f"{field}{tree.line_end}{' ' * column}")


def _before(node: Branch, key: str, order: Sequence[str]) -> Entry | None:
    """Return the field behind which a new one stands; None where it is the first."""
    places = {name: number for number, name in enumerate(order)}
    if key not in places:
        return node.entries[-1] if node.entries else None
    earlier = [
        entry
        for entry in node.entries
        if entry.key and places.get(entry.key.text, len(places)) < places[key]
    ]
    return earlier[-1] if earlier else None


def _other_value(tree: Tree, entry: Entry, value: str) -> Iterator[Edit]:
    old, colon = entry.value, _behind_colon(tree, entry)
    column = tree.column(entry.begin)
    was_below = tree.line(old.begin) > tree.line(entry.begin)
    if value.endswith("\n") and was_below:
        lines = value.removesuffix("\n").split("\n")
        yield Edit(old.begin, old.end, _indented(tree, lines, tree.column(old.begin)))
    elif value.endswith("\n"):
        # The comment behind the old value stays on its line.
        behind = tree.behind_text(old.end)
        yield Edit(colon, old.end, "")
        yield Edit(behind, behind, _laid(tree, value, column))
    elif was_below:
        # The comments between key and value stay.
        yield Edit(colon, colon, _laid(tree, value, column))
        yield Edit(tree.behind_text(tree.begins[tree.line(old.begin)] - 1), old.end, "")
    else:
        first, *others = _laid(tree, value, column).partition(tree.line_end)
        behind = tree.behind_text(old.end)
        yield Edit(colon, old.end, first)
        # The comment behind the old value stays on its line, behind the sign of a folded text.
        yield Edit(behind, behind, "".join(others))


def _is_commented(tree: Tree, entry: Entry) -> bool:
    """Whether lines of comments stand between a key and its value."""
    behind = tree.behind_line(entry.begin)
    return "#" in tree.text[behind : max(behind, entry.value.begin)]


def _behind_key(entry: Entry) -> int:
    return entry.key.end if entry.key else entry.begin


def _behind_colon(tree: Tree, entry: Entry) -> int:
    """Return where a key's colon ends; where the key ends, if it has none, as in `{a, b}`."""
    key = _behind_key(entry)
    return key if entry.end == key else tree.text.index(":", key) + 1


def _laid(tree: Tree, value: str, column: int) -> str:
    """Return what stands behind the colon of a key in some column."""
    lines = value.removesuffix("\n").split("\n")
    if not value.endswith("\n"):
        return f" {_indented(tree, lines, column + STEP)}"
    own = column + (_list_step(tree) if lines[0].startswith("- ") else STEP)
    return tree.line_end + " " * own + _indented(tree, lines, own)


def _indented(tree: Tree, lines: Sequence[str], column: int) -> str:
    """Return lines joined, each but the first indented, and none with blanks alone."""
    first, *others = lines
    return tree.line_end.join([first, *(" " * column + line if line else "" for line in others)])


def _list_step(tree: Tree) -> int:
    """Return how far the file indents lists below their keys: as it does the first time."""
    for entry in tree.root.entries if isinstance(tree.root, Branch) else ():
        if isinstance(entry.value, Branch) and not entry.value.flow and not entry.value.keyed:
            return tree.column(entry.value.begin) - tree.column(entry.begin)
    return STEP


def _line_below(tree: Tree, entry: Entry, line: str) -> Edit:
    """Return the edit that puts a line, or several, below all of an entry."""
    place = tree.behind_line(entry.end)
    if tree.text[place - 1] in BREAKS:
        return Edit(place, place, line + tree.line_end)
    return Edit(place, place, tree.line_end + line)


def _unfolded(
    tree: Tree, node: Branch, key: str, value: str, order: Sequence[str]
) -> list[Edit] | Fault:
    """Return the edit that writes a mapping in brackets as a block, with a long field in it."""
    column = tree.column(node.begin)
    before = tree.text[tree.begins[tree.line(node.begin)] : node.begin]
    own = tree.text[node.begin : node.end]
    if not _AFTER_DASHES.match(before) or not own.startswith("{") or "#" in own:
        help_ = "write the item as a block, a field to a line"
        return _fault(key, "it stands in brackets, and has several lines", help_)
    behind = _before(node, key, order)
    lines = [] if behind else [f"{key}:{_laid(tree, value, column)}"]
    for entry in node.entries:
        text = tree.text[entry.value.begin : entry.value.end]
        name = entry.key.text if entry.key else ""
        if name != key:
            lines.append(f"{tree.text[entry.begin : entry.key.end]}: {text}" if entry.key else text)
        if entry is behind:
            lines.append(f"{key}:{_laid(tree, value, column)}")
    return [Edit(node.begin, node.end, f"{tree.line_end}{' ' * column}".join(lines))]
