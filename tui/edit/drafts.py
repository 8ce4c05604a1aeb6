"""Accept and drop what was drafted: a text becomes another text, and nothing else in it changes.

What comes of it is loaded and compared before it is returned: it says what the text said before,
but for the one item. Whatever else would come of it is a `Fault`, and the text is to stay.
"""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from typing import Final, NamedTuple

from tui.edit.edits import applied
from tui.edit.removing import removed
from tui.edit.tree import Branch, Entry, Tree, tree_of
from tui.edit.unnaming import cannot_be_without, unnamed
from tui.load.load import Loaded, load_text
from tui.model.briefing import Briefing
from tui.model.item import Item
from tui.model.source import Source
from tui.problems import Fault, Report

_FIELD: Final = "draft"
_MOST_NAMED: Final = 3
"""How many items are named that name one which is to be dropped."""


class Changed(NamedTuple):
    """A text that was changed, and what it says."""

    text: str
    loaded: Loaded
    item: Item
    """The item as it was in the text before."""


def accepted(text: str, item_id: str) -> str | Fault:
    """Return the text with an item that is no draft any more: `draft` is gone, and no more."""
    done = accept(text, item_id, "briefing.yaml")
    return done if isinstance(done, Fault) else done.text


def dropped(text: str, item_id: str) -> str | Fault:
    """Return the text without an item that was a draft; a `Fault` where other items name it."""
    done = drop(text, item_id, "briefing.yaml")
    return done if isinstance(done, Fault) else done.text


def accept(text: str, item_id: str, name: str) -> Changed | Fault:
    """Accept an item of a text, and return what it says then; `name` is for the report."""
    found = _found(text, item_id, name)
    if isinstance(found, Fault):
        return found
    node = found.entry.value
    field = node.get(_FIELD) if isinstance(node, Branch) else None
    if field is None or not isinstance(node, Branch):
        return _not_a_draft(item_id)
    new = applied(text, removed(found.tree, node, field))
    expected = {one.id: one for one in found.briefing} | {item_id: _reviewed(found.item)}
    return _checked(found, new, name, expected, "accepted")


def drop(text: str, item_id: str, name: str) -> Changed | Fault:
    """Drop an item of a text, and return what it says then; `name` is for the report."""
    found = _found(text, item_id, name)
    if isinstance(found, Fault):
        return found
    if named := naming(found.item, found.briefing):
        return still_named(item_id, named)
    expected = {one.id: one for one in found.briefing if one is not found.item}
    return _checked(found, _without(found), name, expected, "dropped")


def drop_named(text: str, item_id: str, name: str) -> Changed | Fault:
    """Drop an item, and take it out of the items that name it; all others stay as they are.

    The `Fault` is for one that others cannot be without.
    """
    found = _found(text, item_id, name)
    if isinstance(found, Fault):
        return found
    if needing := needing_it(found.item, found.briefing):
        return still_named(item_id, needing)
    new = unnamed(_without(found), item_id)
    named = {one.id for one in naming(found.item, found.briefing)}
    expected = {one.id: one for one in found.briefing if one is not found.item}
    if new is None:
        return _by_hand(item_id, "dropped", "too many items name it")
    return _checked(found, new, name, expected, "dropped", named)


def naming(item: Item, briefing: Briefing) -> list[Item]:
    """Return the items that would name nothing any more, if one were gone."""
    found = [one for one in briefing.mentions.get(item.id, ()) if one is not item]
    found += [one for one in briefing if one is not item and _stands_in(one, item, briefing)]
    return list({one.id: one for one in found}.values())


def needing_it(item: Item, briefing: Briefing) -> list[Item]:
    """Return those of the items that name one which cannot be without it.

    They are relations of it; and what a source holds, or came through it.
    """
    return [
        one
        for one in naming(item, briefing)
        if cannot_be_without(one, item.id) or _stands_in(one, item, briefing)
    ]


def still_named(item_id: str, named: Sequence[Item]) -> Fault:
    """Return why an item is not dropped that some name."""
    some = [f"the {one.NOUN} `{one.id}`" for one in named[:_MOST_NAMED]]
    more = f" and {len(named) - len(some):,} more" if len(named) > len(some) else ""
    names = "names" if len(named) == 1 else "name"
    reason = f"{', '.join(some)}{more} {names} it, and would name nothing"
    return Fault("", f"`{item_id}` is not dropped", reason, "drop or change these first")


def _stands_in(one: Item, item: Item, briefing: Briefing) -> bool:
    """Whether an item is pinned to a source, or came through what is named as its medium."""
    pins = (briefing.passage_id(pin).rpartition("/")[0] for pin in one.places_in_source())
    is_pinned = isinstance(item, Source) and item.id in pins
    return is_pinned or item.id in {one.via, *(claim.via for claim in one.voices)}


def _without(found: "_Found") -> str:
    edits = removed(found.tree, found.node, found.entry, with_comments=True)
    return applied(found.tree.text, edits)


class _Found(NamedTuple):
    """A draft, and where it stands."""

    item: Item
    briefing: Briefing
    report: Report
    tree: Tree
    node: Branch
    """The list that it stands in, and its entry there."""
    entry: Entry


def _found(text: str, item_id: str, name: str) -> _Found | Fault:
    briefing, report = load_text(text, name)
    tree = tree_of(text)
    if briefing is None or tree is None or not isinstance(tree.root, Branch):
        help_ = "mend it first: `briefing check` tells where"
        return Fault("", f"`{name}` cannot be changed", "it is broken", help_)
    item = briefing.by_id.get(item_id)
    if item is None:
        return Fault("", f"there is no item `{item_id}`", "the file was changed meanwhile")
    if not item.is_draft:
        return _not_a_draft(item_id)
    listed = tree.root.get(item.LIST)
    node = listed.value if listed else None
    if isinstance(node, Branch):
        for entry in node.entries:
            if entry.value.begin == tree.offset(item.mark):
                return _Found(item, briefing, report, tree, node, entry)
    return Fault("", f"`{item_id}` cannot be changed", "its place in the file is not known")


def _not_a_draft(item_id: str) -> Fault:
    return Fault("", f"`{item_id}` is no draft", "it is reviewed already")


def _reviewed(item: Item) -> Item:
    """Return an item as it is once it is accepted."""
    given = {name: getattr(item, name) for name in item.FIELDS if name != _FIELD}
    return type(item)(**given)


def _checked(
    found: _Found,
    new: str,
    name: str,
    expected: Mapping[str, Item],
    done: str,
    besides: Set[str] = frozenset(),
) -> Changed | Fault:
    """Return what came of a text, if that is what should; `besides` are items that may differ."""
    loaded = load_text(new, name)
    after, report = loaded
    if (
        after is None
        or after.header != found.briefing.header
        or after.by_id.keys() != expected.keys()
        or any(after.by_id[one] != expected[one] for one in expected.keys() - besides)
        or _new_errors(found.report, report)
    ):
        return _by_hand(found.item.id, done, "other items would not be what they are")
    return Changed(new, loaded, found.item)


def _by_hand(item_id: str, done: str, reason: str) -> Fault:
    what = f"`{item_id}` cannot be {done} by itself"
    return Fault("", what, reason, "change it with your editor")


def _new_errors(before: Report, after: Report) -> bool:
    known = Counter((one.code, one.what) for one in before.of("error"))
    now = Counter((one.code, one.what) for one in after.of("error"))
    return bool(now - known) or after.left_out_errors > before.left_out_errors
