"""Who says what in a text: sentence by sentence, then what quotations of a passage go on."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from tui.draft.attributions.beside import beside, day_in, medium_in, outlet_in
from tui.draft.attributions.found import FoundAttribution
from tui.draft.attributions.onward import opening
from tui.draft.attributions.pronouns import relative, with_names
from tui.draft.attributions.quoted import going_on, is_open, spoken_in, whole, within
from tui.draft.attributions.reading import Reading
from tui.draft.attributions.sentences import readings
from tui.draft.attributions.sources import behind
from tui.draft.attributions.speakers import speaker_of
from tui.draft.attributions.verbs import forms
from tui.draft.attributions.words import Span, Token, tokens_of
from tui.draft.text import Sentence, Stretch, Text

_LETTERS: Final = re.compile(r"[a-z]{3,30}")
_LABEL: Final = re.compile(r"[\"“]?([A-Z][A-Z.' -]{2,30}): +(?=\S)")
_NAME: Final = re.compile(r"\b[A-Z][a-z'-]{1,30}")


class _Passage(NamedTuple):
    """What is known of a block while its sentences are read."""

    text: Text
    block: Stretch
    spoken: tuple[Stretch, ...]
    sentences: tuple[Sentence, ...]
    label: re.Match[str] | None
    """Who speaks in all of it, as interviews print it."""

    def tokens(self, sentence: Sentence) -> list[Token]:
        """Return the words of a sentence, with the quotations in it and the one before it."""
        before = bisect_right(self.spoken, sentence.start, key=lambda one: one.end)
        here = within(self.spoken, sentence[:2])
        return tokens_of(self.text, sentence, (*self.spoken[max(before - 1, 0) : before], *here))


def find_attributions(
    text: Text, mentions: Sequence[tuple[int, int]] = ()
) -> tuple[FoundAttribution, ...]:
    """Return who says what in a text, in order; no content lies in another.

    `mentions` are stretches of names, in order, if they are known: a source that has a part of one
    has all of it.
    """
    found: list[FoundAttribution] = []
    earlier: FoundAttribution | None = None
    opened: FoundAttribution | None = None
    for passage in _passages(text):
        told, opened = _told(passage, opened, earlier)
        found.extend(told)
        last = told[-1] if told else None
        earlier = last if last and is_open(text, passage.spoken) else None
    found.sort(key=lambda one: (one.start, one.content))
    return _sharpened(found, mentions)


def _passages(text: Text) -> Iterator[_Passage]:
    labels = _labels(text)
    for number, sentences in groupby(text.sentences, key=lambda one: one.block):
        block = text.blocks[number - 1]
        spoken, label = spoken_in(text, block), labels.get(block.start)
        yield _Passage(text, block, spoken, tuple(sentences), label)


def _labels(text: Text) -> dict[int, re.Match[str]]:
    """Return who speaks in blocks, by their beginnings.

    One alone, whom the article does not name, is nobody: `EXCLUSIVE: The port is shut`.
    """
    matches = (_LABEL.match(text.even, *block) for block in text.blocks)
    found = [match for match in matches if match]
    if len(found) == 1 and found[0][1].split()[-1].title() not in _NAME.findall(text.even):
        return {}
    return {match.start(): match for match in found}


def _told(
    passage: _Passage, opened: FoundAttribution | None, earlier: FoundAttribution | None
) -> tuple[tuple[FoundAttribution, ...], FoundAttribution | None]:
    """Return what is told in a passage, and who is to be quoted in the next."""
    if passage.label:
        return (_labelled(passage, passage.label),), None
    told = [_announced(passage, opened)] if opened else []
    for sentence in passage.sentences:
        for one in _in_sentence(passage, sentence):
            if not told or one.content.start >= max(part.end for part in told[-1].parts):
                told.append(one)
    named = tuple(with_names(passage.text.even, told))
    return going_on(passage.text, passage.spoken, named, earlier), _opening(passage)


def _labelled(passage: _Passage, label: re.Match[str]) -> FoundAttribution:
    content = Stretch(label.end(), passage.block.end)
    source = Stretch(*label.span(1))
    return FoundAttribution(source.start, content.end, "attribution.label", content, source)


def _opening(passage: _Passage) -> FoundAttribution | None:
    """Return who is to be quoted in the next passage: this one ends with `The mayor said:`."""
    last = passage.sentences[-1]
    if passage.text.even[last.end - 1] != ":":
        return None
    tokens = passage.tokens(last)
    found = opening(tokens)
    if found is None:
        return None
    source, cue = _stretch(tokens, found[0]), _stretch(tokens, found[1][:2])
    place = Stretch(last.end, last.end)
    return FoundAttribution(source.start, last.end, "attribution.colon", place, source, cue)


def _announced(passage: _Passage, opened: FoundAttribution) -> FoundAttribution:
    spoken = passage.spoken
    is_quoted = bool(spoken) and spoken[0].start == passage.block.start
    content = spoken[0] if is_quoted else passage.block
    return opened._replace(content=content, end=content.end, is_quotation=True)


def _in_sentence(passage: _Passage, sentence: Sentence) -> Iterator[FoundAttribution]:
    if not _has_verb(passage.text.even[sentence.start : sentence.end]):
        return
    tokens = passage.tokens(sentence)
    found = list(readings(tokens))
    for number, reading in enumerate(found):
        floor = found[number - 1].end if number else 0
        ceiling = found[number + 1].start if number + 1 < len(found) else len(tokens)
        yield _found(passage, tokens, reading, (floor, ceiling))


def _has_verb(sentence: str) -> bool:
    """Whether a sentence has a word that may attribute something; most that do not are short."""
    words = set(_LETTERS.findall(sentence.lower()))
    return "according" in words or not words.isdisjoint(forms())


def _found(
    passage: _Passage, tokens: Sequence[Token], reading: Reading, around: Span
) -> FoundAttribution:
    even = passage.text.even
    content = whole(_stretch(tokens, reading.content), passage.spoken)
    more = (whole(_stretch(tokens, reading.more), passage.spoken),) if reading.more else ()
    source, cue = _stretch(tokens, reading.source), _stretch(tokens, reading.cue[:2])
    gaps = tuple(_gaps(tokens, reading, around))
    parts = (content, source, cue, *more)
    return FoundAttribution(
        min(part.start for part in parts),
        max(part.end for part in parts),
        f"attribution.{reading.rule}",
        content,
        source,
        cue,
        more,
        _stretch(tokens, name) if (name := relative(tokens, reading.source)) else None,
        *speaker_of(even, source),
        _via(passage, tokens, reading, gaps),
        day_in(even, (_stretch(tokens, span) for span in beside(tokens, reading, around))),
        content in within(passage.spoken, content),
        reading.cue.stance,
    )


def _via(
    passage: _Passage, tokens: Sequence[Token], reading: Reading, gaps: Sequence[Stretch]
) -> Stretch | None:
    even = passage.text.even
    listener = behind(tokens, reading.cue.end) if reading.cue.form.verb == "tell" else None
    outlet = outlet_in(even, _stretch(tokens, listener)) if listener else None
    return outlet or medium_in(even, gaps)


def _gaps(tokens: Sequence[Token], reading: Reading, around: Span) -> Iterator[Stretch]:
    """Yield what of a sentence is neither who nor what: first the cue with what is behind it."""
    yield _stretch(tokens, reading.cue[:2])
    for gap in sorted(reading.gaps(around), key=lambda gap: gap[0] < reading.cue.start):
        yield _stretch(tokens, gap)


def _stretch(tokens: Sequence[Token], span: Span) -> Stretch:
    return Stretch(tokens[span[0]].start, tokens[span[1] - 1].end)


def _sharpened(
    found: Sequence[FoundAttribution], mentions: Sequence[tuple[int, int]]
) -> tuple[FoundAttribution, ...]:
    if not mentions:
        return tuple(found)
    names = [Stretch(*mention) for mention in mentions]
    return tuple(_with_names(one, names) for one in found)


def _with_names(one: FoundAttribution, names: Sequence[Stretch]) -> FoundAttribution:
    if one.source is None:
        return one
    start, end = one.source
    for name in within(names, one.source):
        if not any(name.overlaps(part) for part in (*one.parts, *((one.cue,) if one.cue else ()))):
            start, end = min(start, name.start), max(end, name.end)
    return one._replace(
        source=Stretch(start, end), start=min(start, one.start), end=max(end, one.end)
    )
