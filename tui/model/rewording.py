"""Which item an item became that was reworded, where its id does not tell.

Only what is beyond doubt: a wrong guess would hide that one thing is gone and another has come.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from tui.frozen import Frozen
from tui.model.briefing import Briefing
from tui.model.changes import writes_itself
from tui.model.item import Item

_MOST: Final = 0.5
"""More than this share of their words both must have, and at least this of their fields."""
_MOST_LETTERS: Final = 0.7
"""At least this share of their letters, in order, have two spellings of a name or a short text."""
_SHORT: Final = 200
"""Longer texts are told by their words, and the letters only of what they begin with."""
_MOST_PAIRS: Final = 10_000
"""Where more than that would have to be compared, one file is not the other, edited."""


class _Saying(NamedTuple):
    """What an item says, to be held against another."""

    words: frozenset[str]
    fields: frozenset[tuple[str, object]]
    """Those that are given, but for the id and the one with the words."""


def may_be(old: Item, new: Item) -> bool:
    """Whether an item that stands in the place of another is that one, reworded.

    At least half of the words say so, or the spelling; or all dates and numbers, where it has some.
    What many items have in common, such as who says so, where, and of which kind, says nothing.
    """
    return _words_are_alike(_words(old), _words(new)) or _numbers_are_equal(old, new)


def _words_are_alike(one: str, other: str) -> bool:
    words, others = set(one.split()), set(other.split())
    if len(words & others) >= _MOST * len(words | others):
        return True
    from difflib import SequenceMatcher  # for those who compare

    # Sorted, for it may say another thing the other way round.
    first, second = sorted((one[:_SHORT], other[:_SHORT]))
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.quick_ratio() >= _MOST_LETTERS and matcher.ratio() >= _MOST_LETTERS


def _numbers_are_equal(old: Item, new: Item) -> bool:
    names = [name for name in old.OWN if _tells(getattr(old, name)) or _tells(getattr(new, name))]
    return bool(names) and all(getattr(old, name) == getattr(new, name) for name in names)


def _tells(value: Any) -> bool:
    """Whether a value is a date or a number, or holds one."""
    if isinstance(value, tuple):
        return any(map(_tells, value))
    if not isinstance(value, Frozen):
        return False
    return writes_itself(value) or any(_tells(getattr(value, name)) for name in value.FIELDS)


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
    return _Saying(frozenset(_words(item).split()), frozenset(fields))


def _words(item: Item) -> str:
    """Return what an item's id would be made of, and not its caption, which may have the value."""
    return item.naming({name: getattr(item, name) for name in item.FIELDS}).casefold()


def _are_alike(one: _Saying, other: _Saying) -> bool:
    # Where no field is given there is nothing that could bear out a likeness of words.
    fields, words = one.fields | other.fields, one.words | other.words
    return (
        bool(fields)
        and len(one.words & other.words) > _MOST * len(words)
        and len(one.fields & other.fields) >= _MOST * len(fields)
    )
