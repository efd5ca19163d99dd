"""What waits to be done, above the cards: sites to tell, sessions to decide on, attendance to tick, own sessions today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui import icons
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.cut_label import CutLabel
from desk.ui.parts.labels import line, text_label
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.courses import Reminder
    from desk.ui.desk_context import Desk

SIGNS = {"tell": "megaphone", "decide": "waiting-list", "tick": "attendance", "give": "trainer"}
TALLEST, ROW, EDGE = 232, 46, 17


class Todo(QScrollArea):
    """`tell`, `attend(session)`, `go_ahead(session)`, `cancel(session)` and `picked(session)`; hidden when nothing waits."""

    tell = Signal(int)
    attend = Signal(int)
    go_ahead = Signal(int)
    cancel = Signal(int)
    picked = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: tuple[Reminder, ...] = ()
        self._shown: tuple[object, ...] = ()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def show_rows(self, rows: Sequence[Reminder]) -> None:
        """Shows them anew, unless they stand there already."""
        self.rows = tuple(rows)
        fresh = (self.rows, self._desk.words.code, self._desk.now().date())
        self.setVisible(bool(rows))
        if fresh != self._shown:
            self._shown = fresh
            self._fill()

    def redress(self) -> None:
        """The icons in the theme now in force."""
        self._fill()

    def _fill(self) -> None:
        inside = pane("chrome")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 8, 12, 8)
        column.setSpacing(6)
        for at, row in enumerate(self.rows):
            if at:
                column.addWidget(line())
            column.addWidget(self._line(row))
        column.addStretch(1)
        self.setWidget(inside)
        inside.adjustSize()
        self.setFixedHeight(min(TALLEST, inside.sizeHint().height()))

    def _line(self, row: Reminder) -> QWidget:
        words, box = self._desk.words, QWidget()
        whole, texts, verbs = QHBoxLayout(box), QVBoxLayout(), QHBoxLayout()
        for layout in (whole, texts, verbs):
            layout.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        texts.setSpacing(0)
        verbs.setSpacing(2)
        sign, urgent = text_label(), self._is_urgent(row)
        sign.setPixmap(icons.toned(SIGNS[row.what], "amber" if urgent else "text2", 16, self.devicePixelRatioF()))
        texts.addWidget(CutLabel(self.said(row), 12, 600, "amber" if urgent else "text", figures=True))
        starts = row.starts_at.astimezone(self._desk.zone)
        when = f"{words.weekday(starts)} {words.short_day(starts)} {words.clock(starts)}"
        texts.addWidget(CutLabel(f"{when} · {row.course}", 12, 400, "text2", figures=True))
        buttons = self._buttons(row)
        for button in buttons:
            verbs.addWidget(button)
        whole.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(texts, 1)
        if len(buttons) == 1:
            whole.addLayout(verbs)
        else:
            verbs.addStretch(1)
            texts.addLayout(verbs)
        return box

    def _is_urgent(self, row: Reminder) -> bool:
        due = row.due is not None and row.due <= self._desk.now().date()
        return row.what == "tell" or (row.what == "decide" and due)

    def said(self, row: Reminder) -> str:
        """What waits, in a few words."""
        words = self._desk.words
        if row.what == "tell":
            return words.many("{n} site to tell", "{n} sites to tell", row.count)
        if row.what == "decide" and row.due is not None:
            return words.say("{booked} of at least {least}: decide by {day:short}", booked=row.count, least=row.least, day=row.due)
        if row.what == "tick":
            return words.tr(mark("Attendance is not ticked"))
        return words.many("You give this: {n} seat booked", "You give this: {n} seats booked", row.count)

    def _buttons(self, row: Reminder) -> list[Button]:
        what = {
            "tell": ((mark("Whom to tell"), self.tell),),
            "decide": ((mark("Goes ahead"), self.go_ahead), (mark("Cancel and tell"), self.cancel)),
            "tick": ((mark("Attendance"), self.attend),),
            "give": ((mark("Show"), self.picked),),
        }[row.what]
        made: list[Button] = []
        for said, signal in what:
            button = Button(self._desk.words.tr(said), "link")
            button.setAccessibleDescription(f"{self.said(row)}: {row.course}")
            button.clicked.connect(lambda _on=False, to=signal: to.emit(row.session_id))
            made.append(button)
        return made
