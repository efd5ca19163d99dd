"""The two faces of the call bar: idle, and in a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from desk.rules.phone import phone_text
from desk.ui import icons
from desk.ui.call.counting import left_words, price_tone, quarter_words
from desk.ui.charge_words import brief, held_words
from desk.ui.dial import country_of
from desk.ui.parts.avatar import Avatar
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.labels import line, name, set_tone, text_label
from desk.ui.parts.page_head import FindField
from desk.ui.parts.ring import QuarterRing, clock
from desk.ui.trade_words import KINDS, WORKS, word
from desk.words.speaker import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from desk.services.calls import CallRow, LiveCall, PriceView
    from desk.ui.desk_context import Desk

TALL, SEARCH = 36, 300
GROWS = 20  # room for the words of the quarter, which change by the second
# What a call without an amount says in its place.
UNPAID = {"held": mark("held"), "": mark("no price yet"), "covered": mark("no charge"), "chargeable": mark("no charge")}


class TwoLines(QWidget):
    """A line of 13/500 over a line of 12, as the bar shows everything."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.over, self.under = text_label("", 13, 500), text_label("", 12, 400, "text2", figures=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(self.over)
        column.addWidget(self.under)
        column.addStretch(1)

    def say(self, upper: str, lower: str) -> None:
        """Both lines."""
        self.over.setText(upper)
        self.under.setText(lower)
        name(self, f"{upper}. {lower}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes where it leads."""
        self.pressed.emit()


class PaletteField(FindField):
    """Looks like a field and opens the palette."""

    wanted = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the palette."""
        self.wanted.emit()


class BarFace(QWidget):
    """What both faces share: the search at right, and parked calls."""

    search_wanted = Signal()
    parked_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._parked: list[Button] = []
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 16, 0)
        self.row.setSpacing(12)
        self.parked_row = QHBoxLayout()
        self.parked_row.setSpacing(6)

    def show_parked(self, calls: Sequence[LiveCall]) -> None:
        """A button a parked call: press it to go on with it."""
        for old in self._parked:
            self.parked_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parked = []
        words = self.desk.words
        for call in calls:
            who = call.contact or call.customer or call.number or words.tr("Unknown caller")
            nearest = call is min(calls, key=lambda each: (each.last_seen_at, each.id))
            button = Button(f"{shorten(who, 22)} · {clock(call.seconds)}", "ordinary", "hold", "F4" if nearest else "")
            button.describe(words.say("Go on with the parked call of {who}", who=who))
            button.clicked.connect(lambda _on=False, call_id=call.id: self.parked_wanted.emit(call_id))
            self.parked_row.addWidget(button)
            self._parked.append(button)


class IdleBar(BarFace):
    """Start call, the last caller, the search field."""

    opened = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.start = Button("", "primary", "start", "F2", height=TALL)
        self._rule = line(upright=True)
        self._rule.setFixedHeight(30)
        self._sign: QLabel = text_label()
        self.last = TwoLines()
        self.open_last = icon_button("open", "")
        self.search = PaletteField("", "Ctrl+K", SEARCH)
        self.search.setFixedWidth(SEARCH)
        self.search.setFixedHeight(32)
        self.search.setReadOnly(True)
        self.search.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in (self.start, self._rule, self._sign, self.last, self.open_last):
            self.row.addWidget(widget)
        self.row.addLayout(self.parked_row)
        self.row.addStretch(1)
        self.row.addWidget(self.search)
        self.search.wanted.connect(self.search_wanted)
        self.open_last.clicked.connect(self.opened)
        self._last: CallRow | None = None
        self.show_last(None)

    def retranslate(self) -> None:
        """The words."""
        words = self.desk.words
        self.start.setText(words.tr("Start call"))
        self.search.set_placeholder(words.tr("Find or do"))
        self.open_last.describe(words.tr("Open the last call"))
        self.show_last(self._last)

    def show_last(self, row: CallRow | None) -> None:
        """Who called last, when, how long and at what cost."""
        self._last = row
        if row is not None:
            words = self.desk.words
            who = ", ".join(part for part in (row.caller, row.customer) if part) or words.tr("Unknown caller")
            at = row.started_at.astimezone(self.desk.zone)
            cost = words.money(row.net, row.currency) if row.net else words.tr(UNPAID.get(row.status or "", UNPAID[""]))
            self.last.say(who, words.say("Last call {at:clock} · {length:duration} · {cost}", at=at, length=row.seconds, cost=cost))
            self._sign.setPixmap(icons.toned("last-caller", "text2", 16, self.devicePixelRatioF()))
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """The last caller goes before the search does."""
        room = self.start.sizeHint().width() + SEARCH + self.last.sizeHint().width() + 160
        for widget in (self._rule, self._sign, self.last, self.open_last):
            widget.setVisible(self._last is not None and width >= room)


class LiveBar(BarFace):
    """Ring, clock, quarter, cost, who, ticket; hold and finish."""

    ticket_wanted = Signal()
    call_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ring = QuarterRing(40)
        self.clock = text_label("", 22, 600, figures=True)
        self.began = icon_button("caret-down", "")
        self.quarter, self.cost, self.who, self.ticket = TwoLines(), TwoLines(), TwoLines(), TwoLines()
        self._sign: QLabel = text_label()
        self.face = Avatar("", 28)
        self.hold = Button("", "ordinary", "hold", "F3", height=TALL)
        self.finish = Button("", "primary", "finish", "F2", height=TALL)
        self.search = icon_button("search", "", "Ctrl+K")
        self._rules = [line(upright=True) for _ in range(3)]
        self._place()
        self.ticket.pressed.connect(self.ticket_wanted)
        self.who.pressed.connect(self.call_wanted)
        self.search.clicked.connect(self.search_wanted)
        self.began.clicked.connect(self._ask_began)
        self._call: LiveCall | None = None

    def _place(self) -> None:
        from desk.ui import theme

        self.cost.over.setFont(theme.font(13, 600, figures=True))
        for rule in self._rules:
            rule.setFixedHeight(30)
        order = (
            self.ring, self.clock, self.began, self.quarter, self._rules[0], self._sign, self.cost, self._rules[1], self.face, self.who,
            self._rules[2], self.ticket,
        )
        for widget in order:
            self.row.addWidget(widget)
        self.row.addLayout(self.parked_row)
        self.row.addStretch(1)
        for widget in (self.search, self.hold, self.finish):
            self.row.addWidget(widget)

    def _ask_began(self) -> None:
        """The menu below the clock."""
        menu = QMenu(self)
        for row in ("call.earlier_1", "call.earlier_5", "call.earlier"):
            menu.addAction(self.desk.registry.qaction(row))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.clock.mapToGlobal(QPoint(0, self.clock.height() + 6)))

    def retranslate(self) -> None:
        """The words that do not depend on the call."""
        words = self.desk.words
        self.began.describe(words.tr("It began earlier"))
        self.finish.setText(words.tr("Finish"))
        self.search.describe(words.tr("Find or do"))
        self._say_hold(held=self._call is not None and self._call.running_since is None)

    def _say_hold(self, *, held: bool) -> None:
        self.hold.setText(self.desk.words.tr("Resume") if held else self.desk.words.tr("Hold"))
        self.hold.set_icon("phone-fill" if held else "hold")

    def show_time(self, seconds: int, *, held: bool) -> None:
        """Once a second."""
        words = self.desk.words
        self.ring.show_seconds(seconds, held=held)
        self.clock.setText(clock(seconds))
        left = words.tr("on hold, time stands still") if held else left_words(seconds, words)
        self.quarter.say(quarter_words(seconds, words), left)
        name(self.ring, f"{self.quarter.over.text()}. {left}")

    def show_call(self, call: LiveCall) -> None:
        """Who calls and about which ticket."""
        words = self.desk.words
        self._call = call
        working = call.channel == "work"
        caller = call.contact or phone_text(call.number, country_of(self.desk)) or words.tr("Unknown caller")
        who = words.tr("Work on the ticket") if working else caller
        self.face.set_name(call.customer if working else call.contact)
        self.who.say(who, call.customer)
        self.who.under.setVisible(bool(call.customer))
        if call.ticket_id is not None:
            about = " · ".join((word(KINDS, call.kind, words), word(WORKS, call.work, words)))
            self.ticket.say(f"{call.ticket_number} · {shorten(call.ticket_subject, 36)}", about)
        self._say_hold(held=call.running_since is None)
        self.fit(self.width())

    def show_price(self, price: PriceView | None) -> None:
        """What it costs so far, or why it costs nothing."""
        words = self.desk.words
        if price is None:
            self.cost.say("—", words.tr("no price yet"))
            self._sign.hide()
            return
        tone, sign = price_tone(price)
        upper = held_words(price.reason, words) if price.status == "held" else words.money(price.net, price.currency)
        self.cost.say(upper, shorten(brief(price.why, words), 44))
        set_tone(self.cost.over, tone)
        self._sign.setVisible(bool(sign))
        if sign:
            self._sign.setPixmap(icons.toned(sign, tone, 16, self.devicePixelRatioF()))
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """The ticket goes first, then who calls, then the why: by what each needs in the language spoken."""
        has_ticket = self._call is not None and self._call.ticket_id is not None
        edges = self.row.contentsMargins()
        whole = edges.left() + edges.right() + GROWS + self._wide(
            self.ring, self.clock, self.began, self._rules[0], self._sign, self.search, self.hold, self.finish, self.quarter,
            *self._parked,
        )  # fmt: skip
        amount, why = self._wide(self.cost.over), self._wide(self.cost.under)
        whole += amount
        steps = (
            ((self.cost.under,), True, max(0, why - amount)),
            ((self._rules[1], self.face, self.who), True, self._wide(self._rules[1], self.face, self.who)),
            ((self._rules[2], self.ticket), has_ticket, self._wide(self._rules[2], self.ticket)),
        )
        for widgets, there, wide in steps:
            whole += wide
            for widget in widgets:
                widget.setVisible(there and whole <= width)

    def _wide(self, *widgets: QWidget) -> int:
        """The room these need side by side."""
        return sum(max(widget.sizeHint().width(), widget.minimumWidth()) + self.row.spacing() for widget in widgets)


def shorten(text: str, most: int) -> str:
    """At most so many letters, cut at a word."""
    return text if len(text) <= most else text[: text.rfind(" ", 0, most)].rstrip(" ,:;") + "…"
