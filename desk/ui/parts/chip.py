"""Chips: small framed or tinted words (a tier, a state, a key)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui import icons, theme
from desk.ui.tokens import CHIP_RADIUS

GROUNDS = {"amber": "amber_bg", "green": "green_bg", "red": "red_bg", "note_fill": "note_bg", "quiet": "idle"}


@dataclass(frozen=True)
class Chip:
    """A word in a frame (`text2`, `accent`, `note`) or on a tint (`amber`, `green`, `red`, `quiet`)."""

    text: str
    tone: str = "text2"
    icon: str = ""


def chip_width(chip: Chip) -> float:
    """The word, 6 px at each side, and the icon."""
    return theme.wide(chip.text, 11, 500) + 13 + (15 if chip.icon else 0)


def draw_chip(p: QPainter, x: float, middle: float, chip: Chip, ratio: float = 1.0) -> float:
    """Draws it with its left end at x; answers where it ends."""
    box = QRectF(x, round(middle - 9), round(chip_width(chip)), 18)
    ground, ink = GROUNDS.get(chip.tone), {"quiet": "text2", "note_fill": "note"}.get(chip.tone, chip.tone)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(Qt.PenStyle.NoPen if ground else QPen(theme.colour("note" if chip.tone == "note" else "edge"), 1))
    p.setBrush(theme.colour(ground) if ground else Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), CHIP_RADIUS, CHIP_RADIUS)
    left = box.x() + 6
    if chip.icon:
        p.drawPixmap(round(left), round(middle - 6), icons.toned(chip.icon, ink, 12, ratio))
        left += 15
    p.setPen(theme.colour(ink))
    p.setFont(theme.font(11, 500))
    p.drawText(QRectF(left, box.y(), box.right() - left, 18), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, chip.text)
    return box.right()


class ChipLabel(QWidget):
    """A chip standing by itself."""

    def __init__(self, text: str = "", tone: str = "text2", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = Chip(text, tone, icon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_chip(self, text: str, tone: str | None = None, icon: str | None = None) -> None:
        """Says something else."""
        old = self._chip
        self._chip = Chip(text, old.tone if tone is None else tone, old.icon if icon is None else icon)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What it says."""
        return self._chip.text

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return QSize(round(chip_width(self._chip)) + 1, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame and the word."""
        if self._chip.text:
            painter = QPainter(self)
            draw_chip(painter, 0, self.height() / 2, self._chip, self.devicePixelRatioF())
