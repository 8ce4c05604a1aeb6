"""The command line: arguments in, exit codes out. Streams and exit codes live here only."""

import gc
import sys

from tui import __version__


def entry() -> None:
    """Run the program with the process's own arguments and streams, and exit."""
    # Answered before anything is imported: scripts ask for the version often.
    if sys.argv[1:] in (["--version"], ["-V"]) and sys.stdout is not None:
        try:
            print(f"briefing {__version__}", flush=True)  # noqa: T201  # said without streams
        except OSError:
            pass  # told below, with the exit code for it
        else:
            sys.exit(0)
    # Nearly all that is made is kept, or goes when it is no longer named: looking for garbage
    # after every 700 things is a twentieth of the time that a command takes.
    gc.set_threshold(50_000)
    from tui.cli.process import run

    code = run(sys.argv[1:])
    # All of it is given back at once: the interpreter need not look through it a last time.
    gc.freeze()
    sys.exit(code)
