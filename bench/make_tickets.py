"""A desk with any number of tickets, in minutes: bulk rows with realistic text in the four languages, then what the queue keeps of them.

    PYTHONPATH=. python bench/make_tickets.py FILE_OR_URL COUNT [--unticked]

One ticket in twenty is open (every second of a thousand), with its reply and its solution promised around now; the first open ones fill a
screen of every view, whatever the size, so that a view of a thousand tickets is compared with as much of a million. Words are as common
as their names here say:
COMMON in three tickets of ten, MEDIUM in one of twenty, RARE in one of two thousand.
"""

from __future__ import annotations

import itertools
import json
import random
import sqlite3
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

sys.path.insert(0, str(Path(__file__).parent.parent))

from desk.models import queue_rebuild, triggers
from desk.services import desks
from desk.services.engine import make_engine, url_of
from desk.services.folding import fold
from desk.services.queued.row import written
from desk.services.store import Store
from desk.services.ticket.tick import tick
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

COMMON, MEDIUM, RARE = "wordpress", "dnssec", "kvasir"
OPEN_EVERY, LEAST_OPEN, PEOPLE, CHUNK = 20, 500, 12, 5_000
# What the first open tickets are, in turn, until each view holds a screenful.
FILLED, SCREEN = ("mine", "unassigned", "breached", "due_today", "waiting", "held", "level_3", "management"), 61
WORDS = {
    "is": (
        "vefsíðan vefurinn opnast ekki bókunarform svarar hægt síðan tölvupóstur berst ekki forsíðan mynd vantar tengill "
        "brotinn lénið rann út skírteini villa kemur upp þegar viðskiptavinur pantar greiðsla fór ekki í gegn uppfærsla kerfið "
        "innskráning notandi lykilorð gleymdist námskeið beiðni um aðstoð takk fyrir kærar kveðjur Guðrún Þórður Ægir "
        "vefverslun afsláttur sýnir rangt verð leitin finnur ekkert þýðing enska vantar hnappur sést ekki í síma valmynd "
        "hýsing afrit gögn týndust skýrsla vikan fundur á morgun"
    ),
    "nb": (
        "nettsiden nettbutikken åpner ikke bestilling feiler betaling gikk ikke gjennom e-post kommer ikke fram forsiden bilde "
        "mangler lenke brutt domenet utløpt sertifikat feilmelding når kunden handler oppdatering systemet innlogging bruker "
        "passord glemt kurs ønsker hjelp takk hilsen Bjørn Åse Øystein rabatt viser feil pris søket finner ingenting "
        "oversettelse engelsk mangler knapp synes ikke på mobil meny drift sikkerhetskopi data borte rapport uken møte i "
        "morgen lager varer frakt regning faktura kvittering skjema"
    ),
    "fi": (
        "verkkosivu ei aukea varauslomake hidas sivusto sähköposti ei saavu etusivu kuva puuttuu linkki rikki verkkotunnus "
        "vanhentunut varmenne virhe ilmoitus kun asiakas tilaa maksu epäonnistui päivitys järjestelmä kirjautuminen käyttäjä "
        "salasana unohtui koulutus pyyntö apua kiitos terveisin Äijälä Järvinen Mäkelä verkkokauppa alennus näyttää väärän "
        "hinnan haku ei löydä käännös englanti puuttuu painike ei näy puhelimessa valikko ylläpito varmuuskopio tiedot "
        "katosivat raportti viikko kokous huomenna ääkkösiä toimitus lasku"
    ),
    "el": (
        "η ιστοσελίδα δεν ανοίγει φόρμα κράτησης αργεί σελίδα το ηλεκτρονικό ταχυδρομείο δεν φτάνει αρχική εικόνα λείπει "
        "σύνδεσμος σπασμένος όνομα χώρου έληξε πιστοποιητικό σφάλμα όταν ο πελάτης παραγγέλνει πληρωμή απέτυχε ενημέρωση "
        "σύστημα σύνδεση χρήστης κωδικός ξέχασα εκπαίδευση αίτημα βοήθεια ευχαριστώ χαιρετισμούς Μαρία Γιώργος Ελένη κατάστημα "
        "έκπτωση λάθος τιμή αναζήτηση δεν βρίσκει μετάφραση αγγλικά κουμπί κινητό μενού φιλοξενία αντίγραφο δεδομένα χάθηκαν "
        "αναφορά εβδομάδα συνάντηση αύριο τιμολόγιο απόδειξη"
    ),
}
NAMES = {
    "is": ("Hótel Lundey ehf.", "Bókabúðin Ægir hf.", "Þórsmörk ferðir ehf.", "Vestfirskar vörur slf."),
    "nb": ("Fjord og Fjell AS", "Bjørnebua AS", "Ålesund Reiser AS", "Østre Bakeri AS"),
    "fi": ("Järvenpään Leipomo Oy", "Saaristo Matkat Oy", "Mäkelän Autohuolto Oy", "Pöytä ja Tuoli Oy"),
    "el": ("Παράδειγμα ΑΕ", "Θάλασσα Ταξίδια ΕΠΕ", "Ελαιώνας Μαρίας ΟΕ", "Φούρνος Γιώργου ΙΚΕ"),
}
TICKET = (
    "id", "number", "customer_id", "contact_id", "owner_id", "team", "subject", "search", "kind", "priority", "cause", "work", "channel",
    "level", "management", "status", "is_open", "unread", "callback", "received_at", "estimate", "told", "resolved_at", "tier", "tier_rank",
    "paused_at", "due_kind", "due_aim", "due_latest", "held_reason", "version", "profile_version",
)  # fmt: skip
PROMISE = ("ticket_id", "kind", "aim", "latest", "why")
ENTRY = ("ticket_id", "at", "kind", "contact_id", "text", "data")


