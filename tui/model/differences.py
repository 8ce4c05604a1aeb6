"""What became of an item, field by field, in the words of its file."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from tui.frozen import Field, Frozen
from tui.model.changes import writes_itself
from tui.model.item import Item

NOTHING: Final = "nothing"
_LONG: Final = 60
"""Longer words are shown from where they begin to differ to where they end to."""
_LONGEST: Final = 160
_AROUND: Final = 2
_CUT: Final = "…"
_PARAGRAPH: Final = " / "
"""What stands between paragraphs."""
_OTHER_PARAGRAPH: Final = " // "
"""What stands there where a text has the first sign itself, so that both would look the same."""


class Difference(NamedTuple):
    """A field, by its name in the file, and what stood and stands there."""

    name: str
    """With the way to it inside the item: `value`, `claims 2 via`."""
    before: str
    after: str

    def __str__(self) -> str:
        """Return it in a line: "value: about 20 → about 30"."""
        return f"{self.name}: {self.before or NOTHING} → {self.after or NOTHING}"

    @property
    def in_short(self) -> "Difference":
        """The same, long wordings cut to where they differ."""
        return Difference(self.name, *shortened(self.before, self.after))


def what_changed(old: Item, new: Item) -> list[Difference]:
    """Return the fields in which two readings of an item differ, in short, in the format's order.

    Items of two kinds have no fields in common, and differ in their kind.
    """
    if old.LIST != new.LIST:
        return [Difference("kind", old.NOUN, new.NOUN)]
    found = [one.in_short for one in differences(old, new)]
    # An id that was made from the words changes with them, which is no news of its own.
    return [one for one in found if one.name != "id"] or found


def differences(old: Frozen, new: Frozen) -> list[Difference]:
    """Return the fields in which two records of one class differ, with all of their words."""
    return list(_in_record("", old, new))


def given(record: Frozen) -> list[tuple[str, str]]:
    """Return what a record says, a line for each field, or for each part of one that has several.

    Fields have their names in the file, and stand in the order of the format.
    """
    return [
        (_key(declared), _words(part))
        for name, declared in _in_order(record)
        if declared.compared and (value := getattr(record, name)) != declared.default
        for part in (value if isinstance(value, tuple) and any(map(_is_record, value)) else [value])
    ]


def _in_record(path: str, old: Frozen, new: Frozen) -> Iterator[Difference]:
    for name, declared in _in_order(new):
        if declared.compared:
            # Inside an item, the field of a part's short form goes by the name of the part.
            key = "" if path and name == getattr(new, "SHORT", "") else _key(declared)
            yield from _in_value(f"{path} {key}".strip(), getattr(old, name), getattr(new, name))


def _in_order(record: Frozen) -> list[tuple[str, Field]]:
    """Return a record's fields in the order of the format: its own, then those of all kinds."""
    # A sort keeps the order of what is equal.
    return sorted(record.FIELDS.items(), key=lambda one: one[0] not in record.OWN)


def _key(declared: Field) -> str:
    return declared.metadata.get("key") or declared.name


def _in_value(path: str, old: Any, new: Any) -> Iterator[Difference]:
    if old == new:
        return
    if _is_record(old) and type(old) is type(new):
        yield from _in_record(path, old, new)
    elif isinstance(old, tuple) and isinstance(new, tuple):
        yield from _in_list(path, old, new)
    else:
        yield _difference(path, old, new)


def _difference(path: str, old: Any, new: Any) -> Difference:
    before, after = _words(old), _words(new)
    if before == after:
        before, after = (_words(one, _OTHER_PARAGRAPH) for one in (old, new))
    return Difference(path, before, after)


def _in_list(path: str, old: Sequence[Any], new: Sequence[Any]) -> Iterator[Difference]:
    """Yield what differs once all that is in both is left out, wherever it stands."""
    gone, come = _beyond(old, new), _beyond(new, old)
    parts = [one for _, one in (*gone, *come)]
    if not parts:
        # Only the order is another, which a row shows.
        yield _difference(path, old, new)
    elif len(gone) == len(come) and all(map(_is_record, parts)):
        for (_, before), (number, after) in zip(gone, come, strict=True):
            yield from _in_value(f"{path} {number}" if len(new) > 1 else path, before, after)
    else:
        yield _difference(path, *(tuple(one for _, one in some) for some in (gone, come)))


def _beyond(values: Sequence[Any], others: Sequence[Any]) -> list[tuple[int, Any]]:
    """Return the values that others do not have, or not so often, each with its number from 1."""
    left = Counter(others)
    found = []
    for number, value in enumerate(values, 1):
        if left[value]:
            left[value] -= 1
        else:
            found.append((number, value))
    return found


def _is_record(value: Any) -> bool:
    return isinstance(value, Frozen) and not writes_itself(value)


def _words(value: Any, between: str = _PARAGRAPH) -> str:
    """Return a value in one line; nothing for what is not recorded."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        apart = "; " if any(map(_is_record, value)) else ", "
        return apart.join(_words(one, between) for one in value)
    if _is_record(value):
        return ", ".join(_given(value, between))
    return between.join(" ".join(part.split()) for part in str(value).split("\n\n"))


def _given(record: Frozen, between: str) -> Iterator[str]:
    """Yield what a record says; the field that its short form fills is first, without a name."""
    short = getattr(record, "SHORT", "")
    for name, declared in sorted(_in_order(record), key=lambda one: one[0] != short):
        value = getattr(record, name)
        if declared.compared and value != declared.default:
            words = _words(value, between)
            yield words if name == short else f"{_key(declared)} {words}"


def shortened(before: str, after: str) -> tuple[str, str]:
    """Return two wordings, long ones cut to where they differ, with a word or two around it."""
    old, new = before.split(" "), after.split(" ")
    if before and after and max(len(before), len(after)) > _LONG:
        same = _alike(old, new)
        first = max(same - _AROUND, 0)
        rest = _alike(old[same:][::-1], new[same:][::-1])
        last = max(rest - _AROUND, 0)
        old, new = _cut(old, first, last), _cut(new, first, last)
    return _clipped(" ".join(old)), _clipped(" ".join(new))


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many words two wordings begin with alike."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((number for number, (one, other) in pairs if one != other), min(len(old), len(new)))


def _cut(words: list[str], first: int, last: int) -> list[str]:
    kept = words[first : len(words) - last]
    return [*([_CUT] if first else []), *kept, *([_CUT] if last else [])]


def _clipped(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}{_CUT}"
