"""Functions of PostgreSQL that know a person by their login, and make, rename, lock and renew logins.

They run with the rights of the desk's owner, so each asks first whether the one who calls may. Passwords come here as SCRAM verifiers,
never as they were typed.
"""

# ruff: noqa: S608 - SQL of our own, as long as functions of the database are

from __future__ import annotations

from typing import Final

REFUSE: Final = "RAISE EXCEPTION '{0}' USING ERRCODE = '42501';"
DEFINER: Final = "SECURITY DEFINER SET search_path = {schema}, pg_temp"
ROLE_NAMES: Final = "'agent', 'trainer', 'office', 'manager', 'administrator'"

STATEMENTS: Final = (
    f"""
CREATE OR REPLACE FUNCTION desk_role() RETURNS text LANGUAGE sql STABLE {DEFINER} AS $$
    SELECT role FROM person WHERE id = desk_person()
$$""",
    # Who comes in as the owner of the desk, or as a superuser, is no person of the desk and may do what the database lets them.
    f"""
CREATE OR REPLACE FUNCTION desk_refuse(VARIADIC allowed text[]) RETURNS void LANGUAGE plpgsql STABLE {DEFINER} AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM login WHERE name = session_user::text) AND pg_has_role(session_user, current_user, 'MEMBER') THEN
        RETURN;
    END IF;
    IF coalesce(desk_role() = ANY(allowed), false) THEN RETURN; END IF;
    {REFUSE.format("your role may not do this")}
END $$""",
    f"""
CREATE OR REPLACE FUNCTION desk_same_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN {REFUSE.format("the key of a row never changes")} END $$""",
    f"""
CREATE OR REPLACE FUNCTION lock_counter(wanted text) RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
    PERFORM desk_refuse('office', 'manager', 'administrator');
    PERFORM 1 FROM number_counter WHERE series = wanted FOR UPDATE;
END $$""",
    # An invoice of the system before: a draft of its own kind is frozen with the number it had there.
    f"""
CREATE OR REPLACE FUNCTION enter_opening(which integer, had text, issued_on date, due_on date, said_at timestamptz, said_by integer)
    RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
DECLARE place integer;
BEGIN
    PERFORM desk_refuse('office', 'manager', 'administrator');
    INSERT INTO number_counter (series, next, issued, last_sha256) VALUES ('opening', 1, 0, '') ON CONFLICT DO NOTHING;
    UPDATE number_counter SET next = next + 1 WHERE series = 'opening' RETURNING next - 1 INTO place;
    UPDATE invoice SET state = 'issued', number = had, series = 'opening', sequence = place, issue_date = issued_on, due_date = due_on,
        issued_at = said_at, issued_by_id = coalesce(desk_person(), said_by)
        WHERE id = which AND kind = 'opening' AND state = 'draft';
    IF NOT FOUND THEN {REFUSE.format("only an opening draft is entered so")} END IF;
END $$""",
    # A login stands in the group of its person's role while the person works here and the login is not locked, else in none.
    f"""
CREATE OR REPLACE FUNCTION desk_keep_login(whose integer) RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
DECLARE
    known record;
    may boolean;
    each text;
BEGIN
    SELECT l.name, l.locked_at, p.active, p.role INTO known FROM login l JOIN person p ON p.id = l.person_id WHERE l.person_id = whose;
    IF NOT FOUND OR NOT starts_with(known.name, desk_prefix() || '.') THEN RETURN; END IF;
    -- The database may have been restored where its logins were not.
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = known.name) THEN RETURN; END IF;
    may := known.active AND known.locked_at IS NULL;
    EXECUTE format('ALTER ROLE %I %s', known.name, CASE WHEN may THEN 'LOGIN' ELSE 'NOLOGIN' END);
    FOREACH each IN ARRAY ARRAY[{ROLE_NAMES}] LOOP
        IF may AND each = known.role THEN
            EXECUTE format('GRANT %I TO %I', desk_prefix() || '.' || each, known.name);
        ELSIF pg_has_role(known.name, desk_prefix() || '.' || each, 'MEMBER') THEN
            EXECUTE format('REVOKE %I FROM %I', desk_prefix() || '.' || each, known.name);
        END IF;
    END LOOP;
END $$""",
    f"""
CREATE OR REPLACE FUNCTION desk_person_kept() RETURNS trigger LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
    PERFORM desk_keep_login(NEW.id);
    RETURN NULL;
END $$""",
    "DROP TRIGGER IF EXISTS person_login ON person",
    """
CREATE TRIGGER person_login AFTER UPDATE OF role, active ON person FOR EACH ROW
    WHEN (OLD.role IS DISTINCT FROM NEW.role OR OLD.active IS DISTINCT FROM NEW.active) EXECUTE FUNCTION desk_person_kept()""",
    f"""
CREATE OR REPLACE FUNCTION desk_make_login(whose integer, wanted text, secret text, said_at timestamptz) RETURNS text
    LANGUAGE plpgsql {DEFINER} AS $$
DECLARE
    whole_name text := desk_prefix() || '.' || wanted;
    counted integer := 1;
BEGIN
    PERFORM desk_refuse('manager', 'administrator');
    IF wanted !~ '^[a-z][a-z0-9_]{{{{0,14}}}}$' OR secret !~ '^SCRAM-SHA-256[$]' THEN {REFUSE.format("no such login or secret")} END IF;
    WHILE wanted IN ({ROLE_NAMES}) OR EXISTS (SELECT 1 FROM pg_roles WHERE rolname = whole_name) LOOP
        counted := counted + 1;
        whole_name := desk_prefix() || '.' || wanted || counted;
        EXIT WHEN NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = whole_name);
    END LOOP;
    EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', whole_name);
    EXECUTE format('ALTER ROLE %I INHERIT PASSWORD %L', whole_name, secret);
    -- What came along with a copy of another database opens nothing here.
    DELETE FROM login WHERE (person_id = whose OR name = whole_name)
        AND (NOT starts_with(name, desk_prefix() || '.') OR name = whole_name OR NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name));
    INSERT INTO login (person_id, name, made_at, made_by_id) VALUES (whose, whole_name, said_at, desk_who());
    PERFORM desk_keep_login(whose);
    RETURN whole_name;
END $$""",
    # What: 'secret' (the verifier), 'name' (the new word), 'lock' or 'unlock'.
    f"""
CREATE OR REPLACE FUNCTION desk_change_login(whose integer, what text, given text, said_at timestamptz) RETURNS text
    LANGUAGE plpgsql {DEFINER} AS $$
DECLARE
    known text;
    becomes text;
BEGIN
    PERFORM desk_refuse('manager', 'administrator');
    SELECT name INTO known FROM login WHERE person_id = whose FOR UPDATE;
    IF NOT FOUND OR NOT starts_with(known, desk_prefix() || '.') THEN {REFUSE.format("no such login")} END IF;
    becomes := known;
    IF what = 'secret' AND given ~ '^SCRAM-SHA-256[$]' THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', known, given);
    ELSIF what = 'name' AND given ~ '^[a-z][a-z0-9_]{{{{0,14}}}}$' AND given NOT IN ({ROLE_NAMES}) THEN
        becomes := desk_prefix() || '.' || given;
        EXECUTE format('ALTER ROLE %I RENAME TO %I', known, becomes);
        UPDATE login SET name = becomes WHERE person_id = whose;
    ELSIF what IN ('lock', 'unlock') THEN
        UPDATE login SET locked_at = CASE WHEN what = 'lock' THEN said_at END WHERE person_id = whose;
        PERFORM desk_keep_login(whose);
    ELSE
        {REFUSE.format("no such change of a login")}
    END IF;
    RETURN becomes;
END $$""",
)
"""`{schema}` is the one the desk's tables stand in."""
