"""The lines of an estimate as they are typed: what, hours, and a sum only where no price is published."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desk.ui.form import text_field
from desk.ui.parts.buttons import icon_button
from desk.ui.parts.labels import name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

    from desk.services.estimate.values import LineView
    from desk.ui.parts.buttons import Button
    from desk.words import Words

HOURS, SUM, NET = 64, 92, 104
HEADS: Final = (mark("What is to be done"), mark("Hours"), mark("Sum"), mark("Without VAT"))


@dataclass(frozen=True, slots=True)
class Typed:
    """One line as typed."""

    text: str = ""
    hours: str = ""
    amount: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing is typed."""
        return not (self.text.strip() or self.hours.strip() or self.amount.strip())


@dataclass(frozen=True, slots=True)
class _Row:
    text: QLineEdit
    hours: QLineEdit
    amount: QLineEdit
    net: QLabel
    away: Button

    def all(self) -> tuple[QWidget, ...]:
        return (self.text, self.hours, self.amount, self.net, self.away)

    def typed(self) -> Typed:
        return Typed(self.text.text(), self.hours.text(), self.amount.text())


class EstimateLines(QWidget):
    """`changed` at every letter; a line more stands ready below the last."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Words | None = None
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.heads = [text_label("", 12, 400, "text3") for _ in range(4)]
        for column, head in enumerate(self.heads):
            right = Qt.AlignmentFlag.AlignRight if column == 3 else Qt.AlignmentFlag.AlignLeft  # noqa: PLR2004 - the sum's column
            self._grid.addWidget(head, 0, column, right)

    def show_lines(self, lines: Sequence[Typed], words: Words) -> None:
        """Writes lines, and one empty below them."""
        self._words = words
        for head, text in zip(self.heads, HEADS, strict=True):
            head.setText(words.tr(text))
        while self._rows:
            self._remove(self._rows[-1])
        for line in (*lines, Typed()):
            self._add(line)

    def _add(self, line: Typed) -> None:
        assert self._words is not None
        tr = self._words.tr
        net = text_label("", 13, 400, "text2", figures=True)
        row = _Row(text_field(), text_field(width=HOURS), text_field(width=SUM), net, icon_button("close", ""))
        row.net.setFixedWidth(NET)
        row.net.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        at = len(self._rows) + 1
        for field, said, value in zip((row.text, row.hours, row.amount), HEADS[:3], (line.text, line.hours, line.amount), strict=True):
            name(field, f"{tr(said)} {at}")
            field.setText(value)
            field.textEdited.connect(self._edited)
        row.amount.setPlaceholderText(tr("by the list"))
        row.away.describe(tr("Take the line away"))
        row.away.clicked.connect(lambda: self._take_away(row))
        for column, part in enumerate(row.all()):
            self._grid.addWidget(part, at, column)
        self._rows.append(row)

    def _remove(self, row: _Row) -> None:
        for part in row.all():
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._rows.remove(row)

    def _take_away(self, row: _Row) -> None:
        kept = [each.typed() for each in self._rows if each is not row and not each.typed().empty]
        if self._words is not None:
            self.show_lines(kept, self._words)
        self.changed.emit()
        self._rows[0].text.setFocus()

    def _edited(self) -> None:
        if self._rows and not self._rows[-1].typed().empty:
            self._add(Typed())
        self.changed.emit()

    def typed(self) -> tuple[Typed, ...]:
        """The lines in which something is typed."""
        return tuple(line for row in self._rows if not (line := row.typed()).empty)

    def show_nets(self, lines: Sequence[LineView], money: str) -> None:
        """What each line comes to; none while they make no sense."""
        assert self._words is not None
        filled = [row for row in self._rows if not row.typed().empty]
        for at, row in enumerate(filled):
            line = lines[at] if at < len(lines) else None
            said = "" if line is None else self._words.tr("Covered") if line.covered else self._words.money(line.net, money)
            row.net.setText(said)
        for row in self._rows:
            if row not in filled:
                row.net.setText("")

    def focus_first(self) -> None:
        """The first empty line has the keyboard."""
        next((row for row in self._rows if row.typed().empty), self._rows[0]).text.setFocus(Qt.FocusReason.PopupFocusReason)


def number_of(text: str) -> Decimal | None:
    """A number as typed, with comma or point; None when it is none."""
    try:
        found = Decimal("".join(text.split()).replace(",", "."))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
