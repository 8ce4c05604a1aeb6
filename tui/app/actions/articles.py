"""The articles of a briefing's sources: looked for aside, and shown beside the briefing."""

from collections.abc import Iterator, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import Final

from textual.message import Message

from tui.app.actions.reloading import Reloading
from tui.app.actions.taking import fault_words
from tui.app.bar import Piece
from tui.app.differing import differing_pieces
from tui.app.hints import Hints
from tui.app.message import Told
from tui.app.origin import working
from tui.app.sought import NOWHERE, Sought, is_anywhere
from tui.app.view import Place
from tui.clean import clean_name
from tui.directories import as_typed
from tui.load.watching import INTERVAL
from tui.model.briefing import Briefing, Readable
from tui.model.card import Fact, Span, Spans
from tui.model.source import Passage, Source, SourceText
from tui.model.version import Version
from tui.problems import Fault, Report

_PANE: Final = "source"
"""The pane that shows the articles."""
_ANOTHER: Final = "The article was read again, and is another than before."


class Articles(Reloading):
    """What stands in the articles of the sources, where a person has these."""

    _sought: Sought | None = None
    """What came of looking for them; None until somebody has looked."""
    _seeks = 0

    class Found(Told):
        """The articles were looked for."""

        number: int
        sought: Sought
        is_asked: bool

    def on_mount(self) -> None:
        """Look for the articles once there is something to look at."""
        self.call_after_refresh(self.seek_articles)

    # Looking for them.

    def seek_articles(self, *, is_asked: bool = False) -> None:
        """Look for the articles aside; what an earlier look has found is not waited for any more.

        Whoever has asked for it is told when they are others than before.
        """
        self._seeks += 1
        if is_anywhere(self.briefing, self.origin, self.own.opening.articles):
            self.aside_then_tell(partial(self._seek, self._seeks, self.briefing, is_asked))
        else:
            self._take(NOWHERE)

    def _seek(self, number: int, briefing: Briefing, is_asked: bool) -> Message:
        from tui.app.seeking import seek

        return self.Found(number, seek(briefing, self.origin, self.own.opening), is_asked)

    def was_read(self, is_asked: bool) -> None:
        """Look for the articles of the file as it is now; they may be others as well."""
        super().was_read(is_asked)
        self.seek_articles(is_asked=is_asked)

    def on_articles_found(self, event: Found) -> None:
        """Show what was found, and say what there is to be said."""
        event.stop()
        if event.number != self._seeks:
            return
        if isinstance(self.app.screen, Hints):
            # While letters stand on links no link may move, or a letter would lead elsewhere.
            self.set_timer(INTERVAL, partial(self.on_articles_found, event))
            return
        before, sought = self.texts, event.sought
        self._take(sought)
        words = [self._where(one) for one in sought.kept]
        named = [source for source in sought.faults if source in self.own.opening.articles]
        words += [fault_words(sought.faults[source]) for source in named]
        if event.is_asked and before is not None and before != self.texts:
            words.insert(0, _ANOTHER)
        if words:
            self.notify("\n".join(dict.fromkeys(words)), markup=False, timeout=6)

    def _where(self, kept: Path | Fault) -> str:
        """Return where a copy is kept, in a line; or why none is."""
        if isinstance(kept, Fault):
            return fault_words(kept)
        folder = as_typed(kept.parent, self.origin.variables)
        return f"Kept for the next time: {clean_name(folder)}"

    # Showing them.

    def _take(self, sought: Sought) -> None:
        before, self._sought = self._sought, sought
        if before != sought or self.texts != sought.texts:
            self._show_texts(sought.texts)

    def _show_texts(self, texts: Mapping[str, Version]) -> None:
        """Show the articles at the place where one is, on the same line of the screen."""
        here, line, before = self.here(), self.rows.cursor_line, self._marks()
        self.texts = texts
        self.forget_listing(_PANE)
        # A passage stands on another line now than where it was left.
        self.replace_places(_anywhere)
        # A sign takes a cell of the rows, and the notice a line of the list.
        if self.pane == _PANE or self._marks() != before:
            self.show_place(self.on_line(line, here) if here.scroll else here)
        else:
            self.show_card()

    def show_anew(self, briefing: Briefing, report: Report, renamed: Mapping[str, str]) -> None:
        """Show another state of the file, with the articles of those sources that are the same."""
        if self.texts is not None:
            old, new = self.briefing.by_id, briefing.by_id
            self.texts = {
                one: text
                for one, text in self.texts.items()
                if _fingerprint(old.get(one)) == _fingerprint(new.get(one))
            }
        super().show_anew(briefing, report, renamed)

    def _marks(self) -> tuple[object, ...]:
        return self.signs(), self.notices()

    def signs(self) -> dict[str, str]:
        """Return the signs, and those of items whose passages are not as they were."""
        signs, sign = super().signs(), self.glyphs.differs
        unsure = {one for version in (self.texts or {}).values() for one in version.unsure}
        return signs | {one: signs.get(one, "") + sign for one in unsure}

    def notices(self) -> tuple[Piece, ...]:
        """Say that an article at hand differs, behind what is more pressing."""
        versions = [version for version in (self.texts or {}).values() if version.differing]
        key = "" if self.pane == _PANE else self.key_of("pane.source")
        differing = differing_pieces(versions, key, self.size.width, self.glyphs)
        return (*super().notices(), *differing)

    def remarks(self, readable: Readable) -> list[Fact]:
        """Say of a source whether its article is at hand, and if not, how to bring it."""
        facts = super().remarks(readable)
        if isinstance(readable, Source) and self._sought is not None:
            facts += self._sought.facts.get(readable.id) or self._missing(readable)
        return facts

    def also(self, readable: Readable) -> list[Fact]:
        """Say of a source and of a passage what in the article no item covers."""
        gaps = self._sought.gaps.get(readable.id, ()) if self._sought else ()
        return [*super().also(readable), *gaps]

    def _missing(self, source: Source) -> Iterator[Fact]:
        if not (source.text or source.file):
            return
        if self._sought and (fault := self._sought.faults.get(source.id)):
            yield Fact("article", (Span(fault_words(fault), "warning"),))
        how = f"not at hand: {self._bringing(source)} shows it here"
        yield Fact("article", (Span(how, "muted"),))

    def below(self, readable: Readable) -> Spans:
        """Say in a line how to bring an article that is not at hand."""
        if self._sought is None:
            return super().below(readable)
        for source in self._sources(readable):
            if source.text and self.shown.version(source.id) is None:
                return (Span(f"For its text: {self._bringing(source)}", "muted"),)
        return super().below(readable)

    def _sources(self, readable: Readable) -> list[Source]:
        """Return the sources that a card shows passages of."""
        if isinstance(readable, Passage):
            ids = {readable.source}
        else:
            pins = readable.places_in_source()
            ids = {self.briefing.passage_id(pin).rpartition("/")[0] for pin in pins}
        return [source for source in self.briefing.sources if source.id in ids]

    def _bringing(self, source: Source) -> str:
        """Return the command that brings a source's article along."""
        is_first = source is self.briefing.sources[0]
        named = "FILE" if is_first else f"{source.id}=FILE"
        return f"`briefing open {self._word} --article {named}`"

    @cached_property
    def _word(self) -> str:
        """The word that names the briefing on the command line."""
        path, variables = self.origin
        if path is None:
            return self.briefing.header.id
        from tui.library.finding import word_for

        return word_for(path, self.report.path, variables, working())


def _anywhere(place: Place) -> Place:
    return place._replace(scroll=None) if place.pane == _PANE else place


def _fingerprint(item: object) -> SourceText | None:
    return item.text if isinstance(item, Source) else None
