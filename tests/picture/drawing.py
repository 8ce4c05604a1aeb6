"""Stories to draw, of any dates."""

from hypothesis import strategies as st

from tui.kinds.event import Event
from tui.model.item import Item
from tui.model.when import When, parse_when
from tui.picture.stroke import Stroke, strokes


def when(text: str) -> When:
    """Return a date that is well formed."""
    found = parse_when(text)
    assert isinstance(found, When), text
    return found


def event(number: int, date: str, *, window: bool = False) -> Event:
    """Return an event of a date, or of a window."""
    given = when(date)
    return Event(
        id=f"e{number}",
        title=f"Event {number}",
        date=None if window else given,
        within=given if window else None,
    )


def drawn(*dates: str) -> tuple[Stroke, ...]:
    """Return events of some dates as strokes."""
    return strokes([event(number, date) for number, date in enumerate(dates)])


def _year(number: int) -> str:
    return f"Y{number}" if abs(number) > 9999 else f"{'-' * (number < 0)}{abs(number):04}"


_YEARS = st.one_of(st.integers(2000, 2030), st.integers(1, 9999), st.integers(10**4, 10**17))
_DAYS = st.one_of(
    _YEARS.map(_year),
    st.builds("{:04}-{:02}".format, st.integers(1900, 2030), st.integers(1, 12)),
    st.builds(
        "{:04}-{:02}-{:02}{}".format,
        st.integers(2017, 2019),
        st.integers(1, 12),
        st.integers(1, 28),
        st.sampled_from(["", "~", "?"]),
    ),
)
_FORMS = ("{0}", "{0}/{1}", "{0}/..", "../{0}", "{0}/", "/{0}", "[{0}..{1}]")
_DATES = st.builds(str.format, st.sampled_from(_FORMS), _DAYS, _DAYS).filter(
    lambda text: isinstance(parse_when(text), When)
)
STORIES: st.SearchStrategy[list[Item]] = st.lists(
    st.tuples(_DATES, st.booleans()), max_size=12
).map(
    lambda dates: [
        event(number, date, window=window) for number, (date, window) in enumerate(dates)
    ]
)
"""Events of any dates, as they come: days, windows, and what is open at either end."""
