"""A language model that somebody offers over HTTP, in the form that OpenAI's interface has.

Only `POST BASE/chat/completions` is used, of which every such server has the same core:
https://platform.openai.com/docs/api-reference/chat. One answer is asked for, and asked for once
more where the server had no answer; nothing is followed to another address.
"""

import json
import re
from contextlib import suppress
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from socket import SHUT_RDWR, socket
from threading import Thread
from typing import Any, Final, NamedTuple
from urllib.parse import SplitResult, urlsplit

from tui.clean import clean_name, one_line
from tui.problems import Fault

MOST_BYTES: Final = 1024 * 1024
"""The longest reply that is read."""
TIME_OUT: Final = 120.0
"""Seconds that one answer may take, from the first byte sent to the last one read."""
_TRIES: Final = 2
_LOCAL: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_TOLD: Final = 200
_READ_OF_AN_ERROR: Final = 1024
_FAILED: Final = 500
_PORTS: Final = {"http": 80, "https": 443}
_HIDDEN: Final = "[the key]"
_BEGINNING: Final = 4
"""So many letters of the key are as good as a part of it, where a text is cut off in it."""
_SECRET: Final = 8
"""A shorter key, such as `none`, guards nothing, and may be a word of the answer."""


class Endpoint(NamedTuple):
    """Where a model is, and which one."""

    scheme: str
    host: str
    port: int
    path: str
    """What is asked for there, with the query of the base URL."""
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
    """Return the endpoint below a base URL; a `Fault` for what is none, or would betray the key.

    No fault shows the URL or the key: either may hold what is nobody else's.
    """
    parts = _parts(base)
    if isinstance(parts, str):
        help_ = "give the base URL of an OpenAI-compatible server, such as http://localhost:8080/v1"
        return Fault("", "the base URL is not that of a server", parts, help_)
    host, port = parts.hostname or "", parts.port
    if not model.strip():
        return Fault("", "no model is named", help="name one that the server has with `--model`")
    if not _is_word(key):
        reason = "it holds a blank, a line break or a letter outside ASCII"
        return Fault(
            "", "the key is none that can be sent", reason, "set BRIEFING_LLM_KEY to it alone"
        )
    if key and parts.scheme != "https" and host not in _LOCAL:
        reason = "http is read by whoever is on the way"
        return Fault("", "the key is not sent over http", reason, "use https, or take it away")
    path = f"{parts.path.rstrip('/')}/chat/completions"
    path = f"{path}?{parts.query}" if parts.query else path
    port = _PORTS[parts.scheme] if port is None else port
    return Endpoint(parts.scheme, host, port, path, model, key)


def _parts(base: str) -> SplitResult | str:
    """Return the parts of a base URL, or why it is none."""
    if not _is_word(base):
        return "it holds a blank, a line break or a letter outside ASCII"
    try:
        parts = urlsplit(base)
        has_host = bool((parts.hostname or "").encode("idna")) and parts.port != 0
    except ValueError:
        return "it names no host, or no port that can be"
    if parts.scheme not in _PORTS:
        return "it begins with neither http:// nor https://"
    if "@" in parts.netloc:
        return "it holds a user's name or password; a key is given by BRIEFING_LLM_KEY"
    if not has_host:
        return "it names no host, or no port that can be"
    return "it has a part behind `#`, which is never sent" if "#" in base else parts


def _is_word(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text


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
    """Ask once, on a thread that is left behind where it takes too long.

    A server that sends a letter a second never lets a socket's own time run out, and no other
    limit holds for a name that is looked up, and for the first words over TLS.
    """
    asking = _Asking(to, sent, time_out)
    asking.start()
    asking.join(time_out)
    if asking.found is not None:
        return asking.found
    asking.hang_up()
    return Silence(_late(to), True)


class _Asking(Thread):
    """One request, and what comes of it; the program does not wait for it to end."""

    found: str | Silence | None = None
    """The words of the answer, once they are there."""

    def __init__(self, to: Endpoint, sent: bytes, time_out: float) -> None:
        super().__init__(daemon=True)
        self._to, self._sent, self._time_out = to, sent, time_out
        self._socket: socket | None = None

    def run(self) -> None:
        """Ask, and keep what comes of it."""
        try:
            data = self._data()
        except (OSError, HTTPException, ValueError) as error:
            is_late = isinstance(error, TimeoutError)
            fault = _late(self._to) if is_late else _unheard(self._to, error)
            self.found = Silence(fault, isinstance(error, OSError))
        else:
            self.found = data if isinstance(data, Silence) else _words(self._to, data)

    def hang_up(self) -> None:
        """Tell the server that nobody waits any longer."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(SHUT_RDWR)

    def _data(self) -> bytes | Silence:
        to = self._to
        kind = HTTPSConnection if to.scheme == "https" else HTTPConnection
        connection = kind(to.host, to.port, timeout=self._time_out)
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if to.key:
            headers["Authorization"] = f"Bearer {to.key}"
        try:
            connection.connect()
            # The connection forgets it before the answer is read, where the server is to close it.
            self._socket = connection.sock
            connection.request("POST", to.path, self._sent, headers)
            return _read(connection.getresponse(), to.key)
        finally:
            connection.close()


def _read(response: HTTPResponse, key: str) -> bytes | Silence:
    if response.status != HTTPStatus.OK:
        what = f"the server says {response.status} {_told(response.reason or '', key)}"
        said = response.read1(_READ_OF_AN_ERROR).decode("utf-8", "replace")
        help_ = "see the base URL, the model's name, and the key"
        fault = Fault("", what.strip(), _told(said, key), help_)
        is_passing = response.status == HTTPStatus.TOO_MANY_REQUESTS or response.status >= _FAILED
        return Silence(fault, is_passing)
    data = response.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        reason = f"up to {MOST_BYTES >> 20} MiB are read"
        return Silence(Fault("", "the server's answer is too long", reason), False)
    return data


def _told(text: str, key: str) -> str:
    """Return what a server or an error says, shortened and without the key: it may be anything."""
    hidden = _without(key, text)
    # What was read may end within the key.
    for length in range(len(key) - 1, _BEGINNING - 1, -1):
        if hidden.endswith(key[:length]):
            hidden = f"{hidden[:-length]}{_HIDDEN}"
            break
    return one_line(hidden)[:_TOLD]


def _without(key: str, text: str) -> str:
    """Return a text with something else for the key, also where JSON has backslashes in it."""
    return re.sub(r"\\?".join(map(re.escape, key)), _HIDDEN, text) if key else text


def _late(to: Endpoint) -> Fault:
    return Fault("", f"{to.name} did not answer in time", help="ask it again, or ask another")


def _unheard(to: Endpoint, error: Exception) -> Fault:
    reason = _told(getattr(error, "strerror", None) or str(error), to.key)
    help_ = "is the server there, and the URL right?"
    return Fault("", f"{to.name} cannot be asked", reason, help_)


def _words(to: Endpoint, data: bytes) -> str | Silence:
    try:
        found: Any = json.loads(data)
        words = found["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        words = None
    if isinstance(words, str):
        return _without(to.key, words) if len(to.key) >= _SECRET else words
    reason = "an answer has `choices`, and the first one a `message` with `content`"
    return Silence(Fault("", f"{to.name} does not answer as such servers do", reason), False)
