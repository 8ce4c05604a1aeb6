"""A key as a person writes it, by Textual's name for what terminals send."""

from typing import Final

from tui.keys import NAMES, printed
from tui.load.nearest import nearest
from tui.problems import Fault

_CODE: Final = "C103"
_MODIFIERS: Final = {"ctrl": "ctrl", "control": "ctrl", "alt": "alt", "shift": "shift"}
_SAME: Final = {"i": "Tab", "m": "Enter", "h": "Backspace", "left_square_bracket": "Esc"}
"""What many terminals send for Ctrl with one of these."""
_MOVING: Final = frozenset(
    {"up", "down", "left", "right", "home", "end", "pageup", "pagedown", "insert", "delete"}
    | {f"f{number}" for number in range(1, 25)}
)
_SENT: Final = {
    ("ctrl",): _MOVING | {"backslash", "right_square_bracket", "circumflex_accent", "underscore"},
    ("ctrl", "shift"): _MOVING,
    ("shift",): _MOVING | {"tab"},
}
"""Keys that terminals send together with others, letters apart."""
_WORDS: Final = {
    "return": "enter", "esc": "escape", "del": "delete", "ins": "insert", "pgup": "pageup",
    "pgdn": "pagedown", "page_up": "pageup", "page_down": "pagedown",
    **{printed(name).casefold(): name for name in NAMES},
    **{name: name for name in (*NAMES, *_MOVING)},
}  # fmt: skip
_EXAMPLES: Final = "write keys as the help prints them: `n`, `G`, `/`, `Ctrl+F`, `PgDn`, `F5`"


def read_key(text: str) -> str | Fault:
    """Return the name of a key: `?`, `Ctrl+F`, `PgDn`, `question_mark`, `ctrl+f`, `pagedown`.

    The `Fault` (C103) is for what no keyboard has, and for what many terminals cannot send.
    """
    if text and not text.strip():
        return "space"
    *modifiers, last = _parts(text.strip())
    name = _named(last.strip())
    if name is None:
        return _no_key(text)
    held = []
    for word in modifiers:
        if (modifier := _MODIFIERS.get(word.strip().casefold())) is None:
            return _no_key(text)
        held.append(modifier)
    return _together(tuple(sorted(set(held))), name, text)


def is_typed(key: str) -> bool:
    """Whether a key, by its name, writes something where one can type."""
    return len(printed(key)) == 1 or key == "space"


def _parts(text: str) -> list[str]:
    # The sign that joins is a key as well.
    if text == "+":
        return ["+"]
    return [*text[:-2].split("+"), "+"] if text.endswith("++") else text.split("+")


def _named(word: str) -> str | None:
    """Return a key's name by its sign or its word."""
    if len(word) != 1:
        return _WORDS.get(word.casefold())
    if word in _WORDS or word.isalnum():
        return _WORDS.get(word, word)
    from unicodedata import name

    # Textual's own way of naming signs, for those that hardly a keyboard has.
    return name(word, "").lower().replace("-", "_").replace(" ", "_") or None


def _together(held: tuple[str, ...], name: str, text: str) -> str | Fault:
    """Return a key with what is held down, where terminals can tell it from others."""
    letter = name if len(name) == 1 and name.isalpha() else ""
    if not held:
        return name
    if held == ("shift",) and len(letter.upper()) == 1:
        return letter.upper()
    if held in {("alt",), ("alt", "shift")} and len(name) == 1 and name.isascii():
        shifted = letter and (letter.isupper() or "shift" in held)
        return f"alt+shift+{name.lower()}" if shifted else f"alt+{name}"
    if held == ("ctrl",) and (same := _SAME.get(name.casefold())):
        return _cannot(text, f"write `{same}`, which is what many send", f" from `{same}`")
    if held == ("ctrl",) and letter.isascii() and letter:
        return f"ctrl+{letter.lower()}"
    return "+".join([*held, name]) if name in _SENT.get(held, ()) else _cannot(text, _EXAMPLES)


def _no_key(text: str) -> Fault:
    if not text:
        reason = "nothing stands here; YAML takes `#` and what follows for a comment"
        return Fault(_CODE, "a key is missing", reason, "quote a sign: `'#'`; `[]` means no key")
    *modifiers, last = text.casefold().split("+")
    near = _named(last) or _WORDS.get(nearest(last, _WORDS, 0.7) if len(last) < 20 else "", "")
    held = [nearest(word, _MODIFIERS, 0.5) for word in modifiers[:2]]
    help_ = (
        f"did you mean `{printed('+'.join([*held, near]))}`?" if near and all(held) else _EXAMPLES
    )
    return Fault(_CODE, f"`{text[:40]}` is not a key", "", help_)


def _cannot(text: str, help_: str, from_what: str = "") -> Fault:
    reason = f"many terminals cannot send it, or tell it{from_what or ' from another'}"
    return Fault(_CODE, f"`{text[:40]}` cannot be relied on", reason, help_)
