"""Papers that a stop left unmade are made when the desk is opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.services import invoices
from desk.ui.paper_watch import PaperWatch
from tests.makers import NOW
from tests.services import trade

if TYPE_CHECKING:
    import pytest

    from desk.services.store import Store
    from desk.ui.desk_context import Desk


def test_a_number_without_its_paper_gets_it_soon_after_opening(desk: Desk, file_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    by = trade.desk(file_store)
    charge = trade.charge(file_store, trade.customer(file_store), by)
    draft = invoices.draft_invoices(file_store, op_key="draft", charge_ids=(charge,), at=NOW, by=by).result[0]
    with monkeypatch.context() as crash:
        crash.setattr("desk.services.invoice.issuing.keep_files", lambda *_, **__: None)
        invoices.issue_invoice(file_store, op_key="issue", invoice_id=draft, today=NOW.date(), at=NOW, by=by)
    assert invoices.without_files(file_store) == (draft,)
    watch = PaperWatch(desk)
    watch.look()  # no desk is open yet: nothing is asked
    desk.store = file_store
    watch.look()
    assert invoices.without_files(file_store) == ()
