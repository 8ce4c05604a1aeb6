"""What a search knows of one item or passage: plain words and numbers, fit to be kept in rows."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final, NamedTuple, get_args

from tui.model.briefing import Briefing
from tui.model.card import Fact, Spans, plain
from tui.model.claim import UNATTRIBUTED
from tui.model.draft import DRAFT
from tui.model.item import Item
from tui.model.source import Passage, Source
from tui.search.folding import folded_line

_IS_DRAFT: Final = "is:draft"
FURTHEST: Final = 2**62
"""The day number that stands for an open end; days beyond it count as on it (64 bits hold it)."""


class Document(NamedTuple):
    """All that a search goes by. Words are as written; `tui.search.folding` makes them alike."""

    id: str
    noun: str
    """What sort of item it is: `event`, `figure`, `passage`."""
    line: int
    """Where it starts in the file, counted from 1."""
    title: str
    """The item in a few words, as other items name it."""
    row: str
    """The item as a line of a list: date, amount or name, and what it says."""
    text: str
    """What its card says of the item itself, a line for each piece: nothing of what other items
    say about it, and none of the program's own captions."""
    names: tuple[str, ...]
    """All names of the item itself, abbreviations and spellings included."""
    actors: tuple[str, ...]
    """Ids and names of the actors it is about or refers to, and of the bodies they belong to."""
    places: tuple[str, ...]
    """Ids and names of the places it is, lies in or refers to, and of those around them."""
    voices: tuple[str, ...]
    """Ids and names of those who say so, and of the bodies they belong to."""
    marks: frozenset[str]
    """What is either so or not: `kind:event`, `status:claimed`, `is:key`, `tag:x`, `at:art/p6`."""
    earliest: int | None
    """The first day it can lie on (see `tui.model.day.ordinal`); None when it has no date."""
    latest: int | None

    @property
    def sign(self) -> str:
        """What stands before its words where nobody has reviewed it; else nothing."""
        return DRAFT if _IS_DRAFT in self.marks else ""


def documents(briefing: Briefing) -> Iterator[Document]:
    """Yield a document for each item, in the file's order of lists, and then for each passage."""
    return _Reading(briefing).documents()


def fact_line(fact: Fact) -> str:
    """Return a fact of a card on one line, without its caption: what it lists stays apart."""
    between = " · " if fact.label else " "
    return between.join(filter(None, map(_on_a_line, plain(fact.spans).split("\n"))))


def within_reach(day: int) -> int:
    """Return a day number, or the furthest that counts."""
    return max(-FURTHEST, min(day, FURTHEST))


@cache
def own_kinds(kind: type[Item]) -> tuple[str, ...]:
    """Return the words that a kind's own field `kind` is limited to: `person`, `armed-group`."""
    declared = kind.FIELDS.get("kind")
    return tuple(_literals(declared.annotation)) if declared else ()


def _literals(annotation: object) -> Iterator[str]:
    for argument in get_args(annotation):
        if isinstance(argument, str):
            yield argument
        else:
            yield from _literals(argument)


