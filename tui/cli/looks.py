"""How a print-out looks: in which signs, how wide, with colours or without."""

import argparse
from typing import Final, NamedTuple

from tui.cli.arguments import ascii_option
from tui.cli.environment import Environment
from tui.render.glyphs import ASCII, Glyphs
from tui.render.layout import NARROW
from tui.render.looks import STYLES, Styles, background

_DEFAULT_WIDTH: Final = 80


class Look(NamedTuple):
    """How to print."""

    glyphs: Glyphs
    width: int
    wrapped: int | None
    """How wide plain lines are; None where nothing wraps them."""
    styled: bool
    """Whether looks may be sent: to a terminal that shows them, or because it was asked for."""
    color: bool
    styles: Styles = STYLES["unknown"]
    """What each role looks like."""

    @property
    def rich(self) -> bool:
        """Whether to print in columns, and with looks."""
        return self.styled and self.width >= NARROW


def look_options(parser: argparse.ArgumentParser) -> None:
    """Declare `--width`, `--color` and `--ascii`."""
    parser.add_argument("--width", type=_width, metavar="N", help="columns to print in")
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colour: on a terminal (auto), always, or never",
    )
    ascii_option(parser)


def look_of(options: argparse.Namespace, environment: Environment) -> Look:
    """Return the look that the options ask for, and the output can have."""
    width = options.width or environment.columns or _DEFAULT_WIDTH
    always = options.color == "always"
    terminal = environment.terminal_out and not environment.dumb and options.color != "never"
    return Look(
        glyphs=ASCII if options.ascii else environment.glyphs,
        width=width,
        wrapped=width if options.width or environment.terminal_out else None,
        styled=terminal or always,
        color=always or not environment.variables.get("NO_COLOR"),
        styles=STYLES[background(environment.variables, environment.config.settings.theme)],
    )


def _width(text: str) -> int:
    if text.isascii() and text.isdigit() and 10 <= int(text) <= 1000:
        return int(text)
    raise argparse.ArgumentTypeError("a width is a number of columns, 10 to 1000")
