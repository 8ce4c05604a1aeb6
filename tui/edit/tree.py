"""The text of a briefing as a tree that knows to the letter where everything stands.

What a briefing means, the loader says. This says which letters of the file say it, so that they
can be changed and all others left as they are.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Final, NamedTuple

from tui.frozen import Frozen
from tui.load.lines import begins_of
from tui.load.nodes import Piece, pieces_of
from tui.problems import Mark

BREAKS: Final = "\n\r\x85\u2028\u2029"
"""The letters that end a line."""
_BYTE_ORDER: Final = "\ufeff"
_BLANKS: Final = f" \t{_BYTE_ORDER}{BREAKS}"
_BETWEEN: Final = re.compile(rf"(?:[{_BLANKS}]+|#[^{BREAKS}]*)*")
"""What may stand between two entries of a block: blanks, line ends, comments."""
_BETWEEN_KEYS: Final = re.compile(rf"(?:[{_BLANKS},{{]+|#[^{BREAKS}]*)*")
"""The same for keys, with the signs of a mapping in brackets."""
_KEEPS_BLANK_LINES: Final = re.compile(r"[|>][0-9]?\+")


class Leaf(NamedTuple):
    """A scalar: from its first letter or quote to behind its last."""

    begin: int
    end: int
    text: str
    """What it says, without quotes and line breaks that are the file's own."""
    sign: str = ""
    """What it is quoted or begun with: `'`, `"`, `|`, `>`, or nothing for a plain one."""

    @property
    def is_block(self) -> bool:
        """Whether it is a literal or folded text, whose blanks are its own."""
        return self.sign in {"|", ">"}


class Entry(NamedTuple):
    """An item of a list, with its dash if it has one, or a key with its value."""

    begin: int
    key: Leaf | None
    value: "Leaf | Branch"

    @property
    def end(self) -> int:
        """Behind the last letter of its value, or behind its colon or dash where it has none."""
        return self.value.end


class Branch(NamedTuple):
    """A list or a mapping: from its first dash, key or bracket to behind its last letter."""

    begin: int
    end: int
    entries: list[Entry]
    keyed: bool
    """Whether it is a mapping."""
    flow: bool
    """Whether it stands in brackets, not in a block."""

    def get(self, key: str) -> Entry | None:
        """Return the first entry of a key."""
        return next((one for one in self.entries if one.key and one.key.text == key), None)


class Tree(Frozen):
    """A text, and what stands where in it."""

    text: str
    root: Leaf | Branch

    @cached_property
    def begins(self) -> list[int]:
        """Where each line begins."""
        return begins_of(self.text)

    @cached_property
    def line_end(self) -> str:
        """How the file ends its lines."""
        first = re.search(r"\r\n|[\n\r]", self.text)
        return first[0] if first else "\n"

    def line(self, offset: int) -> int:
        """Return the number, from 0, of the line in which an offset lies."""
        return bisect_right(self.begins, offset) - 1

    def column(self, offset: int) -> int:
        """Return how many letters stand before an offset in its line."""
        return offset - self.begins[self.line(offset)]

    def behind_line(self, offset: int) -> int:
        """Return where the line after that of an offset begins; the end, where there is none."""
        number = self.line(offset) + 1
        return self.begins[number] if number < len(self.begins) else len(self.text)

    def behind_text(self, offset: int) -> int:
        """Return where the line of an offset ends, before what ends it."""
        begin, behind = self.begins[self.line(offset)], self.behind_line(offset)
        return begin + len(self.text[begin:behind].rstrip(BREAKS))

    def offset(self, mark: Mark) -> int:
        """Return the offset of a place; behind the text for one that is not in it."""
        if not 1 <= mark.line <= len(self.begins):
            return len(self.text) + 1
        return self.begins[mark.line - 1] + mark.column - 1

    def mark(self, offset: int) -> Mark:
        """Return the place of an offset."""
        return Mark(self.line(offset) + 1, self.column(offset) + 1)

    def at(self, mark: Mark) -> Leaf | Branch | None:
        """Return the outermost value that begins at a place, as the items of a briefing do."""
        offset = self.offset(mark)
        return next((node for node in _values(self.root) if node.begin == offset), None)


def tree_of(text: str) -> Tree | None:
    """Return the tree of a text; None for one that is broken, empty, or past a limit.

    None is returned as well where a key is no text or follows a `?`: no briefing has such. And
    where a mark of byte order is left at the beginning, once that of the file is taken off: it
    stands in the first line, and in no column of it.
    """
    if text.startswith(_BYTE_ORDER):
        return None
    stack: list[_Open] = []
    root: Leaf | Branch | None = None
    for piece in pieces_of(text):
        if piece.sort == "broken":
            return None
        if piece.sort in {"list", "mapping"}:
            stack.append(_Open(piece, []))
            continue
        done = _branch(text, piece, stack.pop()) if piece.sort == "end" else _leaf(text, piece)
        if done is None:
            return None
        if stack:
            stack[-1].nodes.append(done)
        else:
            root = done
    return Tree(text, root) if root is not None else None


class _Open(NamedTuple):
    piece: Piece
    nodes: list[Leaf | Branch]


def _leaf(text: str, piece: Piece) -> Leaf:
    begin, end = piece.begin, piece.end
    if piece.sign and piece.sign in "|>":
        # The parser takes blank lines behind it along, whether they belong to it or not.
        own = text[begin:end]
        if _KEEPS_BLANK_LINES.match(own):
            last = 2 if own.endswith("\r\n") else int(own.endswith(tuple(BREAKS)))
            end -= last
        else:
            end = begin + len(own.rstrip(_BLANKS))
            while text[end : end + 1] in {" ", "\t"}:
                end += 1
    return Leaf(begin, end, piece.text, piece.sign)


def _branch(text: str, piece: Piece, opened: _Open) -> Branch | None:
    start, nodes = opened.piece, opened.nodes
    keyed, flow = start.sort == "mapping", bool(start.sign)
    entries = list(_pairs(text, start, nodes)) if keyed else list(_items(text, start, nodes))
    if len(entries) * (1 + keyed) != len(nodes):
        return None
    end = piece.end if flow else max((entry.end for entry in entries), default=start.end)
    return Branch(start.begin, end, entries, keyed, flow)


def _pairs(text: str, start: Piece, nodes: list[Leaf | Branch]) -> Iterator[Entry]:
    end = start.begin
    for key, value in zip(nodes[::2], nodes[1::2], strict=True):
        between = _BETWEEN_KEYS.match(text, end)
        if isinstance(key, Leaf) and between and between.end() >= key.begin:
            yield Entry(key.begin, key, value)
        end = value.end


def _items(text: str, start: Piece, nodes: list[Leaf | Branch]) -> Iterator[Entry]:
    end = start.begin
    for node in nodes:
        between = _BETWEEN.match(text, end)
        # Between the items of a block there is nothing but what stands between, and the dash.
        dash = between.end() if between and not start.sign else node.begin
        yield Entry(dash, None, node)
        end = node.end


def entries_of(node: Leaf | Branch) -> Iterator[Entry]:
    """Yield all entries of a value and of what is in it, in the order of the text."""
    if isinstance(node, Branch):
        for entry in node.entries:
            yield entry
            yield from entries_of(entry.value)


def _values(node: Leaf | Branch) -> Iterator[Leaf | Branch]:
    yield node
    if isinstance(node, Branch):
        for entry in node.entries:
            yield from _values(entry.value)
