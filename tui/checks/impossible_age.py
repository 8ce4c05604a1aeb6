"""B511: an age that birth and day rule out, or a life that ends before it begins."""

from collections.abc import Iterator, Sequence

from tui.checks.publication import is_sure, sources_of
from tui.kinds.actor import Actor
from tui.kinds.figure import Figure
from tui.model.briefing import Briefing
from tui.model.day import Day, YearMonthDay
from tui.model.when import When
from tui.problems import Problem


def impossible_age(briefing: Briefing) -> Iterator[Problem]:
    """Find ages that do not fit the birth of the actor they are of, and deaths before births.

    An age is that of the actor who is `counted`, or else of the one whom `label` and `of` name, on
    the day `as_of`, or else that of publication; of somebody who `died` before, on that day. What
    is doubtful or `about` is not judged.
    """
    for item in briefing:
        if isinstance(item, Actor):
            yield from _died_unborn(item)
        elif isinstance(item, Figure) and item.measure == "age":
            yield from _age(item, briefing)


def _died_unborn(actor: Actor) -> Iterator[Problem]:
    born, died = actor.born, actor.died
    if born and died and is_sure(born) and is_sure(died) and not born.may_precede(died):
        what = f"`{actor.id}` died before being born"
        reason = f"born {born.words}, died {died.words}"
        help_ = "correct one of the two dates"
        yield Problem("B511", what, actor.mark_of("died"), reason, help_, item=actor.id)


def _age(figure: Figure, briefing: Briefing) -> Iterator[Problem]:
    actor = _whose(figure, briefing)
    born = actor.born if actor else None
    day = figure.as_of or _published(figure, briefing)
    value = figure.value
    if actor is None or born is None or day is None or value is None:
        return
    died = _death(actor, born, day)
    ages = _ages(born, (day, died) if died else (day,))
    exact = value.limit == "exactly" and value.low is not None and value.low == value.high
    if ages is None or not exact or figure.unit.casefold() not in {"", "year", "years"}:
        return
    youngest, oldest = ages
    if not youngest <= (value.low or 0) <= oldest:
        age = str(youngest) if youngest == oldest else f"{youngest} to {oldest}"
        what = f"{value.words} is not the age of `{actor.id}`, by the birth that is recorded"
        then = f"died {died.words}" if died else f"on {day.words}"
        reason = f"born {born.words}, {then}: {age}"
        life = "`born` or `died`" if died else "`born`"
        help_ = f"correct the age, its `as_of`, or {life} of `{actor.id}`"
        yield Problem("B511", what, figure.mark_of("value"), reason, help_, item=figure.id)


def _whose(figure: Figure, briefing: Briefing) -> Actor | None:
    """Return the actor who is `counted`, or else the one that the figure's words name."""
    counted = briefing.by_id.get(figure.counted or "")
    if isinstance(counted, Actor):
        return counted
    named = {one.id for words in (figure.label, figure.of) for one in briefing.naming.names(words)}
    actors = [item for item in map(briefing.by_id.get, named) if isinstance(item, Actor)]
    return actors[0] if len(actors) == 1 else None


def _published(figure: Figure, briefing: Briefing) -> When | None:
    sources = sources_of(figure, briefing)
    dates = sources[0].dates if len(sources) == 1 else ()
    return dates[0] if dates else None


def _death(actor: Actor, born: When, day: When) -> When | None:
    """Return when an actor died, if that may have been by some day: nobody ages after it.

    A death before birth ends nothing, and is told as that.
    """
    died = actor.died
    ends = died is not None and born.may_precede(died) and died.may_precede(day)
    return died if ends else None


def _ages(born: When, days: Sequence[When]) -> tuple[int, int] | None:
    """Return the lowest and the highest age in whole years on the first of some days.

    None where an end of any of them is not known.
    """
    dates = (born, *days)
    ends = [(one.start, one.end) for one in dates if is_sure(one)]
    known = [(start, end) for start, end in ends if isinstance(start, Day) and isinstance(end, Day)]
    if len(known) < len(dates):
        return None
    (first_born, last_born), *others = known
    first = min(start.earliest for start, _ in others)
    last = min(end.latest for _, end in others)
    return _years(last_born.latest, first), _years(first_born.earliest, last)


def _years(since: YearMonthDay, until: YearMonthDay) -> int:
    return until[0] - since[0] - (until[1:] < since[1:])
