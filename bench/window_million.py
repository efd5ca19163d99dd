"""The real window over a million tickets: how much memory it takes, and the longest time its thread was away.

    PYTHONPATH=. python bench/window_million.py [COUNT [FAR_COUNT]]

Each window is a program of its own, whose memory is read from outside: over a file and over PostgreSQL, near, and again with either of
them 50 ms away, over FAR_COUNT tickets (a server by a road that takes its time, a file whose every transaction begins 50 ms late). All is
done several times; judged is the worst gap after the first time, and the most memory the near windows ever took.
"""

from __future__ import annotations

import compileall
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QScrollBar

HERE = Path(__file__).parent
COUNT, FAR_COUNT, ROUNDS, MOST, MEMORY, FAR = 1_000_000, 100_000, 4, 50, 250, 0.050
SEARCHES = ("kvasir", "wordpress", "netverslun")


def memory(of: int, which: str) -> float:
    """Megabytes of a process, now (VmRSS) or at most so far (VmHWM)."""
    status = Path(f"/proc/{of}/status")
    found = re.search(rf"{which}:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return int(found[1]) / 1024 if found else 0.0


class Run:
    """One window, what is done in it, and the table of its gaps."""

    def __init__(self, database: str) -> None:
        from bench.our_window import OurWindow

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
        self.do("choose all, and none", page.table.selectAll, page.table.clearSelection)
        bar.setValue(bar.maximum() // 2)
        self.at.rest()
        ids = page.model.ids()
        self.do("others write above while one looks", *[partial(page.middle.show_ids, now) for now in (ids[3:], ids)])
        bar.setValue(0)
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


def window(database: str, *, slow: bool) -> None:
    """One window, which does everything some times and tells what it found; it stays until it is told to go."""
    from bench.our_window import inside_the_loop

    if slow:
        from sqlalchemy import Engine, event

        event.listen(Engine, "begin", lambda _connection: time.sleep(FAR))

    def whole() -> None:
        run = Run(database)
        for _ in range(ROUNDS):
            run.round()
        print(json.dumps({"whole": run.whole, "gaps": run.gaps}), flush=True)
        sys.stdin.readline()
        run.at.close()

    inside_the_loop(whole)


def watched(database: str, heading: str, *, slow: bool = False, heavy: bool = True) -> bool:
    """A window in a process of its own; whether a goal was missed."""
    command = [sys.executable, str(HERE / "window_million.py"), "--window", database, *(["--slow"] if slow else [])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        line = next((line for line in child.stdout if line.startswith("{")), "")
        now, peak = memory(child.pid, "VmRSS"), memory(child.pid, "VmHWM")
        child.stdin.write("\n")
        child.stdin.flush()
        child.wait(60)
    if not line:
        print(f"{heading}: the window ended before it had done everything")
        return True
    found = json.loads(line)
    late = tell(found["gaps"], f"{heading}, {found['whole']:,} rows in one view")
    print(f"  memory of the window's process: {now:.0f} MB after everything, at most {peak:.0f} MB" + f" (at most {MEMORY})" * heavy)
    return late or (heavy and peak > MEMORY)


def tell(gaps: dict[str, list[float]], heading: str) -> bool:
    """Prints the table; whether anything took too long."""
    print(f"{heading:54}{'first':>9}{'later':>9}{'worst':>9}")
    for what, found in gaps.items():
        later = found[1:] or found
        mark = "  too long" if max(later) > MOST else ""
        print(f"  {what:52}{found[0]:6.0f} ms{median(later):6.0f} ms{max(later):6.0f} ms{mark}")
    worst = max(max(found[1:] or found) for found in gaps.values())
    print(f"  the worst of all after the first time: {worst:.0f} ms (at most {MOST})")
    return worst > MOST


def made(place: str, count: int) -> str:
    """A desk of so many tickets, made by another process."""
    subprocess.run([sys.executable, str(HERE / "make_tickets.py"), place, str(count)], check=True, stdout=subprocess.DEVNULL)
    return place


def over_files(folder: Path, count: int, far_count: int) -> list[bool]:
    """A window over a file, near and far."""
    missed = [watched(made(str(folder / "near.sqlite"), count), "SQLite")]
    if far_count:
        missed.append(watched(made(str(folder / "far.sqlite"), far_count), "SQLite, 50 ms away", slow=True, heavy=False))
    return missed


def over_a_server(folder: Path, count: int, far_count: int) -> list[bool]:
    """A window over PostgreSQL, near and far."""
    from bench.both_engines import server_in
    from bench.far_away import FarAway

    with server_in(folder) as server:
        if server is None:
            return []
        with server.database() as url:
            missed = [watched(made(url, count), "PostgreSQL")]
        if far_count:
            with server.database() as url:
                road, name = FarAway(str(server.folder / ".s.PGSQL.5432"), far=FAR), made(url, far_count).split("@/")[1].split("?")[0]
                far = f"postgresql+psycopg://desk@127.0.0.1:{road.port}/{name}"
                missed.append(watched(far, "PostgreSQL, 50 ms away", heavy=False))
        return missed


def main() -> int:
    """Prints the tables; 1 when a goal is missed."""
    if sys.argv[1:2] == ["--window"]:
        window(sys.argv[2], slow="--slow" in sys.argv)
        return 0
    # As installed: what is compiled only now would count as memory of the window.
    compileall.compile_dir(HERE.parent / "desk", quiet=2)
    count, far_count = ([int(given) for given in sys.argv[1:3]] + [COUNT, FAR_COUNT][len(sys.argv[1:3]) :])[:2]
    with tempfile.TemporaryDirectory() as folder:
        home(folder)
        Path(folder).chmod(0o755)
        missed = [*over_files(Path(folder), count, far_count), *over_a_server(Path(folder), count, far_count)]
    print("a bound is broken" if any(missed) else "every bound holds")
    return int(any(missed))


def home(folder: str) -> None:
    """Settings and logs of a bench's own, on the day its tickets are of."""
    os.environ |= {"DESK_HOME": str(Path(folder) / "home"), "DESK_NOW": "2026-04-22T11:18+00:00"}


if __name__ == "__main__":
    sys.exit(main())
