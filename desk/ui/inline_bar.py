"""One row at the foot of a list that asks what a verb still needs: no dialog, and what was typed is kept until it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desk.ui.form import text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import line, name, text_label

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk

SENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Asked:
    """One field: its key, its label (English), what it starts with, its width (0 stretches)."""

    key: str
    label: str
    first: str = ""
    width: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: `key` tells one question from another, `sentence` says what it is about (already in the language).

    `verb` is English; without it there is only something to read. `send(values)` does it. `also` is a second way to do it.
    """

    key: Hashable
    sentence: str = ""
    fields: tuple[Asked, ...] = ()
    verb: str = ""
    icon: str = ""
    kind: str = "ordinary"
    send: Callable[[dict[str, str]], None] | None = None
    also: str = ""
    also_keys: str = ""
    send_also: Callable[[dict[str, str]], None] | None = None


class InlineBar(QWidget):
    """Shows one question at a time; Ctrl+Return does it, Escape leaves it; `left` gives the focus back."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.question: Question | None = None
        self.fields: dict[str, QLineEdit] = {}
        self._labels: list[tuple[QLabel, str]] = []
        self._kept: dict[Hashable, dict[str, str]] = {}
        self.sentence = text_label("", 13, 400, "text2", wrap=True)
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.send, self.cancel = Button("", "ordinary", keys="Ctrl+Return"), Button("", keys="Esc")
        self.also = Button("")
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 8, 16, 8)
        inner.setSpacing(6)
        inner.addWidget(self.sentence)
        inner.addLayout(self._row)
        inner.addWidget(self.error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addLayout(inner)
        self.send.clicked.connect(self.do)
        self.cancel.clicked.connect(self.leave)
        self.also.clicked.connect(self.do_also)
        for button in (self.send, self.also, self.cancel):
            button.installEventFilter(self)
        self.hide()

    def ask(self, question: Question) -> None:
        """Shows a question in place of the one before, whose typed words are kept."""
        self._keep()
        self.question = question
        while item := self._row.takeAt(0):
            widget = item.widget()
            if widget is not None and widget not in (self.send, self.also, self.cancel):
                widget.hide()
                widget.deleteLater()
        self.fields, self._labels = {}, []
        kept = self._kept.get(question.key, {})
        for asked in question.fields:
            self._add(asked, kept.get(asked.key, asked.first))
        if not any(not asked.width for asked in question.fields):
            self._row.addStretch(1)
        self.send.set_icon(question.icon)
        self.send.set_kind(question.kind)
        self.also.set_keys(question.also_keys)
        for button in (self.send, self.also, self.cancel):
            self._row.addWidget(button)
        self.send.setVisible(bool(question.verb))
        self.also.setVisible(bool(question.also))
        self.show_error("")
        self.retranslate()
        self.show()
        self._first().setFocus()

    def _add(self, asked: Asked, text: str) -> None:
        label, field = text_label("", 12, 400, "text3"), text_field(width=asked.width)
        field.setText(text)
        field.installEventFilter(self)
        label.setBuddy(field)
        self.fields[asked.key] = field
        self._labels.append((label, asked.label))
        self._row.addWidget(label)
        self._row.addWidget(field, 0 if asked.width else 1)

    def _first(self) -> QWidget:
        if self.fields:
            field = next(iter(self.fields.values()))
            field.selectAll()
            return field
        return self.send if self.question is not None and self.question.verb else self.cancel

    def retranslate(self) -> None:
        """Writes labels and buttons."""
        tr, question = self._desk.words.tr, self.question
        self.cancel.setText(tr("Cancel") if question is None or question.verb else tr("Close"))
        if question is None:
            return
        self.send.setText(tr(question.verb) if question.verb else "")
        self.also.setText(tr(question.also) if question.also else "")
        self.sentence.setText(question.sentence)
        self.sentence.setVisible(bool(question.sentence))
        for (label, text), field in zip(self._labels, self.fields.values(), strict=True):
            label.setText(tr(text))
            name(field, tr(text), question.sentence)
        name(self, question.sentence or self.send.text())

    def is_open(self) -> bool:
        """Whether a question stands."""
        return self.question is not None

    def values(self) -> dict[str, str]:
        """What is typed, by field."""
        return {key: field.text().strip() for key, field in self.fields.items()}

    def typed(self) -> bool:
        """Whether something stands in a field that the question did not put there."""
        question = self.question
        return question is not None and any(self.fields[asked.key].text() != asked.first for asked in question.fields)

    def _keep(self) -> None:
        if self.question is not None and self.typed():
            self._kept[self.question.key] = {key: field.text() for key, field in self.fields.items()}

    def do(self) -> None:
        """Sends what is typed; the row stays until `done` or a refusal."""
        question = self.question
        if question is not None and question.send is not None:
            self.show_error("")
            question.send(self.values())

    def do_also(self) -> None:
        """Does it in the second way."""
        question = self.question
        if question is not None and question.send_also is not None:
            self.show_error("")
            question.send_also(self.values())

    def leave(self) -> None:
        """Closes the row; what was typed is there again when the same is asked again."""
        self._keep()
        self._close()

    def done(self) -> None:
        """It is done: the row goes, and what was typed with it."""
        if self.question is not None:
            self._kept.pop(self.question.key, None)
            self._close()

    def _close(self) -> None:
        self.question = None
        self.hide()
        self.left.emit()

    def refuse(self, error: Told) -> None:
        """Says why it cannot be, and puts the cursor where it can be mended."""
        self.show_error(self._desk.sentence(error))
        field = self.fields.get(error.field or "")
        for each in self.fields.values():
            self._mark(each, wrong=each is field)
        if field is not None:
            field.setFocus()

    def show_error(self, sentence: str) -> None:
        """The sentence under the row; empty takes it back."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        for field in self.fields.values():
            self._mark(field, wrong=False)

    @staticmethod
    def _mark(field: QLineEdit, *, wrong: bool) -> None:
        said = "true" if wrong else "false"
        if field.property("wrong") != said:
            field.setProperty("wrong", said)
            field.style().unpolish(field)
            field.style().polish(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return and Escape are the row's own, before any action of the page hears of them."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            sends = event.key() in SENDING and (isinstance(watched, QLineEdit) or bool(event.modifiers()))
            also = self.question is not None and bool(self.question.also_keys) and QKeySequence(self.question.also_keys) == QKeySequence(
                event.keyCombination()
            )
            if sends or also or event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    (self.do if sends else self.do_also if also else self.leave)()
                return True
        return super().eventFilter(watched, event)

