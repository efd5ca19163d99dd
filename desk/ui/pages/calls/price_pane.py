"""The right pane: the quarter ring, what the call costs so far, quarter by quarter, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui import pill_text
from desk.ui.call.counting import left_words, quarter_words
from desk.ui.charge_words import unit_minutes
from desk.ui.pages.calls.charge_box import ChargeBox
from desk.ui.pages.calls.quarters import at_second, costs, started
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.ring import QUARTER, QuarterRing
from desk.ui.tokens import PRICE
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from PySide6.QtWidgets import QLabel

    from desk.services.call.reading import OpenedCall
    from desk.services.calls import LiveCall, PriceView
    from desk.ui.desk_context import Desk
    from desk.ui.pages.calls.quarters import Stretch

SIDE, RING, HOUR = 18, 124, 60
STATUSES = {
    "covered": (mark("Covered"), "green", "resolve"), "chargeable": (mark("Chargeable"), "text2", ""),
    "held": (mark("Held"), "note_fill", "held"), "out_of_scope": (mark("Not the desk's work"), "amber", ""),
}  # fmt: skip
GIVEN = (mark("no charge"), "green", "resolve")


class Bullets(QWidget):
    """Sentences as a list."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(7)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def say(self, sentences: Sequence[str]) -> None:
        """Each on its own line."""
        while len(self._rows) < len(sentences):
            dash, text = text_label("–", 12, 400, "text3"), text_label("", 12, 400, "text2", wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            at = len(self._rows)
            self._grid.addWidget(dash, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, at, 1)
            self._rows.append((dash, text))
        for at, row in enumerate(self._rows):
            for label in row:
                label.setVisible(at < len(sentences))
            row[1].setText(sentences[at] if at < len(sentences) else "")

    def sentences(self) -> list[str]:
        """What it says."""
        return [text.text() for _dash, text in self._rows if text.text()]


class PricePane(QFrame):
    """Time from `show_time`, price from `show_price`; nothing here is worked out but which quarter began when."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._call: LiveCall | None = None
        self._price: PriceView | None = None
        self._stretches: tuple[Stretch, ...] = ()
        self._seconds, self._shown_units, self._given = 0, -1, False
        self.setProperty("box", "chrome")
        self.setFixedWidth(PRICE)
        self.ring = QuarterRing(RING)
        self.quarter, self.left = text_label("", 15, 600, wrap=True), text_label("", 13, 400, "text2", wrap=True)
        self.began, self.next = (text_label("", 12, 400, "text2", figures=True, wrap=True) for _ in range(2))
        self.cost_label, self.cost = text_label("", 12, 400, "text2"), text_label("", 28, 600, figures=True)
        self.chip = ChipLabel()
        self.total_label, self.total = text_label("", 12, 500), text_label("", 12, 400, "text2", figures=True)
        self.why_head, self.why = text_label("", 12, 600, "text2"), Bullets()
        self.charge = ChargeBox(desk)
        self._lines: list[tuple[QLabel, QLabel, QLabel]] = []
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("box", "clear")
        column, head, words, cost = QVBoxLayout(inside), QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        column.setContentsMargins(SIDE, 16, SIDE, 12)
        column.setSpacing(10)
        words.setSpacing(3)
        words.addStretch(1)
        for label in (self.quarter, self.left):
            words.addWidget(label)
        words.addSpacing(5)
        for label in (self.began, self.next):
            words.addWidget(label)
        words.addStretch(1)
        head.setSpacing(14)
        head.addWidget(self.ring)
        head.addLayout(words, 1)
        cost.addWidget(self.cost)
        cost.addStretch(1)
        cost.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self._quarters = QGridLayout()
        self._quarters.setHorizontalSpacing(8)
        self._quarters.setVerticalSpacing(5)
        self._quarters.setColumnStretch(1, 1)
        total = QHBoxLayout()
        total.addWidget(self.total_label)
        total.addStretch(1)
        total.addWidget(self.total)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.cost_label)
        column.addLayout(cost)
        column.addLayout(self._quarters)
        column.addLayout(total)
        column.addWidget(self.charge)
        column.addWidget(line())
        column.addWidget(self.why_head)
        column.addWidget(self.why)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.total_label.setText(tr("Total without VAT"))
        self.why_head.setText(tr("Why"))
        self._shown_units = -1
        self.charge.retranslate()
        self.show_price(self._price)
        self.show_time(self._seconds)

    def show_call(self, call: LiveCall, stretches: Sequence[Stretch]) -> None:
        """Another call, or another of its stretches."""
        if self._call is not None and self._call.id != call.id:
            self._price = None
        self._call, self._stretches, self._shown_units = call, tuple(stretches), -1

    def show_time(self, seconds: int) -> None:
        """The live seconds so far; once a second while the call runs."""
        call, words = self._call, self._desk.words
        self._seconds = seconds
        if call is None:
            return
        ended = call.state not in {"live", "held", "parked"}
        still = call.running_since is None
        self.ring.show_seconds(seconds, held=still)
        self.quarter.setText(quarter_words(max(0, seconds - 1) if ended else seconds, words))
        if ended:
            self.left.setText(words.tr("the call has ended"))
        elif call.state == "parked":
            self.left.setText(words.tr("parked, time stands still"))
        else:
            self.left.setText(words.tr("on hold, time stands still") if still else left_words(seconds, words))
        name(self.ring, f"{self.quarter.text()}, {self.left.text()}")
        if seconds // QUARTER != self._shown_units:
            self._shown_units = seconds // QUARTER
            self._say_instants(ended=ended)
            self._show_quarters()

    def _say_instants(self, *, ended: bool) -> None:
        call, words, zone = self._call, self._desk.words, self._desk.zone
        if call is None:
            return
        self.began.setText(words.say("Began {clock}", clock=exact(call.started_at.astimezone(zone))))
        running = self._stretches and not ended and call.running_since is not None
        self.next.setVisible(bool(running))
        if running:
            number = self._seconds // QUARTER + 1
            at = at_second(self._stretches, number * QUARTER).astimezone(zone)
            self.next.setText(words.say("No. {n} begins {clock}", n=number + 1, clock=exact(at)))

    def show_price(self, price: PriceView | None) -> None:
        """What it costs, and why."""
        words = self._desk.words
        self._price = price
        running = self._call is None or self._call.state in {"live", "held", "parked"}
        self.cost_label.setText(words.tr("Cost so far") if running else words.tr("Cost"))
        self.chip.setVisible(price is not None)
        if price is None:
            self.cost.setText("—")
            self.why.say([words.tr("Say who calls first: then the price is known.")] if self._call is not None else [])
        else:
            self.cost.setText("—" if price.status == "held" else words.money(self._paid_net(price), price.currency))
            text, tone, icon = GIVEN if self._gives(price) else STATUSES.get(price.status, (price.status, "text2", ""))
            said = words.tr(pill_text.HELD.get(price.reason or "", text) if price.status == "held" else text)
            self.chip.set_chip(said.replace(pill_text.STROKE, " "), tone, icon)
            self.why.say(words.reasons(price.why))
        name(self.cost, f"{self.cost_label.text()}: {self.cost.text()}. {self.chip.text() if price else ''}")
        self._show_quarters()

    def _show_quarters(self) -> None:
        price, words, zone = self._price, self._desk.words, self._desk.zone
        minutes = unit_minutes(price.why) if price is not None else QUARTER // 60
        begun = started(self._stretches, self._counted(), minutes) if price is not None else ()
        amounts = costs(price, len(begun)) if price is not None else []
        self._make_room(len(begun))
        for row, each, amount in zip(self._lines, begun, amounts, strict=False):
            hour = words.say("Hour {n}", n=each.number) if minutes == HOUR else quarter_words((each.number - 1) * QUARTER, words)
            row[0].setText(hour)
            span = words.say("{start:clock}–{end:clock}", start=each.starts_at.astimezone(zone), end=each.ends_at.astimezone(zone))
            row[1].setText(span)
            row[2].setText(self._paid(amount))
        known = price is not None and price.status != "held"
        self.total.setText(words.money(self._paid_net(price), price.currency) if price is not None and known else "—")

    def show_charge(self, opened: OpenedCall | None) -> None:
        """How an ended call's charge stands; what was given away costs nothing."""
        self.charge.show_charge(opened)
        given = opened is not None and opened.charge is not None and bool(opened.charge.goodwill)
        if given != self._given:
            self._given = given
            self.show_price(self._price)

    def _gives(self, price: PriceView) -> bool:
        return self._given and price.status == "chargeable"

    def _paid_net(self, price: PriceView) -> Decimal:
        return price.net * 0 if self._gives(price) else price.net

    def _paid(self, amount: object) -> str:
        words, price = self._desk.words, self._price
        if price is None:
            return ""
        if amount is None:
            return words.tr("pack") if any(reason.code == "pack_used" for reason in price.why) else words.tr("included")
        return words.tr("held") if price.status == "held" else words.money(amount, price.currency)  # type: ignore[arg-type]

    def _counted(self) -> int:
        """The quarter that begins now is a started one."""
        ended = self._call is not None and self._call.state not in {"live", "held", "parked"}
        return self._seconds if ended else max(self._seconds, self._seconds // QUARTER * QUARTER + 1)

    def _make_room(self, count: int) -> None:
        while len(self._lines) < count:
            at = len(self._lines)
            row = (text_label("", 12, 500), text_label("", 12, 400, "text2", figures=True), text_label("", 12, 400, "text2", figures=True))
            for column, label in enumerate(row):
                side = Qt.AlignmentFlag.AlignRight if column == len(row) - 1 else Qt.AlignmentFlag.AlignLeft
                self._quarters.addWidget(label, at, column, side)
            self._lines.append(row)
        for at, row in enumerate(self._lines):
            for label in row:
                label.setVisible(at < count)


def exact(at: object) -> str:
    """The clock to the second."""
    return f"{at:%H:%M:%S}"
