"""The rights and the record have a row for every table."""

from __future__ import annotations

from desk.models import Base, audit_rows, rights, rights_grants


def test_every_table_says_who_may_what():
    missing = sorted(set(Base.metadata.tables) - set(rights.TABLES))
    assert missing == [], "give each table its row in desk/models/rights.py"


def test_every_table_says_what_the_record_keeps_of_it():
    missing = sorted(set(Base.metadata.tables) - set(audit_rows.TABLES))
    assert missing == [], "give each table its row in desk/models/audit_rows.py"


def test_the_rows_name_columns_that_are_there():
    for name, table in Base.metadata.tables.items():
        row, kept = rights.TABLES[name], audit_rows.TABLES[name]
        named = {*row.columns, *row.never, *kept.shown.split(), *kept.skip.split(), *(kept.about or ("", ""))[1:]} - {""}
        assert named <= set(table.columns.keys()), name
        assert set(kept.verbs) <= set("iud"), name


def test_whoever_may_change_or_remove_may_read():
    for name, row in rights.TABLES.items():
        assert row.change | row.remove <= row.read, name


def test_grants_name_only_what_the_desk_has():
    written = "; ".join(rights_grants.statements({role: f'"desk.{role}"' for role in rights.ROLES}, "public"))
    assert 'GRANT INSERT ON "price" TO "desk.office", "desk.manager", "desk.administrator"' in written
    assert 'GRANT SELECT ON "audit" TO "desk.manager", "desk.administrator"' in written
    assert 'ON "invoice_link" TO "desk.agent"' in written
    assert 'INSERT ON "invoice_link"' not in written
