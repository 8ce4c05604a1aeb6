"""The documents of a briefing as few bytes, from which one can be had without the others."""

import zlib
from collections.abc import Sequence
from typing import Any, Final

from tui.library.database import DamagedError
from tui.search.document import Document

_MARKS: Final = Document._fields.index("marks")


def packed(held: Sequence[Document], signatures: Sequence[str]) -> bytes:
    """Return documents with their items' signatures as bytes, a line each."""
    import json  # for those who write an index

    lines = (
        json.dumps([signature, *one[:_MARKS], sorted(one.marks), *one[_MARKS + 1 :]])
        for one, signature in zip(held, signatures, strict=True)
    )
    return zlib.compress("\n".join(lines).encode("ascii"))


class Packed:
    """The documents of a briefing; what was not written by `packed` is a `DamagedError`."""

    def __init__(self, content: bytes) -> None:
        try:
            # Of what cannot be read there are no documents.
            self._lines = zlib.decompress(content).split(b"\n") if content else []
        except zlib.error as error:
            raise DamagedError("what is held of a briefing cannot be unpacked") from error

    def document(self, number: int) -> Document:
        """Return the document of an item."""
        values = self._values(number)[1:]
        marks = frozenset(values[_MARKS])
        lists = [tuple(value) if isinstance(value, list) else value for value in values]
        return Document._make([*lists[:_MARKS], marks, *lists[_MARKS + 1 :]])

    def signatures(self) -> dict[str, str]:
        """Return the signature of each item by its id; passages have none."""
        held = (self._values(number)[:2] for number in range(len(self._lines)))
        return {identifier: signature for signature, identifier in held if signature}

    def _values(self, number: int) -> list[Any]:
        import json

        try:
            values = json.loads(self._lines[number])
        except (IndexError, ValueError) as error:
            raise DamagedError("what is held of an item cannot be read") from error
        if not isinstance(values, list) or len(values) != len(Document._fields) + 1:
            raise DamagedError("what is held of an item is not what an item has")
        return values
