"""Many invoices at once: merged, saved to a folder, and the letter that brings one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import invoices
from desk.services.invoice import bundle
from tests.makers import NOW
from tests.services import trade

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store

TODAY = NOW.date()


def issued(store: Store, count: int = 2) -> tuple[int, ...]:
    by = trade.desk(store)
    found = []
    for at in range(count):
        owner = trade.customer(store, name=f"Asiakas/{at} Oy", email="laskut@esimerkki.fi", registration_number="2077474-0")
        made = invoices.draft_invoices(store, op_key=f"d{at}", charge_ids=(trade.charge(store, owner, by),), at=NOW, by=by).result[0]
        invoices.issue_invoice(store, op_key=f"i{at}", invoice_id=made, today=TODAY, at=NOW, by=by)
        found.append(made)
    return tuple(found)


def test_all_papers_stand_in_one_pdf_in_their_order(store: Store) -> None:
    first, second = issued(store)
    whole = bundle.merged_pdf(store, invoice_ids=(second, first), today=TODAY)
    assert whole is not None
    text = trade.printed(whole)
    assert 0 <= text.index("2026-0002") < text.index("2026-0001")
    assert bundle.merged_pdf(store, invoice_ids=(first, second), today=TODAY, progress=lambda _done, _of: False) is None


def test_each_is_saved_with_its_e_invoice_under_a_name_any_system_takes(store: Store, tmp_path: Path) -> None:
    ids = issued(store)
    tmp_path = tmp_path / "papers"
    tmp_path.mkdir()
    names = bundle.save_papers(store, invoice_ids=ids, folder=tmp_path, today=TODAY)
    assert names[0::2] == ("2026-0001 Asiakas-0 Oy.pdf", "2026-0002 Asiakas-1 Oy.pdf")
    assert names[1::2] == ("2026-0001 Asiakas-0 Oy.xml", "2026-0002 Asiakas-1 Oy.xml")
    assert {path.name for path in tmp_path.iterdir()} == set(names)
    assert (tmp_path / "2026-0001 Asiakas-0 Oy.pdf").read_bytes() == invoices.invoice_pdf(store, invoice_id=ids[0], today=TODAY)
    stopped = bundle.save_papers(store, invoice_ids=ids, folder=tmp_path, today=TODAY, progress=lambda done, _of: done < 1)
    assert all("0001" in name for name in stopped)


def test_the_letter_speaks_the_documents_language_and_brings_its_files(store: Store) -> None:
    (key,) = issued(store, 1)
    made = bundle.letter(store, invoice_id=key, today=TODAY)
    assert made.to == "laskut@esimerkki.fi"
    assert made.subject.startswith("Lasku 2026-0001")
    assert "Eräpäivä on" in made.text
    assert made.files[0][1].startswith(b"%PDF")


def test_a_draft_is_not_sent(store: Store) -> None:
    by = trade.desk(store)
    charge = trade.charge(store, trade.customer(store), by)
    draft = invoices.draft_invoices(store, op_key="d", charge_ids=(charge,), at=NOW, by=by).result[0]
    with pytest.raises(Refused, match="issue the draft first"):
        bundle.letter(store, invoice_id=draft, today=TODAY)
