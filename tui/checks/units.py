"""Units of one quantity, and whether two printed values are the same one.

The program converts nothing that it shows; this is for finding slips.
"""

from typing import Final, NamedTuple

from tui.model.amount import Amount

MOST: Final = 0.01
"""By how much of itself a converted value may differ, whatever its digits say."""


class Unit(NamedTuple):
    """What is measured, and how to come to the unit that it is compared in."""

    quantity: str
    factors: tuple[float, ...]
    """Several, where the word has several meanings: a gallon is not everywhere the same."""
    offset: float = 0.0
    """What is taken away before multiplying: 32 for degrees Fahrenheit."""


def _named(unit: Unit, *names: str) -> dict[str, Unit]:
    return dict.fromkeys(names, unit)


def _length(metres: float) -> Unit:
    return Unit("length", (metres,))


def _weight(kilograms: float) -> Unit:
    return Unit("weight", (kilograms,))


def _area(square_metres: float) -> Unit:
    return Unit("area", (square_metres,))


def _volume(*litres: float) -> Unit:
    return Unit("volume", litres)


def _speed(metres_per_second: float) -> Unit:
    return Unit("speed", (metres_per_second,))


_UNITS: Final[dict[str, Unit]] = {
    **_named(_length(0.001), "mm", "millimetre", "millimeter"),
    **_named(_length(0.01), "cm", "centimetre", "centimeter"),
    **_named(_length(1.0), "m", "metre", "meter"),
    **_named(_length(1_000.0), "km", "kilometre", "kilometer"),
    **_named(_length(0.0254), "in", "inch", "inche"),
    **_named(_length(0.3048), "ft", "foot", "feet"),
    **_named(_length(0.9144), "yd", "yard"),
    **_named(_length(1_609.344), "mi", "mile"),
    **_named(_length(1_852.0), "nmi", "nautical mile"),
    **_named(_weight(0.001), "g", "gram", "gramme"),
    **_named(_weight(1.0), "kg", "kilo", "kilogram", "kilogramme"),
    **_named(_weight(1_000.0), "t", "tonne", "metric ton"),
    **_named(_weight(0.028349523), "oz", "ounce"),
    **_named(_weight(0.45359237), "lb", "pound"),
    **_named(_weight(6.35029318), "st", "stone"),
    **_named(_area(1.0), "m2", "m²", "sq m", "square metre", "square meter"),
    **_named(_area(1e6), "km2", "km²", "sq km", "square kilometre", "square kilometer"),
    **_named(_area(10_000.0), "ha", "hectare"),
    **_named(_area(0.09290304), "ft2", "ft²", "sq ft", "square foot", "square feet"),
    **_named(_area(2_589_988.110336), "sq mi", "square mile"),
    **_named(_area(4_046.8564224), "ac", "acre"),
    **_named(_volume(1.0), "l", "litre", "liter"),
    **_named(_volume(1_000.0), "m3", "m³", "cubic metre", "cubic meter"),
    **_named(_volume(28.316846592), "ft3", "ft³", "cubic foot", "cubic feet"),
    **_named(_volume(3.785411784, 4.54609), "gal", "gallon"),
    **_named(_volume(158.987294928), "bbl", "barrel"),
    **_named(_speed(1 / 3.6), "km/h", "kph", "kmh", "kilometres per hour", "kilometers per hour"),
    **_named(_speed(0.44704), "mph", "miles per hour"),
    **_named(_speed(1_852 / 3_600), "kn", "knot"),
    **_named(Unit("temperature", (1.0,)), "°c", "celsius", "degrees celsius"),
    **_named(Unit("temperature", (5 / 9,), 32.0), "°f", "fahrenheit", "degrees fahrenheit"),
}


def unit_of(word: str) -> Unit | None:
    """Return the unit that a word names in the singular or plural; None for any other word."""
    word = " ".join(word.casefold().split())
    return _UNITS.get(word) or _UNITS.get(word.removesuffix("s"))


def disagreement(value: Amount, unit: str, also: Amount, also_unit: str) -> str:
    """Return what the first value would be in the other's unit, if that is not what is printed.

    Nothing, where the two agree within 1% or within the digits that are printed of either, and
    where there is nothing to compare: a word for a number, a unit that is not known. Degrees may be
    a temperature or a difference of two, so that 1.5 °C is 34.7 °F, or else 2.7 °F.
    """
    first, second = unit_of(unit), unit_of(also_unit)
    if first is None or second is None or first.quantity != second.quantity:
        return ""
    ends = list(zip(_ends(value), _ends(also), strict=False))
    digits = 2 if value.limit == also.limit == "exactly" else 1
    ways = _ways(first, second)
    # Of a word with two meanings one at least must fit.
    for there in ways:
        if all(_agree(mine, its, there, digits) for mine, its in ends):
            return ""
    words = f"{_converted(value, ways[0])} {also_unit}"
    if first.offset != second.offset:
        words += f", or {_converted(value, ways[-1])} {also_unit} as a difference"
    return words


class _Way(NamedTuple):
    """From one unit to another, and back."""

    factor: float
    offset: float
    other_factor: float
    other_offset: float

    def there(self, value: float) -> float:
        """Return a value of the first unit in the second."""
        return (value - self.offset) * self.factor / self.other_factor + self.other_offset

    def back(self, value: float) -> float:
        """Return a value of the second unit in the first."""
        return (value - self.other_offset) * self.other_factor / self.factor + self.offset


def _ways(first: Unit, second: Unit) -> list[_Way]:
    """Return the ways from one unit to another; what converts differences comes last."""
    factors = [(one, other) for one in first.factors for other in second.factors]
    ways = [_Way(one, first.offset, other, second.offset) for one, other in factors]
    if first.offset != second.offset:
        ways += [_Way(one, 0.0, other, 0.0) for one, other in factors]
    return ways


def _converted(value: Amount, way: _Way) -> str:
    return " to ".join(_rounded(way.there(end)) for end in dict.fromkeys(_ends(value)))


def _ends(amount: Amount) -> tuple[float, ...]:
    """Return the lowest and highest number that are named; nothing for a vague word."""
    if amount.low is None or amount.high is None or amount.vague:
        return ()
    return (amount.low, amount.high)


def _agree(mine: float, its: float, way: _Way, digits: int) -> bool:
    converted, returned = way.there(mine), way.back(its)
    if abs(converted - its) <= MOST * abs(its):
        return True
    return _rounds_to(converted, its, digits) or _rounds_to(returned, mine, digits)


def _rounds_to(value: float, printed: float, least: int) -> bool:
    """Whether a value, rounded to as many digits as are printed, is what is printed.

    Zeros at the end may be digits or not. Of a number without `about`, `least` 2 digits count if it
    has as many: 100 is not what 109 is rounded to.
    """
    digits = len(f"{abs(printed):.12g}".replace(".", "").strip("0")) or 1
    digits = max(digits, least if abs(printed) >= 10 else 1)
    return float(f"{value:.{digits}g}") == float(f"{printed:.{digits}g}")


def _rounded(value: float) -> str:
    return f"{float(f'{value:.3g}'):,.10g}"
