"""Words as they are read aloud: no sign in them that a voice would spell out, or pass over.

Screen readers, braille displays and speech synthesis take a text from its beginning to its end. A
dash, a bracket or an arrow is a word to them, and the wrong one. Each becomes the word it stands
for, or the pause: that is, a comma.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from tui.model.day import Day, parse_day

MONTHS: Final = {
    "Jan": "January",
    "Feb": "February",
    "Mar": "March",
    "Apr": "April",
    "Jun": "June",
    "Jul": "July",
    "Aug": "August",
    "Sep": "September",
    "Oct": "October",
    "Nov": "November",
    "Dec": "December",
}
"""May has no shorter form."""
_MONTHS: Final = "|".join(MONTHS)
_CURRENCIES: Final = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "₹": "rupees"}
_NAMED: Final = {
    "%": "per cent",
    "‰": "per mille",
    "&": "and",
    "+": "plus",
    "=": "equals",
    "@": "at",
    "#": "number",
    "§": "section",
    "°": "degrees",
    "²": "squared",
    "³": "cubed",
    "×": "times",
    "÷": "divided by",
    "±": "plus or minus",
    "~": "about",
    "≈": "about",
    "<": "less than",
    ">": "more than",
    "≤": "at most",
    "≥": "at least",
    "→": "to",
    "←": "from",
    "↔": "and",
    "−": "minus",
    "\\": "backslash",
    "^": "to the power of",
    "№": "number",
    "©": "copyright",
    **_CURRENCIES,
}
"""The words of signs that are words."""
_PAUSES: Final = frozenset("·•‣*|…¶†‡⋮‖¦")
"""Signs that only part what stands around them."""
_SILENT: Final = frozenset('"`´_/′″')
"""Signs without which the words say the same; what is quoted is told in words."""
_STOPS: Final = frozenset(".,;:?!'")
"""Signs that a voice makes a pause of, or a tone."""

Reading = Callable[[re.Match[str]], str]

_PIN: Final = re.compile(
    r"(?<![\w/])(?:(?P<said>[Pp]assage) )?(?:(?P<source>[^\s/:,;()\[\]]{1,80})/)?"
    r"p(?P<passage>[1-9][0-9]{0,5})"
    r"(?::(?P<first>[0-9]{1,6})(?:-(?P<last>[0-9]{1,6}))?)?(?![\w/]|-[0-9])"
)
_DAY: Final = re.compile(r"(?<![\w-])[0-9]{4}-[0-9][0-9](?:-[0-9][0-9])?(?![\w-])")
_MONTH: Final = re.compile(
    rf"(?<=[0-9] )(?:{_MONTHS})\b|\b(?:{_MONTHS})(?=(?:(?: and |–)[A-Z][a-z]{{2,8}})? [0-9])"
)
_MONEY: Final = re.compile(
    rf"(?<!\w)(?P<sign>[{''.join(_CURRENCIES)}]) ?(?P<digits>[0-9][0-9,.]*[0-9]|[0-9])"
    r"(?P<scale> ?(?:thousand|million|billion|trillion|mn?|bn)\b)?"
)
_SPAN: Final = re.compile(r" ?– ?")
_ADDRESS: Final = re.compile(r"\bhttps?://\S+")
_QUOTED: Final = re.compile(r"“([^“”\n]{1,2000})”|\"([^\"\n]{1,2000})\"")
"""A quotation of some length: a mark that nothing closes is none."""
_SIMPLE: Final = (
    (re.compile(r"\bUTC\+(?=[0-9])"), "UTC plus "),
    (re.compile(r"\bUTC-(?=[0-9])"), "UTC minus "),
    # Values beside each other, by several voices; elsewhere it is a sign that is spoken of.
    (re.compile(r"(?<=[0-9]) / | / (?=[0-9])"), ", or "),
    (re.compile(r"(?<!\S)/(?!\S)"), "slash"),
    # Between two numbers, and between two months, a dash is a span.
    (
        re.compile(
            r"(?<=[0-9]) ?[‒–—] ?(?=[0-9])|(?<=[a-z])–(?=[0-9])|(?<=[a-z])–(?=[A-Z]\w+ [0-9])"
        ),
        " to ",
    ),
    (re.compile(r"(?<![\w.-])([0-9]+)-([0-9]+)(?![\w-])"), r"\1 to \2"),
    (re.compile(r"(?<![\w)])[-−](?=[0-9])"), "minus "),
    # In a word a hyphen is a part of it, and so is an apostrophe.
    (re.compile(r"(?<=[^\W_²³])[‐‑-](?=[^\W_²³])"), "\x00"),
    (re.compile(r"(?<=\w)[’']|[’'](?=\w)"), "\x01"),
)
_DOUBLED: Final = (
    (re.compile(r" ,[ ,]*|,[ ,]+"), ", "),
    (re.compile(r", ?(?=[;:.?!](?!\w))"), ""),
    (re.compile(r"(?<=[;:]),"), ""),
    (re.compile(r" (?=[;:.?!](?: |$))"), ""),
)
_PAUSE: Final = ", "
_SAID: Final = {
    **{sign: f" {words} " for sign, words in _NAMED.items()},
    **dict.fromkeys(_PAUSES, _PAUSE),
    **dict.fromkeys(_SILENT, " "),
    # What the rules above have put for a hyphen and an apostrophe in a word.
    "\x00": "-",
    "\x01": "'",
}


def spoken(text: str) -> str:
    """Return a text with words and pauses for its signs; letters, digits and stops stay.

    Every word of the text is in it, in its order, but for days, months and passages, which are said
    in full. It has no blanks at its ends, nor two in a row; its line ends are the text's own.
    """
    readings: tuple[tuple[re.Pattern[str], Reading], ...] = (
        (_PIN, _passage),
        (_DAY, _day),
        (_MONTH, lambda match: MONTHS[match[0]]),
        (_MONEY, _money),
        (_QUOTED, lambda match: f" quote {match[1] or match[2]} unquote "),
        (_ADDRESS, lambda match: match[0].replace("://", ", ").replace("/", " slash ")),
    )
    for pattern, reading in readings:
        text = pattern.sub(reading, text)
    for pattern, words in _SIMPLE:
        text = pattern.sub(words, text)
    return "\n".join(map(_settled, "".join(map(_sign, text)).split("\n")))


def in_full(date: str) -> str:
    """Return a date in words as it is said: "4–10 Jun 2018" is 4 to 10 June."""
    return re.sub(rf"\b(?:{_MONTHS})\b", lambda match: MONTHS[match[0]], _SPAN.sub(" to ", date))


def _sign(letter: str) -> str:
    """Return what is said for a sign, or the letter itself."""
    if letter in _SAID:
        return _SAID[letter]
    if letter.isalnum() or letter in _STOPS or letter in " \n":
        return letter
    match unicodedata.category(letter):
        case "Ps" | "Pe" | "Pd" | "Pi" | "Pf":
            return _PAUSE
        case "Sm" | "So" | "Sc" | "Sk":
            # A voice knows most pictures by name, and a braille display none of them.
            return f" {unicodedata.name(letter, 'sign').lower().replace('-', ' ')} "
        case _:
            return letter


def _settled(line: str) -> str:
    """Return a line without doubled blanks and pauses: the stronger of two stops stands."""
    line = " ".join(line.split())
    # Each takes a whole run at once: a million commas are no work.
    for pattern, stop in _DOUBLED:
        line = pattern.sub(stop, line)
    return line.strip(" ,")


def _passage(match: re.Match[str]) -> str:
    words = f"{match['said'] or 'passage'} {match['passage']}"
    if match["last"]:
        words += f", words {match['first']} to {match['last']}"
    elif match["first"]:
        words += f", word {match['first']}"
    return f"{words} of {match['source']}" if match["source"] else words


def _day(match: re.Match[str]) -> str:
    day = parse_day(match[0])
    return in_full(day.words) if isinstance(day, Day) else match[0]


def _money(match: re.Match[str]) -> str:
    scale = f" {match['scale'].strip()}" if match["scale"] else ""
    return f"{match['digits']}{scale} {_CURRENCIES[match['sign']]}"
