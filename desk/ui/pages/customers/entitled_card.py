"""What the customer is entitled to, in words: today, or on any day that is typed; what a completed training opens is one key away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.form import text_field
from desk.ui.pages.customers.agreed_text import write_hours
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.meter import PackMeter
from desk.ui.reading import read_date, write_date
from desk.ui.trade_words import AGREEMENTS, word
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date

    from desk.services.agreements import Entitled, Entitlements
    from desk.ui.desk_context import Desk

KINDS = {**AGREEMENTS, "included": mark("Included training"), "subscription": mark("Subscription")}
DAY_WIDTH, METER_WIDTH = 104, 220
PLAIN = mark("Nothing beyond the profile's plain terms.")


class EntitledCard(QWidget):
    """`open_wanted(kind, first day)` asks for an agreement that a completed training opens."""

    open_wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._customer = desk, 0
        self._on: date | None = None
        self._shown: tuple[Entitlements, str] | None = None
        self.title = text_label("", 12, 600, "text2")
        self.day = text_field(width=DAY_WIDTH)
        self.today = Button("", "link")
        self.wrong = text_label("", 12, 400, "red", wrap=True)
        self.card = Card("card")
        self.card.column.setSpacing(10)
        head, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.today)
        head.addWidget(self.day)
        column.addLayout(head)
        column.addWidget(self.wrong)
        column.addWidget(self.card)
        self.wrong.hide()
        self.day.editingFinished.connect(self._typed)
        self.today.clicked.connect(lambda: self._ask(None))

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.title.setText(tr(mark("Entitlements")))
        self.today.setText(tr(mark("Today")))
        name(self.day, tr(mark("On which day")), tr(mark("Any day, past or to come: what held then is shown.")))
        if self._customer:
            self._read()

    def show_customer(self, customer_id: int) -> None:
        """Shows a customer's; another customer's begin with today."""
        if customer_id != self._customer:
            self._customer, self._on = customer_id, None
        self._read()

    def _typed(self) -> None:
        try:
            day = read_date("on", self.day.text().strip())
        except Refused as refused:
            self.wrong.setText(self._desk.words.told(refused))
            self.wrong.show()
            return
        if day != (self._on or self._desk.now().date()):
            self._ask(day)

    def _ask(self, day: date | None) -> None:
        self._on = None if day == self._desk.now().date() else day
        self._read()

    def _read(self) -> None:
        desk, customer_id, on = self._desk, self._customer, self._on
        if desk.store is None:
            return
        agreements, store, now = desk.services.agreements, desk.store, desk.now()
        desk.lane.read(
            lambda: agreements.entitlements_of(store, customer_id=customer_id, now=now, on=on),
            self.fill,
            lambda _error: None,
            channel="customers.entitled",
        )

    def asked_about(self) -> Entitlements | None:
        """What is shown: everything the customer is entitled to on the day."""
        return self._shown[0] if self._shown else None

    def fill(self, found: Entitlements) -> None:
        """The entitlements are here; drawn anew only when they or the words are others."""
        if found.customer_id != self._customer:
            return
        self.wrong.hide()
        self.today.setVisible(self._on is not None)
        if not self.day.hasFocus() or self.day.text().strip():
            self.day.setText(write_date(found.on, self._desk.words))
        fresh = (found, self._desk.words.code)
        if fresh == self._shown:
            return
        self._shown = fresh
        self._empty()
        for row in found.rows:
            self.card.column.addWidget(self._row(row))
        if not found.rows:
            self.card.column.addWidget(text_label(self._desk.words.tr(PLAIN), 13, 400, "text3", wrap=True))
        for kind, day in found.can_open:
            self.card.column.addWidget(self._opens(kind, day))

    def _empty(self) -> None:
        while self.card.column.count():
            item = self.card.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _row(self, row: Entitled) -> QWidget:
        words, box = self._desk.words, QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        named = word(KINDS, row.kind, words)
        column.addWidget(text_label(named, 13, 600))
        means = " ".join(words.reasons(row.means))
        if row.hours:
            means = f"{means} {write_hours(row.hours, words)}"
        said = text_label(means, 13, 400, wrap=True, figures=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        name(said, f"{named}: {means}")
        column.addWidget(said)
        for used, whole in row.meters:
            column.addWidget(self._meter(named, used, whole))
        if row.why:
            column.addWidget(text_label(" ".join(words.reasons(row.why)), 12, 400, "text2", wrap=True, figures=True))
        return box

    def _meter(self, label: str, used: int, whole: int) -> QWidget:
        meter, box = PackMeter(), QWidget()
        text = self._desk.words.say("{used} of {whole} quarters", used=used, whole=whole)
        meter.set_use(used, whole, said=f"{label}: {text}")
        meter.setFixedWidth(METER_WIDTH)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(meter)
        row.addWidget(text_label(text, 12, 500, figures=True))
        row.addStretch(1)
        return box

    def _opens(self, kind: str, day: date) -> QWidget:
        """An agreement that can be opened now, with the button that does."""
        words, box = self._desk.words, QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(text_label(words.tr(mark("Training is completed: the agreement can start.")), 13, 500, "green", wrap=True), 1)
        button = Button(words.say("Open: {what}", what=word(AGREEMENTS, kind, words)), "ordinary", "file-text")
        button.clicked.connect(partial(self.open_wanted.emit, kind, day))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return box
