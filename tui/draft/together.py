"""What several articles tell alike becomes one item with a claim of each, and nothing more does.

Two events are one where they are of the same day, with the same people or places, and mostly in
the same words; two figures where they count the same, in the same words. Whatever comes near that
and does not reach it is left apart, and told as a doubt.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from tui.article.letters import folded_words
from tui.draft.items import Doubt, Event, Figure, Voice

_ALIKE: Final = 0.6
"""Which share of the words of two titles must be the same."""
_NEAR: Final = 0.2


class Events(NamedTuple):
    """Events, each once, and which of them may be one."""

    events: list[Event]
    doubts: list[Doubt]


class Figures(NamedTuple):
    """Figures by what they count: those of one group stand side by side as rival values."""

    groups: list[list[Figure]]
    doubts: list[Doubt]


def events_together(articles: Sequence[Sequence[Event]]) -> Events:
    """Bring the events of several articles together. Those of one article stay apart."""
    together: list[Event] = []
    unsure: list[Doubt] = []
    for events in articles:
        before = len(together)
        for event in events:
            place = _place(event, together[:before])
            if place is None:
                unsure += [
                    Doubt((), f"“{other.title}” and “{event.title}” may be one", event.pins)
                    for other in together[:before]
                    if _are_near(event, other)
                ]
                together.append(event)
            else:
                together[place] = _joined(together[place], event)
    return Events(together, unsure)


def _place(event: Event, others: Sequence[Event]) -> int | None:
    same = [place for place, other in enumerate(others) if _are_same(event, other)]
    return same[0] if len(same) == 1 else None


def _are_same(one: Event, other: Event) -> bool:
    return (
        bool(one.when.date)
        and one.when.date == other.when.date
        and one.kind == other.kind
        and _meet(one, other)
        and _share(one.title, other.title) >= _ALIKE
    )


def _are_near(one: Event, other: Event) -> bool:
    same_day = one.when.date == other.when.date and one.when.within == other.when.within
    return same_day and _meet(one, other) and _share(one.title, other.title) >= _NEAR


def _meet(one: Event, other: Event) -> bool:
    """Whether somebody or some place is in both."""
    return bool({*one.actors, *one.places} & {*other.actors, *other.places})


def _share(one: str, other: str) -> float:
    words, others = set(folded_words(one)), set(folded_words(other))
    return len(words & others) / len(words | others) if words | others else 0.0


def _joined(one: Event, other: Event) -> Event:
    return one._replace(
        voices=(*_placed(one), *_placed(other)),
        pins=(*one.pins, *other.pins),
        actors=tuple(dict.fromkeys((*one.actors, *other.actors))),
        places=tuple(dict.fromkeys((*one.places, *other.places))),
    )


def _placed(event: Event | Figure) -> tuple[Voice, ...]:
    """Return the voices of an item, each with the place that it speaks in."""
    voices = event.voices or (Voice(),)
    return tuple(voice._replace(pins=voice.pins or event.pins) for voice in voices)


def figures_together(articles: Sequence[Sequence[Figure]]) -> Figures:
    """Bring the figures of several articles together by what they count, values side by side."""
    groups: list[list[Figure]] = []
    unsure: list[Doubt] = []
    for figures in articles:
        before = len(groups)
        taken: set[int] = set()
        for figure in figures:
            same = [
                place
                for place, group in enumerate(groups[:before])
                if place not in taken and _count_the_same(figure, group[0])
            ]
            if len(same) == 1:
                groups[same[0]] = _with(groups[same[0]], figure)
                taken.add(same[0])
                continue
            unsure += _near(figure, (group[0] for group in groups[:before]))
            groups.append([figure])
    return Figures(groups, unsure)


def _count_the_same(one: Figure, other: Figure) -> bool:
    return (
        set(folded_words(one.label)) == set(folded_words(other.label))
        and (one.unit, one.measure) == (other.unit, other.measure)
        and (one.as_of, one.period) == (other.as_of, other.period)
    )


def _with(group: Sequence[Figure], figure: Figure) -> list[Figure]:
    """Return a group with one more: the same value is the same figure, said once more."""
    for place, one in enumerate(group):
        if one.amount == figure.amount:
            voices = (*_placed(one), *_placed(figure))
            joined = one._replace(voices=voices, pins=(*one.pins, *figure.pins))
            return [*group[:place], joined, *group[place + 1 :]]
    return [*group, figure]


def _near(figure: Figure, others: Iterable[Figure]) -> list[Doubt]:
    return [
        Doubt((), f"“{other.label}” and “{figure.label}” may count the same", figure.pins)
        for other in others
        if figure.measure == other.measure and _share(figure.label, other.label) >= _NEAR
    ]
