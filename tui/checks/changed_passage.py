"""B601 to B603: pins whose passage was edited, or is gone, or has another number now."""

from collections.abc import Iterator
from typing import Final

from tui.article.at_hand import Articles, AtHand
from tui.article.pins import Pinned, pinned
from tui.model.briefing import Briefing
from tui.problems import Problem

_PIN: Final = "then `briefing pin FILE --article ARTICLE --follow --accept-edits`"
_COPY: Final = "which words are not, a copy of the earlier text would tell"
_READ: Final = "read the passage again, and put the item right"


def edited_passage(briefing: Briefing, articles: Articles) -> Iterator[Problem]:
    """Find pins to passages in which words were edited, and no number as far as is known."""
    for one in _changed(briefing, articles):
        if one.state == "edited" and not one.number_changed:
            what = f"what {_whose(one)} is pinned to was edited"
            reason = _edits(one)
            if one.changes is None:
                reason = "which words changed cannot be told, nor whether a number did"
            elif not one.changes:
                reason = f"the numbers kept of it are the same; {_COPY}"
            yield _problem("B601", what, reason, f"{_READ}; {_PIN}", one)


def missing_passage(briefing: Briefing, articles: Articles) -> Iterator[Problem]:
    """Find pins to passages that are not surely in the article any more."""
    for one in _changed(briefing, articles):
        if one.state == "missing":
            what = f"what {_whose(one)} is pinned to is not in the article any more"
            near = f"the nearest is p{one.anchor.nearest}, which may be another text"
            reason = near if one.anchor.nearest else "nothing in it is surely the same text"
            reason = _edits(one) if one.changes else reason
            help_ = "look for what the item says; pin it to where it stands, or take it away"
            yield _problem("B602", what, reason, help_, one)


def changed_number(briefing: Briefing, articles: Articles) -> Iterator[Problem]:
    """Find pins to passages in which a number, a month or a weekday is not what it was."""
    for one in _changed(briefing, articles):
        if one.state == "edited" and one.number_changed:
            what = f"A NUMBER CHANGED in what {_whose(one)} is pinned to"
            yield _problem("B603", what, _edits(one), f"{_READ}; {_PIN}", one)


def _changed(briefing: Briefing, articles: Articles) -> Iterator[Pinned]:
    for found in articles.values():
        if isinstance(found, AtHand) and not found.is_same:
            yield from pinned(briefing, found)


def _whose(one: Pinned) -> str:
    return f"the {one.item.NOUN} `{one.item.id}`"


def _edits(one: Pinned) -> str:
    where = f"{one.pin} is {' and '.join(map(str, one.places))} now; " if _elsewhere(one) else ""
    return where + "; ".join(map(str, one.changes or ()))


def _elsewhere(one: Pinned) -> bool:
    return bool(one.places) and one.places != (one.pin,)


def _problem(code: str, what: str, reason: str, help_: str, one: Pinned) -> Problem:
    width = len(str(one.pin))
    return Problem(code, what, one.pin.mark, reason, help_, width, one.item.id)
