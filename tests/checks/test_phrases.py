"""B507, B508, B509 and B520: printed words for days, and the days they were taken for."""

import pytest

from tests.reading import judged
from tui.checks.phrases import weekday
from tui.model.day import ordinal

HEAD = "title: t\nsources:\n- {id: art, label: the article, published: 2018-06-04}\ntimeline:\n"


def found(events: str, code: str, head: str = HEAD) -> list[str]:
    """Return what is said of some events, which stand one to a line."""
    lines = "".join(f"- {{title: x, by: art, {event}}}\n" for event in events.split("; "))
    return [one.what for one in judged(head + lines, code)]


def test_a_day_number_has_its_weekday() -> None:
    """By days that everybody can look up."""
    assert weekday(ordinal((2018, 6, 3))) == 6
    assert weekday(ordinal((2018, 6, 4))) == 0
    assert weekday(ordinal((1969, 7, 20))) == 6


def test_one_source_means_one_day_by_the_same_words() -> None:
    """Blanks and case make no difference."""
    told = found("date: 2018-06-04, said: On Monday; date: 2018-05-28, said: on  monday", "B507")
    assert told == ["“on monday” is 28 May 2018 here, and 4 Jun 2018 in `x`"]


@pytest.mark.parametrize("said", ["Monday", "on Monday", "Monday morning", "early on Monday,"])
def test_the_time_of_day_makes_no_other_day_of_a_weekday(said: str) -> None:
    """The words are told that stand there."""
    told = found(f"date: 2018-05-28, said: '{said}'; date: 2018-06-04, said: late Monday", "B507")
    assert told == [f"“late Monday” is 4 Jun 2018 here, and “{said}” is 28 May 2018 in `x`"]


@pytest.mark.parametrize(
    "events",
    [
        "date: 2018-06-04, said: Monday; date: 2018-06-04?, said: Monday",
        "date: 2018-06-04, said: Monday; within: 2018-05-28/2018-06-04, said: Monday",
        "date: 2018-06-04, said: Monday; date: 2018-05-28~, said: Monday",
        "date: 2018-06-04, said: Monday; date: 2018-06-11, said: Monday, status: announced",
        "date: 2018-06-04, said: the first day; date: 2018-06-05, said: the first day",
        "date: 2018-06-04, said: Monday; date: 2018-06-05, said: Tuesday",
        "date: 2018-06-04, said: Monday; said: Monday",
        "date: 2018-06-04, said: late Monday; date: 2018-06-04, said: Monday",
        "date: 2018-06-04, said: Monday; date: 2018-05-28, said: last Monday",
        "date: 2018-06-04, said: this Monday; date: 2018-05-28, said: Monday evening",
        "date: 2018-06-04, said: late Monday; date: 2018-06-05, said: Monday night",
        "date: 2018-06-04, said: 'Monday, 4 June'; date: 2018-05-28, said: 'Monday, 28 May'",
        "date: 2018-06-04, said: Monday; date: 2018-05-28, said: the Monday before",
        "date: 2018-06-04, said: late today; date: 2018-06-05, said: today",
    ],
)
def test_what_may_be_one_day_is_let_pass(events: str) -> None:
    """And so is what is no day's name at all."""
    assert found(events, "B507") == []


def test_two_sources_may_mean_two_days() -> None:
    """Each has its own Monday."""
    head = HEAD.replace("timeline", "- {id: other, label: another}\ntimeline")
    events = "date: 2018-06-04, said: Monday, at: art/p1; date: 2018-05-28, said: Monday"
    assert found(f"{events}, at: other/p1", "B507", head) == []
    assert found(f"{events}, at: art/p2", "B507", head) != []


def test_words_for_a_number_are_none_for_a_day() -> None:
    """A figure's `said` may be of either."""
    figures = "figures:\n- {label: a, value: 3, said: a dozen, as_of: 2018-05-07}\n"
    figures += "- {label: b, value: 3, said: a dozen, as_of: 2018-05-08}\n"
    assert judged(f"title: t\nsources: [x]\n{figures}", "B507") == []


@pytest.mark.parametrize(
    "event",
    [
        "date: 2018-06-04, said: late Sunday",
        "date: 2018-06-04, said: on Tuesday 4 June",
        "within: 2018-06-04/2018-06-06, said: Sunday morning",
        "date: 2018-06-04, said: 'last Sunday, the 3rd'",
        "date: 2018-06-04, said: 'Wed, 4 June 2018'",
        "date: 2018-06-04, said: on Tues",
        "date: 2018-06-04, said: Thurs. 4 June",
        "date: 2018-06-04, said: late Fri",
        "date: 2018-06-04, said: Sat 4 June",
        "date: 2018-06-04, said: 'Sun, June 4'",
        "date: 2018-06-04, said: Sun. morning",
    ],
)
def test_a_date_is_the_weekday_that_is_printed(event: str) -> None:
    """Told once for each item."""
    (what,) = found(event, "B508")
    assert what.endswith("does not fit the date of `x`")


