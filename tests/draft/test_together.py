"""What several articles tell alike is one item with a claim of each; what is only near is told."""

from tui.draft.beside import MOST_BESIDE, MOST_DOUBTS
from tui.draft.items import Dated, Event, Figure, Voice
from tui.draft.together import events_together, figures_together
from tui.model.pin import Pin


def event(title: str, day: str, by: str, *actors: str) -> Event:
    """Return an event of a day, told by somebody."""
    return Event(title, Dated(date=day), (Voice(by),), (Pin(1, by),), "date.day", actors=actors)


def figure(label: str, amount: str, by: str, as_of: str = "") -> Figure:
    """Return a figure, told by somebody."""
    return Figure(label, amount, (Voice(by),), (Pin(2, by),), "figure.counted", as_of=as_of)


def test_one_event_of_two_articles_has_a_claim_of_each() -> None:
    """Each with its own place."""
    first = event("Crews walk out at Halden", "2026-03-02", "a", "union")
    second = event("Crews walk out at the port of Halden", "2026-03-02", "b", "union")
    (found,), doubts = events_together([[first], [second]])
    assert [voice.by for voice in found.voices] == ["a", "b"]
    assert [voice.pins for voice in found.voices] == [first.pins, second.pins]
    assert doubts == []


def test_events_of_another_day_of_others_or_in_other_words_stay_apart() -> None:
    """Those that come near are told."""
    first = event("Crews walk out at Halden", "2026-03-02", "a", "union")
    for other in (
        event("Crews walk out at Halden", "2026-03-03", "b", "union"),
        event("Crews walk out at Halden", "2026-03-02", "b", "company"),
        event("Ferries lie idle", "2026-03-02", "b", "union"),
    ):
        assert len(events_together([[first], [other]]).events) == 2
    near = event("Crews walk out over pay", "2026-03-02", "b", "union")
    found = events_together([[first], [near]])
    assert len(found.events) == 2
    assert "may be one" in found.doubts[0].reason


def test_events_of_one_article_are_never_brought_together() -> None:
    """It tells them apart itself."""
    same = event("Crews walk out", "2026-03-02", "a", "union")
    assert len(events_together([[same, same]]).events) == 2


def test_an_event_that_could_be_either_of_two_is_neither() -> None:
    """To take one for another is worse than to have both."""
    same = event("Crews walk out", "2026-03-02", "a", "union")
    assert len(events_together([[same, same], [same]]).events) == 3


def test_the_same_number_is_one_figure_and_another_is_its_rival() -> None:
    """Side by side, each with who says so."""
    first = figure("Sailings cancelled", "at least 12", "a")
    again = figure("Sailings cancelled", "at least 12", "b")
    rival = figure("Sailings cancelled", "about 20", "c")
    ((one, other),), _ = figures_together([[first], [again], [rival]])
    assert [voice.by for voice in one.voices] == ["a", "b"]
    assert (other.amount, other.voices[0].by) == ("about 20", "c")


def test_numbers_of_other_days_are_no_rivals() -> None:
    """A count goes up; both were right."""
    first = figure("Sailings cancelled", "12", "a", "2026-03-04")
    later = figure("Sailings cancelled", "15", "b", "2026-03-05")
    found = figures_together([[first], [later]])
    assert [len(group) for group in found.groups] == [1, 1]
    assert "may count the same" in found.doubts[0].reason


def test_of_many_pairs_that_may_be_one_no_more_are_told_than_somebody_decides() -> None:
    """One more, by which is told that there are more; and all stay apart."""
    some = [event("Crews walk out over pay", "2026-03-02", "a", "union")] * 60
    events = events_together([some, [event("Crews walk out", "2026-03-02", "b", "union")] * 60])
    assert (len(events.events), len(events.doubts)) == (120, MOST_DOUBTS + 1)
    more = [figure("Ferry sailings cancelled", "12", "a")] * 60
    figures = figures_together([more, [figure("Sailings cancelled", "12", "b")] * 60])
    assert (len(figures.groups), len(figures.doubts)) == (120, MOST_DOUBTS + 1)


def test_an_event_is_no_other_where_not_all_that_it_may_be_were_looked_at() -> None:
    """In a list of so many of one day and word, another may be the same as well."""
    listed = [
        event(f"Crews leave ship{number} port{number}", "2026-03-02", "a", "union")
        for number in range(MOST_BESIDE + 1)
    ]
    assert len(events_together([listed[1:], [listed[7]]]).events) == MOST_BESIDE
    assert len(events_together([listed, [listed[7]]]).events) == MOST_BESIDE + 2
