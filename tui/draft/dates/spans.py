"""Two dates that are the ends of one time: from May to July, between 2014 and 2022."""

from collections.abc import Iterable, Iterator, Sequence

from tui.draft.dates.found import FoundDate
from tui.draft.text import Text
from tui.model.when import When, parse_when


def spans(text: Text, found: Iterable[FoundDate]) -> tuple[FoundDate, ...]:
    """Return dates, each two that are the ends of one time as one; the others as they are."""
    return tuple(_spans(text, tuple(found)))


def _spans(text: Text, found: Sequence[FoundDate]) -> Iterator[FoundDate]:
    place = 0
    while place < len(found):
        one = found[place]
        other = found[place + 1] if one.begins_span and place + 1 < len(found) else None
        whole = _whole(text, one, other) if other else None
        yield whole or one
        place += 2 if whole else 1


def _whole(text: Text, one: FoundDate, other: FoundDate) -> FoundDate | None:
    """Return the time from one date to another; nothing where it is not known, or is none."""
    if one.sort == "DURATION":
        edtf, is_one = one.date, bool(one.date)
    elif one.date and other.date:
        edtf = f"{one.date}/{other.date}"
        is_one = edtf.count("/") == 1 and isinstance(parse_when(edtf), When)
    else:
        edtf, is_one = "", not (one.date or one.within or other.date or other.within)
    if not is_one:
        return None
    return one._replace(
        end=other.end,
        said=text.said((one.start, other.end)),
        sort="DATE",
        value=f"{one.value}/{other.value}",
        date=edtf,
        basis=other.basis if one.basis == "explicit" else one.basis,
        part_of_day=None,
        role="",
        begins_span=False,
        is_ahead=one.is_ahead or other.is_ahead,
    )
