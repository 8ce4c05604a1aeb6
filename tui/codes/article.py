"""What a comparison with the article brings to light: the codes of its checks."""

from typing import Final

from tui.codes.code import Code

_NEEDS_ARTICLE: Final = "It would need an article to be compared with; `briefing demo` brings one."
_VALUE: Final = """\
title: Ferry strike
sources:
  - id: courier
    label: the Halden Courier
    text:
      blocks:
        - {{hash: 8706e508301b, numbers: [Monday, 140, 100], gist: The sailings.}}
figures:
  - {{label: sailings cancelled, value: {}, by: courier, at: p1, period: 2026-03}}
"""

CODES: Final = (
    Code(
        "B540",
        "an article that is not the one of the fingerprint",
        "The article at hand was edited since its fingerprint was taken, or the source has no "
        "fingerprint to know it by. What became of the passages is told in numbers; what became "
        "of each pin by B601 to B603. `briefing pin` takes a new fingerprint.",
        no_example=_NEEDS_ARTICLE,
    ),
    Code(
        "B541",
        "words of the article in a row",
        "Six words or more in a row are the article's own. They are somebody else's text: a "
        "briefing tells facts in its author's words, and quotes a few where their choice matters "
        "(`quote`, `said`). Case and punctuation make no difference. Words of a name that the "
        "briefing records are not counted, nor is what a source is called, whose it is and where.",
        no_example=_NEEDS_ARTICLE,
    ),
    Code(
        "B542",
        "a file of a source that cannot be read",
        "The source names a file of its text, and there is none that can be read. Readers then "
        "see the gists alone, and nothing can be checked against the article.",
        no_example=_NEEDS_ARTICLE,
    ),
    Code(
        "B543",
        "a value that its passage does not print",
        "The number of a figure is not among the numbers of the passages that it is pinned to, by "
        "their fingerprint: a slip of the finger, or a wrong pin. Values in words, values that are "
        "`inferred`, and passages with numbers in words are not judged.",
        wrong=_VALUE.format("about 150"),
        right=_VALUE.format("about 140"),
    ),
    Code(
        "B544",
        "words that do not stand there",
        "A quotation (`quote`), or the printed words for a date (`said`), do not stand in the "
        "passages that the item is pinned to. Case and punctuation make no difference, and what "
        "is left out of a quotation is marked by `…`.",
        no_example=_NEEDS_ARTICLE,
    ),
    Code(
        "B601",
        "an edited passage",
        "An item is pinned to a passage in which words were edited since the fingerprint was "
        "taken. Where a copy of the earlier text is at hand (`briefing pin` keeps one), the words "
        "are told; otherwise it is told whether a number changed. Read the passage again.",
        no_example=_NEEDS_ARTICLE,
    ),
    Code(
        "B602",
        "a passage that is gone",
        "An item is pinned to a passage of which nothing in the article is surely the same text. "
        "A block that is merely alike is named, and never taken for it: it must share at least "
        "half of its pairs of words, and lead clearly before every other.",
        no_example=_NEEDS_ARTICLE,
    ),
    Code(
        "B603",
        "a number changed in a passage",
        "An item is pinned to a passage in which a number, a month or a weekday is not what it "
        "was, however similar the rest is. Items that give the old number are wrong now, or the "
        "article is.",
        no_example=_NEEDS_ARTICLE,
    ),
    Code(
        "B604",
        "coverage below the minimum asked for",
        "Less of the article is in the briefing's items than `--min-coverage` asks for. What is "
        "missing is told block by block: a block that no item is pinned to, or a number, date, "
        "name, abbreviation or quotation that no item pinned there says. Not all of it needs to be "
        "in a briefing; what is left out should be left out on purpose.",
        no_example=_NEEDS_ARTICLE,
    ),
)
