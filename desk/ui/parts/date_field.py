"""A date to type or to pick from a month that drops down, in the window's look and language."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeySequence, QTextCharFormat
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDateEdit, QToolButton, QWidget

from desk.ui import icons, theme
from desk.ui.parts.late import made
from desk.ui.parts.typed_date import SEPARATORS, day_in, parts_of, typed_day
from desk.ui.parts.whole_field import WholeField
from desk.ui.tokens import CONTROL

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

ARROWS = {"qt_calendar_prevmonth": "caret-left", "qt_calendar_nextmonth": "caret-right"}


# At least so much of the right edge is the arrow.
ARROW = 32
# The days a desk has anything to do with; the public holidays are known for all of them.
FIRST_DAY, LAST_DAY = QDate(1990, 1, 1), QDate(2099, 12, 31)


class DateField(WholeField, QDateEdit):
    """A date, typed from its day on as one writes it, or pasted; Alt+Down or F4 drops the month down, which is made then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed, self._before, self._spoken = "", QDate(), ""
        self.setFont(theme.font(13, figures=True))
        self.setFixedHeight(CONTROL)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d.M.yyyy")
        self.setDateRange(FIRST_DAY, LAST_DAY)

    @cached_property
    def month(self) -> QCalendarWidget:
        """The month: thirty widgets, made when it first drops down."""
        month = QCalendarWidget()
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        month.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        month.setFont(theme.font(12, figures=True))
        self.setCalendarWidget(month)
        _speak(month, self._spoken)
        _dress(month)
        return month

    def speak(self, code: str) -> None:
        """Weekdays and months in a language."""
        self._spoken = code
        for month in made(self, "month"):
            _speak(month, code)

    def redress(self) -> None:
        """The theme now in force."""
        for month in made(self, "month"):
            _dress(month)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and points write the day; Alt+Down and F4 open the month, as they open every list."""
        down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if down or event.key() == Qt.Key.Key_F4:
            self.drop_down()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._type(day_in(QApplication.clipboard().text()), anew=True)
        elif self._writes(event.text()):
            self._type(event.text(), anew=self._is_whole())
        elif event.key() == Qt.Key.Key_Backspace and self._typed:
            self._typed = self._typed[:-1]
            self._show_typed()
        else:
            self._typed = "" if event.text() else self._typed
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed now is a day of its own."""
        self._typed = ""
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A part that is clicked is stepped or typed by itself; the arrow drops the month down."""
        self._typed = ""
        if event.position().x() > self.width() - ARROW:
            self.month  # noqa: B018 - made before Qt makes one of its own
        super().mousePressEvent(event)

    def stepBy(self, steps: int) -> None:
        """Arrows step the part that is marked."""
        self._typed = ""
        super().stepBy(steps)

    def _is_whole(self) -> bool:
        return self.lineEdit().selectedText() == self.text()

    def _writes(self, sign: str) -> bool:
        """Whether a key writes the day from its beginning on: month or year alone are typed where they were clicked."""
        if not sign or not (sign.isdigit() or sign in SEPARATORS):
            return False
        return bool(self._typed) or self._is_whole() or self.currentSectionIndex() == 0

    def _type(self, signs: str, *, anew: bool) -> None:
        if anew or not self._typed:
            self._typed, self._before = "", self.date()
        self._typed += signs
        self._show_typed()

    def _show_typed(self) -> None:
        """The day as far as it is typed; the part that is being written is marked."""
        before = self._before
        day = typed_day(self._typed, date(before.year(), before.month(), before.day()))
        self.setDate(QDate(day.year, day.month, day.day))
        self.go_to_part(len(parts_of(self._typed)) - 1)

    def drop_down(self) -> None:
        """Opens the month, as a click on the arrow does."""
        from PySide6.QtCore import QEvent, QPointF
        from PySide6.QtGui import QMouseEvent

        at = QPointF(self.width() - 10, self.height() / 2)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self, QMouseEvent(QEvent.Type.MouseButtonPress, at, self.mapToGlobal(at), left, left, none))


def _speak(month: QCalendarWidget, code: str) -> None:
    if code:
        month.setLocale(QLocale(code))
    month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)


def _dress(month: QCalendarWidget) -> None:
    """Weekends quiet, arrows in the ink of the theme."""
    plain, quiet = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(theme.colour("text"))
    quiet.setForeground(theme.colour("text3"))
    month.setHeaderTextFormat(quiet)
    for day in Qt.DayOfWeek:
        weekend = day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
        month.setWeekdayTextFormat(day, quiet if weekend else plain)
    for name, icon in ARROWS.items():
        button = month.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            icons.dress(button, icon)
