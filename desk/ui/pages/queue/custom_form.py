"""The desk's own fields in the form of a new ticket: those that its kind has, what is typed kept when the kind changes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.form import Choice, Form, text_field
from desk.ui.pages.queue.own_fact import read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desk.rules.errors import Told
    from desk.services.custom_fields import FieldView
    from desk.words import Words


class CustomForm(QWidget):
    """`changed` as something is typed; `values` reads what is typed, a wrong one is refused by its field."""

    changed = Signal()

    def __init__(self, fields: Callable[[], Sequence[FieldView]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self._shown: tuple[FieldView, ...] = ()
        self._raw: dict[str, Any] = {}
        self.form = Form(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.hide()

    def suit(self, kind: str, words: Words) -> None:
        """Shows the fields that a kind of ticket has."""
        wanted = tuple(field for field in self._fields() if field.active and field.suits(kind))
        if wanted != self._shown:
            self._raw |= self.raw()
            self._shown = wanted
            self._make(words)
        self.setVisible(bool(wanted))

    def _make(self, words: Words) -> None:
        old, self.form = self.form, Form(2)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(old, self.form)
        old.hide()
        old.deleteLater()
        for field in self._shown:
            part = self._part(field, words)
            labelled = self.form.add(field.key, field.name + (" *" if field.required and field.kind != "tick" else ""), part)
            if isinstance(part, QCheckBox):
                labelled.label.hide()
        self._put()

    def _part(self, field: FieldView, words: Words) -> QWidget:
        if field.kind == "choice":
            choice = Choice([(None, "—"), *((option.id, option.name) for option in field.options if option.active)])
            choice.currentIndexChanged.connect(self.changed)
            return choice
        if field.kind == "tick":
            box = QCheckBox(field.name.replace("&", "&&"))
            box.setFont(theme.font())
            box.toggled.connect(self.changed)
            return box
        line = text_field(words.date(date(2026, 4, 30)) if field.kind == "date" else "")
        line.textEdited.connect(self.changed)
        return line

    def _put(self) -> None:
        for field in self._shown:
            part, value = self.form[field.key].field, self._raw.get(field.key)
            blocked = part.blockSignals(True)
            if isinstance(part, QCheckBox):
                part.setChecked(bool(value))
            elif isinstance(part, Choice):
                part.choose(value)
            elif isinstance(part, QLineEdit):
                part.setText(str(value or ""))
            part.blockSignals(blocked)

    def raw(self) -> dict[str, Any]:
        """What stands in the fields, as typed."""
        found: dict[str, Any] = {}
        for field in self._shown:
            part = self.form[field.key].field
            if isinstance(part, QCheckBox):
                found[field.key] = part.isChecked()
            elif isinstance(part, Choice):
                found[field.key] = part.value()
            elif isinstance(part, QLineEdit):
                found[field.key] = part.text()
        return found

    def restore(self, raw: Mapping[str, Any]) -> None:
        """Puts back what was typed."""
        self._raw = dict(raw)
        self._put()

    def values(self) -> dict[int, Any]:
        """What is typed, read by the kind of each field."""
        self.form.clear_errors()
        raw = self.raw()
        found: dict[int, Any] = {}
        for field in self._shown:
            value = raw[field.key]
            found[field.id] = read(field, str(value)) if field.kind in ("text", "number", "date") else value or None
        return found

    def show_refusal(self, error: Told, words: Words) -> bool:
        """Says under the field what is wrong with it; False when it is none of these."""
        return self.form.show_refusal(error, words)
