"""The shortcut sheet (F1): every key there is, drawn from the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.actions import MENUS, key_text
from desk.ui.dialogs.ask import let_quit
from desk.ui.parts.buttons import Button
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import text_label

if TYPE_CHECKING:
    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk


class ShortcutSheet(QDialog):
    """Keys by menu, two columns."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words, registry = desk.words, desk.registry
        self.setWindowTitle(words.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(text_label(words.tr("Keys"), 17, 600))
        body = QWidget()
        body.setProperty("box", "clear")
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(6)
        groups: dict[str, list[Action]] = {}
        for row in registry.rows():
            if row.keys and registry.may(row):
                groups.setdefault(row.menu if row.menu in MENUS else "ticket", []).append(row)
        heights = [0, 0]
        for menu in [menu for menu in MENUS if menu in groups]:
            column = heights.index(min(heights))
            grid.addWidget(text_label(words.tr(MENUS[menu]), 12, 600, "text2"), heights[column], column)
            for row in groups[menu]:
                heights[column] += 1
                grid.addLayout(self._row(registry.hint(row), key_text(row.keys)), heights[column], column)
            heights[column] += 2
        grid.setRowStretch(max(heights) + 1, 1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        outer.addWidget(area, 1)
        close = Button(words.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        let_quit(self)
        self.resize(940, 600)

    @staticmethod
    def _row(text: str, keys: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(text_label(text, wrap=True), 1)
        row.addWidget(ChipLabel(keys))
        return row
