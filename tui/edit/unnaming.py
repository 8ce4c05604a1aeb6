"""Take an id out of what names it, by the annotations of the records that may do so."""

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Final, NamedTuple, Union, get_args, get_origin

from tui.edit.edits import applied
from tui.edit.removing import removed
from tui.edit.tree import Branch, Entry, Leaf, tree_of
from tui.frozen import Frozen
from tui.kinds import KINDS
from tui.load.schema import PARSERS, fields_of
from tui.model.item import Item
from tui.model.record import To

MOST: Final = 200
"""In so many places an id is taken out at the most: for each of them the text is read again."""


class _Place(NamedTuple):
    """An entry that names an id, or that says nothing without it, and what it stands in."""

    node: Branch
    entry: Entry


def cannot_be_without(item: Item, identifier: str) -> bool:
    """Whether an item says nothing once it does not name an id: as a relation of it."""
    kind: Any = type(item)
    return any(
        field.required and _is_reference(field.annotation) and getattr(item, name) == identifier
        for name, field in ((one.name, one) for one in fields_of(kind).values())
    )


def unnamed(text: str, identifier: str) -> str | None:
    """Return a text in which no item names an id any more; None where too many places do.

    A field that can be left out goes; of a list what names it goes, be it an id or a record that
    is about it, such as a participant. What cannot be left out stays, and names nothing then.
    """
    for _ in range(MOST):
        tree = tree_of(text)
        place = next(_places(tree.root, identifier), None) if tree else None
        if tree is None or place is None:
            return text
        text = applied(text, removed(tree, *place))
    return None


def _places(root: Leaf | Branch, identifier: str) -> Iterator[_Place]:
    for kind in KINDS:
        listed = root.get(kind.LIST) if isinstance(root, Branch) else None
        if listed and isinstance(listed.value, Branch):
            for item in listed.value.entries:
                yield from _in_record(kind, item.value, identifier)


def _in_record(record: Any, node: Leaf | Branch, identifier: str) -> Iterator[_Place]:
    """Yield the places in a record, written out, that name an id and can be left out."""
    if isinstance(node, Leaf) or not node.keyed:
        return
    fields = fields_of(record)
    for entry in node.entries:
        field = fields.get(entry.key.text) if entry.key else None
        if field is None:
            continue
        annotation = _given(field.annotation)
        if get_origin(annotation) is tuple:
            yield from _in_list(get_args(annotation)[0], _Place(node, entry), identifier)
        elif _is_reference(annotation) and not field.required and _says(entry.value, identifier):
            yield _Place(node, entry)


def _in_list(one: Any, place: _Place, identifier: str) -> Iterator[_Place]:
    """Yield the places in a field for several of something; one alone stands without brackets."""
    value = place.entry.value
    is_list = isinstance(value, Branch) and not value.keyed
    parts = [place]
    if isinstance(value, Branch) and is_list:
        # The last of a list takes its key along.
        parts = [_Place(value, part) for part in value.entries]
        parts = parts if len(parts) > 1 else [_Place(place.node, place.entry)]
    for part in parts:
        held = part.entry.value
        if isinstance(held, Branch) and not held.keyed:
            held = held.entries[0].value if held.entries else held
        if _names(one, held, identifier):
            yield part
        elif _is_record(one):
            inner = _in_record(one, held, identifier)
            # A record of which nothing would be left goes as a whole.
            yield from (part if len(found.node.entries) == 1 else found for found in inner)


def _names(one: Any, node: Leaf | Branch, identifier: str) -> bool:
    """Whether a part of a list is an id, or says nothing without it."""
    if _is_reference(one):
        return _says(node, identifier)
    if not _is_record(one):
        return False
    fields = fields_of(one)
    if isinstance(node, Leaf):
        short = next((field for field in fields.values() if field.name == one.SHORT), None)
        return short is not None and _is_reference(short.annotation) and _says(node, identifier)
    return any(
        field.required and _is_reference(field.annotation) and _says(entry.value, identifier)
        for entry in node.entries
        if entry.key and (field := fields.get(entry.key.text))
    )


def _says(node: Leaf | Branch, identifier: str) -> bool:
    return isinstance(node, Leaf) and " ".join(node.text.split()) == identifier


def _given(annotation: Any) -> Any:
    """Return what a field holds where it is given."""
    if get_origin(annotation) in {UnionType, Union}:
        return next(one for one in get_args(annotation) if one is not type(None))
    return annotation


def _is_reference(annotation: Any) -> bool:
    held = _given(annotation)
    return get_origin(held) is Annotated and isinstance(get_args(held)[1], To)


def _is_record(annotation: Any) -> bool:
    is_class = isinstance(annotation, type) and issubclass(annotation, Frozen)
    return is_class and annotation not in PARSERS
