"""The figures of a set of sentences, in the scorer's shape, and how often each rule is right."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from tui.draft.dates import find_dates, spans
from tui.draft.figures import RULES, FoundFigure, find_ages, find_figures
from tui.draft.text import Stretch, Text

_VAGUE: Final = {
    "dozen": (12, 120),
    "score": (20, 200),
    "hundred": (100, 1_000),
    "thousand": (1_000, 10_000),
    "million": (10**6, 10**7),
    "billion": (10**9, 10**10),
}
"""What the set takes a word such as dozens for; the stage keeps the word."""
_TENFOLD: Final = {"tens": 10, "hundreds": 100}


def predict(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the figures of a document; ages, lengths of time and second units count there, too."""
    text = Text.of(document["text"])
    return [item for figure in _found(text) for item in _items(figure)]


def _found(text: Text, dates: Sequence[Stretch] = ()) -> list[FoundFigure]:
    return sorted((*find_figures(text, dates), *find_ages(text)), key=lambda figure: figure.start)


def _drafted(text: Text) -> list[FoundFigure]:
    """Return the figures as a draft has them: those that are no part of a date."""
    return _found(
        text, [Stretch(one.start, one.end) for one in spans(text, find_dates(text, None))]
    )


def _items(figure: FoundFigure) -> Iterable[dict[str, Any]]:
    concept = figure.counted or "-"
    values = [(figure.value, figure.amount, figure.unit)]
    values += [(same.value, same.amount, same.unit) for same in figure.also]
    for value, amount, unit in values:
        yield {
            "value": _vague(amount) if value is None else value,
            "change": figure.bound,
            "unit": "% percent" if amount.endswith(("%", "per cent")) else unit or "-",
            "concept": concept,
        }


def _vague(amount: str) -> tuple[float, float]:
    words = amount.split()
    scale = next((value for word, value in _VAGUE.items() if words[-1].startswith(word)), (2, 10))
    more = next((factor for word, factor in _TENFOLD.items() if word in words[:-1]), 1)
    return scale[0] * more, scale[1] * more


def measure(documents: Iterable[dict[str, Any]]) -> dict[str, tuple[int, int]]:
    """Return for each rule how many of its figures are right, and how many there are.

    Right is one whose value and bound are those of a figure of the gold, each of which counts once.
    """
    counts = {rule.id: (0, 0) for rule in RULES}
    for document in documents:
        gold = [(_gold(one["value"]), one["change"]) for one in document["quantities"]]
        for figure in _drafted(Text.of(document["text"])):
            for item in _items(figure):
                right = next((one for one in gold if _alike(one, item)), None)
                if right is not None:
                    gold.remove(right)
                rights, found = counts[figure.rule]
                counts[figure.rule] = (rights + (right is not None), found + 1)
    return counts


def _alike(gold: tuple[tuple[float, ...], str], item: dict[str, Any]) -> bool:
    value = item["value"]
    values = value if isinstance(value, tuple) else (value,)
    close = all(abs(a - b) <= 1e-5 * abs(a) for a, b in zip(gold[0], values, strict=False))
    return len(values) == len(gold[0]) and close and gold[1] == item["change"]


def _gold(value: str) -> tuple[float, ...]:
    low, dash, high = value.partition("-")
    is_range = low and dash and not low.upper().endswith("E")
    return (float(low), float(high)) if is_range else (float(value),)
