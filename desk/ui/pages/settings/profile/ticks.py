"""A field of several boxes in a line: none ticked asks nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desk.ui import theme
from desk.ui.parts.flow import Flow
from desk.ui.record_form import OwnField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desk.ui.desk_context import Desk


class Ticks(OwnField):
    """`ticked` whenever one changes; the value is the codes in their order."""

    ticked = Signal()

    def __init__(self, desk: Desk, rows: Mapping[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._said = desk, dict(rows)
        self.boxes: dict[Any, QCheckBox] = {}
        flow = Flow(self, gap=14)
        flow.setContentsMargins(0, 4, 0, 4)
        for code in self._said:
            box = QCheckBox()
            box.setFont(theme.font())
            box.toggled.connect(lambda _on: self.ticked.emit())
            self.boxes[code] = box
            flow.addWidget(box)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))
        self.retranslate()

    def put(self, value: Any) -> None:
        """Ticks these."""
        for code, box in self.boxes.items():
            box.setChecked(code in (value or ()))

    def value(self) -> tuple[Any, ...]:
        """What is ticked."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def retranslate(self) -> None:
        """Writes every word."""
        for code, box in self.boxes.items():
            box.setText(self._desk.words.tr(self._said[code]))
            box.setAccessibleName(box.text())
