"""An older desk's issued invoices after the fifteenth revision: linked in the order of their numbers, their papers among the files."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from alembic import command
from sqlalchemy import text

from desk.models import triggers
from desk.services import invoices, schema
from desk.services.engine import make_engine, url_of
from desk.services.store import Store
from tests.makers import NOW

if TYPE_CHECKING:
    from pathlib import Path

PDF = b"%PDF-1.4 of an older desk"


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A desk's file as the fourteenth revision left it, with two issued invoices and a draft."""
    path = tmp_path / "older.sqlite"
    engine = make_engine(url_of(str(path)), migrating=True)
    with engine.connect() as connection, connection.begin():
        prepared = schema.config()
        prepared.attributes["connection"] = connection
        command.upgrade(prepared, "0014")
        connection.execute(text(
            "INSERT INTO customer (id, name, search, language, registration_number, vat_number, street, postcode, city, country, email, "
            "phone, subscribed, buyer_reference, notes, credit_stop, created_at, version) "
            "VALUES (1, 'Asiakas', 'asiakas', 'fi', '', '', '', '', '', 'FI', '', '', 1, '', '', 0, '2026-01-01 00:00:00.000000', 1)"
        ))  # fmt: skip
        for key in (1, 2, 3):
            issued = key < 3
            connection.execute(
                text(
                    "INSERT INTO invoice (id, state, kind, series, sequence, number, customer_id, language, currency, issue_date, "
                    "reference, buyer_reference, note, net, vat, gross, seller, buyer, pdf, pdf_sha256, created_at) "
                    "VALUES (:id, :state, 'invoice', :series, :place, :number, 1, 'fi', 'EUR', :day, '1', '', '', "
                    "480000, 122400, 602400, '{\"name\": \"Koe\"}', '{}', :pdf, :sha, "
                    "'2026-01-01 00:00:00.000000')"
                ),
                {
                    "id": key, "state": "issued" if issued else "draft", "series": "invoice-2026" if issued else None,
                    "place": 3 - key if issued else None, "number": f"2026-000{3 - key}" if issued else None,
                    "day": "2026-04-22" if issued else None, "pdf": PDF if issued else None,
                    "sha": sha256(PDF).hexdigest() if issued else None,
                },
            )  # fmt: skip
            connection.execute(
                text(
                    "INSERT INTO invoice_line (invoice_id, position, text, detail, quantity, unit, unit_price, vat_rate, net) "
                    "VALUES (:id, 1, 'Työ', '', 20000, 'h', 240000, 255000, 480000)"
                ),
                {"id": key},
            )
        connection.execute(text("INSERT INTO number_counter (series, next, last_date) VALUES ('invoice', 3, '2026-04-22')"))
        triggers.drop_keeping(connection)
    engine.dispose()
    return path


def test_older_invoices_get_their_links_and_papers(older: Path):
    store = Store.open(str(older), now=NOW)
    assert invoices.verify_chain(store) == ()
    assert invoices.without_files(store) == ()
    first = invoices.numbered(store, number="2026-0001")
    assert first == 2
    assert invoices.invoice_pdf(store, invoice_id=first, today=NOW.date()) == PDF
    store.close()
    with closing(sqlite3.connect(older)) as file:
        assert file.execute("SELECT invoice_id, position FROM invoice_link ORDER BY position").fetchall() == [(2, 1), (1, 2)]
        assert file.execute("SELECT issued FROM number_counter WHERE series = 'invoice'").fetchone() == (2,)
        with pytest.raises(sqlite3.IntegrityError, match="never changes"):
            file.execute("UPDATE invoice SET note = 'x' WHERE id = 1")
