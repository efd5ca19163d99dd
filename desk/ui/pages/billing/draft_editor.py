"""A draft's words changed in place of its paper: lines, note, reference and due date, saved together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.form import Form, text_area, text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, text_label
from desk.ui.reading import read_date, write_date
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date

    from desk.rules.errors import Told
    from desk.services.invoices import InvoiceView
    from desk.ui.desk_context import Desk

TEXT, DETAIL = mark("Line {number}"), mark("Line {number}, small print")


@dataclass(frozen=True, slots=True)
class Edited:
    """What was changed: only what differs; `removed` are lines whose work is unbilled again."""

    invoice_id: int
    texts: dict[int, dict[str, str]]
    removed: tuple[int, ...]
    note: str | None
    buyer_reference: str | None
    due_date: date | None


class DraftEditor(QWidget):
    """`saved(Edited)`, `left`; what is typed is kept for each draft until it is saved or taken back."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.view: InvoiceView | None = None
        self.form = Form(2)
        self._removed: set[int] = set()
        self._removers: dict[int, Button] = {}
        self._kept: dict[int, tuple[dict[str, str], set[int]]] = {}
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.save, self.cancel = Button("", "primary", keys="Ctrl+Return"), Button("", keys="Esc")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = pane("chrome")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(self.error, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(line())
        column.addWidget(foot)
        self.save.clicked.connect(self.send)
        self.cancel.clicked.connect(self.forget)

    # Showing.

    def begin(self, view: InvoiceView) -> None:
        """Shows a draft's words, or what was typed over them before."""
        self.view = view
        typed, self._removed = self._kept.get(view.row.id, ({}, set()))
        self._build(view)
        for key, text in typed.items():
            self._put(key, text)
        self.show_error("")
        self.retranslate()
        self._field(f"text:{view.lines[0].id}" if view.lines else "note").setFocus()

    def _build(self, view: InvoiceView) -> None:
        self.form, self._removers = Form(2), {}
        body = pane("canvas")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 16)
        for each in view.lines:
            self._add(f"text:{each.id}", text_field(), each.text, span=2)
            self._add(f"detail:{each.id}", text_field(), each.detail, span=2)
            self._removers[each.id] = self._remover(each.id)
        self._add("buyer_reference", text_field(), view.buyer_reference)
        self._add("due_date", text_field(), "" if view.row.due_date is None else write_date(view.row.due_date, self._desk.words))
        note = text_area()
        note.setFixedHeight(72)
        self._add("note", note, view.note, span=2)
        column.addWidget(self.form)
        column.addStretch(1)
        self._area.setWidget(body)

    def _add(self, key: str, field: QWidget, text: str, *, span: int = 1) -> None:
        self.form.add(key, "", field, span=span)
        field.installEventFilter(self)
        self._put(key, text)

    def _remover(self, line_id: int) -> Button:
        button = Button("", "link")
        labelled = self.form[f"text:{line_id}"]
        column = labelled.layout()
        if isinstance(column, QVBoxLayout):
            head = QHBoxLayout()
            head.setContentsMargins(0, 0, 0, 0)
            column.removeWidget(labelled.label)
            head.addWidget(labelled.label, 1)
            head.addWidget(button)
            column.insertLayout(0, head)
        button.clicked.connect(lambda: self._turn(line_id))
        return button

    def _turn(self, line_id: int) -> None:
        self._removed ^= {line_id}
        self.retranslate()

    def _field(self, key: str) -> QLineEdit | QPlainTextEdit:
        field = self.form[key].field
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        return field

    def _put(self, key: str, text: str) -> None:
        field = self._field(key)
        if isinstance(field, QLineEdit):
            field.setText(text)
            field.setCursorPosition(0)
        else:
            field.setPlainText(text)

    def _text(self, key: str) -> str:
        field = self._field(key)
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def retranslate(self) -> None:
        """Writes every word."""
        words, view = self._desk.words, self.view
        self.save.setText(words.tr(mark("Save")))
        self.cancel.setText(words.tr(mark("Cancel")))
        if view is None:
            return
        for each in view.lines:
            gone = each.id in self._removed
            self.form[f"text:{each.id}"].relabel(words.say(TEXT, number=each.position))
            self.form[f"detail:{each.id}"].relabel(words.say(DETAIL, number=each.position))
            self._removers[each.id].setText(words.tr(mark("Keep line")) if gone else words.tr(mark("Remove line")))
            for key in ("text", "detail"):
                self._field(f"{key}:{each.id}").setEnabled(not gone)
        self.form["buyer_reference"].relabel(words.tr(mark("The buyer's reference")))
        self.form["due_date"].relabel(words.tr(mark("Due date")))
        self.form["note"].relabel(words.tr(mark("Note on the invoice")))
        due = self._field("due_date")
        if isinstance(due, QLineEdit):
            due.setPlaceholderText(words.tr(mark("As the desk's terms say")))

    # Typing.

    def _values(self) -> dict[str, str]:
        view = self.view
        if view is None:
            return {}
        keys = [f"{key}:{each.id}" for each in view.lines for key in ("text", "detail")]
        return {key: self._text(key) for key in (*keys, "buyer_reference", "due_date", "note")}

    def _first(self) -> dict[str, str]:
        view = self.view
        if view is None:
            return {}
        texts = {f"{key}:{each.id}": getattr(each, key) for each in view.lines for key in ("text", "detail")}
        due = "" if view.row.due_date is None else write_date(view.row.due_date, self._desk.words)
        return {**texts, "buyer_reference": view.buyer_reference, "due_date": due, "note": view.note}

    def is_changed(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.view is not None and (bool(self._removed) or self._values() != self._first())

    def has_kept(self, invoice_id: int) -> bool:
        """Whether words typed for a draft wait to be saved."""
        return invoice_id in self._kept

    def put_aside(self) -> None:
        """Another paper is shown: what was typed waits."""
        if self.view is not None and self.is_changed():
            self._kept[self.view.row.id] = (self._values(), set(self._removed))
        self.view = None

    def forget(self) -> None:
        """Nothing is to change."""
        self.done()
        self.left.emit()

    def done(self) -> None:
        """It is saved, or is not to be."""
        if self.view is not None:
            self._kept.pop(self.view.row.id, None)
        self.view = None

    # Saving.

    def send(self) -> None:
        """Reads the fields and hands on what differs."""
        view = self.view
        if view is None:
            return
        typed, first = self._values(), self._first()
        changed = {key: text.strip() for key, text in typed.items() if text != first[key]}
        texts: dict[int, dict[str, str]] = {}
        for key, text in changed.items():
            which, _, number = key.partition(":")
            if number and int(number) not in self._removed:
                texts.setdefault(int(number), {})[which] = text
        try:
            due = read_date("due_date", changed["due_date"]) if "due_date" in changed else None
        except Refused as refused:
            self.refuse(refused)
            return
        self.show_error("")
        self.saved.emit(
            Edited(view.row.id, texts, tuple(sorted(self._removed)), changed.get("note"), changed.get("buyer_reference"), due)
        )

    def refuse(self, error: Told) -> None:
        """Says why, under the field it is about or beside the buttons; what was typed stays."""
        if not self.form.show_refusal(error, self._desk.words):
            self.show_error(self._desk.sentence(error))

    def show_error(self, sentence: str) -> None:
        """A sentence beside the buttons."""
        self.form.clear_errors()
        self.error.setText(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Return saves and Escape leaves, whatever the page would do with them."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            saves = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if saves or event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    (self.send if saves else self.forget)()
                return True
        return super().eventFilter(watched, event)
