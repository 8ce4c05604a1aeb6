"""What is found about two forms of names: that they are one, or that one could think so."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tui.draft.names.forms import Form
from tui.draft.names.spelling import sound_of

MOST_ALIKE: Final = 12
"""So many forms that share something are looked at; more make no pair any surer."""


class Joining(NamedTuple):
    """Two forms, by their numbers, that are one name; the second is the shorter or the later."""

    first: int
    second: int
    rule: str


class Apart(NamedTuple):
    """Two forms, by their numbers, that stay apart, and why one could think otherwise."""

    first: int
    second: int
    rule: str
    reason: str


Finding = Joining | Apart


def alike(
    forms: Iterable[tuple[int, Form]], key: Callable[[Form], Hashable]
) -> Mapping[Hashable, Sequence[int]]:
    """Return the numbers of forms by what they share: the first, where many share it."""
    found: dict[Hashable, list[int]] = defaultdict(list)
    for number, form in forms:
        if len(same := found[key(form)]) < MOST_ALIKE:
            same.append(number)
    return found


def sounds(form: Form) -> tuple[str, ...]:
    """Return the words of a form as they sound."""
    return tuple(map(sound_of, form.full_words))


def one_of(forms: Sequence[Form], short: int, longs: Sequence[int], rule: str) -> Iterator[Finding]:
    """Yield the joining of a form to the longer one that it can mean; of several, the doubts."""
    distinct = list(dict.fromkeys(longs))
    if len({sounds(forms[long]) for long in distinct}) == 1:
        yield Joining(distinct[0], short, rule)
        return
    names = [f"“{forms[long].name}”" for long in distinct]
    if len(names) > MOST_ALIKE:
        names = [*names[:MOST_ALIKE], f"{len(names) - MOST_ALIKE:,} more"]
    meant = " or ".join(names)
    for long in distinct:
        yield Apart(long, short, "doubt.several", f"“{forms[short].name}” may be {meant}")
