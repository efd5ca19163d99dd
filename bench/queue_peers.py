"""The queue of 100 thousand tickets opened and searched, one ticket opened: our window to its paint, beside Trac and django-helpdesk.

The same tickets stand in all three. What a person waits for is the rows on the screen: ours from the key to the paint, theirs from the
address to the frame of a browser on the same computer that has their styles and scripts already (Chromium, where there is one).
Beside it stands what they answer in their own process without network, browser or paint, and our own read without a paint.
They are installed once, in a folder of the user's cache.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent))

from bench.our_window import OurWindow, Painted, home, inside_the_loop
from bench.peers import browser

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
COUNT, ROUNDS, OPEN_SLOWER = 100_000, 9, {"Trac": 4.0, "django-helpdesk": 7.0}
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "quarterdesk-bench"
PINS = ("Trac==1.6", "django-helpdesk==2.6.1", "setuptools<81")
PEERS = {"Trac": "trac_peer.py", "django-helpdesk": "helpdesk_peer.py"}
NAMES = {"browsed": "open the queue, painted by all",
         "open": "open the queue, ours painted, theirs only answered", "read": "open the queue, read and answered, nothing painted",
         "search": "search a word of one ticket in twenty", "ticket": "open a ticket"}
# Where a browser finds the queue, what a row of it is, and how many stand on the first page.
PAGES = {"Trac": ("query?status=!closed&order=time&desc=1&max=50", "table.tickets tbody tr", 50),
         "django-helpdesk": ("tickets/", "#ticketTable tbody td:nth-child(3)", 10)}
WORD = "dnssec"
ROWS = """
SELECT ticket.number, ticket.subject, ticket.priority, ticket.is_open, ticket.received_at, contact.email, person.name,
(SELECT text FROM entry WHERE entry.ticket_id = ticket.id ORDER BY entry.id LIMIT 1)
FROM ticket JOIN contact ON contact.id = ticket.contact_id
LEFT JOIN person ON person.id = ticket.owner_id ORDER BY ticket.id
"""


class Peer:
    """One help desk in its own process."""

    def __init__(self, name: str, source: Path, folder: Path) -> None:
        self.name, self._port = name, 0
        python = CACHE / "peers" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self._process = subprocess.Popen(
            [python, HERE / "peers" / PEERS[name], source, folder / name], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=(folder / f"{name}.log").open("w"), text=True, bufsize=1,
        )  # fmt: skip
        self._log = folder / f"{name}.log"
        self._answer()

    def ask(self, what: str, given: str = "") -> float:
        """Milliseconds."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{what} {given}\n")
        return float(self._answer())

    def browse(self, by: browser.Browser) -> float:
        """Milliseconds until a browser shows the queue."""
        self._port = self._port or int(self.ask("serve"))
        path, rows, most = PAGES[self.name]
        return by.until_painted(f"http://127.0.0.1:{self._port}/{path}", rows, most)

    def _answer(self) -> str:
        assert self._process.stdout is not None
        line: str = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.name} ended:\n{self._log.read_text()[-2000:]}")
        return line.strip()

    def close(self) -> None:
        """Lets it go."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)


def installed() -> str:
    """Sees to the peers' own environment; what stands in the way, or nothing."""
    if (CACHE / "ready").exists() and (CACHE / "ready").read_text() == " ".join(PINS):
        return ""
    CACHE.mkdir(parents=True, exist_ok=True)
    python = CACHE / "peers" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    for command in ([sys.executable, "-m", "venv", str(CACHE / "peers")], [str(python), "-m", "pip", "install", "-q", *PINS]):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            return (done.stderr or done.stdout).strip().splitlines()[-1]
    (CACHE / "ready").write_text(" ".join(PINS))
    return ""


def write_out(file: Path, to: Path) -> list[int]:
    """The desk's tickets, a line each, for the peers to load; the numbers of those that are open."""
    numbers = []
    with closing(sqlite3.connect(file)) as connection, to.open("w", encoding="utf-8") as out:
        for number, subject, priority, is_open, at, email, owner, text in connection.execute(ROWS):
            moment = datetime.fromisoformat(at).replace(tzinfo=UTC).timestamp()
            row = {"number": number, "subject": subject, "priority": priority, "open": bool(is_open), "at": moment, "contact": email,
                   "owner": owner or "", "text": text or ""}  # fmt: skip
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
            if is_open:
                numbers.append(number)
    return numbers


