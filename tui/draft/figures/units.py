"""Units of measure and currencies, as news print them, and what they measure."""

import re
from functools import cache
from typing import Final, NamedTuple

Family = str
"""What a unit measures: `distance`, `duration`, `money`; other units are told apart by theirs."""

_DISTANCE: Final = (
    "km kms kilometre kilometres kilometer kilometers mile miles mi metre metres meter meters m cm "
    "centimetre centimetres centimeter centimeters mm millimetre millimetres millimeter "
    "millimeters foot feet ft inch inches yard yards yds μm µm nm micrometre micrometres nanometre "
    "nanometres nanometer nanometers nautical-miles light-years"
)
_DURATION: Final = (
    "second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week "
    "weeks weekend weekends month months quarter quarters year years decade decades century "
    "centuries generation generations"
)
_WEIGHT: Final = (
    "g gram grams kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes t tonne tonnes ton "
    "tons lb lbs ounce ounces oz mg milligrams"
)
_VOLUME: Final = (
    "litre litres liter liters l ml mL millilitres milliliters gallon gallons barrel barrels bpd "
    "pint pints bushels m3"
)
_AREA: Final = "acre acres hectare hectares ha m2 km2 sqm"
_SPEED: Final = "mpg mph kph km/h kmh km/hr knots rpm"
_HEAT: Final = "degree degrees celsius fahrenheit C F °C °F"
_POWER: Final = (
    "hp bhp PS kW MW GW W watts kilowatts megawatts gigawatts horsepower kWh MWh GWh TWh Wh Nm "
    "lb-ft pound-feet volts V amps mAh decibels dB GPa gigapascals Hz kHz MHz GHz"
)
_DATA: Final = "KB MB GB TB PB Mbps Gbps megabytes gigabytes terabytes kilobytes"
_TRACES: Final = "ppm ppb"
_POINTS: Final = "basis-points basis-point percentage-points percentage-point"
_MONEY: Final = (
    "dollar dollars euro euros pound pounds yen yuan renminbi rupee rupees rouble roubles ruble "
    "rubles shekel shekels dinar dinars dirham dirhams riyal riyals rial rials lira liras peso "
    "pesos real reais rand naira shilling shillings franc francs krona kronor krone kroner crown "
    "crowns zloty forint won baht ringgit rupiah cent cents pence p c hryvnia hryvnias bucks USD "
    "EUR GBP JPY CHF AUD CAD LYD"
)
_SPELLED: Final = {
    "distance": _DISTANCE,
    "duration": _DURATION,
    "weight": _WEIGHT,
    "volume": _VOLUME,
    "area": _AREA,
    "speed": _SPEED,
    "heat": _HEAT,
    "power": _POWER,
    "data": _DATA,
    "traces": _TRACES,
    "share": _POINTS,
    "money": _MONEY,
}
_FAMILIES: Final = {
    unit: family for family, units in _SPELLED.items() for unit in units.split()
} | {
    # Nobody knows by the word alone whether they are weighed or paid.
    "pound": "pound",
    "pounds": "pound",
}
_CASED: Final = frozenset({"p", "c", "t", "l", "m", "g", "C", "F", "V", "W", "PS", "hp"})
"""Units of a letter or two, which are none in another case, and mostly none behind a blank."""
_LETTERS: Final = frozenset({"p", "c", "t", "l"})
"""Units that are only taken right behind the digits: 180p."""
_SIGNS: Final = {
    "$": "dollars",
    "US$": "US dollars",
    "$US": "US dollars",
    "A$": "Australian dollars",
    "AU$": "Australian dollars",
    "$A": "Australian dollars",
    "$AU": "Australian dollars",
    "C$": "Canadian dollars",
    "CA$": "Canadian dollars",
    "$C": "Canadian dollars",
    "HK$": "Hong Kong dollars",
    "$HK": "Hong Kong dollars",
    "NZ$": "New Zealand dollars",
    "$NZ": "New Zealand dollars",
    "S$": "Singapore dollars",
    "NT$": "Taiwan dollars",
    "R$": "reais",
    "€": "euros",
    "£": "pounds",
    "¥": "yen",
    "₹": "rupees",
    "₺": "liras",
    "₽": "roubles",
    "₩": "won",
    "₪": "shekels",
    "₦": "naira",
    "₴": "hryvnias",
    # What programs that keep to ASCII make of the signs of pound and yen.
    "PS": "pounds",
    "Y=": "yen",
    "Rs": "rupees",
    "Rs.": "rupees",
    "dlrs": "dollars",
    "RM": "ringgit",
    "USD": "USD",
    "EUR": "EUR",
    "GBP": "GBP",
    "CHF": "CHF",
    "CAD": "CAD",
    "AUD": "AUD",
    "INR": "INR",
    "LYD": "LYD",
}
_REACH: Final = 8
_LARGE: Final = "sq|cu|square|cubic|nautical|light|basis|percentage|metric"
_EACH: Final = (
    "barrel gallon litre liter share month year week day night hour minute second ton tonne head "
    "person kilo kg pound piece unit ounce acre mile kilometre square foot hectare kWh mmBTU MWh "
    "MMBtu capita customer household week game litre passenger vote word annum ticket s sec h"
)


