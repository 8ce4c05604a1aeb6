"""The reader's keys, stated once: bindings, help, palette, footer, `briefing keys` and the README.

Each key has an id, by which a person's configuration changes it. Keys that terminals send by
themselves as replies must not do harm: no single key destroys anything.
"""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

Group = str
"""The heading that an action stands under in the help."""

PANES: Final[Group] = "Panes"
LIST: Final[Group] = "List"
CARD: Final[Group] = "Card"
FIND: Final[Group] = "Find and narrow"
PLACES: Final[Group] = "To and fro"
TAKE: Final[Group] = "Take along"
REVIEW: Final[Group] = "Drafts"
FILE: Final[Group] = "The file"
PROGRAM: Final[Group] = "Program"
GROUPS: Final = (PANES, LIST, CARD, FIND, PLACES, TAKE, REVIEW, FILE, PROGRAM)


class Key(NamedTuple):
    """An action and the keys that it is done with."""

    id: str
    keys: str
    """Textual's names of the keys, joined by commas."""
    action: str
    words: str
    """What it does, as the help says it."""
    group: Group
    shown: str = ""
    """Its word in the footer, if it stands there."""


# The reader and what lies over it move alike, also for whoever remaps a key.
MOVES: Final = (
    Key("move.down", "j,down", "move(1)", "down a row", LIST, "move"),
    Key("move.up", "k,up", "move(-1)", "up a row", LIST),
    Key("move.first", "g,home", "edge(-1)", "to the first", LIST),
    Key("move.last", "G,end", "edge(1)", "to the last", LIST),
    Key("move.page_down", "pagedown,ctrl+d,space", "page(1)", "a page down", LIST),
    Key("move.page_up", "pageup,ctrl+u", "page(-1)", "a page up", LIST),
)
READER: Final = (
    *MOVES,
    Key("open", "enter", "open", "item to its passage, passage to its items", LIST, "open"),
    Key("card.focus", "tab", "other_side", "to the card, or back to the list", CARD, "card"),
    Key("pane.overview", "1", "pane('overview')", "Overview", PANES, "panes"),
    Key("pane.timeline", "2", "pane('timeline')", "Timeline", PANES),
    Key("pane.actors", "3", "pane('actors')", "Actors", PANES),
    Key("pane.figures", "4", "pane('figures')", "Figures", PANES),
    Key("pane.background", "5", "pane('background')", "Background", PANES),
    Key("pane.source", "6", "pane('source')", "Source", PANES),
    Key("pane.left", "h,left", "pane_beside(-1)", "the pane to the left", PANES),
    Key("pane.right", "l,right", "pane_beside(1)", "the pane to the right", PANES),
    Key("item.next", "right_square_bracket", "item(1)", "next item, its card in full", CARD),
    Key("item.previous", "left_square_bracket", "item(-1)", "previous item", CARD),
    Key("card.down", "J", "scroll_card(1)", "scroll the card down", CARD),
    Key("card.up", "K", "scroll_card(-1)", "scroll the card up", CARD),
    Key("card.zoom", "z", "zoom", "the card alone, or beside the list again", CARD),
    Key("picture", "p", "picture", "a picture: when, who stands to whom, or what compares", PANES),
    Key("search", "slash", "search", "search the whole briefing", FIND, "search"),
    Key("hit.next", "n", "hit(1)", "the next hit of the search", FIND),
    Key("hit.previous", "N", "hit(-1)", "the previous hit", FIND),
    Key("filter", "F", "filter", "only what matches, in this pane", FIND),
    Key("voice", "w", "voice", "only what one voice says, in all panes", FIND),
    Key("sort", "s", "sort", "another order of this pane", FIND),
    Key("follow", "f", "follow", "letters on all links: type one to follow it", PLACES, "links"),
    Key("place.back", "minus,backspace", "back", "back to where you were", PLACES),
    Key("place.forward", "equals_sign", "forward", "forward again", PLACES),
    Key("bookmark", "m", "bookmark", "remember this item, or forget it again", PLACES),
    Key("bookmarks", "apostrophe", "bookmarks", "the items you have remembered", PLACES),
    Key("close", "escape", "close", "close what is open; never quits", PLACES),
    Key("copy", "y", "copy", "copy the item", TAKE),
    Key("copy.citation", "Y", "cite", "copy it with its citation", TAKE),
    Key("export", "x", "export", "write item, pane or briefing to a file", TAKE),
    Key("source.open", "o", "open_source", "show the source's address, to be opened", TAKE),
    Key("draft.accept", "a", "accept_draft", "accept the draft: it is reviewed, and right", REVIEW),
    Key("draft.drop", "d", "drop_draft", "drop the draft from the file", REVIEW),
    Key("draft.undo", "u", "undo_review", "take back what was done last with a draft", REVIEW),
    Key("draft.next", "full_stop", "next_draft", "the next draft that nobody reviewed", REVIEW),
    Key("edit", "e", "edit", "open your editor at the item's line", FILE),
    Key("yaml", "v", "yaml", "the item as it stands in the file", FILE),
    Key("reload", "r", "reload", "read the file again", FILE),
    Key("problems", "exclamation_mark", "problems", "what is wrong with the file", FILE),
    Key("library", "L", "library", "all briefings there are", PROGRAM),
    Key("theme", "t", "app.change_theme", "choose the colours", PROGRAM, "theme"),
    Key("help", "question_mark,f1", "help", "these keys", PROGRAM, "help"),
    Key("palette", "colon,ctrl+p", "app.command_palette", "all actions and items by name", PROGRAM),
    Key("suspend", "ctrl+z", "app.suspend_process", "to the shell; fg comes back", PROGRAM),
    Key("quit", "q", "leave", "close, or quit at the top", PROGRAM, "quit"),
)
# From the first that is given up on a narrow screen to the last.
SHOWN: Final = (
    "theme", "pane.overview", "quit", "follow", "search", "move.down", "card.focus", "open", "help",
)  # fmt: skip
# What stands in the footer for several keys that belong together.
TOGETHER: Final = {"move.down": "j k", "pane.overview": "1-6"}

