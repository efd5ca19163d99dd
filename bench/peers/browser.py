"""Chromium without a screen, spoken to through its pipe: how long a page takes from the address to its rows painted.

A help desk in the web is opened in a browser: the answer is read, its styles and scripts run, what it asks for comes, and all of it is
laid out and painted. The server stands on the same computer and the browser has what it keeps of earlier visits.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import time
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pathlib import Path

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "chrome")
SIZE: Final = "1440,900"
# Looks before every frame whether the rows stand there; the frame after that has them on the screen.
LOOK: Final = """
(() => {
  const look = () => document.querySelectorAll(%s).length >= %d
    ? requestAnimationFrame(() => setTimeout(() => { window.__painted = performance.now(); }, 0))
    : requestAnimationFrame(look);
  requestAnimationFrame(look);
})()"""
ASK: Final = """
new Promise((tell, fail) => {
  const end = performance.now() + 30000;
  const ask = () => window.__painted ? tell(window.__painted)
    : performance.now() > end ? fail(new Error("no rows")) : setTimeout(ask, 20);
  ask();
})"""


def found() -> str:
    """The browser's program, or nothing."""
    return next((path for name in NAMES if (path := shutil.which(name))), "")


def _out_of_the_way(pipe: int) -> int:
    """The same pipe under a number the browser's own do not take."""
    moved = fcntl.fcntl(pipe, fcntl.F_DUPFD_CLOEXEC, 64)
    os.close(pipe)
    return moved


class Browser:
    """One page of one browser."""

    def __init__(self, program: str, home: Path) -> None:
        to_them, ours = map(_out_of_the_way, os.pipe())
        theirs, from_them = map(_out_of_the_way, os.pipe())

        def pipes() -> None:
            # The browser reads its orders at 3 and answers at 4.
            os.dup2(to_them, 3)
            os.dup2(from_them, 4)

        self._process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", f"--window-size={SIZE}", f"--user-data-dir={home}",
             "--remote-debugging-pipe", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=pipes, close_fds=False,  # noqa: PLW1509 - no thread runs yet
        )  # fmt: skip
        os.close(to_them)
        os.close(from_them)
        self._orders, self._answers = os.fdopen(ours, "wb", buffering=0), os.fdopen(theirs, "rb")
        self._number, self._left = 0, b""
        target = self._say("Target.createTarget", {"url": "about:blank"})["targetId"]
        self._page = self._say("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        self._say("Page.enable", at=self._page)
        self._look = ""

    def until_painted(self, address: str, rows: str, most: int) -> float:
        """Milliseconds from the address to the frame that shows so many of what a selector names."""
        if self._look:
            self._say("Page.removeScriptToEvaluateOnNewDocument", {"identifier": self._look}, at=self._page)
        look = LOOK % (json.dumps(rows), most)
        self._look = self._say("Page.addScriptToEvaluateOnNewDocument", {"source": look}, at=self._page)["identifier"]
        self._go("about:blank")
        self._go(address)
        return float(self._asked(ASK))

    def _go(self, address: str) -> None:
        self._say("Page.navigate", {"url": address}, at=self._page)
        while self._asked("location.href") != address:
            time.sleep(0.005)

    def _asked(self, expression: str) -> Any:
        asked = {"expression": expression, "awaitPromise": True, "returnByValue": True}
        found = self._say("Runtime.evaluate", asked, at=self._page)
        if "exceptionDetails" in found:
            raise RuntimeError(found["exceptionDetails"]["exception"]["description"])
        return found["result"]["value"]

    def _say(self, order: str, given: dict[str, Any] | None = None, at: str = "") -> dict[str, Any]:
        self._number += 1
        said = {"id": self._number, "method": order, "params": given or {}, **({"sessionId": at} if at else {})}
        self._orders.write(json.dumps(said).encode() + b"\0")
        while (heard := self._hear()).get("id") != self._number:
            pass
        if "error" in heard:
            raise RuntimeError(f"{order}: {heard['error']}")
        return dict(heard["result"])

    def _hear(self) -> dict[str, Any]:
        while b"\0" not in self._left:
            more = os.read(self._answers.fileno(), 65_536)
            if not more:
                raise RuntimeError("the browser ended")
            self._left += more
        one, _, self._left = self._left.partition(b"\0")
        return dict(json.loads(one))

    def close(self) -> None:
        """Ends the browser."""
        self._orders.close()
        self._answers.close()
        self._process.terminate()
        self._process.wait(20)
