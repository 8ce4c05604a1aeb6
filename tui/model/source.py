"""A source, the fingerprint of its text, and its passages.

A briefing does not ship text that is somebody else's. It ships a digest and a word count of each
passage, which recognise the text when a reader has it, and a gist in the author's own words,
which stands in its place when a reader has not.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from tui.frozen import Frozen, field
from tui.model.anchor import STATES, Anchor, Found, State
from tui.model.card import Card, Fact, Role, Row, Span, Spans, joined
from tui.model.claim import Reliability
from tui.model.dating import Dating
from tui.model.item import Item
from tui.model.pin import Pin
from tui.model.rating import reliability_words
from tui.model.record import Link, doc
from tui.model.version import MOST_SHOWN, Stray, shortened, state_role, state_spans, stray_id
from tui.model.when import When
from tui.model.words import count
from tui.problems import BEGINNING, Fault, Mark

if TYPE_CHECKING:
    from tui.model.briefing import Briefing

SourceKind = Literal["news-article", "wire", "statement", "post", "report", "dataset", "image"]
Furniture = Literal["credit", "notice", "read-more", "rule", "share"]

FURNITURE: Final[dict[Furniture, str]] = {
    "credit": "a photo or agency credit",
    "notice": "a notice about the page",
    "read-more": "a link to other pages",
    "rule": "a dividing line",
    "share": "a sharing line",
}
_FOLDED: Final = {
    **dict.fromkeys(map(ord, "‘’‚‛′"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    0x00AD: None,
}


def blocks(text: str) -> list[str]:
    """Cut a source's text into its passages: the pieces between blank lines, without edges."""
    return [block.strip() for block in re.split(r"\n[^\S\n]*\n\s*", text.strip()) if block.strip()]


def folded(block: str) -> str:
    """Fold what carries no meaning: to NFC, runs of blanks to one, quotes and dashes to ASCII."""
    return " ".join(unicodedata.normalize("NFC", block).translate(_FOLDED).split())


def digest(block: str) -> str:
    """Return the first 12 hex digits of the SHA-256 of the folded block."""
    # Only who has the article asks for digests; OpenSSL costs more to load than a briefing.
    import hashlib

    return hashlib.sha256(folded(block).encode()).hexdigest()[:12]


class Block(Frozen, kw_only=True):
    """One passage of a source: its fingerprint, and what it is about in the author's words."""

    SHORT: ClassVar[str] = "gist"

    hash: str = field(
        default="", metadata=doc("First 12 hex digits of the SHA-256 of the folded passage.")
    )
    words: int | None = field(default=None, metadata=doc("How many words the passage has."))
    sketch: str = field(
        default="",
        metadata=doc("32 hex digits that know the passage again when some words are changed."),
    )
    numbers: tuple[str, ...] | None = field(
        default=None, metadata=doc("The numbers, months and weekdays it prints, in order.")
    )
    skip: Furniture | None = field(
        default=None, metadata=doc("Why the passage is page furniture and holds no facts.")
    )
    gist: str = field(default="", metadata=doc("What the passage says, in one line of your own."))
    mark: Mark = field(default=BEGINNING, compare=False)


class SourceText(Frozen, kw_only=True):
    """The fingerprint of a source's text."""

    SHORT: ClassVar[str | None] = None

    scheme: Literal["blocks-1"] = field(
        default="blocks-1", metadata=doc("The rule the digests are made by.")
    )
    sha256: str = field(default="", metadata=doc("SHA-256 of all folded passages, in hex digits."))
    words: int | None = field(default=None, metadata=doc("How many words the whole text has."))
    blocks: tuple[Block, ...] = field(default=(), metadata=doc("The passages, from `p1` on."))
    mark: Mark = field(default=BEGINNING, compare=False)


