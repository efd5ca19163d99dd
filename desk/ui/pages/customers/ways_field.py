"""More numbers and addresses of a person: a label and a line each, and one more at a press."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.ui.form import Choice, text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name
from desk.ui.record_form import OwnField
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk

LABELS: dict[Any, str] = {
    "mobile": mark("Mobile"), "work": mark("Work phone"), "direct": mark("Direct line"), "home": mark("Home"), "other": mark("Other"),
}  # fmt: skip
LABEL_WIDTH = 150


class WaysField(OwnField):
    """Lines of label and value; what holds an @ is an address. An empty line counts for nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines: list[tuple[QWidget, Choice, QLineEdit, Button]] = []
        self.more = Button("", "tool", "new")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.more)
        self.more.clicked.connect(lambda: self.add("mobile", "").setFocus())
        self.setFocusProxy(self.more)
        self.retranslate()

    def retranslate(self) -> None:
        """Writes labels and names."""
        tr = self._desk.words.tr
        self.more.setText(tr(mark("Add a number or address")))
        for _box, label, value, away in self.lines:
            label.set_rows((code, tr(text)) for code, text in LABELS.items())
            name(label, tr(mark("Label")))
            name(value, tr(mark("Number or address")))
            away.describe(tr(mark("Take it away")))

    def put(self, value: Any) -> None:
        """Shows numbers and addresses."""
        for box, *_parts in self.lines:
            box.hide()
            box.deleteLater()
        self.lines = []
        for way in value or ():
            self.add(way.label, way.value)

    def add(self, label: str, value: str) -> QLineEdit:
        """One more line."""
        box, choice, field, away = QWidget(), Choice(), text_field(), Button("", "tool", "x")
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        choice.setFixedWidth(LABEL_WIDTH)
        for part, share in ((choice, 0), (field, 1), (away, 0)):
            row.addWidget(part, share)
        field.setText(value)
        self.lines.append((box, choice, field, away))
        self._column.insertWidget(len(self.lines) - 1, box)
        away.clicked.connect(lambda: self._take_away(box))
        self.retranslate()
        choice.choose(label)
        return field

    def _take_away(self, box: QWidget) -> None:
        self.lines = [line for line in self.lines if line[0] is not box]
        box.hide()
        box.deleteLater()
        self.more.setFocus()

    def value(self) -> tuple[Any, ...]:
        """The lines that hold something."""
        made = self._desk.services.contact_ways.Way
        typed = [(label.value(), field.text().strip()) for _box, label, field, _away in self.lines]
        return tuple(made("email" if "@" in text else "phone", label, text) for label, text in typed if text)
