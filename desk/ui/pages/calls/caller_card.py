"""The caller's card: who it is, of whom, under which contracts, what the phone pack has left, and what to know first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.rules.phone import phone_text
from desk.ui import icons
from desk.ui.dial import country_of, dial, may_dial
from desk.ui.pages.calls.flow import Flow
from desk.ui.parts.avatar import Avatar
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import line, name, set_tone, text_label
from desk.ui.parts.meter import PackMeter
from desk.ui.trade_words import CONTRACTS, TIERS, word

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.calls import CallerCard as Caller
    from desk.ui.desk_context import Desk

FACE = 38


class Fact(QWidget):
    """A label at the left, an icon and a value at the right; both wrap rather than be cut."""

    def __init__(self) -> None:
        super().__init__()
        self.label, self.value = text_label("", 12, 400, "text2", wrap=True), text_label("", 12, 500, wrap=True)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._sign: QLabel = text_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.value, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, label: str, value: str, tone: str = "text", icon: str = "") -> None:
        """Both sides; the icon has the value's colour."""
        self.label.setText(label)
        self.value.setText(value)
        self.value.setWordWrap(False)
        set_tone(self.value, tone)
        self._sign.setVisible(bool(icon))
        if icon:
            self._sign.setPixmap(icons.toned(icon, tone, 14, self.devicePixelRatioF()))
        name(self, f"{label}: {value}")


class Pack(QWidget):
    """A pack's words over its meter."""

    def __init__(self) -> None:
        super().__init__()
        self.label, self.count, self.meter = text_label("", 12, 400, "text2"), text_label("", 12, 500, figures=True), PackMeter()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.count, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.meter, 1, 0, 1, 2)

    def say(self, label: str, count: str, used: int, whole: int, fresh: int) -> None:
        """How much is used of how much."""
        self.label.setText(label)
        self.count.setText(count)
        self.meter.set_use(used, whole, fresh, said=f"{label}: {count}")


class CallerCard(Card):
    """Shows a `services.calls.CallerCard`; `customer_wanted(id)` when its customer is pressed."""

    customer_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._desk = desk
        self.caller: Caller | None = None
        self._drawn = 0
        self.face = Avatar("", FACE)
        self.title, self.under = text_label("", 15, 600, wrap=True), text_label("", 12, 400, "text2", wrap=True)
        self.customer, self.phone = Button("", "link", "site"), Button("", "link", "calls")
        self.chips = Flow()
        self.month, self.year = Pack(), Pack()
        self.order, self.training, self.included, self.overdue, self.credit = Fact(), Fact(), Fact(), Fact(), Fact()
        self._build()
        self.customer.clicked.connect(self._go)
        self.phone.clicked.connect(self._dial)

    def _build(self) -> None:
        head, names = QHBoxLayout(), QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.title)
        names.addWidget(self.under)
        head.setSpacing(10)
        head.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self.column.setSpacing(7)
        self.column.addLayout(head)
        self._rules = [line(), line()]
        self.column.addWidget(self._rules[0])
        at_left = QHBoxLayout()
        at_left.setContentsMargins(-4, 0, 0, 0)
        at_left.addWidget(self.customer)
        at_left.addStretch(1)
        self.column.addLayout(at_left)
        number = QHBoxLayout()
        number.setContentsMargins(-4, 0, 0, 0)
        number.addWidget(self.phone)
        number.addStretch(1)
        self.column.addLayout(number)
        facts = (self.order, self.training, self.included, self.overdue, self.credit)
        for part in (self.chips, self.month, self.year, self._rules[1], *facts):
            self.column.addWidget(part)

    def _go(self) -> None:
        if self.caller is not None:
            self.customer_wanted.emit(self.caller.customer_id)

    def _dial(self) -> None:
        if self.caller is not None:
            dial(self._desk, self.caller.phone, self.window())

    def show_caller(self, caller: Caller | None, drawn: int, now: datetime) -> None:
        """Everything; `drawn` are the quarters that the running call itself takes from the pack so far."""
        self.caller, self._drawn = caller, drawn
        self.setVisible(caller is not None)
        if caller is None:
            return
        who = caller.contact or caller.customer
        self.face.set_name(who)
        self.title.setText(who)
        number, dials = phone_text(caller.phone, country_of(self._desk)), may_dial(self._desk)
        self.under.setText(" · ".join(part for part in (caller.title, "" if dials else number) if part))
        self.phone.setVisible(dials and bool(number))
        self.phone.setText(number)
        self.phone.describe(self._desk.words.say("Dial {number}", number=number))
        self.under.setVisible(bool(self.under.text()))
        self.customer.setText(caller.customer)
        self._show_chips(caller)
        self._show_packs(caller, now)
        self._show_facts(caller)

    def _show_chips(self, caller: Caller) -> None:
        words = self._desk.words
        said = [(word(TIERS, caller.tier, words), "accent" if caller.tier == "premium" else "text2")] if caller.tier else []
        said += [(word(CONTRACTS, kind, words), "text2") for kind in caller.contracts]
        self.chips.show_all([ChipLabel(text, tone) for text, tone in said])

    def _show_packs(self, caller: Caller, now: datetime) -> None:
        words = self._desk.words
        month, year = caller.pack_month, caller.pack_year
        for part, pack in ((self.month, month), (self.year, year)):
            part.setVisible(pack is not None)
        if month is None or year is None:
            return
        fresh = month[0] + self._drawn
        self.month.say(
            words.say("Phone pack, {month}", month=words.month(now.date())),
            words.say("{used} of {whole} quarters", used=fresh, whole=month[1]), fresh, month[1], fresh,
        )  # fmt: skip
        used = year[0] + self._drawn
        self.year.say(
            words.tr("Phone pack, contract year"), words.say("{used} of {whole} quarters", used=used, whole=year[1]), used, year[1], fresh
        )

    def _show_facts(self, caller: Caller) -> None:
        words = self._desk.words
        label = words.tr("Orders chargeable work")
        if caller.contact_id is None:
            self.order.say(label, words.tr("nobody named yet"), "text2")
        elif caller.authorised:
            self.order.say(label, words.tr("Yes"), "green", "resolve")
        else:
            self.order.say(label, words.tr("No"), "red", "close")
        self.training.setVisible(caller.training_due is not None)
        if caller.training_due is not None:
            self.training.say(words.tr("Training"), words.say("due by {day:date}", day=caller.training_due), "amber", "courses")
        self.included.setVisible(caller.included_training > 0)
        if caller.included_training > 0:
            self.included.say(words.tr("Included training left"), words.duration(caller.included_training * 900))
        self.credit.setVisible(caller.credit_stop)
        if caller.credit_stop:
            self.credit.say(words.tr("Credit stop"), words.tr("no chargeable work"), "red", "wrong")
        self.overdue.setVisible(caller.overdue > 0)
        if caller.overdue > 0:
            self.overdue.say(words.tr("Overdue invoices"), words.money(caller.overdue, caller.currency), "amber", "wrong")

