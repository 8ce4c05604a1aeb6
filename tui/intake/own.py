"""The JSON of `briefing export`: everything that was recorded, so that it is the same again."""

from typing import Final

from tui.clean import clean
from tui.edit.outline import Fields
from tui.intake.draft import Draft
from tui.intake.reading import entries, is_null, members, words
from tui.load.nodes import ListNode, MappingNode, Node, ScalarNode
from tui.problems import Fault

VERSION: Final = "1"
_MADE: Final = frozenset(
    {"kind", "list", "id", "line", "column", "fields", "title", "card", "citation", "unreviewed"}
)
"""What an item has there: beside its fields, only what the program makes of them anew."""


def is_own(root: Node) -> bool:
    """Whether a file is JSON of `briefing export`."""
    return {"version", "briefing", "items"} <= members(root).keys()


def own_draft(root: Node, draft: Draft) -> Fault | None:
    """Take over what was recorded, items in the order in which they stood in their file."""
    whole = members(root)
    version = words(whole["version"])
    if version != VERSION:
        what = f"this is version `{version[:20]}` of the JSON"
        return Fault("", what, f"this program reads version {VERSION}", "use a newer program")
    draft.header = _fields(whole["briefing"])
    for item in sorted(entries(whole["items"]), key=_place):
        given = members(item)
        listed = words(given.get("list"))
        if words(given.get("kind")) == "passage":
            # It stands in its source already; of a passage alone there is no source to put it in.
            continue
        if not listed or not isinstance(given.get("fields"), MappingNode):
            draft.leave(item.mark, "what names no list, or has no fields")
            continue
        for name in given.keys() - _MADE:
            draft.leave(given[name].mark, f"`{name}`, which this version does not know")
        draft.add(listed, {"id": words(given.get("id")), **_fields(given["fields"])})
    return None


def _place(item: Node) -> tuple[int, int]:
    """Return where an item stood in its file; the beginning, where that is not told."""
    given = members(item)
    return _number(given.get("line")), _number(given.get("column"))


def _number(node: Node | None) -> int:
    digits = words(node)
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else 0


def _fields(node: Node) -> Fields:
    return {clean(key): _value(one) for key, one in members(node).items() if not is_null(one)}


def _value(node: Node) -> "str | list[object] | dict[str, object]":
    if isinstance(node, ScalarNode):
        return clean(node.text)
    if isinstance(node, ListNode):
        return [_value(one) for one in node.items if not is_null(one)]
    return dict(_fields(node))