class Vocabulary:
    """The words of a language with their folded forms, so that a million texts are folded by looking up."""

    def __init__(self, language: str) -> None:
        self.words = WORDS[language].split()
        self.folded = [fold(word) for word in self.words]

    def text(self, chance: random.Random, length: int) -> tuple[str, str]:
        """So many words, as written and folded."""
        at = chance.choices(range(len(self.words)), k=length)
        return " ".join(self.words[each] for each in at), " ".join(self.folded[each] for each in at)


def make_tickets(place: str, count: int, *, profile_key: str = "stefna", language: str = "is", ticked: bool = True) -> int:
    """Fill a new desk (a file's path or a PostgreSQL URL) with so many tickets; the id of its first person.

    Time has done its work on them unless they are not `ticked`.
    """
    store = Store.open(place, now=NOW)
    desks.set_up_desk(store, profile_key=profile_key, name="Prófun", person="Anna Dæmi", language=language, at=NOW - timedelta(days=1500))
    first = desks.people(store)[0].id
    store.close()
    engine = make_engine(url_of(place), migrating=True)
    with engine.begin() as connection:
        triggers.drop_keeping(connection)
    _fill(place, count, first)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL maintenance_work_mem = '512MB'")
        _later_columns(connection)
        triggers.create_all(connection)
        queue_rebuild.rebuild(connection)
    if ticked:
        store = Store.open(place, now=NOW)
        tick(store, now=NOW)
        store.close()
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        # As a server left to itself would by now: what the bulk left behind is swept, what the planner must know is counted.
        connection.exec_driver_sql("ANALYZE" if engine.dialect.name == "sqlite" else "VACUUM (FREEZE, ANALYZE)")
    engine.dispose()
    return first


def _later_columns(connection: Any) -> None:
    """PostgreSQL's sequences go on where the bulk ended; the number counter too."""
    if connection.dialect.name == "postgresql":
        for table in ("person", "customer", "contact", "ticket"):
            connection.exec_driver_sql(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))")
    connection.exec_driver_sql("INSERT INTO number_counter (series, next) SELECT 'ticket', max(number) + 1 FROM ticket")


