"""Open the reader without a terminal, press keys, and read the screen as text.

`reading` opens a briefing at a size; what it yields is asked for `text` after each key, or for
the place that the reader is at. Nothing waits for a clock: `settle` returns when no widget has
anything left to do, so that a run shows the same on a slow machine as on a fast one.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from textwrap import dedent
from typing import Any, Final, NamedTuple

from textual import events
from textual.geometry import Offset
from textual.keys import _character_to_key
from textual.message_pump import MessagePump
from textual.pilot import Pilot
from textual.screen import Screen
from textual.strip import Strip

from tui.app.app import BriefingApp
from tui.app.item_list import ItemList
from tui.app.origin import Origin
from tui.app.overlay import Overlay
from tui.app.own import Opening
from tui.app.reader import Reader
from tui.config.reading import read_settings
from tui.load.load import Loaded
from tui.load.watching import INTERVAL
from tui.model.briefing import Readable
from tui.model.card import plain
from tui.render.glyphs import UNICODE, Glyphs

_MOST_TURNS = 500
"""So many rounds of messages no key ever needs; a screen that asks for more never comes to rest."""


_SIGNS = dict.fromkeys(map(ord, "|▌│┃▁▂▃▄▅▆▇█"), " ")


class Size(NamedTuple):
    """A terminal's columns and rows, written as `80x24`."""

    columns: int
    rows: int

    def __str__(self) -> str:
        return f"{self.columns}x{self.rows}"

    @classmethod
    def of(cls, words: str) -> "Size":
        """Read `80x24`."""
        columns, _, rows = words.partition("x")
        return cls(int(columns), int(rows))


USUAL: Final = Size(80, 24)
"""What a terminal has when nobody has made it larger."""


