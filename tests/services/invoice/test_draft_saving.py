"""A draft edited as a whole: all of it is saved or nothing, and its paper follows before anything is."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import invoices
from desk.services.invoices import DraftEdit, LineEdit
from tests.makers import NOW
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.invoices import InvoiceView
    from desk.services.store import Store

TODAY = NOW.date()


def drafted(store: Store) -> tuple[int, int]:
    by = trade.desk(store)
    owner = trade.customer(store)
    charges = (trade.charge(store, owner, by, units=2, text="Ensin"), trade.charge(store, owner, by, units=4, text="Sitten"))
    return invoices.draft_invoices(store, op_key="draft", charge_ids=charges, at=NOW, by=by).result[0], by


def view(store: Store, draft: int) -> InvoiceView:
    return invoices.invoice(store, invoice_id=draft, today=TODAY)


def test_everything_typed_is_saved_at_once(store: Store) -> None:
    draft, by = drafted(store)
    first, second = (line.id for line in view(store, draft).lines)
    payer = trade.customer(store, name="Maksaja Oy")
    edit = DraftEdit(
        draft, lines={first: LineEdit(text="Alku", discount=Decimal(50)), second: LineEdit(detail="kaksi kertaa")}, order=(second, first),
        discount=Decimal(10), order_number="PO-7", payer_id=payer, note="Kiitos", grouping="ticket",
    )  # fmt: skip
    invoices.save_draft(store, edit=edit, at=NOW, by=by)
    found = view(store, draft)
    assert [line.text.split()[-1] for line in found.lines if line.kind != "discount"] == ["Sitten", "Alku"]
    assert found.row.net == (Decimal(96) + Decimal(24)) * Decimal("0.9")
    assert (found.order_number, found.payer, found.note, found.grouping) == ("PO-7", "Maksaja Oy", "Kiitos", "ticket")
    invoices.save_draft(store, edit=DraftEdit(draft, payer_id=0), at=NOW, by=by)
    assert view(store, draft).payer_id is None


def test_what_is_refused_names_its_line_and_leaves_the_draft_as_it_was(store: Store) -> None:
    draft, by = drafted(store)
    before = view(store, draft)
    first, second = (line.id for line in before.lines)
    edit = DraftEdit(draft, lines={first: LineEdit(text="Alku"), second: LineEdit(discount=Decimal(120))}, note="Kiitos")
    with pytest.raises(Refused) as refused:
        invoices.save_draft(store, edit=edit, at=NOW, by=by)
    assert refused.value.field == f"discount:{second}"
    assert view(store, draft) == before


def test_the_paper_follows_what_is_typed_and_nothing_of_it_is_kept(store: Store) -> None:
    draft, _by = drafted(store)
    before = view(store, draft)
    paper = invoices.preview_edit(store, edit=DraftEdit(draft, lines={before.lines[0].id: LineEdit(text="Uusi teksti")}), at=NOW)
    assert paper is not None
    assert "Uusi teksti" in trade.printed(paper)
    assert view(store, draft) == before


def test_of_a_draft_whose_lines_are_all_taken_off_there_is_no_paper_and_then_no_draft(store: Store) -> None:
    draft, by = drafted(store)
    edit = DraftEdit(draft, removed=tuple(line.id for line in view(store, draft).lines))
    assert invoices.preview_edit(store, edit=edit, at=NOW) is None
    assert len(view(store, draft).lines) == 2
    changed = invoices.save_draft(store, edit=edit, at=NOW, by=by)
    assert "charge" in changed.kinds
    with pytest.raises(Refused):
        view(store, draft)


def test_the_number_that_comes_is_the_one_that_is_given(store: Store) -> None:
    draft, by = drafted(store)
    coming = invoices.coming_number(store, invoice_id=draft, today=TODAY)
    assert invoices.issue_invoice(store, op_key="issue", invoice_id=draft, today=TODAY, at=NOW, by=by).result == coming
    assert invoices.coming_number(store, invoice_id=draft, today=TODAY) == coming
