"""Going on from an earlier system through the page: what it will do is said before it is done, and lines that are wrong say why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.services import invoices
from tests.makers import TODAY
from tests.services import trade
from tests.ui.pages.billing.scene import CTRL, Key

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store


def test_numbers_and_open_invoices_are_told_then_taken_over_once(begin: Any, file_store: Store, by: int, qtbot: QtBot) -> None:
    trade.customer(file_store)
    s = begin()
    s.desk.registry.run("billing.start")
    form = s.page.start_verbs.form
    s.type("318")
    line = "V-17; Kahvila Tuulenpesä Oy; 1.3.2026; 15.3.2026; 200; 50"
    form.lists["invoices"].field.setPlainText(f"{line}\nV-18; Kahvila; 1.3.2026")
    assert not form.save.isEnabled()
    qtbot.waitUntil(lambda: form.plan is not None)
    assert "Line 2" in form.lists["invoices"].error()
    s.press(Key.Key_Return, CTRL)
    assert "wrong" in form.error.text()
    assert invoices.invoice_ids(file_store, view="overdue", today=TODAY) == ()
    form.lists["invoices"].field.setPlainText(line)
    qtbot.waitUntil(form.save.isEnabled)
    assert form.said.text().splitlines()[0] == "The next invoice will be 2026-0318."
    assert "€150.00 owed" in form.said.text()
    # What is said of words that have changed since does not let them pass.
    form.lists["invoices"].field.setPlainText(line.replace("200", "2000"))
    form.show_plan(form.plan)
    assert not form.save.isEnabled()
    form.lists["invoices"].field.setPlainText(line)
    qtbot.waitUntil(form.save.isEnabled)
    assert not s.page.can_leave()
    s.press(Key.Key_Return, CTRL)
    assert s.page.layout_.form() is None
    assert not form.is_typed()
    (key,) = invoices.invoice_ids(file_store, view="overdue", today=TODAY)
    assert invoices.invoice_rows(file_store, ids=(key,), today=TODAY)[0].number == "V-17"
    assert "Payments" in s.said[-1].text
