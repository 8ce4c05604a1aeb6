"""Which of the names in the words for a source is the one that speaks.

Of "Bell's barrister, Joanna Frith" it is not Bell, of "officials in Oslo" not Oslo, and of "Ohl,
whose son Bo was hurt" not Bo.
"""

import re
from collections.abc import Sequence
from typing import Final

from tui.draft.text import Stretch, Text

_WHERE: Final = re.compile(
    r"(?i)\b(?:in|at|from|near|across|outside|inside|around|behind)\s+(?:the\s+|all\s+of\s+)?$"
)
WHOSE: Final = re.compile(r"(?i),?\s+(?:whose|who|which|where|when|after|despite)\b")
"""What begins to tell of somebody who was named, and names others."""
_POSSESSIVE: Final = re.compile(r"['’]s?(?=\s+\S)|\s+['’]s(?=\s+\S)")
_REACH: Final = 24


def speaking(text: Text, source: Stretch, names: Sequence[Stretch]) -> list[Stretch]:
    """Return those of some names, in order, that can be who speaks by the words for a source."""
    whose = WHOSE.search(text.text, source.start, source.end)
    end = whose.start() if whose else source.end
    return [
        name
        for name in names
        if source.start <= name.start < end
        and not _POSSESSIVE.match(text.text, name.end, source.end)
        and not _WHERE.search(text.text, max(source.start, name.start - _REACH), name.start)
    ]
