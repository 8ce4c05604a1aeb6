"""When the events of a draft were: what is bound, spanned, compared or not known of their days."""

import pytest

from tests.draft.drafting import asked, drafted
from tui.kinds.event import Event

LEAD = "The harbour of Port Halden was quiet, and nobody sailed. "


def events(text: str, day: str = "2026-03-10") -> dict[str, tuple[str, str, str]]:
    """Return date, window and words of each event of a text but its lead, by its title."""
    found = drafted(asked(f"{LEAD}{text}", day)).briefing
    return {
        item.caption: (str(item.date or ""), str(item.within or ""), item.said)
        for item in found
        if isinstance(item, Event) and item.rank != "key"
    }


@pytest.mark.parametrize(
    ("text", "date", "within", "said"),
    [
        ("The crews will not sail before Friday.", "", "../2026-03-13", "before Friday"),
        ("The crews left the port after Friday.", "", "2026-03-06/..", "after Friday"),
        ("The crews must leave by 20 March 2026.", "", "../2026-03-20", "by 20 March 2026"),
        ("A boat sank at about 9pm on Sunday.", "2026-03-08", "", "at about 9pm on Sunday"),
        ("The port lost 300 people between 2014 and 2022.", "2014/2022", "", ""),
        ("The road will be closed from May to July.", "2026-05/2026-07", "", "May to July"),
        ("The pier is to be inspected in the spring.", "2026-21", "", "the spring"),
    ],
)
def test_an_event_has_the_time_that_its_words_leave_it(
    text: str, date: str, within: str, said: str
) -> None:
    """One event of each sentence."""
    ((found),) = events(text).values()
    assert found == (date, within, said)


def test_nothing_happened_on_a_day_that_is_only_compared_with() -> None:
    """Nor on the day that it was put off from."""
    assert events("Net debt was £60m, compared with £75m a year ago.") == {}
    assert [*events("The vote was postponed from Friday to Sunday.").values()] == [
        ("2026-03-15", "", "Sunday")
    ]


def test_without_publication_a_bound_weekday_has_no_window() -> None:
    """Before Friday may be long before any day that the article prints; last Friday is not."""
    text = "The port shut on 6 March 2026. The crews left the port {}."
    *_, before = events(text.format("before Friday"), "").values()
    assert before == ("", "", "before Friday")
    *_, last = events(text.format("last Friday"), "").values()
    assert last == ("", "2026-02-27/..", "last Friday")
