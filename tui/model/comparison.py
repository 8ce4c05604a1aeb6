"""What tells two briefings apart, item by item."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, Literal, NamedTuple

from tui.model.briefing import Briefing
from tui.model.differences import Difference, differences, given, what_changed
from tui.model.item import Item
from tui.model.passages import text_changed
from tui.model.renaming import under_new_ids
from tui.model.rewording import may_be, reworded
from tui.model.source import Source
from tui.model.successors import successors

Sort = Literal["added", "removed", "changed"]
_MOST_ROUNDS: Final = 8
"""How often ids are looked for that can be recognised once others are."""


class ItemChange(NamedTuple):
    """An item that is not what it was, that is new, or that is gone."""

    sort: Sort
    old: Item | None
    """None where it is new."""
    new: Item | None
    """None where it is gone."""
    differences: tuple[Difference, ...]
    """All fields that differ, the id left out; of what is new or gone, all that are given."""

    @property
    def item(self) -> Item:
        """The item as it is; as it was, where it is gone."""
        item = self.new or self.old
        assert item is not None  # noqa: S101  # one of the two is there
        return item

    @property
    def old_id(self) -> str:
        """The id that it had, where it has another now."""
        renamed = self.old and self.new and self.old.id != self.new.id
        return self.old.id if self.old and renamed else ""


class Comparison(NamedTuple):
    """All that tells two briefings apart. The order of items, and layout, do not."""

    old: Briefing
    new: Briefing
    header: tuple[Difference, ...]
    items: tuple[ItemChange, ...]
    """List by list, in the new order; what is gone stands where it stood."""

    @property
    def same(self) -> bool:
        """Whether the two say the same."""
        return not self.header and not self.items

    def of(self, sort: Sort) -> list[ItemChange]:
        """Return the changes of one sort."""
        return [change for change in self.items if change.sort == sort]


def compared(old: Briefing, new: Briefing) -> Comparison:
    """Compare two readings of a briefing, or two briefings.

    An item is known again by its id; or by all that it says; or by where it stands (`successors`),
    if it is like what stood there; or by its caption, where it moved to another list; or by most
    of what it says, where it was reworded. What refers to an item under its new id has not changed
    by that.
    """
    before, old_ids = _recognised(old, new)
    now = dict.fromkeys(name for one in (old, new) for name in one.lists)
    items = [
        change
        for name in now
        for change in _in_list(before.lists.get(name, ()), new.lists.get(name, ()), before, new)
    ]
    originals = [_original(change, old, old_ids) for change in items]
    header = tuple(differences(old.header, new.header))
    return Comparison(old, new, header, tuple(filter(_is_news, originals)))


def _recognised(old: Briefing, new: Briefing) -> tuple[Briefing, dict[str, str]]:
    """Return the old briefing under the new ids, and the old id for each that is new."""
    before, old_ids = old, dict[str, str]()
    for _ in range(_MOST_ROUNDS):
        found = (
            successors(before, new, may_be)
            or dict(_moved(before, new))
            or dict(reworded(before, new))
        )
        if not found:
            break
        before = under_new_ids(before, found)
        old_ids.update({now: was for was, now in found.items()})
    return before, old_ids


def _moved(before: Briefing, after: Briefing) -> Iterator[tuple[str, str]]:
    """Yield ids of items that go on in another list: the captions are equal, and no others are."""
    gone = _by_caption(item for item in before if item.id not in after.by_id)
    come = _by_caption(item for item in after if item.id not in before.by_id)
    for caption, items in gone.items():
        others = come.get(caption, [])
        if len(items) == len(others) == 1:
            yield items[0].id, others[0].id


def _by_caption(items: Iterator[Item]) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = {}
    for item in items:
        found.setdefault(item.caption.casefold(), []).append(item)
    return found


def _in_list(
    old: Sequence[Item], new: Sequence[Item], before: Briefing, after: Briefing
) -> Iterator[ItemChange]:
    """Yield what became of the items of one list, and those that are the same."""
    gone: dict[str, list[ItemChange]] = {}
    place = ""
    for item in old:
        if item.id in after.by_id:
            place = item.id
        else:
            gone.setdefault(place, []).append(_removed(item))
    yield from gone.pop("", ())
    for item in new:
        was = before.by_id.get(item.id)
        yield _changed(was, item) if was else _added(item)
        yield from gone.pop(item.id, ())
    # What stood behind an item that is in another list now.
    for changes in gone.values():
        yield from changes


def _added(item: Item) -> ItemChange:
    found = (Difference(name, "", words) for name, words in _given(item))
    return ItemChange("added", None, item, tuple(found))


def _removed(item: Item) -> ItemChange:
    found = (Difference(name, words, "") for name, words in _given(item))
    return ItemChange("removed", item, None, tuple(found))


def _given(item: Item) -> Iterator[tuple[str, str]]:
    yield from (line for line in given(_without_text(item)) if line[0] != "id")
    if isinstance(item, Source):
        yield from ((one.name, one.after) for one in text_changed(None, item.text))


def _changed(old: Item, new: Item) -> ItemChange:
    if old.LIST != new.LIST:
        return ItemChange("changed", old, new, tuple(what_changed(old, new)))
    found = [one for one in differences(_without_text(old), _without_text(new)) if one.name != "id"]
    if isinstance(old, Source) and isinstance(new, Source):
        found += text_changed(old.text, new.text)
    return ItemChange("changed", old, new, tuple(found))


def _without_text(item: Item) -> Item:
    """Return a source without its fingerprint, and any other item as it is."""
    if not isinstance(item, Source) or item.text is None:
        return item
    fields: dict[str, Any] = {name: getattr(item, name) for name in item.FIELDS}
    return Source(**{**fields, "text": None})


def _original(change: ItemChange, old: Briefing, old_ids: dict[str, str]) -> ItemChange:
    """Return a change with the old item as its file has it, under its old id."""
    if change.old is None:
        return change
    return change._replace(old=old.by_id[old_ids.get(change.old.id, change.old.id)])


def _is_news(change: ItemChange) -> bool:
    if change.sort != "changed" or change.differences:
        return True
    # The words that an id is made of may name another item, whose new id they follow.
    return bool(change.old_id) and _naming(change.old) == _naming(change.new)


def _naming(item: Item | None) -> str:
    return item.naming({name: getattr(item, name) for name in item.FIELDS}) if item else ""
