"""What is sent to a language model and what may come back, with a server on loopback."""

import json
import time
from http.server import BaseHTTPRequestHandler
from typing import Final

import pytest

from tests.draft.engines.server import saying, sending, serving
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


def _drip(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(SOON / 4)


def _drip_headers(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for _ in range(100):
        handler.wfile.write(b"X-More: 1\r\n")
        handler.wfile.flush()
        time.sleep(SOON / 4)


def _sleep(handler: BaseHTTPRequestHandler) -> None:
    del handler
    time.sleep(10 * SOON)


@pytest.mark.parametrize("slow", [_drip, _drip_headers, _sleep])
def test_a_slow_server_is_given_up(slow: object) -> None:
    """Also one that sends a letter now and then, so that it never seems to be dead."""
    assert callable(slow)
    with serving(slow) as server:
        found = asked(server.base, SOON)
    assert isinstance(found, Fault)
    assert "in time" in found.what


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
        "http://a:b@host/v1",
        "http://x:99999999/v1",
        "\x1b",
    ],
)
def test_what_is_no_base_url_is_refused(base: str) -> None:
    """Before anything is sent."""
    found = endpoint(base, "small")
    assert isinstance(found, Fault)
    assert "\x1b" not in found.what


def test_a_key_is_not_sent_where_others_can_read_it() -> None:
    """Over http only to this machine."""
    assert isinstance(endpoint("http://far.example/v1", "small", "secret"), Fault)
    assert isinstance(endpoint("https://far.example/v1", "small", "secret"), Endpoint)
    assert isinstance(endpoint("http://127.0.0.1:1/v1", "small", "secret"), Endpoint)


def test_a_model_is_named() -> None:
    """No server knows which one is meant otherwise."""
    assert isinstance(endpoint("http://localhost/v1", ""), Fault)
