"""The application: themes, signals, the palette, and a clean end whatever happens."""

import asyncio
import gc
import os
import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

from textual import events
from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.command import Provider
from textual.driver import Driver
from textual.filter import LineFilter, Monochrome, NoColor
from textual.geometry import Size
from textual.screen import Screen
from textual.theme import Theme

from tui.app.control_filter import ControlFilter
from tui.app.origin import Origin
from tui.app.own import AS_LEFT, Opening, Own
from tui.app.reader import Reader
from tui.config.effective import Asked, Effective, effective, place
from tui.config.reading import NO_CONFIG, Config, theme_problem
from tui.load.load import Loaded
from tui.render.glyphs import Glyphs
from tui.state import remember, remembered

_PATIENCE = 3.0
"""Seconds that a signalled application has to end by itself."""


def _actions() -> type[Provider]:
    from tui.app.palette import Actions

    return Actions


def _items() -> type[Provider]:
    from tui.app.palette import Items

    return Items


class CrashedError(Exception):
    """Something went wrong inside the reader: the cause of this, whatever sort of error it is."""


class BriefingApp(App[None], inherit_bindings=False):
    """The reader of one briefing."""

    # Its key would go before all others, wherever one is; ours can be changed.
    ENABLE_COMMAND_PALETTE = False

    CSS_PATH = "app.tcss"
    TITLE = "briefing"
    # Looked up by name when the palette opens, which most runs never do.
    COMMANDS = {_actions, _items}  # noqa: RUF012  # Textual's own form
    BINDINGS = [  # noqa: RUF012  # Textual's own form
        Binding("ctrl+c", "quit", "Quit", show=False, id="quit.at_once"),
    ]

    def __init__(
        self,
        loaded: Loaded,
        origin: Origin,
        theme: str | None,
        glyphs: Glyphs,
        config: Config = NO_CONFIG,
        opening: Opening = AS_LEFT,
    ) -> None:
        self.fault: Exception | None = None
        """What went wrong inside, if anything did."""
        super().__init__(driver_class=_page_driver() if opening.is_served else _driver())
        if loaded.briefing is None:
            raise ValueError("there is nothing to read: the file gave no briefing")
        self.loaded = loaded
        self.briefing = loaded.briefing
        self.origin = origin
        self.variables = origin.variables
        self.glyphs = glyphs
        self.use_command_palette = True
        self.config = config
        self.held = self._settle(theme or "")
        self.opening = opening
        self.set_keymap(self.held.keymap)
        self.animation_level = "full" if self.held.settings.animations else "none"
        # Textual counts an empty NO_COLOR too, and paints black on black: https://no-color.org
        # asks for neither.
        self.no_color = bool(self.variables.get("NO_COLOR"))
        self._control_filter = ControlFilter(in_ascii=glyphs.folded)
        self.theme = self.held.settings.theme

    def _settle(self, theme: str) -> Effective:
        """Return the settings that hold, now that it is known which themes there are."""
        themes = self.available_themes
        if problem := theme_problem(self.config, themes):
            self.config.report.add(problem)
        known = remembered(self.variables)
        return effective(self.config, Asked(self.variables, known, theme, themes=themes))

    def on_mount(self) -> None:
        """Show the reader; from here on a chosen theme is remembered."""
        self.set_class(self.glyphs.folded, "-ascii")
        self.theme_changed_signal.subscribe(self, self._remember_theme)
        self.app_resume_signal.subscribe(self, self._draw_anew)
        self._guard_size(self.size)
        self.call_after_refresh(_collect_garbage_again)

    def get_default_screen(self) -> Reader:
        """Return the reader as the one screen there is: pushing it would lay two out at start."""
        own = Own(self.held.settings, self.config.report, self.opening)
        return Reader(self.briefing, self.loaded.report, self.glyphs, self.origin, own)

    def _remember_theme(self, theme: Theme) -> None:
        remember(self.variables, theme=theme.name)
        if "theme" in self.config.places and theme.name != self.config.settings.theme:
            words = f"Until you quit; {place(self.config, 'theme')} has another theme."
            self.notify(words, markup=False, timeout=4)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return Textual's filters, those for `NO_COLOR` chosen anew, and ours the last."""
        filters = [
            one for one in super().get_line_filters() if not isinstance(one, (Monochrome, NoColor))
        ]
        if self.no_color:
            filters.append(NoColor())
        return [*filters, self._control_filter]

    # What is said in passing.

    def notify(self, message: str, **options: Any) -> None:
        """Say something in passing, in the place of what was said before."""
        self.clear_notifications()
        super().notify(message, **options)

    def push_screen(self, *given: Any, **named: Any) -> Any:
        """Show a screen over that shown now, which then draws what it was about to draw."""
        below = self._screen_stack[-1:] if self._screen_stacks else []
        pushed = super().push_screen(*given, **named)
        for screen in below:
            # It was stopped before it did, and would wait for something else to happen to it.
            self.call_after_refresh(screen.check_idle)
        return pushed

    async def on_event(self, event: events.Event) -> None:
        """Let any key take away what was said before it was pressed."""
        if isinstance(event, events.Key) and not event.is_forwarded and self._notifications:
            self.clear_notifications()
        await super().on_event(event)

    # Size.

    def on_resize(self, event: events.Resize) -> None:
        """Cover what cannot be read on so small a screen, and uncover it again."""
        # The event's size, not the application's own, which is set after this.
        self._guard_size(event.size)

    def _guard_size(self, size: Size) -> None:
        from tui.app.too_small import TooSmall

        small = self._is_small(size)
        covered = isinstance(self.screen, TooSmall)
        if small and not covered:
            self.push_screen(TooSmall())
        elif covered and not small:
            self.pop_screen()

    @staticmethod
    def _is_small(size: Size) -> bool:
        from tui.app.too_small import LEAST_COLUMNS, LEAST_ROWS

        return size.width < LEAST_COLUMNS or size.height < LEAST_ROWS

    # The palette.

    def action_command_palette(self) -> None:
        """Show the palette, where there is room for one."""
        if not self._is_small(self.size):
            super().action_command_palette()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Yield every action of the reader, by the words that the help has for it."""
        from tui.app.palette import offers

        for offer in offers(self.held.keymap):
            callback = partial(self.call_later, screen.run_action, offer.key.action)
            yield SystemCommand(offer.title, offer.help, callback)

    def on_shelving_in_front(self, event: Reader.InFront) -> None:
        """Remember which briefing is read: several may lie over each other."""
        self.origin = event.origin

    def tell_terminal(self, sequence: str) -> None:
        """Send codes of our own making to the terminal, whatever thread has made them."""
        if self._driver is not None:
            self._driver.write(sequence)

    # Away, and the end.

    def _draw_anew(self, app: App[object]) -> None:
        """Draw the whole screen: while the reader was away, others had the terminal."""
        del app
        self.screen.refresh(layout=True)

    async def run_async(self, **options: Any) -> None:
        """Run, and end in order on a signal: Textual by itself would leave the terminal raw."""
        with self._signals_heeded(asyncio.get_running_loop()):
            await super().run_async(**options)

    @contextmanager
    def _signals_heeded(self, loop: asyncio.AbstractEventLoop) -> Iterator[None]:
        def heed(number: int, frame: object) -> None:
            del frame
            # Where the terminal is gone, the orderly way out can hang on writing to it.
            watch = threading.Timer(_PATIENCE, self._give_up, (128 + number,))
            watch.daemon = True
            watch.start()
            loop.call_soon_threadsafe(partial(self.exit, return_code=128 + number))

        # Not loop.add_signal_handler: a loop that is stuck would never come to it.
        numbers = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
        before = {number: signal.signal(number, heed) for number in numbers}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _give_up(self, code: int) -> None:
        from tui.app.driver import TolerantDriver

        try:
            if isinstance(self._driver, TolerantDriver):
                self._driver.abandon()
        finally:
            os._exit(code)

    def _fatal_error(self) -> None:
        """Keep what went wrong for the command line to tell; never print a traceback here."""
        self._close_messages_no_wait()

    def _handle_exception(self, error: Exception) -> None:
        if self.return_code:
            # Left on a signal, with parts of the screen gone or not yet there: no news.
            self._close_messages_no_wait()
            return
        self.fault = self.fault or error
        super()._handle_exception(error)

    def run_to_exit_code(self) -> int:
        """Run until the reader closes; return the exit code, or raise what went wrong inside."""
        self.run()
        if self.fault is not None:
            raise CrashedError from self.fault
        return self.return_code or 0


def _collect_garbage_again() -> None:
    """End what `read_in_terminal` began: all that start-up made is here to stay."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _page_driver() -> type[Driver]:
    from tui.app.page_driver import PageDriver

    return PageDriver


def _driver() -> type[Driver] | None:
    if os.name != "posix":
        return None
    from tui.app.driver import TolerantDriver

    return TolerantDriver
