"""From an even sentence to its figures."""

from collections.abc import Iterator, Sequence

from tui.article.calendar import dates_in
from tui.draft.figures.found import FoundFigure, Value
from tui.draft.figures.number import Printed
from tui.draft.figures.printed import printed_in
from tui.draft.figures.refusals import is_age, is_refused, is_table_row, is_yearlike
from tui.draft.figures.rules import AGE, rule_of
from tui.draft.figures.seen import Seen, seen
from tui.draft.text import Stretch
from tui.model.amount import Amount, parse_amount


def figures_in(sentence: str, dates: Sequence[Stretch]) -> Iterator[FoundFigure]:
    """Yield the figures of an even sentence in order. `dates` are offsets in the sentence."""
    if is_table_row(sentence):
        return
    own = [Stretch(date.start, date.end) for date in dates_in(sentence)]
    place = 0
    for number in printed_in(sentence):
        if _overlaps(number, dates) or is_refused(number, sentence):
            continue
        around = seen(number, sentence)
        if _overlaps(number, own) and not _counts_anyway(around):
            continue
        if (figure := _figure(around)) and figure.end > place:
            yield figure._replace(start=max(figure.start, place))
            place = figure.end


def ages_in(sentence: str) -> Iterator[FoundFigure]:
    """Yield the ages of an even sentence in order."""
    for number in printed_in(sentence):
        if is_age(number, sentence):
            around = seen(number, sentence)
            if amount := _amount(around):
                yield FoundFigure(
                    around.start,
                    around.end,
                    AGE.id,
                    _value(number),
                    amount.words,
                    amount.limit,
                    unit="years",
                    measure="age",
                )


def _overlaps(number: Printed, stretches: Sequence[Stretch]) -> bool:
    place = Stretch(number.start, number.end)
    return any(place.overlaps(stretch) for stretch in stretches)


def _counts_anyway(around: Seen) -> bool:
    """Whether what looks like a date is none: exactly $2000, some 2000 people."""
    number, noun = around.number, around.noun
    if not is_yearlike(number):
        return not number.is_plain
    if around.limit or around.harm or (around.unit and around.family != "duration"):
        return True
    if number.other is not None or noun is None or not noun.is_plural:
        return False
    return noun.is_of_people or (number.raw.endswith("00") and noun.words[0].islower())


def _figure(around: Seen) -> FoundFigure | None:
    rule, amount = rule_of(around), _amount(around)
    if rule is None or amount is None:
        return None
    unit = around.unit.words if around.unit else ""
    if around.noun and not around.unit:
        unit = around.noun.head
    return FoundFigure(
        around.start,
        _end(around),
        rule.id,
        _value(around.number),
        amount.words,
        amount.limit,
        around.number.change or ("" if around.counts and not around.unit else around.change),
        unit,
        around.words,
        around.measure,
        before=around.number.before,
    )


def _end(around: Seen) -> int:
    """Return where a figure ends: behind its unit, its noun, or the word for what was done."""
    if around.unit:
        return max(around.end, around.unit.end)
    noun = around.noun.end if around.noun else 0
    return max(around.end, noun, around.harm.end if around.harm else 0)


def _value(number: Printed) -> Value | None:
    if number.other is None or number.value is None:
        return number.value
    return number.other, number.value


def _amount(around: Seen) -> Amount | None:
    """Return the amount with its bound words, or without them where they say nothing of it."""
    for words in (f"{around.limit} {around.number.body}", around.number.body):
        amount = parse_amount(words)
        if isinstance(amount, Amount):
            return amount
    return None
