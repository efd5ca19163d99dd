"""A desk's day on a screen of its own: the demo's file, the program over it, and what is asked of both."""

from __future__ import annotations

import sqlite3
import subprocess
from typing import TYPE_CHECKING, Any

from tests.demo_desks import copy_demo
from tests.stories.real_window import RealWindow, Screen, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOON = "2026-04-22T11:20+00:00"


class Day:
    """A demo desk on a screen of its own, and what its file says."""

    def __init__(self, folder: Path, demos: Path, profile: str = "stefna") -> None:
        self.file = copy_demo(demos, profile, folder / "Norduvefur.sqlite")
        self.screen = Screen(folder)
        self.folder = folder

    def start(self) -> RealWindow:
        """The program, begun as a person begins it; it stands when it has read the desk."""
        made = RealWindow(self.screen, "--database", str(self.file), env={"DESK_NOW": NOON, "HOME": str(self.folder)})
        wait_until(lambda: made.found() and "·" in made.title(), "a page stands in the window's title")
        made.focus()
        return made

    def one(self, query: str, *given: object) -> Any:
        """The first value of the first row, read beside the running program; None where there is none."""
        found = self.all(query, *given)
        return found[0][0] if found else None

    def all(self, query: str, *given: object) -> list[Any]:
        """Every row."""
        reading = sqlite3.connect(f"file:{self.file}?mode=ro", uri=True, timeout=5)
        try:
            return reading.execute(query, given).fetchall()
        finally:
            reading.close()

    def seen(self) -> bytes:
        """What stands on the screen."""
        return subprocess.run(["import", "-window", "root", "bmp:-"], env=self.screen.env, check=True, capture_output=True).stdout

    def steady(self, before: bytes = b"") -> None:
        """Waits until the screen shows something else than before and has stopped changing."""
        looks = [before, before, before]

        def same_thrice() -> bool:
            looks.append(self.seen())
            return looks[-1] == looks[-2] == looks[-3] != before

        wait_until(same_thrice, "the screen has come to rest")

    def rest(self) -> bytes:
        """What stands on the screen once nothing changes there."""
        self.steady()
        return self.seen()

    def until(self, query: str, *given: object) -> Any:
        """Waits until the file answers the query with something, and hands it over."""
        wait_until(lambda: self.one(query, *given), f"{query} {given}")
        return self.one(query, *given)


def windows(window: RealWindow) -> int:
    """How many windows of the program stand on the screen."""
    return len(window.screen.do("search", "--onlyvisible", "--pid", str(window.process.pid), "--name", ".").split())


def leave(window: RealWindow) -> None:
    """Ctrl+Q ends the program, well."""
    window.keys("ctrl+q")
    wait_until(lambda: window.process.poll() is not None, "the program ends")
    assert window.close() == 0


def text_of(pdf: Path) -> str:
    """What pdftotext reads."""
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout


def press_until(window: RealWindow, key: str, true: Callable[[], object], what: str) -> None:
    """Presses a key that does nothing before its time, again until it has done its work."""
    for _ in range(10):
        window.keys(key)
        try:
            wait_until(true, what, 2)
        except AssertionError:
            continue
        return
    raise AssertionError(f"{key} pressed ten times in vain: {what}")


def begin_call(day: Day, window: RealWindow) -> int:
    """F2, as soon as the desk is read: until then the key does nothing."""
    before = day.one("SELECT max(id) FROM call")
    press_until(window, "F2", lambda: day.one("SELECT 1 FROM call WHERE id > ?", before), "a call begins")
    return int(day.one("SELECT max(id) FROM call"))
