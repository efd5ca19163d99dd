"""A sitting before the Billing page: a person's keys, what was said and what was printed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.rules.why import Reason
from desk.words import stored
from tests.services import trade

if TYPE_CHECKING:
    import pytest

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.billing import BillingPage
    from desk.ui.window import Window

Key, CTRL, ALT, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Sitting:
    """The page in its window, a person's keys, and what was said and printed."""

    def __init__(self, desk: Desk, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
        self.desk, self.window = desk, window
        page: Any = window.page("billing")
        self.page: BillingPage = page
        self.said: list[Any] = []
        self.printed: list[tuple[bytes, str]] = []
        self.keys = 0
        desk.said.connect(self.said.append)
        for room in ("paper_verbs", "issue_verbs"):
            printer = f"desk.ui.pages.billing.{room}.print_paper"
            monkeypatch.setattr(printer, lambda _desk, pdf, title, _parent: self.printed.append((pdf, title)))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """One key, where the focus is."""
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        """Text into the field that has the focus; not counted."""
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit), f"{field} is no field"
        field.setText(text)

    def works(self) -> list[str]:
        """The rows of unbilled work as they read."""
        model = self.page.unbilled.model
        return [" | ".join(str(model.index(row, at).data()) for at in (0, 1, 4)) for row in range(model.rowCount())]


def held(store: Store, owner: int, by: int, reason: str, **fields: Any) -> int:
    """A held charge."""
    why = stored.to_json([Reason.of("not_ordered" if reason == "authorisation" else "no_rule")])
    bare: dict[str, Any] = {"status": "held", "net": Decimal(0), "lines": [], "text": "Uusi kampanjasivu"}
    return trade.charge(store, owner, by, reason=reason, why=why, **bare, **fields)


def status(store: Store, charge_id: int) -> str:
    from desk.models import Charge

    with store.read() as session:
        return session.get_one(Charge, charge_id).status


def issue_one(s: Sitting) -> None:
    """From work to an issued invoice."""
    s.press(Key.Key_L, CTRL)
    s.press(Key.Key_Return, CTRL)
    s.press(Key.Key_Return, CTRL)
