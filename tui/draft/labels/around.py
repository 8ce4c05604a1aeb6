"""A figure, and what stands around it in its sentence."""

import re
from functools import cached_property
from typing import Final

from tui.draft.article import Findings
from tui.draft.clauses import clause
from tui.draft.figures import FoundFigure
from tui.draft.governing import force, governed, governing_word
from tui.draft.labels.leads import COMPARED
from tui.draft.labels.saying import says_something
from tui.draft.text import Stretch
from tui.draft.voices import Voices
from tui.frozen import Frozen

_NEAR: Final = 24
"""So many letters may stand between a number and its noun."""
MOST_PIECES: Final = 4
"""So many pieces of a clause before a number are looked at: in a longer list, its last ones."""
_REACH: Final = 80
"""So far before a number it is seen whether a clause begins with it."""
_CUT: Final = re.compile(r"[,;:](?=\s|$)|[—–()]|\s-\s")
_APART: Final = re.compile(r"[;:]\s")
_JOINT: Final = re.compile(
    r"(?i)^\W*(?:(?:and|but|then|or|while|whereas|as|that|when|although) ){1,3}"
)
_OPENING: Final = re.compile(
    r"(?i)(?:^|[,;:(–—-]|, with|\b(?:and|but|or|while|as|that|whether|when|where|because|if)) ?"
    r"(?:(?:another|a further|the|its|their|all|some|only|just|other|an) )?$"
)
"""What stands before a number that its clause begins with."""
_SAW: Final = re.compile(
    r"(?i)\b(?:saw|seen|see|sees|watched|forced|forcing|leave|leaves|leaving|left|made|making|let"
    r"|help|helped|allow|allowed|prompted) $"
)
"""Verbs behind which those whom a number counts do something: left 40 people without power."""
_ASIDE: Final = re.compile(r",? (?:\(|or )[^,()]{1,30}[,)]")
"""The same number in another way, between a noun and what is told of it: , or 6 per cent,."""
_AND_MORE: Final = re.compile(
    r"(?i) (?:and|or|but|when|while|because|after|before|although|as|if|which)\b(?= )"
)
"""Words with which the sentence goes on to something else."""
_LEADING_ON: Final = re.compile(rf"(?i),? (?:{COMPARED}|of its|of the|to|and|or|but|with|as) $")
"""What leads on to the next number, behind one."""


