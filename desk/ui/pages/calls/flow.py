"""Small widgets one after the other, going on below when a line is full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

GAP = 6


class Flow(QWidget):
    """Chips that wrap; its height follows from its width. `cut_changed` says that others stand below the last line than before."""

    cut_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[QWidget, ...] = ()
        self._most, self._cut = 1 << 10, list[QWidget]()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_all(self, parts: Sequence[QWidget]) -> None:
        """Takes these in place of those before."""
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts, self._cut = tuple(parts), []
        for part in self._parts:
            part.setParent(self)
            part.show()
        self.setVisible(bool(self._parts))
        self._lay_out(self.width())
        self.updateGeometry()

    def show_lines(self, most: int) -> None:
        """Shows no more than so many lines; what would stand below them is hidden."""
        if most != self._most:
            self._most = most
            self.lay_out_anew()

    def parts(self) -> tuple[QWidget, ...]:
        """What it shows."""
        return self._parts

    def cut(self) -> tuple[QWidget, ...]:
        """What there is no room for."""
        return tuple(self._cut)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as are needed."""
        return self._lay_out(width, move=False)

    def sizeHint(self) -> QSize:
        """One line of its own width."""
        return QSize(120, self._lay_out(max(self.width(), 120), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the lines anew."""
        self._lay_out(self.width())

    def lay_out_anew(self) -> None:
        """Some of them came or went."""
        self._lay_out(self.width())
        self.updateGeometry()

    def _lay_out(self, width: int, *, move: bool = True) -> int:
        x = y = tallest = 0
        line, bottom, cut = 1, 0, []
        for part in self._parts:
            if part.isHidden() and part not in self._cut:
                continue
            size = part.sizeHint()
            if x and x + size.width() > width:
                x, y, line = 0, y + tallest + GAP - 2, line + 1
            if line > self._most:
                cut.append(part)
                continue
            if move:
                part.setGeometry(x, y, size.width(), size.height())
            x, tallest = x + size.width() + GAP, max(tallest, size.height())
            bottom = y + tallest
        if move:
            self._hide(cut)
        return bottom

    def _hide(self, cut: list[QWidget]) -> None:
        """What stands below the last line is hidden; what stood there and fits now is shown again."""
        for part in self._cut:
            if part not in cut:
                part.show()
        for part in cut:
            part.hide()
        same, self._cut = self._cut == cut, cut
        if not same:
            self.cut_changed.emit()
