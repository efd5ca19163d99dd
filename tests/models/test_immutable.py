"""Attacks on an issued invoice: each must be refused by the database itself, on both engines, and work on a draft."""

from __future__ import annotations

import threading
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desk.models import Invoice, InvoiceFile, InvoiceLine, InvoiceLink, KeptLogo, NumberCounter
from desk.rules.errors import Trouble
from tests import makers

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.store import Store

LINE_FIELDS = "id, invoice_id, position, text, detail, quantity, unit, vat_rate, net"
ATTACKS = (
    "UPDATE invoice SET net = 1 WHERE id = :issued",
    "UPDATE invoice SET state = 'draft', number = NULL WHERE id = :issued",
    "UPDATE invoice SET number = 'X' WHERE id = :issued",
    "UPDATE invoice SET note = 'x'",
    "UPDATE invoice SET id = 99 WHERE id = :issued",
    "DELETE FROM invoice WHERE id = :issued",
    "DELETE FROM invoice",
    "DELETE FROM invoice_line WHERE invoice_id = :issued",
    "UPDATE invoice_line SET text = 'x' WHERE invoice_id = :issued",
    "UPDATE invoice_line SET invoice_id = :draft, position = 9 WHERE invoice_id = :issued",
    "UPDATE invoice_line SET invoice_id = :issued, position = 9 WHERE invoice_id = :draft",
    f"INSERT INTO invoice_line ({LINE_FIELDS}) VALUES (99, :issued, 2, 'x', '', 10000, 'quarter', 240000, 1)",
    "UPDATE number_counter SET next = 1",
    "UPDATE number_counter SET series = 'other'",
    "DELETE FROM number_counter",
    "UPDATE invoice_link SET sha256 = 'x'",
    "UPDATE invoice_link SET invoice_id = :draft",
    "DELETE FROM invoice_link",
    "INSERT INTO invoice_link (invoice_id, chain, position, content_sha256, previous_sha256, sha256) VALUES (:draft, 'x', 9, '', '', '')",
    "UPDATE invoice_file SET content = 'x'",
    "UPDATE invoice_file SET sha256 = 'x' WHERE invoice_id = :issued",
    "DELETE FROM invoice_file WHERE invoice_id = :issued",
    "INSERT INTO invoice_file (id, invoice_id, kind, content, sha256, seal, made_at) VALUES (99, :draft, 'xml', 'x', '', '', '2026-04-22')",
    "UPDATE kept_logo SET content = 'x'",
    "DELETE FROM kept_logo",
)
ON_SQLITE = (
    "REPLACE INTO invoice SELECT * FROM invoice WHERE id = :issued",
    f"REPLACE INTO invoice_line ({LINE_FIELDS}) SELECT {LINE_FIELDS} FROM invoice_line WHERE invoice_id = :issued",
    # The number's row would make way for the draft, which takes its number: a delete by replacement.
    "UPDATE OR REPLACE invoice SET state = 'issued', number = '1', series = 'invoice', sequence = 1 WHERE id = :draft",
    "REPLACE INTO invoice_link SELECT * FROM invoice_link WHERE invoice_id = :issued",
    "REPLACE INTO invoice_file SELECT * FROM invoice_file WHERE invoice_id = :issued",
    "REPLACE INTO kept_logo SELECT * FROM kept_logo",
    "UPDATE OR REPLACE invoice_line SET id = (SELECT id FROM invoice_line WHERE invoice_id = :issued) WHERE invoice_id = :draft",
)
ON_POSTGRES = (
    "TRUNCATE invoice CASCADE",
    "TRUNCATE invoice_line",
    "TRUNCATE number_counter",
    "TRUNCATE customer CASCADE",
    "TRUNCATE invoice_link",
    "TRUNCATE invoice_file",
    "TRUNCATE kept_logo",
    "INSERT INTO invoice_line SELECT * FROM invoice_line WHERE invoice_id = :issued ON CONFLICT (id) DO UPDATE SET text = 'x'",
)


def invoice(store: Store, *, number: str | None) -> int:
    """A draft with one line, issued when it is given a number."""
    customer = makers.customer(store)
    zero = Decimal(0)
    row = Invoice(customer_id=customer, language="is", currency="ISK", net=zero, vat=zero, gross=zero, created_at=makers.NOW)
    row.lines = [InvoiceLine(position=1, text="Work", quantity=Decimal(1), unit="quarter", vat_rate=Decimal(24), net=zero)]
    made = makers.add(store, row)
    if number:
        issue(store, made, number)
    return made


