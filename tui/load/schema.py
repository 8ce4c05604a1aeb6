"""Turn nodes into records, by the records' own annotations.

A record is a frozen class of `tui.model` or `tui.kinds`. This module knows the few sorts of
value that annotations are made of, and no record.
"""

import types
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Annotated, Any, Final, Literal, NamedTuple, Union, get_args, get_origin

from tui.clean import clean, clean_name, one_line
from tui.frozen import Frozen
from tui.load.nearest import RATINGS, SYNONYMS, certain_word, nearest, nearest_word, of_other_scale
from tui.load.nodes import REFUSED, ListNode, MappingNode, Node, ScalarNode
from tui.model.amount import Amount, parse_amount
from tui.model.day import SAID
from tui.model.degrees import Degrees, parse_degrees
from tui.model.pin import Pin, parse_pin
from tui.model.record import Entry, Link, Marked, Parsed, Prose, To, is_link
from tui.model.share import Share, parse_share
from tui.model.when import When, parse_when
from tui.problems import Fault, Mark, Problem, Report

INTERNAL: Final = frozenset({"mark", "marks", "refused"})
"""Fields of a record that no file may set."""
MOST_COMPARISONS: Final = 100_000
"""How many names a file's mistakes are compared with before guessing ends."""

FORMAT: Final = "docs/format.md"
"""The page that lists the fields of most records; another's is its `PAGE`."""

PARSERS: Final[dict[Any, Callable[[str], Any]]] = {
    When: parse_when,
    Amount: parse_amount,
    Pin: parse_pin,
    Degrees: parse_degrees,
    Share: parse_share,
}
"""The value types that read themselves from text."""


class Reference(NamedTuple):
    """An id that an item gives for another, to be looked up once all items are read."""

    node: ScalarNode
    to: To

    @property
    def target(self) -> str:
        """The id."""
        return one_line(self.node.text)

    @property
    def mark(self) -> Mark:
        """Its place in the file."""
        return self.node.mark


class _Nothing:
    """No value: the node was missing, empty or wrong."""


NOTHING: Final = _Nothing()

Read = Callable[["Reader", Node], Any]


class Field(NamedTuple):
    """A field of a record as the format has it."""

    key: str
    name: str
    annotation: Any
    required: bool
    doc: str
    read: Read


@cache
def fields_of(record: type[Frozen]) -> Mapping[str, Field]:
    """Return a record's fields by the key a file gives them, in the order of the format."""
    found = {}
    for field in record.FIELDS.values():
        if field.name in INTERNAL:
            continue
        key = field.metadata.get("key") or field.name
        read = reader_of(field.annotation)
        doc = field.metadata["doc"]
        found[key] = Field(key, field.name, field.annotation, field.required, doc, read)
    own = [key for key in found if found[key].name in record.OWN]
    return {key: found[key] for key in [*own, *(key for key in found if key not in own)]}


