"""What the database itself refuses: one source list, put in place again after every migration.

An issued invoice, its lines, its link in the chain and its files never change and are never deleted; a number counter goes back only
when a new year begins. On PostgreSQL the function that issues stands here, too.
Beside them stand the triggers that keep the queue true (queue_triggers.py), what things are found by (found.py) and the record of
every write (audit_triggers.py); on a server the rights follow (rights_grants.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desk.models import audit_triggers, found, issuing_function, queue_triggers, rights_grants

if TYPE_CHECKING:
    from sqlalchemy import Connection

INVOICE: Final = "an issued invoice never changes"
LINE: Final = "a line of an issued invoice never changes"
COUNTER: Final = "a number counter never goes back"
PROOF: Final = "what proves an issued invoice never changes"
REPORTED: Final = "a week reported never changes"
REPORTS: Final = ("week_report", "week_report_whole")
PROOFS: Final = ("invoice_link", "invoice_file", "kept_logo")


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger of one engine: `body` is SQLite's statement, or the PL/pgSQL of PostgreSQL's function."""

    name: str
    table: str
    when: str
    body: str
    condition: str = ""


def _issued(row: str) -> str:
    return f"EXISTS (SELECT 1 FROM invoice WHERE id = {row} AND state <> 'draft')"  # noqa: S608 - our own names


def _sqlite_proofs() -> tuple[Trigger, ...]:
    """No row of proof changes or goes; none is written before there is something to prove."""
    kept = [
        Trigger(f"{table}_kept_{verb.lower()}", table, f"BEFORE {verb}", PROOF, "1") for table in PROOFS for verb in ("UPDATE", "DELETE")
    ]
    early = [
        Trigger(f"{table}_kept_insert", table, "BEFORE INSERT", PROOF, f"NOT {_issued('NEW.invoice_id')}")
        for table in ("invoice_link", "invoice_file")
    ]
    return (*kept, *early)


SQLITE: Final = (
    *_sqlite_proofs(),
    *(Trigger(f"{table}_kept_update", table, "BEFORE UPDATE", REPORTED, "1") for table in REPORTS),
    *(Trigger(f"{table}_kept_delete", table, "BEFORE DELETE", REPORTED, "1") for table in REPORTS),
    Trigger("invoice_kept_update", "invoice", "BEFORE UPDATE", INVOICE, "OLD.state <> 'draft'"),
    Trigger("invoice_kept_delete", "invoice", "BEFORE DELETE", INVOICE, "OLD.state <> 'draft'"),
    Trigger("invoice_kept_insert", "invoice", "BEFORE INSERT", INVOICE, _issued("NEW.id")),
    Trigger("invoice_line_kept_insert", "invoice_line", "BEFORE INSERT", LINE, _issued("NEW.invoice_id")),
    Trigger(
        "invoice_line_kept_update", "invoice_line", "BEFORE UPDATE", LINE, f"{_issued('OLD.invoice_id')} OR {_issued('NEW.invoice_id')}"
    ),
    Trigger("invoice_line_kept_delete", "invoice_line", "BEFORE DELETE", LINE, _issued("OLD.invoice_id")),
    Trigger(
        "number_counter_forward",
        "number_counter",
        "BEFORE UPDATE",
        COUNTER,
        "NEW.series <> OLD.series OR (NEW.next < OLD.next AND coalesce(strftime('%Y', NEW.last_date) <= strftime('%Y', OLD.last_date), 1))",
    ),
    Trigger("number_counter_kept", "number_counter", "BEFORE DELETE", COUNTER, "OLD.next > 1"),
)

REFUSE: Final = "RAISE EXCEPTION '{0}' USING ERRCODE = '23514';"
# FOR SHARE: a line written while another desk issues the invoice waits for it, and is then refused.
LOCKED_LINE: Final = f"""
    IF TG_OP <> 'INSERT' THEN
        PERFORM 1 FROM invoice WHERE id = OLD.invoice_id AND state <> 'draft' FOR SHARE;
        IF FOUND THEN {REFUSE.format(LINE)} END IF;
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    PERFORM 1 FROM invoice WHERE id = NEW.invoice_id FOR SHARE;
    PERFORM 1 FROM invoice WHERE id = NEW.invoice_id AND state <> 'draft';
    IF FOUND THEN {REFUSE.format(LINE)} END IF;
    RETURN NEW;"""



def _postgres_proofs() -> tuple[Trigger, ...]:
    early = (
        "PERFORM 1 FROM invoice WHERE id = NEW.invoice_id AND state <> 'draft'; "
        f"IF NOT FOUND THEN {REFUSE.format(PROOF)} END IF; RETURN NEW;"
    )
    return (
        *(Trigger(f"{table}_kept", table, "BEFORE UPDATE OR DELETE", REFUSE.format(PROOF)) for table in PROOFS),
        *(Trigger(f"{table}_not_truncated", table, "BEFORE TRUNCATE", REFUSE.format(PROOF)) for table in PROOFS),
        *(Trigger(f"{table}_not_early", table, "BEFORE INSERT", early) for table in ("invoice_link", "invoice_file")),
    )


