"""The line a query is typed into, and a screen that finds while somebody types."""

import time
from collections.abc import Callable, Iterable
from typing import ClassVar, Final, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.app.keyed import KeyedScreen
from tui.app.keys import SEARCH_BINDINGS
from tui.clean import clean
from tui.render.glyphs import Glyphs, fold
from tui.search.fields import Field, vocabulary
from tui.search.parsing import LONGEST, parse_query
from tui.search.query import Query, QueryFault
from tui.search.search import Search
from tui.search.values import completed, typed_value, values

Result = TypeVar("Result")

_PATIENCE: Final = 0.05
"""Seconds that reading a long briefing may take before the screen is drawn again."""
_PAGE: Final = 10
"""How many rows a page key moves the cursor of a list that narrows."""
_MOST_TOLD: Final = 8
"""How many names, tags or passages are told for a field."""
TOO_LONG: Final = f"The query is cut: it has room for {LONGEST:,} characters."
_BLANKS: Final = str.maketrans("\n\t", "  ")


def pending_words(field: Field, known: Iterable[str] = (), typed: str = "") -> str:
    """Return what the field takes that is being typed, of what is known the first few."""
    known = list(known) or list(vocabulary(field))
    fitting = [one for one in known if one.casefold().startswith(typed)] or known
    # All words of a field are told; of names there may be thousands.
    most = len(fitting) if field.sort == "word" else _MOST_TOLD
    more = f", and {len(fitting) - most:,} more" if len(fitting) > most else ""
    some = ", ".join(fitting[:most]) + more
    return f"{field.name}: {some or f'{field.brief}, such as {field.example}'}"


def _editing() -> list[BindingType]:
    """Return the keys of an input line but those that copy: Ctrl+C always quits."""
    return [one for one in Input.BINDINGS if isinstance(one, Binding) and one.action != "copy"]


class QueryInput(Input, inherit_bindings=False):
    """One line for a query. Its cursor stands still: an idle screen sends nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *_editing(),
        Binding("tab", "complete", "Complete", show=False),
    ]

    class Completing(Message):
        """The last word is to be completed."""

    def __init__(self, value: str) -> None:
        super().__init__(value, max_length=LONGEST, compact=True)
        self.cursor_blink = False
        self.is_cut = False
        """Whether more was typed or pasted than a query may have."""

    def action_complete(self) -> None:
        """Ask for the rest of the word before the cursor, where that is the last."""
        if self.cursor_position == len(self.value):
            self.post_message(self.Completing())

    def replace(self, text: str, start: int, end: int) -> None:
        """Put text in, without what could command a terminal, and as much as there is room for."""
        room = max(0, LONGEST - len(self.value) + abs(end - start))
        self.is_cut = len(text) > room
        super().replace(clean(text).translate(_BLANKS)[:room], start, end)


class TypingScreen(KeyedScreen[Result], ModalScreen[Result], Generic[Result]):
    """Tells what each letter makes of the query. The keys move a list; letters go into the line."""

    BINDINGS = SEARCH_BINDINGS  # type: ignore[assignment]  # a list of bindings is one of the types allowed

    def __init__(self, text: str, glyphs: Glyphs) -> None:
        super().__init__()
        self.glyphs = glyphs
        self.query_text = text

    @property
    def line(self) -> QueryInput:
        """The line that is typed into."""
        return self.query_one(QueryInput)

    def on_mount(self) -> None:
        """Begin with the query that is offered."""
        self.line.focus()
        self.begin()

    def begin(self) -> None:
        """Show what comes of the query as it is offered."""
        self.ask()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find anew with each letter."""
        event.stop()
        self.query_text = event.value
        self.typed()

    def typed(self) -> None:
        """Show what comes of a query that has changed."""
        self.ask()

    def ask(self) -> None:
        """Show what comes of the query as it is now."""
        read = parse_query(self.query_text, typing=True)
        if isinstance(read, QueryFault):
            self.show_fault(read)
        else:
            self.show_query(read)

    def on_query_input_completing(self, event: QueryInput.Completing) -> None:
        """Write out what is being typed, as far as there is one way to."""
        event.stop()
        self.line.value = self.completed(self.query_text)
        self.line.cursor_position = len(self.line.value)

    def completed(self, text: str) -> str:
        """Return a query with its end written out; as it is, where nothing is known of it."""
        return text

    def say(self, words: str, wrong: bool = False) -> None:
        """Say something beside the line, or nothing."""
        said = self.query_one("#query-words", Static)
        said.display = bool(words)
        said.set_class(wrong, "-wrong")
        said.update(Content(fold(words) if self.glyphs.folded else words))

    def show_reading(self) -> None:
        """Say that there is nothing to be found yet."""
        self.say(f"searching {self.glyphs.more}")

    def show_fault(self, fault: QueryFault) -> None:
        """Say what is wrong with the query."""
        raise NotImplementedError

    def show_query(self, query: Query) -> None:
        """Show what is found."""
        raise NotImplementedError


class FilterScreen(TypingScreen[bool]):
    """A line that narrows a list below it. It ends with whether the list is to stay narrow."""

    _step: Callable[[int], None]
    """Moves the cursor of the list by rows."""

    def action_step(self, by: int) -> None:
        """Move the cursor of the list."""
        self._step(by)

    def action_page(self, direction: int) -> None:
        """Move the cursor of the list by some rows."""
        self._step(_PAGE * direction)

    def action_close(self) -> None:
        """Show what was shown before."""
        self.dismiss(False)


class QueryScreen(TypingScreen[Result], Generic[Result]):
    """Reads one briefing when it is opened.

    A long briefing is read in slices, between which the screen is drawn.
    """

    _is_reading = False

    def __init__(self, search: Callable[[], Search], text: str, glyphs: Glyphs) -> None:
        super().__init__(text, glyphs)
        self.search = search

    def begin(self) -> None:
        """Read the briefing, and then find."""
        search, until = self.search(), self.clock() + _PATIENCE
        for _ in search.steps():
            if self.clock() >= until:
                self._is_reading = True
                self.show_reading()
                self.call_after_refresh(self.begin)
                return
        self._is_reading = False
        self.ask()

    def completed(self, text: str) -> str:
        """Return a query with its last field or value written out."""
        return completed(text, self.search().documents)[:LONGEST]

    def pending_words(self, field: Field) -> str:
        """Return what the field takes that is being typed, in this briefing."""
        known = values(field, self.search().documents)
        return pending_words(field, known, typed_value(self.query_text))

    @staticmethod
    def clock() -> float:
        """Return a time that only grows, in seconds."""
        return time.monotonic()

    def typed(self) -> None:
        """Find anew, where the briefing is read."""
        if self.search().is_ready:
            self.ask()
        elif not self._is_reading:
            # The file was read again meanwhile.
            self.begin()
