"""Trac 1.6 over the same tickets, asked in its own process without a network: loads them once, then answers with milliseconds."""

from __future__ import annotations

import io
import json
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

MILLION = 1_000_000


def load(source: Path, home: Path) -> None:
    """An environment with these tickets in its own tables."""
    from trac.env import Environment
    from trac.perm import PermissionSystem

    made = Environment(str(home), create=True)
    PermissionSystem(made).grant_permission("anonymous", "TRAC_ADMIN")
    made.shutdown()
    columns = "id, type, time, changetime, component, severity, priority, owner, reporter, cc, version, milestone, status, resolution"
    with closing(sqlite3.connect(home / "db" / "trac.db")) as connection, source.open(encoding="utf-8") as lines:
        connection.executemany(
            f"INSERT INTO ticket ({columns}, summary, description, keywords) VALUES ({', '.join('?' * 17)})",
            (row_of(json.loads(line)) for line in lines),
        )
        connection.commit()
        connection.execute("ANALYZE")
        connection.commit()


def row_of(ticket: dict[str, Any]) -> tuple[Any, ...]:
    """A ticket as Trac keeps it: moments in millionths."""
    at, is_open = int(ticket["at"] * MILLION), ticket["open"]
    return (
        ticket["number"], "defect", at, at, "support", "", ticket["priority"], ticket["owner"], ticket["contact"], "", "", "",
        "new" if is_open else "closed", "" if is_open else "fixed", ticket["subject"], ticket["text"], "",
    )  # fmt: skip


class Asked:
    """One environment, asked as a web server would ask it."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def get(self, path: str, query: str = "") -> bytes:
        """The page at a path, whole."""
        from trac.web.main import dispatch_request

        environ = {
            "REQUEST_METHOD": "GET", "PATH_INFO": path, "QUERY_STRING": query, "SCRIPT_NAME": "", "SERVER_NAME": "localhost",
            "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1", "HTTP_HOST": "localhost", "REMOTE_ADDR": "127.0.0.1",
            "wsgi.version": (1, 0), "wsgi.url_scheme": "http", "wsgi.input": io.BytesIO(), "wsgi.errors": sys.stderr,
            "wsgi.multithread": False, "wsgi.multiprocess": False, "wsgi.run_once": False, "trac.env_path": str(self._home),
        }  # fmt: skip
        said: list[str] = []
        page: list[bytes] = []

        def begin(status: str, _headers: list[tuple[str, str]], _fault: object = None) -> Any:
            said.append(status)
            return page.append

        page.extend(dispatch_request(environ, begin) or [])
        if not said[0].startswith("200"):
            raise SystemExit(f"{path}?{query} was answered by {said[0]}")
        return b"".join(page)


def serves(home: Path) -> int:
    """The port at which a browser finds the pages."""
    from trac.web.main import dispatch_request

    from bench.peers.serving import serve

    def application(environ: dict[str, Any], begin: Any) -> Any:
        return dispatch_request({**environ, "trac.env_path": str(home)}, begin)

    return serve(application)


def main() -> None:
    """Loads, says so, and answers each line `what argument` with the milliseconds it took; `serve` with a port."""
    source, home = Path(sys.argv[1]), Path(sys.argv[2])
    if not home.exists():
        load(source, home)
    asked = Asked(home)
    print("ready", flush=True)
    for line in sys.stdin:
        what, _, given = line.strip().partition(" ")
        if what == "serve":
            print(serves(home), flush=True)
            continue
        path, query, marks = {
            "open": ("/query", "status=!closed&order=time&desc=1&max=50", (b"/ticket/", 50)),
            "search": ("/search", f"q={given}&ticket=on&noquickjump=1", (b"/ticket/", 1)),
            "ticket": (f"/ticket/{given}", "", (b'id="ticket"', 1)),
        }[what]
        begun = time.perf_counter()
        page = asked.get(path, query)
        taken = (time.perf_counter() - begun) * 1000
        if page.count(marks[0]) < marks[1]:
            raise SystemExit(f"{path}?{query} does not hold what it should")
        print(f"{taken:.3f}", flush=True)


if __name__ == "__main__":
    main()
