"""When sources were published, in few letters."""

import pytest

from tests.reading import loaded
from tui.library.dates import LONGEST, in_short


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ("2018-06-04", "4 Jun 2018"),
        ("2018-06", "Jun 2018"),
        ("2018-22", "summer 2018"),
        ("{within: 2018-06-04/2018-06-10}", "4–10 Jun 2018"),
        ("{within: 2018-06-14/2018-06-20}", "14–20 Jun 2018"),
        ("{within: '[2018-06-04..2018-06-10]'}", "4–10 Jun 2018"),
        ("{within: 2018-06-04/2018-06-10, date: 2018-06-05, basis: inferred, why: x}",
         "4–10 Jun 2018"),
        ("{within: 2018-06-01/2018-06-30, date: 2018-06-05, basis: inferred, why: x}", "Jun 2018"),
        ("{within: 2018-05-04/2018-06-10}", "May–Jun 2018"),
        ("{within: 2018-01-04/2018-12-10}", "2018"),
        ("{within: 2016-05/2018-06}", "2016–2018"),
        ("{within: 201X}", "the 2010s"),
        ("{date: 2018-06-05, basis: inferred, why: x}", ""),
        ("{within: 2018-06-04~/2018-06-10}", ""),
        ("{within: 2018-06-04/..}", ""),
        ("2018~", "about 2018"),
        ("2018-06-05~", ""),
        ("{within: -0044/-0043}", ""),
        ("{within: Y20000/Y20001}", ""),
    ],
)  # fmt: skip
def test_a_window_is_said_in_short_and_no_more_exact(published: str, words: str) -> None:
    """All of it lies in what is said; where that takes more room, nothing is."""
    briefing = loaded(f"title: t\nsources:\n- {{label: x, published: {published}}}\n").briefing
    assert briefing is not None
    assert briefing.sources[0].published
    found = in_short(one.published for one in briefing.sources if one.published)
    assert found == words
    assert len(found) <= LONGEST


def test_of_several_sources_the_span_is_told_that_holds_all() -> None:
    """Whatever is between them; of none, nothing."""
    sources = "- {label: x, published: 2026-03-04}\n- {label: y, published: 2026-03-02}\n"
    briefing = loaded(f"title: t\nsources:\n{sources}").briefing
    assert briefing is not None
    assert in_short(one.published for one in briefing.sources if one.published) == "2–4 Mar 2026"
    assert in_short([]) == ""
