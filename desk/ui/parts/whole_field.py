"""What days and clocks that are typed share: Tab leaves them, and typing begins at the first part wherever the focus came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QDateTimeEdit as Field
else:
    # Qt's own class comes after this one in the fields: the sheet dresses them by its name.
    Field = object


class WholeField(Field):
    """Walked through by arrows, left by Tab; what is marked whole is replaced whole."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """To the next field, not to the next part of this one."""
        parent = self.parentWidget()
        return parent.focusNextPrevChild(forward) if parent is not None else super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first part is marked, whichever way one came."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.go_to_part(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit typed over everything begins anew."""
        if event.text().isdigit() and self.lineEdit().selectedText() == self.text():
            self.go_to_part(0)
        super().keyPressEvent(event)

    def go_to_part(self, at: int) -> None:
        """Marks day or month or year, hour or minute."""
        self.setSelectedSection(self.sectionAt(min(at, self.sectionCount() - 1)))
