r"""Regular expressions of the texts that the value types are read from, as JSON Schema has them.

They hold in every dialect that validators use: no look-around, no named groups, no flags, and
`[0-9]` for `\d`. None refuses what the parser takes; what the calendar or the other items decide
(29 February, whether there is such an item) they let pass.
"""

from collections.abc import Iterable
from typing import Final

from tui.model.amount import Vocabulary

_SPECIAL: Final = frozenset(r".^$*+?{}[]\|()")
_FOLDED: Final = {"s": r"sS\u017f", "k": r"kK\u212a"}
"""Letters that more than two others are folded to."""


def whole(pattern: str) -> str:
    """Return a pattern of a whole text, blanks around it left out of account."""
    return rf"^\s*(?:{pattern})\s*$"


def whole_or_nothing(pattern: str) -> str:
    """Return a pattern of a whole text that may as well be missing."""
    # Not with blanks that may be matched in two ways: many of them would take forever.
    return rf"^\s*(?:(?:{pattern})\s*)?$"


def one_of(words: Iterable[str]) -> str:
    """Return a pattern of just these words."""
    return "|".join("".join(map(_escaped, word)) for word in words)


def _escaped(letter: str) -> str:
    return f"\\{letter}" if letter in _SPECIAL else letter


def date() -> str:
    """Return the pattern of EDTF dates, intervals and `[a..b]`, as `parse_when` reads them."""
    day = f"(?:{_day()})"
    bound = rf"(?:{day}|\.\.)?"
    span = rf"{day}/{bound}|(?:\.\.)?/{day}"
    one_day_of = rf"\[(?:{day}\.\.{bound}|\.\.{day})\]"
    return f"{day}|{span}|{one_day_of}"


def _day() -> str:
    year = "-?[0-9]{4}"
    # How long a month is a pattern can say; whether a year has a 29 February it cannot.
    month_and_day = (
        "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
        "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))"
    )
    month = "(?:0[1-9]|1[0-2])"
    qualifier = "[?~%]?"
    short = "-?[0-9]{2}(?:[0-9]X|XX)"
    calendar = f"{year}(?:-(?:{month_and_day}|{month}(?:-XX)?|2[1-4]|XX(?:-XX)?))?{qualifier}"
    clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?"
    zone = "(?:Z|[+-](?:0[0-9]|1[0-5])(?::[0-5][0-9])?)?"
    moment = f"{year}-{month_and_day}T{clock}{zone}"
    return f"{calendar}|{short}{qualifier}|{moment}|Y-?[1-9][0-9]{{4,17}}{qualifier}"


def amount() -> str:
    """Return the pattern of amounts, as `parse_amount` reads them, in any case."""
    words = Vocabulary()
    firm = f"(?:{_proportion(words)}|{_number(words)}|{_worded(words)}|{_any_case(words.exact)})"
    joint = rf"\s+(?:{_any_case(['to', 'or'])})\s+|\s*[–—]\s*|-"
    between = rf"{_any_case(['between'])}\s+{firm}\s+{_any_case(['and'])}\s+{firm}"
    plain = f"(?:{_any_case(words.vague)}|{between}|{firm}(?:(?:{joint}){firm})?)"
    signs = [limit for limit in words.limits if not limit[-1].isalpha() and limit[-1] != "."]
    spelled = [limit for limit in words.limits if limit not in signs]
    limit = rf"(?:(?:{_any_case(spelled)})\s+|(?:{_any_case(signs)})\s*)?"
    behind = f"(?:{_any_case(words.behind)})?"
    return f"{_any_case(['unknown'])}|{limit}{plain}{behind}"


def _number(words: Vocabulary) -> str:
    digits = r"-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,18})(?:\.[0-9]{1,9})?"
    scale = rf"\s+(?:{_any_case(words.scales)})|\s*(?:{_any_case(words.short_scales)})"
    return f"{digits}(?:{_percent()}|{scale})?"


def _proportion(words: Vocabulary) -> str:
    one = f"(?:{_any_case(words.ones)}|[1-9][0-9]{{0,3}})"
    return rf"{one}\s+(?:{_any_case(['in', 'out of'])})\s+{one}"


def _worded(words: Vocabulary) -> str:
    multiple = rf"\s+(?:{_any_case(words.multiples)})"
    return f"(?:{_any_case(words.ones)})(?:{multiple}|{_percent()})?"


def _percent() -> str:
    return rf"\s*(?:%|{_any_case(['per'])}\s*{_any_case(['cent'])})"


def _any_case(words: Iterable[str]) -> str:
    """Return a pattern of words in capitals, small letters or both; blanks may be wider."""
    return "|".join("".join(map(_in_any_case, word)) for word in words)


def _in_any_case(letter: str) -> str:
    if letter == " ":
        return r"\s+"
    if letter.isalpha():
        return f"[{_FOLDED.get(letter, letter + letter.upper())}]"
    return _escaped(letter)


PIN: Final = r"(?:[^\s/:]{1,80}/)?p[1-9][0-9]{0,5}(?::[1-9][0-9]{0,5}(?:-[1-9][0-9]{0,5})?)?"
DEGREES: Final = r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,9})?"
SHARE: Final = r"[01]|0\.[0-9]{1,4}|1\.0{1,4}"
COUNT: Final = r",*(?:[0-9],*){1,9}"
LINK: Final = r"[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]\S*"
IDENTIFIER: Final = r"(?:[-.0-9A-Z_a-z]|[^\x00-\x7f\s]){1,80}"
SAYS_SOMETHING: Final = r"[^ \t\n]"
"""Somewhere in it; not of the whole text."""
