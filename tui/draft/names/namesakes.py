"""Who may be somebody else though the surname is the same: a widow, a mother, one named later.

A surname is short for a full name that was told before. Where it stands before the full name,
where who bears that name is said to be kin of the surname's, or where the one is spoken of as a
man and the other as a woman, it stays apart, and a doubt says why.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final

from tui.draft.names import words as vocabulary
from tui.draft.names.findings import Apart
from tui.draft.names.forms import Form
from tui.draft.names.kin import kin_of
from tui.draft.text import Text
from tui.frozen import Frozen

_QUOTATION_ENDS: Final = "\"'”’) "
"""What may stand behind the point of a sentence."""
_WORD: Final = re.compile(r"[A-Za-z][\w-]{2,20}")
_AGE: Final = re.compile(r" ?, (?:aged )?(\d{1,3})(?= ?[,.;)]| and\b)| \((\d{1,3})\)")


class Namesakes(Frozen):
    """The people of a text, to be asked whether a surname is another's than the full name's."""

    text: Text
    forms: Sequence[Form]

    def apart(self, short: int, longs: Sequence[int], told: int) -> Iterator[Apart]:
        """Yield why one word may be short for none of some full names; each pair once.

        `told` is the form that is the first to tell a full name that it may be short for.
        """
        form = self.forms[short]
        if len(form.words) > 1:
            return
        first = self.forms[told]
        is_before = self._is_before(form, first)
        apart = dict[int, tuple[str, str]]()
        for long in longs:
            name = self.forms[long]
            if reason := _kin(self.text.even, form, name):
                apart[long] = ("doubt.kin", reason)
            elif reason := self._differ(form, name):
                apart[long] = ("doubt.title", reason)
            elif _are_of_two_ages(self.text.even, form, name):
                reason = f"“{form.name}” and “{name.name}” are of two ages"
                apart[long] = ("doubt.age", reason)
            elif is_before:
                reason = f"“{form.name}” is named before “{first.name}”, and may be another"
                apart[long] = ("doubt.before", reason)
        for long in longs if apart else ():
            reason = f"“{form.name}” may be short for “{self.forms[long].name}”"
            yield Apart(long, short, *apart.get(long, ("doubt.short", reason)))

    def _differ(self, form: Form, name: Form) -> str:
        """Return how the titles of two forms tell a man from a woman, or nothing."""
        is_same = bool(form.address) and form.address == name.address
        if form.words in self._of_two and not is_same:
            return f"a man and a woman are called “{form.name}”, and “{name.name}” is one at most"
        if form.address and name.address and not is_same:
            whose = "man" if form.address == "he" else "woman"
            return f"“{form.name}” has the title of a {whose}, and “{name.name}” has not"
        return ""

    @cached_property
    def _of_two(self) -> frozenset[tuple[str, ...]]:
        """The words by which both a man and a woman are called."""
        called = {(form.words, form.address) for form in self.forms if form.address}
        words = [words for words, _ in sorted(called)]
        return frozenset(one for one, two in pairwise(words) if one == two)

    def _is_before(self, form: Form, name: Form) -> bool:
        """Whether a form stands before a full name is told, but for a headline, which may cut it.

        A headline over a text that tells of a family may well name another of it.
        """
        if form.titles & name.titles:
            return False
        told = name.mentions[0].start
        before = [one.start for one in form.mentions if one.start < told]
        if not before or before[-1] >= self._headlines_end:
            return bool(before)
        return any(map(self._tells_of_kin, (*before, told)))

    def _tells_of_kin(self, offset: int) -> bool:
        start, end, _ = self.text.sentence(offset)
        words = _WORD.finditer(self.text.even, start, end)
        return any(word[0].casefold() in vocabulary.KIN for word in words)

    @cached_property
    def _headlines_end(self) -> int:
        """Where the first passage begins that is no headline."""
        for block in self.text.blocks:
            if self.text.said(block).rstrip(_QUOTATION_ENDS).endswith((".", "…")):
                return block.start
        return len(self.text.text)


def _kin(text: str, form: Form, name: Form) -> str:
    """Return in words that one of two forms is kin of the other where both stand, or nothing."""
    starts = [one.start for one in name.mentions]
    for short in form.mentions:
        place = bisect_left(starts, short.start)
        for long in name.mentions[max(0, place - 1) : place + 1]:
            is_first = short.start < long.start
            if kin := kin_of(text, *((short, long) if is_first else (long, short))):
                who, whose = (name, form) if kin.is_second == is_first else (form, name)
                return f"“{who.name}” is the {kin.word} of “{whose.name}”, and so somebody else"
    return ""


def _are_of_two_ages(text: str, form: Form, name: Form) -> bool:
    """Whether an age stands behind two forms, and not the same."""
    ages, others = ({*_ages(text, one)} for one in (form, name))
    return bool(ages and others) and ages.isdisjoint(others)


def _ages(text: str, form: Form) -> Iterator[int]:
    for one in form.mentions:
        if match := _AGE.match(text, one.end):
            yield int(match[1] or match[2])