class Reading:
    """A briefing that is open in the reader."""

    def __init__(self, pilot: Pilot[None], app: BriefingApp) -> None:
        self.pilot = pilot
        self.app = app
        self.shown: list[str] = []
        """The screens that were worth showing, each below what led to it."""
        self._steps: list[str] = []
        self.seconds = self.reader.clock()
        """The time on the reader's clock, which stands still while nobody waits."""
        if app.origin.path is not None:
            self._watch_by_hand()

    # What a person does.

    async def press(self, *keys: str) -> None:
        """Press keys, by Textual's names or as single letters, and let each have its effect."""
        self._steps += keys
        for key in keys:
            plain = len(key) > 1 or key.isalnum()
            name = key if plain else _character_to_key(key)
            self.app.post_message(events.Key(name, key if len(key) == 1 else None))
            await self.settle()

    async def walk_to(self, target: str) -> None:
        """Go down the list until the cursor is on an item."""
        await self.press("g")
        while self.at != target:
            before = self.at
            await self.press("j")
            assert self.at != before, f"{target} is not in the pane {self.pane}"
        self._steps[:] = [step for step in self._steps if step not in {"g", "j"}]
        self._steps.append(f"(to {target})")

    async def click(self, column: int, row: int, times: int = 1) -> None:
        """Click on a cell of the screen."""
        self._steps.append("click" if times == 1 else "double click")
        await self.pilot.click(offset=Offset(column, row), times=times)
        await self.settle()

    async def click_on(self, words: str, times: int = 1) -> None:
        """Click on the first place of the screen where some words stand."""
        for row, line in enumerate(self.lines):
            if words in line:
                self._steps.append(f'"{words}":')
                await self.click(line.index(words), row, times)
                return
        raise AssertionError(f"{words!r} is nowhere on the screen:\n{self.text}")

    async def wheel(self, row: int, column: int = 10, turns: int = 1) -> None:
        """Turn the mouse's wheel towards oneself over a cell; a negative number turns it back."""
        kind = events.MouseScrollDown if turns > 0 else events.MouseScrollUp
        self._steps.append("wheel down" if turns > 0 else "wheel up")
        for _ in range(abs(turns)):
            place = (column, row)
            self.app.screen._forward_event(kind(None, *place, 0, 0, 0, False, False, False, *place))
            await self.settle()

    async def resize(self, size: Size) -> None:
        """Make the terminal larger or smaller."""
        self._steps.append(f"resize to {size}")
        await self.pilot.resize_terminal(*size)
        await self.settle()

    async def save(self, text: str) -> None:
        """Save the file in an editor beside the reader, which notices it."""
        path = self.reader.origin.path
        assert path is not None
        # By renaming, as most editors do; two saves in one tick of the clock differ by that too.
        aside = path.with_name("aside")
        aside.write_text(dedent(text), encoding="utf-8")
        aside.replace(path)
        self._steps.append("(save)")
        await self.look_at_file()

    async def look_at_file(self, times: int = 3) -> None:
        """Let the reader look at its file as often as it does in a second."""
        for _ in range(times):
            self.seconds += INTERVAL
            self.reader.look_at_file()
            await self.settle()

    async def rest(self) -> None:
        """Look at what is shown for a while, as somebody does who reads it."""
        self.seconds += 10

    def _watch_by_hand(self) -> None:
        """Let no clock and no thread decide when the file is looked at, and when it is read."""

        def clock() -> float:
            return self.seconds

        def at_once(work: Callable[[], None]) -> None:
            work()

        self.reader.looking.stop()
        self.reader.clock = clock  # type: ignore[method-assign]  # for this reader alone
        self.reader.aside = at_once  # type: ignore[method-assign]  # for this reader alone

    async def settle(self) -> None:
        """Return when nothing is left to do."""
        for _ in range(_MOST_TURNS):
            if not self.app.is_running:
                return
            await self.pilot.pause(0)
            if not any(_is_busy(pump) for pump in self._pumps()):
                return
        raise AssertionError(f"the screen does not come to rest:\n{self.text}")

    def _pumps(self) -> Iterator[MessagePump]:
        yield self.app
        for screen in self.app.screen_stack:
            yield from screen.walk_children(with_self=True)

    # What a person sees.

    def show(self) -> None:
        """Keep the screen as it is now, to be compared when the story is over."""
        steps = " ".join(self._steps) or "open"
        self.shown.append(f"{f'---- {steps} ':-<{self.app.size.width}}\n{self.text}\n")
        self._steps.clear()

    @property
    def strips(self) -> list[Strip]:
        """The screen's lines with their looks, screens that lie below an overlay included."""
        compositor = self.app.screen._compositor
        drawn: Any = compositor.render_update(full=True, screen_stack=self.app._background_screens)
        return [Strip.join(line) for line in drawn.strips]

    @property
    def lines(self) -> list[str]:
        """The screen's lines, without blanks at their ends."""
        return [strip.text.rstrip() for strip in self.strips]

    @property
    def text(self) -> str:
        """The whole screen."""
        return "\n".join(self.lines)

    @property
    def words(self) -> str:
        """The screen's words with single blanks between them, and no signs beside them."""
        return " ".join(self.text.translate(_SIGNS).split())

    @property
    def told(self) -> str:
        """What is said in passing, the newest first."""
        return "\n".join(one.message for one in reversed(list(self.app._notifications)))

    @property
    def offered(self) -> list[str]:
        """The lines of what lies over the reader, each in one piece and with single blanks."""
        overlay = self.app.screen
        assert isinstance(overlay, Overlay)
        listing = overlay.query_one("#overlay-lines", ItemList).listing
        return [" ".join("".join(map(plain, one.lines(500))).split()) for one in listing.entries]

    @property
    def tabs(self) -> str:
        """The bar at the top."""
        return self.lines[0]

    @property
    def keys(self) -> str:
        """The bar at the bottom."""
        return self.lines[-1]

    # Where the reader is.

    @property
    def reader(self) -> Reader:
        """The reader's own screen, whatever lies over it; of several briefings, the last opened."""
        stack = reversed(self.app.screen_stack)
        return next(screen for screen in stack if isinstance(screen, Reader))

    @property
    def pane(self) -> str:
        """The pane that is shown."""
        return self.reader.pane

    @property
    def at(self) -> str:
        """The id of what the cursor is on."""
        return self.reader.rows.target

    @property
    def card(self) -> Readable | None:
        """What the card shows."""
        return self.reader.detail.readable

    @property
    def place(self) -> tuple[str, str, int, bool]:
        """Pane, item, scroll position, and whether a card covers the list."""
        reader = self.reader
        return reader.pane, reader.rows.target, reader.rows.scroll_offset.y, reader.card_open

    @property
    def is_narrow(self) -> bool:
        """Whether the card has a screen of its own."""
        return self.reader.is_narrow

    @property
    def has_open_card(self) -> bool:
        """Whether, on a narrow screen, the card covers the list."""
        return self.reader.card_open

    @property
    def has_overlay(self) -> bool:
        """Whether help, problems or a choice lie over the reader."""
        return isinstance(self.app.screen, Overlay)


def _is_busy(pump: MessagePump) -> bool:
    if pump.message_queue_size or pump._next_callbacks:
        return True
    if not (isinstance(pump, Screen) and pump.is_current):
        return False
    over = pump.app.screen
    if over is not pump and over.styles.background.a == 1:
        return False  # nothing of it is seen, and it is not drawn before it is
    return bool(pump._callbacks or pump._dirty_widgets or pump._layout_required)


@asynccontextmanager
async def reading(  # noqa: PLR0913, PLR0917  # all that a reader is opened with
    loaded: Loaded,
    state: Path,
    size: Size = USUAL,
    glyphs: Glyphs = UNICODE,
    theme: str = "",
    variables: Mapping[str, str] | None = None,
    path: Path | None = None,
    config: str = "",
    item: str = "",
    articles: Mapping[str, Path] | None = None,
    served: bool = False,
) -> AsyncIterator[Reading]:
    """Open a briefing in the reader; what it remembers is kept in the folder `state` alone.

    `config` is the text of the person's `config.yaml`.
    """
    given = {"XDG_STATE_HOME": str(state), **(variables or {})}
    own = read_settings(config, path=Path("config.yaml"))
    opening = Opening(item, articles or {}, is_served=served)
    app = BriefingApp(loaded, Origin(path, given), theme, glyphs, own, opening)
    async with app.run_test(size=size, notifications=True) as pilot:
        opened = Reading(pilot, app)
        await opened.settle()
        yield opened
