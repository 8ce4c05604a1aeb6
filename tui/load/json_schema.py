"""The format as JSON Schema (draft 2020-12), by the records' own annotations.

It is for editors, which complete, explain and check by it. What it refuses the loader refuses as
well; the loader refuses more: what the calendar, the links between items or YAML itself decide.

Editors hand over values as YAML types them: `2018` as a number, `no` as true or false, nothing and
`null` alike. The loader reads the same letters as text. So wherever text may stand, numbers,
booleans and null are taken; and whatever may be left out may be empty.
"""

import types
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from tui.frozen import Frozen
from tui.kinds import KINDS, Kinds
from tui.load import patterns
from tui.load.schema import Field, fields_of
from tui.model.amount import Amount
from tui.model.briefing import Header
from tui.model.degrees import Degrees
from tui.model.item import Item
from tui.model.pin import Pin
from tui.model.record import Link, Prose, To
from tui.model.share import Share
from tui.model.when import When

Schema = dict[str, Any]

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_SCALAR: Final = ["string", "number", "boolean", "null"]
_EMPTY: Final[Schema] = {"type": ["string", "null"], "maxLength": 0}
_NO_IDS: Final = ["unattributed", "unknown"]

_NAMES: Final[Mapping[Any, str]] = {
    str: "text",
    Prose: "text",
    Link: "link",
    int: "count",
    When: "date",
    Amount: "amount",
    Pin: "pin",
    Degrees: "degrees",
    Share: "share",
}


def json_schema(kinds: Kinds = KINDS) -> Schema:
    """Return the schema of a briefing file with these kinds of item."""
    writer = _Writer()
    header = writer.fields(Header)
    lists = {kind.LIST: writer.list_of(kind) for kind in kinds}
    return {
        "$schema": DRAFT,
        "title": "Briefing",
        "description": f"{_doc(Header)} Below it stand the lists of its items.",
        "type": "object",
        "properties": {**header, **lists},
        "required": _required(Header),
        "additionalProperties": False,
        "$defs": {**_values(), **writer.records},
    }


class _Writer:
    """Writes records as they are met, each once."""

    def __init__(self) -> None:
        self.records: dict[str, Schema] = {}

    def list_of(self, kind: type[Item]) -> Schema:
        """Return the schema of a list at the top of a file."""
        items = self._record(kind)
        return {
            "description": _doc(kind),
            "type": ["array", *_EMPTY["type"]],
            "items": items,
            "maxLength": 0,
        }

    def fields(self, record: Any) -> dict[str, Schema]:
        """Return the properties of a record, in the order of the format."""
        return {key: self._field(record, field) for key, field in fields_of(record).items()}

    def _record(self, record: Any) -> Schema:
        name = record.__name__
        if name not in self.records:
            self.records[name] = {}  # so that a record within itself ends
            forms = [*self._scalar(record), self._mapping(record)]
            self.records[name] = {"description": _doc(record), "anyOf": forms}
        return {"$ref": f"#/$defs/{name}"}

    def _field(self, record: Any, field: Field) -> Schema:
        described: Schema = {"description": field.doc}
        default = record.FIELDS[field.name].default
        if get_origin(field.annotation) is Literal and isinstance(default, str):
            described["default"] = default
        if field.name == "id" and field.annotation is str:
            return {**described, "$ref": "#/$defs/id"}
        if field.required:
            # A text that is empty is missing.
            described["pattern"] = patterns.SAYS_SOMETHING
        return {**described, **self._value(field.annotation)}

    def _value(self, annotation: Any) -> Schema:
        if annotation in _NAMES:
            return {"$ref": f"#/$defs/{_NAMES[annotation]}"}
        origin, inner = get_origin(annotation), get_args(annotation)
        if origin in {types.UnionType, Union}:
            return _or_empty(self._value(next(one for one in inner if one is not type(None))))
        if origin is tuple:
            one = _or_empty(self._value(inner[0]))
            # One alone may stand without its brackets.
            return {"anyOf": [one, {"type": "array", "items": one}]}
        if origin is Literal:
            return _word(inner)
        if origin is Annotated:
            return {"$ref": f"#/$defs/{'reference' if isinstance(inner[1], To) else 'text'}"}
        if isinstance(annotation, type) and issubclass(annotation, Frozen):
            return self._record(annotation)
        raise TypeError(f"no schema for {annotation}")

    def _scalar(self, record: Any) -> Iterator[Schema]:
        """Yield the form of a text alone, where the record has one."""
        split = getattr(record, "from_scalar", None)
        if split not in {None, Item.from_scalar}:
            read = " ".join((split.__doc__ or "").split())
            yield {"description": read, "type": _SCALAR, "pattern": patterns.SAYS_SOMETHING}
        elif record.SHORT and is_enough(record, record.SHORT):
            named = {field.name: field for field in fields_of(record).values()}
            yield self._field(record, named[record.SHORT])

    def _mapping(self, record: Any) -> Schema:
        pair = getattr(record, "PAIR", None)
        form: Schema = {"type": "object", "properties": self.fields(record)}
        if pair:
            form.update(self._with_pair(record, *pair))
        else:
            form.update({"required": _required(record), "additionalProperties": False})
        if exclusive := list(_exclusive(record)):
            form["allOf"] = exclusive
        return form

    def _with_pair(self, record: Any, name: str, value: str) -> Schema:
        """Return what makes a mapping take `name: value` instead of the two fields."""
        fields = fields_of(record)
        behind = self._field(record, fields[value])
        listed = {"propertyNames": {"enum": list(fields)}}
        required = _required(record)
        form: Schema = {
            "if": {"anyOf": [{"required": [name]}, {"required": [value]}]},
            "then": {"required": required, **listed},
            "else": {"anyOf": [{"required": required}, {"not": listed}]},
        }
        others = [key for key in required if key not in {name, value}]
        if others:
            form["required"] = others
        if key := _pattern_of(fields[name].annotation):
            return {**form, "patternProperties": {key: behind}, "additionalProperties": False}
        return {**form, "additionalProperties": behind}


