"""The triggers that write the record: in the transaction of what they record, whoever writes, on both engines.

On a file who writes stands in `audit_who` for the length of a transaction (services/audit/writer.py); another program's writes are
recorded without a name. On PostgreSQL it is the person of the login, else what the desk has said in `desk.person`.
"""

# ruff: noqa: S608 - SQL of our own: names of tables and columns

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import JSON, Text

from desk.models import audit_rows

if TYPE_CHECKING:
    from sqlalchemy import Column, Connection, Table

KEPT: Final = "the record of writes never changes"
LONGEST: Final = 200
VERBS: Final = {"i": "insert", "u": "update", "d": "delete"}
ROW: Final = {"insert": "NEW", "update": "NEW", "delete": "OLD"}
NOW: Final = "strftime('%Y-%m-%d %H:%M:%f000', 'now')"
INTO: Final = "INSERT INTO audit (at, person_id, login, verb, thing, thing_id, about, about_id, before, after)"


def sqlite() -> dict[str, tuple[str, str, str, str]]:
    """Name → table, when, condition, body: those of the record itself, which is only added to, and of every table recorded."""
    refuse = f"SELECT RAISE(ABORT, '{KEPT}');"
    kept = {f"audit_kept_{verb.lower()}": ("audit", f"BEFORE {verb}", "", refuse) for verb in ("UPDATE", "DELETE")}
    return kept | {
        f"audit_{table.name}_{VERBS[letter]}": _sqlite(table, VERBS[letter])
        for table in audit_rows.recorded() for letter in audit_rows.TABLES[table.name].verbs
    }  # fmt: skip


def _sqlite(table: Table, verb: str) -> tuple[str, str, str, str]:
    columns, row = audit_rows.columns_of(table), ROW[verb]
    changed = " OR ".join(f'OLD."{column.name}" IS NOT NEW."{column.name}"' for column in columns)
    before = _object(columns, "OLD", verb) if verb != "insert" else "NULL"
    after = _object(columns, "NEW", verb) if verb != "delete" else "NULL"
    about, about_id = _about(table, row)
    body = (
        f"{INTO} VALUES ({NOW}, (SELECT person_id FROM audit_who), '', '{verb}', '{table.name}', {_key(table, row)}, "
        f"'{about}', {about_id}, {before}, {after});"
    )
    when = f"AFTER UPDATE OF {', '.join(_quoted(columns))}" if verb == "update" else f"AFTER {verb.upper()}"
    return f'"{table.name}"', when, changed if verb == "update" else "", body


def _object(columns: list[Column[object]], row: str, verb: str) -> str:
    """The values of a row as JSON: of an update those that differ. What is null is left out, as a merging patch does."""
    pairs = ", ".join(f"'{column.name}', {_differing(column, row, verb)}" for column in columns)
    return f"json_patch('{{}}', json_object({pairs}))"


def _differing(column: Column[object], row: str, verb: str) -> str:
    value = _value(column, row)
    return f'CASE WHEN OLD."{column.name}" IS NOT NEW."{column.name}" THEN {value} END' if verb == "update" else value


def _value(column: Column[object], row: str) -> str:
    name = f'{row}."{column.name}"'
    if audit_rows.is_hidden(column):
        return f"length({name})"
    return f"substr({name}, 1, {LONGEST})" if isinstance(column.type, (Text, JSON)) else name


def _quoted(columns: list[Column[object]]) -> list[str]:
    return [f'"{column.name}"' for column in columns]


def _key(table: Table, row: str) -> str:
    return " || '/' || ".join(f'CAST({row}."{column.name}" AS text)' for column in table.primary_key)


def _about(table: Table, row: str) -> tuple[str, str]:
    """The thing a row belongs to, and its id; none where the thing's key is no number."""
    about = audit_rows.TABLES[table.name].about
    if about is not None:
        return about[0], f'{row}."{about[1]}"'
    return table.name, f"{row}.id" if "id" in table.columns else "NULL"


