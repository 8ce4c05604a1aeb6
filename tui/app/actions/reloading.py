"""Beside an editor: the file is read again when it is saved, and whenever one asks for it."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from textual.message import Message
from textual.timer import Timer

from tui.app.actions.aside import Aside
from tui.app.actions.marking import Marking
from tui.app.bar import Piece
from tui.app.hints import Hints
from tui.app.message import Told
from tui.app.saves import Save, compared, trouble_words
from tui.app.trail import cut
from tui.keys import printed
from tui.load.load import Loaded
from tui.load.watching import INTERVAL, Watch, read_at_rest, stamp_of
from tui.model.card import Span
from tui.model.successors import going_on
from tui.model.words import count
from tui.render.glyphs import in_glyphs


class Reloading(Marking, Aside):
    """The file that is read, as it is now."""

    looking: Timer
    """Looks at the file, again and again, where there is one."""
    _watch: Watch | None = None
    _untaken: Save | None = None
    """The file as it is now, where that is in trouble and not shown."""
    _trouble_now = ""
    """What is wrong with it, in words."""
    _asked = False
    """Whether a person waits for a word about it."""
    _remark = ""
    """What is to be said with what comes of reading it, and would be covered by that."""
    _reads = 0

    class Read(Told):
        """The file was read."""

        number: int
        save: Save | None
        """None where it was saved meanwhile, which the next look will see."""

    def on_mount(self) -> None:
        """Begin to look at the file."""
        if self.origin.path is not None:
            self._watch = Watch.begun(stamp_of(self.origin.path), time.time_ns())
            self.looking = self.set_interval(INTERVAL, self.look_at_file)

    def look_at_file(self) -> None:
        """Look at the file, and read it when it was saved and is at rest."""
        path = self.origin.path
        if path is None or self._watch is None:
            return
        stamp = stamp_of(path)
        self._watch = self._watch.looked(stamp, self.clock())
        if self._watch.due:
            self._watch = self._watch.reading(stamp)
            self._read(path)

    def action_reload(self) -> None:
        """Read the file again at once, and say what came of it."""
        if self.origin.path is None:
            self.notify("Standard input cannot be read again.", markup=False, timeout=3)
            return
        self._asked = True
        self.read_again()

    def read_again(self, remark: str = "") -> None:
        """Read the file at once, as if just saved, and say a remark with what comes of it."""
        self._remark = remark
        path = self.origin.path
        if path is not None and self._watch is not None:
            self._watch = self._watch.reading(stamp_of(path))
            self._read(path)

    # Reading.

    def _read(self, path: Path) -> None:
        """Read the file aside; what an earlier read has found is not waited for any more."""
        self._reads += 1
        compare = partial(compared, shown=self.briefing, good=self.report, signed=self.news.signed)
        read = partial(read_at_rest, path, self.report.path)
        self.aside_then_tell(partial(self._compared, self._reads, read, compare))

    def _compared(
        self, number: int, read: Callable[[], Loaded | None], compare: Callable[[Loaded], Save]
    ) -> Message:
        loaded = read()
        return self.Read(number, compare(loaded) if loaded else None)

    def on_reloading_read(self, event: Read) -> None:
        """Show what was read, or say why it is not shown."""
        event.stop()
        if event.save is None or event.number != self._reads:
            return
        if isinstance(self.app.screen, Hints):
            # While letters stand on links no link may move, or a letter would lead elsewhere.
            self._watch = Watch(None)
            return
        asked, self._asked = self._asked, False
        words = "\n".join(filter(None, (self._heed(event.save, asked), self._remark)))
        self._remark = ""
        if words or self._untaken:
            # What was said of a save before would cover what this one has brought.
            self.app.clear_notifications()
        if words:
            self.notify(words, markup=False, timeout=4)
        self.was_read(asked)

    def was_read(self, is_asked: bool) -> None:
        """See to what depends on the file, which was read; perhaps because a person `is_asked`."""

    def _heed(self, save: Save, asked: bool) -> str:
        """Show a state of the file, or keep what is shown; return what there is to be said."""
        if save.trouble is not None and not (asked and self._is_partly_readable):
            self._keep(save, trouble_words(save.trouble, self.origin.path))
            return self._trouble_now if asked else ""
        words = self._show(save)
        return self._answer(save, words) if asked else words

    @staticmethod
    def _answer(save: Save, words: str) -> str:
        """Return what somebody is told who has asked: what is new, and what is wrong all the same.

        What is wrong from now on stands in the footer alone.
        """
        number = len(save.loaded.report.problems)
        left = f"{count(number, 'problem')} left" if number else ""
        if save.trouble is not None:
            return f"{words} What can be read is shown; {left}.".strip()
        if words:
            return words
        return f"Read again: nothing has changed{f'; {left}' if left else ''}."

    def _keep(self, save: Save, words: str) -> None:
        """Keep what is shown, and say above the keys why."""
        self._untaken, self._trouble_now = save, words
        # Which may take a line from the list.
        self.show_place(self.here())

    def _show(self, save: Save) -> str:
        """Show the file as it is now, and return what is new about it in a few words."""
        at, untaken, self._untaken = self.readable, self._untaken, None
        briefing, report = save.loaded
        assert briefing is not None  # noqa: S101  # there is no trouble, or not with all of it
        if not (save.words or save.trouble or untaken):
            # Nothing is to be seen of it, and nothing is drawn; but lines may have moved.
            self.briefing, self.report = briefing, report
            self.show_bars()
            return ""
        self.take_over(briefing, report, save.signed, save.renamed)
        words = f"Saved: {save.words}." if save.words else ""
        if at is not None and not self.briefing.find(going_on(at.id, save.renamed)):
            words += " The item that you were at is gone; this is its neighbour."
        return words

    # What the screen says of it.

    @property
    def _is_partly_readable(self) -> bool:
        """Whether there is more to be shown of a broken file than the state before it."""
        return self._untaken is not None and self._untaken.loaded.briefing is not None

    @property
    def as_saved(self) -> Loaded:
        """What came of the file as it is now."""
        return self._untaken.loaded if self._untaken else super().as_saved

    def notices(self) -> tuple[Piece, ...]:
        """Say why the file is not shown as it is now."""
        return (*self._trouble(), *super().notices())

    def _trouble(self) -> tuple[Piece, ...]:
        if self._untaken is None or self._untaken.trouble is None:
            return ()
        words = in_glyphs((Span(self._trouble_now),), self.glyphs)[0].text
        shown = cut(f" {words}", self.size.width, self.glyphs)
        keys = {one.binding.id: printed(key) for key, one in self.active_bindings.items()}
        pieces = [
            Piece(shown, "alarm", "problems", 4),
            Piece("; shown as it was before ", "words", "problems", 3),
            Piece(f" {keys.get('problems', '')}", "key", "problems", 1),
            Piece(" lists all ", "words", "problems", 1),
        ]
        if self._is_partly_readable:
            pieces += [
                Piece(f" {keys.get('reload', '')}", "key", "reload", 2),
                Piece(" shows what can be read ", "words", "reload", 2),
            ]
        return tuple(pieces)
