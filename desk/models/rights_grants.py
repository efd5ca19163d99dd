"""The rights of rights.py as PostgreSQL keeps them: group roles, grants, row security, and functions that ask who calls.

A desk without groups (nobody has a login of their own yet) is left as it is: whoever owns the tables goes on as before. Groups and
logins are the whole server's, so their names begin with the database's: `desk.agent`, `desk.anna`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.models import found, rights, rights_logins, rights_office
from desk.models.base import Base

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

    from desk.models.rights import Row

# Who may call what, of the functions that are not everybody's.
CALLED_BY: Final = {
    "issue_invoice(jsonb)": rights.OFFICE,
    "lock_counter(text)": rights.OFFICE,
    "enter_opening(integer, text, date, date, timestamptz, integer)": rights.OFFICE,
    "desk_make_login(integer, text, text, timestamptz)": rights.MANAGE,
    "desk_change_login(integer, text, text, timestamptz)": rights.MANAGE,
    f"{rights_office.OFF_DRAFT}(integer)": rights.ALL,
    f"{rights_office.MERGE_MONEY}(integer, integer)": rights.ALL,
}
# Table → policies: name, for, using, with check. Locking a row asks for the right to change it, hence the wide `using`.
POLICIES: Final[dict[str, tuple[tuple[str, str, str, str], ...]]] = {
    "person": (
        ("person_read", "SELECT", "true", ""),
        ("person_made", "INSERT", "", "desk_role() IN ('manager', 'administrator')"),
        ("person_own", "UPDATE", "true", "id = desk_person() OR desk_role() IN ('manager', 'administrator')"),
    ),
    "saved_filter": (
        ("filter_own", "ALL", "owner_id IS NULL OR owner_id = desk_person()", "owner_id IS NULL OR owner_id = desk_person()"),
    ),
    "invoice": (
        ("invoice_read", "SELECT", "true", ""),
        ("invoice_drafted", "INSERT", "", "state = 'draft' AND number IS NULL"),
        ("invoice_changed", "UPDATE", "true", "true"),
        ("invoice_discarded", "DELETE", "state = 'draft'", ""),
    ),
    # What was done is not forgotten; keys that only told of a commit are tidied away after days, by whoever works (line/pulse.py).
    "op": (
        ("op_read", "SELECT", "true", ""),
        ("op_claimed", "INSERT", "", "true"),
        ("op_done", "UPDATE", "true", "true"),
        ("op_tidied", "DELETE", "starts_with(key, 'tx-') AND at < clock_timestamp() - interval '3 days'", ""),
    ),
    "number_counter": (
        ("counter_read", "SELECT", "true", ""),
        ("counter_begun", "INSERT", "", "series = 'ticket' OR desk_role() IN ('office', 'manager', 'administrator')"),
        (
            "counter_moved", "UPDATE",
            "series = 'ticket' OR (issued = 0 AND last_date IS NULL AND desk_role() IN ('office', 'manager', 'administrator'))",
            "series = 'ticket' OR (issued = 0 AND last_date IS NULL AND desk_role() IN ('office', 'manager', 'administrator'))",
        ),
    ),
}  # fmt: skip
# Rows that everybody may lock, and whose key nobody moves.
SAME_KEY: Final = ("desk", "course", "room")
TRIGGERS: Final = frozenset({"person_login", *(f"{table}_same_key" for table in SAME_KEY)})


def apply(connection: Connection) -> None:
    """Put functions in place, and grants where the desk has its groups; as often as one likes."""
    run = connection.exec_driver_sql
    schema = connection.dialect.identifier_preparer.quote(str(run("SELECT current_schema()").scalar_one()))
    for statement in (*rights_logins.STATEMENTS, *rights_office.STATEMENTS):
        run(statement.format(schema=schema).replace("%", "%%"))
    for table in SAME_KEY:
        run(f"DROP TRIGGER IF EXISTS {table}_same_key ON {table}")
        run(
            f"CREATE TRIGGER {table}_same_key BEFORE UPDATE OF id ON {table} FOR EACH ROW WHEN (OLD.id IS DISTINCT FROM NEW.id) "
            "EXECUTE FUNCTION desk_same_key()"
        )
    run(f"ALTER FUNCTION issue_invoice(jsonb) SECURITY DEFINER SET search_path = {schema}, pg_temp")
    prefix = str(run("SELECT desk_prefix()").scalar_one())
    if run("SELECT 1 FROM pg_roles WHERE rolname = %s", (f"{prefix}.{rights.ROLES[0]}",)).scalar() is None:
        return
    quote = connection.dialect.identifier_preparer.quote_identifier
    run("; ".join(statements({role: quote(f"{prefix}.{role}") for role in rights.ROLES}, schema)))


def statements(groups: dict[str, str], schema: str) -> Iterator[str]:
    """Every grant and policy, given each role's group as it is written in SQL."""
    everybody = ", ".join(groups.values())
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM {everybody}"
    yield f"REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA {schema} TO {everybody}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {everybody}"
    yield f"GRANT SELECT ON alembic_version TO {everybody}"
    for name in found.NAMES:
        yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON {name} TO {everybody}"
    for table in Base.metadata.sorted_tables:
        if (row := rights.TABLES.get(table.name)) is not None:
            yield from _grants(table.name, row, groups)
    for function, roles in CALLED_BY.items():
        yield f"REVOKE EXECUTE ON FUNCTION {function} FROM PUBLIC, {everybody}"
        yield f"GRANT EXECUTE ON FUNCTION {function} TO {_named(roles, groups)}"
    for table_name, policies in POLICIES.items():
        yield f"ALTER TABLE {table_name} ENABLE ROW LEVEL SECURITY"
        for name, verb, using, check in policies:
            yield f"DROP POLICY IF EXISTS {name} ON {table_name}"
            allowed = f" USING ({using})" if using else ""
            yield f"CREATE POLICY {name} ON {table_name} FOR {verb}{allowed}" + (f" WITH CHECK ({check})" if check else "")


def _grants(table: str, row: Row, groups: dict[str, str]) -> Iterator[str]:
    named = f'"{table}"'
    for verb, roles in (("SELECT", row.read), ("INSERT", row.add), ("DELETE", row.remove)):
        if roles:
            yield f"GRANT {verb} ON {named} TO {_named(roles, groups)}"
    names = list(Base.metadata.tables[table].columns.keys())
    if row.change:
        some = [column for column in names if column not in row.never]
        yield f"GRANT UPDATE{_columns(some) if row.never else ''} ON {named} TO {_named(row.change, groups)}"
    everybodys = [column for column in names if column not in row.but] if row.but else row.columns
    if everybodys:
        yield f"GRANT UPDATE{_columns(everybodys)} ON {named} TO {_named(rights.ALL, groups)}"


def _columns(names: Sequence[str]) -> str:
    return f" ({', '.join(f'{chr(34)}{name}{chr(34)}' for name in names)})"


def _named(roles: frozenset[str], groups: dict[str, str]) -> str:
    return ", ".join(groups[role] for role in rights.ROLES if role in roles)
