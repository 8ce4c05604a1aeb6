"""Links that a terminal opens by a click (OSC 8): where they lead, and which terminals take them.

A terminal that does not know them should ignore them, and some do not: they show rubbish. So they
are sent to those alone that say by a variable what they are, and are known to take them.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from tui.model.briefing import Briefing
from tui.model.card import Span
from tui.model.record import is_link

Version = tuple[int, ...]


class Taker(NamedTuple):
    """A terminal that takes links: the variable it is known by, its value, from which version on.

    An empty `value` stands for any. An empty `version` names no variable: all versions do.
    """

    variable: str
    value: str
    version: str = ""
    least: Version = ()


# Where not said otherwise, by https://terminfo.dev/extensions/osc-8-hyperlinks, which tries them,
# and from the versions on that https://github.com/chalk/supports-hyperlinks goes by.
TAKERS: Final = (
    # GNOME Terminal, Tilix and all else on VTE; 0.50.0 itself crashes on them.
    Taker("VTE_VERSION", "", "VTE_VERSION", (5001,)),
    Taker("TERM_PROGRAM", "iTerm.app", "TERM_PROGRAM_VERSION", (3, 1)),
    # Its versions are dates.
    Taker("TERM_PROGRAM", "WezTerm", "TERM_PROGRAM_VERSION", (20200620,)),
    Taker("TERM_PROGRAM", "vscode", "TERM_PROGRAM_VERSION", (1, 72)),
    Taker("TERM_PROGRAM", "ghostty"),
    Taker("TERM", "xterm-ghostty"),
    # Passes them on to a terminal that takes them, and keeps them from others:
    # https://github.com/tmux/tmux/blob/master/CHANGES
    Taker("TERM_PROGRAM", "tmux", "TERM_PROGRAM_VERSION", (3, 4)),
    Taker("TERM", "xterm-kitty"),
    # https://codeberg.org/dnkl/foot
    Taker("TERM", "foot"),
    Taker("TERM", "foot-extra"),
    Taker("WT_SESSION", ""),
)


def takes_links(variables: Mapping[str, str]) -> bool:
    """Whether the terminal is known to take links."""
    inside = "STY" in variables or "TMUX" in variables
    if inside and variables.get("TERM_PROGRAM") != "tmux":
        # The variables are those of the terminal around GNU screen, or of that around an old tmux.
        return False
    return any(_is_it(taker, variables) for taker in TAKERS if not inside or taker.value == "tmux")


def _is_it(taker: Taker, variables: Mapping[str, str]) -> bool:
    given = variables.get(taker.variable, "")
    if not given or taker.value not in {"", given}:
        return False
    return not taker.version or _version(variables.get(taker.version, "")) >= taker.least


def _version(text: str) -> Version:
    """Return the numbers that a version begins with: of `20240203-110809-5046fc22` the date."""
    match = re.match(r"(?a)\d{1,9}(?:\.\d{1,9})*", text)
    return tuple(map(int, match[0].split("."))) if match else ()


def addresses(briefing: Briefing) -> dict[str, str]:
    """Return the addresses of sources on the web by what leads there: ids, passages, themselves."""
    urls = ((source.id, str(source.url)) for source in briefing.sources if source.url)
    found = {identifier: url for identifier, url in urls if is_web(url)}
    pinned = ((identifier, found.get(one.source)) for identifier, one in briefing.passages.items())
    written = {url: url for url in found.values()}
    return {**written, **found, **{identifier: url for identifier, url in pinned if url}}


def address_of(span: Span, known: Mapping[str, str]) -> str:
    """Return where a span leads: to its source, or to the address that it is; or nowhere."""
    # Whole alone: what is left of an address that was broken in two leads somewhere else.
    return known.get(span.target or (span.text if "://" in span.text else ""), "")


def is_web(text: str) -> bool:
    """Whether a text is an address that may be sent: http or https with a host, in plain ASCII."""
    return text.startswith(("http://", "https://")) and text.isascii() and is_link(text)
