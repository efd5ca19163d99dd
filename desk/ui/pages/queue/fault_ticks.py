"""What a fault does, asked as ticks; the class they make is derived by the profile and shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.pages.queue.care_words import class_said
from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.labels import name, text_label
from desk.words.promise_sentences import SENTENCES

if TYPE_CHECKING:
    from desk.words import Words


class FaultTicks(QWidget):
    """`changed` when a tick is set or taken away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, tuple[QCheckBox, PlainText]] = {}
        self._title = text_label("", 12, 400, "text3")
        self._made = PlainText("", "text2", 12)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._column.addLayout(self._rows)
        self._column.addWidget(self._made)
        self._made.hide()

    def suit(self, profile: Any, words: Words) -> bool:
        """Makes one tick for each the profile asks; whether there are any."""
        self._title.setText(words.tr("What does the fault do?"))
        for tick in getattr(profile, "fault_ticks", ()):
            if tick.code not in self._boxes:
                self._boxes[tick.code] = self._row()
            box, label = self._boxes[tick.code]
            said = words.tr(SENTENCES[tick.code])
            label.setText(said)
            name(box, said)
        return bool(self._boxes)

    def _row(self) -> tuple[QCheckBox, PlainText]:
        box, label = QCheckBox(), PlainText("", "text", 12)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        label.mousePressEvent = lambda _event: box.toggle()  # type: ignore[method-assign]
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self._rows.addLayout(row)
        box.toggled.connect(lambda _on: self.changed.emit())
        return box, label

    def say_class(self, profile: Any, words: Words) -> None:
        """Says which class the ticks make, and which of them make it."""
        ticked = tuple(sorted(self.ticked()))
        self._made.setText(class_said(profile, profile.priority_from(frozenset(ticked)), ticked, words) if ticked else "")
        self._made.setVisible(bool(ticked))

    def take_focus(self) -> None:
        """The first tick has the keyboard."""
        for box, _ in self._boxes.values():
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def ticked(self) -> frozenset[str]:
        """The codes ticked."""
        return frozenset(code for code, (box, _) in self._boxes.items() if box.isChecked())

    def tick(self, codes: frozenset[str]) -> None:
        """Sets the ticks."""
        for code, (box, _) in self._boxes.items():
            box.setChecked(code in codes)
