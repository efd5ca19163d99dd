"""A picture in a window of its own, with a way to save it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


class PictureWindow(QDialog):
    """Escape closes it; `save_wanted` asks to save the file itself."""

    save_wanted = Signal()

    def __init__(self, title: str, image: QImage, save_word: str, close_word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        shown = text_label()
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        shown.setPixmap(picture)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(title)
        save, close = Button(save_word, "ordinary", "download-simple"), Button(close_word, "ordinary")
        save.clicked.connect(self.save_wanted)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(save)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(shown, 1)
        column.addLayout(row)
        close.setDefault(True)
        close.setFocus()
