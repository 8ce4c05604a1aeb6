"""Who and what an article is about: a member for all names of one, and what is left in doubt."""

from typing import Literal, NamedTuple, cast

from tui.draft.names.mention import Kind, Mention

FormKind = Literal["alias", "short", "former", "abbr", "translit"]
"""What sort of another name one is, as actors have it."""
ActorKind = Literal[
    "person", "group", "armed-group", "government", "state", "int-org", "agency", "company",
    "media", "community",
]  # fmt: skip


class OtherName(NamedTuple):
    """Another name of a member, with the rule by which it is one."""

    name: str
    kind: FormKind
    rule: str


class Role(NamedTuple):
    """What a person is, and for whom."""

    role: str
    """As printed: `spokesman`, `Prime Minister`."""
    of: int | None
    """The member it is a role for, as a place in the cast."""
    start: int
    end: int
    """Where the role stands."""
    rule: str


class Member(NamedTuple):
    """All that an article calls by one of several names."""

    name: str
    """The fullest name that is printed."""
    kind: Kind
    mentions: tuple[Mention, ...]
    """In order; there is at least one."""
    abbr: str = ""
    abbr_rule: str = ""
    """By which the abbreviation is one of the name."""
    names: tuple[OtherName, ...] = ()
    """All other names, with the abbreviations of these."""
    roles: tuple[Role, ...] = ()

    @property
    def actor_kind(self) -> ActorKind | None:
        """The kind that an actor's item says, or none for a place and what is not known closer."""
        return None if self.kind in {"place", "organisation"} else cast(ActorKind, self.kind)

    @property
    def is_place(self) -> bool:
        """Whether it is a place; a state is one, though it can act as well."""
        return self.kind in {"place", "state"}

    @property
    def rule(self) -> str:
        """The rule by which it is taken for one of its kind: that of the first to say so itself."""
        rules = [mention.rule for mention in self.mentions]
        return next((rule for rule in rules if rule != "name.again"), rules[0])


class Doubt(NamedTuple):
    """Two members that may be one, or may be taken for one, and were not joined."""

    first: int
    second: int
    """Their places in the cast."""
    rule: str
    reason: str


class Cast(NamedTuple):
    """The members in the order of their first mentions, and the doubts about them."""

    members: tuple[Member, ...]
    doubts: tuple[Doubt, ...]
