"""What is sent to a language model and what may come back, with a server on loopback."""

import json
from http.server import BaseHTTPRequestHandler
from threading import Event
from typing import Final

import pytest

from tests.draft.engines.server import Answer, saying, sending, serving
from tui.draft.engines.endpoint import MOST_BYTES, Endpoint, answer, body, endpoint
from tui.problems import Fault

SOON: Final = 0.3


def at(base: str, key: str = "") -> Endpoint:
    """Return the endpoint of a server."""
    found = endpoint(base, "small", key)
    assert isinstance(found, Endpoint)
    return found


def asked(base: str, time_out: float = 20, key: str = "") -> str | Fault:
    """Return what a server answers."""
    to = at(base, key)
    return answer(to, body(to, "be plain", "the article"), time_out)


def test_a_good_server_is_asked_once_and_its_words_come_back() -> None:
    """The model, two messages, the key: and nothing else is sent."""
    with serving(saying("hello")) as server:
        assert asked(server.base, key="secret") == "hello"
        (request,) = server.requests
    assert request.path == "/v1/chat/completions"
    assert request.headers["Authorization"] == "Bearer secret"
    assert request.body["model"] == "small"
    assert [one["role"] for one in request.body["messages"]] == ["system", "user"]


def test_without_a_key_none_is_sent() -> None:
    """A server of one's own needs none."""
    with serving(saying("hello")) as server:
        asked(server.base)
        assert "Authorization" not in server.requests[0].headers


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_server_that_is_busy_is_asked_once_more(status: int) -> None:
    """And not a third time."""
    with serving(sending(b"busy", status), saying("hello")) as server:
        assert asked(server.base) == "hello"
    with serving(sending(b"busy", status)) as server:
        found = asked(server.base)
        assert isinstance(found, Fault)
        assert str(status) in found.what
        assert len(server.requests) == 2


def test_a_refusal_is_told_and_not_repeated() -> None:
    """What the server says of it is shown without its control codes."""
    with serving(sending(b"no \x1b[2Jsuch model", 404)) as server:
        found = asked(server.base)
        assert isinstance(found, Fault)
        assert "404" in found.what
        assert "\x1b" not in found.reason
        assert "such model" in found.reason
        assert len(server.requests) == 1


def test_nothing_is_followed_to_another_address() -> None:
    """The article goes to the host that was told, and to no other."""
    with serving(saying("hello")) as other:
        with serving(sending(b"", 307, Location=f"{other.base}/chat/completions")) as server:
            assert isinstance(asked(server.base), Fault)
        assert other.requests == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not json",
        b"[]",
        b"{}",
        b"[" * 100_000,
        json.dumps({"choices": []}).encode(),
        json.dumps({"choices": [{"message": {"content": 5}}]}).encode(),
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_answer_is_said_to_be_none(data: bytes) -> None:
    """Whatever it is."""
    with serving(sending(data)) as server:
        found = asked(server.base)
        assert isinstance(found, Fault)
        assert found.help or found.reason


def test_a_huge_answer_is_not_read_to_its_end() -> None:
    """It is refused as soon as it is too long."""
    with serving(sending(b"x" * (4 * MOST_BYTES))) as server:
        found = asked(server.base)
    assert isinstance(found, Fault)
    assert "too long" in found.what


class _Slow:
    """An answer that comes a little at a time, for longer than anybody waits for it."""

    def __init__(self, beginning: bytes, bit: bytes) -> None:
        self.beginning, self.bit = beginning, bit
        self.stop, self.is_alone = Event(), Event()

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        """Send bit after bit, until there is nobody who reads it."""
        try:
            handler.wfile.write(self.beginning)
            for _ in range(60):
                handler.wfile.write(self.bit)
                if self.stop.wait(SOON / 2):
                    return
        except OSError:
            self.is_alone.set()


