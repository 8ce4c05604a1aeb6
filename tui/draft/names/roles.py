"""What a person is, and for whom: titles before a name, and appositions before and behind it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from tui.draft.names import words as vocabulary
from tui.draft.names.mention import Mention
from tui.draft.text import Sentence, Text

_FURTHEST: Final = 120
_NEAR: Final = 32
_COMMA: Final = re.compile(r" ?, $")
_OWNED: Final = re.compile(r" ?, (?:the |an? )?")
_OWNING: Final = tuple(
    re.compile(joint) for joint in (r" ?'s (?:[a-z-]{2,14} )?$", r"' $", r" (?:[a-z-]{2,14} )?$")
)
_NOUN: Final = re.compile(r" ([a-z]{2,20})")
_NO_NOUNS: Final = vocabulary.words(
    "in and or on for at of to who which that said says told added with from by as but has had "
    "have was is were are will would since until after before during when where while also"
)
"""Words behind a name that are no part of whom it names."""
_OF_PEOPLE: Final = re.compile(r"([A-Z][a-z]+) (?:[a-z-]{2,14} )?$")
_LEAD: Final = (
    r"(?:(?!(?:as|the|and|who|was|is|were|of|by|with|told|said|has|had|his|her|its|their|our|an?|in|on|for|to|through|from|at)\b)"
    r"[a-z][\w-]{1,15} ){0,3}?"
)
"""Small words before a role that belong to it: `civil engineering student`."""


class Said(NamedTuple):
    """A role that is said of a mention, with the mention that it is a role for."""

    person: Mention
    role: str
    of: Mention | None
    start: int
    end: int
    rule: str


class _Surroundings(NamedTuple):
    """The sentence that a person stands in, in an even text, and the names by their places."""

    text: str
    start: int
    end: int
    starts: Mapping[int, Mention]
    ends: Mapping[int, Mention]
    states: Mapping[tuple[str, ...], Mention]


def roles_in(text: Text, mentions: Sequence[Mention]) -> Iterator[Said]:
    """Yield the roles that are said of people, in the order of these."""
    starts = {one.start: one for one in mentions}
    ends = {one.end: one for one in mentions}
    states = {one.words: one for one in reversed(mentions) if one.kind == "state"}
    for one, (start, end, _) in _with_sentences(text.sentences, mentions):
        if one.kind == "person":
            near = _Surroundings(text.even, start, end, starts, ends, states)
            yield from _title(one, near)
            yield from _before(one, near)
            yield from _behind(one, near)


def _with_sentences(
    sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> Iterator[tuple[Mention, Sentence]]:
    rest = iter(sentences)
    sentence = next(rest, None)
    for mention in mentions:
        while sentence and sentence.end <= mention.start:
            sentence = next(rest, None)
        if sentence:
            yield mention, sentence


def _title(one: Mention, near: _Surroundings) -> Iterator[Said]:
    """Yield the title right before a name, unless it says nothing, as `Mr`."""
    words = {word.strip(".").casefold() for word in one.title.split()}
    start = near.text.rfind(one.title, near.start, one.start)
    if start >= 0 and not words <= vocabulary.HONORIFICS:
        end = start + len(one.title)
        yield Said(one, one.title, _owner(near, start), start, end, "cast.title")


def _before(one: Mention, near: _Surroundings) -> Iterator[Said]:
    """Yield the role before the comma before a name: `the head of the union, Ines Ohl`."""
    first = near.text.rfind(one.title, near.start, one.start) if one.title else one.start
    comma = _COMMA.search(near.text[max(near.start, first - 3) : first])
    if not comma:
        return
    end = first - len(comma[0])
    body = near.ends.get(end)
    pattern, last = (_role_of(), body.start) if body else (_role_at_end(), end)
    match = pattern.search(near.text, max(near.start, last - _FURTHEST), last)
    of = body or (_owner(near, match.start("role")) if match else None)
    if match and of and of.kind != "person":
        yield Said(one, match["role"], of, *match.span("role"), "cast.apposition")


def _behind(one: Mention, near: _Surroundings) -> Iterator[Said]:
    """Yield the role in an apposition behind a name: `Ines Ohl, head of the union`."""
    match = _role_behind().match(near.text, one.end, min(near.end, one.end + _FURTHEST))
    if match and not _is_title_of_next(match.end(), near):
        of = _whole(near, match.end()) if match["of"] else _owner(near, match.start("role"))
        yield Said(one, match["role"], of, *match.span("role"), "cast.apposition")
        return
    owned = _OWNED.match(near.text, one.end, near.end)
    body = near.starts.get(owned.end()) if owned else None
    match = _role_of_owner().match(near.text, body.end, near.end) if body else None
    if match and body and body.kind != "person" and not _is_title_of_next(match.end(), near):
        yield Said(one, match["role"], body, *match.span("role"), "cast.apposition")


def _whole(near: _Surroundings, start: int) -> Mention | None:
    """Return the name that begins here, if no noun goes on behind it: not `Miami relatives`."""
    name = near.starts.get(start)
    follows = _NOUN.match(near.text, name.end, near.end) if name else None
    return None if follows and follows[1] not in _NO_NOUNS else name


def _is_title_of_next(end: int, near: _Surroundings) -> bool:
    """Whether a role that ends here is the title of who is named next: `Ohl, President Amin`."""
    follows = near.starts.get(end + 1)
    return follows is not None and follows.kind == "person" and near.text[end : end + 1] == " "


def _owner(near: _Surroundings, start: int) -> Mention | None:
    """Return whose a role is that begins here: `HU spokesman`, `Libya's envoy`."""
    before = near.text[max(near.start, start - _NEAR) : start]
    for joint in _OWNING:
        match = joint.search(before)
        if match and (owner := near.ends.get(start - len(match[0]))):
            return owner if owner.kind != "person" else None
    people = _OF_PEOPLE.search(before)
    state = vocabulary.peoples().get(people[1].lower(), "") if people else ""
    return near.states.get(vocabulary.folded(state)) if state else None


@cache
def _roles() -> str:
    """Return a pattern for roles with what may stand before them: `Deputy Prime Minister`."""
    roles = "|".join(sorted(vocabulary.ROLES - vocabulary.NO_ROLES, key=len, reverse=True))
    modifiers = "|".join(sorted(vocabulary.MODIFIERS))
    return rf"(?i:(?:(?:{modifiers})[ -]){{0,2}}(?:{roles}))"


@cache
def _role_behind() -> re.Pattern[str]:
    return re.compile(
        rf" ?, (?:(?:an?|the|its|his|her|their|who is (?:an?|the)) )?(?:[A-Z][a-z]{{2,20}} )?"
        rf"(?P<role>{_LEAD}{_roles()})\b(?P<of> (?:of|for|at|in|with|to) (?:the )?)?"
    )


@cache
def _role_of() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<role>{_roles()}) (?:of|for|at) (?:the )?$")


@cache
def _role_at_end() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<role>(?:(?i:commanding) )?{_roles()})$")


@cache
def _role_of_owner() -> re.Pattern[str]:
    return re.compile(rf"(?: ?'s)? (?P<role>{_LEAD}{_roles()})\b")
