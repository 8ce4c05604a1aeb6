"""B504: an order of events that their dates rule out, or that leads round in a ring."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tui.checks.publication import is_sure
from tui.kinds.event import Event
from tui.model.briefing import Briefing
from tui.model.day import Day
from tui.model.when import When
from tui.problems import Problem

_MOST_NAMED: Final = 6
"""How many events of a ring are named."""
_NEVER: Final = -(10**19)


class _Step(NamedTuple):
    """That one event comes before another, and the event and field that say so."""

    first: Event
    second: Event
    told_by: Event
    field: str


def contradicted_order(briefing: Briefing) -> Iterator[Problem]:
    """Find `after`, `before` and `part_of` that cannot be true whatever day each window means.

    A window that overlaps the other contradicts nothing, and what is `about` a day may lie beside
    it. What is part of an event cannot end before it began. Times with zones are compared as
    moments, and a day may be that of any zone beside one; times without are of one clock. Through
    events of which no day is known the order holds as well.
    """
    events = {event.id: event for event in briefing if isinstance(event, Event)}
    steps = [step for event in events.values() for step in _steps(event, events)]
    leaving = _leaving(steps)
    bounds = _bounds(events.values(), leaving)
    for step in steps:
        if (problem := _contradicted(step, bounds)) is not None:
            yield problem
    for event in events.values():
        whole = events.get(event.part_of or "")
        if whole is not None and _is_outside(event, whole):
            what = f"`{event.id}` cannot be part of `{whole.id}`, by their dates"
            help_ = "correct a date, or take `part_of` away"
            reason = f"the part is of {event.when}, the whole of {whole.when}"
            mark = event.mark_of("part_of")
            yield Problem("B504", what, mark, reason, help_, item=event.id)
    yield from _rings(leaving)


def _steps(event: Event, events: Mapping[str, Event]) -> Iterator[_Step]:
    for earlier in filter(None, map(events.get, event.after)):
        yield _Step(earlier, event, event, "after")
    for later in filter(None, map(events.get, event.before)):
        yield _Step(event, later, event, "before")


def _leaving(steps: Sequence[_Step]) -> dict[str, list[_Step]]:
    """Return the steps by the id of the event that they begin at."""
    found: dict[str, list[_Step]] = {}
    for step in steps:
        found.setdefault(step.first.id, []).append(step)
    return found


def _bounds(events: Iterable[Event], leaving: Mapping[str, Sequence[_Step]]) -> dict[str, Event]:
    """Return for each event without a day of its own the latest one that it is to come after.

    The latest goes all its ways first, so that every event is met once, in a ring as well. What
    lasted is no way: it may have begun before what came before its end.
    """
    found: dict[str, Event] = {}
    for dated in sorted(filter(_is_sure, events), key=_start, reverse=True):
        ahead = [dated]
        while ahead:
            for event in (step.second for step in leaving.get(ahead.pop().id, ())):
                if event.date is None and event.id not in found and not _is_later(dated, event):
                    found[event.id] = dated
                    ahead.append(event)
    return found


def _start(event: Event) -> tuple[int, int]:
    when = _when(event)
    if when is None or not isinstance(when.start, Day):
        return (_NEVER, 0)
    return (when.earliest, when.start.clock or 0)


def _contradicted(step: _Step, bounds: Mapping[str, Event]) -> Problem | None:
    """Return what is wrong with a step: its own two dates, or what comes before both of them."""
    first, second = step.first, step.second
    between = ""
    if not _is_later(first, second) and first.id in bounds:
        between = f", and `{first.id}` comes between them"
        first = bounds[first.id]
    if not _is_later(first, second):
        return None
    what = f"`{first.id}` is to come before `{second.id}`, and is dated later"
    reason = f"`{first.id}` is of {first.when}, `{second.id}` of {second.when}{between}"
    help_ = f"correct a date, or take `{step.field}` away"
    mark = step.told_by.mark_of(step.field)
    return Problem("B504", what, mark, reason, help_, item=step.told_by.id)


def _is_later(event: Event, other: Event) -> bool:
    return not event.may_precede(other) and _is_sure(event) and _is_sure(other)


def _is_sure(event: Event) -> bool:
    when = _when(event)
    return when is not None and is_sure(when)


def _when(event: Event) -> When | None:
    return event.date or event.within


def _is_outside(part: Event, whole: Event) -> bool:
    """Whether a part ends before the whole begins, or begins after its stated end.

    Where no end is stated, the date of the whole may be that of its beginning.
    """
    mine, its = _when(part), _when(whole)
    if mine is None or its is None or not (is_sure(mine) and is_sure(its)):
        return False
    ends = its.form != "day" and isinstance(its.end, Day)
    return not whole.may_precede(part) or (ends and not part.may_precede(whole))


def _rings(leaving: Mapping[str, Sequence[_Step]]) -> Iterator[Problem]:
    """Yield a problem for each step that leads back to where the way to it began.

    Every step is gone once, by a stack of our own: chains may be long.
    """
    done: set[str] = set()
    for start, begun in leaving.items():
        path: dict[str, int] = {}
        way: list[str] = []
        stack = [(start, iter(begun))] if start not in done else []
        while stack:
            top, steps_left = stack[-1]
            if top not in path:
                path[top] = len(way)
                way.append(top)
            following = next(steps_left, None)
            if following is None:
                stack.pop()
                done.add(way.pop())
                del path[top]
            elif following.second.id in path:
                yield _ring(following, way, path[following.second.id])
            elif following.second.id not in done:
                after = following.second.id
                stack.append((after, iter(leaving.get(after, ()))))


def _ring(step: _Step, way: Sequence[str], start: int) -> Problem:
    named = [f"`{identifier}`" for identifier in way[start : start + _MOST_NAMED]]
    cut = " → …" if len(way) - start > _MOST_NAMED else ""
    what = f"`{step.second.id}` is to come before itself"
    reason = f"the order leads round: {' → '.join(named)}{cut} → {named[0]}"
    help_ = f"take one step of it away, such as this `{step.field}`"
    told_by = step.told_by
    return Problem("B504", what, told_by.mark_of(step.field), reason, help_, item=told_by.id)
