"""The form of a new customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desk.ui.op_key import new_op_key
from desk.ui.pages.customers.fields import CUSTOMER, DEFAULTS
from desk.ui.parts.labels import text_label
from desk.ui.record_form import RecordForm
from desk.ui.tokens import PANE
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk


class NewCustomer(QScrollArea):
    """`saved(fields, op_key)`: the key is made when the form opens, so that sending twice adds one."""

    saved = Signal(object, str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = ""
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("box", "clear")
        self.title = text_label("", 17, 600)
        self._form = RecordForm(desk, CUSTOMER)
        column = QVBoxLayout(inside)
        column.setContentsMargins(PANE, 14, PANE, 24)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(self._form)
        column.addStretch(1)
        self.setWidget(inside)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form.saved.connect(lambda fields: self.saved.emit(fields, self._key))
        self._form.left.connect(self._leave)
        self.retranslate()

    def retranslate(self) -> None:
        """Writes every word."""
        self.title.setText(self._desk.words.tr(mark("New customer")))
        self._form.retranslate()

    def begin(self) -> None:
        """An empty form in the desk's country and language; one begun earlier is gone on with."""
        if not self._key:
            self._key = new_op_key()
            profile = self._desk.profile
            start: dict[str, Any] = {
                "country": getattr(profile, "country", ""),
                "language": next(iter(getattr(profile, "languages", ())), "en"),
            }
            self._form.show_record({**DEFAULTS, **start})
        self._form.take_focus()

    def done(self) -> None:
        """It was added: the next one begins empty."""
        self._key = ""

    def refuse(self, error: Told) -> None:
        """Says why not; what was typed stays."""
        self._form.refuse(error)

    def _leave(self) -> None:
        """Cancel or Escape: what was typed is there when the form is opened again."""
        if not self._form.is_dirty():
            self._key = ""
        self.left.emit()

    def is_dirty(self) -> bool:
        """Whether anything is typed."""
        return bool(self._key) and self._form.is_dirty()
