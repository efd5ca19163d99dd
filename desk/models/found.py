"""What things are found by: full text of tickets, every three letters of contacts and customers; kept by triggers, filled anew at will.

SQLite has FTS5 tables, PostgreSQL narrow tables with GIN indexes; without its extension pg_trgm contacts are searched row by row there.
These tables hold nothing of their own and are no part of the mapped schema: their names end in `_found` (SQLite adds to them).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.models.queue_triggers import words_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

NAMES: Final = ("ticket_found", "contact_found", "customer_found")
CONTACT_WORDS: Final = "{k}.search || E'\\n' || {c}.search || E'\\n' || {k}.digits"

SQLITE: Final = (
    (
        "CREATE VIRTUAL TABLE ticket_found USING fts5(search, is_open, content='ticket', content_rowid='id', "
        "tokenize=\"unicode61 remove_diacritics 0\", prefix='2 3')"
    ),
    "CREATE VIRTUAL TABLE contact_found USING fts5(words, tokenize='trigram')",
    "CREATE VIRTUAL TABLE customer_found USING fts5(words, tokenize='trigram')",
)
POSTGRES: Final = (
    "CREATE TABLE ticket_found (ticket_id integer PRIMARY KEY, is_open boolean NOT NULL, words tsvector NOT NULL)",
    "CREATE TABLE contact_found (contact_id integer PRIMARY KEY, words text NOT NULL)",
    "CREATE TABLE customer_found (customer_id integer PRIMARY KEY, words text NOT NULL)",
)
POSTGRES_INDEXES: Final = (
    "CREATE INDEX ticket_found_words ON ticket_found USING gin (words) WITH (gin_pending_list_limit = 256)",
    "CREATE INDEX ticket_found_open ON ticket_found USING gin (words) WITH (gin_pending_list_limit = 256) WHERE is_open",
)
TRIGRAMS: Final = (
    "CREATE INDEX contact_found_words ON contact_found USING gin (words gin_trgm_ops)",
    "CREATE INDEX customer_found_words ON customer_found USING gin (words gin_trgm_ops)",
)
JOINED: Final = "FROM contact k JOIN customer c ON c.id = k.customer_id"


def is_found_table(name: str) -> bool:
    """Whether a table holds only what things are found by."""
    return any(name == known or name.startswith(f"{known}_") for known in NAMES)


def create(connection: Connection) -> None:
    """Make the tables, empty."""
    for statement in SQLITE if connection.dialect.name == "sqlite" else POSTGRES:
        connection.exec_driver_sql(statement)


def fill(connection: Connection) -> None:
    """Put in what every ticket, contact and customer is found by, anew."""
    if connection.dialect.name == "sqlite":
        _fill_sqlite(connection)
    else:
        _fill_postgres(connection)


def _fill_sqlite(connection: Connection) -> None:
    run = connection.exec_driver_sql
    run("INSERT INTO ticket_found (ticket_found) VALUES ('rebuild')")
    run("DELETE FROM contact_found")
    run("DELETE FROM customer_found")
    run(f"INSERT INTO contact_found (rowid, words) SELECT k.id, {_contact_words('k', 'c')} {JOINED}")
    run("INSERT INTO customer_found (rowid, words) SELECT id, search FROM customer")


def _fill_postgres(connection: Connection) -> None:
    run = connection.exec_driver_sql
    for name in ("ticket_found_words", "ticket_found_open", "contact_found_words", "customer_found_words"):
        run(f"DROP INDEX IF EXISTS {name}")
    run("TRUNCATE ticket_found, contact_found, customer_found")
    run(f"INSERT INTO ticket_found (ticket_id, is_open, words) SELECT id, is_open, {words_of('search')} FROM ticket")  # noqa: S608
    run(f"INSERT INTO contact_found (contact_id, words) SELECT k.id, {CONTACT_WORDS.format(k='k', c='c')} {JOINED}")
    run("INSERT INTO customer_found (customer_id, words) SELECT id, search FROM customer")
    for statement in (*POSTGRES_INDEXES, *(TRIGRAMS if _has_trigrams(connection) else ())):
        run(statement)


def _has_trigrams(connection: Connection) -> bool:
    """Whether pg_trgm is there or can be made; one that cannot leaves the transaction whole."""
    if connection.exec_driver_sql("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'").scalar() is not None:
        return True
    if connection.exec_driver_sql("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'").scalar() is None:
        return False
    from sqlalchemy.exc import DBAPIError

    try:
        with connection.begin_nested():
            connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    except DBAPIError:
        return False
    return True


def _contact_words(contact: str, customer: str) -> str:
    return CONTACT_WORDS.format(k=contact, c=customer).replace("E'\\n'", "char(10)")


def sqlite_triggers() -> dict[str, tuple[str, str, str, str]]:
    """Name → table, when, condition, body."""
    into = (
        f"INSERT INTO contact_found (rowid, words) SELECT NEW.id, {_contact_words('NEW', 'c')} "  # noqa: S608 - our own texts
        "FROM customer c WHERE c.id = NEW.customer_id;"
    )
    out = "DELETE FROM contact_found WHERE rowid = OLD.id;"
    theirs = (
        f"UPDATE contact_found SET words = (SELECT {_contact_words('k', 'NEW')} FROM contact k "  # noqa: S608 - our own texts
        "WHERE k.id = contact_found.rowid) WHERE rowid IN (SELECT id FROM contact WHERE customer_id = NEW.id);"
    )
    return {
        "contact_found_insert": ("contact", "AFTER INSERT", "", into),
        "contact_found_update": ("contact", "AFTER UPDATE OF search, digits, customer_id", "", out + into),
        "contact_found_delete": ("contact", "AFTER DELETE", "", out),
        "customer_found_insert": ("customer", "AFTER INSERT", "", "INSERT INTO customer_found (rowid, words) VALUES (NEW.id, NEW.search);"),
        "customer_found_update": (
            "customer", "AFTER UPDATE OF search", "OLD.search IS NOT NEW.search",
            "UPDATE customer_found SET words = NEW.search WHERE rowid = NEW.id; " + theirs,  # noqa: S608 - our own texts
        ),
        "customer_found_delete": ("customer", "AFTER DELETE", "", "DELETE FROM customer_found WHERE rowid = OLD.id;"),
    }  # fmt: skip


def postgres_triggers() -> dict[str, tuple[str, str, str]]:
    """Name → table, when, PL/pgSQL of the function."""
    contact = (
        f"INSERT INTO contact_found (contact_id, words) SELECT NEW.id, {CONTACT_WORDS.format(k='NEW', c='c')} "  # noqa: S608
        "FROM customer c WHERE c.id = NEW.customer_id ON CONFLICT (contact_id) DO UPDATE SET words = EXCLUDED.words; RETURN NULL;"
    )
    customer = (
        "INSERT INTO customer_found (customer_id, words) VALUES (NEW.id, NEW.search) "  # noqa: S608 - our own texts
        "ON CONFLICT (customer_id) DO UPDATE SET words = EXCLUDED.words; "
        "IF TG_OP = 'UPDATE' AND OLD.search <> NEW.search THEN "
        f"UPDATE contact_found f SET words = {CONTACT_WORDS.format(k='k', c='NEW')} FROM contact k "
        "WHERE k.id = f.contact_id AND k.customer_id = NEW.id; END IF; RETURN NULL;"
    )
    return {
        "contact_found": ("contact", "AFTER INSERT OR UPDATE OF search, digits, customer_id", contact),
        "contact_found_gone": ("contact", "AFTER DELETE", "DELETE FROM contact_found WHERE contact_id = OLD.id; RETURN NULL;"),
        "customer_found": ("customer", "AFTER INSERT OR UPDATE OF search", customer),
        "customer_found_gone": ("customer", "AFTER DELETE", "DELETE FROM customer_found WHERE customer_id = OLD.id; RETURN NULL;"),
    }
