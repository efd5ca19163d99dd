"""Cancelling a booking is asked: which of its people, and what is kept of the fee, shown before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desk.ui.dialogs.ask import Ask
from desk.ui.parts.check_list import CheckList
from desk.ui.parts.labels import name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.rules.errors import Told
    from desk.services.courses import BookingView, CancelOffer
    from desk.ui.desk_context import Desk


class CancelAsk(Ask):
    """`wanted(attendees, waive)`: none of the attendees named is the whole booking; `waive` keeps nothing of the fee."""

    wanted = Signal(object, bool)

    def __init__(self, desk: Desk, booking: BookingView, parent: QWidget) -> None:
        tr = desk.words.tr
        waits = booking.status == "waiting"
        title = desk.words.say(
            mark("Take {site} off the waiting list?") if waits else mark("Cancel the booking of {site}?"), site=booking.site
        )
        free = "" if waits else tr(mark("Its places come free; the first group in line that fits is offered them."))
        verbs = (
            ("keep", tr(mark("Keep it")), "ordinary"), ("waive", tr(mark("Cancel without a fee")), "ordinary"),
            ("go", tr(mark("Cancel booking")), "danger"),
        )  # fmt: skip
        super().__init__(title, free, verbs, parent)
        self._desk, self._booking = desk, booking
        self.list, self.fee = CheckList(), text_label("", 13, 500, figures=True, wrap=True)
        later = tr(mark("name later"))
        self.list.set_rows([(number, given or later) for number, given, _came in booking.names], [row[0] for row in booking.names])
        name(self.list, tr(mark("Who does not come")))
        if len(booking.names) > 1:
            self.body.addWidget(text_label(tr(mark("Who does not come")), 12, 600, "text2"))
            self.body.addWidget(self.list)
        self.body.addWidget(self.fee)
        self.buttons["waive"].hide()
        self.list.changed.connect(self.look)
        self.answered.connect(self._answer)
        self.look()

    def chosen(self) -> tuple[int, ...]:
        """Those who do not come; none when it is the whole booking."""
        ticked = self.list.ticked()
        return () if len(ticked) == len(self._booking.names) else ticked

    def look(self) -> None:
        """Asks what is kept of the fee."""
        desk, booking, ids = self._desk, self._booking, self.chosen()
        self.buttons["go"].setEnabled(bool(self.list.ticked()))
        self.buttons["waive"].setEnabled(bool(self.list.ticked()))
        if self.list.ticked():
            store, at = desk.store, desk.now()
            desk.lane.read(
                lambda: desk.services.courses.cancel_offer(store, booking_id=booking.id, at=at, attendee_ids=ids),
                self.show_offer, self._refused, channel="courses.cancel",
            )  # fmt: skip

    def show_offer(self, offer: CancelOffer) -> None:
        """What is kept, and by which rule."""
        words = self._desk.words
        said = ""
        if self._booking.status == "booked":
            days = words.many("{n} day is left.", "{n} days are left.", max(0, offer.days))
            kept = (
                words.say("{percent} % of {price:money} is kept: {kept:money} without VAT.", percent=offer.percent,
                          price=(offer.falls_by, offer.currency), kept=(offer.kept, offer.currency))
                if offer.kept else words.tr(mark("Nothing is kept of the fee."))
            )  # fmt: skip
            said = f"{days} {kept}"
            if offer.invoiced:
                said += "\n" + words.tr(mark("The fee is invoiced already: a credit note gives back what is not kept."))
        self.fee.setText(said)
        self.fee.setVisible(bool(said))
        self.buttons["waive"].setVisible(bool(offer.kept))
        self.setAccessibleDescription(said)
        self.adjustSize()

    def _refused(self, error: Told) -> None:
        self.fee.setText(self._desk.sentence(error))

    def _answer(self, key: str) -> None:
        if key in {"go", "waive"}:
            self.wanted.emit(self.chosen(), key == "waive")
