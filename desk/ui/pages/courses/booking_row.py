"""One line to book a site: who, which names, what it costs and whether it fits, as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.form import text_field
from desk.ui.op_key import new_op_key
from desk.ui.pages.courses.name_finder import NameFinder
from desk.ui.pages.courses.sayings import included, split_names
from desk.ui.parts.buttons import Button
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import line, name, set_hint, text_label
from desk.ui.parts.pick_field import Pick, PickField
from desk.ui.parts.pill import Pill, PillLabel, Promise
from desk.ui.tokens import PANE
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.courses import BookingOffer
    from desk.ui.desk_context import Desk

AFTER_TYPING, SITE_WIDTH = 80, 240


class BookingRow(QWidget):
    """`priced(site_id, seats)` asks what it would be; `sent(op_key, site_id, names)` books it."""

    priced = Signal(object, int)
    sent = Signal(str, int, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.op_key = desk, ""
        self.offer: BookingOffer | None = None
        self.site = PickField(desk.lane, self._find, icon="site", width=SITE_WIDTH)
        self.names = text_field()
        self.finder = NameFinder(self.names)
        self.state, self.waits, self.fee = ChipLabel(""), PillLabel(), text_label("", 13, 500, figures=True)
        self.book = Button("", "primary", keys="Ctrl+Return")
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.error.setContentsMargins(PANE, 0, PANE, 8)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=AFTER_TYPING)
        self._timer.timeout.connect(self._ask)
        self.site.picked.connect(self._picked)
        self.site.unpicked.connect(self._timer.start)
        self.names.textEdited.connect(lambda _text: self._timer.start())
        self.names.returnPressed.connect(self.send)
        self.book.clicked.connect(self.send)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.send, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._forget_offer()
        self.error.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(PANE, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.site)
        row.addWidget(self.names, 1)
        for part in (self.state, self.waits, self.fee, self.book):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addLayout(row)
        column.addWidget(self.error)

    def _find(self, text: str) -> list[Pick]:
        found = self._desk.services.customers.find_sites(self._desk.store, text=text)
        return [Pick(site_id, site, customer) for site_id, _customer_id, site, customer in found]

    def retranslate(self) -> None:
        """Writes hints and the button; what an offer says is said anew."""
        tr = self._desk.words.tr
        self.site.setPlaceholderText(tr(mark("Site or customer")))
        name(self.site, tr(mark("Site or customer")))
        self.names.setPlaceholderText(tr(mark("Names, or how many")))
        hint = tr(mark("Names with commas between; a number alone holds so many places for names given later."))
        set_hint(self.names, hint)
        name(self.names, tr(mark("Names of those who come")), hint)
        self.book.setText(tr(mark("Book")))
        if self.offer is not None:
            self.show_offer(self.offer)

    def begin(self) -> None:
        """The cursor goes where booking goes on: to the site, or past it when it stands."""
        (self.site if self.site.value() is None else self.names).setFocus()

    def begin_with(self, pick: Pick, names: str = "") -> None:
        """Booking begins with a site that was chosen elsewhere, and with who comes if that is known; names typed before stay."""
        self.site.show_pick(pick)
        if names and names not in split_names(self.names.text()):
            self.names.setText(", ".join(filter(None, (self.names.text().strip(), names))))
        self._know_people()
        self.moved()
        self.names.setFocus()

    def moved(self) -> None:
        """Another session is shown: what is typed stays, what it would cost is asked anew."""
        self.op_key = ""
        self._forget_offer()
        self._ask()

    def clear(self) -> None:
        """Empty again."""
        self.op_key = ""
        self._timer.stop()
        self.site.show_pick(None)
        self.names.clear()
        self._forget_offer()
        self.error.hide()

    def _forget_offer(self) -> None:
        self.offer = None
        for part in (self.state, self.waits, self.fee):
            part.hide()

    def _picked(self, _site_id: int) -> None:
        self.names.setFocus()
        self._know_people()
        self._ask()

    def _know_people(self) -> None:
        """The contacts of the site's customer can be picked as names."""
        courses, store, site_id = self._desk.services.courses, self._desk.store, self.site.value()
        self.finder.offer(())
        self._desk.lane.read(lambda: courses.people_of_site(store, site_id=site_id), self.finder.offer, channel="courses.names")

    def seats(self) -> int:
        """How many places are asked for: the names typed, at least one."""
        return max(1, len(split_names(self.names.text())))

    def is_begun(self) -> bool:
        """Whether anything is typed."""
        return bool(self.site.text() or self.names.text())

    def _ask(self) -> None:
        self.error.hide()
        if self.site.value() is None and not self.names.text():
            self._forget_offer()
        else:
            self.priced.emit(self.site.value(), self.seats())

    def show_offer(self, offer: BookingOffer) -> None:
        """What it costs, and whether it fits; an answer to what was cleared meanwhile is nothing."""
        if not self.is_begun():
            return
        words, self.offer = self._desk.words, offer
        self.state.set_chip(words.many("{n} seat", "{n} seats", offer.seats), "green", "check")
        set_hint(self.state, included(offer, words))
        place = words.say("no. {place}", place=offer.waiting_place)
        self.waits.set_pill(Pill(Promise.PAUSED, words.tr(mark("Waiting list")), place) if offer.waiting_place else None)
        self.state.setVisible(not offer.waiting_place)
        self.fee.setText(words.money(offer.fee, offer.currency))
        set_hint(self.fee, "\n".join(words.reasons(offer.why)))
        self.fee.show()

    def send(self) -> None:
        """Books, or says what is missing."""
        if self.site.value() is None:
            self._say(self._desk.words.tr(mark("Choose the site first: type a part of its name and pick it.")))
            self.site.setFocus()
            return
        self.op_key = self.op_key or new_op_key()
        self.sent.emit(self.op_key, self.site.value(), split_names(self.names.text()) or ("",))

    def refuse(self, error: Told) -> None:
        """Says why not; what was typed stays."""
        self.op_key = ""
        self._forget_offer()
        self._say(self._desk.sentence(error))

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()
