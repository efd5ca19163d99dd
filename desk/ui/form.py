"""Forms: a label above its field, and under it, when something is wrong, one sentence; what was typed stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from desk.ui import icons, theme
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.text_edit import LONGEST_LINE, TextEdit
from desk.ui.tokens import CONTROL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desk.rules.errors import Told
    from desk.words import Words


def text_field(placeholder: str = "", *, width: int = 0) -> QLineEdit:
    """A one-line field."""
    made = QLineEdit()
    made.setMaxLength(LONGEST_LINE)
    made.setPlaceholderText(placeholder)
    _size(made, width)
    return made


def text_area(placeholder: str = "") -> QPlainTextEdit:
    """A field of many lines; Tab leaves it."""
    made = TextEdit()
    made.setPlaceholderText(placeholder)
    made.setTabChangesFocus(True)
    made.setFont(theme.font())
    return made


class Choice(QComboBox):
    """A pick-list of (value, label) pairs; the wheel does not change it by accident."""

    def __init__(self, rows: Iterable[tuple[object, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _size(self, 0)
        self.set_rows(rows)

    def set_rows(self, rows: Iterable[tuple[object, str]]) -> None:
        """Other labels or values; the value chosen stays if it is still there, and all of it where nothing is another."""
        found = list(rows)
        if found == [(self.itemData(at), self.itemText(at)) for at in range(self.count())]:
            return
        kept, blocked = self.value(), self.blockSignals(True)
        self.clear()
        for value, label in found:
            self.addItem(label, value)
        self.choose(kept)
        self.blockSignals(blocked)

    def value(self) -> object:
        """The value chosen."""
        return self.currentData()

    def choose(self, value: object) -> None:
        """Chooses a value; an unknown one leaves the first."""
        at = next((at for at in range(self.count()) if self.itemData(at) == value), 0)
        self.setCurrentIndex(at if self.count() else -1)

    def event(self, event: QEvent) -> bool:
        """A letter typed here goes to the list, not to an action of that key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if plain and event.text().isprintable() and event.text():
                event.accept()
                return True
        return super().event(event)

    def wheelEvent(self, event: object) -> None:
        """Only a list that is open scrolls."""
        event.ignore()  # type: ignore[attr-defined]

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the style draws it, but a name too long ends in an ellipsis, not in half a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        option.currentText = QFontMetricsF(self.font()).elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def _size(field: QWidget, width: int) -> None:
    field.setFont(theme.font())
    field.setFixedHeight(CONTROL)
    if width:
        field.setFixedWidth(width)


class Labelled(QWidget):
    """One field with its label above and its error below."""

    def __init__(self, label: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = text_label(label, 12, 400, "text3")
        self.label.setBuddy(field)
        self._sign: QLabel = text_label()
        self._error = text_label("", 12, 400, "red", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(field)
        self._wrong = QWidget()
        row = QHBoxLayout(self._wrong)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error, 1)
        column.addWidget(self._wrong)
        self._wrong.hide()
        self.relabel(label)

    def relabel(self, label: str) -> None:
        """Another word above the field; a screen reader says it too."""
        self.label.setText(label)
        for part in (self.field, self.field.focusProxy()):
            if part is not None:
                name(part, label)

    def error(self) -> str:
        """The sentence shown, or nothing."""
        return "" if self._wrong.isHidden() else self._error.text()

    def show_error(self, sentence: str) -> None:
        """Says what is wrong; an empty sentence takes it back."""
        self._error.setText(sentence)
        self._sign.setPixmap(icons.toned("wrong", "red", 14, self.devicePixelRatioF()))
        self._wrong.setVisible(bool(sentence))
        self.field.setProperty("wrong", "true" if sentence else "false")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        self.field.setAccessibleDescription(sentence)


class Form(QWidget):
    """Labelled fields in a grid, by name; a refusal goes to the field it names, and nothing typed is lost."""

    def __init__(self, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._count = columns, 0
        self._fields: dict[str, Labelled] = {}
        self._spans: dict[str, int] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)

    def add(self, key: str, label: str, field: QWidget, *, span: int = 1) -> Labelled:
        """Puts a field into the next place, over `span` columns."""
        labelled = Labelled(label, field)
        row, column = divmod(self._count, self._columns)
        if column + span > self._columns:
            row, column = row + 1, 0
            self._count = row * self._columns
        self._grid.addWidget(labelled, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._count += span
        self._fields[key], self._spans[key] = labelled, span
        return labelled

    def show_only(self, keys: Iterable[str]) -> None:
        """Shows these fields, in the order they were added, without gaps where others are hidden; what stands in those stays."""
        wanted, at = set(keys), 0
        for key, labelled in self._fields.items():
            self._grid.removeWidget(labelled)
            labelled.setVisible(key in wanted)
            if key not in wanted:
                continue
            span = self._spans[key]
            row, column = divmod(at, self._columns)
            if column + span > self._columns:
                row, column = row + 1, 0
            self._grid.addWidget(labelled, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            at = row * self._columns + column + span

    def __getitem__(self, key: str) -> Labelled:
        return self._fields[key]

    def text(self, key: str) -> str:
        """What stands in a field."""
        field = self._fields[key].field
        if isinstance(field, QLineEdit):
            return field.text().strip()
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText().strip()
        if isinstance(field, (QDateEdit, QTimeEdit)):
            return field.text()
        return str(field.value() or "") if isinstance(field, Choice) else ""

    def clear_errors(self) -> None:
        """No field is wrong."""
        for labelled in self._fields.values():
            labelled.show_error("")

    def show_refusal(self, error: Told, words: Words) -> bool:
        """Shows a refusal under the field it names and puts the cursor there; False when it names none of ours."""
        self.clear_errors()
        labelled = self._fields.get(error.field or "")
        if labelled is None:
            return False
        labelled.show_error(words.told(error))
        labelled.field.setFocus()
        return True
