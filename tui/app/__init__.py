"""The reader: a Textual application over the same rows and cards that a print-out shows."""

import gc

from tui.app.origin import Origin
from tui.app.own import AS_LEFT, Opening
from tui.config.reading import Config
from tui.load.load import Loaded


class UnknownThemeError(ValueError):
    """There is no theme of that name; `names` are those there are."""

    def __init__(self, theme: str, names: list[str]) -> None:
        super().__init__(f"there is no theme `{theme}`")
        self.names = names


def read_in_terminal(
    origin: Origin,
    loaded: Loaded,
    config: Config,
    theme: str = "",
    ascii_only: bool = False,
    opening: Opening = AS_LEFT,
) -> int:
    """Open the reader on what was loaded, and return the process's exit code when it closes.

    Where no item is asked for, the reader opens where the briefing was left.

    Raises `UnknownThemeError` before anything is drawn, and whatever went wrong inside once the
    terminal is as it was before.
    """
    # Start-up makes tens of thousands of objects and drops few: collecting garbage meanwhile is
    # a tenth of the time to the first screen. It begins again once that is drawn.
    gc.disable()
    from tui.app.app import BriefingApp
    from tui.render.glyphs import ASCII, UNICODE
    from tui.state import remember

    glyphs = ASCII if ascii_only else UNICODE
    app = BriefingApp(loaded, origin, theme, glyphs, config, opening)
    if theme and theme not in app.available_themes:
        raise UnknownThemeError(theme, sorted(app.available_themes))
    code = app.run_to_exit_code()
    if app.origin.path is not None:
        remember(origin.variables, last_read=str(app.origin.path))
    return code
