"""Printing a paper without stopping the window: pages are drawn on the lane, one at a time, and handed to the printer here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from desk.rules.errors import Trouble
from desk.ui.parts.paper_view import POINTS_AN_INCH, open_pdf
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    from PySide6.QtWidgets import QWidget

    from desk.ui.desk_context import Desk

FINEST = 300
"""Dots an inch a page is drawn at: at more, a sheet of A4 takes over 100 MB and looks no sharper on paper."""
NO_PRINTER = mark("The printer does not take the paper. See whether it is switched on, or save the paper as a PDF.")
PRINTED = mark("Sent to the printer.")


def page_image(pdf: bytes, at: int, dots: int) -> QImage:
    """One page drawn at so many dots an inch; runs on the lane's thread."""
    document, buffer = open_pdf(pdf)
    points = document.pagePointSize(at)
    size = QSize(round(points.width() * dots / POINTS_AN_INCH), round(points.height() * dots / POINTS_AN_INCH))
    drawn = document.render(at, size)
    image = QImage(drawn.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    document.close()
    buffer.close()
    return image


def pages_of(printer: QPrinter, count: int) -> list[int]:
    """The pages asked for, counted from 0, in the printer's order; copies only where the printer does not make them itself."""
    from PySide6.QtPrintSupport import QPrinter

    first, last = 1, count
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage(), min(printer.toPage() or count, count)
    pages = list(range(first - 1, last))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return pages * copies if printer.collateCopies() else [at for at in pages for _ in range(copies)]


class Printing(QObject):
    """One paper on its way to a printer; `ended(well)` comes once."""

    ended = Signal(bool)

    def __init__(self, desk: Desk, printer: QPrinter, pdf: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._printer, self._pdf = desk, printer, pdf
        self._pages: list[int] = []
        self._painter = QPainter()
        self._dots = min(FINEST, max(POINTS_AN_INCH, printer.resolution()))

    def begin(self) -> None:
        """Draws the first page asked for, and so on to the last."""
        document, buffer = open_pdf(self._pdf)
        self._pages = pages_of(self._printer, document.pageCount())
        document.close()
        buffer.close()
        self._printer.setFullPage(True)
        if not self._pages or not self._painter.begin(self._printer):
            self._end(well=False)
            return
        self._next()

    def _next(self) -> None:
        if not self._pages:
            self._end(well=self._painter.end())
            return
        at, pdf, dots = self._pages.pop(0), self._pdf, self._dots
        self._desk.lane.read(lambda: page_image(pdf, at, dots), self._draw, lambda _error: self._end(well=False))

    def _draw(self, image: QImage) -> None:
        sheet = self._painter.viewport()
        size = image.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(QRect(QPoint((sheet.width() - size.width()) // 2, 0), size), image)
        if self._pages and not self._printer.newPage():
            self._painter.end()
            self._end(well=False)
            return
        self._next()

    def _end(self, *, well: bool) -> None:
        if self._painter.isActive():
            self._painter.end()
        if well:
            self._desk.say("done", self._desk.words.tr(PRINTED))
            self.deleteLater()
        else:
            self._desk.trouble(Trouble(NO_PRINTER), self.begin)
        self.ended.emit(well)


def print_paper(desk: Desk, pdf: bytes, title: str, parent: QWidget) -> QPrintDialog:
    """Asks over the window which printer and which pages, then prints."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    # The desk outlives every pane: pages still being drawn find their printer when the pane is gone.
    printing = Printing(desk, printer, pdf, desk)
    dialog.accepted.connect(printing.begin)
    dialog.rejected.connect(printing.deleteLater)
    dialog.finished.connect(dialog.deleteLater)
    # The dialog owns no printer, yet reads it until it is gone.
    dialog.destroyed.connect(partial(_outlive, printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog


def _outlive(_printer: QPrinter, _gone: object = None) -> None:
    """Keeps a printer until its dialog is gone."""
