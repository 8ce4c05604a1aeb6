"""What joins two forms of names, rule by rule, and what only raises a doubt.

A wrong joining is the worst error of a draft. So every rule wants one candidate, and no other;
where there are two, or where the sorts differ, both stay apart and a doubt says why.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from tui.draft.names import abbreviating, aliases, resembling, shortening
from tui.draft.names.findings import Finding
from tui.draft.names.forms import Form
from tui.draft.text import Text

_WAYS: Final[tuple[Callable[[Text, Sequence[Form]], Iterator[Finding]], ...]] = (
    abbreviating.in_brackets,
    abbreviating.in_other_letters,
    aliases.called,
    abbreviating.known,
    abbreviating.of_initials,
    resembling.spellings,
    shortening.people,
    shortening.bodies,
    resembling.sorts,
    resembling.lands,
)
"""The surest first: what is joined already can be joined to nothing that contradicts it."""


def joinings(text: Text, forms: Sequence[Form]) -> Iterator[Finding]:
    """Yield what joins forms, and what raises a doubt."""
    for way in _WAYS:
        yield from way(text, forms)
