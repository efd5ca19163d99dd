"""The right half of the first run: one profile, with its hours, promises, prices and what to check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.parts.card import Card
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import line, text_label
from desk.ui.parts.open_bars import OpenBar, OpenBars
from desk.ui.profile_story import COUNTRIES, assumption_lines, calendar_name, price_line, promise_line
from desk.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.rules.profile import Profile
    from desk.words import Words

HOUR, WEEKDAYS, DAY = 3600, 5, 24.0


class ProfilePanel(QScrollArea):
    """Drawn anew for each profile and language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, profile: Profile, words: Words) -> None:
        """Tells a profile."""
        body = QWidget()
        body.setProperty("box", "clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(28, 20, 32, 20)
        column.setSpacing(8)
        column.addLayout(self._head(profile, words))
        column.addWidget(text_label(words.tr("Opening hours"), 12, 600, "text2"))
        bars = OpenBars()
        bars.show_rows(hour_rows(profile, words))
        column.addWidget(bars)
        self._part(column, words.tr("Promises"), [promise_line(row, profile, words) for row in profile.promises.rows])
        prices = [price_line(item, profile.currency, words) for item in profile.charges.items.values()]
        self._part(column, words.tr("Prices, without VAT"), prices)
        notes = assumption_lines(profile, words)
        if notes:
            column.addSpacing(4)
            column.addWidget(self._notes(notes, words))
        column.addStretch(1)
        self.setWidget(body)
        self.setAccessibleName(profile.name)

    @staticmethod
    def _head(profile: Profile, words: Words) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text_label(profile.name, 17, 600))
        row.addWidget(ChipLabel(words.tr(COUNTRIES[profile.country]) if profile.country in COUNTRIES else profile.country))
        for code in profile.languages:
            row.addWidget(ChipLabel(LANGUAGES[code].name))
        row.addWidget(ChipLabel(profile.currency))
        row.addStretch(1)
        return row

    @staticmethod
    def _part(column: QVBoxLayout, title: str, lines: Sequence[tuple[str, str, str]]) -> None:
        column.addSpacing(4)
        column.addWidget(line())
        column.addWidget(text_label(title, 12, 600, "text2"))
        grid = QGridLayout()
        grid.setVerticalSpacing(7)
        grid.setHorizontalSpacing(16)
        for at, (name, said, more) in enumerate(lines):
            grid.addWidget(text_label(name, 13, 500, wrap=True), at, 0)
            grid.addWidget(text_label(said, figures=True, wrap=True), at, 1)
            right = text_label(more, 12, 400, "text2", figures=True)
            right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(right, at, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        column.addLayout(grid)

    @staticmethod
    def _notes(notes: Sequence[str], words: Words) -> Card:
        card = Card("warn")
        card.column.addWidget(text_label(words.tr("Our assumptions, please check: the source does not say"), 13, 600, "amber", wrap=True))
        for note in notes:
            card.column.addWidget(text_label(note, wrap=True))
        return card


def hour_rows(profile: Profile, words: Words) -> list[OpenBar]:
    """A bar for each calendar, by its Monday; duty where a promise rests on one."""
    rows = []
    for name, terms in profile.calendar_terms.items():
        hours = tuple((begin / HOUR, end / HOUR) for begin, end in terms.week[0])
        alike = all(day == terms.week[0] for day in terms.week[:WEEKDAYS])
        spans = ", ".join(f"{_clock(begin)}–{_clock(end)}" for begin, end in hours)
        note = words.say("{hours}, Mon–Fri", hours=spans) if alike else spans
        rows.append(OpenBar(calendar_name(name, words), hours, note=note))
    if rows and any(row.on_call for row in profile.promises.rows):
        opened = rows[0].hours
        edges = [0.0, *(edge for span in opened for edge in span), DAY]
        around = tuple((edges[at], edges[at + 1]) for at in range(0, len(edges), 2))
        rows.append(OpenBar(words.tr("On call"), around, duty=True, note=words.tr("all other hours")))
    return rows


def _clock(hours: float) -> str:
    whole, minutes = divmod(round(hours * 60), 60)
    return f"{whole}:{minutes:02}" if minutes else str(whole)
