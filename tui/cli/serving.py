"""`briefing serve`: the reader in a browser."""

import argparse
import shlex
import sys
from importlib.util import find_spec
from typing import Final

from tui.clean import clean_name
from tui.cli import codes
from tui.cli.arguments import UsageError, name_argument
from tui.cli.environment import Environment
from tui.cli.finding import STDIN, Found, read_at
from tui.cli.messages import say, say_fault
from tui.cli.show import say_unreadable
from tui.load.nearest import did_you_mean
from tui.problems import Fault

EXAMPLES: Final = """\
examples:
  briefing serve derna-2018               at http://127.0.0.1:8000/, for this machine alone
  briefing serve drafts/halden.yaml --port 8080

The page has the reader of this one briefing: no editor, no export, no library, and no program of
this machine can be reached from it. Ctrl+C ends it. It needs an optional part of the program:
python3 -m pip install 'briefing-browser[serve]'
"""
_HOST: Final = "127.0.0.1"
_PORT: Final = 8000
_KEPT: Final = (
    "HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
    "XDG_STATE_HOME", "BRIEFING_CONFIG", "NO_COLOR",
)  # fmt: skip
"""The variables that a served reader goes by: none that names a program, or where one is."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    name_argument(parser)
    parser.add_argument(
        "--host", metavar="ADDRESS", default=_HOST, help="the address to listen at; 127.0.0.1"
    )
    parser.add_argument("--port", metavar="N", type=_port, default=_PORT, help="8000")
    parser.add_argument("--theme", metavar="THEME", help="colours; `t` in the reader chooses")
    # What the server starts for each page: this command again, the other end of a connection.
    parser.add_argument("--in-page", action="store_true", help=argparse.SUPPRESS)


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) < 65_536:
        return int(text)
    raise argparse.ArgumentTypeError("a port is a number, 1 to 65535")


def run(options: argparse.Namespace, environment: Environment) -> int:
    """Serve a briefing until somebody ends it."""
    from tui.app.themes import theme_names

    if options.name == STDIN:
        raise UsageError("standard input cannot be served", "it is read once; name a file")
    found = read_at(options.name, environment)
    if isinstance(found, Fault):
        say_fault(environment.err, found)
        return codes.UNREADABLE
    if found.loaded.briefing is None:
        say_unreadable(found.loaded, environment)
        return codes.UNREADABLE
    if options.theme and options.theme not in (themes := theme_names()):
        help_ = did_you_mean(options.theme, themes, f"there are: {', '.join(themes)}")
        raise UsageError(f"there is no theme `{options.theme}`", help_)
    if options.in_page:
        return _read_in_page(found, options, environment)
    if find_spec("textual_serve") is None:
        reason = "textual-serve, an optional part, is not installed"
        help_ = "python3 -m pip install 'briefing-browser[serve]'"
        say(environment.err, "there is nothing to serve with", reason, help_)
        return codes.NO
    return _serve(found, options, environment)


def _read_in_page(found: Found, options: argparse.Namespace, environment: Environment) -> int:
    from tui.app import read_in_terminal
    from tui.app.origin import Origin
    from tui.app.own import Opening

    variables = {
        name: environment.variables[name] for name in _KEPT if name in environment.variables
    }
    # With these no program is found, and what is copied goes to the page's own clipboard.
    variables |= {"PATH": "", "TERM": "xterm-256color"}
    path = found.path.absolute() if found.path else None
    opening = Opening(found.item.id if found.item else "", is_served=True)
    origin, theme = Origin(path, variables), options.theme or ""
    return read_in_terminal(origin, found.loaded, environment.config, theme, opening=opening)


def _serve(found: Found, options: argparse.Namespace, environment: Environment) -> int:
    from tui.app.page_server import LOOPBACK, PageServer

    host: str = options.host
    address = f"http://{f'[{host}]' if ':' in host else host}:{options.port}/"
    briefing = found.loaded.briefing
    assert briefing is not None  # noqa: S101  # seen by the caller

    def begun() -> None:
        title = clean_name(briefing.header.title)
        environment.err.write(f"{title}: at {address} until Ctrl+C\n")
        environment.err.flush()

    if host not in LOOPBACK:
        _warn(address, environment)
    server = PageServer(command(found, options), briefing.header.title, host, options.port, begun)
    try:
        server.serve()
    except OSError as error:
        reason = (error.strerror or "the system refuses it").lower()
        say(environment.err, f"nothing can be served at {address}", reason, "try another `--port`")
        return codes.NO
    return codes.DONE


def _warn(address: str, environment: Environment) -> None:
    words = (
        f"whoever can reach {address} can read this briefing, and its article where it is at hand"
    )
    environment.err.write(f"warning: {words}; nothing is encrypted, nobody is asked who they are\n")


def command(found: Found, options: argparse.Namespace) -> str:
    """Return what is started for each page, as a shell reads it. It is the same for all pages."""
    path = str(found.path.absolute()) if found.path else ""
    name = f"{path}#{found.item.id}" if found.item else path
    theme = [f"--theme={options.theme}"] if options.theme else []
    # Without `-P` a folder named `tui` in the working folder would be taken for the program.
    return shlex.join([sys.executable, "-P", "-m", "tui", "serve", "--in-page", *theme, "--", name])