class Unit(NamedTuple):
    """A unit as printed, and what it measures."""

    end: int
    words: str
    family: Family


class Currency(NamedTuple):
    """The sign of a currency before a number."""

    start: int
    name: str
    sign: str
    """A minus between it and the digits."""


def currency_before(text: str, start: int) -> Currency | None:
    """Return the currency whose sign stands right before digits."""
    if text[max(start - 1, 0) : start] not in _lasts():
        return None
    found = _currency().search(text, max(start - _REACH, 0), start)
    if not found:
        return None
    return Currency(found.start(1), _SIGNS[found[1].replace(" ", "")], found[2])


def unit_behind(text: str, end: int) -> Unit | None:
    """Return the unit right behind the end of a number, with what it is reckoned by."""
    unit = _plain_unit(text, end) or _foreign_money(text, end)
    if unit is not None:
        return reckoned_by(text, unit)
    rate = reckoned_by(text, Unit(end, "", "rate"))
    return rate if rate.words else None


def _plain_unit(text: str, end: int) -> Unit | None:
    found = _unit().match(text, end)
    if not found:
        return None
    large, name = found["large"], found["name"]
    is_glued = found.start("name") == end
    family = _family(f"{large.strip(' -')}-{name}" if large else name, is_glued=is_glued)
    if family is None:
        return None
    start, ends = found.start("large") if large else found.start("name"), found.end()
    if family == "heat" and (scale := _scale_of_heat().match(text, ends)):
        ends = scale.end()
    return Unit(ends, " ".join(text[start:ends].split()), family)


def _foreign_money(text: str, end: int) -> Unit | None:
    """Return a currency with its country: Australian dollars."""
    money = _money().match(text, end)
    return Unit(money.end(), money[1], "money") if money else None


def reckoned_by(text: str, unit: Unit) -> Unit:
    """Return a unit with what it is reckoned by, if the text says so: dollars per barrel."""
    each = _each().match(text, unit.end)
    if not each:
        return unit
    # Miles per hour and miles per gallon are no distances; money by the month is money.
    is_same = unit.family in {"money", "share", "rate"}
    family = unit.family if is_same else f"{unit.family} per {each[1] or each[2]}"
    return Unit(each.end(), f"{unit.words} {' '.join(each[0].split())}".strip(), family)


def _family(name: str, *, is_glued: bool) -> Family | None:
    large, dash, simple = name.partition("-")
    if dash and name.casefold() in _FAMILIES:
        return _FAMILIES[name.casefold()]
    if dash and large in {"sq", "cu", "square", "cubic"}:
        known = _FAMILIES.get(simple.casefold())
        return ("volume" if large[0] == "c" else "area") if known == "distance" else None
    if dash:
        return _FAMILIES.get(simple.casefold())
    if name in _FAMILIES:
        return _FAMILIES[name] if is_glued or name not in _LETTERS else None
    lower = name.casefold()
    return _FAMILIES.get(lower) if lower not in _CASED and len(lower) > 1 else None


@cache
def _lasts() -> frozenset[str]:
    return frozenset({*(sign[-1] for sign in _SIGNS), " ", "-"})


@cache
def _currency() -> re.Pattern[str]:
    signs = sorted(_SIGNS, key=len, reverse=True)
    # `US $` is written, too; `$ US` before a number is not.
    spaced = "|".join(re.sub(r"(?<=\w)\\\$", r" ?\\$", re.escape(sign)) for sign in signs)
    return re.compile(rf"(?<![A-Za-z0-9])({spaced}) ?(-?)$")


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(
        rf"(?: {{1,2}}|-)?(?P<large>(?:{_LARGE})[ -])?"
        r"(?P<name>[^\W\d_]{1,16}(?:/[a-z]{1,3}\b|-f(?:ee)?t\b)?[23²³]?|°[CF])(?![\w'])"
    )


@cache
def _scale_of_heat() -> re.Pattern[str]:
    return re.compile(r"(?i) (?:celsius|fahrenheit|c|f)\b")


@cache
def _money() -> re.Pattern[str]:
    names = "|".join(sorted((one for one in _MONEY.split() if len(one) > 2), key=len, reverse=True))
    return re.compile(rf" {{1,2}}((?:[A-Z][a-z]{{2,12}}|US|U\.S\.) (?:{names}))\b")


@cache
def _each() -> re.Pattern[str]:
    each = "|".join(dict.fromkeys(_EACH.split()))
    # £75m a year ago was not paid every year.
    return re.compile(
        rf" {{1,2}}(?:(?:per|an?|each|every) (?:square )?|/ ?)({each})\b"
        rf"(?! (?:earlier|ago|later|previously|from now|on\b|before\b(?! tax)))|/({each})\b"
    )
