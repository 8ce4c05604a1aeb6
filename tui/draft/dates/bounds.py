"""The bound words before an expression of time: before Friday, until at least May, about 9 p.m."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.draft.dates.meanings import Role
from tui.draft.dates.words import Word

_ROLES: Final[dict[str, Role]] = {
    "since": "since",
    "until": "until",
    "till": "until",
    "through": "until",
    "by": "by",
    "before": "before",
    "after": "after",
    "beyond": "after",
    "from": "from",
    "between": "between",
    "in": "in",
}
_OF_TWO: Final[dict[tuple[str, str], Role]] = {
    ("as", "of"): "as of",
    ("ahead", "of"): "ahead of",
    ("prior", "to"): "before",
    ("earlier", "than"): "before",
    ("later", "than"): "after",
    ("early", "as"): "after",
    ("soon", "as"): "after",
    ("up", "to"): "until",
}
_DENIED: Final[dict[tuple[str, str], Role]] = {
    ("later", "than"): "by",
    ("earlier", "than"): "after",
    ("sooner", "than"): "after",
}
"""What words of comparison mean behind "no" or "not"."""
_ROUGH: Final = frozenset({"around", "roughly", "approximately", "circa", "about"})
_ABOUT_WHEN: Final = frozenset(
    {"in", "on", "at", "by", "until", "since", "from", "before", "after"}
)
"""Words behind which "about" is no matter that is spoken about."""
_SKIPPED: Final = _ROUGH | {"the", "at", "least", "on", "late", "early"}
"""Words that may stand between a bound word and its date."""
_MOST_SKIPPED: Final = 2
_NEARLY: Final = frozenset({"shortly", "just", "soon", "sometime", "immediately", "minutes"})
_REACH: Final = 6
"""How many words before the last of two dates "from" stands at the most."""
_JOINING: Final = frozenset({"to", "until", "till", "through", "-"})
_JOINING_BETWEEN: Final = frozenset({"and", "-"})
_MOST_JOINING: Final = 4
_ENDING: Final = (["to"], ["ended"], ["ending"])
"""Words between a length of time and its last day."""
_MOVES: Final = (
    "moved postponed delayed rescheduled shifted pushed switched deferred adjourned forward "
    "moving postponing delaying rescheduling move postpone delay reschedule"
)
_MOVED: Final = frozenset(_MOVES.split())
"""Words of what is on a later day instead: "postponed until Friday", "moved from May to July"."""
_MOVED_REACH: Final = 10
_MOVED_ROLES: Final[dict[Role, Role]] = {"until": "", "from": "moved from"}
"""What bound words are behind such: it is on the day that it is put off to."""


class Bound(NamedTuple):
    """What the words before a date make of it."""

    role: Role
    first: int
    """Which word they begin with; the first one of the date where there are none."""
    is_rough: bool
    """Whether the date is but about right."""


def bound_of(words: Sequence[Word], first: int) -> Bound:
    """Return the bound words before an expression that begins with a word."""
    place = first
    while place and first - place < _MOST_SKIPPED and words[place - 1].text in _SKIPPED:
        place -= 1
    role, length = _role(words, place)
    is_rough = any(_is_rough(words, at) for at in range(place, first))
    if not role:
        return Bound("", place if is_rough else first, is_rough)
    begin = place - length
    if begin and words[begin - 1].text in _NEARLY:
        begin -= 1
    return Bound(role, begin, is_rough)


def _role(words: Sequence[Word], place: int) -> tuple[Role, int]:
    """Return what the words before a place bind, and how many they are."""
    before = [word.text for word in words[max(place - 3, 0) : place]]
    if not before:
        return "", 0
    two = (before[-2], before[-1]) if len(before) > 1 else ("", "")
    if two in _DENIED and before[:-2] in (["no"], ["not"]):
        return _DENIED[two], 3
    if two in _OF_TWO:
        return _OF_TWO[two], 2
    role = _ROLES.get(before[-1], "")
    if before[-1] in {"to", "-"}:
        near = words[max(place - _REACH, 0) : place]
        role = "until" if any(word.text == "from" for word in near) else ""
    if role in _MOVED_ROLES and is_moved(words, place):
        role = _MOVED_ROLES[role]
    return role, 1 if role else 0


def is_moved(words: Sequence[Word], place: int) -> bool:
    """Whether the words before a place tell of something that is put off, or brought forward."""
    return any(word.text in _MOVED for word in words[max(place - _MOVED_REACH, 0) : place])


def _is_rough(words: Sequence[Word], place: int) -> bool:
    """Whether a word makes a date rough; "about Friday" alone may be what is spoken about."""
    if words[place].text != "about":
        return words[place].text in _ROUGH
    return place > 0 and words[place - 1].text in _ABOUT_WHEN


def ends_on(words: Sequence[Word], last: int, other: int) -> bool:
    """Whether a length of time ends on the day behind it: "three months to 30 June"."""
    between = [word.text for word in words[last:other]]
    return between[:1] in _ENDING and _SKIPPED.issuperset(between[1:])


def begins_span(words: Sequence[Word], role: Role, first: int, last: int, other: int) -> bool:
    """Whether a date and the next one are the ends of one time: "between Monday and Friday".

    It has a role, stands from a word to behind another, and the next one begins with a third.
    """
    between = [word.text for word in words[last:other]]
    joining = _JOINING_BETWEEN if role == "between" else _JOINING
    if not between or len(between) > _MOST_JOINING or between[0] not in joining:
        return False
    return _SKIPPED.issuperset(between[1:]) and not is_moved(words, first)
