"""A date as a briefing gives it: one day, a span, an open span, or one of several days.

The small part of EDTF (ISO 8601-2:2019) that news needs: levels 0 and 1, and the `[a..b]` set of
level 2. Nothing here ever makes a date more exact than it was written.
"""

from collections.abc import Sequence
from typing import Final, Literal

from tui.frozen import Frozen
from tui.model.day import EDTF, FURTHEST_ZONE, SAID, Day, ordinal, parse_day
from tui.model.spelling import day_or_month, decade_or_century, is_certain, spelled
from tui.problems import Fault

Bound = Day | Literal["", ".."]
"""An end of a span: a date, `..` for open (it goes on), empty for not known."""

_BEFORE_ALL: Final = -(10**19)
_AFTER_ALL: Final = 10**19
_A_DAY: Final = 24 * 3600
_A_MINUTE: Final = 60
LONGEST: Final = 80
"""The longest text that is looked at as a date; anything longer is refused unread."""


class When(Frozen):
    """A date, with its bounds as day numbers (see `tui.model.day.ordinal`)."""

    edtf: str
    start: Bound
    end: Bound
    form: Literal["day", "span", "one-of"] = "day"

    def __str__(self) -> str:
        """Return the EDTF text; `parse_when` reads it back to an equal value."""
        return self.edtf

    @property
    def earliest(self) -> int:
        """The first day this can mean, or touch; far in the past where that is open."""
        return ordinal(self.start.earliest) if isinstance(self.start, Day) else _BEFORE_ALL

    @property
    def latest(self) -> int:
        """The last day this can mean, or touch; far in the future where that is open."""
        return ordinal(self.end.latest) if isinstance(self.end, Day) else _AFTER_ALL

    def may_precede(self, other: "When") -> bool:
        """Whether some moment of this one is not after every moment of the other.

        By the days that are printed; where one of the two has a time with a zone, by the clock, and
        what has no zone may be of any. An end that is open may be anywhere.
        """
        start, end = self.start, other.end
        if not isinstance(start, Day) or not isinstance(end, Day):
            return True
        if start.zone is None and end.zone is None:
            return start.earliest <= end.latest
        return _first_second(start) <= _last_second(end)

    def may_precede_by_one_clock(self, other: "When") -> bool:
        """Whether it `may_precede`, where all times without a zone are told by the same clock."""
        start, end = self.start, other.end
        if not isinstance(start, Day) or not isinstance(end, Day):
            return True
        clocks = (start.clock, end.clock)
        if None in clocks or start.zone is not None or end.zone is not None:
            return self.may_precede(other)
        return _seconds(start) < _seconds(end) + _A_MINUTE

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """Order by earliest day, then by width: the exact before the vague; then by the clock.

        What has no known start goes by its end, after all that is exact on that day.
        """
        if not isinstance(self.start, Day) and isinstance(self.end, Day):
            return (self.latest, _AFTER_ALL, 0)
        clock = self.start.clock if isinstance(self.start, Day) else None
        # What names no time of day is vaguer than what does.
        time = _A_DAY if clock is None else clock
        return (self.earliest, self.latest - self.earliest, time)

    @property
    def words(self) -> str:
        """The date in words, for something that lasted: "7–9 May 2018", "since 2014"."""
        if self.form == "one-of":
            return self.window_words
        start, end = self.start, self.end
        if self.form == "day" and isinstance(start, Day):
            return start.words
        if isinstance(start, Day) and isinstance(end, Day):
            return _joined(start, end, "–")
        if isinstance(start, Day):
            return f"since {start.words}" if end == ".." else f"from {start.words}, end not known"
        if isinstance(end, Day):
            return f"until {end.words}" if start == ".." else f"to {end.words}, start not known"
        return "at all times" if start == end == ".." else "not known"

    @property
    def window_words(self) -> str:
        """The date in words, for something that happened on some day inside it."""
        start, end = self.start, self.end
        if self.form == "day" and isinstance(start, Day):
            return start.words
        if isinstance(start, Day) and isinstance(end, Day):
            if start.edtf == end.edtf:
                return start.words
            return f"between {_joined(start, end, ' and ')}"
        if isinstance(start, Day):
            return f"{start.words} or later"
        return f"by {end.words}" if isinstance(end, Day) else "not known"


def parse_when(text: str) -> When | Fault:
    """Read an EDTF date, interval or `[a..b]`; a `Fault` (B301, B302) says what is wrong."""
    text = text.strip()
    if len(text) > LONGEST:
        return Fault("B301", "this is too long for a date", f"dates have up to {LONGEST} letters")
    when = _parse(text)
    if isinstance(when, Fault) and when.code == "B301":
        return _explained(text, when)
    return when


