"""What alerts me: each kind, and each way of each kind, switched by oneself; how long before, and when it is quiet."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.rules.alerts import BADGE, DESKTOP, LEADS, PLAIN, SOUND, Wish
from desk.ui import icons, theme
from desk.ui.alert_words import KINDS
from desk.ui.form import Choice
from desk.ui.pages.settings.section import Section
from desk.ui.parts.card import Card
from desk.ui.parts.clock_field import ClockField
from desk.ui.parts.labels import name, set_hint, text_label
from desk.ui.tokens import CONTROL
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

LIST = ""
# The way, its heading, and what a screen reader adds to the kind.
WAYS = (
    (LIST, mark("Alert me"), mark("It is written into my list of alerts.")),
    (DESKTOP, mark("On the desktop"), mark("The desktop shows it, also above other programs.")),
    (BADGE, mark("On the icon"), mark("It counts on the sign among the desktop's own.")),
    (SOUND, mark("With a sound"), mark("Two soft notes are played.")),
)
DAYS = tuple(date(2024, 1, day) for day in range(1, 8))  # a Monday and the days after it: only their names are shown
FIELD, CELL = 150, 92


class Alerts(Section):
    """A grid of ticks, and below it the hours; a change holds at once."""

    cares_for = frozenset({"alert_wish"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.wish: Wish = PLAIN
        self._showing = False
        self._words: list[tuple[QLabel, str]] = []
        self._signs: list[tuple[QLabel, str]] = []
        self.ticks: dict[tuple[str, str], QCheckBox] = {}
        self.told = self._said(mark("Only you see these switches; a colleague has their own."), 13, 400, "text2", wrap=True)
        self.lead, self.opens, self.closes = Choice(), ClockField(), ClockField()
        self.in_hours, self.through = QCheckBox(), QCheckBox()
        self.days = [QCheckBox() for _day in DAYS]
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.column.addWidget(self.told)
        self.column.addWidget(self._kinds())
        self.column.addWidget(self._said(mark("When"), 12, 600, "text2"))
        self.column.addWidget(self._when())
        self._wire()

    def _said(self, text: str, px: float, weight: int, tone: str, *, wrap: bool = False) -> QLabel:
        made = text_label("", px, weight, tone, wrap=wrap)
        self._words.append((made, text))
        return made

    def _kinds(self) -> Card:
        card, grid = Card(), QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for column, (_way, text, _hint) in enumerate(WAYS, 2):
            head = self._said(text, 12, 500, "text3", wrap=True)
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            head.setFixedWidth(CELL)
            grid.addWidget(head, 0, column)
        for row, (kind, icon, text) in enumerate(KINDS, 1):
            sign = text_label()
            self._signs.append((sign, icon))
            grid.addWidget(sign, row, 0)
            grid.addWidget(self._said(text, 13, 500, "text", wrap=True), row, 1)
            for column, (way, _text, _hint) in enumerate(WAYS, 2):
                box = self._tick()
                box.toggled.connect(lambda on, kind=kind, way=way: self._switch(kind, way, on=on))
                self.ticks[kind, way] = box
                grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignHCenter)
        card.column.addLayout(grid)
        return card

    @staticmethod
    def _tick() -> QCheckBox:
        made = QCheckBox()
        made.setFont(theme.font())
        return made

    def _when(self) -> Card:
        card, days = Card(), QHBoxLayout()
        card.column.setSpacing(12)
        days.setSpacing(14)
        for box in (*self.days, self.in_hours, self.through):
            box.setFont(theme.font())
        for box in self.days:
            days.addWidget(box)
        days.addStretch(1)
        self.hours = QWidget()
        inside, span = QVBoxLayout(self.hours), QHBoxLayout()
        inside.setContentsMargins(24, 0, 0, 0)
        inside.setSpacing(8)
        span.setSpacing(8)
        for field in (self.opens, self.closes):
            field.setFont(theme.font())
            field.setFixedSize(FIELD // 2, CONTROL)
        for text, field in ((mark("From the hour"), self.opens), (mark("until the hour"), self.closes)):
            span.addWidget(self._said(text, 13, 400, "text2"))
            span.addWidget(field)
        span.addStretch(1)
        inside.addLayout(span)
        inside.addLayout(days)
        inside.addWidget(self.error)
        self.error.hide()
        before = QHBoxLayout()
        self.lead.setFixedWidth(FIELD)
        before.addWidget(self._said(mark("Before a promise's latest"), 13, 500, "text"), 1)
        before.addWidget(self.lead)
        card.column.addLayout(before)
        card.column.addWidget(self.in_hours)
        card.column.addWidget(self.hours)
        card.column.addWidget(self.through)
        card.column.addWidget(
            self._said(mark("In a call it is quiet, too; what was held back comes when the call is over."), 12, 400, "text2", wrap=True)
        )
        return card

    def _wire(self) -> None:
        self.lead.currentIndexChanged.connect(lambda _at: self._lead())
        for box in (self.in_hours, self.through, *self.days):
            box.toggled.connect(lambda _on: self._hours())
        for field in (self.opens, self.closes):
            field.editingFinished.connect(self._hours)

    # Reading and writing.

    def reload(self, changed: Changed | None = None) -> None:
        """Reads one's own switches."""
        desk, by = self.desk, self.desk.person.id
        desk.lane.read(lambda: desk.services.alerts.wishes.wish(desk.store, person_id=by), self.show_wish, channel="settings-alerts")

    def show_wish(self, wish: Wish) -> None:
        """The switches as they are."""
        self.wish, self._showing = wish, True
        for (kind, way), box in self.ticks.items():
            on = kind not in wish.off
            box.setChecked(on if way == LIST else wish.wants(kind, way))
            box.setEnabled(on or way == LIST)
        self.lead.choose(wish.lead // timedelta(minutes=1))
        self.in_hours.setChecked(wish.in_hours)
        self.through.setChecked(wish.through)
        self.hours.setEnabled(wish.in_hours)
        for field, minutes in ((self.opens, wish.opens), (self.closes, wish.closes)):
            if not field.hasFocus():
                field.setTime(QTime(*divmod(min(minutes, 1439), 60)))
        for day, box in enumerate(self.days):
            box.setChecked(day in wish.days)
        self._showing = False

    def _write(self, verb: str, **given: Any) -> None:
        desk, by = self.desk, self.desk.person.id
        desk.lane.write(lambda: getattr(desk.services.alerts.wishes, verb)(desk.store, by=by, **given), self._saved, self._refused)

    def _saved(self, _changed: Changed) -> None:
        self.error.hide()
        self.reload()

    def _refused(self, error: Told) -> None:
        """What cannot be is said below the hours; what was set stays to be mended."""
        self.error.setText(self.desk.sentence(error))
        self.error.show()

    def _switch(self, kind: str, way: str, *, on: bool) -> None:
        if not self._showing:
            self._write("switch", kinds=(kind,), way=way, on=on, at=self.desk.clock.now())

    def _lead(self) -> None:
        minutes = self.lead.value()
        if not self._showing and isinstance(minutes, int) and timedelta(minutes=minutes) != self.wish.lead:
            self._write("save_lead", minutes=minutes)

    def _hours(self) -> None:
        if self._showing:
            return
        opens, closes = (field.time().hour() * 60 + field.time().minute() for field in (self.opens, self.closes))
        given = {
            "in_hours": self.in_hours.isChecked(), "opens": opens, "closes": closes, "through": self.through.isChecked(),
            "days": frozenset(day for day, box in enumerate(self.days) if box.isChecked()),
        }  # fmt: skip
        if any(getattr(self.wish, key) != value for key, value in given.items()):
            self._write("save_hours", hours=self.desk.services.alerts.wishes.Hours(**given))

    # Words.

    def retranslate(self) -> None:
        """Writes every word."""
        words = self.desk.words
        for label, text in self._words:
            label.setText(words.tr(text))
        said = {kind: words.tr(text) for kind, _icon, text in KINDS}
        for (kind, way), box in self.ticks.items():
            _way, text, hint = next(row for row in WAYS if row[0] == way)
            name(box, f"{said[kind]}: {words.tr(text)}", words.tr(hint))
            set_hint(box, words.tr(hint))
        self._showing = True
        self.lead.set_rows((minutes, words.many("{n} minute", "{n} minutes", minutes)) for minutes in LEADS)
        self._showing = False
        for box, text in (
            (self.in_hours, mark("Quiet outside my hours; what comes then is shown when they begin")),
            (self.through, mark("The critical breaks through, also in a call and outside my hours")),
        ):
            box.setText(words.tr(text))
            name(box, words.tr(text))
        for box, day in zip(self.days, DAYS, strict=True):
            box.setText(words.weekday(day))
            name(box, words.weekday(day, short=False))
        for field, text in ((self.opens, mark("From the hour")), (self.closes, mark("until the hour"))):
            field.speak(words.code)
            name(field, words.tr(text))
            name(field.lineEdit(), words.tr(text))
        name(self.lead, words.tr(mark("Before a promise's latest")))
        self.redress()
        self.show_wish(self.wish)

    def redress(self) -> None:
        """The theme's icons."""
        for sign, icon in self._signs:
            sign.setPixmap(icons.toned(icon, "text2", 16, self.devicePixelRatioF()))