class Reader:
    """Reads records out of nodes; gathers problems, references and pins on the way."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.references: list[Reference] = []
        self.pins: list[Pin] = []
        self.failed: set[str] = set()
        """Names of fields that are missing or were not accepted, each reported already."""
        self.comparisons = MOST_COMPARISONS
        self.takes_said = False
        """Whether the record that is being read has a field for the printed words."""

    def near(self, word: str, candidates: Iterable[str]) -> str:
        """Return the candidate that was probably meant, or nothing.

        Guessing ends after `MOST_COMPARISONS`: a file full of mistakes would take minutes.
        """
        if self.comparisons <= 0:
            return ""
        names = list(candidates)
        self.comparisons -= len(names)
        return nearest(word, names)

    def wrong(self, code: str, node: Node, what: str, reason: str = "", help: str = "") -> _Nothing:  # noqa: A002  # named as in Problem
        """Report a problem at a node and return `NOTHING`."""
        width = len(node.text) if isinstance(node, ScalarNode) and "\n" not in node.text else 1
        self.report.add(Problem(code, what, node.mark, reason, help, max(1, min(width, 60))))
        return NOTHING

    def refuse(self, node: ScalarNode, fault: Fault) -> _Nothing:
        """Report what a value's parser found, at its node, with the mend if one is certain."""
        width = max(1, min(len(one_line(node.text)), 60))
        self.report.add(fault.at(node.mark, width, node.mend(fault.meant)))
        return NOTHING

    def record(self, record: Any, node: Node) -> Any:
        """Return a record, or `NOTHING` when it lacks what it cannot be without."""
        values = self.values(record, node)
        return record(**values, mark=node.mark) if values is not None else NOTHING

    def values(self, record: Any, node: Node) -> dict[str, Any] | None:
        """Return a record's values by field name; None when a required one is missing or wrong."""
        if node is REFUSED:
            return None
        if isinstance(node, ScalarNode):
            return self._from_scalar(record, node)
        if isinstance(node, ListNode):
            self.wrong("B203", node, f"{_noun(record)} cannot be a list", help=_shape(record))
            return None
        pairs = self._named_pairs(record, node)
        values: dict[str, Any] = {}
        tried: set[str] = set()
        fields = fields_of(record)
        for key, value in pairs:
            field = fields.get(key.text)
            if field is None:
                meant = self.unknown_key(key, list(fields), _noun(record), _page(record))
                tried.update(field.name for field in fields.values() if field.key == meant)
            elif not is_empty(value):
                tried.add(field.name)
                self.takes_said = "said" in fields
                several = isinstance(value, ListNode) and self._several(record, field, value)
                read = several or field.read(self, value)
                if read is NOTHING:
                    self.failed.add(field.name)
                else:
                    values[field.name] = read
        self._exclusive(record, pairs, values)
        return values if self._complete(record, node, tried, values) else None

    def _several(self, record: Any, field: Field, node: ListNode) -> _Nothing | None:
        """Refuse a list behind a field for one, where the record has another field for several."""
        fields = fields_of(record)
        for one, *others in getattr(record, "EXCLUSIVE", ()):
            several = next((key for key in others if _takes_several(fields[key])), "")
            if one == field.key and several:
                help_ = f"write `{several}:` with the list, instead of `{one}:`"
                what = f"`{one}` takes one, not a list"
                return self.wrong("B203", node, what, help=help_)
        return None

    def _from_scalar(self, record: Any, node: ScalarNode) -> dict[str, Any] | None:
        short = record.SHORT
        if short is None:
            self.wrong("B203", node, f"{_noun(record)} cannot be a text", help=_shape(record))
            return None
        split = record.from_scalar(one_line(node.text)) if hasattr(record, "from_scalar") else {}
        texts = split or {short: node.text}
        fields = {field.name: field for field in fields_of(record).values()}
        values = {}
        for name, text in texts.items():
            piece = ScalarNode(text, node.mark, node.quoted)
            read = fields[name].read(self, piece) if text else NOTHING
            if read is not NOTHING:
                values[name] = read
        missing = [f for f in fields.values() if f.required and f.name not in values]
        if missing and all(field.name not in texts for field in missing):
            self.wrong("B203", node, f"{_noun(record)} cannot be a text alone", help=_shape(record))
        elif not node.text.strip():
            self.wrong("B202", node, f"{_noun(record)} is empty", help=_shape(record))
        return None if missing else values

    def _named_pairs(self, record: Any, node: MappingNode) -> list[tuple[ScalarNode, Node]]:
        """Return the pairs, with `key: value` spelled out where the record has that short form."""
        pair = getattr(record, "PAIR", None)
        fields = fields_of(record)
        pairs = node.pairs
        strange = [key for key, _ in pairs if key.text not in fields]
        names = {key.text for key, _ in pairs}
        if pair is None or len(strange) != 1 or not names.isdisjoint(pair):
            return pairs
        key = strange[0]
        if _is_misspelt(key.text, fields[pair[0]].annotation, fields):
            return pairs
        spelled: list[tuple[ScalarNode, Node]] = []
        for name, value in pairs:
            if name is key:
                spelled.append((ScalarNode(pair[0], key.mark), key))
                spelled.append((ScalarNode(pair[1], key.mark), value))
            else:
                spelled.append((name, value))
        return spelled

    def unknown_key(
        self, key: ScalarNode, fields: Sequence[str], noun: str, page: str = FORMAT
    ) -> str:
        """Report a key that means nothing here; return the field that was probably meant."""
        name = one_line(key.text)
        if name in RATINGS:
            reason, help_ = RATINGS[name]
            self.wrong("B207", key, f"`{name}` is not a field of {noun}", reason, help_)
            return ""
        near = nearest_word(name, fields) if name.casefold() in SYNONYMS else ""
        near = near or self.near(name.casefold(), fields)
        some = ", ".join(fields[:12]) + (", …" if len(fields) > 12 else "")
        help_ = f"did you mean `{near}`?" if near else f"there are {some}; see {page}"
        if name.isdigit():
            help_ = "a comma begins a new field inside `{…}`; decimals stand behind a point"
        what, meant = f"`{name}` is not a field of {noun}", certain_word(name, fields)
        self.refuse(key, Fault("B201", what, help=help_, meant=meant))
        return near

    def _complete(
        self, record: Any, node: Node, tried: set[str], values: Mapping[str, Any]
    ) -> bool:
        """Whether all required values are there. One that was tried and failed is reported."""
        required = (field for field in fields_of(record).values() if field.required)
        missing = [field for field in required if values.get(field.name, "") == ""]
        for field in missing:
            if field.name not in tried or field.name in values:
                what = f"{_noun(record)} needs `{field.key}`"
                reason = f"without it {_noun(record)} says nothing, and is left out"
                shown = field.doc[:1].lower() + field.doc[1:].rstrip(".")
                help_ = f"write `{field.key}: …`, {shown}"
                self.wrong("B202", node, what, reason, help_)
                self.failed.add(field.name)
        return not missing

    def _exclusive(
        self, record: Any, pairs: list[tuple[ScalarNode, Node]], values: dict[str, Any]
    ) -> None:
        for group in getattr(record, "EXCLUSIVE", ()):
            both = [key for key, _ in pairs if key.text in group and key.text in values]
            for key in both[1:]:
                reason = (
                    f"`{both[0].text}` in line {both[0].mark.line} says the same thing another way"
                )
                self.wrong("B204", key, f"`{key.text}` is one too many", reason, "keep one of them")
                del values[key.text]
                self.failed.add(key.text)


