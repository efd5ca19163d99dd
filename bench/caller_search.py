"""Who calls, among 100 thousand contacts: the service as a person types, beside the bare query for the same contacts on the same file."""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent))

from desk.services import calls
from desk.services.search import fold
from desk.services.store import Store
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

CONTACTS, CUSTOMERS, ROUNDS, MOST = 100_000, 20_000, 15, 30
GIVEN = ("Guðrún", "Þórður", "Bjørn", "Åse", "Äijö", "Päivi", "Μαρία", "Γιώργος", "Ægir", "Øystein")
FAMILY = ("Jónsdóttir", "Ólafsson", "Hansen", "Mäkelä", "Παπαδοπούλου", "Οικονόμου", "Virtanen", "Berg", "Sigurðardóttir", "Lie")
TYPED = {
    "three letters of a first name": "gud", "a whole first name": "gudrun", "name and family name": "gudrun olafs",
    "Greek without tonos": "μαρια",
    "a company": "fyrirtaeki 4711", "the end of a number": "5512345", "one person": "gudrun 70010", "nobody": "xyzzy",
}  # fmt: skip


def fill(file: Path) -> None:
    """A desk whose customers have so many contacts."""
    store = Store.open(str(file), now=NOW)
    makers.desk(store)
    first = makers.customer(store, "Fyrirtæki 0 ehf.")
    person = makers.contact(store, first, "Anna 0")
    store.close()
    with closing(sqlite3.connect(file)) as connection:
        firms = ((0, f"Fyrirtæki {at} ehf.", fold(f"Fyrirtæki {at} ehf.")) for at in range(1, CUSTOMERS))
        copy(connection, "customer", first, ("name", "search"), (row[1:] for row in firms))
        low = first + 1
        people = []
        for at in range(1, CONTACTS):
            name = f"{GIVEN[at % 10]} {FAMILY[at // 10 % 10]} {at}"
            digits = f"354{5_500_000 + at}"
            people.append((low + at % (CUSTOMERS - 1), name, fold(f"{name} k{at}@example.com"), f"+{digits}", digits, f"k{at}@example.com"))
        copy(connection, "contact", person, ("customer_id", "name", "search", "phone", "digits", "email"), people)
        connection.execute("ANALYZE")
        connection.commit()


def copy(connection: sqlite3.Connection, table: str, model: int, fields: tuple[str, ...], rows: object) -> None:
    """Rows like a model one, but for some fields."""
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != "id"]
    values = ["?" if name in fields else name for name in names]
    order = [fields.index(name) for name in names if name in fields]
    statement = f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(values)} FROM {table} WHERE id = {model}"
    connection.executemany(statement, ([row[at] for at in order] for row in rows))  # type: ignore[attr-defined]


def bare_of(connection: sqlite3.Connection, ids: list[int]) -> Callable[[], object]:
    """The cheapest question for those very people: by their keys."""
    marks = ", ".join("?" * len(ids)) or "NULL"
    statement = (
        "SELECT contact.id, contact.name, contact.phone, customer.id, customer.name FROM contact JOIN customer "
        f"ON customer.id = contact.customer_id WHERE contact.id IN ({marks})"
    )
    return lambda: connection.execute(statement, ids).fetchall()


def timed(job: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    job()
    return (time.perf_counter() - begun) * 1000


def main() -> int:
    """Prints each search beside the bare query; 1 when their median is too long."""
    rows: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "desk.sqlite"
        fill(file)
        store = Store.open(str(file), now=NOW)
        with closing(sqlite3.connect(file)) as connection:
            for _ in range(ROUNDS):
                for what, text in TYPED.items():
                    hits = calls.find_callers(store, text=text)
                    bare = bare_of(connection, [hit.contact_id for hit in hits if hit.contact_id])
                    rows.setdefault(what, []).append((timed(bare), timed(lambda text=text: calls.find_callers(store, text=text))))  # type: ignore[misc]
            raw = scan(connection)
        store.close()
    print(f"{CONTACTS:,} contacts of {CUSTOMERS:,} customers")
    for what, found in rows.items():
        ratio = median(taken / bare for bare, taken in found)
        print(f"{what:32}{median(taken for _, taken in found):8.1f} ms{ratio:8.0f} times the same people by key, {raw:.0f} ms a bare scan")
    whole = median(taken for found in rows.values() for _, taken in found)
    print(f"all in the median {whole:.1f} ms (at most {MOST})")
    return int(whole > MOST)


def scan(connection: sqlite3.Connection) -> float:
    """What a driver takes to look through every contact's folded text once."""
    statement = "SELECT id FROM contact WHERE search LIKE '%gudrun%olafs%xyzzy%'"
    return median(timed(lambda: connection.execute(statement).fetchall()) for _ in range(ROUNDS))


if __name__ == "__main__":
    sys.exit(main())
