"""Who calls, among 100 thousand contacts: the service as a person types, beside the bare query for the same contacts in the same run.

On SQLite and PostgreSQL; the palette (Ctrl+K), which looks through everything, beside it.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from sqlalchemy import text

from bench.both_engines import on_both
from desk.models import Contact, Customer, queue_rebuild, triggers
from desk.services import calls, search
from desk.services.engine import make_engine, url_of
from desk.services.search import fold
from desk.services.store import Store
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy import Connection

CONTACTS, CUSTOMERS, ROUNDS, MOST = 100_000, 20_000, 15, 30
GIVEN = ("Guðrún", "Þórður", "Bjørn", "Åse", "Äijö", "Päivi", "Μαρία", "Γιώργος", "Ægir", "Øystein")
FAMILY = ("Jónsdóttir", "Ólafsson", "Hansen", "Mäkelä", "Παπαδοπούλου", "Οικονόμου", "Virtanen", "Berg", "Sigurðardóttir", "Lie")
TYPED = {
    "three letters of a first name": "gud", "a whole first name": "gudrun", "name and family name": "gudrun olafs",
    "Greek without tonos": "μαρια",
    "a company": "fyrirtaeki 4711", "the end of a number": "5512345", "one person": "gudrun 70010", "nobody": "xyzzy",
}  # fmt: skip


def fill(place: str) -> None:
    """A desk whose customers have so many contacts."""
    store = Store.open(place, now=NOW)
    makers.desk(store)
    first = makers.customer(store, "Fyrirtæki 0 ehf.")
    makers.contact(store, first, "Anna 0")
    with store.read() as session:
        model, person = _values(session.get(Customer, first)), _values(session.query(Contact).one())
    store.close()
    engine = make_engine(url_of(place), migrating=True)
    with engine.begin() as connection:
        triggers.drop_keeping(connection)
        names = (f"Fyrirtæki {at} ehf." for at in range(1, CUSTOMERS))
        firms = ({**model, "id": first + at, "name": name, "search": fold(name)} for at, name in enumerate(names, start=1))
        put(connection, Customer, firms)
        put(connection, Contact, (_person(person, first, at) for at in range(1, CONTACTS)))
        triggers.create_all(connection)
        queue_rebuild.rebuild(connection)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE" if "://" not in place else "VACUUM (FREEZE, ANALYZE)")
    engine.dispose()


def _values(row: Any) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in row.__table__.columns}


def _person(model: dict[str, Any], first: int, at: int) -> dict[str, Any]:
    name, digits = f"{GIVEN[at % 10]} {FAMILY[at // 10 % 10]} {at}", f"354{5_500_000 + at}"
    return {
        **model, "id": model["id"] + at, "customer_id": first + 1 + at % (CUSTOMERS - 1), "name": name, "phone": f"+{digits}",
        "digits": digits, "email": f"k{at}@example.com", "search": fold(f"{name} k{at}@example.com"),
    }  # fmt: skip


def put(connection: Connection, table: Any, rows: Iterable[dict[str, Any]]) -> None:
    """Many rows."""
    connection.execute(table.__table__.insert(), list(rows))


def bare_of(connection: Connection, ids: list[int]) -> Callable[[], object]:
    """The cheapest question for those very people: by their keys."""
    inside = ", ".join(map(str, ids)) or "NULL"
    statement = (
        "SELECT contact.id, contact.name, contact.phone, customer.id, customer.name FROM contact JOIN customer "
        f"ON customer.id = contact.customer_id WHERE contact.id IN ({inside})"
    )
    driver: Any = connection.connection.driver_connection
    return lambda: driver.execute(statement).fetchall()


def timed(job: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    job()
    return (time.perf_counter() - begun) * 1000


def measure(place: str, engine: str) -> bool:
    """One engine: each search beside the bare query; whether their median is too long."""
    fill(place)
    callers: dict[str, list[tuple[float, float]]] = {}
    palette: dict[str, list[float]] = {}
    store, bare_engine = Store.open(place, now=NOW), make_engine(url_of(place))
    with bare_engine.connect() as connection:
        connection.execute(text("SELECT 1"))
        for at in range(ROUNDS + 1):
            for what, typed in TYPED.items():
                hits = calls.find_callers(store, text=typed)
                bare = timed(bare_of(connection, [hit.contact_id for hit in hits if hit.contact_id]))
                ours = timed(lambda typed=typed: calls.find_callers(store, text=typed))  # type: ignore[misc]
                whole = timed(lambda typed=typed: search.find_everything(store, text=typed))  # type: ignore[misc]
                if at:
                    callers.setdefault(what, []).append((bare, ours))
                    palette.setdefault(what, []).append(whole)
    store.close()
    bare_engine.dispose()
    print(f"{engine}: {CONTACTS:,} contacts of {CUSTOMERS:,} customers")
    for what, found in callers.items():
        ratio = median(ours / bare for bare, ours in found)
        print(f"  {what:32}{median(ours for _, ours in found):8.1f} ms{ratio:8.0f} times the same people by key"
              f"{median(palette[what]):10.1f} ms in the palette")  # fmt: skip
    middle = median(ours for found in callers.values() for _, ours in found)
    everything = median(taken for found in palette.values() for taken in found)
    slowest = max(median(ours for _, ours in found) for found in callers.values())
    print(f"  in the median {middle:.1f} ms, the palette {everything:.1f} ms (at most {MOST}); the slowest search {slowest:.1f} ms")
    return max(middle, everything) > MOST


def main() -> int:
    """Prints both tables; 1 when a median is too long."""
    return on_both(measure)


if __name__ == "__main__":
    sys.exit(main())