class Source(Item, kw_only=True):
    """Where items come from: an article, a statement, a post, a report, a dataset, an image."""

    LIST: ClassVar[str] = "sources"
    NOUN: ClassVar[str] = "source"
    PANE: ClassVar[str] = "source"
    SECTION: ClassVar[str] = "Sources"
    SHORT: ClassVar[str] = "label"
    ATTRIBUTED: ClassVar[bool] = False
    PINNED: ClassVar[bool] = False

    label: str = field(metadata=doc("What it is called in lists: `the article`."))
    kind: SourceKind | None = field(default=None, metadata=doc("What sort of source it is."))
    author: str = field(default="", metadata=doc("Who wrote it; `unknown` if it does not say."))
    publisher: str = field(default="", metadata=doc("Who published it."))
    url: Link | None = field(default=None, metadata=doc("Its address, http or https."))
    lang: str = field(default="", metadata=doc("Its language (BCP 47)."))
    published: Dating | None = field(
        default=None, metadata=doc("When it was published: a date, or a window with a best day.")
    )
    accessed: When | None = field(default=None, metadata=doc("When the author read it."))
    reliability: Reliability | None = field(
        default=None, metadata=doc("How reliable the source is, A (completely) to F (not known).")
    )
    file: str = field(default="", metadata=doc("Its text, as a path inside the briefing's folder."))
    text: SourceText | None = field(default=None, metadata=doc("The fingerprint of its text."))

    @property
    def caption(self) -> str:
        """What lists call the source."""
        return self.label

    @property
    def known_as(self) -> tuple[str, ...]:
        """What lists call it, who published and who wrote it."""
        names = (self.label, self.publisher, self.author)
        return tuple(dict.fromkeys(name for name in names if name not in _UNSAID))

    @property
    def dates(self) -> tuple[When, ...]:
        """When it was published."""
        published = self.published
        given = (published.within or published.date,) if published else ()
        return tuple(date for date in given if date)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The passages' fingerprints; none when the source has no `text`."""
        return self.text.blocks if self.text else ()

    def faults(self) -> Iterator[tuple[str, Fault]]:
        """Yield a rating of the other scale, and a `file` that leads out of the briefing's folder.

        A path that leads out of it on another system counts as well.
        """
        if self.credibility:
            yield (
                "credibility",
                Fault(
                    "B207",
                    "`credibility` does not rate a source",
                    "it rates one claim, 1 to 6; a source is rated by its `reliability`",
                    "write `reliability: A` to `F` here, or `credibility` at a claim",
                ),
            )
        parts = self.file.replace("\\", "/").split("/")
        if self.file and (parts[0] == "" or ".." in parts or ":" in parts[0]):
            yield (
                "file",
                Fault(
                    "B311",
                    f"`{self.file}` leads out of the briefing's folder",
                    "a briefing from elsewhere must not make the program read other files",
                    "put the text beside the briefing and name it by a relative path",
                ),
            )

    def passages(self) -> tuple["Passage", ...]:
        """Return the passages, numbered from 1."""
        return tuple(Passage(self.id, number, block) for number, block in enumerate(self.blocks, 1))

    def shown(self, briefing: "Briefing") -> "Sequence[Passage]":
        """Return the passages, and amid them the blocks that an article at hand has besides."""
        version = briefing.version(self.id)
        if version is None or not version.strays:
            return self.passages()
        strays = [StrayBlock(self.id, one.number, Block(), one) for one in version.strays]
        behind = [(passage.number, 0, passage) for passage in self.passages()]
        behind += [(one.stray.after, one.number, one) for one in strays]
        return [passage for *_, passage in sorted(behind, key=lambda place: place[:2])]

    def head(self, briefing: "Briefing") -> Spans:
        """Return nothing: the column is its passages' numbers'."""
        del briefing
        return ()

    def body(self, briefing: "Briefing") -> Spans:
        """Return the source's name, what sort of source it is, by whom, of when."""
        parts: list[Spans] = [(Span(self.label, "strong"),)]
        if self.kind:
            parts.append((Span(self.kind.replace("-", " ")),))
        parts += [(Span(name),) for name in (self.author, self.publisher) if name not in _UNSAID]
        if self.published:
            parts.append((Span("published "), Span(self.published.words, "date")))
        return joined([*parts, self._at_hand(briefing)])

    def _at_hand(self, briefing: "Briefing") -> Spans:
        """Return whether its article is at hand, where somebody has looked for it."""
        if briefing.texts is None or not (self.text or self.file):
            return ()
        version = briefing.version(self.id)
        if version is None:
            return (Span("article not at hand", "muted"),)
        if version.is_same:
            return (Span("article at hand", "muted"),)
        return (Span("article at hand, but it differs", "warning"),)

    def facts(self, briefing: "Briefing") -> list[Fact]:
        """Return what is known of the source, "not stated" where that was looked for."""
        del briefing
        facts = [Fact("kind", (Span(self.kind.replace("-", " ")),))] if self.kind else []
        for label, value in (("author", self.author), ("publisher", self.publisher)):
            if value:
                said = Span(value) if value not in _UNSAID else Span("not stated", "muted")
                facts.append(Fact(label, (said,)))
        if self.published:
            facts.append(Fact("published", self.published.spans))
        if self.accessed:
            facts.append(Fact("read on", (Span(self.accessed.words, "date"),)))
        if self.lang:
            facts.append(Fact("language", (Span(self.lang),)))
        if self.file:
            facts.append(Fact("file", (Span(self.file),)))
        if self.url:
            facts.append(Fact("address", (Span(self.url),)))
        facts.append(Fact("reliability", reliability_words(self.reliability)))
        if self.text:
            words = f", {self.text.words:,} words" if self.text.words is not None else ""
            facts.append(Fact("text", (Span(f"{len(self.blocks)} passages{words}"),)))
        return facts


NO_GIST: Final = "no gist recorded"
"""What stands in a passage's place of which nothing is known."""
_UNSAID: Final = frozenset({"", "unknown"})
_UNTOLD: Final[frozenset[State]] = frozenset({"exact", "unmarked"})
"""The states of a passage that its row does not tell."""
_ROW: Final = 480
"""So many letters of a passage a list shows at the most; the card has more."""


