"""The dates of an article as events: for each day what happened on it, as far as its clause says.

A day that only says when something was said makes an event of the saying; one that a number is of
(`as of`) belongs to the number, and the day that the article itself is of to its source.
"""

import re
from collections.abc import Iterator
from datetime import date as calendar_date
from itertools import islice
from typing import Final

from tui.clean import one_line
from tui.draft.article import Findings
from tui.draft.attributions import FoundAttribution
from tui.draft.clauses import antecedent, by_its_participle, clause
from tui.draft.dates import FoundDate, not_before
from tui.draft.dates.reckoning import moved
from tui.draft.governing import governed, is_unreal
from tui.draft.headline import (
    begins_with_a_deed,
    headline,
    leads_on,
    together,
    with_small_words,
)
from tui.draft.items import Dated, Event, Voice
from tui.draft.text import Sentence, Stretch
from tui.draft.voices import Voices, told
from tui.draft.who import Who
from tui.model.day import Day
from tui.model.when import When, parse_when

_NOT_KNOWN: Final = "the day of publication is not known"
_NOT_TOLD: Final = "the day that these words go by is not told"
_WEEKDAY: Final = re.compile(r"XXXX-WXX-\d(?:T.*)?")
_DAYS_BEFORE: Final = 6
MOST_EVENTS: Final = 1_000
"""So many are drafted of an article; a list of more is no story."""
_MOST_DATES: Final = 4 * MOST_EVENTS
"""So many dates are looked at for them; most dates of an article are of something."""
LEAD: Final = "event.lead"
_FEWEST_WORDS: Final = 4
_CREDIT: Final = re.compile(r"\bPHOTO\b|\b(?:Photo|Image|Picture)s?(?: by\b|:)|\(Photo\b")
"""What the words below a picture have."""
_FEWEST_IN_TITLE: Final = 2
_FEWEST_LETTERS: Final = 3
_MOST_OF_WHO: Final = 4
_BESIDE: Final = 30
"""So many letters a day may be away from the word for saying that it is of."""
_NOT_HERE: Final = frozenset({"as of", "compared with", "moved from"})
"""Bound words of a day that belongs to a number, or on which nothing is after all."""


