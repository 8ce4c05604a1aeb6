"""Large briefings, made on the spot."""

from typing import Final

TITLE: Final = "A generated briefing"
_HEADER: Final = f"""\
title: {TITLE}
sources:
  - label: the log
    id: log
actors:
  - Harbour Union (HU)
  - Port Authority
caveats:
  - Nothing in here happened.
timeline:
"""
# Long forms and short forms in turns, as authors mix them.
_EVENTS: Final = (
    "  - {date}: Crews walk out for the {number}th time\n",
    "  - title: The two sides meet, round {number}\n"
    "    date: {date}\n"
    "    actors: [harbour-union, port-authority]\n"
    "    by: log\n"
    "    at: p6\n",
    "  - title: A ship waits outside, number {number}\n"
    "    within: {date}\n"
    "    text: >-\n"
    "      Nobody on board is told how long it will be,\n"
    "      and the captain says so.\n"
    "    claims:\n"
    "      - by: harbour-union\n"
    "        via: a statement\n",
)


def briefing_of(events: int) -> str:
    """Return the text of a briefing with that many events."""
    dates = (
        f"{1990 + number // 360 % 100}-{number // 30 % 12 + 1:02}-{number % 28 + 1:02}"
        for number in range(events)
    )
    return _HEADER + "".join(
        _EVENTS[number % len(_EVENTS)].format(date=date, number=number)
        for number, date in enumerate(dates)
    )
