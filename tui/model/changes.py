"""What changed between two readings of a briefing, told by short signatures of its items.

A signature is kept where the item itself is not: in what is remembered between runs. So it must
not depend on the process, on the version of Python, or on how a record is laid out inside.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, NamedTuple

from tui.digests import digest
from tui.frozen import Frozen
from tui.model.briefing import Briefing
from tui.model.item import Item

_BYTES: Final = 8
"""The length of a digest: among millions of texts no two fall together by chance."""


class Changes(NamedTuple):
    """The ids of the items that are not what they were."""

    added: tuple[str, ...] = ()
    """In the new order, as `changed` is."""
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    """In the old order."""


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> Changes:
    """Compare the signatures of two readings."""
    return Changes(
        added=tuple(one for one in after if one not in before),
        changed=tuple(one for one in after if before.get(one, after[one]) != after[one]),
        removed=tuple(one for one in before if one not in after),
    )


def signatures(briefing: Briefing) -> dict[str, str]:
    """Return the signature of each item by its id, in the briefing's order."""
    return {item.id: signature(item) for item in briefing}


def signature(item: Item) -> str:
    """Return a few hex digits that are equal for equal items, and for no others.

    What compares counts: kind, id and all that is recorded. The place in the file does not, nor
    does a field that says what it would say unwritten, so that a field that the format gains
    leaves the signatures of all that is without it as they were.
    """
    written = f"{item.LIST}{_written(item)}"
    return digest(written.encode("utf-8", "surrogatepass"), _BYTES)


def _written(value: Any) -> str:
    """Return a value as a text that no other value has: lengths stand before what they count."""
    if isinstance(value, Frozen):
        if writes_itself(value):
            return _written(str(value))
        fields = _compared(type(value))  # type: ignore[arg-type]  # mypy asks for a value's hash
        given = [
            _written(name) + _written(held)
            for name, default in fields
            if (held := getattr(value, name)) != default
        ]
        return f"r{len(given)}:{''.join(given)}"
    if isinstance(value, tuple):
        return f"t{len(value)}:{''.join(map(_written, value))}"
    # Not `repr`, which writes a text by the tables of its Python's Unicode.
    words = str(value)
    return f"{type(value).__name__}{len(words)}:{words}"


def writes_itself(value: Frozen) -> bool:
    """Whether a value is read from one text and gives it back: a date, an amount, a pin."""
    return type(value).__str__ is not object.__str__


@cache
def _compared(record: type[Frozen]) -> tuple[tuple[str, Any], ...]:
    """Return the fields that count, by name and not by where the class declares them."""
    fields = sorted(record.FIELDS.items())
    return tuple((name, one.default) for name, one in fields if one.compared)
