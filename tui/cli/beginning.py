"""`briefing new`: begin a briefing with a file that shows what may stand in it."""

import argparse
import re
from pathlib import Path
from typing import Final, NamedTuple

from tui.clean import clean_name, one_line
from tui.cli import codes
from tui.cli.arguments import UsageError, briefing_name
from tui.cli.environment import Environment
from tui.cli.finding import STDIN
from tui.cli.messages import say
from tui.edit.skeleton import skeleton
from tui.library import SUFFIXES
from tui.load.load import LONGEST_ID, made_id, slug
from tui.writing import write_new

EXAMPLES: Final = """\
examples:
  briefing new halden                       writes halden.yaml into the folder you are in
  briefing new 'Ferry strike at Port Halden'
                                            ferry-strike-at-port-halden.yaml, with this title
  briefing new - | less                     shows what would be written
  briefing new halden --from timeline.json  what another program's file says, as a briefing

--from takes JSON of `briefing export`, of TimelineJS, and entities of FollowTheMoney; what a
briefing has no place for is told on standard error, with its place.

No file is ever written over: exit code 5 says that there is one, and nothing has happened.
"""
_UNTITLED: Final = "Untitled"
_AS_IT_IS: Final = re.compile(r"[^\W_][\w.-]*")
"""What can name a file as it stands, on every system and on the command line."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "name",
        type=briefing_name,
        metavar="NAME",
        help="what to call the file, or the title; - writes to standard output",
    )
    parser.add_argument(
        "--from",
        dest="source",
        metavar="FILE",
        help="take over what another program's file says; - is standard input",
    )


class _Begun(NamedTuple):
    """A briefing that is to be written."""

    path: Path
    title: str

    @property
    def id(self) -> str:
        """What it is called by other files."""
        return made_id(self.path.stem)


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Write a new briefing."""
    to_stdout = options.name == STDIN
    begun = _Begun(Path(), _UNTITLED) if to_stdout else _begun(options.name)
    identifier = slug(_UNTITLED) if to_stdout else begun.id
    if options.source is None:
        text = skeleton(identifier, begun.title)
    else:
        from tui.cli.taking_over import taken_over

        taken = taken_over(options.source, identifier, begun.title, environment)
        if taken is None:
            return codes.UNREADABLE
        text = taken
    if to_stdout:
        environment.out.write(text)
        return codes.DONE
    return _write(begun, text, environment)


def _write(begun: _Begun, text: str, environment: Environment) -> int:
    path = environment.working / begun.path
    shown = clean_name(str(begun.path))
    try:
        write_new(path, text.encode())
    except FileExistsError:
        say(environment.err, f"`{shown}` is there already", help_="choose another name")
        return codes.WOULD_OVERWRITE
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", "") or "the name is not valid").lower()
        help_ = f"is there a folder `{clean_name(str(begun.path.parent))}` of your own?"
        say(environment.err, f"`{shown}` cannot be written", reason, help_)
        return codes.UNWRITTEN
    environment.err.write(f"{shown}: written. {_next(begun.path)}\n")
    return codes.DONE


def _next(path: Path) -> str:
    import shlex

    name = str(path)
    word = shlex.quote(clean_name(f"./{name}" if name.startswith("-") else name))
    return f"Edit it, and beside it see each save at once: briefing {word}"


def _begun(word: str) -> _Begun:
    """Return the file that a name, a title or a path means, and the title that it gets."""
    folder, sign, name = word.rpartition("/")
    suffix = next((one for one in SUFFIXES if name.endswith(one)), "")
    name = one_line(name.removesuffix(suffix))
    named = name if _AS_IT_IS.fullmatch(name) and len(name) <= LONGEST_ID else slug(name)
    if not named:
        raise UsageError(f"`{clean_name(word)}` cannot name a briefing", "use letters or digits")
    words = name if " " in name else " ".join(re.split(r"[-_]+", name)).strip()
    title = f"{words[:1].upper()}{words[1:]}"
    return _Begun(Path(f"{folder}{sign}") / f"{named}{suffix or SUFFIXES[0]}", title)
