"""What stands in the panes while no call runs: the next step, and the day so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from desk.ui.parts.buttons import Button
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import line, text_label
from desk.ui.tokens import PRICE
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk

ROWS = (mark("Calls"), mark("Time on calls"), mark("Charged without VAT"), mark("Held calls"))
SIDE = 18


class IdlePane(QFrame):
    """The middle: one button starts a call."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("box", "canvas")
        self.start = Button("", "primary", "start", "F2")
        self.empty = EmptyState("calls", button=self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)
        self.start.clicked.connect(desk.calls.start_or_finish)

    def retranslate(self) -> None:
        """Writes every word."""
        words, parked = self._desk.words, len(self._desk.calls.parked)
        self.start.setText(words.tr("Start call"))
        waiting = words.many("{n} call is parked and waits in the bar above.", "{n} calls are parked and wait in the bar above.", parked)
        rest = words.tr("The clock runs from the first second. Who calls can be said while it runs, or before, at the left.")
        self.empty.say(words.tr("No call is running"), waiting if parked else rest)


class TodayPane(QFrame):
    """The right: the day in four numbers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._totals: tuple[int, int, Any, int] = (0, 0, 0, 0)
        self.setProperty("box", "chrome")
        self.setFixedWidth(PRICE)
        self.title = text_label("", 15, 600)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        self._labels = [text_label("", 12, 400, "text2", wrap=True) for _ in ROWS]
        self.values = [text_label("", 13, 500, figures=True) for _ in ROWS]
        for at, pair in enumerate(zip(self._labels, self.values, strict=True)):
            for place, label in enumerate(pair):
                grid.addWidget(label, at, place, Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag(0))
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 18, SIDE, 12)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(line())
        column.addLayout(grid)
        column.addStretch(1)

    def show_totals(self, title: str, totals: tuple[int, int, Any, int]) -> None:
        """The numbers of the day shown."""
        words, profile = self._desk.words, self._desk.profile
        self._totals = totals
        calls, seconds, charged, held = totals
        money = words.money(charged, profile.currency) if profile is not None else "—"
        self.title.setText(title)
        for label, text in zip(self._labels, ROWS, strict=True):
            label.setText(words.tr(text))
        for value, said in zip(self.values, (words.number(calls), words.duration(seconds), money, words.number(held)), strict=True):
            value.setText(said)
