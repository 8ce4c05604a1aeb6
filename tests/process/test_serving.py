"""`briefing serve` as a process: served to a real browser, and to those who should not have it."""

import asyncio
import re
import signal
import socket
import subprocess
import time
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pyte
import pytest

from tests.process.browsing import Page, opened_page
from tests.process.terminal import _BEYOND_PYTE, PATIENCE, PROGRAM, surroundings
from tests.render.exports.browser import needs_browser
from tui.library import FIRST


class Served:
    """A briefing that is served by a process of its own."""

    def __init__(self, home: Path, working: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}/"
        variables = surroundings(home, EDITOR="touch edited", DISPLAY=":0")
        self.process = subprocess.Popen(
            [PROGRAM[0], "-P", *PROGRAM[1:], "serve", FIRST, "--port", str(self.port)],
            cwd=working,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stderr is not None
        self.said = self.process.stderr.readline()

    def end(self) -> tuple[int, str]:
        """End it as Ctrl+C does, and return its exit code and what else it said."""
        self.process.send_signal(signal.SIGINT)
        out, err = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, out + err


@pytest.fixture
def working(tmp_path: Path) -> Path:
    """Return a folder to serve from, in which a stray package of the program's name lies."""
    folder = tmp_path / "working"
    (folder / "tui").mkdir(parents=True)
    (folder / "tui" / "__init__.py").write_text("raise SystemExit('the wrong one')\n", "utf-8")
    return folder


@pytest.fixture
def served(tmp_path: Path, working: Path) -> Iterator[Served]:
    """Serve the built-in briefing; the process is ended in the end."""
    one = Served(tmp_path, working)
    try:
        yield one
    finally:
        if one.process.poll() is None:
            one.process.kill()
            one.process.communicate()


def test_it_is_served_here_alone_until_it_is_interrupted(served: Served) -> None:
    """It says where, ends with 0, and has said nothing else."""
    assert served.said == f"The fight for Derna, Libya, 2018: at {served.address} until Ctrl+C\n"
    listening = subprocess.run(
        ["ss", "-Hltn", f"sport = :{served.port}"], capture_output=True, text=True, check=False
    )
    if listening.returncode == 0:
        assert re.findall(r"(\S+):\d+ ", listening.stdout)[:1] == ["127.0.0.1"]
    assert served.end() == (0, "")


def test_a_port_that_is_taken_is_told(served: Served, tmp_path: Path) -> None:
    """In a message, with the address."""
    done = subprocess.run(
        [*PROGRAM, "serve", FIRST, "--port", str(served.port)],
        cwd=tmp_path, env=surroundings(tmp_path), capture_output=True, text=True, check=False,
        stdin=subprocess.DEVNULL, timeout=PATIENCE,
    )  # fmt: skip
    assert done.returncode == 1
    assert f"error: nothing can be served at {served.address}\n" in done.stderr
    assert "Traceback" not in done.stderr


def test_nobody_else_is_answered(served: Served) -> None:
    """Neither at another name, nor a page of another site; and the page loads nothing from afar."""

    async def run() -> None:
        async with aiohttp.ClientSession() as session:
            for path, headers, status in (
                ("", {}, 200),
                ("", {"Host": "evil.example"}, 403),
                ("ws", {"Origin": "http://evil.example"}, 403),
                ("static/js/textual.js", {"Host": "evil.example"}, 403),
                ("download/x", {}, 404),
            ):
                async with session.get(served.address + path, headers=headers) as answer:
                    assert answer.status == status, (path, headers)
                    if status == 200:
                        policy = answer.headers["Content-Security-Policy"]
                        assert policy.startswith("default-src 'self';")

    asyncio.run(run())


def test_open_pages_end_with_it(served: Served) -> None:
    """No reader is left behind, whatever a page has said, and whatever size it has asked for."""

    async def run() -> set[int]:
        async with aiohttp.ClientSession() as session:
            address = f"{served.address}ws?width=1000000000&height=abc"
            async with session.ws_connect(address) as page:
                sent = b""
                while b"Read with care" not in sent:
                    sent += await page.receive_bytes(timeout=PATIENCE)
                await page.send_json(["resize", {"width": -1, "height": 10**12}])
                started = descendants(served.process.pid)
                assert await asyncio.to_thread(served.end) == (0, "")
                return started

    started = asyncio.run(run())
    assert started
    limit = time.monotonic() + PATIENCE
    while started & all_processes().keys():
        assert time.monotonic() < limit, "a reader is left behind"
        time.sleep(0.05)


def all_processes() -> dict[int, int]:
    """Return the parents of all processes, by their numbers; the dead that lie about left out."""
    told = subprocess.run(
        ["ps", "-eo", "pid=,ppid=,stat="], capture_output=True, text=True, check=True
    )
    lines = [line.split() for line in told.stdout.splitlines()]
    return {int(pid): int(parent) for pid, parent, state in lines if state[0] != "Z"}


def descendants(process: int) -> set[int]:
    """Return what a process has started, and what that has."""
    parents = all_processes()
    found: set[int] = set()
    while more := {pid for pid, parent in parents.items() if parent in found | {process}} - found:
        found |= more
    return found


@needs_browser
def test_a_browser_shows_the_reader(served: Served, tmp_path: Path, working: Path) -> None:
    """Keys that are pressed in it lead to the Timeline, and none of them out of the page."""

    async def run() -> None:
        async with opened_page(tmp_path) as page:
            await page.ask("Network.enable")
            await page.ask("Page.navigate", url=served.address)
            await page.until(lambda: "Read with care" in shown(page))
            await page.click(700, 10)  # where nothing stands: the terminal in it takes the keys
            await page.press("2")
            await page.until(lambda: "[2 Timeline]" in shown(page))
            assert "The US invades Iraq" in shown(page)
            assert await page.value("document.querySelectorAll('canvas, .xterm-rows').length > 0")
            await page.press("e")
            await page.until(lambda: "Not from a browser" in shown(page))
            assert asked_for(page) <= {served.address.removeprefix("http://").rstrip("/")}

    asyncio.run(run())
    assert [one.name for one in working.iterdir()] == ["tui"]
    assert served.end()[0] == 0


def shown(page: Page) -> str:
    """Return what stands on the terminal in the page, from all that it was sent."""
    sent = [
        b64decode(one["params"]["response"]["payloadData"])
        for one in page.events
        if one["method"] == "Network.webSocketFrameReceived"
        and one["params"]["response"]["opcode"] == 2
    ]
    screen = pyte.Screen(250, 100)
    pyte.ByteStream(screen).feed(_BEYOND_PYTE.sub(b"", b"".join(sent)))
    return "\n".join(screen.display)


def asked_for(page: Page) -> set[str]:
    """Return the hosts that were really asked for something: what is blocked is not."""
    answered = [one["params"] for one in page.events if one["method"] == "Network.responseReceived"]
    return {one["response"]["url"].split("/")[2] for one in answered} - {""}
