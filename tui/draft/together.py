"""What several articles tell alike becomes one item with a claim of each, and nothing more does.

Two events are one where they are of the same day, with the same people or places, and mostly in
the same words; two figures where they count the same, in the same words. Whatever comes near that
and does not reach it is left apart, and told as a doubt: one more than `MOST_DOUBTS` at the most.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import Final, NamedTuple

from tui.article.letters import folded_words
from tui.draft.beside import MOST_DOUBTS, Beside
from tui.draft.items import Doubt, Event, Figure, Voice

_ALIKE: Final = 0.6
"""Which share of the words of two titles must be the same."""
_NEAR: Final = 0.2
Words = frozenset[str]


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
    words: list[Words] = []
    unsure: list[Doubt] = []
    before = Beside()
    for events in articles:
        first = len(together)
        for event in events:
            own = _words(event.title)
            keys = _keys(event, own)
            beside = [(together[place], words[place], place) for place in before.of(keys)]
            same = [
                place
                for other, others, place in beside
                if _are_same(event, other) and _share(own, others) >= _ALIKE
            ]
            # Where not all could be looked at, another may be the same as well.
            if len(same) == 1 and before.is_whole(keys):
                together[same[0]] = _joined(together[same[0]], event)
                continue
            if len(unsure) <= MOST_DOUBTS:
                unsure += [
                    Doubt((), f"“{other.title}” and “{event.title}” may be one", event.pins)
                    for other, others, _ in beside
                    if _are_near(event, other) and _share(own, others) >= _NEAR
                ]
            together.append(event)
            words.append(own)
        for place in range(first, len(together)):
            before.add(place, _keys(together[place], words[place]))
    return Events(together, unsure[: MOST_DOUBTS + 1])


def _keys(event: Event, words: Words) -> list[Hashable]:
    """Return what two events must share one of, to be the same or near it."""
    return [(event.when.date or event.when.within, word) for word in words]


def _are_same(one: Event, other: Event) -> bool:
    """Whether two events are one, should they be told alike."""
    return (
        bool(one.when.date)
        and one.when.date == other.when.date
        and one.kind == other.kind
        and _meet(one, other)
    )


def _are_near(one: Event, other: Event) -> bool:
    same_day = one.when.date == other.when.date and one.when.within == other.when.within
    return same_day and _meet(one, other)


def _meet(one: Event, other: Event) -> bool:
    """Whether somebody or some place is in both."""
    return bool({*one.actors, *one.places} & {*other.actors, *other.places})


def _words(told: str) -> Words:
    return frozenset(folded_words(told))


def _share(words: Words, others: Words) -> float:
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
    words: list[Words] = []
    unsure: list[Doubt] = []
    before = Beside()
    counting: defaultdict[Hashable, list[int]] = defaultdict(list)
    for figures in articles:
        first = len(groups)
        taken: set[int] = set()
        for figure in figures:
            own = _words(figure.label)
            same = counting.get(_counted(figure, own), [])
            if len(same) == 1 and same[0] not in taken:
                groups[same[0]] = _with(groups[same[0]], figure)
                taken.add(same[0])
                continue
            if len(unsure) <= MOST_DOUBTS:
                beside = [(groups[place][0], words[place]) for place in before.of(own)]
                unsure += _near(figure, own, beside)
            groups.append([figure])
            words.append(own)
        for place in range(first, len(groups)):
            before.add(place, words[place])
            counting[_counted(groups[place][0], words[place])].append(place)
    return Figures(groups, unsure[: MOST_DOUBTS + 1])


def _counted(one: Figure, words: Words) -> Hashable:
    """Return what a figure counts: of two that count the same it is the same."""
    return words, one.unit, one.measure, one.as_of, one.period


def _with(group: Sequence[Figure], figure: Figure) -> list[Figure]:
    """Return a group with one more: the same value is the same figure, said once more."""
    for place, one in enumerate(group):
        if one.amount == figure.amount:
            voices = (*_placed(one), *_placed(figure))
            joined = one._replace(voices=voices, pins=(*one.pins, *figure.pins))
            return [*group[:place], joined, *group[place + 1 :]]
    return [*group, figure]


def _near(figure: Figure, own: Words, others: Sequence[tuple[Figure, Words]]) -> Iterator[Doubt]:
    for other, words in others:
        if figure.measure == other.measure and _share(own, words) >= _NEAR:
            yield Doubt((), f"“{other.label}” and “{figure.label}” may count the same", figure.pins)
