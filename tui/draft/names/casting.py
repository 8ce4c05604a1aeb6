"""Make one member of the cast of all forms of a name.

Joining two that are not one is the worst error of a draft, so a joining that would bring together
two full names of people, or two names of bodies by way of an abbreviation, is refused and told as
a doubt.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tui.draft.names.cast import Cast, Doubt, FormKind, Member, OtherName, Role
from tui.draft.names.findings import Apart, Finding
from tui.draft.names.forms import Form, forms_of
from tui.draft.names.joining import joinings
from tui.draft.names.mention import A_SORT, Kind, Mention
from tui.draft.names.roles import Said, roles_in
from tui.draft.names.shortening import are_compatible
from tui.draft.text import Text

_BY_NAME: Final = frozenset({"cast.alias", "cast.former", "cast.spelling", "cast.tail"})
"""Rules that may bring together two names of bodies that are both spelled out."""
_KINDS: Final[Mapping[str, FormKind]] = {
    "cast.bracket": "abbr",
    "cast.beside": "abbr",
    "cast.known": "abbr",
    "cast.initials": "abbr",
    "cast.alias": "alias",
    "cast.former": "former",
    "cast.spelling": "translit",
}
"""What a form is to another that a rule joins it to; by all others it is short for it."""


def cast(text: Text, mentions: Sequence[Mention]) -> Cast:
    """Return who and what some mentions are, each mention in one member, and what is in doubt."""
    forms = forms_of(text, mentions)
    groups = _Groups(forms)
    apart = [kept for one in joinings(text, forms) if (kept := groups.take(one)) is not None]
    held = groups.by_first_mention()
    place = {number: index for index, group in enumerate(held) for number in group}
    members = [_member(forms, group, groups.rules) for group in held]
    found = {
        mention: place[number] for number, form in enumerate(forms) for mention in form.mentions
    }
    return Cast(_with_roles(members, roles_in(text, mentions), found), _doubts(apart, place))


class _Groups:
    """Forms that were joined, and by which rules."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self.forms = forms
        self.rules: dict[tuple[int, int], str] = {}
        """What joined two forms, by their numbers: the second is a form of the first."""
        self._group = {number: [number] for number in range(len(forms))}
        """For each form its group, which all in it share."""

    def take(self, finding: Finding) -> Apart | None:
        """Join two forms, or return why they stay apart."""
        if isinstance(finding, Apart):
            return finding
        first, second = self._group[finding.first], self._group[finding.second]
        if first is not second:
            if reason := self._clash(first, second, finding.rule):
                return Apart(finding.first, finding.second, "doubt.clash", reason)
            first.extend(second)
            self._group.update(dict.fromkeys(second, first))
        self.rules.setdefault((finding.first, finding.second), finding.rule)
        return None

    def by_first_mention(self) -> list[list[int]]:
        """Return the groups in the order of their first mentions."""
        groups = {id(group): sorted(group) for group in self._group.values()}
        return sorted(groups.values(), key=lambda group: self.forms[group[0]].mentions[0])

    def _clash(self, first: Sequence[int], second: Sequence[int], rule: str) -> str:
        """Return what speaks against joining two groups, or nothing."""
        for one in (self.forms[number] for number in first):
            for other in (self.forms[number] for number in second):
                if one.sort != other.sort:
                    return (
                        f"“{one.name}” is {A_SORT[one.sort]}, “{other.name}” {A_SORT[other.sort]}"
                    )
                if rule != "cast.alias" and not _may_be_one(one, other, rule):
                    return f"“{one.name}” and “{other.name}” are two names"
        return ""


def _may_be_one(one: Form, other: Form, rule: str) -> bool:
    if one.is_person:
        return are_compatible(one, other)
    return rule in _BY_NAME or one.is_abbreviation or other.is_abbreviation


class _Other(NamedTuple):
    """A form that a member has beside its name."""

    form: int
    of: int | None
    """The form that it is another of."""
    kind: FormKind
    rule: str


def _member(
    forms: Sequence[Form], group: Sequence[int], rules: Mapping[tuple[int, int], str]
) -> Member:
    best = max(group, key=lambda number: _fullness(forms[number]))
    others = [_other(number, group, rules) for number in group if number != best]
    own = next((other for other in others if other.kind == "abbr" and other.of == best), None)
    mentions = tuple(sorted(one for number in group for one in forms[number].mentions))
    return Member(
        forms[best].name,
        _kind(mentions),
        mentions,
        forms[own.form].name if own else "",
        own.rule if own else "",
        tuple(
            OtherName(forms[other.form].name, other.kind, other.rule)
            for other in others
            if other is not own
        ),
    )


def _fullness(form: Form) -> tuple[bool, int, int]:
    return not form.is_abbreviation, len(form.words), len(form.name)


def _other(number: int, group: Sequence[int], rules: Mapping[tuple[int, int], str]) -> _Other:
    for of in group:
        if rule := rules.get((of, number)):
            return _Other(number, of, _KINDS.get(rule, "short"), rule)
    for of in group:
        if rule := rules.get((number, of)):
            # The rule reads the other way round: what is not short for this is another name.
            kind = _KINDS.get(rule, "short")
            return _Other(number, of, kind if kind in {"former", "translit"} else "alias", rule)
    return _Other(number, None, "alias", "cast.alias")


def _kind(mentions: Sequence[Mention]) -> Kind:
    """Return what most of the mentions are; what says more goes before what says less."""
    counts = Counter(one.kind for one in mentions)
    return max(counts, key=lambda kind: (kind != "organisation", counts[kind]))


def _with_roles(
    members: Sequence[Member], said: Iterator[Said], found: Mapping[Mention, int]
) -> tuple[Member, ...]:
    roles: dict[int, dict[tuple[str, int | None], Role]] = {}
    for one in said:
        number = found[one.person]
        of = found[one.of] if one.of else None
        role = Role(one.role, of if of != number else None, one.start, one.end, one.rule)
        roles.setdefault(number, {}).setdefault((role.role.casefold(), role.of), role)
    return tuple(
        member._replace(roles=tuple(roles.get(number, {}).values()))
        for number, member in enumerate(members)
    )


def _doubts(apart: Sequence[Apart], place: Mapping[int, int]) -> tuple[Doubt, ...]:
    """Return the doubts about members in order, each pair once."""
    found: dict[tuple[int, int], Doubt] = {}
    for one in apart:
        first, second = sorted((place[one.first], place[one.second]))
        if first != second:
            found.setdefault((first, second), Doubt(first, second, one.rule, one.reason))
    return tuple(found[pair] for pair in sorted(found))
