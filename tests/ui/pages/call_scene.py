"""A Greek desk with people who call, a window whose clock the test moves, and keys pressed as a person presses them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import makers
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.calls import CallsPage
    from desk.ui.window import Window

ATHENS = ZoneInfo("Europe/Athens")
MORNING = datetime(2026, 4, 22, 11, 17, 12, tzinfo=ATHENS)
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


class Scene:
    """The desk of clickmedia: Maria with a phone pack and two open tickets, Giannis without, and the Calls page on the screen."""

    def __init__(self, desk: Desk, store: Store, qtbot: QtBot) -> None:
        self.desk, self.store, self.qtbot = desk, store, qtbot
        self.now = MORNING.astimezone(UTC)
        self.pressed = 0
        self.me = makers.desk(store, "clickmedia", at=self.now - timedelta(days=90))
        self.hotel = makers.customer(store, "Ξενοδοχείο Αιγαίο Α.Ε.", country="GR", language="el")
        self.pharmacy = makers.customer(store, "Φαρμακείο Υγεία", country="GR", language="el")
        self.maria = makers.contact(store, self.hotel, "Μαρία Παπαδοπούλου", phone="+30 22840 55 120", title="Κρατήσεις")
        self.giannis = makers.contact(store, self.pharmacy, "Γιάννης Οικονόμου", phone="+30 2310 55 0101", authorised=False)
        makers.contract(store, self.hotel, "phone_pack")
        self.older = makers.ticket(store, self.hotel, "Νέες φωτογραφίες", number=2218, received_at=self.now - timedelta(days=2))
        self.newer = makers.ticket(store, self.hotel, "Φόρμα κρατήσεων", number=2231, received_at=self.now - timedelta(hours=2))
        self.window = self.open()

    @property
    def page(self) -> CallsPage:
        """The page on the screen."""
        return cast("CallsPage", self.window.page("calls"))

    def open(self) -> Window:
        """The program as it starts on the database: a window of its own, the Calls page shown."""
        from desk.services import desks
        from desk.ui.clock import Clock
        from desk.ui.desk_context import Person
        from desk.ui.pages import PAGES

        self.desk.clock = Clock(lambda: self.now)
        self.desk.settings["page"] = "calls"
        window = make_window(self.desk, self.qtbot, pages=[row for row in PAGES if row.id in {"calls", "settings"}])
        self.desk.store, self.desk.profile = self.store, desks.profile(self.store)
        self.desk.person = Person(self.me, "Anna Dæmi", "administrator")
        window.show()
        window.activateWindow()
        self.qtbot.waitActive(window)
        self.desk.opened.emit()
        window.open_page("calls")
        return window

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, to whatever has the keyboard; counted."""
        self.pressed += 1
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)

    def ctrl(self, key: Qt.Key) -> None:
        """A key with Ctrl, counted as one."""
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def alt(self, key: Qt.Key) -> None:
        """A key with Alt, counted as one."""
        self.key(key, Qt.KeyboardModifier.AltModifier)

    def type(self, text: str) -> None:
        """Text typed where the keyboard is: not counted."""
        target = QApplication.focusWidget()
        assert target is not None
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def later(self, **length: float) -> None:
        """Time goes by, and the window's clock ticks once."""
        self.now += timedelta(**length)
        self.desk.calls.tick()

    def calls(self) -> list[Any]:
        """The calls in the database, oldest first."""
        from sqlalchemy import select
        from sqlalchemy.orm import selectinload

        from desk.models import Call

        with self.store.read() as session:
            return list(session.scalars(select(Call).options(selectinload(Call.segments)).order_by(Call.id)))

    def charge(self, call_id: int) -> Any:
        """The charge of a call."""
        from sqlalchemy import select

        from desk.models import Charge

        with self.store.read() as session:
            return session.scalar(select(Charge).where(Charge.call_id == call_id))
