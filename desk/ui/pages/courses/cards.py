"""Sessions as cards: the day at the left, what and where, the seats as squares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui import icons
from desk.ui.pages.courses.sayings import seats_left, waiting_said, when_where
from desk.ui.parts.card import ChoiceCard
from desk.ui.parts.cut_label import CutLabel
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.seats import SeatBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from desk.services.courses import SessionCard
    from desk.ui.desk_context import Desk

WIDTH, DAY_WIDTH, MARGIN = 384, 40, 12
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}


class Card(ChoiceCard):
    """One session; its parts are made once and filled anew. `stepped(by)` as arrows are pressed."""

    stepped = Signal(int)

    def __init__(self, desk: Desk, session: SessionCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.session = desk, session
        self.weekday, self.month = text_label("", 12, 400, "text2"), text_label("", 12, 400, "text2")
        self.day = text_label("", 22, 600, figures=True)
        self.title, self.trainer = CutLabel("", 13, 600), text_label("", 12, 400, "text2")
        self.where = CutLabel("", 12, 400, "text2", figures=True)
        self.seats, self.count, self.left = SeatBar(), text_label("", 12, 600, figures=True), text_label("", 12, 400, "text2")
        self.sign = text_label()
        self._lay_out()
        self.show_session(session)

    def _lay_out(self) -> None:
        whole = QHBoxLayout()
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(11)
        whole.addLayout(self._day_column())
        whole.addWidget(line(upright=True))
        whole.addLayout(self._right_column(), 1)
        self.column.addLayout(whole)

    def _day_column(self) -> QVBoxLayout:
        day = QVBoxLayout()
        day.setSpacing(0)
        for label in (self.weekday, self.day, self.month):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(DAY_WIDTH)
            day.addWidget(label)
        return day

    def _right_column(self) -> QVBoxLayout:
        right, top, foot = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        top.addWidget(self.trainer)
        foot.setSpacing(5)
        for part in (self.seats, self.count, self.sign):
            foot.addWidget(part)
        foot.addWidget(self.left, 1)
        right.setSpacing(5)
        right.addLayout(top)
        right.addWidget(self.where)
        right.addLayout(foot)
        return right

    def show_session(self, session: SessionCard) -> None:
        """Fills the card."""
        self.session, words = session, self._desk.words
        starts, said = session.starts_at.astimezone(self._desk.zone), seats_left(session, words)
        full = session.booked >= session.capacity
        self.weekday.setText(words.weekday(starts))
        self.day.setText(str(starts.day))
        self.month.setText(words.month_name(starts))
        self.title.setText(session.course)
        self.trainer.setText(session.trainer)
        self.where.setText(when_where(session, self._desk))
        self.seats.set_seats(session.booked, session.capacity)
        self.count.setText(f"{session.booked}/{session.capacity}" + (f" {said}" if full else ""))
        self.left.setText(waiting_said(session, words) or ("" if full else said))
        self.sign.setPixmap(icons.toned("waiting-list", "text2", 12, self.devicePixelRatioF()))
        self.sign.setVisible(bool(session.waiting))
        seats = f"{session.booked}/{session.capacity} {said} {waiting_said(session, words)}".strip()
        name(self, f"{words.moment(starts)}: {session.course}", seats)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next card; Enter or Space picks this one."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class CardList(QScrollArea):
    """The upcoming sessions, one below the other, one stop of the Tab key; `picked(id)`."""

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
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_sessions(self, sessions: Sequence[SessionCard], chosen: int | None) -> None:
        """Shows these; a card that stays is filled anew, so that focus and scroll stay too."""
        fresh = tuple(session.id for session in sessions)
        came = bool(self._cards) and chosen in fresh and chosen not in self._cards
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
        self._mark(chosen)
        if came:
            QTimer.singleShot(0, self, self._follow)

    def _follow(self) -> None:
        """A session that was chosen before its card was there is gone to: scrolled to, and the focus of another card goes along."""
        card = self.chosen_card()
        if card is not None:
            self.ensureWidgetVisible(card, 0, MARGIN)
            if any(one.hasFocus() for one in self._cards.values()):
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, session: SessionCard) -> Card:
        card = self._cards[session.id] = Card(self._desk, session)
        card.picked.connect(lambda: self.picked.emit(card.session.id))
        card.stepped.connect(lambda by: self._walk(card.session.id, by))
        return card

    def _walk(self, start: int, by: int) -> None:
        found = self.step(by, start)
        if found is not None and found in self._cards:
            self._cards[found].setFocus(Qt.FocusReason.OtherFocusReason)
            self.picked.emit(found)

    def _mark(self, session_id: int | None) -> None:
        stop = session_id if session_id in self._cards else next(iter(self._order), None)
        for number, card in self._cards.items():
            card.choose(number == session_id)
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == stop else Qt.FocusPolicy.ClickFocus)

    def choose(self, session_id: int | None) -> None:
        """Shows one as chosen, and scrolls to it."""
        self._mark(session_id)
        if session_id in self._cards:
            self.ensureWidgetVisible(self._cards[session_id], 0, MARGIN)

    def chosen_card(self) -> Card | None:
        """The card of the session that is chosen."""
        return next((card for card in self._cards.values() if card.is_chosen()), None)

    def step(self, by: int, chosen: int | None) -> int | None:
        """The session before or after the chosen one."""
        if not self._order:
            return None
        at = self._order.index(chosen) + by if chosen in self._order else 0
        return self._order[min(max(at, 0), len(self._order) - 1)]

    def retranslate(self) -> None:
        """Writes every card's words, and draws its icons in the theme now in force."""
        for card in self._cards.values():
            card.show_session(card.session)
