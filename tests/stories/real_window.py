"""The real program on a real X server, driven by keys as a person would; nothing here reaches into its process."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).parents[2]
NEEDED = ("Xvfb", "openbox", "xdotool", "import")


def wait_until(true: Callable[[], object], what: str, seconds: float = 30.0) -> None:
    """Wait for something to come true by looking, never by a fixed sleep; what did not happen is named."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:.0f} s in vain: {what}")
        time.sleep(0.02)


class Screen:
    """An X server of its own with a window manager."""

    def __init__(self, folder: Path, size: str = "1440x900") -> None:
        if missing := [tool for tool in NEEDED if shutil.which(tool) is None]:
            raise AssertionError(f"install {', '.join(missing)}: the real window is part of the suite (make test does)")
        self.folder = folder
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-dpi", "96"],
            pass_fds=[writing], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        self.env = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "DESK_HOME": str(folder / "home"), "LC_ALL": "C.UTF-8"}
        self.manager = subprocess.Popen(["openbox"], env=self.env, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def do(self, *words: str) -> str:
        """One word to the X server's keyboard and mouse; what it answers."""
        done = subprocess.run(["xdotool", *words], env=self.env, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def close(self) -> None:
        """End the server and its manager."""
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


class RealWindow:
    """The program, started as a person starts it."""

    def __init__(self, screen: Screen, *arguments: str, env: dict[str, str] | None = None) -> None:
        self.screen = screen
        self.log = screen.folder / "said.log"
        self.said = self.log.open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desk", *arguments], cwd=ROOT, env={**screen.env, **(env or {})}, stderr=self.said, stdout=self.said
        )
        self.window = ""
        wait_until(self.found, "the window is on the screen")

    def found(self) -> bool:
        """Whether the window can be seen."""
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended by itself:\n{self.log.read_text()}")
        windows = self.screen.do("search", "--onlyvisible", "--pid", str(self.process.pid)).split()
        self.window = windows[-1] if windows else ""
        return bool(self.window)

    def title(self) -> str:
        """What the title bar says."""
        return self.screen.do("getwindowname", self.window)

    def focus(self) -> None:
        """Give it the keyboard."""
        self.screen.do("windowactivate", "--sync", self.window)

    def keys(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.screen.do("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        """Type a text."""
        self.screen.do("type", "--delay", "4", text)

    def click(self, x: int, y: int) -> None:
        """Click at a place of the screen."""
        self.screen.do("mousemove", str(x), str(y), "click", "1")

    def picture(self, file: Path) -> Path:
        """The screen as a PNG."""
        subprocess.run(["import", "-window", "root", str(file)], env=self.screen.env, check=True)
        return file

    def kill(self) -> None:
        """The power goes."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.said.close()

    def close(self) -> int:
        """Ask it to quit, as the window manager does."""
        if self.process.poll() is None:
            self.screen.do("windowclose" if not self.window else "windowquit", self.window)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                raise AssertionError("the window did not close") from None
        self.said.close()
        return self.process.returncode


def complaints(log: Path) -> Sequence[str]:
    """What the program said that it should not have: Qt warnings, tracebacks."""
    return [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