def issue(store: Store, invoice_id: int, number: str) -> None:
    with store.write() as session:
        row = session.get_one(Invoice, invoice_id)
        row.state, row.number, row.series, row.sequence = "issued", number, "invoice", int(number)
        session.flush()
        session.add(InvoiceLink(invoice_id=invoice_id, chain="invoice", position=int(number), content_sha256="c", sha256="s"))
        file = InvoiceFile(invoice_id=invoice_id, kind="pdf", content=b"%PDF", sha256="d", seal="e", made_at=makers.NOW)
        session.add_all([file, KeptLogo(sha256="l", content=b"PNG")])


@pytest.fixture
def papers(store: Store):
    with store.write() as session:
        session.add(NumberCounter(series="invoice", next=2))
    return {"issued": invoice(store, number="1"), "draft": invoice(store, number=None)}


def everything(store: Store) -> list[object]:
    with store.read() as session:
        tables = ("invoice", "invoice_line", "number_counter", "invoice_link", "invoice_file", "kept_logo")
        return [tuple(row) for table in tables for row in session.execute(text(f"SELECT * FROM {table} ORDER BY 1"))]


@pytest.mark.parametrize("attack", [*ATTACKS, *ON_SQLITE, *ON_POSTGRES])
def test_an_issued_invoice_withstands(store: Store, papers: dict[str, int], attack: str):
    if attack in (ON_POSTGRES if store.is_sqlite else ON_SQLITE):
        return
    before = everything(store)
    with pytest.raises(IntegrityError), store.write() as session:
        session.execute(text(attack), {name: value for name, value in papers.items() if f":{name}" in attack})
    assert everything(store) == before


def test_a_draft_may_change_and_go(store: Store, papers: dict[str, int]):
    with store.write() as session:
        session.execute(text("UPDATE invoice SET note = 'x' WHERE id = :draft"), {"draft": papers["draft"]})
        session.execute(text("UPDATE invoice_line SET text = 'x' WHERE invoice_id = :draft"), {"draft": papers["draft"]})
        session.execute(text("DELETE FROM invoice_line WHERE invoice_id = :draft"), {"draft": papers["draft"]})
        session.execute(text("DELETE FROM invoice WHERE id = :draft"), {"draft": papers["draft"]})


def test_the_counter_moves_on_and_begins_again_with_a_new_year(store: Store, papers: dict[str, int]):
    with store.write() as session:
        session.execute(text("UPDATE number_counter SET next = 3, last_date = '2026-12-30'"))
    with store.write() as session:
        session.execute(text("UPDATE number_counter SET next = 2, last_date = '2027-01-02'"))
    with pytest.raises(IntegrityError), store.write() as session:
        session.execute(text("UPDATE number_counter SET next = 1, last_date = '2027-01-03'"))


def test_a_number_is_given_once(store: Store, papers: dict[str, int]):
    with pytest.raises(IntegrityError):
        issue(store, papers["draft"], "1")


def test_a_line_written_while_another_desk_issues_is_refused(store: Store, papers: dict[str, int]):
    """Without the lock in the trigger the line slips into the issued invoice, and its total is wrong."""
    draft, outcome = papers["draft"], []

    def add_line() -> None:
        try:
            with store.write() as session:
                line = InvoiceLine(
                    invoice_id=draft, position=2, text="late", quantity=Decimal(1), unit="", vat_rate=Decimal(24), net=Decimal(1)
                )
                session.add(line)
        except (IntegrityError, Trouble) as error:
            outcome.append(error)

    writer = threading.Thread(target=add_line)
    with store.write() as session:
        row = session.get_one(Invoice, draft)
        row.state, row.number, row.series, row.sequence = "issued", "2", "invoice", 2
        session.flush()
        writer.start()
        writer.join(0.3)
    writer.join(15)
    assert len(outcome) == 1
    with store.read() as session:
        assert len(session.get_one(Invoice, draft).lines) == 1


def test_without_the_trigger_the_attack_succeeds(store: Store, papers: dict[str, int]):
    """The negative control: it is the trigger that refuses, not something else."""
    name = "invoice_kept_update" if store.is_sqlite else "invoice_kept"
    with store.write() as session:
        session.execute(text(f"DROP TRIGGER {name}{'' if store.is_sqlite else ' ON invoice'}"))
        session.execute(text("UPDATE invoice SET note = 'changed' WHERE id = :issued"), {"issued": papers["issued"]})
    with store.read() as session:
        assert session.get_one(Invoice, papers["issued"]).note == "changed"


def test_sqlite_needs_recursive_triggers_for_it(file_store: Store):
    pragma: Callable[[str], object] = lambda name: session.scalar(text(f"PRAGMA {name}"))  # noqa: E731
    with file_store.write() as session:
        assert (pragma("recursive_triggers"), pragma("foreign_keys"), pragma("synchronous")) == (1, 1, 2)
