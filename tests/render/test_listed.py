"""A briefing as facts: one a line, below the id of its item."""

from tests.reading import whole
from tui.render.listed import listed_lines

TEXT = """\
id: strike
title: Ferry strike
sources:
  - id: log
    label: The log
    text: {words: 12, blocks: [{gist: Crews walk out., words: 12}, Talks.]}
timeline:
  - date: 2026-03-02
    title: Crews walk out
    claims:
      - {by: log, at: p1}
      - {by: unattributed, via: a leaflet}
    note: "One.\\n\\nTwo."
"""


def test_every_fact_is_a_line_in_the_order_of_the_format() -> None:
    """Whatever the order of the file; parts of an item have a line each."""
    assert list(listed_lines(whole(TEXT))) == [
        "title: Ferry strike",
        "id: strike",
        "",
        "sources",
        "  log",
        "    label: The log",
        "    words: 12",
        "    passage: Crews walk out., words 12",
        "    passage: Talks.",
        "",
        "timeline",
        "  crews-walk-out",
        "    title: Crews walk out",
        "    date: 2026-03-02",
        "    claims: log, at p1",
        "    claims: unattributed, via a leaflet",
        "    note: One. / Two.",
    ]
