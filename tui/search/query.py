"""What is looked for, as values: words, quoted phrases and fields, each of them wanted or not."""

from typing import Literal, NamedTuple

from tui.search.fields import Field


class QueryFault(NamedTuple):
    """Why a query is not understood: what, what to do, and where, in characters from 1."""

    what: str
    help: str
    column: int = 1
    field: Field | None = None
    """The field whose value it is about."""


class Term(NamedTuple):
    """A word or phrase, folded."""

    readings: tuple[tuple[str, ...], ...]
    """The words in their order: `cease-fire` reads as two words or as one."""
    exact: bool = False
    """Whether it was in quotes: as whole words, without guesses."""


class Words(NamedTuple):
    """A condition: the item says it."""

    term: Term
    written: str
    negated: bool = False


class Named(NamedTuple):
    """A condition: it is about, at, or said by somebody or something of one of these names."""

    column: Literal["actors", "places", "voices"]
    """The part of a document that holds the names."""
    terms: tuple[Term, ...]
    negated: bool = False


class Marked(NamedTuple):
    """A condition: it bears one of these marks of a document."""

    marks: tuple[str, ...]
    negated: bool = False


class Dated(NamedTuple):
    """A condition: it may lie on that day or later, or else before it."""

    side: Literal["after", "before"]
    day: int
    negated: bool = False


Condition = Words | Named | Marked | Dated


class Query(NamedTuple):
    """What a document must be like to be found."""

    conditions: tuple[Condition, ...] = ()
    pending: Field | None = None
    """The field that is being typed, and does not count yet."""

    @property
    def words(self) -> tuple[Words, ...]:
        """The words and phrases that a hit says; what it must not say is not among them."""
        return tuple(one for one in self.conditions if isinstance(one, Words) and not one.negated)
