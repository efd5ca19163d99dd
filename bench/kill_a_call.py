"""The power goes in the middle of a call, 205 times: what the next start finds of it, and of the notes that were being typed.

Five times the program runs as a person runs it, on a screen of its own; xdotool types into the notes, and kill -9 ends it at a random
moment. Two hundred times more its window has no screen, so that a start takes a second: killed_calls.py, on two desks side by side.
"""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from desk.ui.clock import Clock
from tests.stories.real_window import ROOT, RealWindow, Screen, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

SEEN, KILLS, LANES, SEED, LETTER, TOO_OLD, TOO_FAR, TOO_LATE = 5, 200, 2, 7, 0.04, 2.0, 5.0, 60.0
CALLER, WORDS = "gudrun helga", "the form sends nothing and the page turns white after the update of monday "
DEMO = ("-m", "desk", "demo", "--profile", "stefna", "--lang", "en")


class Round:
    """One call that is killed, and what the file holds of it."""

    def __init__(self, screen: Screen, file: Path) -> None:
        self.screen, self.file = screen, file
        self.typed: list[tuple[datetime, str]] = []
        self.before = self.ask("SELECT max(id) FROM call")[0]

    def ask(self, query: str, *given: object) -> tuple[Any, ...]:
        """A row, read beside the program or after it; empty where there is none."""
        reading = sqlite3.connect(f"file:{self.file}?mode=rw", uri=True, timeout=5)
        try:
            return tuple(reading.execute(query, given).fetchone() or ())
        finally:
            reading.close()

    def call(self, what: str, more: str = "") -> Any:
        """A column of the call that began in this round; None before it is there."""
        return next(iter(self.ask(f"SELECT {what} FROM call WHERE id > ? {more} ORDER BY id DESC", self.before)), None)

    def start(self) -> RealWindow:
        """The program; it stands when it has read the desk."""
        window = RealWindow(self.screen, "--database", str(self.file))
        wait_until(lambda: window.found() and "·" in window.title(), "a page stands in the window's title")
        window.focus()
        return window

    def cut(self, seconds: float) -> tuple[float, float, int]:
        """Types for some time, kills; seconds of typing lost, seconds by which the time is off, rows of the call."""
        window = self.start()
        press_until(window, "F2", lambda: self.call("id"))
        time.sleep(0.3)  # the cursor comes into the caller's field as soon as the row is read again
        window.type(CALLER)
        press_until(window, "Return", lambda: self.call("contact_id"))
        self.type(window, seconds)
        window.kill()
        ended = Clock().now()
        kept, seen = str(self.call("notes")), datetime.fromisoformat(self.call("last_seen_at")).replace(tzinfo=UTC)
        missing = [at for at, text in self.typed if len(text) > len(kept)]
        lost = (ended - missing[0]).total_seconds() if missing else 0.0
        return lost, (ended - seen).total_seconds(), int(self.ask("SELECT count(*) FROM call WHERE id > ?", self.before)[0])

    def type(self, window: RealWindow, seconds: float) -> None:
        """Letters one by one, each with the moment at which it was typed."""
        text, end = "", time.monotonic() + seconds
        while time.monotonic() < end:
            text += WORDS[len(text) % len(WORDS)]
            window.type(text[-1])
            self.typed.append((Clock().now(), text))
            time.sleep(LETTER)

    def offered(self) -> bool:
        """Whether the next start asks what became of the call; Escape ends it where it was last seen."""
        seen, window = self.call("last_seen_at"), self.start()
        press_until(window, "Escape", lambda: self.call("state") == "finished")
        window.kill()
        return bool(self.call("ended_at") == seen)


def press_until(window: RealWindow, key: str, true: Callable[[], object]) -> None:
    """Presses a key that does nothing before its time, again until it has done its work."""
    for _ in range(20):
        window.keys(key)
        try:
            wait_until(true, key, 0.7)
        except AssertionError:
            continue
        return
    window.picture(Path(tempfile.gettempdir()) / "kill_a_call.png")
    raise AssertionError(f"{key} pressed twenty times in vain:\n{window.log.read_text()}")


