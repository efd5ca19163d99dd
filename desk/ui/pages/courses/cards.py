"""Sessions as cards: the day at the left, what and where, the seats as squares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui import icons
from desk.ui.pages.courses.sayings import seats_left, when_where
from desk.ui.parts.card import ChoiceCard
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.seats import SeatBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.courses import SessionCard
    from desk.ui.desk_context import Desk

WIDTH, DAY_WIDTH = 384, 46


class Card(ChoiceCard):
    """One session; its parts are made once and filled anew."""

    def __init__(self, desk: Desk, session: SessionCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.session = session
        self.weekday, self.day, self.month = (
            text_label("", 12, 400, "text2"),
            text_label("", 22, 600, figures=True),
            text_label("", 12, 400, "text2"),
        )
        self.title, self.trainer = text_label("", 13, 600), text_label("", 12, 400, "text2")
        self.where = text_label("", 12, 400, "text2", figures=True)
        self.seats, self.count, self.left = SeatBar(), text_label("", 12, 600, figures=True), text_label("", 12, 400, "text2")
        self.sign = text_label()
        self._lay_out()
        self.show_session(session)

    def _lay_out(self) -> None:
        day, right, top, foot, whole = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        day.setSpacing(0)
        for label in (self.weekday, self.day, self.month):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(DAY_WIDTH)
            day.addWidget(label)
        top.addWidget(self.title, 1)
        top.addWidget(self.trainer)
        foot.setSpacing(7)
        for part in (self.seats, self.count, self.sign, self.left):
            foot.addWidget(part)
        foot.addStretch(1)
        right.setSpacing(4)
        right.addLayout(top)
        right.addWidget(self.where)
        right.addLayout(foot)
        whole.setSpacing(12)
        whole.addLayout(day)
        whole.addWidget(line(upright=True))
        whole.addLayout(right, 1)
        self.column.addLayout(whole)

    def show_session(self, session: SessionCard) -> None:
        """Fills the card."""
        self.session, words = session, self._desk.words
        starts = session.starts_at.astimezone(self._desk.zone)
        self.weekday.setText(words.weekday(starts))
        self.day.setText(str(starts.day))
        self.month.setText(words.month_name(starts))
        self.title.setText(session.course)
        self.trainer.setText(session.trainer)
        self.where.setText(when_where(session, self._desk))
        self.seats.set_seats(session.booked, session.capacity)
        self.count.setText(f"{session.booked}/{session.capacity}")
        self.left.setText(seats_left(session, words))
        self.sign.setPixmap(icons.toned("waiting-list", "text2", 12, self.devicePixelRatioF()))
        self.sign.setVisible(bool(session.waiting))
        name(self, f"{words.moment(starts)}: {session.course}", f"{session.booked}/{session.capacity} {seats_left(session, words)}")


class CardList(QScrollArea):
    """The upcoming sessions, one below the other; `picked(id)`."""

    picked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards: dict[int, Card] = {}
        self._order: tuple[int, ...] = ()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(WIDTH)
        inside = QWidget()
        inside.setProperty("box", "clear")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_sessions(self, sessions: Sequence[SessionCard], chosen: int | None) -> None:
        """Shows these; a card that stays is filled anew, so that focus and scroll stay too."""
        fresh = tuple(session.id for session in sessions)
        for gone in set(self._cards) - set(fresh):
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for at, session in enumerate(sessions):
            card = self._cards.get(session.id) or self._make(session)
            card.show_session(session)
            if self._column.indexOf(card) != at:
                self._column.removeWidget(card)
                self._column.insertWidget(at, card)
        self._order = fresh
        self.choose(chosen)

    def _make(self, session: SessionCard) -> Card:
        card = self._cards[session.id] = Card(self._desk, session)
        card.picked.connect(lambda: self.picked.emit(card.session.id))
        return card

    def choose(self, session_id: int | None) -> None:
        """Shows one as chosen, and scrolls to it."""
        for number, card in self._cards.items():
            card.choose(number == session_id)
        if session_id in self._cards:
            self.ensureWidgetVisible(self._cards[session_id])

    def step(self, by: int, chosen: int | None) -> int | None:
        """The session before or after the chosen one."""
        if not self._order:
            return None
        at = self._order.index(chosen) + by if chosen in self._order else 0
        return self._order[min(max(at, 0), len(self._order) - 1)]

    def retranslate(self) -> None:
        """Writes every card's words."""
        for card in self._cards.values():
            card.show_session(card.session)
