"""Numbers in words: three, two hundred and fifty, a dozen, tens of thousands, half of the crews."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from tui.article.numbers import Number
from tui.article.quantities import SCALES, VALUES
from tui.draft.figures.digits import per_cent
from tui.draft.figures.number import Printed, number_of, rounded
from tui.model.amount import Amount, parse_amount

_REACH: Final = 20
_PARTS: Final = frozenset({"half", "halves", "quarter", "quarters", "score"})
"""Words that are read as parts of a whole, or not at all."""
_WHOLES: Final = "[2-9]|10|20|50|100|1000"
"""Numbers that parts are told of: nine in 10."""
_ARTICLES: Final = frozenset({"a", "an", "one"})


def read_words(run: Sequence[Number], sentence: str) -> Printed | None:
    """Read a number that is spelled out, or a word for one, which has no value."""
    texts, start, end = [number.text for number in run], run[0].start, run[-1].end
    few = _few().search(sentence, max(start - _REACH, 0), start)
    if texts[-1] in _PARTS or (texts[-1] in SCALES and len(texts) == 1 and not few):
        return None
    words, lead = _plain(sentence[start:end]), _plain(few[1]) if few else ""
    share = per_cent().match(sentence, end)
    percent = " per cent" if share else ""
    end = share.end() if share else end
    for first, said in ((few.start() if few else start, f"{lead} {words}"), (start, words)):
        amount = parse_amount(f"{said}{percent}")
        if isinstance(amount, Amount):
            value = None if amount.vague and lead not in _ARTICLES else amount.low
            return Printed(first, end, value, amount.words)
    value = number_of(texts)
    if value is None:
        return None
    first = few.start() if few and texts[0] in SCALES else start
    return Printed(first, end, value, f"{value:.12g}%" if share else rounded(value, texts[-1]))


def parts_in(sentence: str) -> Iterator[Printed]:
    """Yield what is no word for a number alone: half of the crews, three and a half, one man."""
    if not _hint().search(sentence):
        return
    for found in _part().finditer(sentence):
        words = _plain(found[0].replace("-", " "))
        amount = parse_amount(words.replace(" every ", " "))
        if whole := found["whole"]:
            number = VALUES.get(whole.casefold()) or number_of([whole])
            scale = (found["scale"] or "").casefold()
            if number is not None:
                value = (number + 0.5) * SCALES.get(scale, 1)
                yield Printed(found.start(), found.end(), value, rounded(value, scale), whole)
        elif isinstance(amount, Amount):
            is_fraction = found[0].casefold() != "one"
            yield Printed(
                found.start(), found.end(), amount.low, amount.words, is_fraction=is_fraction
            )


def _upto(most: int) -> str:
    return "|".join(word for word, value in VALUES.items() if 0 < value <= most)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


@cache
def _few() -> re.Pattern[str]:
    return re.compile(r"(?i)(?<![\w-])(tens of|one|an?|a few|several) {1,3}$")


@cache
def _hint() -> re.Pattern[str]:
    return re.compile(r"(?i)(?:half|third|quarter|fifth|tenth)s?\b|\bone\b|\b(?:in|out of) ")


@cache
def _part() -> re.Pattern[str]:
    # The first half, the third quarter, and half a million are something else.
    wholes = _upto(20)
    return re.compile(
        rf"(?i)(?<![\w.,-])(?:(?P<whole>\d{{1,3}}|{wholes}) and a half"
        r"(?: (?P<scale>thousand|million|billion))?(?![\w-])"
        # One in five posts; but one in two weeks is no part of them.
        rf"|(?:{_upto(9)}|[1-9]) (?:in|out of) (?:every )?(?:{_upto(10)}|{_WHOLES})"
        r"(?= (?!second|minute|hour|day|night|week|month|year)[a-z])"
        r"|(?:a|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?(?= of\b)"
        r"|(?<!first )(?<!second )half(?= of\b| (?:the|its|their|his|her|all)\b)"
        rf"|(?<!no )(?<!the )one(?= (?!{'|'.join(SCALES)}|dozen|in\b|out\b|another\b)[a-z]))"
    )
