"""A whole briefing in the making: its header and its items by list, and how they are written."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tui.edit.scalars import scalar

Fields = dict[str, "str | Sequence[object] | Mapping[str, object]"]

_LONG: Final = 80
"""How long a text may be that stands on the line of its key."""
_WIDTH: Final = 100


class Inline(dict[str, str]):
    """A few short texts that are written on the line of their key: `{rule: x, confidence: 0.9}`."""


class Lines(tuple[str, ...]):
    """YAML that is written below its key as it is."""


class Outline:
    """A briefing in the making: header and items by list."""

    def __init__(self) -> None:
        self.header: Fields = {}
        self.lists: dict[str, list[Fields]] = {}

    def add(self, listed: str, fields: Fields) -> None:
        """Add an item to a list; fields with nothing in them are no fields."""
        self.lists.setdefault(listed, []).append(_given(fields))

    @property
    def text(self) -> str:
        """The briefing as YAML, in the order of the format."""
        lines = [*_fields({"briefing": "1", **_given(self.header)}, 0)]
        for name, items in self.lists.items():
            if items:
                lines += ["", f"{name}:"]
                lines += (line for fields in items for line in _item(fields, 2))
        return "\n".join(lines) + "\n"


def item_lines(fields: Fields) -> list[str]:
    """Return an item as the lines of a list that is not indented, its dash in front."""
    return list(_item(_given(fields), 0))


def _given(fields: Fields) -> Fields:
    return {key: value for key, value in fields.items() if value}


def _item(fields: Mapping[str, object], indent: int) -> Iterator[str]:
    first, *others = _fields(fields, indent + 2)
    yield f"{' ' * indent}- {first[indent + 2 :]}"
    yield from others


def _fields(fields: Mapping[str, object], indent: int) -> Iterator[str]:
    blanks = " " * indent
    for key, value in fields.items():
        name = f"{blanks}{scalar(key)}:"
        if isinstance(value, str):
            yield from _text(name, value, indent)
        elif isinstance(value, Inline):
            yield f"{name} {_inline(value)}"
        elif isinstance(value, Lines):
            yield name
            yield from (f"{blanks}  {line}" for line in value)
        elif isinstance(value, Mapping):
            yield name
            yield from _fields(value, indent + 2)
        elif isinstance(value, Sequence):
            yield from _list(name, value, indent)


def _text(name: str, text: str, indent: int) -> Iterator[str]:
    """Yield a text on the line of its key, or below it where it is long."""
    words = " ".join(text.split("\n"))
    if len(text) <= _LONG or not words.isprintable():
        yield f"{name} {scalar(text)}"
        return
    yield f"{name} |-"
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            yield ""
        for line in _wrapped(paragraph, _WIDTH - indent - 2):
            yield f"{' ' * (indent + 2)}{line}"


def _wrapped(paragraph: str, width: int) -> Iterator[str]:
    line = ""
    for word in paragraph.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = ""
        line = f"{line} {word}" if line else word
    yield line


def _list(name: str, values: Sequence[object], indent: int) -> Iterator[str]:
    if all(isinstance(value, str) for value in values):
        inner = ", ".join(scalar(str(value), brackets=True) for value in values)
        yield f"{name} [{inner}]"
        return
    yield name
    for value in values:
        if isinstance(value, Inline):
            yield f"{' ' * (indent + 2)}- {_inline(value)}"
        elif isinstance(value, Mapping):
            yield from _item(value, indent + 2)
        else:
            yield f"{' ' * (indent + 2)}- {scalar(str(value))}"


def _inline(fields: Mapping[str, str]) -> str:
    given = (f"{key}: {scalar(value, brackets=True)}" for key, value in fields.items())
    return f"{{{', '.join(given)}}}"
