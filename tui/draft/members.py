"""The cast of an article as actors and places of a briefing, each with an id.

A place that somebody speaks for ("Egypt said") acts, and is an actor; all other places are places.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tui.clean import one_line
from tui.draft.article import Findings
from tui.draft.claimants import speaking
from tui.draft.items import Doubt, Member
from tui.draft.names import Member as CastMember
from tui.draft.names import Mention
from tui.draft.roster import Roster
from tui.draft.text import Covered, Stretch
from tui.draft.who import Named, Who
from tui.model.pin import Pin

MOST_MEMBERS: Final = 1_000
"""So many are drafted of an article, those that it names first; a list of more is no story."""
_MOST_PINS: Final = 3
"""So many passages that name somebody are pinned; a name that stands everywhere is found anyway."""
_PLAINLY_TWO: Final = frozenset({"doubt.land"})
"""Pairs that nobody would take for one: a country, and an army that is named after it."""
_PLACE_KINDS: Final = {"state": "country"}
_ACTOR_KINDS: Final = {place: actor for actor, place in _PLACE_KINDS.items()}


def who_of(found: Findings, roster: Roster) -> Who:
    """Return the members of an article's cast, but for those that are named as a medium alone.

    A medium that is named as one alone (`said on Facebook`) stands with what was said.
    """
    media = Covered(one.via for one in found.attributions if one.via is not None)
    read = [
        member
        for member in found.cast.members
        if any(
            _takes_part(found, one) and not media.touches(Stretch(one.start, one.end))
            for one in member.mentions
        )
    ][:MOST_MEMBERS]
    named = dict(zip(map(id, read), roster.ids_of(read), strict=True))
    speaking = {id(member) for member in _speaking(found, read)}
    ids = _Ids(found, named)
    members = [
        _member(member, ids, found, is_place=member.is_place and id(member) not in speaking)
        for member in read
    ]
    places = [
        Named(Stretch(mention.start, mention.end), named[id(member)])
        for member in read
        for mention in member.mentions
        if _takes_part(found, mention)
    ]
    return Who(members=tuple(members), named=tuple(sorted(places)))


def _takes_part(found: Findings, mention: Mention) -> bool:
    """Whether a name stands in the article itself, and is that of somebody in it."""
    return found.is_read(mention.start) and not mention.is_aside


def settled(articles: Sequence[Who], standing: Mapping[str, bool]) -> list[Who]:
    """Return several articles' members, each an actor in all of them or a place in all.

    What stands in the briefing is what it is there; else who speaks in one of the articles acts.
    """
    acting = {one.id for who in articles for one in who.members if not one.is_place}
    return [
        Who(
            members=tuple(
                _settled(one, is_place=standing.get(one.id, one.id not in acting))
                for one in who.members
            ),
            named=who.named,
        )
        for who in articles
    ]


def _settled(member: Member, *, is_place: bool) -> Member:
    """Return a member as an actor or a place, of a kind that there is among these."""
    if member.is_place == is_place:
        return member
    kinds = _PLACE_KINDS if is_place else _ACTOR_KINDS
    return member._replace(is_place=is_place, kind=kinds.get(member.kind, ""))


def members_together(articles: Sequence[Who], standing: Mapping[str, bool]) -> list[Member]:
    """Return the members of several articles, each once, without those that stand already."""
    together: dict[str, Member] = {}
    for who in articles:
        for member in who.members:
            known = together.get(member.id)
            together[member.id] = _joined(known, member) if known else member
    return [member for name, member in together.items() if name not in standing]


def _joined(one: Member, other: Member) -> Member:
    names = [(other.name, "alias"), *other.names]
    known = {one.name, *(name for name, _ in one.names)}
    more = [named for named in dict.fromkeys(names) if named[0] not in known]
    is_place = one.is_place
    kind = next((each.kind for each in (one, other) if each.is_place == is_place and each.kind), "")
    return one._replace(
        is_place=is_place,
        kind=kind,
        abbr=one.abbr or other.abbr,
        names=(*one.names, *more),
        roles=tuple(dict.fromkeys((*one.roles, *other.roles))),
        pins=(*one.pins, *other.pins),
    )


class _Ids(NamedTuple):
    """The ids of an article's members."""

    found: Findings
    by_member: Mapping[int, str]

    def of(self, place: int | None) -> str:
        """Return the id of a member by its place in the cast; nothing where it has none."""
        if place is None:
            return ""
        return self.by_member.get(id(self.found.cast.members[place]), "")


def doubts(found: Findings, who: Who) -> Iterator[Doubt]:
    """Yield which members may be one, in words, with the places that name them."""
    ids = {(one.stretch.start, one.stretch.end): one.id for one in who.named}
    for doubt in found.cast.doubts:
        if doubt.rule in _PLAINLY_TWO:
            continue
        pair = [found.cast.members[place] for place in (doubt.first, doubt.second)]
        known = [_id_of(member, ids) for member in pair]
        if all(known) and known[0] != known[1]:
            pins = [pin for identifier in known for pin in who.by_id[identifier].pins[:1]]
            yield Doubt(tuple(known), one_line(doubt.reason), tuple(pins))


def _id_of(member: CastMember, ids: dict[tuple[int, int], str]) -> str:
    found = (ids.get((mention.start, mention.end), "") for mention in member.mentions)
    return next(filter(None, found), "")


def _speaking(found: Findings, members: Sequence[CastMember]) -> Iterator[CastMember]:
    """Yield the members that are named where somebody is said to say something."""
    sources = sorted(one.source for one in found.attributions if one.source is not None)
    begins = [source.start for source in sources]
    for member in members:
        if any(
            _speaks(Stretch(one.start, one.end), found, sources, begins) for one in member.mentions
        ):
            yield member


def _speaks(
    name: Stretch, found: Findings, sources: Sequence[Stretch], begins: Sequence[int]
) -> bool:
    """Whether a name is who speaks in the words for a source that it stands in."""
    place = bisect_right(begins, name.start)
    source = sources[place - 1] if place else None
    return source is not None and bool(speaking(found.text, source, [name]))


def _member(member: CastMember, ids: _Ids, found: Findings, *, is_place: bool) -> Member:
    roles = [(one_line(role.role), ids.of(role.of)) for role in member.roles]
    kind = _PLACE_KINDS.get(member.kind, "") if is_place else member.actor_kind or ""
    names = [(one_line(other.name), other.kind) for other in member.names]
    return Member(
        id=ids.by_member[id(member)],
        is_place=is_place,
        name=one_line(member.name),
        rule=member.rule,
        pins=tuple(_pins(member, found)),
        abbr=one_line(member.abbr),
        kind=kind,
        names=tuple(names),
        roles=() if is_place else tuple(roles),
    )


def _pins(member: CastMember, found: Findings) -> Iterator[Pin]:
    """Yield the first place of a name in each of the passages that have it."""
    passages: set[int] = set()
    for mention in member.mentions:
        passage = found.places.block(mention.start)
        if _takes_part(found, mention) and passage not in passages:
            passages.add(passage)
            yield found.places.pin((mention.start, mention.end))
        if len(passages) == _MOST_PINS:
            return