class Around(Frozen):
    """A figure, and what stands around it in its sentence."""

    one: FoundFigure
    text: str
    """The even text of the article."""
    sentence: Stretch
    start: int
    """Where the clause begins that it stands in."""
    is_open: bool
    """Whether it is not said to be so: it is planned, feared or claimed."""
    earlier: tuple[FoundFigure, ...]
    """The figures before it in its sentence."""
    next: FoundFigure | None
    """The figure behind it in its sentence."""

    @cached_property
    def last(self) -> FoundFigure | None:
        """The figure before it in its sentence."""
        return self.earlier[-1] if self.earlier else None

    @cached_property
    def before(self) -> str:
        """What stands before it in its sentence, back to the figure before it."""
        start = self.last.end if self.last else self.sentence.start
        return self.text[start : self.one.start]

    @cached_property
    def is_share(self) -> bool:
        """Whether it is a part of something."""
        return self.one.measure == "share" and not self.one.unit.endswith(("points", "point"))

    @cached_property
    def clause(self) -> Stretch:
        """All that stands before it in its clause, it itself, and what stands behind it."""
        return Stretch(self.start, max(self.behind.end, self.one.end))

    @cached_property
    def is_at_beginning(self) -> bool:
        """Whether a clause begins with it: another 30 were hurt."""
        before = self.before[-_REACH:]
        return any(opening.search(before) for opening in (_OPENING, _SAW))

    @cached_property
    def noun(self) -> str:
        """What it counts, or is a part of, where that stands behind it."""
        return self._noun[0]

    @cached_property
    def _noun(self) -> tuple[str, int]:
        # What was done to those who are counted may stand elsewhere.
        for words in (self.one.counted, self.one.counted.rpartition(" ")[0]):
            last = min(self.one.end + len(words) + _NEAR, self.sentence.end)
            place = self.text.find(words, self.one.start, last) if words else -1
            if place >= 0 and not _CUT.search(self.text, self.one.start, place):
                return words, place + len(words)
        return "", 0

    @cached_property
    def behind(self) -> Stretch:
        """What stands behind it and its noun, up to the next comma, figure or joint."""
        start, last = max(self.one.end, self._noun[1]), self.sentence.end
        if aside := _ASIDE.match(self.text, start, last):
            start = aside.end()
        if _AND_MORE.match(self.text, start, last):
            return Stretch(start, start)
        cuts = (cut.search(self.text, start, last) for cut in (_CUT, _AND_MORE))
        ends = [last, *(cut.start() for cut in cuts if cut)]
        ends += [self.next.start] if self.next and self.next.start >= start else []
        end = max(start, min(ends))
        if joint := _LEADING_ON.search(self.text, max(start, end - _REACH), end):
            end = joint.start()
        return Stretch(start, start + len(self.text[start:end].rstrip(" .!?")))

    @cached_property
    def pieces(self) -> list[Stretch]:
        """What stands before it in its clause, cut at figures and commas; nothing before a `;`."""
        apart = [cut.end() for cut in _APART.finditer(self.text, self.start, self.one.start)]
        start = max([self.start, *apart])
        stops = [(one.start, one.end) for one in self.earlier if one.start >= start]
        stops += [cut.span() for cut in _CUT.finditer(self.text, start, self.one.start)]
        pieces = list[Stretch]()
        for first, last in sorted([*stops, (self.one.start, self.one.start)]):
            if first > start:
                pieces.append(Stretch(start, first))
            start = max(start, last)
        return pieces

    def from_sentence(self) -> "Around":
        """Return it as if its clause began with its sentence."""
        given = {name: getattr(self, name) for name in self.FIELDS}
        return Around(**{**given, "start": self.sentence.start})

    @cached_property
    def lead(self) -> str:
        """The words that lead to it, since the last comma, without the figures among them."""
        kept = list[str]()
        ends = {one.end for one in self.earlier}
        for piece in reversed(self.pieces[-MOST_PIECES:]):
            kept.insert(0, self.text[piece.start : piece.end])
            if says_something("".join(kept)) and piece.start not in ends:
                break
        words = " ".join("".join(kept).split())
        return f"{without_joint(words)} " if words else ""


def around(one: FoundFigure, found: Findings, voices: Voices) -> Around:
    """Return a figure of an article with what stands around it."""
    text, stretch = found.text, Stretch(one.start, one.end)
    number = text.sentence_number(one.start)
    sentence = text.sentences[number]
    there = found.figures_by_sentence[number]
    whole = governed(text, sentence, clause(text, sentence, stretch))
    start = min(voices.content(stretch, whole).start, one.start)
    left_out = text.even[whole.start : start]
    # What somebody expects is told with the one who does; so is what would say nothing alone.
    is_little = not says_something(text.even[start : one.start])
    if is_little or governing_word(left_out) or text.even.startswith("to ", start):
        start = min(whole.start, start)
    return Around(
        one=one,
        text=text.even,
        sentence=Stretch(sentence.start, sentence.end),
        start=start,
        is_open=force(text, sentence, stretch) == "open",
        earlier=tuple(other for other in there if other.start < one.start),
        next=next((other for other in there if other.start > one.start), None),
    )


def without_joint(words: str) -> str:
    """Return words without those at their beginning that join a clause to the one before."""
    return _JOINT.sub("", words)


def is_joined(words: str) -> bool:
    """Whether words are joined to what stands before them: and serves."""
    return _JOINT.match(words) is not None
