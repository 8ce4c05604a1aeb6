"""What a date in another spelling probably means, in EDTF. Only what is refused comes here."""

import re
from typing import Final

MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)

_FULL_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_OTHER_WORDS: Final = frozenset(
    ("c", "ca", "circa", "about", "around", "the", "s", "since", "from", "until", "till", "to")
)
_NAMED = (
    r"(?a)(?:(?P<day>\d{1,2})\s+)?(?P<month>[A-Za-z]{3,9})\.?"
    r"\s*(?P<later>\d{1,2})?,?\s+(?P<year>\d{4})"
)
_LOOSE = r"(?a)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?"
_PACKED = r"(?a)(\d{4})(\d\d)(\d\d)"
_CIRCA = r"(?a)(?i:c(?:irca|a)?\.?|about|around|~)\s*(\d{4}(?:-\d\d){0,2})"
_DECADE = r"(?a)(?i:the )?(\d\d[1-9])0s"
_HUNDREDS = r"(?a)(?i:the )?(\d\d)00s"
_CLOCK = r"(?a)(\d{4}-\d\d-\d\d),? (\d\d:\d\d(?::\d\d)?)"
_REVERSED = r"(?a)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})"
_SHORT_END = r"(?a)(\d{4}-(?:\d\d-)?)\d\d/(\d\d)"
_BOUND = r"(?i)(since|from|until|till)\s+(\S.*)"
_RANGE = r"(?i)(?:from\s+)?(\S.*?)(?:\s+(?:to|until|till|-)\s+|\s*[–—]\s*)(\S.*)"


def spelled(text: str) -> str:
    """Return the date or interval in EDTF that `text` looks like, or nothing.

    It is a guess by looks alone: the caller asks whether there is such a date.
    """
    if match := re.fullmatch(_RANGE, text):
        first, second = _one(match[1]), _one(match[2])
        return f"{first}/{second}" if first and second else ""
    if match := re.fullmatch(_BOUND, text):
        day = _one(match[2])
        open_end = match[1].casefold() in {"since", "from"}
        return (f"{day}/.." if open_end else f"../{day}") if day else ""
    if match := re.fullmatch(_SHORT_END, text):
        return f"{text.partition('/')[0]}/{match[1]}{match[2]}"
    return _other_day(text)


def is_certain(text: str) -> bool:
    """Whether every word of what `spelled` read is one that it knows: `Marching 2018` is not."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return all(
        word in _OTHER_WORDS or (len(word) > 2 and any(m.startswith(word) for m in _FULL_MONTHS))
        for word in words
    )


def _one(text: str) -> str:
    return text if re.fullmatch(r"(?a)\d{4}(?:-\d\d){0,2}[?~%]?", text) else _other_day(text)


def _other_day(text: str) -> str:
    match = re.fullmatch(_NAMED, text)
    if match and (month := match["month"][:3].title()) in MONTHS:
        day = match["day"] or match["later"]
        tail = f"-{int(day):02}" if day else ""
        return f"{match['year']}-{MONTHS.index(month) + 1:02}{tail}"
    if match := re.fullmatch(_LOOSE, text) or re.fullmatch(_PACKED, text):
        return "-".join([match[1], *(f"{int(part):02}" for part in match.groups()[1:] if part)])
    if match := re.fullmatch(_CIRCA, text):
        return f"{match[1]}~"
    if match := re.fullmatch(_DECADE, text):
        return f"{match[1]}X"
    if match := re.fullmatch(_CLOCK, text):
        return f"{match[1]}T{match[2]}"
    days = day_or_month(text)
    return days[0] if len(days) == 1 else ""


def day_or_month(text: str) -> list[str]:
    """Return the one or two days that `7/5/2018` can mean: the month first, or the day."""
    match = re.fullmatch(_REVERSED, text)
    if not match:
        return []
    one, other, year = int(match[1]), int(match[2]), match[3]
    pairs = dict.fromkeys([(other, one), (one, other)])
    return [f"{year}-{month:02}-{day:02}" for month, day in pairs if 1 <= month <= 12]


def decade_or_century(text: str) -> list[str]:
    """Return what `the 1800s` can mean in EDTF: ten years, or a hundred."""
    match = re.fullmatch(_HUNDREDS, text)
    return [f"{match[1]}0X", f"{match[1]}XX"] if match else []
