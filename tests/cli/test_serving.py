"""`briefing serve`, as far as it goes without a server: what is served, and what it says."""

import asyncio
import shlex
import sys
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from tests.cli.running import ran
from tui.app.page_server import PageServer, is_own
from tui.cli import serving
from tui.library import FIRST


def test_without_the_optional_part_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one command that can be copied."""
    monkeypatch.setattr(serving, "find_spec", lambda _: None)
    done = ran("serve", FIRST)
    assert (done.code, done.out) == (1, "")
    assert "help: python3 -m pip install 'briefing-browser[serve]'\n" in done.err


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("-",), 2, "standard input cannot be served"),
        (("nowhere",), 3, "nowhere"),
        ((FIRST, "--theme", "gruvbux"), 2, "there is no theme `gruvbux`"),
        ((FIRST, "--port", "0"), 2, "a port is a number"),
        ((FIRST, "--port", "65536"), 2, "a port is a number"),
    ],
)
def test_what_cannot_be_served_is_told_before_anybody_listens(
    arguments: tuple[str, ...], code: int, words: str
) -> None:
    """As by every other command."""
    done = ran("serve", *arguments)
    assert done.code == code
    assert words in done.err


def test_a_shell_reads_the_command_as_it_is_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the file is called."""
    file = tmp_path / "rue $(touch ran) 'x'; y.yaml"
    file.write_text("title: x\ntimeline:\n  - {id: one, title: One}\n", "utf-8")
    served: list[str] = []

    def note(server: PageServer) -> None:
        served.append(server.command)

    monkeypatch.setattr(PageServer, "serve", note)
    assert ran("serve", f"{file}#one", "--theme", "nord").code == 0
    words = shlex.split(served[0])
    assert words[0] == sys.executable
    assert words[-3:] == ["--theme=nord", "--", f"{file}#one"]


def test_only_on_this_machine_it_is_without_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    """Anywhere else, it says who can read what, and that nothing hides it on the way."""
    monkeypatch.setattr(PageServer, "serve", lambda _: None)
    for host in ("127.0.0.1", "localhost", "::1"):
        assert ran("serve", FIRST, "--host", host).err == ""
    warned = ran("serve", FIRST, "--host", "0.0.0.0").err  # noqa: S104  # nobody listens
    assert warned.startswith("warning: whoever can reach http://0.0.0.0:8000/ can read")


@pytest.mark.parametrize(
    ("host", "origin", "bound", "own"),
    [
        ("127.0.0.1:8000", None, "127.0.0.1", True),
        ("localhost:8000", "http://localhost:8000", "127.0.0.1", True),
        ("[::1]:8000", "http://[::1]:8000", "::1", True),
        ("localhost:8000", "http://localhost:9000", "127.0.0.1", False),
        ("localhost:8000", "https://evil.example", "127.0.0.1", False),
        ("localhost:8000", "null", "127.0.0.1", False),
        ("evil.example:8000", "http://evil.example:8000", "127.0.0.1", False),
        ("reader.example:8000", "http://reader.example:8000", "0.0.0.0", True),  # noqa: S104  # as above
        ("reader.example:8000", "http://evil.example", "0.0.0.0", False),  # noqa: S104  # as above
        ('x"><script>', None, "0.0.0.0", False),  # noqa: S104  # as above
        ("", None, "127.0.0.1", False),
    ],
)
def test_only_the_page_itself_is_answered(
    host: str, origin: str | None, bound: str, own: bool
) -> None:
    """Another site's page in the same browser is not, nor a name made to mean this machine."""
    headers = {"Host": host, **({"Origin": origin} if origin is not None else {})}
    assert is_own(headers, bound) is own


def test_a_title_is_no_markup_of_the_page() -> None:
    """Nor is the address that is asked for, which the page is made with."""

    async def page() -> str:
        server = PageServer("true", "<script>a</script>", "127.0.0.1", 0, lambda: None)
        async with TestClient(TestServer(await server._make_app())) as client:
            answer = await client.get("/", params={"fontsize": "<script>b"})
            return await answer.text()

    text = asyncio.run(page())
    assert "&lt;script&gt;a&lt;/script&gt;" in text
    assert "<script>b" not in text
