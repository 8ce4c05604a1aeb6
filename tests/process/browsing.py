"""A real browser without a screen, driven by its own protocol: pages opened, keys pressed."""

import asyncio
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final

import aiohttp

from tests.render.exports.browser import BROWSER, FLAGS

PATIENCE: Final = 60.0
"""Seconds until a wait is given up: many times what a loaded machine needs."""


class Page:
    """A page of the browser."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._number = 0
        self.events: list[dict[str, Any]] = []
        """What the browser has told of its own accord."""

    async def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Have something done, and return what comes of it."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        await self._socket.send_json(message)
        while True:
            told = await self._socket.receive_json(timeout=PATIENCE)
            if told.get("id") == self._number:
                assert "error" not in told, told
                return dict(told["result"])
            self.events.append(told)

    async def value(self, script: str) -> Any:
        """Return the value of an expression in the page."""
        found = await self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        return found["result"].get("value")

    async def click(self, x: int, y: int) -> None:
        """Click at a place, in pixels."""
        for kind in ("mousePressed", "mouseReleased"):
            await self.ask(
                "Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1
            )

    async def press(self, key: str) -> None:
        """Press and release a key that writes a character."""
        for kind in ("keyDown", "keyUp"):
            await self.ask("Input.dispatchKeyEvent", type=kind, key=key, text=key)

    async def until(self, met: Callable[[], Any]) -> None:
        """Wait until something is so; `met` may be a coroutine function."""
        async with asyncio.timeout(PATIENCE):
            while True:
                found = met()
                if await found if asyncio.iscoroutine(found) else found:
                    return
                # Asked for anything, the browser tells what it has to tell.
                await self.value("1")
                await asyncio.sleep(0.05)


@asynccontextmanager
async def opened_page(folder: Path) -> AsyncIterator[Page]:
    """Open the browser on an empty page, and close it in the end."""
    profile = folder / "profile"
    process = subprocess.Popen(
        [BROWSER, *FLAGS, "--remote-debugging-port=0", "--window-size=1200,800",
         f"--user-data-dir={profile}", "about:blank"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        port = await _port(profile / "DevToolsActivePort")
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json") as answer:
                targets = await answer.json()
            address = next(one["webSocketDebuggerUrl"] for one in targets if one["type"] == "page")
            async with session.ws_connect(address, max_msg_size=0) as socket:
                yield Page(socket)
    finally:
        process.kill()
        process.wait()


async def _port(file: Path) -> int:
    async with asyncio.timeout(PATIENCE):
        while True:
            with suppress(OSError, ValueError, IndexError):
                return int(file.read_text("utf-8").splitlines()[0])
            await asyncio.sleep(0.05)
