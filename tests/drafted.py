"""A briefing that was drafted and is half reviewed, for the tests of all that shows it."""

from typing import Final

DRAFTED: Final = """\
# Drafted from the Courier's page; reviewed in part.
id: strike
title: Ferry strike
drafted: 8
sources:
  - {id: courier, label: the Courier, published: 2026-03-05, text: {blocks: [Crews., Counts.]}}

actors:
  # The union has two names.
  - id: union  # kept
    name: Harbour Union
    by: courier
    at: p1
    draft: {rule: name.apposition, confidence: 0.9}
  - {id: line, name: Halden Line, by: courier, at: p1, draft: {rule: name.head}}
  - {id: office, name: Port Office, by: courier, at: p2}

timeline:
  - id: walkout
    title: Crews walk out
    date: 2026-03-02
    rank: key
    actors: union
    by: courier
    at: p1
    draft:
      rule: date.month-day
      confidence: 0.92
  - {id: talks, title: Talks begin, date: 2026-03-04, actors: union, by: courier, at: p1}

figures:
  - id: cancelled
    label: sailings cancelled
    value: about 140
    measure: count
    as_of: 2026-03-05
    by: union
    at: p2
    draft: figure.count-of

caveats:
  # Only one side counts.
  - {id: count, text: The number is the union's own., about: cancelled, at: p2,
     draft: {rule: figure.one-sided, confidence: 0.75}}
"""
"""Five drafts of eight; one was dropped, and two are accepted. Nothing else is wrong with it."""
