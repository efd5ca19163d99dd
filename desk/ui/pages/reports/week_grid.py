"""The figures of a report as a grid of numbers, each a link to what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout

from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.scroll_body import ScrollBody
from desk.ui.tokens import PANE
from desk.ui.whys.others import of_figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desk.ui.pages.reports.week_figures import Number, Row, Section

HIGH: Final = 24
LINK: Final = 4


class FigureGrid(QScrollArea):
    """`wanted(what stands behind a number, what it says)`."""

    wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.numbers: list[Button] = []
        self._shown: tuple[Section, ...] | None = None

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Shows these figures; those that stand already stay untouched, and others come where the eye and the keyboard are."""
        if self._shown == tuple(sections):
            return
        self._shown, above = tuple(sections), self.verticalScrollBar().value()
        held = next((button.accessibleName().rpartition(":")[0] for button in self.numbers if button.hasFocus()), None)
        self.numbers = []
        body = ScrollBody()
        column = QVBoxLayout(body)
        column.setContentsMargins(PANE, 12, PANE, 16)
        column.setSpacing(14)
        for section in sections:
            column.addLayout(self._section(section))
        column.addStretch(1)
        if (before := self.takeWidget()) is not None:
            # Not at once: somebody up the stack may still ask where the keyboard was.
            before.hide()
            before.deleteLater()
        self.setWidget(body)
        self._stand(body, above)
        if held is not None and self.numbers:
            same = next((button for button in self.numbers if button.accessibleName().rpartition(":")[0] == held), self.numbers[0])
            same.setFocus()

    def _stand(self, body: ScrollBody, above: int) -> None:
        """Scrolls to where one stood; the height is asked for now, for by itself the area learns it only later."""
        wide = self.viewport().width()
        column = body.layout()
        if above and column is not None:
            column.activate()
            body.resize(wide, max(column.totalHeightForWidth(wide), column.totalMinimumSize().height()))
            bar = self.verticalScrollBar()
            bar.setRange(0, max(0, body.height() - self.viewport().height()))
            bar.setValue(above)

    def _section(self, section: Section) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(text_label(section.title, 13, 600), 0, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for at, title in enumerate(section.columns, 1):
            grid.addWidget(text_label(title, 11, 500, "text3"), 0, at, right)
            grid.setColumnMinimumWidth(at, 46)
        grid.addWidget(line(), 1, 0, 1, len(section.columns) + 1)
        for down, row in enumerate(section.rows, 2):
            label = text_label(row.label, 13, 400, "text2", wrap=True)
            grid.addWidget(label, down, 0)
            for at, number in enumerate(row.numbers, 1):
                grid.addWidget(self._number(section, row, at - 1, number), down, at, right)
        return grid

    def _number(self, section: Section, row: Row, at: int, number: Number) -> QWidget:
        if number.behind is None:
            said = text_label(number.text, 13, 400, "text3", figures=True)
            said.setContentsMargins(0, 0, LINK, 0)
            said.setFixedHeight(HIGH)
            return said
        made = Button(number.text, "link")
        made.setFixedHeight(HIGH)
        about = ", ".join(filter(None, (section.title, row.label, section.columns[at])))
        name(made, f"{about}: {number.text}")
        counts = getattr(number.behind, "counts", "")
        made.answer = of_figure(f"{about}: {number.text}", counts)
        made.clicked.connect(lambda _on=False: self.wanted.emit(number.behind, about))
        self.numbers.append(made)
        return made
