"""What all items of a briefing share: an id, pins, claims, and how a row and a card are made."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from tui.frozen import field
from tui.model.allowance import Allowance
from tui.model.card import Card, Fact, Role, Row, Span, Spans, joined, plain
from tui.model.claim import STATUS, Attribution, Claim, Status, recorded
from tui.model.draft import DRAFT, REVIEW, UNREVIEWED, Draft, in_draft
from tui.model.pin import Pin
from tui.model.rating import UNRATED, is_rated
from tui.model.record import Prose, doc
from tui.model.version import Lit, shortened, state_spans
from tui.model.voice import against_in_brief, status, voice_in_brief, voice_in_full
from tui.model.when import When
from tui.model.words import in_quotes
from tui.problems import BEGINNING, Fault, Mark

if TYPE_CHECKING:
    from tui.model.briefing import Briefing
    from tui.model.when import When

Basis = Literal["explicit", "relative", "inferred", "external"]

BASIS: Final[dict[Basis, str]] = {
    "explicit": "as stated",
    "relative": "worked out from the words printed",
    "inferred": "inferred by the briefing's author",
    "external": "known from outside the source",
}
PartOfDay = Literal["early", "morning", "midday", "afternoon", "evening", "night", "late"]


_QUOTED: Final = 160
"""So many letters of what an item is pinned to stand on its card's line;"""
_LEAST_QUOTED: Final = 60
"""of each of several pins of a draft at least so many."""
WHERE: Final = "where"
"""The label of a card's line that names the places in the source."""


