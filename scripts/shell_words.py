"""What can be typed on the command line, out of the parsers: what each shell's completion is of."""

import argparse
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from tui.cli.arguments import VERBS, parser_of
from tui.codes import CODES
from tui.kinds import KINDS
from tui.kinds.orders import ORDERS
from tui.kinds.panes import PANES
from tui.render.formats import FORMATS

_PANES: Final = tuple(pane.key for pane in PANES)
_CODES: Final = tuple(code.code for code in CODES)
_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "CODE": _CODES,
    "CODES": _CODES,
    "FORMAT": tuple(form.name for form in FORMATS),
    "KINDS": tuple(kind.NOUN for kind in KINDS),
    "ORDER": tuple(order.name for order in ORDERS),
    "PANE": _PANES,
    "PANES": _PANES,
}
"""Words that an argument takes, by what the help calls it, where the parser has no choices."""
NEW: Final = "new"
"""The command whose name is that of no briefing yet."""


class Takes(NamedTuple):
    """What an argument takes."""

    called: str
    """As the help calls it; its choices, where that is all it says."""
    words: tuple[str, ...] = ()
    names: bool = False
    """Whether the names of briefings."""
    files: bool = False
    optional: bool = False
    """Whether it may be left out."""


class Option(NamedTuple):
    """An option, with all its spellings; `takes` is None where no word follows it."""

    flags: tuple[str, ...]
    words: str
    takes: Takes | None = None


class Typed(NamedTuple):
    """What can follow a command."""

    verb: str
    words: str
    options: tuple[Option, ...]
    operands: tuple[Takes, ...]
    """What is told by its place; the last may come again where `more` says so."""
    more: bool

    def operand(self, number: int) -> Takes | None:
        """Return what the operand of a number takes, counted from 0; None where none is taken."""
        if number < len(self.operands):
            return self.operands[number]
        return self.operands[-1] if self.more and self.operands else None


PROGRAM_OPTIONS: Final = (
    Option(("-h", "--help"), "show the help"),
    Option(("-V", "--version"), "show the version"),
)
"""Options of the program itself, where no command stands yet; those of `open` come besides."""


def typed() -> Iterator[Typed]:
    """Yield what can be typed, command by command, as the help lists them."""
    for verb in VERBS:
        actions = [one for one in parser_of(verb)._actions if one.help != argparse.SUPPRESS]  # noqa: SLF001  # argparse has no public list
        operands = [one for one in actions if not one.option_strings]
        yield Typed(
            verb.name,
            verb.summary,
            tuple(_option(one, verb.name) for one in actions if one.option_strings),
            tuple(_takes(one, verb.name) for one in operands),
            any(one.nargs in {"*", "+"} for one in operands),
        )


def _option(action: argparse.Action, verb: str) -> Option:
    words = (action.help or "").replace("%%", "%")
    takes = None if action.nargs == 0 else _takes(action, verb)
    return Option(tuple(action.option_strings), words, takes)


def _takes(action: argparse.Action, verb: str) -> Takes:
    choices = tuple(map(str, action.choices or ()))
    called = str(action.metavar or "|".join(choices) or action.dest.upper())
    is_operand, optional = not action.option_strings, action.nargs in {"?", "*"}
    if choices:
        return Takes(called, choices, optional=optional)
    is_briefing = is_operand and called in {"NAME", "FILE"} and verb != NEW
    files = is_briefing or called in {"FILE", "FOLDER"}
    return Takes(called, _WORDS.get(called, ()), is_briefing, files, optional)
