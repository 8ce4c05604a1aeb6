"""The text that a new briefing begins with: every list, and what may stand in it, as comments.

Nothing invented is left in a briefing by who forgets to delete it: all that is given is a title.
"""

from typing import Final

from tui.edit.scalars import scalar

_TOP: Final = """\
# A briefing says what a news story says: item by item, each with who says so and where.
# Each list has an example in its short form and one in its long form. Take the `#` away before what
# you need, put your own words in its place, and delete the rest or leave it as it is.
# Your editor can complete and explain all fields: `briefing schema --help`.
briefing: 1
"""
_LISTS: Final = """\
# One or two sentences; say who claims it.
summary:
# A code such as en.
lang:
# To find it by: [strike, ferries].
subjects:

# Where the items come from. `at: p2` is the second passage of the first source.
sources:

#  - the Halden Courier
#  - id: courier
#    label: the Halden Courier
#    kind: news-article
#    publisher: Halden Courier
#    published: 2026-03-05
#    text:
#      blocks:
#        - What the first passage says, in your own words.
#        - What the second one says.

# Where it happened.
places:

#  - Port Halden
#  - id: quay
#    name: North Quay
#    kind: quay
#    part_of: port-halden
#    at: p2

# Who acts, speaks or is spoken of.
actors:

#  - Halden Line
#  - id: union
#    name: Harbour Union
#    abbr: HU
#    kind: group
#    text: Speaks for the ferry crews.
#    by: courier
#    at: p1

# How they stand to each other.
relations:

#  - union opposes halden-line
#  - from: halden-line
#    kind: tied-to
#    to: port-halden
#    by: courier
#    at: p2

# What happened. `date` is a day or how long it lasted, `within` a window; 2026-03, 2026-03-02~ and
# 2026-03-02/.. say no more than is known.
timeline:

#  - 2026-03-02: The crews walk out
#  - id: talks
#    title: Talks begin
#    within: 2026-03-09/2026-03-15
#    said: next week
#    basis: relative
#    why: the week after the day of publication
#    status: announced
#    actors: [union, halden-line]
#    by: halden-line
#    at: p2

# The numbers, in the words they are given in: about 20, more than 100, dozens, unknown.
figures:

#  - sailings cancelled: about 140
#  - id: lost
#    label: sailings cancelled since the walkout
#    measure: count
#    period: 2026-03-02/2026-03-05
#    values:
#      - {value: about 140, by: union, at: p1}
#      - {value: fewer than 100, by: halden-line, at: p2}

# What else a reader needs to know.
background:

#  - Pay: It was last raised in 2019.
#  - title: The islands
#    text: They have no bridge.
#    kind: context
#    places: port-halden
#    by: courier
#    at: p2

# What somebody said: told in your words, and a few of theirs where their choice matters.
quotes:

#  - The demand is a modest one.
#  - gist: The demand is a modest one, says the union.
#    quote: the moon
#    by: union
#    via: a leaflet
#    at: p2

# What to read with care, and which items it is about.
caveats:

#  - The page was translated by a machine.
#  - text: Each side counts the sailings for itself.
#    kind: one-sided
#    about: lost
#    at: [p1, p2]
"""


def skeleton(identifier: str, title: str) -> str:
    """Return a briefing of that id and title with nothing in it, and comments that show how."""
    return f"{_TOP}id: {scalar(identifier)}\ntitle: {scalar(title)}\n{_LISTS}"