class Item(Attribution, kw_only=True):
    """One thing a briefing holds. A kind adds its own fields and says what it says.

    A kind sets `LIST`, its key at the top of the file; `NOUN`, what one item is called; `PANE`
    and `SECTION`, where it is shown; `SHORT`, the field that a bare scalar fills; and `PAIR`, the
    two fields that `key: value` fills.
    """

    LIST: ClassVar[str]
    NOUN: ClassVar[str]
    PANE: ClassVar[str]
    SECTION: ClassVar[str]
    SHORT: ClassVar[str]
    PAIR: ClassVar[tuple[str, str] | None] = None
    EXCLUSIVE: ClassVar[tuple[tuple[str, ...], ...]] = (("by", "claims"),)
    """Groups of fields of which an item gives one at the most: two ways to say one thing."""
    ATTRIBUTED: ClassVar[bool] = True
    """Whether a card says so when nobody is recorded as saying it."""
    DATED: ClassVar[bool] = False
    """Whether a reader misses a date where the item has none."""
    PINNED: ClassVar[bool] = True
    """Whether a card says so when the item is tied to no place in a source."""

    id: str = field(
        default="",
        metadata=doc("A name for other items to refer to; made from the first field if not given."),
    )
    at: tuple[Pin, ...] = field(
        default=(), metadata=doc("Where it stands: `p6`, `[p4, p6]`, `art/p6`, `p6:12-19`.")
    )
    claims: tuple[Claim, ...] = field(
        default=(), metadata=doc("Several voices, instead of one given by `by`.")
    )
    said: str = field(
        default="", metadata=doc("The source's own words for date or number: `late Sunday`.")
    )
    part_of_day: PartOfDay | None = field(
        default=None, metadata=doc("The part of the day that the words name.")
    )
    basis: Basis | None = field(
        default=None, metadata=doc("How the item's date or value is known, if not `explicit`.")
    )
    why: str = field(default="", metadata=doc("The reason, for what is not explicit."))
    note: Prose = field(default=Prose(""), metadata=doc("Anything else a reader should know."))
    tags: tuple[str, ...] = field(default=(), metadata=doc("Words to find it by."))
    allow: tuple[Allowance, ...] = field(
        default=(),
        metadata=doc("Findings of `check` that are right as they are: `- B505: the reason`."),
    )
    draft: Draft | None = field(
        default=None,
        metadata=doc("The rule that drafted it, as long as no person has reviewed the item."),
    )
    mark: Mark = field(default=BEGINNING, compare=False)
    refused: frozenset[str] = field(default=frozenset(), compare=False)
    """The fields that the file gives, but not so that they can be read. They are not missing."""
    marks: Mapping[str, Mark] | None = field(default=None, compare=False)
    """Where the value of each field begins that the file names; `mark_of` asks."""

    def mark_of(self, key: str) -> Mark:
        """Return where a field's value begins, by its key in the file; else where the item does."""
        return self.marks.get(key, self.mark) if self.marks else self.mark

    @property
    def is_draft(self) -> bool:
        """Whether nobody has reviewed what a rule drafted, also where that is told wrongly."""
        return self.draft is not None or "draft" in self.refused

    @property
    def draft_sign(self) -> Spans:
        """What stands before the item's words on a line of another's; nothing where reviewed."""
        return (Span(DRAFT, "muted"),) if self.is_draft else ()

    @property
    def caption(self) -> str:
        """The item in a few plain words, as other items name it."""
        raise NotImplementedError

    @property
    def short(self) -> str:
        """The shortest name of the item; its caption, where there is none shorter."""
        return self.caption

    @property
    def known_as(self) -> tuple[str, ...]:
        """All names and spellings that a search finds the item by; none where it has no name."""
        return ()

    @property
    def dates(self) -> tuple["When", ...]:
        """The days that the item is of; it may lie on any day from the first to the last."""
        given = (getattr(self, "date", None), getattr(self, "within", None))
        return tuple(date for date in given if date)

    @property
    def is_key(self) -> bool:
        """Whether the story turns on it."""
        return False

    @property
    def voices(self) -> tuple[Claim, ...]:
        """All claims, whether written out in `claims` or in the item's own fields."""
        if self.claims:
            return self.claims
        given = {name: getattr(self, name) for name in Attribution.FIELDS}
        own = Claim(**given, mark=self.mark)
        return (own,) if recorded((own,)) else ()

    def standing(self, briefing: "Briefing") -> Status | None:
        """Return how far the item is established, worked out from who says so."""
        return status(self.voices, briefing)

    @staticmethod
    def from_scalar(text: str) -> Mapping[str, str]:
        """Return the fields that a bare scalar stands for, when it is more than `SHORT` alone."""
        del text
        return {}

    def faults(self) -> Iterator[tuple[str, Fault]]:
        """Yield what is wrong between fields, each with the name of the field to point at."""
        yield from ()

    def warns_about(self) -> tuple[str, ...]:
        """Return the ids of the items that this one asks to read with care."""
        return ()

    def sort_key(self) -> tuple[int, ...]:
        """Order within a section; equal keys keep the file's order."""
        return ()

    @property
    def is_grave(self) -> bool:
        """Whether a list marks the items that this one asks to read with care."""
        return True

    @classmethod
    def arranged(cls, items: "Sequence[Item]") -> "list[Item]":
        """Return items of this kind in the order in which a pane shows them."""
        return sorted(items, key=lambda item: item.sort_key())

    def section(self) -> str:
        """Return the heading the item stands under in its pane."""
        return self.SECTION

    @classmethod
    def naming(cls, values: Mapping[str, object]) -> str:
        """Return the words that an id is made from, out of the fields given in a file."""
        return str(values.get(cls.SHORT, ""))

    def wording(self, briefing: "Briefing") -> str:
        """Return the item in a few plain words, with names instead of ids."""
        del briefing
        return self.caption

    @property
    def stances(self) -> Sequence[Attribution]:
        """What tells for each voice whether it says that the item is so."""
        return self.claims or (self,)

    @property
    def opposed(self) -> Literal["denied", "doubted", ""]:
        """In a word, that nobody says that it is so; nothing where somebody does."""
        stances = {one.stance for one in self.stances}
        if "affirms" in stances:
            return ""
        return "denied" if "denies" in stances else "doubted"

    def against(self, briefing: "Briefing") -> Spans:
        """Return what stands before its words where its voices do not: "LNA denies: ".

        Nothing where somebody says that it is so.
        """
        # Asked of every item of a list: most often a look at one field is enough.
        return against_in_brief(self.voices, briefing) if self.opposed else ()

    def mention(self, briefing: "Briefing") -> Span:
        """Return the item as a line on another item's card, leading to it."""
        words = f"{plain(self.against(briefing))}{self.wording(briefing)}"
        return Span(words, "text", self.id)

    def mentioned(self, briefing: "Briefing") -> Spans:
        """Return what kind of item it is, and its mention, for a list of several kinds."""
        return (Span(f"{self.NOUN}: ", "muted"), *self.draft_sign, self.mention(briefing))

    def headline(self, briefing: "Briefing") -> Spans:
        """Return the title of the item's card."""
        del briefing
        return (Span(self.caption, "title"),)

    def facts(self, briefing: "Briefing") -> list[Fact]:
        """Return the card's lines that are the kind's own, before those that all kinds share."""
        raise NotImplementedError

    def head(self, briefing: "Briefing") -> Spans:
        """Return the row's first column: a date, an amount or a name."""
        raise NotImplementedError

    def body(self, briefing: "Briefing") -> Spans:
        """Return the row's words."""
        raise NotImplementedError

    def voiced_body(self, briefing: "Briefing") -> Spans:
        """Return the row's words for a line that does not tell who says so, but who denies it."""
        return (*self.against(briefing), *self.body(briefing))

    def more(self, briefing: "Briefing") -> Spans:
        """Return what a print-out adds below the row; usually nothing."""
        del briefing
        return ()

    def brief_voice(self, briefing: "Briefing") -> Spans:
        """Return who says so in a word or two."""
        if not self.ATTRIBUTED and not self.voices:
            return ()
        return voice_in_brief(self.voices, self.standing(briefing), briefing)

    def places_in_source(self) -> tuple[Pin, ...]:
        """Return the item's own pins and those of its claims, each once."""
        return tuple(dict.fromkeys(self.pins_written))

    @property
    def pins_written(self) -> tuple[Pin, ...]:
        """The item's own pins and those of its claims, as often as they are written."""
        return (*self.at, *(pin for claim in self.voices for pin in claim.at))

    def row(self, briefing: "Briefing") -> Row:
        """Return the item as a list shows it."""
        row = Row(
            head=self.head(briefing),
            body=self.body(briefing),
            voice=self.brief_voice(briefing),
            pins=briefing.pins(self.places_in_source()),
            care=any(caution.is_grave for caution in briefing.cautions(self.id)),
            more=self.more(briefing),
        )
        return self.with_draft_sign(row)

    def with_draft_sign(self, row: Row) -> Row:
        """Return a row of the item, which says that it is a draft where nobody has reviewed it."""
        return in_draft(row) if self.is_draft else row

    def card(self, briefing: "Briefing") -> Card:
        """Return the item in full: what, who says so, what to be careful about, where."""
        # What a draft was read from, and who says so, are what it is compared with: they go before
        # all that is drafted, so that a card of a few lines has them.
        facts = [
            *self._review(briefing),
            *self.facts(briefing),
            *(() if self.is_draft else self.who_says(briefing)),
            *self.established(briefing),
            *self._cautions(briefing),
            *self._basis(),
            *(() if self.is_draft else self._where(briefing)),
        ]
        linked = [
            item.mentioned(briefing)
            for item in briefing.pointing(self.id)
            if self.id not in item.warns_about()
        ]
        if linked:
            facts.append(Fact("linked from", joined(linked, "\n")))
        if self.note:
            facts.append(Fact("note", (Span(self.note),)))
        if self.tags:
            facts.append(Fact("tags", (Span(", ".join(self.tags), "muted"),)))
        if self.allow:
            allowed = [(Span(f"{one.code}: {one.why}", "muted"),) for one in self.allow]
            facts.append(Fact("allowed", joined(allowed, "\n")))
        title = (*self.against(briefing), *self.headline(briefing))
        return briefing.naming.on_card(Card(title, tuple(facts)), self.id)

    def who_says(self, briefing: "Briefing") -> list[Fact]:
        """Return the card's lines that name the voices."""
        if not self.voices:
            nobody = (Span("not recorded in this briefing", "warning"),)
            return [Fact("who says so", nobody)] if self.ATTRIBUTED else []
        said = joined(self.attributions(briefing), "\n")
        if not self.ATTRIBUTED or any(is_rated(claim, briefing) for claim in self.voices):
            return [Fact("who says so", said)]
        between = Span(", " if len(self.voices) == 1 else "\nall ", "muted")
        return [Fact("who says so", (*said, between, UNRATED))]

    def attributions(self, briefing: "Briefing") -> list[Spans]:
        """Return one phrase for each voice: who, through what medium, when, and where."""
        voices = self.voices
        return [voice_in_full(one, briefing, briefing.pins(one.at), voices) for one in voices]

    def established(self, briefing: "Briefing") -> list[Fact]:
        """Return the card's line that says how far the item is established, if it needs one."""
        standing = self.standing(briefing)
        # That a source says so in its own voice, the line above has just said.
        if standing is None or not self.ATTRIBUTED or (standing == "reported" and self.voices):
            return []
        role: Role = "muted" if standing in {"reported", "corroborated"} else "warning"
        return [Fact("status", (Span(STATUS[standing], role),))]

    def _review(self, briefing: "Briefing") -> list[Fact]:
        if not self.is_draft:
            return []
        found = self.draft.words if self.draft else "the rule that found it cannot be read"
        review = Fact(REVIEW, (Span(UNREVIEWED, "warning"), Span(f", {found}", "muted")))
        return [*self._where(briefing), review, *self.who_says(briefing)]

    def _where(self, briefing: "Briefing") -> list[Fact]:
        pins = self.places_in_source()
        return where(briefing, pins, self.id) if pins or self.PINNED else []

    def _cautions(self, briefing: "Briefing") -> list[Fact]:
        facts = []
        for caution in briefing.cautions(self.id):
            note = (Span(f" {caution.note}"),) if caution.note else ()
            said = Span(caution.caption, "warning", caution.id)
            against = caution.against(briefing)
            facts.append(Fact("careful", (*caution.draft_sign, *against, said, *note)))
        return facts

    def _basis(self) -> list[Fact]:
        facts = []
        if self.said:
            printed = f"“{self.said}”"
            facts.append(Fact("printed", (Span(printed, "quote"),)))
        if self.basis and self.basis != "explicit":
            reason = f": {self.why}" if self.why else ""
            facts.append(Fact("basis", (Span(BASIS[self.basis], "warning"), Span(reason))))
        elif self.why:
            facts.append(Fact("why", (Span(self.why),)))
        return facts


