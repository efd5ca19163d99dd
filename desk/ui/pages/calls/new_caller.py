"""A caller nobody knows yet: name, company and number, inline under the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desk.ui.form import Form, text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.labels import text_label
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk

FIELDS = (("name", mark("Caller's name")), ("customer", mark("Company")), ("phone", mark("Phone")))


class NewCaller(Card):
    """`saved(name, company, phone)` on Enter or the button; `left` on Escape. What was typed stays until it is saved."""

    saved = Signal(str, str, str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("calm", parent)
        self._desk = desk
        self.title = text_label("", 13, 600, wrap=True)
        self.form = Form(1)
        self.fields: dict[str, QLineEdit] = {}
        for key, _label in FIELDS:
            self.fields[key] = text_field()
            self.form.add(key, "", self.fields[key])
            self.fields[key].returnPressed.connect(self.send)
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.error.hide()
        self.add, self.cancel = Button("", "ordinary", "take"), Button("", "tool")
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.column.setSpacing(10)
        for part in (self.title, self.form, self.error):
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.add.clicked.connect(self.send)
        self.cancel.clicked.connect(self.left)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.title.setText(tr("A new caller"))
        self.add.setText(tr("Add caller"))
        self.cancel.setText(tr("Cancel"))
        for key, label in FIELDS:
            self.form[key].relabel(tr(label))

    def begin(self, typed: str, number: str) -> None:
        """Opens with what was typed in the right place: letters are a name, figures a number."""
        is_number = bool(typed) and not any(sign.isalpha() for sign in typed)
        for key, text in (("name", "" if is_number else typed), ("customer", ""), ("phone", typed if is_number else number)):
            self.fields[key].setText(text)
        self.form.clear_errors()
        self.error.hide()
        self.show()
        self.fields["name" if is_number or not typed else "customer"].setFocus()

    def send(self) -> None:
        """Hands the fields on."""
        self.form.clear_errors()
        self.error.hide()
        self.saved.emit(*(self.form.text(key) for key, _label in FIELDS))

    def refuse(self, error: Told) -> None:
        """Says why not, under the field it is about."""
        if not self.form.show_refusal(error, self._desk.words):
            self.error.setText(self._desk.sentence(error))
            self.error.show()

    def is_typing(self) -> bool:
        """Whether something unsaved stands in it."""
        return not self.isHidden() and any(self.form.text(key) for key, _label in FIELDS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
