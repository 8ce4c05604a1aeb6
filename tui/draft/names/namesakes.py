"""Who may be somebody else though the surname is the same: a widow, a mother, one named later.

A surname is short for a full name that was told before. Where it stands before the full name,
where who bears that name is said to be kin of the surname's, or where the one is spoken of as a
man and the other as a woman, it stays apart, and a doubt says why.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import pairwise
from typing import Final

from tui.draft.names import words as vocabulary
from tui.draft.names.findings import Apart
from tui.draft.names.forms import Form
from tui.draft.names.mention import Mention
from tui.draft.text import Text
from tui.frozen import Frozen

_FURTHEST: Final = 120
"""How many letters may stand between a surname and the full name of somebody's kin."""
_QUOTATION_ENDS: Final = "\"'”’) "
_WORD: Final = re.compile(r"[A-Za-z][\w-]{2,20}")
_COMMA: Final = re.compile(r" ?, (?:the )?(?:late )?")


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
            if kin := _kin_of(self.text.even, form, name):
                reason = f"“{name.name}” is the {kin} of a “{form.name}”, who is somebody else"
                apart[long] = ("doubt.kin", reason)
            elif reason := self._differ(form, name):
                apart[long] = ("doubt.title", reason)
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


def _kin_of(text: str, form: Form, name: Form) -> str:
    """Return what who bears a full name is to a surname where both stand together, or nothing."""
    starts = [one.start for one in name.mentions]
    ends = [one.end for one in name.mentions]
    for short in form.mentions:
        behind = bisect_left(starts, short.end)
        if behind < len(starts) and (kin := _kin_behind(text, short, name.mentions[behind])):
            return kin
        before = bisect_right(ends, short.start) - 1
        if before >= 0 and (kin := _kin_before(text, name.mentions[before], short)):
            return kin
    return ""


def _kin_behind(text: str, short: Mention, long: Mention) -> str:
    """Return the word for kin in `Amin's widow, Ines Amin` or `the widow of Amin, Ines Amin`."""
    if long.start - short.end > _FURTHEST:
        return ""
    for begin in _begins(text, long):
        match = _owning().fullmatch(text, short.end, begin)
        if not match and _COMMA.fullmatch(text, short.end, begin):
            start = _begins(text, short)[-1]
            match = _of().search(text, max(0, start - _FURTHEST), start)
        if match:
            return match["kin"]
    return ""


def _kin_before(text: str, long: Mention, short: Mention) -> str:
    """Return the word for kin in `Ines Amin, the widow of Amin` or `Ines Amin, Amin's widow`."""
    if short.start - long.end > _FURTHEST:
        return ""
    for begin in _begins(text, short):
        match = _kin_of_whom().fullmatch(text, long.end, begin)
        if not match and _COMMA.fullmatch(text, long.end, begin):
            match = _owned().match(text, short.end, short.end + _FURTHEST)
        if match:
            return match["kin"]
    return ""


def _begins(text: str, mention: Mention) -> tuple[int, ...]:
    """Return where a name begins, without the title right before it and with it."""
    start = mention.start - len(mention.title) - 1
    has_title = mention.title and start >= 0 and text.startswith(mention.title, start)
    return (mention.start, start) if has_title else (mention.start,)


@cache
def _kin() -> str:
    words = vocabulary.KIN | vocabulary.SERVING
    return rf"(?P<kin>{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})"


@cache
def _owning() -> re.Pattern[str]:
    """Return a pattern for what stands in `Amin's widow, Ines Amin` between the names."""
    return re.compile(
        r"(?: ?'s?|,? (?:and|with) (?:his|her|their)|,? whose)(?: [\w-]{1,20},?){0,5}?"
        rf" {_kin()}(?: (?:and|of|to|in)(?: [\w-]{{1,20}}){{1,5}})? ?,? (?:the )?"
    )


@cache
def _of() -> re.Pattern[str]:
    """Return a pattern for what stands before `the widow of Amin, Ines Amin`."""
    return re.compile(rf"\b{_kin()} (?:of|to|for) (?:the )?(?:late )?$")


@cache
def _kin_of_whom() -> re.Pattern[str]:
    """Return a pattern for what stands in `Ines Amin, the widow of Amin` between the names."""
    return re.compile(
        rf" ?,(?: [\w-]{{1,20}},?){{0,5}}? {_kin()}(?: of| to| for)(?: the)?(?: late)? "
    )


@cache
def _owned() -> re.Pattern[str]:
    """Return a pattern for what stands behind `Ines Amin, Amin's widow`."""
    return re.compile(rf" ?'s?(?: [\w-]{{1,20}}){{0,3}}? {_kin()}\b")
