"""Bookmarks: items to come back to, kept for the next time."""

from collections.abc import Callable, Mapping
from typing import Final

from tui.app.actions.part import Part
from tui.app.bookmarks import Bookmarks
from tui.app.keys import BOOKMARKS_BINDINGS
from tui.app.overlay import Choice, Overlay
from tui.model.briefing import Briefing, Readable
from tui.model.card import Fact, Span, Spans
from tui.model.source import Passage
from tui.problems import Report
from tui.render.glyphs import Glyphs
from tui.state.briefing import Bookmark

SIGN: Final = "#"
"""One cell before a row; the card says it in words."""
_REMARK: Final = Fact("bookmark", (Span("you have remembered this item"),))
_NOT_KEPT: Final = "It cannot be kept, and lasts until you quit."


class BookmarkList(Overlay):
    """The bookmarks, to go to one, or to forget it."""

    BINDINGS = BOOKMARKS_BINDINGS

    def __init__(
        self, choices: list[Choice], glyphs: Glyphs, drop: Callable[[str], list[Choice]]
    ) -> None:
        super().__init__("Bookmarks", choices, glyphs)
        self._drop = drop

    def footer(self) -> list[tuple[tuple[str, ...], str]]:
        """Name the key that forgets, beside the others."""
        choose, *others = super().footer()
        return [choose, (("bookmarks.drop",), "forget"), *others]

    def action_drop(self) -> None:
        """Forget the bookmark under the cursor; without any other, close."""
        if target := self.target:
            left = self._drop(target)
            if left:
                self.show_choices(left)
            else:
                self.dismiss("")


class Bookmarking(Part):
    """Items that a person has marked to come back to."""

    _bookmarks: Bookmarks | None = None
    """Read once there is something to look at."""

    def on_mount(self) -> None:
        """See to the bookmarks after the first screen is drawn."""
        self.call_after_refresh(self._show_bookmarks)

    def _show_bookmarks(self) -> None:
        if any(True for _ in self.bookmarks):
            self._show_marked()

    @property
    def bookmarks(self) -> Bookmarks:
        """The bookmarks of the briefing."""
        if self._bookmarks is None:
            self._bookmarks = Bookmarks(self.origin)
            self._bookmarks.read()
        return self._bookmarks

    def _is_marked(self, target: str) -> bool:
        return self._bookmarks is not None and target in self._bookmarks

    def signs(self) -> dict[str, str]:
        """Return the signs, with those of bookmarks behind the others."""
        signs, marked = super().signs(), self._bookmarks or ()
        return signs | {one.item: signs.get(one.item, "") + SIGN for one in marked}

    def remarks(self, readable: Readable) -> list[Fact]:
        """Say that there is a bookmark on an item."""
        marked = [_REMARK] if self._is_marked(readable.id) else []
        return [*super().remarks(readable), *marked]

    def show_anew(self, briefing: Briefing, report: Report, renamed: Mapping[str, str]) -> None:
        """Let bookmarks go on with their items."""
        self.bookmarks.carry(renamed)
        super().show_anew(briefing, report, renamed)

    def action_bookmark(self) -> None:
        """Set a bookmark on the item under the cursor, or take it away again."""
        readable = self.readable
        if readable is None:
            self.notify("There is no item here to be remembered.", markup=False, timeout=3)
            return
        words = _caption(readable)
        self.bookmarks.read()
        if readable.id in self.bookmarks:
            self.bookmarks.drop(readable.id)
            told = f"Forgotten: {words}"
        else:
            self.bookmarks.add(Bookmark(readable.id, words))
            told = f"Remembered: {words}"
        kept = "" if self.bookmarks.kept else f"\n{_NOT_KEPT}"
        self.notify(f"{told}{kept}", markup=False, timeout=3)
        self._show_marked()

    def _show_marked(self) -> None:
        self.rows.show_signs()
        self.show_card()

    def action_bookmarks(self) -> None:
        """List the bookmarks: to go to one, or to forget it."""
        self.bookmarks.read()
        choices = self._choices()
        if not choices:
            key = self.key_of("bookmark")
            how = f"; {key} remembers an item" if key else ""
            self.notify(f"No bookmarks yet{how}.", markup=False, timeout=3)
            return
        self.app.push_screen(BookmarkList(choices, self.glyphs, self._forget), self._go_to)

    def _choices(self) -> list[Choice]:
        found = []
        for one in self.bookmarks:
            spans: Spans
            readable = self.briefing.find(one.item)
            if isinstance(readable, Passage):
                spans = (Span(f"p{readable.number}  ", "pin"), Span(readable.gist or one.caption))
            elif readable is not None:
                named = (*readable.draft_sign, readable.mention(self.briefing))
                spans = (Span(f"{readable.NOUN} ", "muted"), *named)
            else:
                spans = (Span("gone  ", "warning"), Span(one.caption, "muted"))
            found.append(Choice(spans, one.item))
        return found

    def _forget(self, item: str) -> list[Choice]:
        self.bookmarks.drop(item)
        self._show_marked()
        return self._choices()

    def _go_to(self, target: str | None) -> None:
        if target and self.briefing.find(target) is None:
            self.notify("The briefing has this item no more.", markup=False, timeout=3)
        elif target:
            self.follow_to(target)


def _caption(readable: Readable) -> str:
    """Return the words that a bookmark is known by when its item is gone."""
    if isinstance(readable, Passage):
        return f"p{readable.number}  {readable.gist}".strip()
    return f"{readable.NOUN} {readable.caption}"