def _fill(place: str, count: int, first: int) -> None:
    chance = random.Random(42)
    customers = max(8, min(5_000, count // 100))
    people = [(first + after, f"Starfsmaður {after}", f"S{after}", "agent", "", "[]", True) for after in range(1, PEOPLE)]
    put = IntoFile if "://" not in place else IntoServer
    with put(place) as into:
        into("person", ("id", "name", "short_name", "role", "email", "skills", "active"), people)
        firms = list(_customers(customers))
        into("customer", tuple(firms[0]), [tuple(row.values()) for row in firms])
        persons = list(_contacts(chance, firms))
        into("contact", tuple(persons[0]), [tuple(row.values()) for row in persons])
        made = _tickets(chance, count, firms, persons, [first, *(row[0] for row in people)])
        while rows := list(itertools.islice(made, CHUNK)):
            into("ticket", TICKET, [row for row, _, _ in rows])
            into("ticket_promise", PROMISE, [promise for _, promised, _ in rows for promise in promised])
            into("entry", ENTRY, [entry for _, _, entry in rows])


def _customers(count: int) -> Iterator[dict[str, Any]]:
    languages = list(NAMES)
    countries = {"is": "IS", "nb": "NO", "fi": "FI", "el": "GR"}
    for key in range(1, count + 1):
        language = languages[key % 4]
        name = f"{NAMES[language][key // 4 % 4]} {key}"
        yield {
            "id": key, "name": name, "search": fold(name), "language": language, "registration_number": "", "vat_number": "", "street": "",
            "postcode": "", "city": "", "country": countries[language], "email": "", "phone": "", "tier": None, "subscribed": True,
            "buyer_reference": "", "notes": "", "created_at": NOW - timedelta(days=1400), "version": 1,
        }  # fmt: skip


def _contacts(chance: random.Random, firms: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    given = {"is": "Guðrún Þórður Ægir", "nb": "Bjørn Åse Øystein", "fi": "Äijö Päivi Jyrki", "el": "Μαρία Γιώργος Ελένη"}
    keys = itertools.count(1)
    for firm in firms:
        for _ in range(2):
            key = next(keys)
            name = f"{chance.choice(given[firm['language']].split())} Dæmi {key}"
            digits = f"354{5550000 + key}"
            yield {
                "id": key, "customer_id": firm["id"], "name": name, "search": fold(f"{name} k{key}@example.com"), "title": "",
                "email": f"k{key}@example.com", "phone": f"+{digits}", "digits": digits, "authorised": True, "superuser": False,
                "active": True,
            }  # fmt: skip


def _tickets(
    chance: random.Random, count: int, firms: list[dict[str, Any]], persons: list[dict[str, Any]], people: list[int]
) -> Iterator[tuple[tuple[Any, ...], list[tuple[Any, ...]], tuple[Any, ...]]]:
    words = {language: Vocabulary(language) for language in WORDS}
    every = max(2, min(OPEN_EVERY, count // LEAST_OPEN))
    for key in range(1, count + 1):
        firm = firms[chance.randrange(len(firms))]
        person = persons[(firm["id"] - 1) * 2 + key % 2]
        subject, subject_folded = words[firm["language"]].text(chance, 6)
        body, body_folded = words[firm["language"]].text(chance, 40)
        extra = [word for word, share in ((COMMON, 0.3), (MEDIUM, 0.05), (RARE, 0.0005)) if chance.random() < share]
        body, body_folded = " ".join([body, *extra]), " ".join([body_folded, *extra])
        number = 1000 + key
        search = f"{number} {subject_folded} {firm['search']} {person['search']} {body_folded}"
        is_open = key % every == 0
        nth = key // every
        view = FILLED[nth % len(FILLED)] if is_open and nth < len(FILLED) * SCREEN else ""
        old = 45 * chance.random() ** 3 if is_open else 46 + 1050 * (1 - key / count)
        age = timedelta(days=old)
        ticket, promised = _ticket(chance, key, number, firm, person, people, subject, search, age, is_open=is_open, view=view)
        received = NOW - age
        yield ticket, promised, (key, received, "received", person["id"], body, json.dumps({"channel": "email"}))


def _ticket(
    chance: random.Random, key: int, number: int, firm: dict[str, Any], person: dict[str, Any], people: list[int], subject: str,
    search: str, age: timedelta, *, is_open: bool, view: str,
) -> tuple[tuple[Any, ...], list[tuple[Any, ...]]]:  # fmt: skip
    received = NOW - age
    status = chance.choices(("new", "open", "waiting_customer", "planned"), (3, 5, 2, 1))[0] if is_open else "closed"
    if view:
        status = "waiting_customer" if view == "waiting" else "open"
    paused = received + age / 2 if status == "waiting_customer" else None
    aim = latest = None
    promised: list[tuple[Any, ...]] = []
    if is_open and paused is None:
        late = view == "breached" or (not view and chance.random() < 0.04)
        soon = chance.uniform(1, 8) if view == "due_today" else chance.expovariate(1 / 200)
        aim = NOW + timedelta(hours=chance.uniform(-90, -30) if late else soon)
        latest = aim + timedelta(hours=24)
        promised = [(key, "reply", aim, latest, "[]"), (key, "resolve", latest + timedelta(hours=72), latest + timedelta(hours=240), "[]")]
    values = {
        "id": key, "number": number, "customer_id": firm["id"], "contact_id": person["id"],
        "owner_id": _owner(chance, people, key, view) if is_open else people[key % len(people)], "team": "support", "subject": subject,
        "search": search, "kind": chance.choice(("request", "question", "fault")),
        "priority": chance.choices(("normal", "high", "critical"), (8, 2, 1))[0], "cause": "request", "work": "support",
        "channel": chance.choice(("email", "phone", "form")),
        "level": 3 if view == "level_3" else chance.choices((1, 2, 3), (1, 8, 1))[0],
        "management": view == "management" or (is_open and chance.random() < 0.01),
        "status": status, "is_open": is_open, "unread": is_open, "callback": False,
        "received_at": received, "estimate": "none", "told": False, "resolved_at": None if is_open else received + timedelta(hours=30),
        "tier": None, "tier_rank": chance.choice((0, 1, 2)), "paused_at": paused, "due_kind": "reply" if promised else None, "due_aim": aim,
        "due_latest": latest, "held_reason": "estimate" if view == "held" or (is_open and chance.random() < 0.02) else None, "version": 1,
        "profile_version": 1,
    }  # fmt: skip
    return tuple(values[name] for name in TICKET), promised


def _owner(chance: random.Random, people: list[int], key: int, view: str) -> int | None:
    if view == "unassigned":
        return None
    return people[0] if view == "mine" else people[key % len(people)] if view else chance.choice([*people, None, None])


class IntoFile:
    """Rows into a file by the bare driver, in one transaction."""

    def __init__(self, place: str) -> None:
        self._connection = sqlite3.connect(place, isolation_level=None)

    def __enter__(self) -> Self:
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute("BEGIN")
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.execute("COMMIT")
        self._connection.close()

    def __call__(self, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
        """Put rows into a table; what is not spoken of stays empty."""
        names, values = _filled_out(self._defaults(table), columns, rows)
        marks = ", ".join("?" * len(names))
        turned = ([written(value) if hasattr(value, "tzinfo") else value for value in row] for row in values)
        self._connection.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", turned)

    def _defaults(self, table: str) -> dict[str, Any]:
        found = self._connection.execute(f"PRAGMA table_info({table})").fetchall()
        return {name: _nothing(kind) for _, name, kind, needed, default, key in found if needed and default is None and not key}


class IntoServer:
    """Rows into a server by COPY, in one transaction."""

    def __init__(self, place: str) -> None:
        import psycopg

        self._connection = psycopg.connect(place.replace("postgresql+psycopg://", "postgresql://"))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.commit()
        self._connection.close()

    def __call__(self, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
        """Put rows into a table; what is not spoken of stays empty."""
        names, values = _filled_out(self._defaults(table), columns, rows)
        with self._connection.cursor() as cursor, cursor.copy(f"COPY {table} ({', '.join(names)}) FROM STDIN") as copy:
            for row in values:
                copy.write_row(row)

    def _defaults(self, table: str) -> dict[str, Any]:
        asked = (
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'public' AND table_name = %s "
            "AND is_nullable = 'NO' AND column_default IS NULL"
        )
        return {name: _nothing(kind) for name, kind in self._connection.execute(asked, (table,)).fetchall()}


def _nothing(kind: str) -> Any:
    """What stands in a column nobody speaks of here."""
    kind = kind.lower()
    return "[]" if "json" in kind else False if "bool" in kind else 0 if "int" in kind else NOW if "time" in kind else ""


def _filled_out(
    defaults: dict[str, Any], columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]
) -> tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]:
    more = {name: value for name, value in defaults.items() if name not in columns}
    return (*columns, *more), (tuple(row) + tuple(more.values()) for row in rows)


def main() -> int:
    """Make one and say how long it took."""
    place, count = sys.argv[1], int(sys.argv[2])
    begun = time.perf_counter()
    make_tickets(place, count, ticked="--unticked" not in sys.argv)
    print(f"{count:,} tickets in {time.perf_counter() - begun:.0f} s")
    if "://" not in place:
        with closing(sqlite3.connect(place)) as connection:
            print(f"{Path(place).stat().st_size / 1e6:,.0f} MB, {connection.execute('SELECT count(*) FROM ticket').fetchone()[0]:,} rows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
