"""More customers with unbilled work than a page holds: the next are read as somebody comes near, all of them can be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from desk.models import Charge, Customer
from desk.rules.why import Reason
from desk.words import stored
from tests.makers import NOW
from tests.ui.pages.billing.scene import CTRL, Key

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store

MANY, HELD = 130, 70
LINE = {"item": "usage_light", "quantity": 1, "unit": "quarter", "unit_price": "24", "net": "24"}


def fill(store: Store) -> None:
    """Customers with a charge each, and one more with much that is held."""
    numbers = range(1, MANY + 1)
    people = [
        {"id": n, "name": f"Asiakas {n:03}", "search": f"asiakas {n:03}", "country": "FI", "language": "fi", "created_at": NOW}
        for n in numbers
    ]
    bare: dict[str, Any] = {
        "at": NOW, "local_month": "2026-04", "currency": "EUR", "net": 24, "vat_rate": 24, "lines": [LINE], "text": "Ruokalista",
        "why": stored.to_json([Reason.of("usage_light")]), "seconds": 840,
    }  # fmt: skip
    with store.write() as session:
        session.execute(insert(Customer), people)
        session.execute(insert(Charge), [{**bare, "customer_id": n, "status": "chargeable"} for n in numbers])
        session.execute(insert(Charge), [{**bare, "customer_id": MANY, "status": "held", "reason": "price"} for _ in range(HELD)])


def settle(qtbot: QtBot) -> None:
    for _ in range(4):
        QApplication.processEvents()
        qtbot.wait(1)


def test_a_long_list_is_read_by_pages_and_chosen_whole(begin: Any, file_store: Store, qtbot: QtBot) -> None:
    fill(file_store)
    s = begin()
    settle(qtbot)
    pane = s.page.unbilled
    s.page.setFocus()  # as when it was opened and its list was still being read
    s.page.reload()
    assert pane.table.hasFocus()
    assert len(pane.groups) == 60
    assert pane.count() == MANY
    assert len(pane.held.rows) == 60
    assert pane.held._sum.text().startswith(f"{HELD} pieces of work · ")

    s.page.show_thing(customer_id=100)
    assert pane.current_customer() == 100
    assert [group.customer_id for group in pane.groups] == [*range(1, 61), 100]

    pane.table.scrollToBottom()
    settle(qtbot)
    assert [group.customer_id for group in pane.groups][:121] == [*range(1, 121)]
    assert pane.current_customer() == 100
    pane.table.scrollToBottom()
    pane.held.table.scrollToBottom()
    settle(qtbot)
    assert [group.customer_id for group in pane.groups] == [*range(1, MANY + 1)]
    assert len(pane.held.rows) == HELD

    s.page.reload()
    assert len(pane.groups) == MANY
    s.page._choose_month("2026-04")
    settle(qtbot)
    assert len(pane.groups) < MANY
    s.press(Key.Key_A, CTRL)
    assert len(pane.ticks) == MANY
    assert s.page.foot.first.text() == f"{MANY} customers chosen"
    assert s.page.foot.rest.text().startswith(f"{MANY} pieces of work · €3,120.00 net")
    s.press(Key.Key_Space)
    assert s.page.foot.first.text() == f"{MANY - 1} customers chosen"
