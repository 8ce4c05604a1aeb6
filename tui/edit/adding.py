"""Add items to the lists of a file, behind those that stand there, and change nothing else."""

from collections.abc import Mapping, Sequence

from tui.edit.edits import Edit, applied
from tui.edit.fields import set_field
from tui.edit.order import top_order
from tui.edit.outline import Fields, item_lines
from tui.edit.tree import BREAKS, Branch, Entry, Tree, tree_of
from tui.problems import Fault

_HELP = "write the list as a block: an item a line, behind a dash"


def with_items(text: str, lists: Mapping[str, Sequence[Fields]], drafted: int) -> str | Fault:
    """Return the text of a briefing with more items at the end of its lists.

    Lists that it has not yet are put where they belong. `drafted` is what the header then counts
    of drafted items. The `Fault` is for a text that is no block of lists, and for a list that
    stands in brackets.
    """
    for name, items in lists.items():
        if items:
            done = _with_list(text, name, items)
            if isinstance(done, Fault):
                return done
            text = done
    return _set(text, "drafted", str(drafted))


def _with_list(text: str, name: str, items: Sequence[Fields]) -> str | Fault:
    tree = tree_of(text)
    root = tree.root if tree else None
    if tree is None or not isinstance(root, Branch):
        return Fault("", "the file cannot be added to", "it is no briefing")
    entry = root.get(name)
    lines = [line for fields in items for line in item_lines(fields)]
    if entry is None or _is_empty(tree, entry):
        return _set(text, name, "".join(f"{line}\n" for line in lines))
    value = entry.value
    if not isinstance(value, Branch) or value.keyed or value.flow:
        return Fault("", f"nothing can be added to `{name}`", "it is no list of lines", _HELP)
    column = tree.column(value.entries[0].begin)
    place = tree.behind_line(value.entries[-1].end)
    written = "".join(f"{' ' * column if line else ''}{line}{tree.line_end}" for line in lines)
    if place and text[place - 1] not in BREAKS:
        written = tree.line_end + written
    return applied(text, [Edit(place, place, written)])


def _is_empty(tree: Tree, entry: Entry) -> bool:
    """Whether a list has a key and no more, or empty brackets."""
    value = entry.value
    if isinstance(value, Branch):
        return not value.entries
    return not tree.text[value.begin : value.end].strip()


def _set(text: str, key: str, value: str) -> str | Fault:
    tree = tree_of(text)
    if tree is None:
        return Fault("", "the file cannot be added to", "it is no briefing")
    edits = set_field(tree, tree.root, key, value, top_order())
    return edits if isinstance(edits, Fault) else applied(text, edits)