POSTGRES_STATEMENTS: Final = (
    """
CREATE OR REPLACE FUNCTION desk_prefix() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN octet_length(current_database()::text) <= 40 THEN current_database()::text
                ELSE left(current_database()::text, 20) || '~' || left(md5(current_database()::text), 8) END
$$""",
    """
CREATE OR REPLACE FUNCTION desk_person() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
    SELECT l.person_id FROM login l JOIN person p ON p.id = l.person_id
        WHERE l.name = session_user::text AND l.locked_at IS NULL AND p.active AND starts_with(l.name, desk_prefix() || '.')
$$""",
    """
CREATE OR REPLACE FUNCTION desk_who() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
    SELECT CASE WHEN EXISTS (SELECT 1 FROM login WHERE name = session_user::text) THEN desk_person()
                ELSE nullif(current_setting('desk.person', true), '')::integer END
$$""",
    f"""
CREATE OR REPLACE FUNCTION desk_part(given jsonb, other jsonb, hidden text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_object_agg(n.key, CASE
            WHEN n.key = ANY(hidden) THEN to_jsonb(length(CASE WHEN jsonb_typeof(n.value) = 'string' THEN n.value #>> '{{{{}}}}'
                                                              ELSE n.value::text END))
            WHEN jsonb_typeof(n.value) = 'string' THEN to_jsonb(left(n.value #>> '{{{{}}}}', {LONGEST}))
            WHEN jsonb_typeof(n.value) IN ('object', 'array') THEN to_jsonb(left(n.value::text, {LONGEST}))
            ELSE n.value END), '{{{{}}}}'::jsonb)
        FROM jsonb_each(given) n WHERE jsonb_typeof(n.value) <> 'null' AND (other IS NULL OR n.value IS DISTINCT FROM other -> n.key)
$$""",
    """
CREATE OR REPLACE FUNCTION desk_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
DECLARE
    skipped text[] := TG_ARGV[0]::text[];
    hidden text[] := TG_ARGV[1]::text[];
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    becomes jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    stands jsonb := coalesce(becomes, was);
    whole_key text;
BEGIN
    IF TG_OP = 'UPDATE' AND was - skipped = becomes - skipped THEN RETURN NULL; END IF;
    SELECT string_agg(stands ->> k, '/' ORDER BY n) INTO whole_key FROM unnest(TG_ARGV[2]::text[]) WITH ORDINALITY AS t (k, n);
    INSERT INTO audit (at, person_id, login, verb, thing, thing_id, about, about_id, before, after) VALUES (
        clock_timestamp(), desk_who(), session_user, lower(TG_OP), TG_TABLE_NAME, whole_key, TG_ARGV[3],
        CASE WHEN TG_ARGV[4] <> '' THEN (stands ->> TG_ARGV[4])::integer END,
        desk_part(was - skipped, becomes, hidden), desk_part(becomes - skipped, was, hidden));
    RETURN NULL;
END $$""",
)
"""The functions behind the record; `{schema}` is the one the desk's tables stand in."""


def postgres_names() -> frozenset[str]:
    """The names of the triggers on PostgreSQL that record."""
    return frozenset(f"audit_{table.name}" for table in audit_rows.recorded())


def create_postgres(connection: Connection) -> None:
    """Put the functions and the triggers in place anew."""
    run = connection.exec_driver_sql
    schema = connection.dialect.identifier_preparer.quote(str(run("SELECT current_schema()").scalar_one()))
    for statement in POSTGRES_STATEMENTS:
        run(statement.format(schema=schema))
    for table in audit_rows.recorded():
        row, columns = audit_rows.TABLES[table.name], audit_rows.columns_of(table)
        skipped = sorted(set(table.columns.keys()) - {column.name for column in columns})
        hidden = sorted(column.name for column in columns if audit_rows.is_hidden(column))
        about = row.about or (table.name, "id" if "id" in table.columns else "")
        keys = [column.name for column in table.primary_key]
        arguments = ", ".join(f"'{given}'" for given in (_array(skipped), _array(hidden), _array(keys), *about))
        verbs = " OR ".join(VERBS[letter].upper() for letter in row.verbs)
        run(f'DROP TRIGGER IF EXISTS audit_{table.name} ON "{table.name}"')
        run(f'CREATE TRIGGER audit_{table.name} AFTER {verbs} ON "{table.name}" FOR EACH ROW EXECUTE FUNCTION desk_audit({arguments})')


def drop(connection: Connection) -> None:
    """Take the triggers of every table recorded away; what was recorded stays, and stays as it is."""
    if connection.dialect.name != "sqlite":
        drop_postgres(connection)
        return
    for table in audit_rows.recorded():
        for letter in audit_rows.TABLES[table.name].verbs:
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS audit_{table.name}_{VERBS[letter]}")


def drop_postgres(connection: Connection) -> None:
    """Take the triggers away; what was recorded stays."""
    for table in audit_rows.recorded():
        connection.exec_driver_sql(f'DROP TRIGGER IF EXISTS audit_{table.name} ON "{table.name}"')


def postgres_keeping() -> dict[str, tuple[str, str, str]]:
    """The record's own triggers, for nobody changes or empties it: name → table, when, PL/pgSQL of the function."""
    refuse = f"RAISE EXCEPTION '{KEPT}' USING ERRCODE = '23514';"
    return {"audit_kept": ("audit", "BEFORE UPDATE OR DELETE", refuse), "audit_not_truncated": ("audit", "BEFORE TRUNCATE", refuse)}


def _array(names: list[str]) -> str:
    return "{" + ",".join(names) + "}"
