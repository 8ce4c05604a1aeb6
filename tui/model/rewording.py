"""Which item an item became that was reworded, where neither its id nor its place tells.

Only what is beyond doubt: a wrong guess would hide that one thing is gone and another has come.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.model.briefing import Briefing
from tui.model.item import Item

_MOST: Final = 0.5
"""More than this share of their words both must have, and at least this of their fields."""
_MOST_PAIRS: Final = 10_000
"""Where more than that would have to be compared, one file is not the other, edited."""


class _Saying(NamedTuple):
    """What an item says, to be held against another."""

    words: frozenset[str]
    fields: frozenset[tuple[str, object]]
    """Those that are given, but for the id and the one with the words."""


def reworded(before: Briefing, after: Briefing) -> Iterator[tuple[str, str]]:
    """Yield the old and the new id of items that are most like each other, and like no others."""
    for name, items in before.lists.items():
        gone = [item for item in items if item.id not in after.by_id]
        come = [item for item in after.lists.get(name, ()) if item.id not in before.by_id]
        if gone and come and len(gone) * len(come) <= _MOST_PAIRS:
            yield from _in_list(gone, come)


def _in_list(gone: Sequence[Item], come: Sequence[Item]) -> Iterator[tuple[str, str]]:
    old, new = ([(item.id, _saying(item)) for item in items] for items in (gone, come))
    alike = [(was, now) for was, before in old for now, after in new if _are_alike(before, after)]
    for was, now in alike:
        if sum(1 for pair in alike if was == pair[0] or now == pair[1]) == 1:
            yield was, now


def _saying(item: Item) -> _Saying:
    fields = {
        (name, value)
        for name, declared in item.FIELDS.items()
        if declared.compared
        and name not in {"id", item.SHORT}
        and (value := getattr(item, name)) != declared.default
    }
    # Not the caption, which of a figure has the value in it as well.
    words = str(getattr(item, item.SHORT)).casefold().split()
    return _Saying(frozenset(words), frozenset(fields))


def _are_alike(one: _Saying, other: _Saying) -> bool:
    # Where no field is given there is nothing that could bear out a likeness of words.
    fields, words = one.fields | other.fields, one.words | other.words
    return (
        bool(fields)
        and len(one.words & other.words) > _MOST * len(words)
        and len(one.fields & other.fields) >= _MOST * len(fields)
    )
