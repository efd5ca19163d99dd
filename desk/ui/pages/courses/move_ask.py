"""A booking is moved to another session: those with room, and what its fee becomes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desk.ui.dialogs.ask import Ask
from desk.ui.parts.cells import Cell
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.rules.errors import Told
    from desk.services.courses import BookingView, MoveOffer
    from desk.ui.desk_context import Desk

WIDTH, HEIGHT = 780, 260


class MoveAsk(Ask):
    """`wanted(session)`, by Enter on a row or the button."""

    wanted = Signal(int)

    def __init__(self, desk: Desk, booking: BookingView, parent: QWidget) -> None:
        words = desk.words
        title = words.say("Move the booking of {site}", site=booking.site)
        text = words.tr(mark("Sessions that have room for it. Places and people move in one step; nothing is kept for the change."))
        super().__init__(title, text, (("keep", words.tr(mark("Keep it")), "ordinary"), ("go", words.tr(mark("Move")), "primary")), parent)
        self._desk = desk
        self.model: ListModel[MoveOffer] = ListModel(self._columns(), lambda: desk.words, key=lambda row: row.session_id, parent=self)
        self.table, self.fee = RowTable(), text_label("", 13, 500, figures=True, wrap=True)
        self.table.setModel(self.model)
        self.table.setMinimumSize(WIDTH, HEIGHT)
        name(self.table, title)
        self.body.addWidget(self.table)
        self.body.addWidget(self.fee)
        self.buttons["go"].setEnabled(False)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _id: self._choose("go"))
        self.answered.connect(self._answer)
        store, now = desk.store, desk.now()
        desk.lane.read(
            lambda: desk.services.courses.move_offers(store, booking_id=booking.id, now=now), self.show_offers, self._refused,
            channel="courses.move",
        )  # fmt: skip

    def _columns(self) -> list[Column[MoveOffer]]:
        desk = self._desk

        def day(row: MoveOffer) -> Cell:
            starts = row.starts_at.astimezone(desk.zone)
            return Cell(f"{desk.words.weekday(starts)} {desk.words.short_day(starts)} {desk.words.clock(starts)}", figures=True)

        return [
            Column("day", mark("Day"), 130, value=day),
            Column("course", mark("Course"), 0, value=lambda row: Cell(row.course, weight=500)),
            Column("place", mark("Place"), 140, value=lambda row: row.place, tone="text2"),
            Column("free", mark("Free seats"), 116, "r", value=lambda row: Cell(str(row.free), figures=True)),
            Column(
                "fee", mark("Price without VAT"), 116, "r", value=lambda row: Cell(desk.words.money(row.fee, row.currency), figures=True)
            ),
        ]

    def show_offers(self, offers: tuple[MoveOffer, ...]) -> None:
        """The sessions with room; the first is chosen."""
        self.model.set_rows(offers)
        if offers:
            self.table.choose(offers[0].session_id)
            self.table.setFocus()
            self._chosen(offers[0].session_id)
        else:
            self.fee.setText(self._desk.words.tr(mark("No session to come has room for so many.")))

    def _chosen(self, session_id: int | None) -> None:
        row = next((one for one in self.model.rows() if one.session_id == session_id), None)
        self.buttons["go"].setEnabled(row is not None)
        if row is None:
            return
        words, before, after = self._desk.words, (row.fee_before, row.currency), (row.fee, row.currency)
        if row.kept:
            said = words.say("The fee stays {fee:money}: it is invoiced already.", fee=before)
        elif row.fee == row.fee_before:
            said = words.say("The fee stays {fee:money}.", fee=before)
        else:
            said = words.say("The fee changes from {before:money} to {after:money}, by that session's prices.", before=before, after=after)
        self.fee.setText(said)

    def _refused(self, error: Told) -> None:
        self.fee.setText(self._desk.sentence(error))

    def _answer(self, key: str) -> None:
        session = self.table.current_id()
        if key == "go" and session is not None:
            self.wanted.emit(int(session))
