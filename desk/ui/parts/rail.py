"""The rail: the pages, each an icon and a word, with its count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from desk.ui import icons, theme
from desk.ui.parts.card import pane
from desk.ui.parts.labels import name
from desk.ui.tokens import CARD_RADIUS, RAIL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.ui.pages import PageRow
    from desk.words import Words

ITEM = 56


class RailButton(QAbstractButton):
    """One page's place in the rail."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._count, self._tone = icon, 0, "quiet"
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(RAIL - 8, ITEM)

    def set_count(self, count: int, tone: str) -> None:
        """The badge; 0 takes it away."""
        self._count, self._tone = count, tone
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        """80 by 56."""
        return QSize(RAIL - 8, ITEM)

    def enterEvent(self, event: object) -> None:
        """Hover shows."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """And goes."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon (filled when chosen), word, badge, focus."""
        p, t, on = QPainter(self), theme.tokens(), self.isChecked()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if on or self.underMouse():
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(t.select if on else t.idle))
            p.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        if self.hasFocus():
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(QColor(t.accent), 2))
            p.drawRoundedRect(box.adjusted(1, 1, -1, -1), CARD_RADIUS, CARD_RADIUS)
        ink, drawing = t.accent if on else t.text2, icons.NAMES.get(self._icon, self._icon) + ("-fill" if on else "")
        p.drawPixmap(round(box.center().x() - 11), 9, icons.pixmap(drawing, ink, 22, self.devicePixelRatioF()))
        p.setPen(QColor(ink))
        p.setFont(theme.font(11, 600 if on else 500))
        p.drawText(QRectF(0, 34, box.width(), 16), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self.text())
        if self._count:
            self._badge(p, box)

    def _badge(self, p: QPainter, box: QRectF) -> None:
        t, face = theme.tokens(), theme.font(11, 600, figures=True)
        said = str(self._count) if self._count < 1000 else "999+"  # noqa: PLR2004 - three figures fit
        wide = max(15.0, QFontMetricsF(face).horizontalAdvance(said) + 8)
        badge = QRectF(box.center().x() + 5, 4, wide, 15)
        p.setPen(QPen(QColor(t.side), 1.5))
        p.setBrush(QColor(t.red_fill if self._tone == "red" else t.idle))
        p.drawRoundedRect(badge, 7.5, 7.5)
        p.setPen(QColor(t.on_fill if self._tone == "red" else t.text2))
        p.setFont(face)
        p.drawText(badge, Qt.AlignmentFlag.AlignCenter, said)


class Rail(QWidget):
    """All pages; `wanted(page_id)` when one is pressed."""

    wanted = Signal(str)

    def __init__(self, rows: Sequence[PageRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)
        self._buttons: dict[str, RailButton] = {}
        ground = pane("side")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(2)
        for foot in (False, True):
            for row in rows:
                if row.foot == foot:
                    column.addWidget(self._button(row))
            if not foot:
                column.addStretch(1)
        self.setFixedWidth(RAIL)

    def _button(self, row: PageRow) -> RailButton:
        made = RailButton(row.icon)
        made.clicked.connect(lambda: self.wanted.emit(row.id))
        self._buttons[row.id] = made
        return made

    def button(self, page_id: str) -> RailButton:
        """The button of a page."""
        return self._buttons[page_id]

    def choose(self, page_id: str) -> None:
        """Shows which page is open."""
        for one, button in self._buttons.items():
            button.setChecked(one == page_id)

    def badge(self, page_id: str, count: int, tone: str) -> None:
        """A page's count."""
        if page_id in self._buttons:
            self._buttons[page_id].set_count(count, tone)

    def retranslate(self, words: Words) -> None:
        """The pages' names."""
        for row in self._rows:
            self._buttons[row.id].setText(words.tr(row.text))
            name(self._buttons[row.id], words.tr(row.text))
