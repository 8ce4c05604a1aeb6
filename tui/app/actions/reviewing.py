"""Reviewing drafts: accepted or dropped in the file at once, and taken back again."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from tui.app.actions.editing import Editing, no_file
from tui.app.bar import Piece
from tui.app.overlay import Choice, Overlay
from tui.app.saves import compared
from tui.clean import clean_name
from tui.keys import printed
from tui.kinds.panes import PANES, pane_of
from tui.load.load import Loaded, load_text
from tui.load.watching import stamp_of
from tui.model.briefing import Briefing
from tui.model.card import Span, Spans
from tui.model.item import Item
from tui.model.words import count
from tui.problems import Fault, Problem

# What only a key needs is imported by the key: the first screen is not to wait for it.
if TYPE_CHECKING:
    from tui.edit.drafts import Changed
    from tui.edit.original import Original
    from tui.edit.undoing import Step

    Change = Callable[[str, str, str], Changed | Fault]

_NO_FILE: Final = "This briefing came by standard input: there is no file to change."


class _Shown(NamedTuple):
    """What the bar says of a key: whose, what a click does, in a word, and what gives way first."""

    name: str
    action: str
    words: str
    weight: int


_KEYS: Final = (
    _Shown("draft.accept", "accept_draft", "accept", -2),
    _Shown("draft.drop", "drop_draft", "drop", -3),
    _Shown("draft.next", "next_draft", "next", -4),
)
_UNDO: Final = _Shown("draft.undo", "undo_review", "undo", -5)
_DROPPED: Final = "Dropped from the file"
_TAKEN_BACK: Final = "A draft again"
_TO_ACCEPT: Final = "Not yet accepted"
_ALL: Final = "All is reviewed now"
_DROP: Final = " drop"
"""Stands among the ids of items for what is offered: none of them has a blank."""
_OFFER: Final = "Drop it, and take it out of these"
_NEEDED: Final = "It is not dropped: some of these cannot be without it. Drop or change them first."


class Done(NamedTuple):
    """Something that was done with a draft, to be taken back."""

    item: str
    step: "Step"


class Said(NamedTuple):
    """What the bar says that was done, as long as nobody has gone on from where that led."""

    done: str
    """In a word: "Accepted";"""
    caption: str
    """with what,"""
    at: tuple[str, str]
    """and the pane and the item where one was then."""


class Reviewing(Editing):
    """The drafts of a briefing, one after the other."""

    _done: tuple[Done, ...] = ()
    """What was done, the last last."""
    _said: Said | None = None

    def action_accept_draft(self) -> None:
        """Let the item under the cursor count as reviewed, and go to the next draft.

        Where its card is not seen beside the list, that is opened first: nobody is to accept what
        they have not compared with its source.
        """
        from tui.edit.drafts import accept

        item = self._draft("draft.accept", "accepts") if self._path() else None
        if item is None:
            return
        if self.is_narrow and not self.card_open:
            self._look_at(item.id)
            self._tell(_TO_ACCEPT, item.caption)
        else:
            self._review(item, "Accepted", accept)

    def action_drop_draft(self) -> None:
        """Take the draft under the cursor out of the file, and go to the next one.

        Where others name it, ask whether it is to be taken out of these as well.
        """
        from tui.edit.drafts import drop, naming

        item = self._draft("draft.drop", "drops") if self._path() else None
        if item is None:
            return
        if named := naming(item, self.briefing):
            self._ask(item, named)
        else:
            self._review(item, _DROPPED, drop)

    def _ask(self, item: Item, named: Sequence[Item]) -> None:
        """Show what names an item, and offer to take it out of these, if they can be without it."""
        from tui.edit.drafts import drop_named, needing_it

        needing = {one.id for one in needing_it(item, self.briefing)}
        lines = [
            Choice((Span(_NEEDED),)) if needing else Choice((Span(_OFFER),), _DROP),
            Choice(()),
        ]
        lines += [Choice(_named(one, one.id in needing, self.briefing), one.id) for one in named]

        def chosen(target: str | None) -> None:
            if target == _DROP:
                self._review(item, _DROPPED, drop_named)
            elif target:
                self.follow_to(target)

        title = f"{count(len(named), 'item')} {'names' if len(named) == 1 else 'name'} this draft"
        self.app.push_screen(Overlay(title, lines, self.glyphs), chosen)

    def action_undo_review(self) -> None:
        """Take back what was done last with a draft, unless the file is another by now."""
        if not self._done:
            accept, drop = (self.key_of(one) for one in ("draft.accept", "draft.drop"))
            keys = " and ".join(filter(None, (accept, drop))) or "reviewing"
            self._reply(f"There is nothing to take back of what {keys} did.")
            return
        path, last = self._path(), self._done[-1]
        original = self._original(path) if path else None
        if path is None or original is None:
            return
        text = last.step.undone(original.text)
        if text is None:
            reason, help_ = "the file was changed since", "change it with your editor"
            self.say(Fault("", "nothing is taken back", reason, help_))
            return
        if fault := original.replaced(path, text):
            self.say(fault)
            return
        self._done = self._done[:-1]
        if self._take_over(path, load_text(text, self.report.path), last.item):
            self._look_at(last.item)
            self._tell(_TAKEN_BACK, self._called(last.item))

    def action_next_draft(self) -> None:
        """Go to the next item that nobody has reviewed."""
        # The overview has its line alone: in its own pane it is still to be looked at.
        is_here = self.pane != PANES[0].key
        following = self._following(self.rows.target if is_here else "")
        if following:
            self._look_at(following)
        elif self.briefing.drafts:
            self._reply("This is the only draft that is left.")
        else:
            self._reply("There are no drafts here: all is reviewed.")

    # What is done.

    def _review(self, item: Item, done: str, change: "Change") -> None:
        path = self._path()
        original = self._original(path) if path else None
        if path is None or original is None:
            return
        changed = change(original.text, item.id, self.report.path)
        if isinstance(changed, Fault):
            self.say(changed)
            return
        if changed.item != item:
            # Nobody has read what stands there now.
            self.read_again("The file was changed meanwhile: read the item again.")
            return
        if fault := original.replaced(path, changed.text):
            self.say(fault)
            return
        self._remember(item.id, original.text, changed.text)
        following = self._following(item.id)
        if self._take_over(path, changed.loaded, item.id):
            if following:
                self._look_at(following)
            self._tell(done, item.caption)

    def _remember(self, item: str, before: str, after: str) -> None:
        from tui.edit.undoing import Step

        self._done = (*self._done, Done(item, Step.of(before, after)))

    def _tell(self, done: str, caption: str) -> None:
        """Say what was done in the bar: over the next draft's card it would cover what it says."""
        self.app.clear_notifications()
        self._said = Said(done, caption, (self.pane, self.rows.target))
        self.show_bars()

    def _take_over(self, path: Path, loaded: Loaded, item: str) -> bool:
        """Show what was written, and tell whether it is shown.

        What the person has just looked at is no news to them. What else was changed meanwhile is
        taken over like any save; where that is in trouble, the screen says so.
        """
        assert self._watch is not None  # noqa: S101  # there is a file
        self._watch = self._watch.reading(stamp_of(path))
        # What is being read aside is the file as it was before.
        self._reads += 1
        save = compared(loaded, self.briefing, self.report, self.news.signed)
        if save.trouble is not None or loaded.briefing is None:
            self._heed(save, asked=False)
            return False
        self.take_over(loaded.briefing, loaded.report, save.signed, save.renamed)
        self.count_as_read(item)
        self.was_read(is_asked=False)
        return True

    # Where to.

    def _following(self, item: str) -> str:
        """Return the next draft but one, in the order of the panes, and round; or nothing.

        What panes are narrowed to is looked through first.
        """
        drafts = {one.id for one in self.briefing.drafts} - {item}
        found = (target for target in self._onwards() if target in drafts)
        others = (one.id for one in self.briefing.drafts if one.id in drafts)
        return next(found, next(others, ""))

    def _onwards(self) -> Iterator[str]:
        """Yield what the panes list, from behind the cursor on and round to it."""
        keys = [pane.key for pane in PANES]
        at = keys.index(self.pane)
        own = self._listed(self.pane)
        here = own.index(self.rows.target) + 1 if self.rows.target in own else 0
        yield from own[here:]
        for key in (*keys[at + 1 :], *keys[:at]):
            yield from self._listed(key)
        yield from own[:here]

    def _listed(self, pane: str) -> list[str]:
        # What the overview has are items of other panes.
        if pane == PANES[0].key:
            return []
        return [entry.target for entry in self.listing(pane).entries if entry.target]

    def _look_at(self, target: str) -> None:
        """Put the cursor on an item, in its own pane; where its card covers the list, open that."""
        readable = self.briefing.find(target)
        if readable is None:
            return
        pane, targets = pane_of(readable), self.rows.listing.targets
        is_seen = self.card_open or not self.is_narrow
        if pane == self.pane and target in targets and is_seen:
            self.rows.move_to(targets[target])
        else:
            self.go(pane, target, card=self.is_narrow)

    # What may be changed.

    def _draft(self, action: str, does: str) -> Item | None:
        """Return the draft under the cursor; where there is none, say what an action would do."""
        readable = self.readable
        if isinstance(readable, Item) and readable.is_draft:
            return readable
        would = f"{self.key_of(action)} {does} what a rule has drafted"
        following = self.key_of("draft.next")
        if not self.briefing.drafts:
            self._reply(f"There are no drafts here; {would}.")
        else:
            goes = f": {following} goes to the next one" if following else ""
            self._reply(f"This is no draft, and {would}{goes}.")
        return None

    def _path(self) -> Path | None:
        """Return the file, if it may be changed; where it may not, say why."""
        path = self.origin.path
        if self.is_kept_in():
            return None
        if path is None:
            self._reply(_NO_FILE)
            return None
        fault = no_file(path) or _own_set(path)
        if fault is None and self._untaken is not None:
            reason, help_ = "it is broken as it is now", "mend it first"
            fault = Fault("", f"`{clean_name(path.name)}` is not changed", reason, help_)
        if fault is not None:
            self.say(fault)
            return None
        return path

    def _original(self, path: Path) -> "Original | None":
        """Return the file as it is now; where it cannot be read, say why."""
        from tui.edit.original import Original
        from tui.load.file import read_bytes

        data = read_bytes(path)
        original = data if isinstance(data, Fault) else Original.of(data)
        if isinstance(original, Problem):
            original = Fault("", original.what, original.reason, original.help)
        if isinstance(original, Fault):
            self.say(original)
            return None
        return original

    # What the screen says of it.

    def notices(self) -> tuple[Piece, ...]:
        """Say how far the review is, as long as it is not at its end."""
        others = super().notices()
        said = self._said if self._said and self._said.at == (self.pane, self.rows.target) else None
        if self._untaken is not None or not (self.briefing.drafts or said):
            return others
        left = self.briefing.review.words if self.briefing.drafts else _ALL
        told = self._telling(said) if said else ()
        keys = self._keys(is_told=bool(said))
        return (Piece(f" {left} ", "alarm", "next_draft", 1), *told, *keys, *others)

    def _telling(self, said: Said) -> Iterator[Piece]:
        most = _LONGEST if self.size.width >= _ROOMY else _SHORTEST
        yield Piece(f" {said.done}", weight=3)
        yield Piece(f": “{_short(said.caption, most)}”", weight=-1)
        yield Piece(" ", weight=3)

    def _keys(self, *, is_told: bool) -> Iterator[Piece]:
        keys = {one.binding.id: printed(key) for key, one in self.active_bindings.items()}
        undo = (_UNDO,) if self._done else ()
        # Behind what was just done stands first how it is taken back.
        shown = (*(one._replace(weight=2) for one in undo), *_KEYS) if is_told else (*_KEYS, *undo)
        for name, action, words, weight in shown:
            if key := keys.get(name):
                yield Piece(f" {key}", "key", action, weight)
                yield Piece(f" {words} ", "words", action, weight)

    def _called(self, identifier: str) -> str:
        item = self.briefing.by_id.get(identifier)
        return item.caption if item else identifier

    def _reply(self, words: str) -> None:
        # What was said of the draft before would cover what is said of this one.
        self.app.clear_notifications()
        self.notify(words, markup=False, timeout=4)


def _named(item: Item, is_needing: bool, briefing: Briefing) -> Spans:
    needs = (Span("  cannot be without it", "warning"),) if is_needing else ()
    return (*item.mentioned(briefing), *needs)


_LONGEST: Final = 60
"""So many letters of an item's words stand in a word about it;"""
_SHORTEST: Final = 24
"""so many in fewer columns than these:"""
_ROOMY: Final = 110


def _short(caption: str, most: int) -> str:
    return caption if len(caption) <= most else f"{caption[:most].rstrip()}…"


def _own_set(path: Path) -> Fault | None:
    """Return why a briefing that comes with the program is not changed."""
    from tui.library import built_in

    try:
        is_own = path.resolve().is_relative_to(built_in().resolve())
    except OSError:
        is_own = False
    if not is_own:
        return None
    reason = "it comes with the program, whose next version has its own"
    name = clean_name(path.name)
    return Fault("", f"`{name}` is not changed", reason, "review a copy of it")
