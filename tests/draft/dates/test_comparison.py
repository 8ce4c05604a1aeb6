"""Times that a number of an earlier time is of, which is compared with."""

from tests.draft.dates.finding import dates, found


def test_a_year_ago_beside_a_day_is_that_day_of_the_year_before() -> None:
    """And never the quarter that the report is about."""
    text = "Profit fell in the third quarter. Debt was £6m at 30 September, compared with £7m {}."
    for said in ("a year ago", "a year earlier"):
        assert dates(text.format(said), "2018-11-06")[said] == "2017-09-30"
    month = "Sales in October rose 3% compared with a year earlier."
    assert dates(month, "2018-11-06")["a year earlier"] == "2017-10"


def test_a_year_ago_beside_a_period_that_ends_on_a_day_is_no_day() -> None:
    """A year to 30 June has another such year before it."""
    text = "Profit rose in the third quarter. In the year to 30 June it was up from £7m a year ago."
    assert dates(text, "2018-11-06")["a year ago"] == "2017~"


def test_what_is_compared_with_is_told_by_its_role() -> None:
    """What nobody compares is not."""
    for text in (
        "Profit fell to £18m from £20.5m in 2016.",
        "More came than in 2016.",
        "Sales were up 3% compared with 2016.",
        "Debt was £6m, against £7m in 2016.",
        "90 ships called, up from 75 in the same week.",
        "Bookings are 8% ahead of last year.",
        "It was the worst storm since 2016.",
    ):
        assert found(text)[-1].role == "compared with"
    for text in (
        "More than 1,800 sailed in 2016.",
        "He fled from 12 camps in 2016.",
        "She protested against it in 2016.",
    ):
        assert found(text)[-1].role == ""
    assert found("It has rained in the west since 2016.")[-1].role == "since"
