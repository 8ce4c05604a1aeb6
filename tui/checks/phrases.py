"""The printed words for a day (`said`), and the day that they were taken to mean."""

from typing import Final

from tui.kinds.figure import Figure
from tui.model.day import Day
from tui.model.item import Item
from tui.model.spelling import MONTHS
from tui.model.when import When

WEEKDAYS: Final = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
_RELATIVE: Final = frozenset(
    {*WEEKDAYS, "today", "tonight", "yesterday", "tomorrow", "overnight", "ago", "last", "this",
     "next", "past", "coming"}
)  # fmt: skip
_SHORT: Final = {
    "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Weds": "Wednesday",
    "Thu": "Thursday", "Thur": "Thursday", "Thurs": "Thursday", "Fri": "Friday",
    "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_WORDS_TOO: Final = frozenset({"Sat", "Sun"})
"""Shortened weekdays that are words besides."""
_OF_THE_DAY: Final = frozenset(
    {"on", "early", "late", "mid", "morning", "midday", "noon", "afternoon", "evening"}
)
"""The words beside a weekday that lead to no other day: `night` may, and `last` and `this` do."""
_LETTERS: Final = 3
_MONTHS: Final = frozenset(month.casefold() for month in MONTHS)
_WEDNESDAY: Final = 2
"""The weekday of day number 0, which is 1 March of the year 0."""


def folded_phrase(said: str) -> str:
    """Return printed words in small letters, with one blank between them."""
    return " ".join(said.casefold().split())


def day_phrase(said: str) -> str:
    """Return what of printed words tells one day from another: of `late Monday`, `monday`.

    Words without a weekday, or with a number, are returned whole.
    """
    words = words_of(said)
    if any(map(str.isdecimal, said)) or not any(word in WEEKDAYS for word in words):
        return folded_phrase(said)
    return " ".join(word for word in words if word not in _OF_THE_DAY)


def words_of(said: str) -> list[str]:
    """Return the words in small letters, without numbers and signs."""
    # What every check of every file does needs no pattern, which would take longer to compile.
    return "".join(one if one.isalpha() else " " for one in said.casefold()).split()


def in_full(said: str) -> str:
    """Return the words with the English weekdays in full that are shortened: `Wed, 3 March`.

    Only with a capital; `Sat` and `Sun`, which are words too, only before a sign or a number.
    """
    words = said.split()
    return " ".join(map(_in_full, words, [*words[1:], ""]))


def _in_full(word: str, following: str) -> str:
    bare = word.rstrip(".,")
    if bare not in _SHORT:
        return word
    is_weekday = bare not in _WORDS_TOO or bare != word or following[:1].isdecimal()
    return _SHORT[bare] + word[len(bare) :] if is_weekday else word


def is_relative(said: str) -> bool:
    """Whether the words mean another day in a paper of another day."""
    return not _RELATIVE.isdisjoint(words_of(said))


def names_a_day(said: str) -> bool:
    """Whether the words have a month and a number: a date, though a year may be wanting."""
    months = (word[:_LETTERS] in _MONTHS for word in words_of(said))
    return any(map(str.isdecimal, said)) and any(months)


def day_told(item: Item) -> When | None:
    """Return the date that an item's printed words are for, where there is only one."""
    if isinstance(item, Figure):
        return item.as_of
    return item.dates[0] if len(item.dates) == 1 else None


def one_day(when: When) -> Day | None:
    """Return the single day that a date means, if it means one and not about one."""
    day = when.start
    if when.form != "day" or not isinstance(day, Day) or day.qualifier not in {"", "?"}:
        return None
    return day if day.earliest == day.latest else None


def weekday(ordinal: int) -> int:
    """Return the weekday of a day number (`tui.model.day.ordinal`), 0 for Monday."""
    return (ordinal + _WEDNESDAY) % len(WEEKDAYS)
