"""What a language model told of an article, put to what the rules have found in it.

Its words may name an event or a figure that the rules found in the very quotation that it gave;
dates and numbers stay theirs. What it tells beside that is background and quotes.
"""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, TypeVar

from tui.draft.article import Findings
from tui.draft.engines.reply import Reply, Told
from tui.draft.items import Background, Event, Figure, Saying
from tui.draft.voices import Voices

RULE: Final = "engine.llm"

Dated = TypeVar("Dated", Event, Figure)


class Telling(NamedTuple):
    """What is drafted, once a model's words stand in it, and what of them does not."""

    events: list[Event]
    figures: list[Figure]
    sayings: list[Saying]
    background: list[Background]
    dropped: list[str]


def with_told(
    found: Findings,
    voices: Voices,
    events: Sequence[Event],
    figures: Sequence[Figure],
    reply: Reply,
) -> Telling:
    """Put a model's words to what the rules have found in one article."""
    telling = Telling(list(events), list(figures), [], [], list(reply.dropped))
    for told in reply.told:
        if not found.is_read(told.stretch.start):
            telling.dropped.append(f"`{told.words}`: its quotation is page furniture")
        elif told.kind == "event":
            _reword(telling.events, told, "date", _titled(told.words), telling.dropped)
        elif told.kind == "figure":
            _reword(telling.figures, told, "number", _labelled(told.words), telling.dropped)
        else:
            pin = found.places.pin(told.stretch)
            spoken = voices.of(told.stretch)
            if told.kind == "quote":
                telling.sayings.append(Saying(told.words, "", spoken, (pin,), RULE))
            else:
                telling.background.append(Background(told.words, spoken, (pin,), RULE))
    return telling


def _titled(words: str) -> Callable[[Event], Event]:
    return lambda event: event._replace(title=words, rule=RULE)


def _labelled(words: str) -> Callable[[Figure], Figure]:
    return lambda figure: figure._replace(label=words, rule=RULE)


def _reword(
    items: list[Dated], told: Told, what: str, other: Callable[[Dated], Dated], dropped: list[str]
) -> None:
    """Give the first item that was found in a quotation, and is not reworded yet, other words."""
    for place, item in enumerate(items):
        there = item.found is not None and told.stretch.overlaps(item.found)
        if there and item.rule != RULE:
            items[place] = other(item)
            return
    dropped.append(f"`{told.words}`: the rules find no {what} in its quotation")
