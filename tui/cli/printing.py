"""Write what is printed: plain into a pipe, with looks to a terminal, long things by a pager."""

from collections.abc import Mapping
from typing import TextIO

from tui.cli.environment import Environment
from tui.cli.looks import Look
from tui.cli.print_styles import Printout
from tui.model.briefing import Briefing
from tui.model.card import plain


def write_out(
    printout: Printout, briefing: Briefing, look: Look, environment: Environment, *, pager: bool
) -> None:
    """Write a print-out; `pager` allows for one, where the terminal is too low for all of it."""
    if pager and environment.terminal_out and not environment.dumb:
        from tui.cli.paging import is_longer, paged  # not for a pipe

        printout = printout._replace(lines=list(printout.lines))
        if is_longer([plain(line) for line in printout.lines], environment):
            # Not every pager lets links pass: there are none.
            paged(lambda stream: _write(printout, look, stream, None), environment)
            return
    _write(printout, look, environment.out, _addresses(briefing, environment))


def _write(
    printout: Printout, look: Look, stream: TextIO, addresses: Mapping[str, str] | None
) -> None:
    if printout.styled:
        from tui.render.terminal import console_for, print_lines

        console = console_for(stream, look.width, look.color)
        print_lines(printout.lines, console, look.glyphs, look.styles, addresses)
        return
    stream.writelines(f"{plain(line)}\n" for line in printout.lines)


def _addresses(briefing: Briefing, environment: Environment) -> Mapping[str, str] | None:
    """Return what may be made a link; nothing of a pipe, or of a terminal that is not known to."""
    if not environment.terminal_out or environment.dumb:
        return None
    from tui.render.hyperlinks import addresses, takes_links

    return addresses(briefing) if takes_links(environment.variables) else None
