"""A paper in a window of its own: looked at, printed, saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import name
from desk.ui.parts.page_head import PageHead
from desk.ui.parts.paper_print import print_paper
from desk.ui.parts.paper_view import PaperView, ZoomBar
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk

SAVE_TITLE, SAVED = mark("Save the paper as a PDF"), mark("Saved as {file}.")
NOT_IN_NAMES = str.maketrans(dict.fromkeys('/\\:*?"<>|\0', "-"))
# The window manager's frame stands around a window's own size.
SIZE, FRAME = (720, 900), 48


def file_name(title: str) -> str:
    """A title as the name of a file on any system."""
    plain = " ".join(title.translate(NOT_IN_NAMES).split()).strip(". ")
    return f"{plain[:120] or 'paper'}.pdf"


def save_paper(desk: Desk, pdf: bytes, title: str, parent: QWidget) -> None:
    """Asks where to, then writes the file on the lane and says its name; trouble with the disk is said, too."""
    file, _kind = QFileDialog.getSaveFileName(parent, desk.words.tr(SAVE_TITLE), file_name(title), "PDF (*.pdf)")
    if not file:
        return

    def write() -> str:
        files = desk.services.whole_file
        whole: Path = files.named(Path(file), ".pdf")
        files.write_whole(whole, pdf)
        return whole.name

    desk.lane.read(write, lambda name: desk.say("done", desk.words.say(SAVED, file=name)))


class PaperWindow(QDialog):
    """Title, zoom, the paper, and what can be done with it."""

    def __init__(self, desk: Desk, title: str, pdf: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._title = desk, title
        self.setWindowTitle(title)
        self.view = PaperView()
        self.zoom = ZoomBar(self.view)
        self.print, self.save = Button("", "primary", "print", "Ctrl+P"), Button("", "ordinary", "save-pdf", "Ctrl+S")
        self.close_button = Button("")
        head = PageHead(title)
        head.right.addWidget(self.zoom)
        foot = pane("chrome")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self.close_button, self.save, self.print):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, share in ((head, 0), (self.view, 1), (foot, 0)):
            column.addWidget(part, share)
        self.print.clicked.connect(self.print_it)
        self.save.clicked.connect(self.save_it)
        self.close_button.clicked.connect(self.close)
        for keys, run in (("Ctrl+P", self.print_it), ("Ctrl+S", self.save_it)):
            QShortcut(QKeySequence(keys), self, run)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = (parent.screen() if parent is not None else self.screen()).availableSize()
        self.resize(SIZE[0], min(SIZE[1], room.height() - FRAME))
        self.retranslate()
        desk.language_changed.connect(self.retranslate)
        self.view.set_pdf(pdf)
        self.view.setFocus()

    def retranslate(self) -> None:
        """Writes the buttons' words."""
        tr = self._desk.words.tr
        self.print.setText(tr("Print"))
        self.save.setText(tr("Save PDF"))
        self.close_button.setText(tr("Close"))
        self.zoom.retranslate(self._desk.words)
        name(self.view, self._title)

    def print_it(self) -> None:
        """Asks for the printer."""
        print_paper(self._desk, self.view.pdf, self._title, self)

    def save_it(self) -> None:
        """Asks for the file."""
        save_paper(self._desk, self.view.pdf, self._title, self)


def show_paper(desk: Desk, title: str, pdf: bytes, parent: QWidget) -> PaperWindow:
    """Opens a paper in a window of its own beside the desk."""
    made = PaperWindow(desk, title, pdf, parent)
    made.show()
    return made
