"""A ticket's values in the desk's own fields: read as facts, changed where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.pages.queue.drop_down import DropDown
from desk.ui.pages.queue.facts import elided
from desk.ui.parts.buttons import Button

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.custom_fields import FieldView
    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.page import QueuePage
    from desk.words import Words

FEW = 4


class OwnFact(DropDown):
    """A value that opens its choices, or the field it is written in."""

    def __init__(self, facts: CustomFacts, field: FieldView) -> None:
        super().__init__()
        self._facts, self.field = facts, field
        self.setObjectName(f"fact.{field.key}")
        self.picked.connect(lambda value: facts.change(field, value))

    def show_value(self, value: Any, words: Words) -> None:
        """What the ticket has in the field."""
        if self.field.kind == "choice":
            rows = [(None, "—"), *((option.id, option.name) for option in self.field.options if option.active or option.id == value)]
            self.set_rows(rows, value)
        elif self.field.kind == "tick":
            self.set_rows([(None, words.tr("No")), (True, words.tr("Yes"))], value)
        else:
            self.set_rows((), value, "" if value is None else self.field.said(value, words))
        self.describe(self.field.name)

    def open(self) -> None:
        """The choices below, or the field."""
        if self.field.kind in ("choice", "tick"):
            super().open()
        else:
            self._facts.write(self.field, self.value(), self)


class CustomFacts(QWidget):
    """Two columns of labels and values; many of them fold to those that are filled in."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__()
        self._page = page
        self._ticket: TicketView | None = None
        self._whole = False
        self.values: dict[int, OwnFact] = {}
        self._labels: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self.more = Button("", "link", height=22)
        self.more.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._grid)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_ticket(self, ticket: TicketView, words: Words) -> None:
        """The fields that the ticket's kind has, and any other that is filled in."""
        self._ticket = ticket
        had = dict(ticket.custom)
        fields = [field for field in self._page.filtering.fields if (field.active and field.suits(ticket.kind)) or field.id in had]
        first = fields if self._whole or len(fields) <= FEW else [field for field in fields if field.id in had or field.required]
        if [fact.field for fact in self.values.values()] != first:
            self._lay_out(first)
        for field in first:
            self.values[field.id].show_value(had.get(field.id), words)
        self.more.setVisible(len(fields) > FEW)
        said = words.tr("Fewer fields") if self._whole else words.many("{n} more field", "{n} more fields", len(fields) - len(first))
        self.more.setText(said)
        if not self._whole and len(fields) == len(first):
            self.more.hide()
        self.setVisible(bool(fields))

    def _lay_out(self, fields: list[FieldView]) -> None:
        for old in (*self._labels, *self.values.values()):
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._labels, self.values = [], {field.id: OwnFact(self, field) for field in fields}
        for at, (field, fact) in enumerate(zip(fields, self.values.values(), strict=True)):
            label = elided(13, 400, "text3")
            label.say(field.name)
            self._labels.append(label)
            self._grid.addWidget(label, at // 2, at % 2 * 2)
            self._grid.addWidget(fact, at // 2, at % 2 * 2 + 1)
        for column in (0, 2):
            self._grid.setColumnMinimumWidth(column, self._label_width())

    def _label_width(self) -> int:
        """Labels as wide as the longest, within a quarter of the pane."""
        widths = [label.fontMetrics().horizontalAdvance(str(label.property("whole") or "")) + 8 for label in self._labels]
        return min(max(widths, default=0), max(80, self._page.pane.width() // 4))

    def _turn(self) -> None:
        self._whole = not self._whole
        if self._ticket is not None:
            self.show_ticket(self._ticket, self._page.words)

    def write(self, field: FieldView, value: Any, anchor: QWidget) -> None:
        """Opens the field that a text, number or date is written in."""
        self._page.popovers["own_fact"].ask(field, value, anchor, lambda given, done, refused: self.change(field, given, done, refused))

    def change(self, field: FieldView, value: Any, done: Any = None, refused: Any = None) -> None:
        """Writes a value into the tickets chosen; a refusal is told where it was entered."""
        ticket, desk, ids = self._ticket, self._page.desk, self._page.selection.ids()
        if ticket is None:
            return

        def failed(error: Told) -> None:
            if refused is not None and isinstance(error, Refused):
                refused(desk.sentence(error))
            self._page.answers.show_ticket()

        many = len(ids) > 1
        said = desk.words.many("{n} ticket changed", "{n} tickets changed", len(ids)) if many else ""
        seen = {} if many else {"versions": {ticket.id: ticket.version}}
        chosen = ids if many else (ticket.id,)
        self._page.verbs.deeds.do("custom", chosen, said, done, failed if refused is not None else None, values={field.id: value}, **seen)
