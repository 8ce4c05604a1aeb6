"""Write a briefing's file in canonical order and indentation, and keep all that its author wrote.

Keys stand in the order of the format, items in the order of the file. A comment stays above what
it stands above, or behind what it stands behind; those above the first key are the file's own, and
stay at its top. Quotes, folded texts and brackets stay as they are.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.edit.layout import (
    block_text,
    parted,
    set_in,
    shifted,
    spaced,
    without_blanks_above,
    without_blanks_behind,
)
from tui.edit.shapes import Shape, top_shape
from tui.edit.tree import Branch, Entry, Leaf, Tree, tree_of
from tui.kinds import KINDS, Kinds

STEP: Final = 2
"""How far what belongs to a key or a dash is indented."""
_BREAK: Final = re.compile(r"\r\n|[\n\r]")
_OTHER_BREAKS: Final = re.compile("[\x85\u2028\u2029]")


def canonical(text: str, kinds: Kinds = KINDS) -> str | None:
    """Return a text in canonical form; None where it is not taken apart.

    What is returned is meant to say the same: whoever writes it makes sure of that by loading it.
    A file that is all in brackets, as JSON is, stays as it is.
    """
    tree = None if _OTHER_BREAKS.search(text) else tree_of(text)
    if tree is None or isinstance(tree.root, Leaf) or not tree.root.keyed:
        return None
    if tree.root.flow:
        return text
    return _Writer(tree).text(tree.root, top_shape(kinds), {kind.LIST for kind in kinds})


class _Written(NamedTuple):
    """An entry as it is to stand, and the comments and blank lines above it."""

    above: list[str]
    own: list[str]
    key: str


class _Writer:
    """Writes a tree anew, line by line."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.source = _BREAK.split(tree.text)

    def text(self, root: Branch, shape: Shape, lists: set[str]) -> str:
        """Return the whole file; a blank line stands above each of the lists."""
        first, last = self.tree.line(root.begin), self.tree.line(root.end)
        tail, footer = parted(self.source[last + 1 :], self.tree.column(root.begin))
        written, after = self.entries(root, 0, shape, first - 1, tail)
        lines = without_blanks_above(spaced(self.source[:first]))
        for entry in written:
            above = entry.above
            if entry.key in lists or not lines:
                above = without_blanks_above(above)
            if entry.key in lists and lines and lines[-1]:
                above = ["", *above]
            lines += [*above, *entry.own]
        lines += [*after, *spaced(footer)]
        while lines and not lines[-1]:
            lines.pop()
        return "".join(f"{line}{self.tree.line_end}" for line in lines)

    def entries(
        self, branch: Branch, column: int, shape: Shape | None, owner: int, tail: Sequence[str]
    ) -> tuple[list[_Written], list[str]]:
        """Return the entries of a block in their order, and the comments behind the last one.

        `owner` is the line of the key or dash that the block belongs to, and `tail` are the lines
        behind it that are still its own.
        """
        deep, level = parted(tail, self.tree.column(branch.begin))
        above, tails = self.between(branch, owner)
        keyed = shape if branch.keyed else None
        written = []
        for entry, lead, own in zip(branch.entries, above, [*tails, deep], strict=True):
            key = entry.key.text if entry.key else ""
            inner = keyed.behind(key) if keyed else shape
            lines = self.entry(entry, column, inner, own)
            written.append(_Written(set_in(column, lead), lines, key))
        if keyed:
            written.sort(key=lambda entry: keyed.place(entry.key))
        if column:
            first, *others = written
            written = [first._replace(above=without_blanks_above(first.above)), *others]
        return written, set_in(column, level)

    def between(self, branch: Branch, owner: int) -> tuple[list[list[str]], list[list[str]]]:
        """Return the lines above each entry of a block, and those that each but the last ends with.

        What stands behind an entry and is indented deeper is the entry's own.
        """
        column = self.tree.column(branch.begin)
        first, *others = branch.entries
        above = [self.source[owner + 1 : self.tree.line(first.begin)]]
        tails = []
        for entry, following in zip(branch.entries, others, strict=False):
            lines = slice(self.tree.line(entry.end) + 1, self.tree.line(following.begin))
            own, lead = parted(self.source[lines], column)
            tails.append(own)
            above.append(lead)
        return above, tails

    def entry(
        self, entry: Entry, column: int, shape: Shape | None, tail: Sequence[str]
    ) -> list[str]:
        """Return the lines of a key or dash with its value."""
        value = entry.value
        if isinstance(value, Branch) and not value.flow:
            return self.block(entry, value, column, shape, tail)
        sign, behind_sign = self.sign(entry, column)
        first, *others = self.value(entry, column, shape)
        behind = self.behind(value.end)
        if self.tree.line(value.begin) > self.tree.line(behind_sign):
            lines = [f"{sign}{self.behind(behind_sign)}"]
            between = self.tree.line(behind_sign) + 1, self.tree.line(value.begin)
            lines += set_in(column + STEP, self.source[slice(*between)])
            lines.append(" " * (column + STEP) + first)
        else:
            lines = [f"{sign} {first}" if first else sign]
        lines += others
        lines[-1] += behind
        return [*lines, *set_in(column, tail)]

    def block(
        self, entry: Entry, value: Branch, column: int, shape: Shape | None, tail: Sequence[str]
    ) -> list[str]:
        """Return the lines of a key or dash with what stands below it."""
        sign, behind_sign = self.sign(entry, column)
        line = self.tree.line(behind_sign)
        written, after = self.entries(value, column + STEP, shape, line, tail)
        comment = self.behind(behind_sign) if self.tree.line(value.begin) > line else ""
        lines = [line for one in written for line in (*one.above, *one.own)]
        if entry.key is None and not comment and not written[0].above:
            lines[0] = f"{sign} {lines[0].lstrip(' ')}"
        else:
            lines.insert(0, sign + comment)
        return [*lines, *after]

    def sign(self, entry: Entry, column: int) -> tuple[str, int]:
        """Return a key with its colon, or a dash, in its place, and where it ends in the text."""
        if entry.key is None:
            return " " * column + "-", entry.begin + 1
        key = self.tree.text[entry.begin : entry.key.end]
        return f"{' ' * column}{key}:", self.tree.text.index(":", entry.key.end) + 1

    def behind(self, offset: int) -> str:
        """Return what stands in a line behind an offset: a comment, with its distance."""
        return self.tree.text[offset : self.tree.behind_text(offset)].rstrip()

    def value(self, entry: Entry, column: int, shape: Shape | None) -> list[str]:
        """Return the lines of a value that is no block, the first without indentation."""
        value = entry.value
        lines = _BREAK.split(self.tree.text[value.begin : value.end])
        if isinstance(value, Leaf) and value.is_block:
            shift = column - self.tree.column(entry.begin)
            return [lines[0].rstrip(), *block_text(lines[0], lines[1:], column + STEP, shift)]
        lines = [without_blanks_behind(line) for line in lines]
        if isinstance(value, Branch):
            if len(lines) == 1:
                return [self.brackets(value, shape)]
            return [lines[0], *shifted(lines[1:], column - self.tree.column(entry.begin))]
        own = " " * (column + STEP)
        stripped = [line.lstrip(" \t") for line in lines[1:]]
        return [lines[0], *(own + line if line else "" for line in stripped)]

    def brackets(self, value: Branch | Leaf, shape: Shape | None) -> str:
        """Return what stands in brackets on a line, its keys in their order."""
        text = self.tree.text
        if isinstance(value, Leaf) or not value.entries:
            return text[value.begin : value.end]
        written = []
        for entry in value.entries:
            key = entry.key.text if entry.key else ""
            inner = shape.behind(key) if shape and value.keyed else shape
            before = text[entry.begin : entry.value.begin]
            written.append((key, before + self.brackets(entry.value, inner)))
        if shape and value.keyed:
            written.sort(key=lambda entry: shape.place(entry[0]))
        pieces, at = [], value.begin
        for entry, (_, own) in zip(value.entries, written, strict=True):
            pieces += [text[at : entry.begin], own]
            at = entry.end
        return "".join([*pieces, text[at : value.end]])
