"""Which item is which after an edit, where an id was made from the words that were edited."""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set

from tui.model.briefing import Briefing
from tui.model.item import Item

Fits = Callable[[Item, Item], bool]
"""Whether an item may have become the one that stands in its place."""


def always(old: Item, new: Item) -> bool:
    """Let the place alone decide: between two saves, what stands there is what stood there."""
    del old, new
    return True


def successors(before: Briefing, after: Briefing, fits: Fits = always) -> dict[str, str]:
    """Return, for items that are gone by their ids, the ids under which they go on.

    An item goes on in the one of its list that says the same under another id; or else in the
    one that stands in its place, where as many are new between two neighbours as are gone, and
    where it fits.
    """
    found: dict[str, str] = {}
    for name, old in before.lists.items():
        new = after.lists.get(name, ())
        if any(item.id not in after.by_id for item in old):
            found.update(_in_list(old, new, before, after, fits))
    return found


def going_on(target: str, renamed: Mapping[str, str]) -> str:
    """Return the id under which an item, or a passage of a source, goes on."""
    source, slash, passage = target.partition("/")
    return f"{renamed.get(source, source)}{slash}{passage}"


def _in_list(
    old: Sequence[Item], new: Sequence[Item], before: Briefing, after: Briefing, fits: Fits
) -> dict[str, str]:
    gone = [item for item in old if item.id not in after.by_id]
    come = [item for item in new if item.id not in before.by_id]
    # The first of several that say the same goes on in the first.
    alike = {_nameless(item): item.id for item in reversed(come)}
    found = {item.id: alike.pop(key) for item in gone if (key := _nameless(item)) in alike}
    was = {there: here for here, there in found.items()}
    old_runs = _runs(old, {item.id for item in gone} - found.keys(), {})
    new_runs = _runs(new, {item.id for item in come} - was.keys(), was)
    for place, ids in old_runs.items():
        others = new_runs.get(place, [])
        if len(ids) == len(others):
            pairs = zip(ids, others, strict=True)
            found.update(
                (here, there)
                for here, there in pairs
                if fits(before.by_id[here], after.by_id[there])
            )
    return found


def _nameless(item: Item) -> Item:
    """Return an item that is equal to another if they differ in nothing but their ids."""
    return type(item)(**{name: getattr(item, name) for name in item.FIELDS if name != "id"})


def _runs(items: Iterable[Item], loose: Set[str], was: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the ids of what came or went, by the old id of the item that stands before it."""
    runs: dict[str, list[str]] = {}
    before = ""
    for item in items:
        if item.id in loose:
            runs.setdefault(before, []).append(item.id)
        else:
            before = was.get(item.id, item.id)
    return runs