def where(briefing: "Briefing", pins: tuple[Pin, ...], item: str) -> list[Fact]:
    """Return the card's line that says where an item stands, with each passage's gist.

    Where the article is at hand, what the item is pinned to stands in the gist's place.
    """
    if not pins:
        return [Fact(WHERE, (Span("no pin: not tied to a place in a source", "muted"),))]
    lines = [(*briefing.pins((pin,)), *_there(briefing, pin, item, len(pins))) for pin in pins]
    return [Fact(WHERE, joined(lines, "\n"))]


def _there(briefing: "Briefing", pin: Pin, item: str, pins: int) -> Spans:
    passage = briefing.passage(pin)
    gist = Span(f"  {passage.gist}" if passage and passage.gist else "", "muted")
    found = passage.found(briefing) if passage else None
    if found is None:
        return (gist,)
    lit = briefing.lit(item, pin) or Lit(found.anchor)
    became = state_spans(lit.anchor, lit.is_intact)
    quoted = _quoted(lit, found.text, pins if briefing.is_draft(item) else 0) or (gist,)
    return (*quoted, Span("\n", "muted"), *became) if became else quoted


def _quoted(lit: Lit, text: str, drafted: int) -> Spans:
    """Return what a pin is to; of a draft, with so many pins, amid the words around it."""
    if not drafted:
        words = shortened(lit.of(text), _QUOTED)
        return (Span(f"  {in_quotes(words)}", "quote"),) if words else ()
    # A few lines of a small screen are shared by all pins.
    parts = lit.amid(text, max(_QUOTED // drafted, _LEAST_QUOTED))
    begin, meant, end = (in_quotes(part)[1:-1] for part in parts)
    if not meant:
        return ()
    if not (begin or end):
        return (Span(f"  “{meant}”", "quote"),)
    return (Span(f"  “{begin}", "quote"), Span(meant, "lit"), Span(f"{end}”", "quote"))
