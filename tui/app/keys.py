"""The reader's keys, stated once: bindings, help, palette, footer and the README come from here.

Each binding has an id, so that it can be remapped. Keys that terminals send by themselves as
replies must not do harm: no single key destroys or opens anything.
"""

from typing import Final

from textual.binding import Binding

PANES: Final = Binding.Group("Panes")
LIST: Final = Binding.Group("List")
CARD: Final = Binding.Group("Card")
PLACES: Final = Binding.Group("To and fro")
PROGRAM: Final = Binding.Group("Program")
GROUPS: Final = (PANES, LIST, CARD, PLACES, PROGRAM)


def _key(  # the parts of a binding, no more
    name: str, keys: str, action: str, words: str, group: Binding.Group, shown: str = ""
) -> Binding:
    """Return a binding; `shown` is its word in the footer, if it stands there."""
    return Binding(
        keys, action, shown or words, show=bool(shown), tooltip=words, id=name, group=group
    )


# The reader and what lies over it move alike, also for whoever remaps a key.
MOVES: Final[list[Binding]] = [
    _key("move.down", "j,down", "move(1)", "down a row", LIST, "move"),
    _key("move.up", "k,up", "move(-1)", "up a row", LIST),
    _key("move.first", "g,home", "edge(-1)", "to the first", LIST),
    _key("move.last", "G,end", "edge(1)", "to the last", LIST),
    _key("move.page_down", "pagedown,ctrl+d,space", "page(1)", "a page down", LIST),
    _key("move.page_up", "pageup,ctrl+u", "page(-1)", "a page up", LIST),
]
READER: Final[list[Binding]] = [
    *MOVES,
    _key("open", "enter", "open", "item to its passage, passage to its items", LIST, "open"),
    _key("card.focus", "tab", "other_side", "to the card, or back to the list", CARD, "card"),
    _key("pane.overview", "1", "pane('overview')", "Overview", PANES, "panes"),
    _key("pane.timeline", "2", "pane('timeline')", "Timeline", PANES),
    _key("pane.actors", "3", "pane('actors')", "Actors", PANES),
    _key("pane.figures", "4", "pane('figures')", "Figures", PANES),
    _key("pane.background", "5", "pane('background')", "Background", PANES),
    _key("pane.source", "6", "pane('source')", "Source", PANES),
    _key("pane.left", "h,left", "pane_beside(-1)", "the pane to the left", PANES),
    _key("pane.right", "l,right", "pane_beside(1)", "the pane to the right", PANES),
    _key("item.next", "right_square_bracket", "item(1)", "next item, its card in full", CARD),
    _key("item.previous", "left_square_bracket", "item(-1)", "previous item", CARD),
    _key("card.down", "J", "scroll_card(1)", "scroll the card down", CARD),
    _key("card.up", "K", "scroll_card(-1)", "scroll the card up", CARD),
    _key("place.back", "minus,backspace", "back", "back to where you were", PLACES),
    _key("place.forward", "equals_sign", "forward", "forward again", PLACES),
    _key("close", "escape", "close", "close what is open; never quits", PLACES),
    _key("theme", "t", "app.change_theme", "choose the colours", PROGRAM, "theme"),
    _key("problems", "exclamation_mark", "problems", "what is wrong with the file", PROGRAM),
    _key("help", "question_mark,f1", "help", "these keys", PROGRAM, "help"),
    _key("palette", "colon", "app.command_palette", "all actions by name", PROGRAM),
    _key("suspend", "ctrl+z", "app.suspend_process", "to the shell; fg comes back", PROGRAM),
    _key("quit", "q", "leave", "close, or quit at the top", PROGRAM, "quit"),
]
# From the first that is given up on a narrow screen to the last.
SHOWN: Final = (
    "theme", "pane.overview", "move.down", "card.focus", "open", "help", "quit",
)  # fmt: skip
# What stands in the footer for several keys that belong together.
TOGETHER: Final = {"move.down": "j k", "pane.overview": "1-6"}

OVERLAY: Final[list[Binding]] = [
    *MOVES,
    _key("overlay.choose", "enter", "choose", "choose", LIST, "choose"),
    _key(
        "overlay.close", "escape,q,question_mark,minus,backspace", "close", "close", LIST, "close"
    ),
    # A screen over others cuts off the application's own keys, and this one must always work.
    _key("overlay.quit", "ctrl+c", "app.quit", "quit at once", PROGRAM),
]
