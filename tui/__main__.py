"""Let `python -m tui` be the same program as `briefing`."""

from tui.cli import entry

if __name__ == "__main__":
    entry()
