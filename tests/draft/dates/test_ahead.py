"""Whether a date lies ahead of publication or behind it, by its clause."""

import pytest

from tests.draft.dates.finding import dates, found, the_one


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The pier is expected to be inspected again in the spring.", "2027-21"),
        ("A review is due in the autumn.", "2026-23"),
        ("Crossings are due to resume in the summer.", "2026-22"),
        ("The council will meet in June.", "2026-06"),
        ("A hearing is set for May.", "2026-05"),
        ("Forecasters expect a second storm to reach the coast on Wednesday.", "2026-03-11"),
        ("Gusts could reach the coast on Wednesday.", "2026-03-11"),
        ("The navy may be sent on Wednesday.", "2026-03-11"),
        ("Wednesday is likely to be wet.", "2026-03-11"),
        ("A warning for Wednesday was given.", "2026-03-11"),
        ("Buses begin on Wednesday.", "2026-03-11"),
        ("Doors open on Wednesday.", "2026-03-11"),
        ("On Wednesday the clocks go forward.", "2026-03-11"),
        ("He will be sentenced on April 17.", "2026-04-17"),
        ("The line expects to grow in the first quarter.", "2027-01-01/2027-03-31"),
    ],
)
def test_what_is_to_come_lies_ahead(text: str, date: str) -> None:
    """In November a first quarter that is expected is the next one."""
    published = "2026-11-20" if "quarter" in text else "2026-03-10" if "spring" not in text else ""
    one = the_one(text, published or "2026-06-10")
    assert (one.date or one.within, one.is_ahead) == (date, True)


@pytest.mark.parametrize(
    ("published", "date"),
    [("2026-02-12", "2026-21"), ("2026-04-12", "2026-21"), ("2026-06-01", "2027-21")],
)
def test_a_season_ahead_is_the_one_that_is_not_over(published: str, date: str) -> None:
    """In April, what will be in the spring will be in this one."""
    assert the_one("It will open in the spring.", published).date == date
    assert the_one("It opened in the spring.", "2026-02-12").date == "2025-21"


def test_last_and_this_hold_whatever_the_clause() -> None:
    """Last May, this autumn."""
    assert dates("It began last May.", "2026-02-12") == {"last May": "2025-05"}
    assert dates("It opens this autumn.", "2026-02-12") == {"this autumn": "2026-23"}
    assert dates("He sails tomorrow, she sings tonight.", "2026-02-12") == {
        "tomorrow": "2026-02-13",
        "tonight": "2026-02-12",
    }


def test_what_may_have_been_does_not_lie_ahead() -> None:
    """He could not be found; it did better than expected; it had been due."""
    for clause in (
        *("He could not be found", "It fell more than expected", "It had been due"),
        *("They refused to resume talks", "It did not begin", "It was open"),
    ):
        assert the_one(f"{clause} on Wednesday.", "2026-03-10").date == "2026-03-04"


def test_this_weekend_lies_ahead_and_the_weekend_does_not() -> None:
    """On a Tuesday."""
    text = "Work goes on this weekend; it rained over the weekend."
    assert dates(text, "2026-03-10") == {
        "this weekend": "2026-03-14/2026-03-15",
        "the weekend": "2026-03-07/2026-03-08",
    }


def test_what_goes_by_no_day_has_none() -> None:
    """Two days after some January, any Monday, and that day of a year."""
    text = "It was seen on a Monday in January. It was gone two days later."
    assert dates(text) == {"January": "2018-01", "two days later": ""}
    assert dates("They came in 2016. I was nine on that day.")["that day"] == ""
    assert found("It was on one Monday.") == ()


def test_today_is_too_late_for_what_will_be_before_that_weekday() -> None:
    """On a Friday."""
    assert dates("They will appeal before Friday.", "2026-03-06") == {"Friday": "2026-03-13"}
    assert dates("They will appeal on Friday.", "2026-03-06") == {"Friday": "2026-03-06"}


def test_what_is_so_now_lies_nearest() -> None:
    """Its clause does not say that it is ahead; a bound does."""
    assert dates("The deadline is 30 June.", "2026-03-10") == {"30 June": "2026-06-30"}
    assert dates("The final is on Saturday.", "2026-03-10") == {"Saturday": "2026-03-14"}
    bought = dates("Tickets bought before 1 March are valid until 31 May.", "2026-03-10")
    assert bought == {"1 March": "2026-03-01", "31 May": "2026-05-31"}
    assert dates("He has until midnight on Friday.", "2026-03-09") == {
        "midnight on Friday": "2026-03-13"
    }
