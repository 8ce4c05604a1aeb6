"""The server of a reader in a browser: textual-serve's, kept to its own page.

The only module that knows it, or any server. What it starts for each page is one command, made
before there is a page; a page can send keys, and the size of its window.
"""

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Final
from urllib.parse import urlsplit

from aiohttp import web
from textual_serve.server import Server

_LAST_WORDS: Final = 1.0
"""Seconds that open pages have to be done, once it is ended."""
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_HOST: Final = re.compile(r"(?a)[\w.-]+(:\d+)?|\[[\da-fA-F:.]+\](:\d+)?")
_POLICY: Final = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data:; connect-src 'self' ws://{host}; frame-ancestors 'none'"
)
"""What a page may load: of this server alone. Textual's own asks for a font from elsewhere."""


class PageServer(Server):
    """Serves one command. `begun` is called once it listens."""

    def __init__(
        self, command: str, title: str, host: str, port: int, begun: Callable[[], None]
    ) -> None:
        super().__init__(command, host, port, title)
        self._begun = begun

    def serve(self, debug: bool = False) -> None:
        """Serve until SIGINT or SIGTERM; raises `OSError` where nobody can listen there."""
        del debug
        for name in ("aiohttp", "textual-serve"):
            # What a server tells itself holds addresses and local values, and is for nobody here.
            logging.getLogger(name).addHandler(logging.NullHandler())
            logging.getLogger(name).propagate = False
        web.run_app(
            self._make_app(),
            host=self.host,
            port=self.port,
            access_log=None,
            shutdown_timeout=_LAST_WORDS,
            print=lambda *_: self._begun(),
        )

    async def on_startup(self, app: web.Application) -> None:
        """Say nothing yet: nobody listens so far."""

    async def _make_app(self) -> web.Application:
        made = await super()._make_app()
        made.middlewares.append(self._guarded)
        return made

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Answer nobody but the page itself.

        A page of another site could open a connection to here as well, from within the person's
        own browser, and a name of its own could be made to mean this machine.
        """
        if not is_own(request.headers, self.host):
            raise web.HTTPForbidden(text="This is not the address that briefing serves.")
        # The page is told to connect to where it was got from: a machine has several names.
        self.public_url = f"http://{request.host}"
        response = await handler(request)
        if not response.prepared:
            response.headers["Content-Security-Policy"] = _POLICY.format(host=request.host)
            response.headers["Referrer-Policy"] = "no-referrer"
            response.headers["X-Content-Type-Options"] = "nosniff"
        return response


def is_own(headers: Mapping[str, str], bound: str) -> bool:
    """Whether a request is for an address that is served, and from a page of that address."""
    host = headers.get("Host", "")
    if not _HOST.fullmatch(host):
        return False
    if bound in LOOPBACK and urlsplit(f"//{host}").hostname not in LOOPBACK:
        return False
    origin = headers.get("Origin")
    return origin is None or origin == f"http://{host}"