POSTGRES: Final = (
    *_postgres_proofs(),
    Trigger(
        "invoice_kept",
        "invoice",
        "BEFORE UPDATE OR DELETE",
        f"IF OLD.state <> 'draft' THEN {REFUSE.format(INVOICE)} END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;",
    ),
    Trigger("invoice_line_kept", "invoice_line", "BEFORE INSERT OR UPDATE OR DELETE", LOCKED_LINE),
    Trigger(
        "number_counter_kept",
        "number_counter",
        "BEFORE UPDATE OR DELETE",
        f"IF TG_OP = 'DELETE' THEN IF OLD.next > 1 THEN {REFUSE.format(COUNTER)} END IF; RETURN OLD; END IF; "
        "IF NEW.series <> OLD.series OR (NEW.next < OLD.next AND "
        "coalesce(extract(year FROM NEW.last_date) <= extract(year FROM OLD.last_date), true)) "
        f"THEN {REFUSE.format(COUNTER)} END IF; RETURN NEW;",
    ),
    *(Trigger(f"{table}_kept", table, "BEFORE UPDATE OR DELETE", REFUSE.format(REPORTED)) for table in REPORTS),
    *(Trigger(f"{table}_not_truncated", table, "BEFORE TRUNCATE", REFUSE.format(REPORTED)) for table in REPORTS),
    Trigger("invoice_not_truncated", "invoice", "BEFORE TRUNCATE", REFUSE.format(INVOICE)),
    Trigger("invoice_line_not_truncated", "invoice_line", "BEFORE TRUNCATE", REFUSE.format(LINE)),
    Trigger("number_counter_not_truncated", "number_counter", "BEFORE TRUNCATE", REFUSE.format(COUNTER)),
)


def names(dialect: str) -> frozenset[str]:
    """The names of the triggers that must stand on an engine."""
    refusing = frozenset(trigger.name for trigger in (SQLITE if dialect == "sqlite" else POSTGRES))
    if dialect == "sqlite":
        return refusing | frozenset(_sqlite_keepers())
    return refusing | frozenset(_postgres_keepers()) | audit_triggers.postgres_names() | rights_grants.TRIGGERS


def create_all(connection: Connection) -> None:
    """Put every trigger in place anew."""
    sqlite = connection.dialect.name == "sqlite"
    for trigger in SQLITE if sqlite else POSTGRES:
        for statement in _sqlite(trigger) if sqlite else _postgres(trigger):
            connection.exec_driver_sql(statement)
    if not sqlite:
        connection.exec_driver_sql(issuing_function.STATEMENT)
    for statement in _keeping_sqlite() if sqlite else _keeping_postgres():
        connection.exec_driver_sql(statement)
    if not sqlite:
        audit_triggers.create_postgres(connection)
        rights_grants.apply(connection)


def drop_keeping(connection: Connection) -> None:
    """Take the queue's triggers away: who writes a million rows at once works out afterwards what they keep."""
    sqlite = connection.dialect.name == "sqlite"
    for name, row in (_sqlite_keepers() if sqlite else _postgres_keepers()).items():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}" + ("" if sqlite else f" ON {row[0]}"))
    if not sqlite:
        audit_triggers.drop_postgres(connection)


def _sqlite_keepers() -> dict[str, tuple[str, str, str, str]]:
    return queue_triggers.sqlite() | found.sqlite_triggers() | audit_triggers.sqlite()


def _postgres_keepers() -> dict[str, tuple[str, str, str]]:
    return queue_triggers.postgres() | found.postgres_triggers() | audit_triggers.postgres_keeping()


def _keeping_sqlite() -> list[str]:
    made: list[str] = []
    for name, (table, when, condition, body) in _sqlite_keepers().items():
        only = f"WHEN {condition} " if condition else ""
        made += [f"DROP TRIGGER IF EXISTS {name}", f"CREATE TRIGGER {name} {when} ON {table} {only}BEGIN {body} END"]
    return made


def _keeping_postgres() -> list[str]:
    kept = _postgres_keepers().items()
    return [statement for name, (table, when, body) in kept for statement in _postgres(Trigger(name, table, when, body))]


def _sqlite(trigger: Trigger) -> tuple[str, ...]:
    return (
        f"DROP TRIGGER IF EXISTS {trigger.name}",
        (
            f"CREATE TRIGGER {trigger.name} {trigger.when} ON {trigger.table} WHEN {trigger.condition} "
            f"BEGIN SELECT RAISE(ABORT, '{trigger.body}'); END"
        ),
    )


def _postgres(trigger: Trigger) -> tuple[str, ...]:
    each = "STATEMENT" if "TRUNCATE" in trigger.when else "ROW"
    return (
        f"CREATE OR REPLACE FUNCTION {trigger.name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {trigger.body} END $$",
        f"DROP TRIGGER IF EXISTS {trigger.name} ON {trigger.table}",
        f"CREATE TRIGGER {trigger.name} {trigger.when} ON {trigger.table} FOR EACH {each} EXECUTE FUNCTION {trigger.name}()",
    )
