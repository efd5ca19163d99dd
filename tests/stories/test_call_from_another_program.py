"""A call from the customer's browser: the key of every program starts it, the small bar floats above, what is typed there is kept."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.stories.real_window import ROOT, RealWindow, Screen, complaints, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.window

OTHER = (
    "from PySide6.QtWidgets import QApplication, QPlainTextEdit; app = QApplication([]); field = QPlainTextEdit(); "
    "field.setWindowTitle('The browser'); field.resize(700, 500); field.show(); app.exec()"
)


class Elsewhere:
    """The program behind, another one in front."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "desk.sqlite"
        command = [sys.executable, "-m", "desk", "demo", "--profile", "stefna", "--lang", "en", str(self.file)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        home = folder / "home"
        home.mkdir()
        (home / "settings.json").write_text(json.dumps({"global_key": "Ctrl+Alt+K"}), encoding="utf-8")
        self.screen = Screen(folder)
        self.window = RealWindow(self.screen, "--database", str(self.file), env={"WAYLAND_DISPLAY": ""})
        wait_until(lambda: self.window.found() and "·" in self.window.title(), "a page stands in the window's title")
        self.other = subprocess.Popen([sys.executable, "-c", OTHER], env=self.screen.env)
        wait_until(self.other_window, "another program is in front")
        self.screen.do("windowactivate", "--sync", self.other_window())

    def other_window(self) -> str:
        return self.screen.do("search", "--onlyvisible", "--name", "The browser")

    def in_front(self) -> str:
        return self.screen.do("getactivewindow", "getwindowname")

    def bar(self) -> str:
        """The small bar's window: the program's own that is no bigger than it."""
        for window in self.screen.do("search", "--onlyvisible", "--pid", str(self.window.process.pid)).split():
            if "Geometry: 404x152" in self.screen.do("getwindowgeometry", window):
                return window
        return ""

    def call(self, what: str) -> Any:
        reading = sqlite3.connect(f"file:{self.file}?mode=ro", uri=True, timeout=5)
        try:
            return (reading.execute(f"SELECT {what} FROM call ORDER BY id DESC").fetchone() or (None,))[0]
        finally:
            reading.close()

    def close(self) -> None:
        self.other.terminate()
        self.other.wait()
        self.window.focus()
        self.window.keys("ctrl+q")
        wait_until(lambda: self.window.process.poll() is not None, "the program ends")
        self.window.close()
        self.screen.close()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Elsewhere]:
    made = Elsewhere(tmp_path)
    yield made
    made.close()


def test_a_call_is_started_noted_and_finished_without_leaving_the_browser(elsewhere: Elsewhere) -> None:
    before = elsewhere.call("count(*)")

    def started() -> bool:
        # The key is taken a little after the window stands.
        elsewhere.screen.do("key", "ctrl+alt+k")
        return bool(elsewhere.call("count(*)") > before)

    wait_until(started, "the key of every program starts a call")
    wait_until(elsewhere.bar, "the small bar floats above the browser")
    assert elsewhere.in_front() == "The browser"
    x, y = (int(part) for part in elsewhere.screen.do("getwindowgeometry", elsewhere.bar()).split("Position: ")[1].split(" ")[0].split(","))
    elsewhere.screen.do("mousemove", str(x + 60), str(y + 110), "click", "1")
    wait_until(lambda: elsewhere.in_front() == "Lítil símtalsstika · Quarterdesk", "a click into its notes gives it the keyboard")
    elsewhere.screen.do("type", "--delay", "4", "white page")
    wait_until(lambda: elsewhere.call("notes") == "white page", "what is typed in the small bar is kept")
    elsewhere.screen.do("windowactivate", "--sync", elsewhere.other_window())

    def finished() -> bool:
        if elsewhere.call("state") == "live":
            elsewhere.screen.do("key", "ctrl+alt+k")
        return bool(elsewhere.call("state") == "finished")

    wait_until(finished, "the same key finishes it")
    wait_until(lambda: not elsewhere.bar(), "without a call the small bar is gone")
    assert elsewhere.call("count(*)") == before + 1
    assert complaints(elsewhere.window.log) == []