def is_empty(node: Node) -> bool:
    """Whether nothing stands behind a key, which means the same as leaving the key out."""
    nothing = isinstance(node, ScalarNode) and not node.text and not node.quoted
    return nothing and node is not REFUSED


def _is_misspelt(key: str, annotation: Any, fields: Iterable[str]) -> bool:
    """Whether a key is rather a field's name with a slip in it than the value of a short form."""
    if annotation == (When | None):
        return not key[:1].isdigit()
    if key in get_args(annotation):
        return False
    return bool(nearest(key, fields, 0.8))


def _takes_several(field: Field) -> bool:
    return get_origin(field.annotation) is tuple


def _noun(record: Any) -> str:
    noun = getattr(record, "NOUN", "") or record.__name__.lower()
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _shape(record: Any) -> str:
    required = [field.key for field in fields_of(record).values() if field.required]
    shape = ", ".join(f"`{key}: …`" for key in required or list(fields_of(record))[:2])
    if tuple(required) == getattr(record, "PAIR", None):
        shape = f"`{': '.join(required)}`, or {shape}"
    elif len(required) > 1:
        shape = f"`{' '.join(required)}`, or {shape}"
    return f"write {shape}; all fields are in {_page(record)}"


def _page(record: Any) -> str:
    page: str = getattr(record, "PAGE", FORMAT)
    return page


# Readers of values, one for each sort of annotation.


@cache
def reader_of(annotation: Any) -> Read:
    """Return the function that reads values of an annotation."""
    if annotation in _SIMPLE:
        return _SIMPLE[annotation]
    if annotation in PARSERS:
        return _parsed(PARSERS[annotation])
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in {types.UnionType, Union}:
        return reader_of(next(one for one in inner if one is not type(None)))
    if origin is tuple:
        return _tuple(reader_of(inner[0]))
    if origin is Literal:
        return _word(inner)
    if origin is Annotated:
        how = inner[1]
        return _parsed(how.parse) if isinstance(how, Parsed) else _reference(how)
    if isinstance(annotation, type) and issubclass(annotation, Frozen):
        return lambda reader, node: reader.record(annotation, node)
    raise TypeError(f"no reader for {annotation}")


def _scalar(reader: Reader, node: Node) -> ScalarNode | _Nothing:
    if node is REFUSED:
        return NOTHING
    if isinstance(node, ScalarNode):
        return node
    got = "a list" if isinstance(node, ListNode) else "a mapping"
    help_ = "write the text behind the key, on the same line; quote it if it holds `: `"
    return reader.wrong("B203", node, f"text is wanted here, not {got}", help=help_)


def _read_text(reader: Reader, node: Node) -> str | _Nothing:
    scalar = _scalar(reader, node)
    return one_line(scalar.text) if isinstance(scalar, ScalarNode) else NOTHING


