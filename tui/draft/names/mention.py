"""What the names stage finds: a name at a place, and of what sort it is."""

from typing import Final, Literal, NamedTuple

Kind = Literal[
    "person", "place", "state", "organisation", "armed-group", "government", "int-org", "agency",
    "company", "media", "group", "community",
]  # fmt: skip
"""As actors have it; `place` and `state` are places, of which a state can act as well."""

Sort = Literal["person", "organisation", "place"]

A_SORT: Final[dict[Sort, str]] = {
    "person": "a person",
    "organisation": "an organisation",
    "place": "a place",
}
"""The sorts in words of a sentence."""


class Mention(NamedTuple):
    """A name at a place, without article, title and possessive."""

    start: int
    end: int
    rule: str
    """By which the name is taken for one of its kind."""
    kind: Kind
    words: tuple[str, ...]
    """Folded, without small ones and dots; at least one."""
    title: str = ""
    """The words of a title or a role right before it, as printed: `Field Marshal`, `general`."""

    is_aside: bool = False
    """Whether it names nobody who takes part there: in `pro-Amin`, or a person in a table."""

    @property
    def sort(self) -> Sort:
        """What it is, without fine distinctions."""
        return sort_of(self.kind)


_SORTS: Final[dict[Kind, Sort]] = {"person": "person", "place": "place", "state": "place"}


def sort_of(kind: Kind) -> Sort:
    """Return what a kind is, without fine distinctions."""
    return _SORTS.get(kind, "organisation")