class _Events:
    """The events of one article in the making."""

    def __init__(self, found: Findings, who: Who, voices: Voices) -> None:
        self.found = found
        self.who = who
        self.voices = voices
        self.printed = not_before(found.dates)
        self.said_on: dict[int, list[FoundAttribution]] = {}
        for one in found.attributions:
            if one.said_on is not None:
                number = found.text.sentence_number(one.said_on.start)
                self.said_on.setdefault(number, []).append(one)

    def dated(self) -> Iterator[Event]:
        """Yield an event for each day, month or year that something was in, once a clause."""
        seen: set[tuple[Stretch, str, str]] = set()
        for date in islice(self.found.dates, _MOST_DATES):
            if not self._is_event(date):
                continue
            stretch = Stretch(date.start, date.end)
            text, sentence = self.found.text, self.found.text.sentence(date.start)
            if is_unreal(text, sentence):
                continue
            part = self._part(stretch)
            key = (part, date.date, date.within)
            event = None if key in seen else self._saying(date) or self._event(date, part)
            seen.add(key)
            if event is not None:
                yield event

    def _part(self, stretch: Stretch) -> Stretch:
        """Return the words that say what was on a day: a clause, with what it depends on."""
        text, sentence = self.found.text, self.found.text.sentence(stretch.start)
        aside = by_its_participle(text, sentence, stretch)
        if aside is not None:
            return aside
        part = governed(text, sentence, clause(text, sentence, stretch))
        return self.voices.content(stretch, part)

    def _is_event(self, date: FoundDate) -> bool:
        return (
            bool(date.date or date.within or is_open(date))
            and date.role not in _NOT_HERE
            and self.found.is_read(date.start)
            and not self.found.is_own_date(date)
            and not self._is_lifetime(date)
        )

    def _is_lifetime(self, date: FoundDate) -> bool:
        """Whether a date is the years behind a name, in which nothing happened but a life."""
        text = self.found.text.even
        return text[date.start - 1 : date.start] == "(" and text[date.end : date.end + 1] == ")"

    def _event(self, date: FoundDate, part: Stretch) -> Event | None:
        """Return what a clause says that happened; nothing, where its words do not tell that."""
        title = self._headline(date, part)
        if not any(len(word) >= _FEWEST_LETTERS and word.isalpha() for word in title.split()[1:]):
            return None
        return Event(
            title=title,
            when=self._when(date),
            voices=self.voices.of(Stretch(date.start, date.end)),
            pins=(self.found.places.pin(part),),
            rule=date.rule,
            actors=self.who.ids(part, places=False),
            places=self.who.ids(part, places=True),
            status="announced" if date.is_ahead else "",
            found=Stretch(date.start, date.end),
        )

    def _headline(self, date: FoundDate, part: Stretch) -> str:
        """Return what a clause says without its date, and before it the beginning of who did it."""
        without = [self._with_words_before(date)]
        title = headline(self.found.text, part, without)
        sentence = self.found.text.sentence(date.start)
        if len(title.split()) < _FEWEST_IN_TITLE or leads_on(title):
            whole = Stretch(sentence.start, sentence.end)
            return headline(self.found.text, whole, without)
        if not begins_with_a_deed(title) or part.start <= sentence.start:
            return title
        # Who did it stands at the beginning; which of the names between it is, cannot be told.
        noun = antecedent(self.found.text, sentence, part)
        if noun is None:
            first = clause(self.found.text, sentence, Stretch(sentence.start, sentence.start + 1))
            noun = Stretch(first.start, min(first.end, part.start))
        who = headline(self.found.text, noun, most=_MOST_OF_WHO).rstrip("…")
        did = headline(self.found.text, part, without, begins=False)
        return together(f"{who}…", did) if who else title

    def _saying(self, date: FoundDate) -> Event | None:
        """Return that somebody said something on a day, where that is what the day is of."""
        stretch = Stretch(date.start, date.end)
        number = self.found.text.sentence_number(date.start)
        said = next(
            (
                one
                for one in self.said_on.get(number, ())
                if one.said_on is not None
                and one.said_on.overlaps(stretch)
                and one.cue is not None
                and max(one.cue.start - stretch.end, stretch.start - one.cue.end) <= _BESIDE
            ),
            None,
        )
        if said is None or said.source is None:
            return None
        voice = next(iter(self.voices.voices(said)), Voice())
        name = self.who.by_id[voice.by].short if voice.by in self.who.by_id else voice.speaker
        words = headline(self.found.text, told(said, self.found.text), begins=False)
        if not name or not words:
            return None
        denies = " denies" if said.stance == "denies" else ""
        return Event(
            title=together(f"{name[:1].upper()}{name[1:]}{denies}:", words),
            when=self._when(date),
            voices=self.voices.about(said),
            pins=(self.found.places.pin((min(said.start, date.start), max(said.end, date.end))),),
            rule=date.rule,
            kind="statement",
            found=stretch,
            actors=(voice.by,) if voice.by in self.who.by_id else (),
        )

    def _when(self, date: FoundDate) -> Dated:
        """Return when something was, as an item has it; the words are kept that are not the day."""
        part, (day, within) = date.part_of_day or "", date.told
        if is_open(date) and not (date.date or date.within):
            return self._open(date)
        said = self._said(date)
        if date.basis == "explicit":
            return Dated(day, within, said if date.is_bounded else "", part)
        published = self.found.published
        why = f"by publication, {published.words}" if published else "by other dates of the article"
        return Dated(day, within, said, part, date.basis, why)

    def _said(self, date: FoundDate) -> str:
        """Return the words of a date, with those before it that bind it."""
        first = date.bound if date.is_bounded else date.start
        return one_line(self.found.text.said((first, date.end)))

    def _open(self, date: FoundDate) -> Dated:
        """Return what is left of a day that goes by publication, where that is not known.

        A paper prints the weekdays before it by their names alone, so that one is at the most six
        days before the latest day that it prints in full; on a Friday, "last Friday" is seven.
        """
        printed = self.printed
        part, said = date.part_of_day or "", self._said(date)
        is_after = date.role not in {"until", "before", "ahead of", "by"}
        if not printed or not is_after or not _WEEKDAY.fullmatch(date.value):
            why = _NOT_TOLD if self.found.published else _NOT_KNOWN
            return Dated("", "", said, part, "", why)
        is_last = date.said.casefold().startswith("last")
        first = _days_before(printed, _DAYS_BEFORE + is_last)
        why = f"{_NOT_KNOWN}; it prints {printed}, so not long before that"
        return Dated("", f"{first}/..", said, part, "inferred", why)

    def _with_words_before(self, date: FoundDate) -> Stretch:
        """Return a date with the small words before it; nothing, of "two weeks of it"."""
        if date.sort == "DURATION" or date.role == "in":
            return Stretch(date.start, date.start)
        whole = with_small_words(self.found.text, Stretch(date.start, date.end))
        return Stretch(min(whole.start, date.bound), date.end)

    def lead(self) -> Event | None:
        """Return what the article is about, by publication: its title and lead, without a date."""
        sentence = self._lead_sentence()
        if sentence is None:
            return None
        whole = Stretch(sentence.start, sentence.end)
        title = self._title()
        words = headline(self.found.text, title or whole)
        if not words:
            return None
        pins = [self.found.places.pin(one) for one in (title, whole) if one is not None]
        return Event(
            title=words,
            when=_by_publication(self.found.published),
            voices=self.voices.of(whole),
            pins=tuple(dict.fromkeys(pins)),
            rule=LEAD,
            actors=self.who.ids(whole, places=False),
            places=self.who.ids(whole, places=True),
            rank="key",
        )

    def _title(self) -> Stretch | None:
        block = self.found.title_block
        return self.found.text.blocks[block - 1] if block else None

    def _lead_sentence(self) -> Sentence | None:
        """Return the first whole sentence of the article, unless it has a date of its own."""
        for sentence in self.found.text.sentences:
            whole = Stretch(sentence.start, sentence.end)
            is_beside = self.found.is_dateline(sentence) or self._is_caption(sentence.block)
            if self._is_whole(whole) and not is_beside:
                is_dated = any(self._is_event(date) for date in self._dates(whole))
                return None if is_dated else sentence
        return None

    def _is_whole(self, sentence: Stretch) -> bool:
        if not self.found.is_read(sentence.start):
            return False
        words = self.found.text.said(sentence)
        ends = words.rstrip("\"'”’)")[-1:]
        return len(words.split()) >= _FEWEST_WORDS and ends in {".", "!", "?"}

    def _is_caption(self, block: int) -> bool:
        words = self.found.text.said(self.found.text.blocks[block - 1])
        return bool(_CREDIT.search(words))

    def _dates(self, stretch: Stretch) -> Iterator[FoundDate]:
        number = self.found.text.sentence_number(stretch.start)
        return iter(self.found.dates_by_sentence.get(number, ()))


def events(found: Findings, who: Who, voices: Voices) -> list[Event]:
    """Return the events of an article: what it is about first, then day by day as it tells them."""
    making = _Events(found, who, voices)
    lead = making.lead()
    return [*([lead] if lead else []), *islice(making.dated(), MOST_EVENTS)]


def _days_before(printed: str, days: int) -> str:
    """Return the day that a weekday printed beside a date is not before."""
    when = parse_when(printed)
    start = when.start if isinstance(when, When) else None
    day = moved(calendar_date(*start.earliest), -days) if isinstance(start, Day) else None
    return day.isoformat() if day else ".."


def is_open(date: FoundDate) -> bool:
    """Whether words tell a day, month or year by publication, and that is not known."""
    return date.sort in {"DATE", "TIME"} and date.value.startswith("XXXX-")


def _by_publication(published: When | None) -> Dated:
    why = "no day is printed; it is what the article reports"
    if published is None:
        return Dated(basis="inferred", why=f"{why}, whose own day is not known")
    last = published.edtf.rpartition("/")[2]
    return Dated(within=f"../{last}", basis="inferred", why=f"{why}, so it was not later")
