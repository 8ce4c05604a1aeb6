"""A language model that somebody offers over HTTP, in the form that OpenAI's interface has.

Only `POST BASE/chat/completions` is used, of which every such server has the same core:
https://platform.openai.com/docs/api-reference/chat. One answer is asked for, and asked for once
more where the server had no answer; nothing is followed to another address.
"""

import json
from contextlib import suppress
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from socket import SHUT_RDWR
from threading import Event, Timer
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

from tui.clean import clean_name, one_line
from tui.problems import Fault

MOST_BYTES: Final = 1024 * 1024
"""The longest reply that is read."""
TIME_OUT: Final = 120.0
"""Seconds that one answer may take, from the first byte sent to the last one read."""
_TRIES: Final = 2
_LOCAL: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_TOLD: Final = 200
_FAILED: Final = 500


class Endpoint(NamedTuple):
    """Where a model is, and which one."""

    scheme: str
    host: str
    port: int
    path: str
    model: str
    key: str = ""
    """Sent as the bearer's; empty for a server that asks for none."""

    @property
    def name(self) -> str:
        """The host as it is told to the person before anything is sent."""
        return clean_name(f"{self.host}:{self.port}")


class Silence(NamedTuple):
    """That there was no answer, and whether to ask again is of use."""

    fault: Fault
    is_passing: bool


def endpoint(base: str, model: str, key: str = "") -> Endpoint | Fault:
    """Return the endpoint below a base URL; a `Fault` for what is none, or would betray the key."""
    help_ = "give the base URL of an OpenAI-compatible server, such as http://localhost:8080/v1"
    try:
        parts = urlsplit(base)
        port = parts.port
    except ValueError:
        return Fault("", f"`{clean_name(base)}` is not a URL", help=help_)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username:
        return Fault("", f"`{clean_name(base)}` is not a URL of a server", help=help_)
    if not model:
        return Fault("", "no model is named", help="name one that the server has with `--model`")
    is_safe = parts.scheme == "https" or parts.hostname in _LOCAL
    if key and not is_safe:
        reason = "http is read by whoever is on the way"
        return Fault("", "the key is not sent over http", reason, "use https, or take it away")
    port = port or (443 if parts.scheme == "https" else 80)
    path = f"{parts.path.rstrip('/')}/chat/completions"
    return Endpoint(parts.scheme, parts.hostname, port, path, model, key)


def body(to: Endpoint, system: str, user: str) -> bytes:
    """Return what is sent: two messages, and that the model is to be as plain as it can."""
    messages = [{"role": "system", "content": system}, {"role": "user", "content": user}]
    asked = {"model": to.model, "messages": messages, "temperature": 0, "stream": False}
    return json.dumps(asked).encode()


def answer(to: Endpoint, sent: bytes, time_out: float = TIME_OUT) -> str | Fault:
    """Send a body and return the words of the answer; a `Fault` says why there are none."""
    for last in (False, True):
        found = _once(to, sent, time_out)
        if isinstance(found, str):
            return found
        if last or not found.is_passing:
            return found.fault
    raise AssertionError("the last try returns")


def _once(to: Endpoint, sent: bytes, time_out: float) -> str | Silence:
    kind = HTTPSConnection if to.scheme == "https" else HTTPConnection
    connection = kind(to.host, to.port, timeout=time_out)
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if to.key:
        headers["Authorization"] = f"Bearer {to.key}"
    # A server that sends a letter a second never lets a socket's own time run out.
    is_late = Event()
    watch = Timer(time_out, _hang_up, (connection, is_late))
    watch.daemon = True
    watch.start()
    try:
        connection.request("POST", to.path, sent, headers)
        data = _read(connection.getresponse())
    except (OSError, HTTPException, ValueError) as error:
        late = is_late.is_set() or isinstance(error, TimeoutError)
        return Silence(_late(to) if late else _unheard(to, error), isinstance(error, OSError))
    finally:
        watch.cancel()
        connection.close()
    if is_late.is_set():
        return Silence(_late(to), True)
    return data if isinstance(data, Silence) else _words(to, data)


def _hang_up(connection: HTTPConnection, is_late: Event) -> None:
    is_late.set()
    socket = connection.sock
    if socket is not None:
        with suppress(OSError):
            socket.shutdown(SHUT_RDWR)


def _read(response: HTTPResponse) -> bytes | Silence:
    if response.status != HTTPStatus.OK:
        what = f"the server says {response.status} {one_line(response.reason or '')[:_TOLD]}"
        help_ = "see the base URL, the model's name, and the key"
        fault = Fault("", what.strip(), _said(response), help_)
        is_passing = response.status == HTTPStatus.TOO_MANY_REQUESTS or response.status >= _FAILED
        return Silence(fault, is_passing)
    data = response.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        reason = f"up to {MOST_BYTES >> 20} MiB are read"
        return Silence(Fault("", "the server's answer is too long", reason), False)
    return data


def _said(response: HTTPResponse) -> str:
    """Return what a server said of an error, shortened: it may be anything at all."""
    return one_line(response.read1(_TOLD).decode("utf-8", "replace"))[:_TOLD]


def _late(to: Endpoint) -> Fault:
    return Fault("", f"{to.name} did not answer in time", help="ask it again, or ask another")


def _unheard(to: Endpoint, error: Exception) -> Fault:
    reason = one_line(getattr(error, "strerror", None) or str(error))[:_TOLD]
    return Fault(
        "", f"{to.name} cannot be asked", reason, "is the server there, and the URL right?"
    )


def _words(to: Endpoint, data: bytes) -> str | Silence:
    try:
        found: Any = json.loads(data)
        words = found["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        words = None
    if isinstance(words, str):
        return words
    reason = "an answer has `choices`, and the first one a `message` with `content`"
    return Silence(Fault("", f"{to.name} does not answer as such servers do", reason), False)