def is_enough(record: Any, name: str) -> bool:
    """Whether a record needs no more than one field."""
    if any(field.required and field.name != name for field in fields_of(record).values()):
        return False
    is_item = issubclass(record, Item)
    return not (is_item and any(True for _ in record(**{name: "text"}).faults()))


def _required(record: Any) -> list[str]:
    return [field.key for field in fields_of(record).values() if field.required]


def _exclusive(record: Any) -> Iterator[Schema]:
    """Yield for each two fields that say one thing that they are not both given."""
    given = {"not": _EMPTY}
    pairs = (pair for group in getattr(record, "EXCLUSIVE", ()) for pair in combinations(group, 2))
    for pair in dict.fromkeys(pairs):
        both = {"required": list(pair), "properties": dict.fromkeys(pair, given)}
        yield {"not": both}


def _word(words: tuple[str, ...]) -> Schema:
    """Return one of some words; a digit comes as a number, too."""
    typed: list[str | int] = [one for word in words for one in _typed(word)]
    loose = patterns.whole_or_nothing(patterns.one_of(words))
    return {"anyOf": [{"enum": typed}, {"type": ["string", "null"], "pattern": loose}]}


def _typed(word: str) -> list[str | int]:
    return [word, int(word)] if word.isascii() and word.isdigit() else [word]


def _pattern_of(annotation: Any) -> str:
    """Return what a key must look like that is a value; nothing, where any text will do."""
    if annotation == (When | None):
        return patterns.whole(patterns.date())
    if get_origin(annotation) is Literal:
        return patterns.whole(patterns.one_of(get_args(annotation)))
    return ""


def _or_empty(value: Schema) -> Schema:
    """Return what may be empty; all that is not a record may be so already."""
    is_record = value.get("$ref", "").rpartition("/")[2][:1].isupper()
    return {"anyOf": [value, _EMPTY]} if is_record else value


def _doc(record: Any) -> str:
    return " ".join((record.__doc__ or "").split())


def _values() -> dict[str, Schema]:
    """Return what the fields hold, each with examples of what is meant."""
    dates = ("2018-05-07", "2018-05", "2018", "2018-05-17~", "2014/..", "2018-05-07/2018-05-09")
    amounts = ("140", "about 20", "more than 100", "20 to 30", "dozens", "unknown")
    return {
        "text": {"type": _SCALAR},
        "id": {
            "type": _SCALAR,
            **_like(patterns.IDENTIFIER, "harbour-union", "walkout"),
            "not": {"enum": _NO_IDS},
        },
        "reference": {
            "description": "The id of an item.",
            "type": _SCALAR,
            **_like(patterns.IDENTIFIER, "harbour-union", "unattributed"),
        },
        "date": {
            "description": "A date in EDTF (ISO 8601-2), as exact as it is known.",
            "type": ["string", "integer", "null"],
            "minimum": -9999,
            "maximum": 9999,
            **_like(patterns.date(), *dates),
        },
        "amount": {
            "description": "A number with its bound words, a range, or a word for a number.",
            "type": ["string", "number", "null"],
            **_like(patterns.amount(), *amounts),
        },
        "pin": {
            "description": "A passage of a source, or some words of it.",
            "type": ["string", "null"],
            **_like(patterns.PIN, "p6", "p6:12-19", "art/p6"),
        },
        "degrees": {
            "description": "Decimal degrees, south and west negative.",
            "type": ["string", "number", "null"],
            "minimum": -180,
            "maximum": 180,
            **_like(patterns.DEGREES, "32.767", "-22.6"),
        },
        "share": {
            "description": "A share of a whole, from 0 to 1.",
            "type": ["string", "number", "null"],
            "minimum": 0,
            "maximum": 1,
            **_like(patterns.SHARE, "0.92"),
        },
        "count": {
            "description": "A count, in digits alone.",
            "type": ["string", "integer", "null"],
            "minimum": 0,
            "maximum": 999_999_999,
            **_like(patterns.COUNT, "214"),
        },
        "link": {
            "description": "An http or https address.",
            "type": ["string", "null"],
            **_like(patterns.LINK, "https://example.org/article"),
        },
    }


def _like(pattern: str, *examples: str) -> Schema:
    """Return what a text must look like.

    Not simply as a `pattern`: an editor would show all of it to whoever made a slip. Of an `enum`
    it shows the values, which here are examples, since what is like them has passed already.
    """
    return {
        "if": {"pattern": patterns.whole_or_nothing(pattern)},
        "else": {"enum": list(examples)},
    }
