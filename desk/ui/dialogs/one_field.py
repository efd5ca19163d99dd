"""A question with one field: what is wrong with the answer is said below it, and it stays open with what was typed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.ui.form import Choice, Labelled
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label

WIDTH = 400


class OneField(QDialog):
    """`given(text or choice)` when it is answered; the asker closes it with `accept`, or says `refuse(sentence)`."""

    given = Signal(object)

    def __init__(self, title: str, text: str, label: str, field: QLineEdit | Choice, verbs: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(WIDTH)
        self.field, self.labelled = field, Labelled(label, field)
        self.do, self.leave = Button(verbs[0], "primary", "", "Return"), Button(verbs[1], keys="Esc")
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(title, 15, 600, wrap=True))
        if text:
            column.addWidget(text_label(text, 13, 400, "text2", wrap=True))
        column.addWidget(self.labelled)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.do)
        column.addLayout(row)
        self.do.setDefault(True)
        self.do.clicked.connect(self.send)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        field.setFocus()

    def answer(self) -> object:
        """What stands in the field."""
        return self.field.text().strip() if isinstance(self.field, QLineEdit) else self.field.value()

    @Slot()
    def send(self) -> None:
        """Hands the answer on."""
        self.labelled.show_error("")
        self.given.emit(self.answer())

    def refuse(self, sentence: str) -> None:
        """Says what is wrong with it."""
        self.labelled.show_error(sentence)
        self.field.setFocus()
