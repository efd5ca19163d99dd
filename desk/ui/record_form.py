"""A form drawn from rows: shows a record, reads it back, and puts every refusal under its field."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desk.rules.errors import Refused, Told
from desk.ui import theme
from desk.ui.form import Choice, Form, text_area, text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label
from desk.ui.reading import read_amount, read_date, read_whole, write_amount, write_date
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from desk.ui.desk_context import Desk
    from desk.words import Words

SAVE, CANCEL = mark("Save"), mark("Cancel")
# What is typed in each field, and what stood there when the form was opened.
Draft: TypeAlias = tuple[dict[str, Any], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field: `kind` is text, area, choice, date, flag, amount or whole; `choices` is code → English label.

    `write` and `read` turn another kind of value into what is typed and back; `read` refuses by the field's name.
    `made` makes a field of its own, for what no one line can hold.
    """

    key: str
    label: str
    kind: str = "text"
    span: int = 1
    choices: dict[Any, str] | None = None
    hint: str = ""
    write: Callable[[Any, Words], str] | None = None
    read: Callable[[str, str, Words], Any] | None = None
    made: Callable[[Desk], OwnField] | None = None


class OwnField(QWidget):
    """A field with parts of its own: it shows a value, and reads it back."""

    def put(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def value(self) -> Any:
        """What is typed, comparable with what was put in."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Write every word."""
        raise NotImplementedError


class RecordForm(QWidget):
    """Fields with Save and Cancel below; `saved(fields)` carries what was read, `left` says nothing is to change."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, rows: Sequence[FieldRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._rows = desk, tuple(rows)
        self._before: dict[str, Any] = {}
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.error.hide()
        self._save = Button("", "primary", keys="Ctrl+Return")
        self._cancel = Button("", keys="Esc")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 4)
        self._column.setSpacing(12)
        self._column.addWidget(self.error)
        self._column.addLayout(buttons)
        self._save.clicked.connect(self.send)
        self._cancel.clicked.connect(self.left)
        for keys, run in (("Ctrl+Return", self.send), ("Ctrl+Enter", self.send), ("Esc", self.left.emit)):
            QShortcut(QKeySequence(keys), self, run, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.retranslate()

    @cached_property
    def _form(self) -> Form:
        """The fields, made when the form is first used: a page with many forms is on the screen sooner without them."""
        made = Form(2)
        for row in self._rows:
            made.add(row.key, "", self._field(row), span=row.span)
        self._column.insertWidget(0, made)
        self._write(made)
        return made

    def _field(self, row: FieldRow) -> QWidget:
        if row.made is not None:
            return row.made(self._desk)
        if row.kind == "choice":
            return Choice()
        if row.kind == "flag":
            box = QCheckBox()
            box.setFont(theme.font())
            return box
        if row.kind == "area":
            area = text_area()
            area.setFixedHeight(72)
            return area
        return text_field()

    def retranslate(self) -> None:
        """Writes labels, hints and choices."""
        if "_form" in self.__dict__:
            self._write(self._form)
        self._save.setText(self._desk.words.tr(SAVE))
        self._cancel.setText(self._desk.words.tr(CANCEL))

    def _write(self, form: Form) -> None:
        tr = self._desk.words.tr
        for row in self._rows:
            labelled, field = form[row.key], form[row.key].field
            labelled.relabel(tr(row.label))
            if isinstance(field, QCheckBox):
                field.setText(tr(row.label))
                labelled.label.hide()
            elif isinstance(field, Choice):
                field.set_rows((code, tr(label)) for code, label in (row.choices or {}).items())
            elif isinstance(field, OwnField):
                field.retranslate()
            elif isinstance(field, QLineEdit):
                field.setPlaceholderText(tr(row.hint) if row.hint else "")

    def field(self, key: str) -> QWidget:
        """The field of a row."""
        return self._form[key].field

    def show_only(self, keys: Collection[str]) -> None:
        """Shows these fields, without gaps where the others are hidden; what stands in those stays."""
        self._form.show_only(keys)

    def focus_on(self, key: str) -> None:
        """Puts the cursor into a field."""
        field = self.field(key)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()

    def allow(self, *, may: bool) -> None:
        """Whether the record may be changed here, or only read."""
        for row in self._rows:
            field = self.field(row.key)
            if isinstance(field, QLineEdit | QPlainTextEdit):
                field.setReadOnly(not may)
            else:
                field.setEnabled(may)
        self._save.setVisible(may)
        self._cancel.setVisible(may)

    def settle(self) -> None:
        """What stands in the fields has been saved."""
        self._before = self.raw()

    def show_record(self, values: dict[str, Any], *, focus: bool = True) -> None:
        """Fills the fields; the cursor goes to the first, unless it is to stay where it is."""
        self._form.clear_errors()
        self.error.hide()
        for row in self._rows:
            self._put(row, values.get(row.key))
        self.settle()
        if focus:
            self.take_focus()

    def take_focus(self) -> None:
        """The cursor goes to the first field."""
        self._form[self._rows[0].key].field.setFocus()

    def raw(self) -> dict[str, Any]:
        """What stands in the fields, as it was typed."""
        return {row.key: self._typed(row) for row in self._rows}

    def _typed(self, row: FieldRow) -> Any:
        field = self._form[row.key].field
        if isinstance(field, QCheckBox):
            return field.isChecked()
        return field.value() if isinstance(field, Choice | OwnField) else self._form.text(row.key)

    def is_dirty(self) -> bool:
        """Whether anything was typed or chosen since the record was shown."""
        return not self.isHidden() and self.raw() != self._before

    def draft(self) -> Draft:
        """What is typed and what it began from, to be put back by `restore`."""
        return self.raw(), dict(self._before)

    def restore(self, draft: Draft) -> None:
        """Puts back what was typed."""
        self._form.clear_errors()
        self.error.hide()
        for row in self._rows:
            field, value = self._form[row.key].field, draft[0][row.key]
            if isinstance(field, QLineEdit):
                field.setText(value)
            else:
                self._put(row, value)
        self._before = draft[1]

    def _put(self, row: FieldRow, value: Any) -> None:
        field = self._form[row.key].field
        if isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, OwnField):
            field.put(value)
        elif isinstance(field, Choice):
            field.choose(value or next(iter(row.choices or {""})))
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(str(value or ""))
        elif isinstance(field, QLineEdit):
            writes: dict[str, Callable[[Any, Words], str]] = {"date": write_date, "amount": write_amount}
            written = row.write or writes.get(row.kind)
            field.setText("" if value is None else written(value, self._desk.words) if written else str(value))

    def _read(self, row: FieldRow) -> Any:
        field = self._form[row.key].field
        if isinstance(field, QCheckBox):
            return field.isChecked()
        if isinstance(field, Choice | OwnField):
            return field.value()
        text = self._form.text(row.key)
        if row.read is not None:
            return row.read(row.key, text, self._desk.words)
        reads: dict[str, Callable[[str, str], Any]] = {"date": read_date, "amount": read_amount, "whole": read_whole}
        return reads[row.kind](row.key, text) if row.kind in reads else text

    def send(self) -> None:
        """Reads the fields and hands them on; the first that cannot be read is said under it."""
        try:
            fields = {row.key: self._read(row) for row in self._rows}
        except Refused as refused:
            self.refuse(refused)
            return
        self._form.clear_errors()
        self.error.hide()
        self.saved.emit(fields)

    def refuse(self, error: Told) -> None:
        """Says why under the field it is about, or below all of them; what was typed stays."""
        shown = self._form.show_refusal(error, self._desk.words)
        self.error.setVisible(not shown)
        self.error.setText("" if shown else self._desk.sentence(error))
