"""A date to type or to pick from a month that drops down, in the window's look and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from desk.ui import icons, theme
from desk.ui.tokens import CONTROL

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

ARROWS = {"qt_calendar_prevmonth": "caret-left", "qt_calendar_nextmonth": "caret-right"}


class DateField(QDateEdit):
    """A date; Alt+Down or F4 drops the month down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(13, figures=True))
        self.setFixedHeight(CONTROL)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d.M.yyyy")
        self.month = QCalendarWidget()
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setFont(theme.font(12, figures=True))
        self.setCalendarWidget(self.month)
        self.redress()

    def speak(self, code: str) -> None:
        """Weekdays and months in a language."""
        self.month.setLocale(QLocale(code))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)

    def redress(self) -> None:
        """The theme now in force: weekends quiet, arrows in its ink."""
        plain, quiet = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(theme.colour("text"))
        quiet.setForeground(theme.colour("text3"))
        self.month.setHeaderTextFormat(quiet)
        for day in Qt.DayOfWeek:
            weekend = day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
            self.month.setWeekdayTextFormat(day, quiet if weekend else plain)
        for name, icon in ARROWS.items():
            button = self.month.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                icons.dress(button, icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down and F4 open the month, as they open every list."""
        down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if down or event.key() == Qt.Key.Key_F4:
            self.drop_down()
        else:
            super().keyPressEvent(event)

    def drop_down(self) -> None:
        """Opens the month, as a click on the arrow does."""
        from PySide6.QtCore import QEvent, QPointF
        from PySide6.QtGui import QMouseEvent
        from PySide6.QtWidgets import QApplication

        at = QPointF(self.width() - 10, self.height() / 2)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self, QMouseEvent(QEvent.Type.MouseButtonPress, at, self.mapToGlobal(at), left, left, none))
