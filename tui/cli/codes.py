"""Exit codes. They are API: scripts rely on them."""

from typing import Final

DONE: Final = 0
"""Done; for `check`, no errors."""
NO: Final = 1
"""An honest no: findings, no hit, different."""
USAGE: Final = 2
"""The arguments do not fit; standard error says what does."""
UNREADABLE: Final = 3
"""A briefing cannot be read, or has no item of the id asked for."""
NO_TERMINAL: Final = 4
"""The reader was demanded by name, and there is no terminal to show it on."""
WOULD_OVERWRITE: Final = 5
"""A file is there already that would have been written over; nothing has happened."""
BUG: Final = 70
"""A bug of this program (EX_SOFTWARE of sysexits.h)."""
UNWRITTEN: Final = 74
"""The output could not be written: a full disk, a closed stream (EX_IOERR)."""
INTERRUPTED: Final = 130
"""Interrupted with Ctrl+C."""
PIPE_CLOSED: Final = 141
"""The reader of the pipe went away, as in `| head`; nothing is said."""
