"""Actors: the people, groups, states and bodies of a story, under all their names."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Literal

from tui.frozen import Frozen, field
from tui.model.card import Fact, Span, Spans, joined
from tui.model.claim import Reliability
from tui.model.item import Item
from tui.model.rating import reliability_words
from tui.model.record import ANYTHING, Prose, To, doc
from tui.model.when import When
from tui.problems import BEGINNING, Mark

if TYPE_CHECKING:
    from tui.model.briefing import Briefing

ActorId = Annotated[str, To(("actors",))]

NameKind = Literal[
    "alias", "short", "weak", "former", "abbr", "translit", "translation", "identified-as"
]
ActorKind = Literal[
    "armed-group", "person", "government", "int-org", "state", "group", "community",
    "agency", "company", "media",
]  # fmt: skip
_SECTIONS: Final[dict[ActorKind | None, str]] = {
    "armed-group": "Armed groups",
    "person": "People",
    "government": "Governments",
    "int-org": "International organisations",
    "state": "States",
    "group": "Groups",
    "community": "Communities",
    "agency": "Agencies",
    "company": "Companies",
    "media": "Media",
    None: "Others",
}
_NAME_WORDS: Final[dict[NameKind, str]] = {
    "alias": "",
    "short": "for short",
    "weak": "loosely",
    "former": "formerly",
    "abbr": "abbreviation",
    "translit": "another spelling",
    "translation": "translation",
    "identified-as": "so identified by others",
}
_WITH_ABBREVIATION = re.compile(r"(?P<name>.{1,500}?)\s*\((?P<abbr>[^()\s]{1,20})\)")


class Name(Frozen, kw_only=True):
    """Another name of an actor."""

    SHORT: ClassVar[str] = "name"

    name: str = field(metadata=doc("The name."))
    abbr: str = field(default="", metadata=doc("Its abbreviation."))
    kind: NameKind = field(default="alias", metadata=doc("What sort of name it is."))
    mark: Mark = field(default=BEGINNING, compare=False)

    @staticmethod
    def from_scalar(text: str) -> Mapping[str, str]:
        """Read `Derna Protection Forces (DPF)` as a name and its abbreviation."""
        return name_and_abbreviation(text)

    @property
    def spans(self) -> Spans:
        """The name, its abbreviation and what sort of name it is."""
        words = f"{self.name} ({self.abbr})" if self.abbr else self.name
        sort = _NAME_WORDS[self.kind]
        return (Span(words, "name"), *((Span(f" ({sort})", "muted"),) if sort else ()))


class ActorRole(Frozen, kw_only=True):
    """What an actor is, for whom, and when."""

    SHORT: ClassVar[str] = "role"

    role: str = field(metadata=doc("The role: `general`, `head`."))
    of: Annotated[str, To(ANYTHING)] | None = field(
        default=None, metadata=doc("The actor or place it is a role in.")
    )
    date: When | None = field(default=None, metadata=doc("When it was so."))
    mark: Mark = field(default=BEGINNING, compare=False)

    def spans(self, briefing: "Briefing") -> Spans:
        """Return the role in words, with a link to whom it is for."""
        spans: Spans = (Span(self.role),)
        if self.of:
            spans += (Span(" of "), briefing.link(self.of))
        return (*spans, Span(f" ({self.date.words})", "date")) if self.date else spans


class Actor(Item, kw_only=True):
    """Somebody who acts, speaks or is spoken of."""

    LIST: ClassVar[str] = "actors"
    NOUN: ClassVar[str] = "actor"
    PANE: ClassVar[str] = "actors"
    SECTION: ClassVar[str] = "Actors"
    SHORT: ClassVar[str] = "name"
    ATTRIBUTED: ClassVar[bool] = False

    name: str = field(metadata=doc("The fullest name the source gives."))
    abbr: str = field(default="", metadata=doc("Its abbreviation; lists then use it."))
    kind: ActorKind | None = field(default=None, metadata=doc("What sort of actor it is."))
    names: tuple[Name, ...] = field(default=(), metadata=doc("Other names and spellings."))
    roles: tuple[ActorRole, ...] = field(default=(), metadata=doc("What it is, and for whom."))
    part_of: ActorId | None = field(default=None, metadata=doc("The body it belongs to."))
    born: When | None = field(default=None, metadata=doc("Birth, or founding."))
    died: When | None = field(default=None, metadata=doc("Death, or end."))
    reliability: Reliability | None = field(
        default=None,
        metadata=doc("How reliable a voice it is, A (completely) to F (not known)."),
    )
    text: Prose = field(default=Prose(""), metadata=doc("Who this is, in your own words."))

    @staticmethod
    def from_scalar(text: str) -> Mapping[str, str]:
        """Read `Harbour Union (HU)` as a name and its abbreviation."""
        return name_and_abbreviation(text)

    @property
    def caption(self) -> str:
        """The actor's full name."""
        return self.name

    @property
    def short(self) -> str:
        """The abbreviation, or a short name, or the name."""
        shorts = (name.name for name in self.names if name.kind == "short")
        return self.abbr or next(shorts, self.name)

    @property
    def known_as(self) -> tuple[str, ...]:
        """The name, the abbreviation, and all others with theirs."""
        others = (word for name in self.names for word in (name.name, name.abbr))
        return tuple(dict.fromkeys(word for word in (self.name, self.abbr, *others) if word))

    def section(self) -> str:
        """Return the heading of the actor's kind."""
        return _SECTIONS[self.kind]

    def sort_key(self) -> tuple[int, ...]:
        """Order by kind, the groups that fight first."""
        return (list(_SECTIONS).index(self.kind),)

    def headline(self, briefing: "Briefing") -> Spans:
        """Return the full name and the abbreviation."""
        del briefing
        abbr = (Span(f" ({self.abbr})", "title"),) if self.abbr else ()
        return (Span(self.name, "title"), *abbr)

    def head(self, briefing: "Briefing") -> Spans:
        """Return the actor's short name."""
        del briefing
        return (Span(self.short, "name"),)

    def body(self, briefing: "Briefing") -> Spans:
        """Return the full name, when the head is another, and the roles; or else who this is."""
        name: Spans = () if self.short == self.name else (Span(self.name),)
        known = joined([name, *(role.spans(briefing) for role in self.roles)])
        return known or self._text

    def more(self, briefing: "Briefing") -> Spans:
        """Return who this is, where the row has a name or roles instead."""
        return self._text if self.body(briefing) != self._text else ()

    @property
    def _text(self) -> Spans:
        return (Span(" ".join(self.text.split())),) if self.text else ()

    def facts(self, briefing: "Briefing") -> list[Fact]:
        """Return who this is, under which names, in which roles."""
        facts = [Fact("", (Span(self.text),))] if self.text else []
        if self.roles:
            roles = joined([role.spans(briefing) for role in self.roles], "\n")
            facts.append(Fact("role", roles))
        if self.names:
            facts.append(Fact("also named", joined([name.spans for name in self.names], "\n")))
        if self.part_of:
            facts.append(Fact("part of", (briefing.link(self.part_of),)))
        for label, date in (("born", self.born), ("died", self.died)):
            if date:
                facts.append(Fact(label, (Span(date.words, "date"),)))
        if self.reliability:
            facts.append(Fact("reliability", reliability_words(self.reliability)))
        return facts


def name_and_abbreviation(text: str) -> Mapping[str, str]:
    """Split `Harbour Union (HU)`; a name without an abbreviation in brackets gives nothing."""
    match = _WITH_ABBREVIATION.fullmatch(text)
    return {"name": match["name"], "abbr": match["abbr"]} if match else {}
