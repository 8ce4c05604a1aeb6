"""Runs the program with an action that raises, or never returns.

`crashing.py EXCEPTION [ARGUMENTS]`, `crashing.py stuck [ARGUMENTS]`

A launcher for tests. The product has no hook for this; here the action is replaced.
"""

import builtins
import sys
import time

from tui.app.actions.moving import Moving
from tui.cli import entry


def main() -> None:
    """Replace the action of the key J, and run."""
    name = sys.argv.pop(1)

    def raise_it(self: Moving, by: int) -> None:
        del self, by
        while name == "stuck":
            time.sleep(1)
        raise getattr(builtins, name)("here\x1b[31m is [red]one[/nope]")

    Moving.action_scroll_card = raise_it  # type: ignore[method-assign]  # what the launcher is for
    entry()


main()
