"""A comparison for programs. The shape is documented in docs/diff.md, and versioned."""

from typing import Any, Final

from tui.model.briefing import Briefing
from tui.model.comparison import Comparison, ItemChange
from tui.model.differences import Difference

VERSION: Final = 1
"""Changes when a field changes its meaning or goes away; new fields may come without."""


def comparison_document(comparison: Comparison, old: str, new: str) -> dict[str, Any]:
    """Return a comparison of two files, each called as a person names it, ready for JSON."""
    return {
        "version": VERSION,
        "same": comparison.same,
        "old": _side(comparison.old, old),
        "new": _side(comparison.new, new),
        "header": [_difference(one) for one in comparison.header],
        "items": [_item(change) for change in comparison.items],
    }


def _side(briefing: Briefing, path: str) -> dict[str, Any]:
    return {"path": path, "title": briefing.header.title}


def _item(change: ItemChange) -> dict[str, Any]:
    item = change.item
    return {
        "change": change.sort,
        "list": item.LIST,
        "kind": item.NOUN,
        "id": item.id,
        "old_id": change.old.id if change.old else None,
        "title": item.caption,
        "line": change.new.mark.line if change.new else None,
        "old_line": change.old.mark.line if change.old else None,
        "differences": [_difference(one) for one in change.differences],
    }


def _difference(one: Difference) -> dict[str, Any]:
    return {"field": one.name, "old": one.before or None, "new": one.after or None}