def _read_prose(reader: Reader, node: Node) -> str | _Nothing:
    scalar = _scalar(reader, node)
    if not isinstance(scalar, ScalarNode):
        return NOTHING
    paragraphs = clean(scalar.text).strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def _read_link(reader: Reader, node: Node) -> str | _Nothing:
    text = _read_text(reader, node)
    if not isinstance(text, str):
        return NOTHING
    if is_link(text):
        return text
    reason = "links are http or https addresses with a host"
    return reader.wrong("B308", node, f"`{text}` is not a link", reason, "write `https://…`")


def _read_count(reader: Reader, node: Node) -> int | _Nothing:
    text = _read_text(reader, node)
    if not isinstance(text, str):
        return NOTHING
    digits = text.replace(",", "")
    if digits.isascii() and digits.isdigit() and len(digits) <= 9:
        return int(digits)
    reason = "a count is digits alone"
    return reader.wrong("B310", node, f"`{text}` is not a count", reason, "write `214`")


def _read_entries(reader: Reader, node: Node) -> tuple[Entry, ...] | _Nothing:
    if node is REFUSED:
        return NOTHING
    if not isinstance(node, MappingNode):
        return reader.wrong("B203", node, "names with a value each are wanted here", help=_NAMED)
    entries = []
    for key, value in node.pairs:
        values = tuple(_marked(one) for one in _scalars(reader, value))
        # A list without anything in it says just that; one of which nothing is left does not.
        if values or value == ListNode(value.mark, []):
            entries.append(Entry(_marked(key), values))
    return tuple(entries)


_NAMED: Final = "write `name: value` below it, each on a line of its own, and set in"


def _scalars(reader: Reader, node: Node) -> Iterator[ScalarNode]:
    for one in node.items if isinstance(node, ListNode) else [node]:
        scalar = _scalar(reader, one)
        if isinstance(scalar, ScalarNode):
            yield scalar


def _marked(node: ScalarNode) -> Marked:
    return Marked(clean_name(node.text), node.mark)


_SIMPLE: Final[dict[Any, Read]] = {
    tuple[Entry, ...]: _read_entries,
    str: _read_text,
    Prose: _read_prose,
    Link: _read_link,
    int: _read_count,
}


def _parsed(parse: Callable[[str], Any]) -> Read:
    def read(reader: Reader, node: Node) -> Any:
        scalar = _scalar(reader, node)
        if not isinstance(scalar, ScalarNode):
            return NOTHING
        value = parse(one_line(scalar.text))
        if isinstance(value, Fault):
            if not reader.takes_said:
                help_ = value.help.removesuffix(SAID)
                value = Fault(value.code, value.what, value.reason, help_, value.meant)
            return reader.refuse(scalar, value)
        if isinstance(value, Pin):
            value = value.marked(node.mark)
            reader.pins.append(value)
        return value

    return read


def _tuple(read_one: Read) -> Read:
    def read(reader: Reader, node: Node) -> tuple[Any, ...] | _Nothing:
        # One alone may stand without its brackets.
        nodes = node.items if isinstance(node, ListNode) else [node]
        given = [item for item in nodes if not is_empty(item)]
        values = [read_one(reader, item) for item in given]
        accepted = tuple(value for value in values if value is not NOTHING)
        # A list of which nothing is left was given all the same: it is not missing.
        return accepted if accepted or not given else NOTHING

    return read


def _word(words: tuple[str, ...]) -> Read:
    def read(reader: Reader, node: Node) -> str | _Nothing:
        scalar = _scalar(reader, node)
        if not isinstance(scalar, ScalarNode):
            return NOTHING
        text = one_line(scalar.text)
        if text in words:
            return text
        if words == ("1",):
            what, reason = f"`{text}` is not this format's version", "this program reads format 1"
            help_ = "write `briefing: 1`, or read the file with a newer program"
            return reader.wrong("B205", node, what, reason, help_)
        what, meant = f"`{text}` is not allowed here", certain_word(text, words)
        if rating := of_other_scale(text, words):
            return reader.refuse(scalar, Fault("B304", what, *rating))
        near = nearest_word(text, words)
        help_ = f"did you mean `{near}`?" if near else "use one of these words"
        reason = f"it takes one of {_any_of(words)}"
        return reader.refuse(scalar, Fault("B304", what, reason, help_, meant))

    return read


def _any_of(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _reference(to: To) -> Read:
    def read(reader: Reader, node: Node) -> str | _Nothing:
        scalar = _scalar(reader, node)
        if not isinstance(scalar, ScalarNode):
            return NOTHING
        text = one_line(scalar.text)
        if text not in to.words:
            reader.references.append(Reference(scalar, to))
        return text

    return read
