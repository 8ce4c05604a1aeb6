"""A server on loopback that answers as a test tells it to, and keeps what it was sent."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

Answer = Callable[[BaseHTTPRequestHandler], None]


class Request(NamedTuple):
    """What the server was sent."""

    path: str
    headers: dict[str, str]
    body: Any


class Server(NamedTuple):
    """A server that runs."""

    base: str
    requests: list[Request]


@contextmanager
def serving(*answers: Answer) -> Iterator[Server]:
    """Yield a server that gives some answers in turn, and then the last one again."""
    requests: list[Request] = []

    class Handler(BaseHTTPRequestHandler):
        """Answers one request."""

        def do_POST(self) -> None:
            """Keep what was sent, and answer."""
            sent = self.rfile.read(int(self.headers["Content-Length"]))
            requests.append(Request(self.path, dict(self.headers), json.loads(sent)))
            answers[min(len(requests), len(answers)) - 1](self)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield Server(f"http://127.0.0.1:{server.server_port}/v1", requests)
    finally:
        server.shutdown()
        server.server_close()


def saying(words: str) -> Answer:
    """Return the answer of a good server, whose model says some words."""
    return sending(json.dumps({"choices": [{"message": {"content": words}}]}).encode())


def sending(data: bytes, status: int = 200, **headers: str) -> Answer:
    """Return an answer of some bytes."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    return answer
