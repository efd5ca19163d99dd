"""Where a text, number or date of the desk's own field is written; Enter keeps it, empty clears it, Escape leaves."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desk.rules.errors import Refused
from desk.ui.form import text_field
from desk.ui.parts.labels import name
from desk.ui.parts.popover import Popover
from desk.ui.reading import read_amount, read_date, write_amount, write_date

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desk.services.custom_fields import FieldView
    from desk.ui.pages.queue.page import QueuePage
    from desk.words import Words

    # Writes a value, then says that it is done, or why it cannot be.
    Keep = Callable[[Any, Callable[[], None], Callable[[str], None]], None]

WIDE = 300


class OwnFactPopover(Popover):
    """One field in a card; what is written stays when it is refused."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._field: FieldView | None = None
        self._keep: Keep | None = None
        self.line = text_field()
        self.body.addWidget(self.line)
        self.setFixedWidth(WIDE)
        self.other.clicked.connect(self._empty)

    def ask(self, field: FieldView, value: Any, anchor: QWidget, keep: Keep) -> None:
        """Asks for a value, beginning at the one there is; `keep(value, done, refused)` writes it."""
        words = self._page.words
        self._field, self._keep = field, keep
        self.title.setText(field.name)
        self.do.setText(words.tr("Save"))
        self.other.setText(words.tr("Empty it"))
        self.other.setVisible(value is not None and not field.required)
        name(self.line, field.name)
        self.line.setPlaceholderText(words.date(date(2026, 4, 30)) if field.kind == "date" else "")
        self.line.setText(written(field.kind, value, words))
        self.open_below(anchor)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Keeps what is written."""
        if self._field is None or self._keep is None:
            return
        try:
            value = read(self._field, self.line.text())
        except Refused as error:
            self.refuse(self._page.desk.sentence(error))
            return
        self._keep(value, self.dismiss, self.refuse)

    def _empty(self) -> None:
        self.line.clear()
        self.accept()


def written(kind: str, value: Any, words: Words) -> str:
    """A value as it is typed."""
    if value is None:
        return ""
    if isinstance(value, date):
        return write_date(value, words)
    return write_amount(value, words) if isinstance(value, Decimal) and kind == "number" else str(value)


def read(field: FieldView, text: str) -> Any:
    """What is typed, by the kind of the field; None for nothing."""
    if field.kind == "date":
        return read_date(field.key, text.strip())
    return read_amount(field.key, text) if field.kind == "number" else text.strip() or None
