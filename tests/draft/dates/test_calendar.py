"""Days, months and years that are printed, and which year is meant where none is."""

import pytest

from tests.draft.dates.finding import dates, found, the_one, values


@pytest.mark.parametrize(
    "said",
    [
        "May 7, 2018",
        "7 May 2018",
        "the 7th of May, 2018",
        "Monday, May 7, 2018",
        "MAY 7, 2018",
        "2018-05-07",
        "Mon., 7 May 2018",
    ],
)
def test_a_day_is_read_however_it_is_printed(said: str) -> None:
    """It is explicit, and the same day with and without a day of publication."""
    for published in ("2018-06-04", ""):
        one = the_one(f"The ferry sank on {said} off the coast.", published)
        assert (one.said, one.date, one.basis) == (said, "2018-05-07", "explicit")


def test_a_month_stays_a_month_and_a_year_a_year() -> None:
    """Nothing is more exact than its words."""
    text = "He fell in October 2011; the port closed in 2014, and trade of the 1990s is gone."
    assert dates(text) == {"October 2011": "2011-10", "2014": "2014", "the 1990s": "199X"}


def test_several_days_are_a_span() -> None:
    """From the first to the last."""
    assert dates("They met on May 7-9, 2018.") == {"May 7-9, 2018": "2018-05-07/2018-05-09"}
    assert dates("They met on 3 and 4 May.") == {"3 and 4 May": "2018-05-03/2018-05-04"}
    assert dates("They met 7 to 9 May.") == {"7 to 9 May": "2018-05-07/2018-05-09"}


def test_a_year_that_is_printed_once_is_that_of_both() -> None:
    """From May 30 to June 2, 2012; December and January 2013."""
    text = "It rained from May 30 to June 2, 2012, and between December and January 2013."
    assert list(dates(text).values()) == ["2012-05-30", "2012-06-02", "2012-12", "2013-01"]


def test_a_day_without_a_year_is_on_or_before_publication() -> None:
    """May 31 before 4 June is of that year, and Dec. 12 of the year before."""
    assert dates("It sank May 31.") == {"May 31": "2018-05-31"}
    assert dates("It sank on June 4.") == {"June 4": "2018-06-04"}
    assert dates("It sank on Dec. 12.") == {"Dec. 12": "2017-12-12"}
    assert dates("The crew left on 5 June.") == {"5 June": "2017-06-05"}


def test_a_day_without_a_year_is_ahead_where_the_clause_looks_ahead() -> None:
    """Where it will be, is to be, or is due."""
    for clause in ("The court will rule on", "A vote is to be held on", "The report is due by"):
        one = the_one(f"{clause} June 20.")
        assert (one.date, one.is_ahead) == ("2018-06-20", True)
    assert dates("By Dec. 12 the port had closed.") == {"Dec. 12": "2017-12-12"}
    assert dates("The truce was extended until June 20.") == {"June 20": "2018-06-20"}
    assert dates("It had been scheduled for May 20.") == {"May 20": "2018-05-20"}


def test_a_clause_that_does_not_tell_means_what_is_near() -> None:
    """A paper prints the year of what is most of a year away; it is inferred then."""
    ahead = the_one("The record date is June 20.")
    assert (ahead.date, ahead.basis, ahead.is_ahead) == ("2018-06-20", "inferred", False)
    past = the_one("A ship that sank on June 20 is still there.")
    assert (past.date, past.basis) == ("2017-06-20", "relative")
    behind = the_one("They will mourn the May 20 dead.")
    assert (behind.date, behind.basis) == ("2018-05-20", "inferred")


def test_a_weekday_beside_a_day_tells_its_year() -> None:
    """Friday, June 9 was in 2017."""
    assert dates("Rain fell on Friday, June 9.") == {"Friday, June 9": "2017-06-09"}


def test_without_publication_a_day_has_the_year_that_the_text_prints_for_it() -> None:
    """The year is inferred; a day that is printed but once without it stays open."""
    text = "The push of May 7, 2018 went on. It had begun on May 7 and ended May 31."
    printed, again, other = found(text, "")
    assert (printed.date, printed.basis) == ("2018-05-07", "explicit")
    assert (again.date, again.basis) == ("2018-05-07", "inferred")
    assert (other.date, other.value) == ("", "XXXX-05-31")
    *_, between = found("It rose on May 7, 2017, fell on May 7, 2018, and on May 7 it rained.", "")
    assert between.date == ""


def test_a_month_alone_is_the_nearest() -> None:
    """In October is the last one; last May in June is this year's, and in May is not."""
    assert dates("It began in October.") == {"October": "2017-10"}
    assert dates("It began last May.") == {"last May": "2018-05"}
    assert dates("It began last May.", "2018-05-20") == {"last May": "2017-05"}
    assert dates("Talks will begin in September.") == {"September": "2018-09"}
    assert dates("It began in late July last year.") == {"late July last year": "2017-07"}


def test_words_that_look_like_dates_are_none() -> None:
    """Verbs, names, prices, numbers and ages."""
    text = (
        "They may go. March on, said Jan Ohl, 34, who paid $1999 for more than 1800 nets, sold "
        "2000 tickets to 1900 people in their sixties and 30s, and is a "
        "75-year-old. Mr. May, 60 years old, spoke second."
    )
    assert found(text) == ()


def test_days_that_do_not_exist_are_no_dates() -> None:
    """They are found, and have no day."""
    assert the_one("It sank on February 30, 2018.").date == ""
    assert the_one("It sank on 2018-13-45.").date == ""


def test_a_day_in_figures_is_read_where_it_can_mean_but_one() -> None:
    """Which of 5 and 6 is the month differs from country to country."""
    assert dates("Dated 5/31/2018.") == {"5/31/2018": "2018-05-31"}
    assert dates("Dated 31/5/2018.") == {"31/5/2018": "2018-05-31"}
    assert found("Dated 5/6/2018.") == ()


def test_seasons_quarters_and_centuries() -> None:
    """A quarter is a window, for EDTF as a briefing has it knows none."""
    assert values("Sales fell in the third quarter.") == {"the third quarter": "2017-Q3"}
    assert dates("Sales fell in the first quarter of 2018.") == {
        "the first quarter of 2018": "2018-01-01/2018-03-31"
    }
    assert dates("It opened last spring.") == {"last spring": "2018-21"}
    assert dates("A fort of the 19th century, the 1800s, rebuilt in the 2000s.") == {
        "the 19th century": "18XX",
        "the 1800s": "18XX",
        "the 2000s": "200X",
    }
