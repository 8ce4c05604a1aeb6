"""Bound words: before, by, after and about a day are not on it, and a rough clock is no clock."""

import pytest

from tests.draft.dates.finding import found, the_one


@pytest.mark.parametrize(
    ("text", "said", "told"),
    [
        ("Crews must leave by Friday.", "by Friday", ("", "../2018-06-08")),
        ("They will not sail before Friday.", "before Friday", ("", "../2018-06-08")),
        ("The crews left before Friday.", "before Friday", ("", "../2018-06-01")),
        ("The crews left after Friday.", "after Friday", ("", "2018-06-01/..")),
        ("The pier closed after Sunday's storm.", "after Sunday", ("", "2018-06-03/..")),
        ("It will open no earlier than July.", "no earlier than July", ("", "2018-07/..")),
        ("Bids are due no later than Friday.", "no later than Friday", ("", "../2018-06-08")),
        ("They may sail as early as Friday.", "early as Friday", ("", "2018-06-08/..")),
        ("By 2014 the port had closed.", "By 2014", ("", "../2014")),
        ("It must be paid by next week.", "by next week", ("", "../2018-06-17")),
        ("Roads closed ahead of Sunday's vote.", "ahead of Sunday", ("", "../2018-06-10")),
        ("The curfew holds until Friday.", "until Friday", ("../2018-06-08", "")),
        ("The port has been shut since May 7.", "since May 7", ("2018-05-07/..", "")),
        ("The lease runs up to 2020.", "up to 2020", ("../2020", "")),
    ],
)
def test_bound_words_make_a_window_or_a_time_that_goes_on(
    text: str, said: str, told: tuple[str, str]
) -> None:
    """EDTF has one word for "before" and "by"; which it was is kept in `said`."""
    one = the_one(text)
    assert one.told == told
    assert text[one.bound : one.end] == said


def test_who_did_something_bounds_no_day() -> None:
    """By Monday's storm, and by the day of it."""
    one = the_one("The pier was broken by Sunday's storm.")
    assert (one.role, one.told) == ("", ("2018-06-03", ""))


@pytest.mark.parametrize(
    "said",
    [
        "at about 10.40pm on Sunday",
        "around 3pm on Sunday",
        "shortly after 9am on Sunday",
        "before dawn on Sunday",
        "Sunday at about 10.40pm",
        "Sunday, shortly before 9am",
    ],
)
def test_a_clock_that_is_about_right_leaves_the_day_alone(said: str) -> None:
    """The clock would be too exact; the words are kept."""
    text = f"It sank {said}."
    one = the_one(text)
    assert (one.told, one.part_of_day, one.is_bounded) == (("2018-06-03", ""), None, True)
    assert text[one.bound : one.end] == said


def test_what_is_due_before_a_time_may_be_done_on_a_day_before() -> None:
    """A clock that is a limit is kept in it."""
    assert the_one("Polls must close before 9pm on Friday.").told == ("", "../2018-06-08T21:00")
    assert the_one("By 9pm on Sunday the square had filled.").told == ("", "../2018-06-03T21:00")


def test_a_rough_date_says_that_it_is_rough() -> None:
    """As EDTF does; "talks about Friday" are not."""
    assert the_one("It opened in about 1998.").date == "1998~"
    assert the_one("It sank around May 7.").date == "2018-05-07~"
    assert the_one("They held talks about Friday.").date == "2018-06-01"
    assert found("It has about 1998.") == ()
