"""Put right what has one safe mend, and nothing by the way."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from tui.edit.edits import Edit, applied
from tui.edit.tree import entries_of, tree_of
from tui.load.lines import begins_of
from tui.problems import Mark, Mend, Problem, Report

MOST_PASSES: Final = 8
"""How often what a mend brings to light is mended in turn."""
MOST_TRIALS: Final = 200
"""How many times in all a text is judged to find out which mends do harm."""

Judge = Callable[[str], Report]
"""Tells all that is wrong with a text."""


class Mended(NamedTuple):
    """A text after its mends, and these in the order in which they were made."""

    text: str
    mends: Sequence[Mend]
    """Each with its place in the text as it was when it was made."""


def mended(text: str, judge: Judge) -> Mended:
    """Return a text with every problem mended that says how; the rest is left as it is.

    A mend is made where what it replaces still stands, and if no error comes of it that was not
    there before. What it brings to light is no damage: errors behind a key that meant nothing
    before, errors that are mended in turn, and warnings.
    """
    made: list[Mend] = []
    trials = _Trials(judge)
    report = judge(text)
    for _ in range(MOST_PASSES):
        kept = trials.sifted(text, report, _possible(text, report), [])
        if not kept:
            break
        made += kept
        text = _with(text, kept)
        report = judge(text)
    return Mended(text, made)


class _Trials:
    """Tries mends out, and ends where a file is full of those that do harm."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._left = MOST_TRIALS

    def sifted(self, text: str, before: Report, mends: list[Mend], kept: list[Mend]) -> list[Mend]:
        """Return those of some mends that do no harm, behind those that are kept already.

        They are tried at once, and by halves where that does harm.
        """
        if not mends or not self._left:
            return kept
        self._left -= 1
        tried = [*kept, *mends]
        if _does_no_harm(before, self._judge(_with(text, tried)), _opened(text, tried)):
            return tried
        if len(mends) == 1:
            return kept
        half = len(mends) // 2
        kept = self.sifted(text, before, mends[:half], kept)
        return self.sifted(text, before, mends[half:], kept)


def _possible(text: str, report: Report) -> list[Mend]:
    """Return the mends whose old text stands where they say, none of them overlapping another."""
    begins = begins_of(text)
    found: list[Mend] = []
    end = 0
    for mend in sorted({problem.mend for problem in report.problems if problem.mend}):
        edit = _edit(begins, mend)
        if edit.begin >= end and text.startswith(mend.old, edit.begin) and mend.old != mend.new:
            found.append(mend)
            end = edit.end
    return found


def _edit(begins: Sequence[int], mend: Mend) -> Edit:
    begin = begins[mend.mark.line - 1] + mend.mark.column - 1
    return Edit(begin, begin + len(mend.old), mend.new)


def _with(text: str, mends: Sequence[Mend]) -> str:
    begins = begins_of(text)
    return applied(text, [_edit(begins, mend) for mend in mends])


def _does_no_harm(before: Report, after: Report, opened: Sequence[tuple[Mark, Mark]]) -> bool:
    """Whether there is no new error but what can be mended, or what nobody could see before."""
    left = Counter(map(_saying, before.of("error")))
    for problem in after.of("error"):
        left[_saying(problem)] -= 1
        uncovered = any(begin < problem.mark < end for begin, end in opened)
        if left[_saying(problem)] < 0 and problem.mend is None and not uncovered:
            return False
    return after.left_out_errors <= before.left_out_errors


def _saying(problem: Problem) -> tuple[str, str]:
    """Return what tells an error from others: its place moves when the text before it does."""
    return problem.code, problem.what


def _opened(text: str, mends: Sequence[Mend]) -> list[tuple[Mark, Mark]]:
    """Return from where to where, in the text with its mends, that is read which was not before.

    It is what stands behind a key that meant nothing until it was mended.
    """
    tree = tree_of(_with(text, mends))
    if tree is None:
        return []
    begins, moved, keys = begins_of(text), 0, set()
    for mend in sorted(mends):
        keys.add(_edit(begins, mend).begin + moved)
        moved += len(mend.new) - len(mend.old)
    return [
        (tree.mark(entry.key.begin), tree.mark(entry.end + 1))
        for entry in entries_of(tree.root)
        if entry.key and entry.key.begin + bool(entry.key.sign) in keys
    ]
