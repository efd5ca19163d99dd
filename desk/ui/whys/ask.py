"""Asks why of what has the focus, else of what the page is about: one key, one line in every row's menu."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desk.ui.actions import Action
from desk.ui.page import Page
from desk.ui.parts.row_table import RowTable
from desk.ui.whys import table
from desk.ui.whys.answer import Answer, of_told
from desk.ui.whys.card import WhyCard
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QDialog

    from desk.ui.desk_context import Desk
    from desk.ui.window import Window

NOTHING = mark("Choose what you ask about first: a ticket, a call, a row, a date, a price.")
REFUSED = mark("Why this is refused")


def why_action(window: Window) -> Action:
    """Shift+F1, in every window of rows."""
    return Action("help.why", mark("Why?"), mark("Why it is so: a time, a price, a hold, a refusal, an alert"), "info", "Shift+F1",
                  run=lambda: Asking(window.desk, window).ask(), menu="help")  # fmt: skip


def add_why(desk: Desk, dialog: QDialog) -> None:
    """The same key, and the same line in a row's menu, in a dialog of its own."""
    row = QAction(desk.words.tr("Why?"), dialog)
    row.setObjectName("help.why")
    row.setShortcut(QKeySequence("Shift+F1"))
    row.triggered.connect(lambda _on=False: Asking(desk, dialog).ask())
    dialog.addAction(row)


class Asking:
    """One question: found at the focus, answered at once or after reading, told in a card."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk, self._window = desk, window

    def ask(self) -> None:
        """Finds what is asked about, and tells why."""
        for place in self._around():
            if (said := self._refusal(place)) is not None:
                self._tell(said, place)
                return
            for thing in self._things(place):
                if self._about(thing, place):
                    return
        self._desk.say("failed", self._desk.words.tr(NOTHING))

    def _around(self) -> Iterator[QWidget]:
        """The widget with the focus and all it stands in; without one, the page."""
        place = QApplication.focusWidget()
        if place is None or place.window() is not self._window:
            page = getattr(self._window, "current_page", lambda: None)()
            place = page if page is not None else self._window
        while place is not None:
            yield place
            place = place.parentWidget()

    @staticmethod
    def _things(place: QWidget) -> Iterator[Any]:
        """What a widget is about: the row under the cursor, or what it says of itself."""
        if isinstance(place, RowTable) and (index := place.currentIndex()).isValid():
            yield place.table_model().row_at(index.row())
        yield getattr(place, "answer", None)  # an attribute: Qt must not hold what is Python's in a property
        asked = getattr(place, "asked_about", None)
        if callable(asked):
            yield asked()
        if isinstance(place, Page):  # the row chosen on it, though the keyboard is elsewhere
            yield from _rows_chosen(place)

    def _refusal(self, place: QWidget) -> Answer | None:
        """The last refusal, when it stands in red in this part of the window."""
        told = self._desk.last_told
        if told is None or place is self._window:
            return None
        said = self._desk.words.told(told)
        if any(label.isVisible() and label.property("tone") == "red" and label.text() == said for label in place.findChildren(QLabel)):
            return of_told(told, REFUSED)
        return None

    def _about(self, thing: Any, place: QWidget) -> bool:
        """Answers about a value; whether anybody can."""
        answer = thing if isinstance(thing, Answer) else table.at_once(thing, self._desk)
        if answer is not None:
            self._with_language(answer, place)
            return True
        read = table.read_first(thing, self._desk)
        if read is not None:
            self._desk.lane.read(read, lambda found: self._with_language(found, place), channel="why")
        return read is not None

    def _with_language(self, answer: Answer, place: QWidget) -> None:
        """The customer's language is looked up when it is not known."""
        if answer.language or answer.customer_id is None:
            self._tell(answer, place)
            return
        from desk.services.customer.spoken import customer_language

        store, customer = self._desk.store, answer.customer_id
        self._desk.lane.read(
            lambda: customer_language(store, customer_id=customer),
            lambda code: self._tell(replace(answer, language=code), place), channel="why",
        )  # fmt: skip

    def _tell(self, answer: Answer, place: QWidget) -> None:
        card = WhyCard(self._desk, self._window)
        card.closed.connect(card.deleteLater)
        if isinstance(place, RowTable):
            card.tell(answer, place.viewport(), place.visualRect(place.currentIndex()))
        else:
            card.tell(answer, place)


def _rows_chosen(page: QWidget) -> Iterator[Any]:
    for rows in page.findChildren(RowTable):
        if rows.isVisible() and (index := rows.currentIndex()).isValid():
            yield rows.table_model().row_at(index.row())
