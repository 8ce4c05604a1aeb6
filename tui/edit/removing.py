"""Take an entry out of a list or a mapping, and let all that is not its own stand.

What is returned are edits; nothing is changed by it. Comments above the entry stay where they are.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.edit.edits import Edit
from tui.edit.tree import BREAKS, Branch, Entry, Leaf, Tree, entries_of

_COMMENT: Final = re.compile(rf"(?:(?<=[\s{BREAKS}])|\A)#[^{BREAKS}]*")
_TO_COMMA: Final = re.compile(rf"(?:[\s{BREAKS}]+|#[^{BREAKS}]*)*,")
"""What may stand between an entry in brackets and the comma behind it."""


def removed(
    tree: Tree, node: Branch, entry: Entry, *, with_comments: bool = False
) -> Iterator[Edit]:
    """Yield the edits that take an entry out of the list or mapping that it stands in.

    The comments in its lines stay, in lines of their own, but for those that go `with_comments`.
    """
    comments = [] if with_comments else list(_comments_in(tree, entry))
    if node.flow:
        yield from _out_of_brackets(tree, node, entry, comments)
    else:
        yield _out_of_block(tree, node, entry, comments)


def _comments_in(tree: Tree, entry: Entry) -> Iterator[str]:
    """Yield the comments in an entry's lines from where it begins: within it and behind it."""
    last = entry.end if _goes_on(tree, entry) else tree.behind_text(entry.end)
    place = entry.begin
    for leaf in (*_leaves(entry), None):
        begin = leaf.begin if leaf else last
        yield from _COMMENT.findall(tree.text, place, max(place, begin))
        place = leaf.end if leaf else place


def _goes_on(tree: Tree, entry: Entry) -> bool:
    """Whether more than a comment stands behind an entry in its line."""
    behind = tree.text[entry.end : tree.behind_text(entry.end)].lstrip(" \t")
    return bool(behind) and not behind.startswith("#")


def _leaves(entry: Entry) -> Iterator[Leaf]:
    """Yield the scalars of an entry, keys among them, in the order of the text."""
    if entry.key:
        yield entry.key
    if isinstance(entry.value, Leaf):
        yield entry.value
        return
    for inner in entries_of(entry.value):
        if inner.key:
            yield inner.key
        if isinstance(inner.value, Leaf):
            yield inner.value


def _out_of_block(tree: Tree, node: Branch, entry: Entry, comments: Sequence[str]) -> Edit:
    """Return the edit for an entry with lines of its own, or one that begins behind a dash."""
    line = tree.begins[tree.line(entry.begin)]
    before = tree.text[line : entry.begin]
    following = next((one for one in node.entries if one.begin > entry.begin), None)
    if not before.strip() or following is None:
        kept = "".join(f"{' ' * len(before)}{one}{tree.line_end}" for one in comments)
        return Edit(line, tree.behind_line(entry.end), kept)
    # The dash stays, for what comes behind it now; the comments go above it.
    indent = before[: len(before) - len(before.lstrip())]
    between = _COMMENT.findall(tree.text, tree.behind_text(entry.end), following.begin)
    kept = "".join(f"{indent}{one}{tree.line_end}" for one in (*comments, *between))
    return Edit(line, following.begin, f"{kept}{before}")


def _out_of_brackets(
    tree: Tree, node: Branch, entry: Entry, comments: Sequence[str]
) -> Iterator[Edit]:
    """Yield the edits for an entry in brackets, and for one of the commas beside it."""
    at = node.entries.index(entry)
    column = " " * (tree.column(node.begin) + 1)
    kept = "".join(f" {one}{tree.line_end}{column}" for one in comments)
    if at:
        comma = _comma(tree, node.entries[at - 1].end, node.end)
        yield from _with_comma(tree, comma, comma + 1, entry.begin, entry.end, kept)
        return
    comma = _comma(tree, entry.end, node.end)
    if comma < 0:
        yield Edit(entry.begin, entry.end, kept)
    elif len(node.entries) == 1:
        yield from _with_comma(tree, comma, comma + 1, entry.begin, entry.end, kept)
    else:
        behind = node.entries[1].begin
        own = tree.text[comma + 1 : behind]
        yield from _with_comma(
            tree, comma, comma + 1 if own.strip() else behind, entry.begin, entry.end, kept
        )


def _with_comma(
    tree: Tree, comma: int, behind: int, begin: int, end: int, kept: str
) -> Iterator[Edit]:
    """Yield the edits that take out an entry and a comma, and what is blank between the two."""
    first, last = (end, comma) if comma >= end else (behind, begin)
    if tree.text[first:last].strip():
        yield Edit(comma, behind, "")
        yield Edit(begin, end, kept)
    else:
        yield Edit(min(comma, begin), max(behind, end), kept)


def _comma(tree: Tree, behind: int, end: int) -> int:
    """Return where the comma behind an entry in brackets stands; -1 where there is none."""
    found = _TO_COMMA.match(tree.text, behind, end)
    return found.end() - 1 if found else -1
