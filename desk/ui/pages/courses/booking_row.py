"""One line to book a site: who, which names, what it costs and whether it fits, as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.form import text_field
from desk.ui.pages.courses.sayings import split_names
from desk.ui.parts.buttons import Button
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import line, name, set_hint, text_label
from desk.ui.parts.pick_field import Pick, PickField
from desk.ui.tokens import PANE
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.courses import BookingOffer
    from desk.ui.desk_context import Desk

AFTER_TYPING = 80


class BookingRow(QWidget):
    """`priced(site_id, seats)` asks what it would be; `sent(op_key, site_id, names)` books it."""

    priced = Signal(object, int)
    sent = Signal(str, int, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._op_key = desk, ""
        self.site = PickField(desk.lane, self._find, icon="site", width=210)
        self.names = text_field()
        self.state, self.fee = ChipLabel(""), text_label("", 13, 500, figures=True)
        self.book = Button("", "primary", keys="Ctrl+Return")
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.error.hide()
        row = QHBoxLayout()
        row.setContentsMargins(PANE, 8, PANE, 8)
        row.setSpacing(10)
        row.addWidget(self.site)
        row.addWidget(self.names, 1)
        for part in (self.state, self.fee, self.book):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addLayout(row)
        column.addWidget(self.error)
        self.error.setContentsMargins(PANE, 0, PANE, 8)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_TYPING)
        self._timer.timeout.connect(self._ask)
        self.site.picked.connect(self._picked)
        self.site.unpicked.connect(self._timer.start)
        self.names.textEdited.connect(lambda _text: self._timer.start())
        self.names.returnPressed.connect(self.send)
        self.book.clicked.connect(self.send)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.send, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _find(self, text: str) -> list[Pick]:
        found = self._desk.services.customers.find_sites(self._desk.store, text=text)
        return [Pick(site_id, site, customer) for site_id, _customer_id, site, customer in found]

    def retranslate(self) -> None:
        """Writes hints and the button."""
        tr = self._desk.words.tr
        self.site.setPlaceholderText(tr(mark("Site or customer")))
        name(self.site, tr(mark("Site or customer")))
        self.names.setPlaceholderText(tr(mark("Names, with commas between; nothing between two commas is a name later")))
        name(self.names, tr(mark("Names of those who come")))
        self.book.setText(tr(mark("Book")))

    def begin(self) -> None:
        """The cursor goes where booking starts."""
        self.site.setFocus()

    def clear(self) -> None:
        """Empty again."""
        self._op_key = ""
        self.site.show_pick(None)
        self.names.clear()
        self.state.set_chip("")
        self.fee.clear()
        self.error.hide()

    def _picked(self, _site_id: int) -> None:
        self.names.setFocus()
        self._ask()

    def seats(self) -> int:
        """How many places are asked for: the names typed, at least one."""
        return max(1, len(split_names(self.names.text())))

    def _ask(self) -> None:
        self.error.hide()
        if self.site.value() is None and not self.names.text():
            self.state.set_chip("")
            self.fee.clear()
            return
        self.priced.emit(self.site.value(), self.seats())

    def show_offer(self, offer: BookingOffer) -> None:
        """What it costs, and whether it fits."""
        words = self._desk.words
        if offer.waiting_place:
            self.state.set_chip(words.say("Waiting list, no. {place}", place=offer.waiting_place), "amber", "waiting-list")
        else:
            self.state.set_chip(words.many("{n} seat", "{n} seats", offer.seats), "green", "check")
        self.fee.setText(words.money(offer.fee, offer.currency))
        set_hint(self.fee, "\n".join(words.reasons(offer.why)))

    def send(self) -> None:
        """Books, or says what is missing."""
        if self.site.value() is None:
            self._say(self._desk.words.tr(mark("Choose the site first: type a part of its name and pick it.")))
            self.site.setFocus()
            return
        self._op_key = self._op_key or uuid4().hex
        names = split_names(self.names.text()) or ("",)
        self.sent.emit(self._op_key, self.site.value(), names)

    def refuse(self, error: Told) -> None:
        """Says why not; what was typed stays."""
        self._op_key = ""
        self._say(self._desk.sentence(error))

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()
