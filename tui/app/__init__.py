"""The reader: a Textual application over the same rows and cards that a print-out shows."""

import gc
from collections.abc import Mapping
from pathlib import Path

from tui.load.load import Loaded


def read_in_terminal(
    path: Path | None,
    loaded: Loaded,
    variables: Mapping[str, str],
    theme: str = "",
    ascii_only: bool = False,
) -> int:
    """Open the reader on what was loaded, and return the process's exit code when it closes.

    Raises whatever went wrong inside, once the terminal is as it was before.
    """
    # Start-up makes tens of thousands of objects and drops few: collecting garbage meanwhile is
    # a tenth of the time to the first screen. It begins again once that is drawn.
    gc.disable()
    from tui.app.app import BriefingApp
    from tui.render.glyphs import ASCII, UNICODE
    from tui.state import remember

    app = BriefingApp(loaded, variables, theme, ASCII if ascii_only else UNICODE)
    code = app.run_to_exit_code()
    if path is not None:
        remember(variables, last_read=str(path.absolute()))
    return code
