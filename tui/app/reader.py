"""The reader's one screen: all that a person can do, over what the screen shows."""

from tui.app.actions.arranging import Arranging
from tui.app.actions.articles import Articles
from tui.app.actions.asking import Asking
from tui.app.actions.bookmarks import Bookmarking
from tui.app.actions.drawing import Drawing
from tui.app.actions.editing import Editing
from tui.app.actions.elsewhere import Elsewhere
from tui.app.actions.following import Following
from tui.app.actions.moving import Moving
from tui.app.actions.reloading import Reloading
from tui.app.actions.returning import Returning
from tui.app.actions.reviewing import Reviewing
from tui.app.actions.searching import Searching
from tui.app.actions.visiting import Visiting
from tui.app.keys import READER_BINDINGS
from tui.app.screen import ReaderScreen


class Reader(
    Asking,
    Arranging,
    Bookmarking,
    Drawing,
    Reviewing,
    Editing,
    Following,
    Returning,
    Searching,
    Elsewhere,
    Moving,
    Visiting,
    Articles,
    Reloading,
    ReaderScreen,
):
    """Shows one briefing."""

    BINDINGS = READER_BINDINGS  # type: ignore[assignment]  # a list of bindings is one of the types allowed
