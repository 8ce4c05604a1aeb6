"""A briefing as it would be if some of its items had other ids from the beginning."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from tui.frozen import Frozen
from tui.model.briefing import Briefing
from tui.model.changes import writes_itself
from tui.model.item import Item
from tui.model.pin import Pin
from tui.model.record import To


def under_new_ids(briefing: Briefing, renamed: Mapping[str, str]) -> Briefing:
    """Return a briefing with new ids, and with all that refers to an item following its new id.

    It is for comparing: who mentions whom is not worked out.
    """
    lists = {
        name: tuple(_item(item, renamed) for item in items)
        for name, items in briefing.lists.items()
    }
    return Briefing(briefing.header, lists, {})


def _item(item: Item, renamed: Mapping[str, str]) -> Item:
    follows: Item = _following(item, renamed)
    if item.id in renamed:
        return type(item)(**{**_held(follows), "id": renamed[item.id]})
    return follows


def _following(record: Any, renamed: Mapping[str, str]) -> Any:
    """Return a record whose references and pins follow; the record itself, where none does."""
    kind: Any = type(record)
    held, references = _held(record), _references(kind)
    followed = {
        name: _value(value, renamed, refers=name in references) for name, value in held.items()
    }
    # By identity: to compare all values of all items would cost more than to rebuild them.
    return record if all(followed[name] is held[name] for name in held) else kind(**followed)


def _held(record: Frozen) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.FIELDS}


def _value(value: Any, renamed: Mapping[str, str], *, refers: bool) -> Any:
    if isinstance(value, tuple):
        values = tuple(_value(one, renamed, refers=refers) for one in value)
        return value if all(map(_same, value, values)) else values
    if isinstance(value, Pin):
        return (
            Pin(value.passage, renamed[value.source], value.words)
            if (value.source in renamed)
            else value
        )
    if isinstance(value, Frozen):
        return value if writes_itself(value) else _following(value, renamed)
    return renamed.get(value, value) if refers and isinstance(value, str) else value


def _same(one: object, other: object) -> bool:
    return one is other


@cache
def _references(record: type[Frozen]) -> frozenset[str]:
    """Return the names of the fields that hold ids of other items."""
    return frozenset(name for name, one in record.FIELDS.items() if _refers(one.annotation))


def _refers(annotation: Any) -> bool:
    if get_origin(annotation) is Annotated:
        return isinstance(get_args(annotation)[1], To)
    return any(map(_refers, get_args(annotation)))
