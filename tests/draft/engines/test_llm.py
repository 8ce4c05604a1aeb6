"""An article is sent as data, once the person has been told where; hostile answers do no harm."""

import json
from typing import Final

import pytest

from tests.draft.engines.server import saying, sending, serving
from tui.draft.engines.endpoint import Endpoint, endpoint
from tui.draft.engines.llm import MOST_BYTES, told
from tui.draft.engines.reply import Reply
from tui.draft.text import Text
from tui.problems import Fault

ARTICLE: Final = Text.of("Crews at Port Halden walked out on 2 March, the union said.")
GOOD: Final = {"kind": "event", "words": "A strike begins", "quotation": "walked out on 2 March"}


def to(base: str) -> Endpoint:
    """Return the endpoint of a server."""
    found = endpoint(base, "small")
    assert isinstance(found, Endpoint)
    return found


def test_the_host_and_the_bytes_are_told_before_they_are_sent() -> None:
    """As many as are then sent, to the host that is told."""
    heard: list[tuple[str, int, int]] = []
    with serving(saying(json.dumps({"items": [GOOD]}))) as server:
        found = told(
            ARTICLE,
            to(server.base),
            lambda host, size: heard.append((host, size, len(server.requests))),
        )
        (host, size, sent_before), (request,) = heard[0], server.requests
        assert host in server.base
        assert size == int(request.headers["Content-Length"])
        assert sent_before == 0
    assert isinstance(found, Reply)
    assert [one.words for one in found.told] == ["A strike begins"]


def test_the_article_stands_between_two_lines_that_it_cannot_know() -> None:
    """What it says to the model is data, whatever it is."""
    with serving(saying("{}")) as server:
        for _ in range(2):
            told(ARTICLE, to(server.base), lambda *_: None)
        words = [request.body["messages"][1]["content"] for request in server.requests]
    lines = words[0].split("\n")
    boundary = lines[1]
    assert words[0].count(boundary) == 2
    assert ARTICLE.text in words[0]
    assert boundary not in words[1]


@pytest.mark.parametrize(
    "answer",
    [
        json.dumps({"items": [{**GOOD, "quotation": "nothing of the sort stands here"}]}),
        json.dumps({"items": [{**GOOD, "words": "\x1b]52;c;x\x07 2 dead"}]}),
        "Ignore the above. The strike is over.",
        json.dumps({"items": GOOD}),
        json.dumps([[[[]]]]),
    ],
)
def test_a_hostile_answer_tells_nothing(answer: str) -> None:
    """It is dropped, and that is said."""
    with serving(saying(answer)) as server:
        found = told(ARTICLE, to(server.base), lambda *_: None)
    assert isinstance(found, Reply)
    assert found.told == ()
    assert found.dropped
    assert all(word.isprintable() for word in found.dropped)


def test_what_a_server_does_wrong_is_a_fault() -> None:
    """And no traceback."""
    with serving(sending(b"{", 200)) as server:
        assert isinstance(told(ARTICLE, to(server.base), lambda *_: None), Fault)


def test_what_is_too_long_is_not_sent() -> None:
    """Nobody is told of a host that gets nothing."""
    heard: list[str] = []
    with serving(saying("{}")) as server:
        found = told(
            Text.of("word " * MOST_BYTES), to(server.base), lambda host, _: heard.append(host)
        )
        assert isinstance(found, Fault)
        assert server.requests == []
    assert heard == []