class Ours:
    """Our window: each step from the deed to the rows painted."""

    def __init__(self, database: str) -> None:
        self._at = OurWindow(database)
        self._paints = Painted(self._at.queue.table.viewport(), self._at.shows_rows)
        self._pane: Painted | None = None
        self._wanted = 0
        self._ids = dict(self._numbers())

    def _numbers(self) -> list[tuple[int, int]]:
        from desk.services import queue

        desk = self._at.window.desk
        ids = queue.queue_ids(desk.store, view="all_open", by=desk.person.id, now=desk.clock.now())
        return [(row.number, row.id) for row in queue.queue_rows(desk.store, ids=ids[:2_000])]

    def numbers(self) -> list[int]:
        """Open tickets whose ids are known."""
        return list(self._ids)

    def ask(self, what: str, given: str = "") -> float:
        """Milliseconds."""
        return {"open": self._open, "search": self._search, "ticket": self._ticket, "read": self._read}[what](given)

    def _read(self, _given: str) -> float:
        """Order, counts and the first rows alone, as the peers answer: nothing is painted."""
        from desk.services import queue

        desk = self._at.window.desk
        begun, by, now = time.perf_counter(), desk.person.id, desk.clock.now()
        queue.queue_counts(desk.store, by=by, now=now)
        queue.queue_rows(desk.store, ids=queue.queue_array(desk.store, view="all_open", by=by, now=now)[:60])
        return (time.perf_counter() - begun) * 1000

    def _timed(self, deed: Callable[[], object], painted: Painted) -> float:
        """To the end of the first paint that shows it."""
        self._at.rest()
        painted.forget()
        begun = time.perf_counter()
        deed()
        self._at.until(lambda: painted.times)
        return (painted.first - begun) * 1000

    def _empty(self) -> None:
        self._at.window.open_page("settings")
        self._at.queue.search = ""
        self._at.rest()
        self._at.queue.middle.show_ids(())
        self._at.rest()

    def _open(self, _given: str) -> float:
        """From another page to the queue, which has forgotten all its rows."""
        self._empty()
        self._at.window.making.stale.add("queue")  # as after a change made elsewhere
        return self._timed(lambda: self._at.window.open_page("queue"), self._paints)

    def _search(self, given: str) -> float:
        """From an empty table to the rows found."""
        self._empty()
        self._at.window.open_page("queue")
        self._at.rest()
        self._at.queue.middle.show_ids(())
        return self._timed(lambda: self._at.queue.choosing.search_for(given), self._paints)

    def _ticket(self, given: str) -> float:
        """From a row to its ticket painted."""
        self._at.queue.choosing.search_for("")
        self._at.window.open_page("queue")
        self._at.rest()
        wanted = self._ids[int(given)]
        self._pane = self._pane or Painted(self._at.queue.pane.part("timeline"), self._shows_ticket)
        self._wanted = wanted
        self._at.queue.panes.open()
        self._at.rest()
        if (shown := self._at.queue.pane.ticket) is not None and shown.id == wanted:
            self._at.queue.pane.ticket = None
        return self._timed(lambda: self._at.queue.open_ticket(wanted, focus=False), self._pane)

    def _shows_ticket(self) -> bool:
        return getattr(self._at.queue.pane.ticket, "id", None) == self._wanted

    def close(self) -> None:
        """Closes the window."""
        self._at.close()


def measure(folder: Path, found: dict[str, dict[str, list[float]]]) -> None:
    """Asks all three in turn, round by round."""
    from bench.make_tickets import make_tickets

    file, source = folder / "desk.sqlite", folder / "tickets.jsonl"
    make_tickets(str(file), COUNT)
    write_out(file, source)
    peers = [Peer(name, source, folder) for name in PEERS] if not installed() else []
    program = browser.found() if peers else ""
    by = browser.Browser(program, folder / "browser") if program else None
    ours = Ours(str(file))
    chance, numbers = random.Random(7), ours.numbers()
    for at in range(ROUNDS + 1):
        number = str(chance.choice(numbers))
        for what, given in (("open", ""), ("search", WORD), ("ticket", number)):
            row = {"ours": ours.ask(what, given)} | {peer.name: peer.ask(what, given) for peer in peers}
            if at:  # the first round warms all of them
                note(found, what, row)
            if what != "open":
                continue
            seen = {"ours": row["ours"]} | {peer.name: peer.browse(by) for peer in peers if by is not None}
            if at:
                note(found, "read", row | {"ours": ours.ask("read")})
                note(found, "browsed", seen)
    if by is not None:
        by.close()
    for peer in peers:
        peer.close()
    ours.close()


def note(found: dict[str, dict[str, list[float]]], what: str, row: dict[str, float]) -> None:
    """Keeps a round's figures."""
    for name, taken in row.items():
        found.setdefault(what, {}).setdefault(name, []).append(taken)


def main() -> int:
    """Prints medians and the median of the rounds' ratios; 1 when a goal is missed."""
    missing = installed()
    if missing:
        print(f"Trac and django-helpdesk could not be installed here ({missing}): only our own window is measured.")
    found: dict[str, dict[str, list[float]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        home(folder)
        inside_the_loop(lambda: measure(Path(folder), found))
    late = False
    print(f"{COUNT:,} tickets, one in twenty open; {ROUNDS} rounds in turn")
    for what in sorted(found, key=list(NAMES).index):
        rows = found[what]
        told = [f"ours {median(rows['ours']):.1f} ms"]
        for name in PEERS:
            if name in rows:
                ratio = median(peer / our for our, peer in zip(rows["ours"], rows[name], strict=True))
                goal = f" (at least {OPEN_SLOWER[name]:.0f})" if what == "browsed" else ""
                told.append(f"{name} {median(rows[name]):.1f} ms, {ratio:.1f} times ours{goal}")
                late |= what == "browsed" and ratio < OPEN_SLOWER[name]
        print(f"{NAMES[what]}: {'; '.join(told)}")
    if not any(name in found.get("browsed", {}) for name in PEERS):
        print("There is no Chromium here: how long the peers take to their paint was not measured.")
    return int(late)


if __name__ == "__main__":
    sys.exit(main())
