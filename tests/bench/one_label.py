"""The least that a Textual program can be: one label, which counts the keys that are pressed.

What the reader's first screen and its answers to keys are measured against.
"""

from textual import events
from textual.app import App, ComposeResult
from textual.widgets import Label

SHOWN = "One label"
"""What is on the screen once the program is there."""


class OneLabel(App[None]):
    """Shows a label."""

    pressed = 0

    def compose(self) -> ComposeResult:
        """Make the label."""
        yield Label(SHOWN)

    def on_key(self, event: events.Key) -> None:
        """Say how many keys were pressed, so that each has something to repaint."""
        del event
        self.pressed += 1
        self.query_one(Label).update(f"{SHOWN}, {self.pressed} pressed")


if __name__ == "__main__":
    OneLabel().run()