class _Reading:
    """Reads documents out of a briefing; what many items share is worked out once."""

    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.first = briefing.sources[0].id if briefing.sources else ""
        self.references = self._references()
        self._called: dict[str, tuple[str, ...]] = {}
        self._gathered: dict[tuple[str, ...], tuple[str, ...]] = {}

    def documents(self) -> Iterator[Document]:
        for item in self.briefing:
            yield self._item(item)
        for passage in self.briefing.passages.values():
            yield self._passage(passage)

    def _references(self) -> dict[str, list[str]]:
        """Return for each item the actors and places that it refers to."""
        found: dict[str, list[str]] = {}
        for target, items in self.briefing.mentions.items():
            if self.briefing.by_id[target].LIST in {"actors", "places"}:
                for item in items:
                    found.setdefault(item.id, []).append(target)
        return found

    def _item(self, item: Item) -> Document:
        refers = [item.id, *self.references.get(item.id, ())]
        dates = item.dates
        return Document(
            id=item.id,
            noun=item.NOUN,
            line=item.mark.line,
            title=item.wording(self.briefing),
            row=_line(item.head(self.briefing), item.voiced_body(self.briefing)),
            text="\n".join(filter(None, map(_on_a_line, self._said(item)))),
            names=item.known_as,
            actors=self._names(refers, "actors"),
            places=self._names(refers, "places"),
            voices=self._voices(item),
            marks=frozenset(self._marks(item)),
            earliest=within_reach(min(date.earliest for date in dates)) if dates else None,
            latest=within_reach(max(date.latest for date in dates)) if dates else None,
        )

    def _passage(self, passage: Passage) -> Document:
        row = passage.row(self.briefing)
        return Document(
            id=passage.id,
            noun=passage.NOUN,
            line=passage.block.mark.line,
            title=f"p{passage.number}",
            row=_line(row.head, row.body),
            text=passage.gist,
            names=(),
            actors=(),
            places=(),
            voices=(),
            marks=frozenset((f"kind:{passage.NOUN}", *self._at(passage.source, passage.number))),
            earliest=None,
            latest=None,
        )

    def _said(self, item: Item) -> Iterator[str]:
        """Yield what the item itself says, piece by piece."""
        yield plain(item.headline(self.briefing))
        for fact in item.facts(self.briefing):
            yield fact_line(fact)
        for claim in item.voices:
            yield from (self.briefing.short(claim.by), claim.speaker, claim.via)
            yield claim.said_on.words if claim.said_on else ""
        yield from (item.said, item.why, item.note, *item.tags)

    def _names(self, ids: Iterable[str], list_: str) -> tuple[str, ...]:
        by_id = self.briefing.by_id
        return self._all_names(tuple(one for one in ids if list_ == by_id[one].LIST))

    def _voices(self, item: Item) -> tuple[str, ...]:
        voices = item.voices
        names = self._all_names(tuple(dict.fromkeys(claim.by for claim in voices if claim.by)))
        speakers = [claim.speaker for claim in voices if claim.speaker]
        return (*names, *speakers) if speakers else names

    def _all_names(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Return all names of several items, each once; equal questions share the answer."""
        if ids not in self._gathered:
            names = dict.fromkeys(name for one in ids for name in self._names_of(one))
            self._gathered[ids] = tuple(names)
        return self._gathered[ids]

    def _names_of(self, identifier: str) -> tuple[str, ...]:
        """Return id and names of an item, and of all that it is part of."""
        if identifier not in self._called:
            names: dict[str, None] = {}
            at, seen = identifier, set[str]()
            # Upwards, and once only: a briefing may have rings.
            while at and at not in seen:
                seen.add(at)
                item = self.briefing.by_id.get(at)
                names[at] = None
                if item:
                    names |= dict.fromkeys((item.caption, item.short, *item.known_as))
                at = getattr(item, "part_of", None) or ""
            self._called[identifier] = tuple(names)
        return self._called[identifier]

    def _marks(self, item: Item) -> Iterator[str]:
        standing = item.standing(self.briefing)
        yield f"kind:{item.NOUN}"
        if own := own_kinds(type(item)):  # type: ignore[arg-type]  # mypy asks for the hash of a value
            yield from (f"kind:{given}" for given in (getattr(item, "kind", None),) if given in own)
        if standing:
            yield f"status:{standing}"
        yield from (f"tag:{folded_line(tag)}" for tag in item.tags)
        yield from self._pins_of(item)
        yield from (f"is:{trait}" for trait in self._traits(item, standing))

    def _pins_of(self, item: Item) -> Iterator[str]:
        for pin in item.places_in_source():
            yield from self._at(pin.source or self.first, pin.passage)

    def _at(self, source: str, number: int) -> Iterator[str]:
        yield f"at:{source.casefold()}/p{number}"
        # As a short pin has it.
        if source == self.first:
            yield f"at:p{number}"

    def _traits(self, item: Item, standing: str | None) -> Iterator[str]:
        cautions = self.briefing.cautions(item.id)
        warned = any(getattr(caution, "kind", None) == "one-sided" for caution in cautions)
        yield from (basis for basis in _bases(item) if basis != "explicit")
        if item.is_key:
            yield "key"
        if item.is_draft:
            yield "draft"
        if cautions:
            yield "caution"
        if warned or standing == "claimed":
            yield "one-sided"
        if standing == "disputed":
            yield "disputed"
        if standing == "corroborated":
            yield "shared"
        if item.DATED and not item.dates:
            yield "undated"
        if not item.places_in_source() and not isinstance(item, Source):
            yield "unpinned"
        if item.ATTRIBUTED and all(_names_nobody(claim.by, claim.speaker) for claim in item.voices):
            yield "unattributed"


def _bases(item: Item) -> Iterator[str]:
    if item.basis:
        yield item.basis
    if isinstance(item, Source) and item.published and item.published.basis:
        yield item.published.basis


def _names_nobody(by: str, speaker: str) -> bool:
    return by == UNATTRIBUTED or not (by or speaker)


def _on_a_line(text: str) -> str:
    return " ".join(text.split())


def _line(head: Spans, body: Spans) -> str:
    return ": ".join(filter(None, map(_on_a_line, (plain(head), plain(body)))))
