"""What a group of actions is a part of.

Each class that Textual knows takes it most of a millisecond to make, at every start. So the groups
are plain classes at run time, over `ReaderScreen` in the order of `Reader`'s bases; the type
checker takes them for what they are once they are together.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.app.screen import ReaderScreen

    class Part(ReaderScreen):
        """A part of the reader's screen."""
else:

    class Part:
        """A part of the reader's screen, once `Reader` has put the parts together."""
