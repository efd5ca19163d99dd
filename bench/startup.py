"""Start to first painted frame and to the queue's painted rows, beside a bare PySide6 window: whole processes in turn, in one run.

Then the longest time the window could not answer while the database was being opened behind it.
"""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
FIRST, FILLED, GAP = 1.3, 2.5, 50
BARE = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, done)
        return False
def done():
    sys.stderr.write(f"first paint {(time.perf_counter() - float(os.environ['DESK_STARTED'])) * 1000:.0f} ms\\n")
    app.exit()
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1440, 900)
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
"""
DEMO = """
import sys
from datetime import UTC, datetime
from desk.services import demo
from desk.services.store import Store
now = datetime.now(UTC)
store = Store.open(sys.argv[1], now=now)
demo.make_demo(store, profile_key="stefna", now=now)
store.close()
"""


def screen(home: str) -> Path:
    """A screen with room for the whole window, where there is none."""
    file = Path(home) / "screen.json"
    row = {"name": "wide", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file.write_text(json.dumps({"screens": [row]}), "utf-8")
    return file


def times(arguments: list[str], home: str, asked: str) -> dict[str, float]:
    """What one whole process told of itself, in milliseconds since it was begun."""
    env = os.environ | {"DESK_TIMES": asked, "DESK_HOME": home, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": f"{home}/bytecode"}
    env.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen(home)}")
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    env["DESK_STARTED"] = str(time.perf_counter())
    done = subprocess.run([sys.executable, *arguments], env=env, capture_output=True, text=True, timeout=120, check=False)
    found = {name.strip(): float(value) for name, value in re.findall(r"^([a-z ]+) (\d+) ms$", done.stderr, re.MULTILINE)}
    if done.returncode or (asked and "first paint" not in found):
        raise SystemExit(f"nothing was told:\n{done.stderr}")
    return found


def main() -> int:
    """Alternates the bare window, the desk's first paint and its filled queue; 1 when a goal is missed."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as home:
        file = f"{home}/desk.sqlite"
        times(["-c", DEMO, file], home, "")
        bare, desk = ["-c", BARE], ["-m", "desk", "--database", file]
        found = []
        for at in range(rounds + 1):
            row = (times(bare, home, "quit")["first paint"], times(desk, home, "quit")["first paint"],
                   times(desk, home, "filled")["queue filled"])  # fmt: skip
            found += [row] if at else []  # the first round writes bytecode
        gaps = [times(desk, home, "gaps") for _ in range(3)]
    one, two, three = (statistics.median(row[at] for row in found) for at in range(3))
    first, filled = (statistics.median(row[at] / row[0] for row in found) for at in (1, 2))
    gap, later = (statistics.median(row[f"longest gap {when}"] for row in gaps) for when in ("while opening", "afterwards"))
    print(f"bare window {one:.0f} ms; desk {two:.0f} ms, ratio {first:.2f} (at most {FIRST}); "
          f"queue filled {three:.0f} ms, ratio {filled:.2f} (at most {FILLED}); {rounds} rounds")  # fmt: skip
    print(f"window silent for {gap:.0f} ms at most while the database opens (at most {GAP}), {later:.0f} ms while the other pages are made")
    return int(first > FIRST or filled > FILLED or gap > GAP)


if __name__ == "__main__":
    sys.exit(main())
