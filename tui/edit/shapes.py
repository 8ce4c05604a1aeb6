"""What the keys of a briefing's mappings are, in which order, and what stands behind each."""

from collections.abc import Mapping
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

from tui.edit.order import order_of, top_order
from tui.frozen import Frozen
from tui.kinds import KINDS, Kinds
from tui.load.schema import PARSERS, fields_of


class Shape(NamedTuple):
    """What is known of a mapping, and of each mapping in a list."""

    places: Mapping[str, int]
    """The keys it can have, each with its place."""
    otherwise: int
    """The place of any other key: of the one that `key: value` spells, for instance."""
    values: "Mapping[str, Shape]"
    """What stands behind its keys, where that is a mapping in turn."""

    def place(self, key: str) -> int:
        """Return the place of a key among the others."""
        return self.places.get(key, self.otherwise)

    def behind(self, key: str) -> "Shape | None":
        """Return what is known of the mapping, or of the list of them, behind a key."""
        return self.values.get(key)


def top_shape(kinds: Kinds = KINDS) -> Shape:
    """Return the shape of a whole file."""
    places = {key: place for place, key in enumerate(top_order(kinds))}
    return Shape(places, len(places), {kind.LIST: _shape(kind) for kind in kinds})


def _shape(record: Any) -> Shape:
    places = {key: place for place, key in enumerate(order_of(record))}
    pair = getattr(record, "PAIR", None)
    records = {key: _record(field.annotation) for key, field in fields_of(record).items()}
    values = {key: _shape(inner) for key, inner in records.items() if inner is not None}
    return Shape(places, places[pair[0]] if pair else len(places), values)


def _record(annotation: Any) -> Any:
    """Return the record that a field holds, one or several; None where it holds no record."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in {UnionType, Union}:
        return _record(next(one for one in inner if one is not type(None)))
    if origin is tuple:
        return _record(inner[0])
    is_record = isinstance(annotation, type) and issubclass(annotation, Frozen)
    return annotation if is_record and annotation not in PARSERS else None