_CLOSING: Final = "escape,q,question_mark,minus,backspace"
OVERLAY: Final = (
    *MOVES,
    Key("overlay.choose", "enter", "choose", "choose", LIST, "choose"),
    Key("overlay.close", _CLOSING, "close", "close", LIST, "close"),
    # A screen over others cuts off the application's own keys, and this one must always work.
    Key("overlay.quit", "ctrl+c", "app.quit", "quit at once", PROGRAM),
)
BOOKMARKS: Final = (
    *OVERLAY,
    Key("bookmarks.drop", "m,delete", "drop", "forget the bookmark", PLACES, "forget"),
)
TAKING: Final = (
    *OVERLAY,
    Key("overlay.copy", "y", "pick('copy')", "copy what is shown", TAKE, "copy"),
)
_EDIT: Final = Key("overlay.edit", "e", "pick('edit')", "open your editor there", FILE, "edit")
PROBLEMS: Final = (*OVERLAY, _EDIT)
YAML: Final = (*TAKING, _EDIT)
AXIS: Final = (
    *OVERLAY,
    Key("axis.closer", "z,plus", "closer", "the axis closer, around the event", PANES, "closer"),
    Key("axis.wider", "Z,underscore", "wider", "more of the axis", PANES),
    Key("axis.earlier", "h,left", "along(-1)", "along the axis to earlier time", PANES),
    Key("axis.later", "l,right", "along(1)", "along the axis to later time", PANES),
    Key("axis.whole", "0", "whole", "all of the axis", PANES),
)
CAST: Final = (
    *OVERLAY,
    Key("cast.closer", "z,plus", "closer", "fewer, around the name", PANES, "closer"),
    Key("cast.wider", "Z,underscore", "wider", "those a step further away, too", PANES),
    Key("cast.back", "h,left", "along(-1)", "to whom the relation is from", PANES),
    Key("cast.on", "l,right", "along(1)", "to whom the relation leads", PANES),
    Key("cast.whole", "0", "whole", "all who are related", PANES),
)
SEARCH: Final = (
    Key("hits.down", "down,ctrl+n", "step(1)", "to the next hit", FIND),
    Key("hits.up", "up,ctrl+p", "step(-1)", "to the previous hit", FIND),
    Key("hits.page_down", "pagedown", "page(1)", "a page of hits down", FIND),
    Key("hits.page_up", "pageup", "page(-1)", "a page of hits up", FIND),
    Key("search.close", "escape", "close", "close the line that is typed into", FIND),
    Key("search.quit", "ctrl+c", "app.quit", "quit at once", PROGRAM),
)
LIBRARY_WORDS: Final = {
    "card.down": "scroll what it is about down",
    "card.up": "scroll what it is about up",
    "search": "search all briefings",
    "filter": "only briefings with some words",
    "sort": "another order of the briefings",
    "place.back": "back to the briefing",
    "close": "put the filter off, or close",
    "problems": "what is wrong with the file",
    "reload": "look for new and changed files",
    "library": "close the library",
    "help": "these keys",
    "quit": "close the library",
}
"""What the library has in common with the reader, which has one key in both: what it does there."""
LIBRARY: Final = (
    *MOVES,
    Key("library.open", "enter", "open", "read the briefing", LIST, "open"),
    *(key for key in READER if key.id in LIBRARY_WORDS),
    Key("library.quit", "ctrl+c", "app.quit", "quit at once", PROGRAM),
)
SCREENS: Final = (READER, OVERLAY, BOOKMARKS, TAKING, PROBLEMS, YAML, AXIS, CAST, SEARCH, LIBRARY)
"""The actions that are live together: on each of these, a key can mean one thing."""
TYPING: Final = (SEARCH,)
"""The screens on which letters and signs are typed, and can mean nothing else."""