class Lane:
    """One desk whose window is killed again and again; the next one is asked what became of the call before."""

    def __init__(self, folder: Path, number: int) -> None:
        self.folder, self.file = folder / f"lane{number}", folder / f"lane{number}.sqlite"
        self.folder.mkdir()
        subprocess.run([sys.executable, *DEMO, str(self.file)], cwd=ROOT, check=True, capture_output=True)
        self.dice, self.last = random.Random(SEED + number), 0

    def kill(self) -> tuple[float, float, int, bool]:
        """Seconds of typing lost, seconds by which the time is off, rows of the call, and whether the one before was offered."""
        command = [sys.executable, str(Path(__file__).parent / "killed_calls.py"), str(self.file), str(self.folder)]
        log = (self.folder / "log").open("ab")
        with log, subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True) as window:
            assert window.stdout is not None
            typed: list[tuple[datetime, int]] = []
            offered, call, lasts = 0, 0, self.dice.uniform(0.2, 4.5)
            late = threading.Timer(TOO_LATE, window.kill)
            late.start()
            for line in window.stdout:
                what, *values = line.split()
                if what == "offered":
                    offered = int(values[0])
                elif what == "call":
                    call = int(values[0])
                elif what == "typed":
                    typed.append((datetime.fromisoformat(values[0]), int(values[1])))
                    if (typed[-1][0] - typed[0][0]).total_seconds() >= lasts:
                        break
            window.kill()
            late.cancel()
            ended = Clock().now()
            typed += [(datetime.fromisoformat(line.split()[1]), int(line.split()[2])) for line in window.stdout if line.startswith("typed")]
        if not call:
            raise AssertionError(f"no call began:\n{(self.folder / 'log').read_text()[-2000:]}")
        kept, seen, rows = self.found(call)
        missing = [at for at, letters in typed if letters > kept]
        before, self.last = self.last, call
        lost = (ended - missing[0]).total_seconds() if missing else 0.0
        return lost, (ended - seen).total_seconds(), rows, offered == before

    def found(self, call: int) -> tuple[int, datetime, int]:
        """Letters kept, when it was last seen alive, and how many calls run; a journal left by the kill is rolled back first."""
        reading = sqlite3.connect(f"file:{self.file}?mode=rw", uri=True, timeout=5)
        try:
            notes, seen = reading.execute("SELECT notes, last_seen_at FROM call WHERE id = ?", (call,)).fetchone()
            rows = reading.execute("SELECT count(*) FROM call WHERE state IN ('live', 'held', 'parked')").fetchone()[0]
        finally:
            reading.close()
        return len(notes), datetime.fromisoformat(seen).replace(tzinfo=UTC), int(rows)


def unseen(folder: Path) -> int:
    """Two hundred kills on two desks; how many lost something."""
    bad, worst_lost, worst_off = 0, 0.0, 0.0
    lanes = [Lane(folder, number) for number in range(LANES)]

    def run(lane: Lane) -> list[tuple[float, float, int, bool]]:
        return [lane.kill() for _ in range(KILLS // LANES)]

    with ThreadPoolExecutor(LANES) as pool:
        for results in pool.map(run, lanes):
            for lost, off, rows, offered in results:
                bad += lost > TOO_OLD or off > TOO_FAR or rows != 1 or not offered
                worst_lost, worst_off = max(worst_lost, lost), max(worst_off, off)
    print(f"{KILLS} kills without a screen: typing lost at most {worst_lost:4.2f} s, time off at most {worst_off:4.2f} s, {bad} lost")
    return bad


def main() -> int:
    """Prints a line a kill that is seen, one for all the others; 1 when something was lost."""
    dice, bad = random.Random(SEED), 0
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "desk.sqlite"
        subprocess.run([sys.executable, *DEMO, str(file)], cwd=ROOT, check=True, capture_output=True)
        screen = Screen(Path(folder))
        try:
            for number in range(1, SEEN + 1):
                one = Round(screen, file)
                lost, off, rows = one.cut(dice.uniform(0.2, 2.4))
                offered = one.offered()
                bad += lost > TOO_OLD or off > TOO_FAR or rows != 1 or not offered
                print(f"kill {number:2}: typing lost {lost:4.2f} s, time off {off:4.2f} s, rows {rows}, offered {offered}", flush=True)
        finally:
            screen.close()
        bad += unseen(Path(folder))
    print(f"{SEEN + KILLS} kills, {bad} of them lost something")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
