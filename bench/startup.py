"""Start to first painted frame: the whole program beside a bare PySide6 window, whole processes in turn, medians and their ratio."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
MOST = 1.3
BARE = """
import sys, time
started = time.perf_counter()
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, done)
        return False
def done():
    sys.stderr.write(f"first paint {(time.perf_counter() - started) * 1000:.0f} ms\\n")
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
WHOLE = """
import sys
from desk.__main__ import main
sys.exit(main([]))
"""


def first_paint(program: str, home: str) -> float:
    """Milliseconds of one whole process that ends at its first paint."""
    env = os.environ | {"DESK_TIMES": "quit", "DESK_HOME": home, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": f"{home}/bytecode"}
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    begun = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", program], env=env, capture_output=True, text=True, timeout=60, check=False)
    whole = (time.perf_counter() - begun) * 1000
    if "first paint" not in done.stderr:
        raise SystemExit(f"no first paint was told:\n{done.stderr}")
    return whole


def main() -> int:
    """Alternates both, after one unmeasured round; 1 when the ratio is above the goal."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as home:
        first_paint(BARE, home), first_paint(WHOLE, home)
        pairs = [(first_paint(BARE, home), first_paint(WHOLE, home)) for _ in range(rounds)]
    bare, whole = statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)
    ratio = statistics.median(two / one for one, two in pairs)
    print(f"bare window {bare:.0f} ms, desk {whole:.0f} ms, ratio {ratio:.2f} (at most {MOST}), {rounds} pairs")
    return int(ratio > MOST)


if __name__ == "__main__":
    sys.exit(main())
