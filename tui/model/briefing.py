"""A whole briefing: its header, its items by list, and the links between them, both ways."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar, Final, Literal

from tui.frozen import Frozen, field
from tui.model.card import Span, Spans, joined, plain
from tui.model.claim import Reliability
from tui.model.draft import Review
from tui.model.item import Item
from tui.model.naming import Naming
from tui.model.pin import Pin
from tui.model.record import Prose, doc
from tui.model.source import Passage, Source
from tui.model.version import Lit, Version
from tui.model.when import When
from tui.problems import BEGINNING, Mark

Readable = Item | Passage
"""Whatever has a row, a card and an id to go to."""


class Header(Frozen, kw_only=True):
    """The top of a briefing file."""

    SHORT: ClassVar[str | None] = None

    briefing: Literal["1"] = field(default="1", metadata=doc("The format's version."))
    title: str = field(metadata=doc("What the briefing is about, in one line."))
    id: str = field(default="", metadata=doc("A name for the library; the file's if not given."))
    summary: Prose = field(
        default=Prose(""), metadata=doc("One or two sentences; attribute what is claimed.")
    )
    lang: str = field(default="", metadata=doc("The language it is written in (BCP 47)."))
    subjects: tuple[str, ...] = field(default=(), metadata=doc("Subjects to find it by."))
    updated: When | None = field(default=None, metadata=doc("When its author last changed it."))
    drafted: int | None = field(
        default=None, metadata=doc("How many of its items were drafted, reviewed since or not.")
    )
    mark: Mark = field(default=BEGINNING, compare=False)


class Briefing(Frozen):
    """What was read from one file. Complete where the file is; a reader can rely on all of it."""

    header: Header
    lists: Mapping[str, tuple[Item, ...]]
    """The items by list (`timeline`, `actors`, …), in the file's order."""
    mentions: Mapping[str, Sequence[Item]]
    """For each id, the items that refer to it, in the file's order, each once."""
    texts: Mapping[str, Version] | None = field(default=None, compare=False)
    """Of sources by id, the articles that are at hand; None where nobody has looked for them."""

    def with_texts(self, texts: Mapping[str, Version]) -> "Briefing":
        """Return the same briefing with the articles that somebody has of its sources.

        These are somebody else's: it is for the eyes alone, and nothing of it is to be passed on.
        """
        other = Briefing(self.header, self.lists, self.mentions, texts)
        # What is worked out of the items serves both.
        other.__dict__.update((name, getattr(self, name)) for name in _OF_ITEMS)
        return other

    def __iter__(self) -> Iterator[Item]:
        """Yield all items, list by list."""
        for items in self.lists.values():
            yield from items

    @cached_property
    def by_id(self) -> dict[str, Item]:
        """All items by id."""
        return {item.id: item for item in self}

    @cached_property
    def drafts(self) -> tuple[Item, ...]:
        """The items that nobody has reviewed since they were drafted, in the file's order."""
        found = [item for item in self if item.is_draft]
        return tuple(sorted(found, key=lambda item: item.mark))

    @property
    def review(self) -> Review:
        """How far the review of the drafts is. What was dropped since counts as reviewed.

        Where the header does not say how many were drafted, all items are taken for drafted.
        """
        left = len(self.drafts)
        return Review(left, max(left, self.header.drafted or len(self.by_id)))

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The sources; the first is the one that short pins (`p6`) mean."""
        return tuple(item for item in self if isinstance(item, Source))

    @cached_property
    def passages(self) -> dict[str, Passage]:
        """All passages of all sources by id (`article/p6`), in order.

        Among them are the blocks that articles at hand have besides.
        """
        return {passage.id: passage for source in self.sources for passage in source.shown(self)}

    @cached_property
    def naming(self) -> Naming:
        """The names of the items, for finding them in running words."""
        return Naming(list(self))

    def pointing(self, identifier: str) -> Sequence[Item]:
        """Return the items that point to one: those that refer to it, then those that name it."""
        referring = self.mentions.get(identifier, ())
        naming = self.naming.named_by.get(identifier, ())
        return list({item.id: item for item in (*referring, *naming)}.values())

    @cached_property
    def worked_out(self) -> dict[type, Any]:
        """What others have worked out from the whole of it, by its type; it never changes."""
        return {}

    @cached_property
    def _roots(self) -> dict[str, str]:
        """The roots that were asked for."""
        return {}

    @cached_property
    def _pinned(self) -> dict[str, list[Item]]:
        pinned: dict[str, list[Item]] = {}
        for item in self:
            pins = item.places_in_source()
            for identifier in dict.fromkeys(map(self.passage_id, pins)):
                pinned.setdefault(identifier, []).append(item)
        return pinned

    @cached_property
    def _cautions(self) -> dict[str, list[Item]]:
        cautions: dict[str, list[Item]] = {}
        for item in self:
            for identifier in dict.fromkeys(item.warns_about()):
                cautions.setdefault(identifier, []).append(item)
        return cautions

    def find(self, identifier: str) -> Readable | None:
        """Return the item or passage of that id, or None."""
        return self.by_id.get(identifier) or self.passages.get(identifier)

    def short(self, identifier: str) -> str:
        """Return the short name of an item, or the id itself when there is no such item."""
        item = self.by_id.get(identifier)
        return item.short if item else identifier

    def is_draft(self, identifier: str) -> bool:
        """Whether the id is that of an item that nobody has reviewed."""
        item = self.by_id.get(identifier)
        return item is not None and item.is_draft

    def is_source(self, identifier: str) -> bool:
        """Whether the id is a source's, so that the voice is the paper's own."""
        return isinstance(self.by_id.get(identifier), Source)

    def medium(self, via: str) -> Span:
        """Return what a claim came through; by its name, where that is the id of a voice."""
        item = self.by_id.get(via)
        # Voices are what can be rated so: actors and sources.
        if item is None or not hasattr(item, "reliability"):
            return Span(via)
        return Span(item.short, "text", item.id)

    def reliability(self, identifier: str) -> Reliability | None:
        """Return how reliable an actor or a source is rated; None for one that is not."""
        return getattr(self.by_id.get(identifier), "reliability", None)

    def root(self, identifier: str) -> str:
        """Return the outermost body that this one is part of; of a ring, its first id."""
        path: dict[str, None] = {}
        at = identifier
        while at and at not in path and at not in self._roots:
            path[at] = None
            at = getattr(self.by_id.get(at), "part_of", None) or ""
        ids = list(path)
        ring = min(ids[ids.index(at) :]) if at in path else ""
        root = ring or self._roots.get(at) or (ids[-1] if ids else identifier)
        self._roots.update(dict.fromkeys(ids, root))
        return root

    def passage_id(self, pin: Pin) -> str:
        """Return the id of the passage that a pin names, with its source spelled out."""
        first = self.sources[0].id if self.sources else ""
        return f"{pin.source or first}/p{pin.passage}"

    def passage(self, pin: Pin) -> Passage | None:
        """Return the passage that a pin names, or None when the source's text has no such one."""
        return self.passages.get(self.passage_id(pin))

    def version(self, source: str) -> Version | None:
        """Return the article of a source, by the source's id, where it is at hand."""
        return self.texts.get(source) if self.texts else None

    def lit(self, item: str, pin: Pin) -> Lit | None:
        """Return what an item, by its id, is pinned to in an article that is at hand."""
        version = self.version(self.passage_id(pin).rpartition("/")[0])
        return version.lit.get((item, pin)) if version else None

    def pinned(self, passage: str) -> Sequence[Item]:
        """Return the items pinned to a passage, by the passage's id."""
        return self._pinned.get(passage, ())

    def cautions(self, identifier: str) -> Sequence[Item]:
        """Return the items that ask to read this one with care."""
        return self._cautions.get(identifier, ())

    def pins(self, pins: Sequence[Pin]) -> Spans:
        """Return pins as words that lead to their passages; the source is named if it matters."""
        several = len(self.sources) > 1
        return joined(
            ((Span(self._pin_words(pin, several), "pin", self.passage_id(pin)),) for pin in pins),
            " ",
        )

    def _pin_words(self, pin: Pin, several: bool) -> str:
        words = f"p{pin.passage}"
        if pin.words:
            words = str(Pin(pin.passage, "", pin.words))
        return f"{pin.source}/{words}" if several and pin.source else words

    def link(self, identifier: str, role: Literal["name", "text", "voice"] = "name") -> Span:
        """Return an item's short name, leading to it; the bare id, muted, when there is none."""
        item = self.by_id.get(identifier)
        if item is None:
            return Span(identifier, "muted")
        # Somebody's name is not itself said to be so; what happened, and a number, are.
        against = plain(item.against(self)) if item.ATTRIBUTED else ""
        return Span(f"{against}{item.short}", role, item.id)


_OF_ITEMS: Final = ("by_id", "drafts", "sources", "naming", "_roots", "_pinned", "_cautions")
"""The properties of a briefing that are the same whatever articles are at hand."""
