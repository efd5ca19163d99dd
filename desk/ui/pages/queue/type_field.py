"""The field one answers in: grows with its text, takes files and pictures, shows what is still to be filled in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QSyntaxHighlighter, QTextCharFormat

from desk.services.attachment.values import NewFile
from desk.services.reply.marks import MARK
from desk.ui import theme
from desk.ui.parts.text_edit import TextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

LEAST, MOST = 54, 190
RAW = (("image/png", "png"), ("image/jpeg", "jpg"))


class Marks(QSyntaxHighlighter):
    """Paints the places nothing has filled yet, so that nobody overlooks one."""

    def highlightBlock(self, text: str) -> None:
        """One line."""
        shown = QTextCharFormat()
        shown.setBackground(theme.colour("amber_bg"))
        shown.setForeground(theme.colour("amber"))
        for found in MARK.finditer(text):
            self.setFormat(found.start(), found.end() - found.start(), shown)


class TypeField(TextEdit):
    """`sent` by Ctrl+Return, `left` by Escape, `given(what)` for files or a picture, `slash` when a canned reply is wanted."""

    sent = Signal()
    left = Signal()
    given = Signal(object)
    slash = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font())
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(4)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.marks = Marks(self.document())

    def sizeHint(self) -> QSize:
        """As tall as its text, within bounds."""
        lines = max(2, round(self.document().size().height()))
        return QSize(200, min(MOST, max(LEAST, lines * self.fontMetrics().lineSpacing() + 22)))

    def minimumSizeHint(self) -> QSize:
        """Two lines."""
        return QSize(120, min(self.sizeHint().height(), MOST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower field may need more lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return sends; Escape leaves, and everything typed stays; a slash where a word begins asks for a canned reply."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if event.text() == "/" and self._begins_a_word():
                self.slash.emit()

    def _begins_a_word(self) -> bool:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock() - 1]
        return not before or before[-1].isspace()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Tab goes to the next place to fill in, while there is one."""
        return self.go_to_mark(forward=next) or super().focusNextPrevChild(next)

    def go_to_mark(self, *, forward: bool = True, first: bool = False) -> bool:
        """Chooses the next place to fill in, after the last one the first; False when all are filled."""
        found = [(mark.start(), mark.end()) for mark in MARK.finditer(self.toPlainText())]
        if not found:
            return False
        cursor = self.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        after = [span for span in found if span > here] if forward else [span for span in reversed(found) if span < here]
        start, end = found[0] if first or not after else after[0]
        cursor.setPosition(_in_qt(self.toPlainText(), start))
        cursor.setPosition(_in_qt(self.toPlainText(), end), cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, pictures and files."""
        return source.hasText() or source.hasImage() or bool(files_of(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A file or picture is attached; of a table copied as text and picture the text is meant."""
        what = given_by(source)
        if what is not None:
            self.given.emit(what)
        else:
            super().insertFromMimeData(source)


def files_of(source: QMimeData) -> tuple[NewFile, ...]:
    """The files on a clipboard or under a drag."""
    paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    return tuple(NewFile(path.name, path=path) for path in paths)


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture as its bytes, with the ending of its kind."""

    data: bytes
    ending: str


def given_by(source: QMimeData) -> tuple[NewFile, ...] | QImage | Shot | None:
    """What is to be attached of a paste or drop: files, a picture, or nothing."""
    if files := files_of(source):
        return files
    if source.hasImage() and not source.hasText():
        # Its own bytes where there are any: a large picture takes longer to unpack than a person should wait for the window.
        for kind, ending in RAW:
            if source.hasFormat(kind) and (data := bytes(source.data(kind).data())):
                return Shot(data, ending)
        image: Any = source.imageData()
        return image if isinstance(image, QImage) and not image.isNull() else None
    return None


def _in_qt(text: str, position: int) -> int:
    """Qt counts letters outside the first plane twice."""
    return position + sum(letter > "\uffff" for letter in text[:position])