def _explained(text: str, fault: Fault) -> Fault:
    """Return the fault with what was probably meant, where there is such a date."""
    what = f"`{text}` is not a date"
    meant = spelled(text)
    if meant not in {"", text} and not isinstance(_parse(meant), Fault):
        certain = meant if is_certain(text) else ""
        return Fault("B301", what, EDTF, f"did you mean `{meant}`?", certain)
    days = [day for day in day_or_month(text) if not isinstance(_parse(day), Fault)]
    if len(days) > 1:
        reason = "which number is the day and which the month differs from country to country"
        return Fault("B301", what, reason, _either(days))
    if years := decade_or_century(text):
        return Fault("B301", what, "it may be ten years or a hundred", _either(years))
    return fault


def _either(readings: Sequence[str]) -> str:
    return f"write {' or '.join(f'`{one}`' for one in readings)}"


def _parse(text: str) -> When | Fault:
    if text.startswith("[") and text.endswith("]") and ".." in text:
        return _one_of(text)
    if "/" in text:
        return _span(text)
    day = parse_day(text)
    return day if isinstance(day, Fault) else When(day.edtf, day, day)


def _span(text: str) -> When | Fault:
    first, _, second = text.partition("/")
    start, end = _bound(first), _bound(second)
    if "/" in second:
        # 07/05/2018 is no interval; say so about the whole, not about one of its pieces.
        return Fault("B301", f"`{text}` is not a date", EDTF, f"write 2018-05-07{SAID}")
    if isinstance(start, Fault):
        return start
    if isinstance(end, Fault):
        return end
    if not isinstance(start, Day) and not isinstance(end, Day):
        return Fault("B301", f"`{text}` is not a date", "one end of an interval must be known")
    return _in_order(When(text, start, end, "span"))


def _one_of(text: str) -> When | Fault:
    first, _, second = text[1:-1].partition("..")
    start = _bound(first or "..")
    end = _bound(second or "..")
    if isinstance(start, Fault):
        return start
    if isinstance(end, Fault):
        return end
    if start == end == "..":
        return Fault("B301", f"`{text}` is not a date", "one end of the window must be known")
    return _in_order(When(text, start, end, "one-of"))


def _bound(text: str) -> Day | Literal["", ".."] | Fault:
    if text == "":
        return ""
    return ".." if text == ".." else parse_day(text)


def _in_order(when: When) -> When | Fault:
    start, end = when.start, when.end
    # An end that is only vaguer than the start (2018-05/2018) can still come after it.
    if isinstance(start, Day) and isinstance(end, Day) and _ends_first(start, end):
        meant = f"{end.edtf}/{start.edtf}"
        return Fault(
            "B302",
            f"`{when.edtf}` ends before it starts",
            f"{end.words} is earlier than {start.words}",
            f"did you mean `{meant if when.form == 'span' else f'[{end.edtf}..{start.edtf}]'}`?",
        )
    return when


def _ends_first(start: Day, end: Day) -> bool:
    if start.clock is not None and end.clock is not None:
        if start.zone is not None and end.zone is not None:
            return _seconds(start) - start.zone > _seconds(end) - end.zone
        if start.zone is None and end.zone is None:
            return _seconds(start) > _seconds(end)
    return start.earliest > end.latest


def _seconds(day: Day) -> int:
    return ordinal(day.earliest) * _A_DAY + (day.clock or 0)


def _first_second(day: Day) -> int:
    """Return the second of UTC at which a date begins where it begins first."""
    return _seconds(day) - (FURTHEST_ZONE if day.zone is None else day.zone)


def _last_second(day: Day) -> int:
    """Return the second of UTC at which a date ends where it ends last; a time has its minute."""
    if day.clock is None:
        local = (ordinal(day.latest) + 1) * _A_DAY - 1
    else:
        local = _seconds(day) + _A_MINUTE - 1
    return local + (FURTHEST_ZONE if day.zone is None else -day.zone)


def _joined(start: Day, end: Day, dash: str) -> str:
    """Join two dates, saying a shared month or year once when both are plain days."""
    if start.edtf == end.edtf:
        return start.words
    if start.qualifier or end.qualifier or not (_plain(start) and _plain(end)):
        return f"{start.words}{dash if dash != '–' else ' – '}{end.words}"
    first, second = start.words.split(" "), end.words.split(" ")
    while first and len(first) == len(second) and first[-1] == second[-1]:
        first.pop()
        second.pop()
        if len(first) == 1:
            break
    shared = end.words.split(" ")[len(second) :]
    spaced = dash if len(first) == len(second) == 1 or dash != "–" else " – "
    return f"{' '.join(first)}{spaced}{' '.join([*second, *shared])}"


def _plain(day: Day) -> bool:
    return day.edtf.replace("-", "").isdigit() and "BC" not in day.words
