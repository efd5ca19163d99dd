"""The row of conditions above the table: a chip each, one to add another, and what can be done with them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.pages.queue.condition_chip import HEIGHT, ConditionChip
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import line, set_hint
from desk.ui.tokens import PANE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.words import Words


class FilterBar(QWidget):
    """`edited(place)`, `removed(place)`, `turned` from all to any, `add_wanted`, `save_wanted`, `save_as_wanted`, `cleared`, `left`."""

    edited = Signal(int)
    removed = Signal(int)
    turned = Signal()
    add_wanted = Signal()
    save_wanted = Signal()
    save_as_wanted = Signal()
    cleared = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[ConditionChip] = []
        self.how = Button("", "tool", height=HEIGHT)
        self.add = Button("", "tool", "new", "F", height=HEIGHT)
        self.save, self.save_as = Button("", "link", height=HEIGHT), Button("", "link", height=HEIGHT)
        self.clear = Button("", "link", height=HEIGHT)
        ground = pane("chrome")
        self._flow = Flow(ground, gap=6)
        self._flow.setContentsMargins(PANE, 6, 12, 6)
        for part in (self.how, self.add, self.save, self.save_as, self.clear):
            self._flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ground)
        column.addWidget(line())
        self.how.clicked.connect(self.turned)
        self.add.clicked.connect(self.add_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.save_as.clicked.connect(self.save_as_wanted)
        self.clear.clicked.connect(self.cleared)
        self.hide()

    def show_conditions(self, texts: Sequence[str], *, any_of: bool, saved: bool, changed: bool, words: Words) -> None:
        """A chip each; what may be saved, and whether all or any of them must hold."""
        if [chip.text() for chip in self.chips] != list(texts):
            self._make_chips(texts, words.tr("Enter changes it, Delete takes it away"))
        self.how.setText(words.tr("Any of these" if any_of else "All of these"))
        set_hint(self.how, words.tr("Whether a ticket must fit all conditions or any of them"))
        self.how.setVisible(len(texts) > 1)
        self.add.setText(words.tr("Condition"))
        self.save.setText(words.tr("Save the filter"))
        self.save_as.setText(words.tr("Save as…"))
        self.clear.setText(words.tr("Clear"))
        self.save.setVisible(saved and changed)
        self.save_as.setVisible(bool(texts) and (changed or not saved))
        self.setVisible(bool(texts) or saved)

    def _make_chips(self, texts: Sequence[str], hint: str) -> None:
        had = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while self._flow.takeAt(0) is not None:
            pass
        self.chips = [ConditionChip(text, hint) for text in texts]
        for place, chip in enumerate(self.chips):
            chip.edited.connect(lambda at=place: self.edited.emit(at))
            chip.removed.connect(lambda at=place: self.removed.emit(at))
        rest = (self.add, self.save, self.save_as, self.clear)
        for part in (self.how, *self.chips, *rest):
            self._flow.addWidget(part)
        before: QWidget = self.how
        for part in (*self.chips, *rest):
            QWidget.setTabOrder(before, part)
            before = part
        if had is not None:
            self.focus_on(min(had, len(self.chips) - 1))

    def focus_on(self, place: int) -> None:
        """The keyboard goes to a chip, or to what adds one."""
        part = self.chips[place] if 0 <= place < len(self.chips) else self.add
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def chip_or_add(self, place: int | None) -> QWidget:
        """What a popover opens below: the chip of a place, or what adds one."""
        return self.add if place is None or place >= len(self.chips) else self.chips[place]
