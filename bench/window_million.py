"""The real window over a million tickets: how much memory it takes, and the longest time its thread was away.

Then the same with PostgreSQL 50 ms away, over 100 thousand. `window_million.py COUNT FAR_COUNT` takes other numbers.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from bench.our_window import OurWindow, home, inside_the_loop

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QScrollBar

HERE = Path(__file__).parent
COUNT, FAR_COUNT, ROUNDS, MOST, MEMORY = 1_000_000, 100_000, 3, 50, 250
SEARCHES = ("kvasir", "wordpress", "netverslun")


def memory(which: str = "VmRSS") -> float:
    """Megabytes of this process, now (VmRSS) or at most so far (VmHWM)."""
    status = Path("/proc/self/status")
    found = re.search(rf"{which}:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return int(found[1]) / 1024 if found else 0.0


class Run:
    """One window, what is done in it, and the table of its gaps."""

    def __init__(self, database: str) -> None:
        self.at = OurWindow(database)
        self.gaps: dict[str, list[float]] = {}
        self.whole = 0

    @property
    def page(self) -> Any:
        """The queue."""
        return self.at.queue

    def do(self, what: str, *steps: Callable[[], object]) -> None:
        """Does some steps, each until its results stand on the screen."""
        self.at.watch.begin()
        for step in steps:
            step()
            self.at.rest(0.05)
        self.gaps.setdefault(what, []).append(self.at.watch.end())

    def open_row(self, row: int) -> None:
        """As a click does."""
        self.page.open_ticket(self.page.model.id_at(row), focus=False)

    @staticmethod
    def page_down(bar: QScrollBar) -> None:
        """As the key does."""
        bar.setValue(bar.value() + bar.pageStep())

    def round(self) -> None:
        """Everything once: in the view that holds most tickets, and in the open ones."""
        page, bar = self.page, self.page.table.verticalScrollBar()
        self.do("show the view with most tickets", lambda: page.show_view("resolved"))
        self.whole = max(self.whole, page.model.rowCount())
        self.do("page down ten times", *[partial(self.page_down, bar)] * 10)
        places = [bar.maximum() * part // 40 for part in range(21)]
        self.do("drag to the middle", *[partial(bar.setValue, place) for place in places])
        self.do("End and Home", lambda: bar.setValue(bar.maximum()), lambda: bar.setValue(0))
        for section, column in enumerate(page.model.columns):
            if column.sort is not None and not page.table.isColumnHidden(section):
                self.do(f"sort by {column.key}", partial(page.table._sort_by, section))  # noqa: SLF001 - as a click does
        self.do("open tickets", *[partial(self.open_row, row) for row in range(0, 80, 10)])
        for word in SEARCHES:
            letters = [word[:at] for at in range(1, len(word) + 1)]
            self.do("search letter by letter", *[partial(page.choosing.search_for, text) for text in letters])
        page.choosing.search_for("")
        self.at.rest()
        views = [view for view in page.counts if view != "resolved"]
        self.do("switch views", *[partial(page.show_view, view) for view in views])
        page.show_view("all_open")
        self.at.rest()
        self.do("the minute's tick", page.tick)


def tell(found: Run, heading: str) -> bool:
    """Prints the table; whether anything took too long."""
    print(f"{heading:44}{'first':>9}{'later':>9}{'worst':>9}")
    late = False
    for what, gaps in found.gaps.items():
        later = gaps[1:] or gaps
        late |= median(later) > MOST
        mark = "  too long" if median(later) > MOST else ""
        print(f"  {what:42}{gaps[0]:6.0f} ms{median(later):6.0f} ms{max(later):6.0f} ms{mark}")
    return late


def near(count: int, folder: Path) -> bool:
    """A SQLite file of a million tickets; whether a goal was missed."""
    file = Path(os.environ.get("DESK_MILLION") or folder / "desk.sqlite")
    if not file.exists():
        subprocess.run([sys.executable, HERE / "make_tickets.py", file, str(count)], check=True, stdout=subprocess.DEVNULL)
    run = Run(str(file))
    begun = memory()
    for _ in range(ROUNDS):
        run.round()
    now, peak = memory(), memory("VmHWM")
    late = tell(run, f"SQLite, {run.whole:,} rows in one view")
    print(f"memory of the whole process: {begun:.0f} MB at first, {now:.0f} MB after everything, at most {peak:.0f} MB (at most {MEMORY})")
    run.at.close()
    return late or peak > MEMORY


def far(count: int, folder: Path) -> bool:
    """PostgreSQL, 50 ms away; whether a goal was missed."""
    from bench.far_away import FarAway
    from tests import postgres

    try:
        server = postgres.serve(folder)
    except (OSError, RuntimeError, subprocess.SubprocessError) as trouble:
        print(f"no PostgreSQL server could be begun here ({trouble}): the far database is not measured")
        return False
    try:
        with server.database(template=None) as url:
            subprocess.run([sys.executable, HERE / "make_tickets.py", url, str(count)], check=True, stdout=subprocess.DEVNULL)
            road = FarAway(str(server.folder / ".s.PGSQL.5432"))
            name = url.split("@/")[1].split("?")[0]
            run = Run(f"postgresql+psycopg://desk@127.0.0.1:{road.port}/{name}")
            for _ in range(ROUNDS - 1):
                run.round()
            late = tell(run, f"PostgreSQL 50 ms away, {run.whole:,} rows in one view")
            run.at.close()
            return late
    finally:
        postgres.stop(folder)


def main() -> int:
    """Prints both tables; 1 when a goal is missed."""
    count, far_count = ([int(given) for given in sys.argv[1:3]] + [COUNT, FAR_COUNT][len(sys.argv[1:3]) :])[:2]
    missed: list[bool] = []
    with tempfile.TemporaryDirectory() as folder:
        home(folder)
        places = [Path(folder) / name for name in ("near", "far")]
        for place in places:
            place.mkdir()
            place.chmod(0o755)
        Path(folder).chmod(0o755)

        def whole() -> None:
            missed.append(near(count, places[0]))
            if far_count:
                missed.append(far(far_count, places[1]))

        inside_the_loop(whole)
    return int(any(missed))


if __name__ == "__main__":
    sys.exit(main())
