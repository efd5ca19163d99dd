"""A desk copied to a server and home, every row read back; and what asking a resting connection costs beside asking each time.

    PYTHONPATH=. python bench/copying.py [TICKETS]

The copy is measured against the bare driver's COPY of the largest table's rows alone: no keys, no guards, nothing read back.
"""

from __future__ import annotations

import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import psycopg
from sqlalchemy import create_engine, text

from bench.far_away import FAR, FarAway
from bench.make_tickets import make_tickets
from desk.services.connect import limits
from desk.services.copying.copy import copy_desk
from desk.services.copying.ends import End
from desk.services.copying.tables import copied_tables
from desk.services.engine import make_engine, url_of
from desk.services.store import Store
from tests import postgres
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Engine

TICKETS, READS, REST = 5_000, 40, 1.3


def measure_copy(server: postgres.Server, folder: Path, tickets: int) -> None:
    """There and home, in rows a second, beside the bare COPY of one table."""
    file = folder / "desk.sqlite"
    make_tickets(str(file), tickets)
    Store.open(str(folder / "home.sqlite"), now=NOW).close()  # both targets stand at the newest schema: the copy itself is measured
    with server.database() as url:
        began = time.perf_counter()
        there = copy_desk(str(file), url, now=NOW)
        gone = time.perf_counter() - began
        began = time.perf_counter()
        home = copy_desk(url, str(folder / "home.sqlite"), now=NOW)
        back = time.perf_counter() - began
        bare = bare_copy(server, url)
    print(f"copied {there.rows:,} rows of {len(there.tables)} tables; hashes the same there and back: {there.tables == home.tables}")
    print(f"to the server, verified:  {there.rows / gone:10,.0f} rows/s   {bare / (there.rows / gone):5.1f} × slower than the bare COPY")
    print(f"into a file, verified:    {home.rows / back:10,.0f} rows/s")
    print(f"bare COPY of one table:   {bare:10,.0f} rows/s")


def bare_copy(server: postgres.Server, url: str) -> float:
    """Rows a second of the tickets alone, out of one table into a bare one, through the bare driver."""
    table = next(one for one in copied_tables() if one.name == "ticket")
    engine = make_engine(url_of(url), migrating=True)
    with engine.connect() as connection, connection.begin():
        rows = [row for some in End(connection, None).rows(table) for row in some]
    engine.dispose()
    database = url.rpartition("/t_")[2].partition("?")[0]
    with psycopg.connect(f"host={server.folder} user=desk dbname=t_{database}") as plain, plain.cursor() as cursor:
        cursor.execute("CREATE TABLE bare AS SELECT * FROM ticket WHERE false")
        began = time.perf_counter()
        with cursor.copy(f"COPY bare ({', '.join(table.columns)}) FROM STDIN") as into:
            for row in rows:
                into.write_row(row)
        return len(rows) / (time.perf_counter() - began)


def measure_asking(server: postgres.Server) -> None:
    """A short read under three habits, near and far, and how many of ten reads go well after the server cut every line."""
    far = FarAway(f"{server.folder}/.s.PGSQL.5432")
    with server.database() as url:
        database = url.partition("@/")[2].partition("?")[0]
        distant = f"postgresql+psycopg://desk@127.0.0.1:{far.port}/{database}"
        for name, made in HABITS.items():
            near_ms, far_ms = (1000 * median(reads(made(place))) for place in (url, distant))
            print(f"{name:<28} {near_ms:7.2f} ms near {far_ms:8.1f} ms at {FAR * 1000:.0f} ms   "
                  f"{after_a_cut(server, made(url))} of 10 reads well after a cut")  # fmt: skip


def bare_engine(place: str, *, asks: bool) -> Engine:
    """An engine that asks each time, or never."""
    return create_engine(url_of(place), pool_pre_ping=asks, pool_size=4)


HABITS: dict[str, Callable[[str], Engine]] = {
    "never asked": lambda place: bare_engine(place, asks=False),
    "asked before each use": lambda place: bare_engine(place, asks=True),
    "asked after a rest (ours)": lambda place: make_engine(url_of(place)),
}


def reads(engine: Engine) -> list[float]:
    """Seconds of short reads in a row."""
    made = []
    for _ in range(READS):
        began = time.perf_counter()
        read(engine)
        made.append(time.perf_counter() - began)
    engine.dispose()
    return made[2:]


def after_a_cut(server: postgres.Server, engine: Engine) -> int:
    """How many of ten reads go well once the server has ended every connection while they rested."""
    with engine.connect() as one, engine.connect() as other, closing(one), closing(other):
        one.execute(text("SELECT 1"))
    time.sleep(REST)
    server.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'")
    well = 0
    for _ in range(10):
        try:
            read(engine)
            well += 1
        except Exception:  # noqa: BLE001 - counted by its absence
            pass
    engine.dispose()
    return well


def read(engine: Engine) -> Any:
    """A short read in a transaction of its own."""
    with engine.connect() as connection, connection.begin():
        return connection.execute(text("SELECT count(*) FROM person")).scalar_one()


def main() -> None:
    """Measure both."""
    with tempfile.TemporaryDirectory() as given:
        root = Path(given)
        server = postgres.serve(root)
        try:
            measure_copy(server, root, int(sys.argv[1]) if len(sys.argv) > 1 else TICKETS)
            print(f"\na connection that rested more than {limits.RESTED:.0f} s is asked whether it stands")
            measure_asking(server)
        finally:
            postgres.stop(root)


if __name__ == "__main__":
    main()
