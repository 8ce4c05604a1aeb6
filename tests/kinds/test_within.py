"""What may lie in a time: a window as soon as it reaches into it, and never what has no date."""

import pytest

from tests.reading import whole
from tui.kinds.within import may_lie_within, within
from tui.model.when import When, parse_when

STRIKE = whole("""
    title: Ferry strike
    sources:
      - {id: article, label: the article, text: {blocks: [Crews., Talks.]}}
    actors:
      - {id: hu, name: Harbour Union}
      - {id: port, name: the port}
    timeline:
      - {id: walkout, date: 2026-03-02, title: Crews walk out, by: hu, actors: [hu], at: p1}
      - {id: talks, within: 2026-03-05/2026-03-20, title: Talks, by: article, at: p2}
      - {id: closure, date: 2026-04/.., title: The port is closed, by: article, actors: [port]}
      - {id: pay, title: Pay is raised, by: article}
    figures:
      - {id: cancelled, label: sailings cancelled, value: about 140, as_of: 2026-03-04, by: hu}
    caveats:
      - {id: care, text: One side counts., about: [cancelled]}
    """)


def day(text: str) -> When | None:
    """Return a date, or none for no text."""
    when = parse_when(text) if text else None
    assert when is None or isinstance(when, When)
    return when


@pytest.mark.parametrize(
    ("since", "until", "lie"),
    [
        ("", "2026-03-02", {"walkout"}),
        ("2026-03-03", "2026-03-04", {"cancelled"}),
        ("2026-03-20", "", {"talks", "closure"}),
        ("2026-03-10", "2026-03-11", {"talks"}),
        ("2026-03-21", "2026-03-31", set()),
        ("2027", "", {"closure"}),
        ("2026-03", "2026-03", {"walkout", "talks", "cancelled"}),
        ("2026-03/2026-04", "2026-03/2026-04", {"walkout", "talks", "cancelled", "closure"}),
        ("../2026", "", {"walkout", "talks", "cancelled", "closure"}),
    ],
)
def test_a_window_lies_in_a_time_as_soon_as_it_reaches_into_it(
    since: str, until: str, lie: set[str]
) -> None:
    """Both days are included, and a month is all of its days."""
    found = {item.id for item in STRIKE if may_lie_within(item, day(since), day(until))}
    assert found == lie


def test_with_an_item_comes_what_it_names_and_what_cautions_against_it() -> None:
    """And the passages it stands in, with their source; nothing else."""
    assert within(STRIKE, None, day("2026-03-02")) == {"walkout", "hu", "article", "article/p1"}
    assert within(STRIKE, day("2026-03-03"), day("2026-03-04")) == {"cancelled", "hu", "care"}