NO_KEY: Final = "none"
"""Stands for the key of an action that has none; no terminal sends it."""
NAMES: Final = {
    "down": "Down", "up": "Up", "left": "Left", "right": "Right", "home": "Home", "end": "End",
    "pagedown": "PgDn", "pageup": "PgUp", "enter": "Enter", "tab": "Tab", "escape": "Esc",
    "backspace": "Backspace", "delete": "Del", "insert": "Ins", "space": "Space",
    "minus": "-", "equals_sign": "=", "colon": ":", "semicolon": ";", "comma": ",",
    "full_stop": ".", "slash": "/", "backslash": "\\", "apostrophe": "'",
    "quotation_mark": '"', "right_square_bracket": "]", "left_square_bracket": "[",
    "question_mark": "?", "exclamation_mark": "!", "number_sign": "#", "dollar_sign": "$",
    "percent_sign": "%", "ampersand": "&", "asterisk": "*", "plus": "+", "at": "@",
    "less_than_sign": "<", "greater_than_sign": ">", "underscore": "_", "vertical_line": "|",
    "tilde": "~", "grave_accent": "`", "circumflex_accent": "^",
    "left_parenthesis": "(", "right_parenthesis": ")",
    "left_curly_bracket": "{", "right_curly_bracket": "}",
}  # fmt: skip


def printed(key: str) -> str:
    """Return a key as it is printed on the keyboard: "G", "[", "Ctrl+D", "F1"."""
    *modifiers, name = key.split("+") if len(key) > 1 else [key]
    function = name[:1] == "f" and name[1:].isdigit()
    last = NAMES.get(name) or (name.upper() if function or modifiers else _sign(name))
    return "+".join([*(modifier.title() for modifier in modifiers), last])


def _sign(name: str) -> str:
    """Return the sign that a name of Unicode's is for: `section_sign` is `§`."""
    if "_" not in name:
        return name
    from unicodedata import lookup

    try:
        return lookup(name.replace("_", " "))
    except KeyError:
        return name


def all_printed(key: Key) -> str:
    """Return all keys of an action, as they are printed on the keyboard, with blanks between."""
    return " ".join(map(printed, keys_of(key)))


def keys_of(key: Key) -> tuple[str, ...]:
    """Return the keys of an action, by Textual's names; none for one that has none."""
    return () if key.keys == NO_KEY else tuple(key.keys.split(","))


def remapped(keys: Iterable[Key], keymap: Mapping[str, str]) -> tuple[Key, ...]:
    """Return actions with the keys that a person has given them."""
    return tuple(key._replace(keys=keymap.get(key.id, key.keys)) for key in keys)
