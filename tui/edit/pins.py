"""Let the pins of a briefing lead to where their words stand now."""

from collections.abc import Iterator, Mapping, Sequence

from tui.edit.edits import Edit
from tui.edit.tree import Branch, Leaf, Tree
from tui.model.pin import Pin
from tui.problems import Mark

Moves = Mapping[Mark, Sequence[Pin]]
"""For each pin that leads elsewhere, by its place in the file, where it is to lead."""
_Wanted = Mapping[int, Sequence[Pin]]


def moved_pins(tree: Tree, moves: Moves) -> list[Edit]:
    """Return the edits that write pins anew; quotes and brackets stay, one of several is a list."""
    wanted = {tree.offset(mark): pins for mark, pins in moves.items() if pins}
    return list(_moved(tree, tree.root, wanted))


def _moved(
    tree: Tree,
    node: Branch | Leaf,
    wanted: Mapping[int, Sequence[Pin]],
    parent: Branch | None = None,
) -> Iterator[Edit]:
    if isinstance(node, Leaf):
        if pins := wanted.get(node.begin):
            yield Edit(node.begin, node.end, _written(tree, node, pins, parent))
        return
    for entry in node.entries:
        yield from _moved(tree, entry.value, wanted, node)


def _written(tree: Tree, leaf: Leaf, pins: Sequence[Pin], parent: Branch | None) -> str:
    sign = leaf.sign if leaf.sign in {"'", '"'} else ""
    # A colon makes a pin to words no mapping, but some readers of YAML think so in brackets.
    words = [f"{sign}{pin}{sign}" for pin in pins]
    if len(words) == 1:
        return words[0]
    if parent is None or parent.keyed:
        return f"[{', '.join(words)}]"
    if parent.flow:
        return ", ".join(words)
    return f"{tree.line_end}{' ' * tree.column(parent.begin)}- ".join(words)