@pytest.mark.parametrize(
    "event",
    [
        "date: 2018-06-03, said: late Sunday",
        "within: 2018-06-01/2018-06-06, said: Sunday",
        "date: 2018-06, said: Sunday",
        "date: 2018-06-01/.., said: Sunday",
        "date: 2018-06-04?, said: Sunday",
        "date: 2018-06-04~, said: Sunday",
        "date: 2018-06-04, said: the day after Sunday",
        "date: 2018-06-04, said: Sunday night",
        "date: 2018-06-04, said: two days before Wednesday",
        "date: 2018-06-04, said: Saturday or Sunday",
        "date: 2018-06-04, said: dimanche",
        "date: 2018-06-04, said: 'Mon, 4 June 2018'",
        "date: 2018-06-04, said: late Sun",
        "date: 2018-06-04, said: in the Sun of June 4",
        "date: 2018-06-04, said: 'the wed, in June'",
        "date: 2018-06-04, said: Monte Tue",
        "said: Sunday",
    ],
)
def test_a_date_that_may_be_that_weekday_is_let_pass(event: str) -> None:
    """In doubt the words are right."""
    assert found(event, "B508") == []


def test_the_words_for_a_publication_are_judged_as_well() -> None:
    """A source's date has printed words of its own."""
    text = "title: t\nsources:\n- {id: s, label: x, published: {date: 2018-06-04, said: Tuesday}}\n"
    (problem,) = judged(text, "B508")
    assert (problem.what, problem.item) == ("“Tuesday” does not fit the date of `s`", "s")
    assert problem.reason == "4 Jun 2018 is a Monday"


UNDATED = HEAD.replace(", published: 2018-06-04", "")


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ("date: 2018-06-04, said: Monday", 1),
        ("date: 2018-06-04, basis: relative, why: y", 1),
        ("date: 2018-06-04, said: the 4th of June, basis: relative, why: y", 0),
        ("date: 2018-06-04, said: Monday, said_on: 2018-06-05", 0),
        ("said: Monday", 0),
        ("date: 2018-06-04, basis: inferred, why: y", 0),
    ],
)
def test_relative_words_hang_on_the_day_of_the_source(event: str, told: int) -> None:
    """Where it has one, they are let pass; nor is what they do not date."""
    assert len(found(event, "B509", UNDATED)) == told
    assert found(event, "B509") == []


def test_without_a_source_there_is_nothing_to_date() -> None:
    """A briefing's first lines have none."""
    event = "- {title: x, by: unattributed, date: 2018-06-04, said: Monday}\n"
    assert judged(f"title: t\ntimeline:\n{event}", "B509") == []
    two = "sources: [{id: a, label: a}, {id: b, label: b, published: 2018}]\n"
    assert judged(f"title: t\n{two}timeline:\n{event}", "B509") == []


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ("date: 2018-06-03, said: on Sunday night", 1),
        ("within: 2018-05-28/2018-06-03, said: last week, basis: explicit", 1),
        ("date: 2017-05, said: last May", 1),
        ("date: 2018-06-01, said: three days ago", 1),
        ("date: 2018-06-03, said: on Sunday night, basis: relative, why: y", 0),
        ("date: 2018-06-03, said: on Sunday night, basis: inferred, why: y", 0),
        ("date: 2018-05-07, said: May 7", 0),
        ("date: 2018-05-07, said: 'on Monday, May 7'", 0),
        ("date: 2018-05, said: 'late this May, 2018'", 0),
        ("date: 2018-06-03, said: the first day", 0),
        ("said: on Sunday night", 0),
        ("date: 2018-06-03", 0),
    ],
)
def test_a_day_worked_out_from_relative_words_says_so(event: str, told: int) -> None:
    """What has a month and a number is a date, though its year may be supplied."""
    assert len(found(event, "B520")) == told
    assert (
        len(found(event, "B520", "title: t\nsources: [{id: art, label: a}]\ntimeline:\n")) == told
    )


def test_it_is_told_where_it_is_to_be_mended() -> None:
    """At the words, or at the basis that is not so."""
    line = "title: t\ntimeline:\n- {title: x, date: 2018-06-03, said: late Sunday}\n"
    (problem,) = judged(line, "B520")
    assert problem.what == (
        "the date of `x` is worked out from “late Sunday”, and reads as if it were printed"
    )
    assert (problem.item, problem.mark) == ("x", (3, 38))
    (problem,) = judged(line.replace("}", ", basis: explicit}"), "B520")
    assert problem.mark == (3, 58)


def test_a_figure_and_a_publication_have_days_worked_out_as_well() -> None:
    """And other words for a number, which are none for a day."""
    figure = "title: t\nfigures:\n- {label: a, value: 3, said: SAID, as_of: 2018-05-07}\n"
    assert len(judged(figure.replace("SAID", "three on Monday"), "B520")) == 1
    assert judged(figure.replace("SAID", "a few"), "B520") == []
    source = (
        "title: t\nsources:\n- {id: s, label: x, published: {date: 2018-06-05, said: Tuesday}}\n"
    )
    (problem,) = judged(source, "B520")
    assert problem.item == "s"
    assert judged(source.replace("}}", ", basis: relative, why: y}}"), "B520") == []
