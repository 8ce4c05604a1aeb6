"""What `briefing draft` says of a draft that is made, and the copies of articles that it keeps."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from tui.clean import clean, clean_name
from tui.cli.environment import Environment
from tui.cli.finding import STDIN
from tui.cli.messages import say, shortened
from tui.model.words import count
from tui.problems import Fault

if TYPE_CHECKING:
    from tui.draft.draft import Draft

_MOST_TOLD: Final = 12
"""How many things of a sort are told on standard error; a new file lists all."""


def tell(found: "Draft", name: str | None, environment: Environment, *, is_listed: bool) -> None:
    """Say what was drafted, what was left open, and what to do now."""
    lines = [f"{count(found.added, 'item')} drafted; nobody has reviewed them"]
    lines += [f"warning: {shortened(one)}" for one in found.warnings]
    lines += _told("dropped", list(found.dropped), is_listed=False)
    lines += _told("kept apart", list(map(str, found.doubts)), is_listed=is_listed)
    lines += _told("not covered", list(map(str, found.uncovered)), is_listed=is_listed)
    if name and name != STDIN:
        lines.append(f"Review them: briefing {argument(name)}")
    for line in lines:
        environment.err.write(f"{line}\n")


def _told(what: str, lines: Sequence[str], *, is_listed: bool) -> Iterator[str]:
    most = _MOST_TOLD if is_listed else len(lines)
    yield from (f"{what}: {clean(line)}" for line in lines[:most])
    if len(lines) > most:
        yield f"{what}: {len(lines) - most:,} more, at the end of the file"


def argument(name: str) -> str:
    """Return the name of a file as it can be typed behind a command."""
    import shlex

    return shlex.quote(clean_name(f"./{name}" if name.startswith("-") else name))


def keep_copies(found: "Draft", environment: Environment) -> None:
    """Keep a copy of each article, for the reader to show it."""
    from tui.article.copies import keep

    for article, text in found.copies:
        kept = keep(article, text, environment.variables)
        if isinstance(kept, Fault):
            say(environment.err, kept.what, kept.reason)
