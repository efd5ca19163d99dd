"""A file on a line of the timeline: its picture or sign, its name, what it is and how large; a press opens what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desk.ui import theme, times
from desk.ui.pages.queue.file_words import icon_of, size_words
from desk.ui.parts.labels import name, set_hint

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QImage, QPaintEvent

    from desk.services.attachment.values import AttachmentView
    from desk.words import Words

HEIGHT, PICTURE, WIDEST, GAP = 40, QSize(200, 120), 300, 8


class FileTile(QPushButton):
    """`wanted` when it is first painted and has a picture to show; so what nobody scrolls to is never decoded."""

    wanted = Signal()

    def __init__(self, file: AttachmentView, now: datetime, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._picture: QPixmap | None = None
        self._asked = not file.kind.is_image or file.removed_at is not None
        self._fact = f"{words.tr(file.kind.label)} · {size_words(file.size, words)}"
        if file.removed_at is not None:
            when = times.stamp(file.removed_at, now, words)
            self._fact = words.say("Removed by {who}, {when}", who=file.removed_by or words.tr("The desk"), when=when)
            self.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", "tool")
        name(self, f"{file.name}, {self._fact}")
        set_hint(self, f"{file.name}\n{self._fact}")

    def show_picture(self, image: QImage | None) -> None:
        """Its picture, small."""
        if image is not None:
            self._picture = QPixmap.fromImage(image)
            self._picture.setDevicePixelRatio(self.devicePixelRatioF())
            self.updateGeometry()
            self.update()

    def _shown(self) -> QSize:
        return QSize() if self._picture is None else self._picture.deviceIndependentSize().toSize()

    def sizeHint(self) -> QSize:
        """Room for the picture above, name and fact below."""
        names = QFontMetricsF(theme.font(13)).horizontalAdvance(self.file.name)
        facts = QFontMetricsF(theme.font(12)).horizontalAdvance(self._fact)
        wide = min(WIDEST, round(max(names, facts)) + 16 + 3 * GAP + 4)
        shown = self._shown()
        return QSize(max(wide, shown.width() + 2 * GAP), HEIGHT + (shown.height() + GAP if shown.height() else 0))

    def minimumSizeHint(self) -> QSize:
        """A long name may be cut; its hint says it whole."""
        return QSize(min(140, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline around, the picture, the sign, two lines of words."""
        if not self._asked:
            self._asked = True
            self.wanted.emit()
        painter, box = QPainter(self), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(theme.colour("accent" if self.hasFocus() else "line"))
        painter.setBrush(theme.colour("hover") if self.underMouse() and self.isEnabled() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)
        if self._picture is not None:
            painter.drawPixmap(GAP, GAP, self._picture)
        top = self.height() - HEIGHT
        painter.drawPixmap(GAP, top + (HEIGHT - 16) // 2, icon_of(self.file.kind, self.devicePixelRatioF()))
        left = 16 + 2 * GAP
        room = self.width() - left - GAP
        gone = self.file.removed_at is not None
        for line, (text, px, tone) in enumerate(((self.file.name, 13, "text3" if gone else "text"), (self._fact, 12, "text3"))):
            painter.setFont(theme.font(px))
            painter.setPen(theme.colour(tone))
            cut = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(QRectF(left, top + 3 + line * 17, room, 17), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)