_BODY: Final = b"Content-Type: application/json\r\n\r\n"
_SLOW: Final = {
    "body": (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n" + _BODY, b" "),
    "body, to be closed": (b"HTTP/1.1 200 OK\r\nConnection: close\r\n" + _BODY, b" "),
    "body, in pieces": (
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n" + _BODY,
        b"1\r\n \r\n",
    ),
    "body of HTTP/1.0": (b"HTTP/1.0 200 OK\r\n" + _BODY, b" "),
    "headers": (b"HTTP/1.1 200 OK\r\n", b"X-More: 1\r\n"),
    "headers, to be closed": (b"HTTP/1.1 200 OK\r\nConnection: close\r\n", b"X-More: 1\r\n"),
    "headers of HTTP/1.0": (b"HTTP/1.0 200 OK\r\n", b"X-More: 1\r\n"),
    "nothing": (b"", b""),
}


@pytest.mark.parametrize("kind", _SLOW)
def test_a_slow_server_is_given_up(kind: str) -> None:
    """Also one that sends a letter now and then, so that it never seems to be dead; it is told."""
    slow = _Slow(*_SLOW[kind])
    with serving(slow) as server:
        found = asked(server.base, SOON)
        is_alone = kind == "nothing" or slow.is_alone.wait(5)
        slow.stop.set()
    assert isinstance(found, Fault)
    assert "in time" in found.what
    assert is_alone


def test_a_server_that_is_not_there_is_told() -> None:
    """With what to look at."""
    with serving(saying("hello")) as server:
        base = server.base
    found = asked(base)
    assert isinstance(found, Fault)
    assert "cannot be asked" in found.what
    assert found.help


@pytest.mark.parametrize(
    "base",
    [
        "",
        "localhost",
        "ftp://x/v1",
        "http://",
        "http://exa mple/v1",
        "http://exa\nmple/v1",
        "http://example/v 1",
        "http://exämple/v1",
        "http://a..b/v1",
        f"http://{'a' * 64}.example/v1",
        "http://[::1/v1",
        "http://user:pw@host/v1",
        "http://user:pw@host:nowhere/v1",
        "http://pw@host/v1",
        "http://x:99999999/v1",
        "http://x:0/v1",
        "http://x/v1#pw",
        "\x1b",
        "\udcff",
    ],
)
def test_what_is_no_base_url_is_refused(base: str) -> None:
    """Before anything is sent; it is not shown, as a password may stand in it."""
    found = endpoint(base, "small")
    assert isinstance(found, Fault)
    told = f"{found.what} {found.reason} {found.help}"
    assert "pw" not in told
    assert told.isprintable()


def test_the_query_of_a_base_url_is_sent_behind_the_path() -> None:
    """Some servers tell their versions apart by it."""
    with serving(saying("hello")) as server:
        assert asked(f"{server.base}/?api-version=1") == "hello"
        assert server.requests[0].path == "/v1/chat/completions?api-version=1"


@pytest.mark.parametrize("key", ["sk-PRIVATE\r", "sk-PRIVATE\n", "sk PRIVATE", "sk-PRIVATE€", "\0"])
def test_a_key_that_cannot_be_sent_is_refused_and_not_shown(key: str) -> None:
    """As one that was read from a file with its line break."""
    found = endpoint("http://localhost/v1", "small", key)
    assert isinstance(found, Fault)
    assert "PRIVATE" not in f"{found.what} {found.reason} {found.help}"


KEY: Final = "sk-PRIVATE/key+of=mine"


def _says(reason: str, said: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        data = said.encode()
        handler.send_response(401, reason)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    return answer


def _says_no_http(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(f"wrong: {handler.headers['Authorization']}\r\n\r\n".encode())


@pytest.mark.parametrize(
    "wrong",
    [
        _says("No", f"wrong key: Bearer {KEY}, {KEY}"),
        _says("No", json.dumps({"error": KEY}).replace("/", "\\/")),
        _says("No", f"{' ' * 150}{'x' * 45} {KEY}"),
        _says("No", f"{' ' * 1009}{KEY}"),
        _says("No", f"{KEY[:-1]}"),
        _says(f"No {KEY}", ""),
        _says_no_http,
    ],
)
def test_a_key_that_a_server_says_is_not_shown(wrong: Answer) -> None:
    """Whole, or begun where what is read of the answer ends; in JSON, in a line that is no HTTP."""
    with serving(wrong) as server:
        found = asked(server.base, key=KEY)
    assert isinstance(found, Fault)
    assert "PRIV" not in f"{found.what} {found.reason} {found.help}"
    assert "sk-P" not in f"{found.what} {found.reason} {found.help}"


def test_a_key_that_stands_in_an_answer_is_not_among_its_words() -> None:
    """They go into a briefing; a key that is as short as a word is left among them."""
    with serving(saying(f"Thanks for {KEY}.")) as server:
        assert asked(server.base, key=KEY) == "Thanks for [the key]."
        assert asked(server.base, key="for") == f"Thanks for {KEY}."


def test_a_key_is_not_sent_where_others_can_read_it() -> None:
    """Over http only to this machine."""
    assert isinstance(endpoint("http://far.example/v1", "small", "secret"), Fault)
    assert isinstance(endpoint("https://far.example/v1", "small", "secret"), Endpoint)
    assert isinstance(endpoint("http://127.0.0.1:1/v1", "small", "secret"), Endpoint)


@pytest.mark.parametrize("model", ["", " "])
def test_a_model_is_named(model: str) -> None:
    """No server knows which one is meant otherwise."""
    assert isinstance(endpoint("http://localhost/v1", model), Fault)
