"""What every section of the Settings page is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.parts.scroll_body import ScrollBody

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

WIDE, SIDE = 720, 24


class Section(QWidget):
    """A column that scrolls; it reads in `reload` and writes its words in `retranslate`."""

    cares_for: frozenset[str] = frozenset()
    wide = WIDE

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        body = ScrollBody()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(SIDE, 16, SIDE, 24)
        inside = QWidget()
        inside.setMaximumWidth(self.wide)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        row = QHBoxLayout()  # beside a stretch: a column that is capped is else given the height of its uncapped width
        row.addWidget(inside, 1)
        row.addStretch(0)
        outer.addLayout(row)
        outer.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidget(body)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def may_manage(self) -> bool:
        """Whether the person here may change what concerns everybody."""
        return self.desk.person.manages

    def reload(self, changed: Changed | None = None) -> None:
        """Reads anew."""

    def retranslate(self) -> None:
        """Writes every word."""

    def redress(self) -> None:
        """The theme has changed."""

    def show_field(self, field: str) -> None:
        """Puts the cursor into a field."""

    def is_typing(self) -> bool:
        """Whether something typed would be lost."""
        return False

    def take_focus(self) -> None:
        """Enter or Right in the list: the focus goes to the section's first control."""
        first: Any = next((child for child in self.findChildren(QWidget) if _takes_focus(child)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
