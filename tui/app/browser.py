"""What opens a link, and where that would be: a browser is started for http and https alone."""

import sys
from collections.abc import Callable, Mapping
from typing import Final

from tui.model.briefing import Briefing, Readable
from tui.model.record import is_link
from tui.model.source import Passage, Source
from tui.problems import Fault

_ON_A_DISPLAY: Final = (("xdg-open",), ("gio", "open"))


def opening_command(
    link: str,
    variables: Mapping[str, str],
    found: Callable[[str], bool],
    platform: str = sys.platform,
) -> list[str] | Fault:
    """Return what to start to open a link, word by word."""
    # It was one when the file was read; nothing else may ever get as far as a program.
    if not is_link(link):
        return Fault("", "this is not a link", "only http and https addresses are opened")
    openers: list[tuple[str, ...]] = []
    if platform == "darwin":
        openers.append(("open",))
    if variables.get("WSL_DISTRO_NAME"):
        openers.append(("wslview",))
    # Without a display these start a browser for terminals, which would want this one.
    if variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"):
        openers += _ON_A_DISPLAY
    opener = next((one for one in openers if found(one[0])), None)
    if opener is None:
        why = "no program to open links with is found" if openers else "there is no display"
        return Fault("", "the link cannot be opened from here", why, "copy it instead")
    return [*opener, link]


def linked_sources(readable: Readable | None, briefing: Briefing) -> list[Source]:
    """Return the sources that an item stands in, or all if it stands in none; those with links."""
    own = _sources_of(readable, briefing) if readable else []
    return [source for source in own or briefing.sources if source.url]


def _sources_of(readable: Readable, briefing: Briefing) -> list[Source]:
    if isinstance(readable, Source):
        return [readable]
    if isinstance(readable, Passage):
        named = [readable.source]
    else:
        pinned = (
            briefing.passage_id(pin).rpartition("/")[0] for pin in readable.places_in_source()
        )
        named = [*pinned, *(claim.by for claim in readable.voices)]
    found = map(briefing.by_id.get, dict.fromkeys(named))
    return [source for source in found if isinstance(source, Source)]
