"""Who calls: one field over contacts, customers and numbers; Enter takes the first found, or says that nobody fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.rules.phone import phone_text
from desk.ui import icons
from desk.ui.dial import country_of
from desk.ui.parts.pick_field import Pick, PickField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desk.services.calls import CallerHit
    from desk.ui.desk_context import Desk


def pick_of(hit: CallerHit, country: str = "") -> Pick:
    """A caller found, as the field lists it: the number as it is read out in the desk's country."""
    who = hit.customer if hit.customer != hit.name else ""
    return Pick(hit, hit.name, " · ".join(part for part in (who, phone_text(hit.phone, country) if hit.phone else "") if part))


class CallerField(PickField):
    """`picked(CallerHit)`; `unknown(text)` on Enter when nobody fits; `cleared` on Enter in an emptied field; `left` on Escape."""

    unknown = Signal(str)
    cleared = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        def find(text: str) -> Sequence[Pick]:
            country = country_of(desk)
            return [pick_of(hit, country) for hit in desk.services.calls.find_callers(desk.store, text=text)]

        super().__init__(desk.lane, find, icon="trainer", parent=parent)
        self._desk = desk
        self.setClearButtonEnabled(False)
        self._empty = QAction(self)
        icons.dress(self._empty, "close", "text3")
        self._empty.triggered.connect(self._clear)
        self.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._empty.setVisible(bool(text)))
        self._empty.setVisible(False)
        self.standing: Pick | None = None

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.setPlaceholderText(tr("Name, company or number"))
        self._empty.setText(tr("Clear the field"))

    def _clear(self) -> None:
        self.clear()
        self.setFocus()

    def is_typing(self) -> bool:
        """Whether a name is being typed that nobody was found for yet."""
        return self.hasFocus() and self.pick is None and bool(self.text())

    def stand(self, pick: Pick | None) -> None:
        """Who it is that calls; what is being typed meanwhile stays."""
        typing = self.is_typing() and pick == self.standing
        self.standing = pick
        if not typing and self.pick != pick:
            self.show_pick(pick)
        elif not typing and pick is None:
            self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter decides even before the findings have dropped down; Escape gives back who it was."""
        popup = QApplication.activePopupWidget() is not None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.ignore()
            if not popup:
                self._decide()
        elif event.key() == Qt.Key.Key_Escape and not popup:
            self.show_pick(self.standing)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _decide(self) -> None:
        text = self.text().strip()
        if not text:
            self.cleared.emit()
        elif self.pick is None:
            desk, find = self._desk, self._desk.services.calls.find_callers
            desk.lane.read(lambda: find(desk.store, text=text, limit=1), lambda hits: self._decided(text, hits), channel="calls.who")
        else:
            self.left.emit()

    def _decided(self, text: str, hits: tuple[CallerHit, ...]) -> None:
        if not hits:
            self.unknown.emit(text)
            return
        self.show_pick(pick_of(hits[0]))
        self.picked.emit(hits[0])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Left without a choice, the field says again who calls."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.pick is None and self.standing is not None:
            self.show_pick(self.standing)