class Passage(Frozen):
    """A place in a source, which items are pinned to. `id` is the source's and the number."""

    NOUN: ClassVar[str] = "passage"

    source: str
    number: int
    block: Block

    @property
    def id(self) -> str:
        """The passage as a pin names it: `article/p6`."""
        return f"{self.source}/p{self.number}"

    @property
    def short(self) -> str:
        """The passage as a list names it: `p6`."""
        return f"p{self.number}"

    @property
    def caption(self) -> str:
        """The passage in a few plain words."""
        return f"passage {self.short}"

    @property
    def gist(self) -> str:
        """What it says in the author's words, or why it says nothing."""
        if self.block.gist or not self.block.skip:
            return self.block.gist
        return FURNITURE[self.block.skip]

    def found(self, briefing: "Briefing") -> Found | None:
        """Return what stands at the passage in an article that is at hand."""
        version = briefing.version(self.source)
        if version is None or self.number > len(version.found):
            return None
        return version.found[self.number - 1]

    def instead(self, briefing: "Briefing") -> str:
        """Return what stands for its words where these are not at hand: the gist, or why not."""
        if self.gist:
            return self.gist
        found = self.found(briefing)
        return STATES[found.anchor.state] if found else NO_GIST

    def row(self, briefing: "Briefing") -> Row:
        """Return the passage as a list shows it: number, gist, how many items stand there.

        Where its article is at hand, its own words stand in the gist's place.
        """
        found = self.found(briefing)
        pinned = len(briefing.pinned(self.id))
        said = count(pinned, "item") if pinned else "no item"
        missing = not pinned and not self.block.skip
        tail: Spans = (Span(said, "warning" if missing else "muted"),)
        if found and found.anchor.state not in _UNTOLD:
            tail = joined([tail, (Span(found.anchor.state, state_role(found.anchor.state)),)])
        role: Role = "muted" if self.block.skip or (found and not found.text) else "text"
        words = shortened(found.text, _ROW) if found else ""
        return Row(
            head=(Span(self.short, "pin"),),
            body=(Span(words or self.instead(briefing), role),),
            voice=() if self.block.skip and not pinned else tail,
        )

    def card(self, briefing: "Briefing") -> Card:
        """Return the passage: its words, if at hand, else its gist; then the items pinned to it."""
        items = briefing.pinned(self.id)
        gist: Spans = (Span(self.gist or NO_GIST, "quote" if self.gist else "muted"),)
        listed = joined((item.mentioned(briefing) for item in items), "\n")
        nothing: Spans = (Span("no item is pinned to this passage", "muted"),)
        title = f"Passage {self.short} of {briefing.short(self.source)}"
        facts = [Fact("items here", listed or nothing)]
        if found := self.found(briefing):
            # Items may be many: the words that one has come for stand above them.
            if became := state_spans(found.anchor):
                facts.insert(0, Fact("article", became))
            if found.text:
                facts.insert(0, Fact("", (Span(shortened(found.text, MOST_SHOWN), "quote"),)))
            if self.gist:
                facts.append(Fact("gist", (Span(self.gist, "muted"),)))
        else:
            facts = [Fact("", gist), *facts, *self._length()]
        return briefing.naming.on_card(Card((Span(title, "title"),), tuple(facts)))

    def _length(self) -> list[Fact]:
        if self.block.words is None:
            return []
        length = f"{count(self.block.words, 'word')} in the source; the gist is the author's"
        return [Fact("text", (Span(length, "muted"),))]


class StrayBlock(Passage):
    """A block of an article at hand that is none of the source's passages. Nothing leads to it."""

    NOUN: ClassVar[str] = "block"

    stray: Stray

    @property
    def id(self) -> str:
        """A name that no pin has."""
        return stray_id(self.source, self.number)

    @property
    def short(self) -> str:
        """What the trail calls it."""
        return f"new p{self.number}"

    def found(self, briefing: "Briefing") -> Found | None:
        """Return the block, which stands where it stands."""
        del briefing
        return Found(self.stray.text, Anchor(self.number, "exact", (Pin(self.number),)))

    def row(self, briefing: "Briefing") -> Row:
        """Return the block as a list shows it, amid the passages."""
        del briefing
        return Row(
            head=(Span("new", "warning"),),
            body=(Span(shortened(self.stray.text, _ROW), "muted"),),
            voice=(Span("not in the fingerprint", "muted"),),
        )

    def card(self, briefing: "Briefing") -> Card:
        """Return the block in full, and what it is."""
        version = briefing.version(self.source)
        name = version.name if version else ""
        title = f"A passage that is new in {name or 'the article at hand'}"
        why = "the briefing's fingerprint does not have it, so no item can be pinned to it"
        facts = (
            Fact("", (Span(shortened(self.stray.text, MOST_SHOWN), "quote"),)),
            Fact("block", (Span(f"p{self.number} of the article at hand", "muted"),)),
            Fact("new", (Span(why, "warning"),)),
        )
        return briefing.naming.on_card(Card((Span(title, "title"),), facts))
