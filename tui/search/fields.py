"""The fields of a query: one table, which the search, its messages and its documentation go by."""

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal, NamedTuple

from tui.kinds import KINDS, Kinds
from tui.model.claim import STATUS
from tui.model.item import BASIS
from tui.model.source import Passage
from tui.search.document import own_kinds

Sort = Literal["name", "word", "date", "tag", "pin"]
"""What a field takes: a name in any spelling, a word of a list, a date, a tag, a passage."""


class Field(NamedTuple):
    """A field of a query, `name:value`."""

    name: str
    sort: Sort
    takes: str
    """What stands behind the colon, in a word or two."""
    brief: str
    """What it finds, in a few words."""
    explanation: str
    """What it finds."""
    example: str


FIELDS: Final = (
    Field(
        "actor",
        "name",
        "a name",
        "who takes part, is named or speaks",
        "items that an actor is part of, is named in or speaks in, the actor itself, and what "
        "belongs to it",
        "actor:lna",
    ),
    Field(
        "place",
        "name",
        "a name",
        "where it is",
        "items at a place or about it, the place itself, and what lies in it",
        "place:derna",
    ),
    Field(
        "by",
        "name",
        "a name",
        "who says so",
        "items that somebody says are so: an actor or a body that it belongs to, a source for the "
        "paper's own voice, or `unattributed`",
        "by:un",
    ),
    Field(
        "status",
        "word",
        "a word",
        "how far it is established",
        "items that are so far established",
        "status:claimed",
    ),
    Field(
        "kind",
        "word",
        "a word",
        "what sort of item it is",
        "items of a kind, or of a sort within one",
        "kind:figure",
    ),
    Field(
        "is",
        "word",
        "a word",
        "what else there is to say of it",
        "items that are what the word says",
        "is:inferred",
    ),
    Field(
        "after",
        "date",
        "a date",
        "on that day or later, perhaps",
        "items that may lie on or after the first day of the date",
        "after:2018-05",
    ),
    Field(
        "before",
        "date",
        "a date",
        "before that day, perhaps",
        "items that may lie before the first day of the date",
        "before:2011",
    ),
    Field("tag", "tag", "a tag", "its tags", "items that have the tag", "tag:casualties"),
    Field(
        "at",
        "pin",
        "a passage",
        "where in the source it stands",
        "items that are pinned to the passage",
        "at:p6",
    ),
)
BY_NAME: Final = {field.name: field for field in FIELDS}

TRAITS: Final[Mapping[str, str]] = {
    "key": "the story turns on it",
    "one-sided": "one party alone says so, or a caveat calls it one-sided",
    "shared": "two independent voices say so",
    "disputed": "the voices contradict each other",
    "caution": "a caveat is about it",
    "unattributed": "nobody is named as saying so",
    "undated": "it is an event, and has no date",
    "draft": "a rule drafted it, and nobody has reviewed it",
    "unpinned": "it is not tied to a place in a source",
    **{basis: words for basis, words in BASIS.items() if basis != "explicit"},
}
"""What `is:` takes, each with what it says of an item."""


def vocabulary(field: Field, kinds: Kinds = KINDS) -> Mapping[str, str]:
    """Return the words that a field takes, each with what it says; none where they are open."""
    match field.name:
        case "status":
            return {word: said.partition(": ")[2] or said for word, said in STATUS.items()}
        case "is":
            return TRAITS
        case "kind":
            return _kinds(kinds)
        case _:
            return {}


@cache
def _kinds(kinds: Kinds) -> Mapping[str, str]:
    nouns = {kind.NOUN: f"what stands under `{kind.LIST}`" for kind in kinds}
    nouns[Passage.NOUN] = "passages of the sources"
    owned = {word: f"{kind.NOUN}s of that sort" for kind in kinds for word in own_kinds(kind)}  # type: ignore[arg-type]  # mypy asks for the hash of a value
    return nouns | {word: said for word, said in owned.items() if word not in nouns}


def other_words(field: Field, kinds: Kinds = KINDS) -> Mapping[str, str]:
    """Return words that a field takes for others: `timeline`, the list's name, for `event`."""
    return {kind.LIST: kind.NOUN for kind in kinds} if field.name == "kind" else {}
