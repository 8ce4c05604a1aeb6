"""The canonical order of what a briefing holds, made from the records of the format.

A reader of the file meets what an item is called, when it was and how that is known, then what is
told of it, and at last who says so, and where.
"""

from collections.abc import Iterable
from typing import Any, Final

from tui.kinds import KINDS, Kinds
from tui.load.schema import fields_of
from tui.model.briefing import Header
from tui.model.source import SourceText
from tui.model.when import When

_FIRST: Final = ("briefing", "id")
_HOW_KNOWN: Final = ("said", "part_of_day", "basis", "why")
_WHO_SAYS: Final = (
    *("by", "speaker", "via", "said_on", "stance", "credibility", "claims", "at"),
    *("note", "tags"),
)
_LISTS_FIRST: Final = ("sources", "places", "actors")
"""What other items refer to stands above them."""


def order_of(record: Any) -> tuple[str, ...]:
    """Return the keys of a record's fields in the order in which a file has them.

    It is the order of the format, with what all items share around it. How a date is known stands
    behind the record's last date, and a fingerprint, which is long, at the end.
    """
    fields = fields_of(record)
    common = {*_FIRST, *_HOW_KNOWN, *_WHO_SAYS}
    others = [key for key in fields if key not in common]
    # What all items share and is not named here stands behind what is.
    own = [key for key in others if fields[key].name in record.OWN]
    shared = [key for key in others if key not in own]
    long = [key for key in own if fields[key].annotation == SourceText | None]
    own = [key for key in own if key not in long]
    dated = [number for number, key in enumerate(own) if fields[key].annotation == When | None]
    told = dated[-1] + 1 if dated else len(own)
    ordered = (*_FIRST, *own[:told], *_HOW_KNOWN, *own[told:], *_WHO_SAYS, *shared, *long)
    return tuple(key for key in ordered if key in fields)


def top_order(kinds: Kinds = KINDS) -> tuple[str, ...]:
    """Return the keys at the top of a file in their order: what it is about, then the lists."""
    lists = [kind.LIST for kind in kinds]
    return (*order_of(Header), *_in_front(lists))


def _in_front(lists: Iterable[str]) -> list[str]:
    places = {name: number for number, name in enumerate(_LISTS_FIRST)}
    return sorted(lists, key=lambda name: places.get(name, len(places)))
