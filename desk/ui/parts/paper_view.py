"""A paper shown as it will be printed: white sheets on the `side` ground, sharp at every zoom."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QWidget

from desk.ui import theme
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.labels import set_hint

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtPdf import QPdfDocument

    from desk.words import Words

MARGIN, GAP, SHADOW = 20, 16, 4
POINTS_AN_INCH, PIXELS_AN_INCH = 72, 96
SMALLEST, LARGEST, STEP = 0.25, 4.0, 1.2
KEPT = 6


def open_pdf(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    """A document over bytes, and the buffer that must outlive it; both may be made and used on any one thread."""
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document, buffer


class PaperView(QAbstractScrollArea):
    """Shows PDF bytes; fits the width until somebody zooms; `zoomed(percent)` follows.

    It draws the pages itself, at once: a viewer that draws later could show the page of the paper before.
    """

    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pdf = b""
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self._zoom, self._fits = 1.0, True
        self._drawn: dict[tuple[int, int, int], QImage] = {}
        self.verticalScrollBar().setSingleStep(24)
        self.horizontalScrollBar().setSingleStep(24)

    # What is shown.

    def set_pdf(self, pdf: bytes) -> None:
        """Shows another paper from its top; the same bytes stay as they are."""
        if pdf == self.pdf:
            return
        self.clear()
        if pdf:
            self.pdf = pdf
            self._document, self._buffer = open_pdf(pdf)
            self.setAccessibleDescription(self._document.getAllText(0).text()[:2000])
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Shows nothing."""
        self.pdf = b""
        self._drawn.clear()
        if self._document is not None:
            self._document.close()
        if self._buffer is not None:
            self._buffer.close()
        self._document, self._buffer = None, None
        self.setAccessibleDescription("")
        self._lay_out()

    def page_count(self) -> int:
        """How many pages the paper has."""
        return self._document.pageCount() if self._document is not None else 0

    def zoom(self) -> int:
        """The size in percent of the printed size."""
        return round(self._zoom * 100)

    # Zoom.

    def zoom_in(self) -> None:
        """A step larger."""
        self._set_zoom(self._zoom * STEP)

    def zoom_out(self) -> None:
        """A step smaller."""
        self._set_zoom(self._zoom / STEP)

    def fit(self) -> None:
        """As wide as there is room."""
        self._fits = True
        self._lay_out()

    def _set_zoom(self, zoom: float) -> None:
        self._fits, self._zoom = False, min(LARGEST, max(SMALLEST, zoom))
        self._lay_out()

    def _widest(self) -> float:
        document = self._document
        sizes = [document.pagePointSize(at).width() for at in range(self.page_count())] if document is not None else []
        return max(sizes, default=595.0) * PIXELS_AN_INCH / POINTS_AN_INCH

    def _lay_out(self) -> None:
        if self._fits:
            room = self.width() - 2 * MARGIN - (self.verticalScrollBar().sizeHint().width() if self.page_count() > 1 else 0)
            self._zoom = min(LARGEST, max(SMALLEST, room / self._widest()))
        boxes, view = self._boxes(QPoint()), self.viewport().size()
        high = boxes[-1].bottom() + MARGIN if boxes else 0
        wide = round(self._widest() * self._zoom) + 2 * MARGIN if boxes else 0
        self.verticalScrollBar().setRange(0, max(0, high - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.horizontalScrollBar().setRange(0, 0 if self._fits else max(0, wide - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.zoomed.emit(self.zoom())
        self.viewport().update()

    def _boxes(self, offset: QPoint) -> list[QRect]:
        """Where the pages stand, moved by the scroll bars' offset."""
        if self._document is None:
            return []
        scale, y, boxes = self._zoom * PIXELS_AN_INCH / POINTS_AN_INCH, MARGIN, []
        whole = max(self.viewport().width(), round(self._widest() * self._zoom) + 2 * MARGIN)
        for at in range(self.page_count()):
            points = self._document.pagePointSize(at)
            size = QSize(round(points.width() * scale), round(points.height() * scale))
            boxes.append(QRect(QPoint((whole - size.width()) // 2, y) - offset, size))
            y += size.height() + GAP
        return boxes

    # Painting.

    def _page(self, at: int, size: QSize) -> QImage:
        key = (at, size.width(), size.height())
        if key not in self._drawn and self._document is not None:
            self._drawn = {kept: image for kept, image in self._drawn.items() if kept[1:] == key[1:] or kept[0] != at}
            while len(self._drawn) >= KEPT:
                del self._drawn[next(iter(self._drawn))]
            self._drawn[key] = self._document.render(at, size)
        return self._drawn.get(key, QImage())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, each sheet with its shadow, and an edge while it has the focus."""
        painter, ratio = QPainter(self.viewport()), self.devicePixelRatioF()
        painter.fillRect(event.rect(), theme.colour("side"))
        shade = QColor(0, 0, 0, 20 if theme.is_dark() else 5)
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for at, box in enumerate(self._boxes(offset)):
            if not box.adjusted(-SHADOW, 0, SHADOW, SHADOW).intersects(event.rect()):
                continue
            for spread in range(SHADOW, 0, -1):
                painter.fillRect(box.adjusted(-spread, 1 - spread, spread, spread + 1), shade)
            painter.fillRect(box, Qt.GlobalColor.white)
            painter.drawImage(box, self._page(at, box.size() * ratio))
        if self.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not kept as pictures, a few megabytes each."""
        super().hideEvent(event)
        self._drawn.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width may fit another zoom."""
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Sheets move with the bars."""
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Follows the focus with its edge."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 zoom; arrows and pages scroll; every other key is somebody else's."""
        runs: dict[int, Callable[[], None]] = {Qt.Key.Key_Plus: self.zoom_in, Qt.Key.Key_Minus: self.zoom_out, Qt.Key.Key_0: self.fit}
        run = runs.get(event.key())
        if run is not None:
            run()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class ZoomBar(QWidget):
    """− 72 % +; the figure fits the paper's width again."""

    def __init__(self, view: PaperView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Words | None = None
        self.less, self.more, self.figure = icon_button("minus", ""), icon_button("plus", ""), Button("", "tool")
        self.figure.setMinimumWidth(56)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part, run in ((self.less, view.zoom_out), (self.figure, view.fit), (self.more, view.zoom_in)):
            row.addWidget(part)
            part.clicked.connect(run)
        self._percent = view.zoom()
        view.zoomed.connect(self._show)

    def retranslate(self, words: Words) -> None:
        """Names the tools in a language."""
        self._words = words
        self.less.describe(words.tr("Smaller"))
        self.more.describe(words.tr("Larger"))
        set_hint(self.figure, words.tr("Fit the width"))
        self._show(self._percent)

    def _show(self, percent: int) -> None:
        self._percent = percent
        self.figure.setText(self._words.percent(Decimal(percent)) if self._words is not None else f"{percent} %")
