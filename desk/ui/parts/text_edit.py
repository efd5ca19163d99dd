"""A field of many lines that a huge paste cannot freeze."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

# One letter more than any text may have, so that whoever saves it is told that it is too long; a line of a million takes Qt a minute.
MOST = 100_001
LONGEST_LINE, LONGEST_SEARCH = 4_000, 400


class TextEdit(QPlainTextEdit):
    """Plain text, typed or pasted."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes of a paste what there is room for."""
        cursor = self.textCursor()
        written = self.document().characterCount() - 1  # Qt counts the end of the last line too
        room = MOST - written + abs(cursor.selectionEnd() - cursor.selectionStart())
        cursor.insertText(source.text()[: max(0, room)])
        self.ensureCursorVisible()
