"""The shortcut sheet (F1): every key there is, drawn from the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.actions import key_text
from desk.ui.dialogs.ask import let_quit
from desk.ui.pages import PAGES
from desk.ui.parts.buttons import Button
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import text_label
from desk.ui.parts.scroll_body import ScrollBody
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk

WHOLE: Final = mark("Everywhere")


def groups(rows: Iterable[Action], current: str, may: Callable[[Action], bool]) -> list[tuple[str, list[Action]]]:
    """Titles with the rows that have a key: the page shown, what holds on every page, then page by page."""
    found: dict[str, list[Action]] = {}
    for row in rows:
        if row.keys and may(row):
            found.setdefault(row.page, []).append(row)
    titles = {"": WHOLE} | {page.id: page.text for page in PAGES}
    order = dict.fromkeys([*([current] if current in titles else []), *titles])
    return [(titles[page], found[page]) for page in order if page in found]


class ShortcutSheet(QDialog):
    """Keys of the page one is on, of the whole window, then of the other pages; two columns."""

    def __init__(self, desk: Desk, current: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words, registry = desk.words, desk.registry
        self.setWindowTitle(words.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(text_label(words.tr("Keys"), 17, 600))
        body = ScrollBody()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        # The page one is on comes first: its single keys are what the sheet is opened for.
        heights = [0, 0]
        for title, rows in groups(registry.rows(), current, registry.may):
            column = heights.index(min(heights))
            grid.addWidget(text_label(words.tr(title), 12, 600, "text2"), heights[column], column)
            for row in rows:
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
