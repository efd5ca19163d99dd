"""What every part of the profile editor is: a column over the draft that is drawn anew when the draft changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.parts.labels import text_label
from desk.ui.parts.scroll_body import ScrollBody

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings.profile.draft import Draft

WIDE = 1000


class Part(QWidget):
    """`fill` draws what the draft says, `retranslate` the words; `refuse` says inline why something cannot be."""

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.draft = desk, draft
        body, inside, area = ScrollBody(), QWidget(), QScrollArea()
        inside.setMaximumWidth(WIDE)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        outer, row, whole = QVBoxLayout(body), QHBoxLayout(), QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 24)
        row.addWidget(inside, 1)
        row.addStretch(0)
        outer.addLayout(row)
        outer.addStretch(1)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.area = area
        self.told = text_label("", 12, 400, "text2", wrap=True)
        self.column.addWidget(self.told)
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.error.hide()

    def may(self) -> bool:
        """Whether the person here may change the profile."""
        return self.desk.person.manages and self.draft.profile is not None

    def refuse(self, error: Told | None) -> None:
        """Says what stands against a change, or takes that back."""
        self.error.setText(self.desk.sentence(error) if error is not None else "")
        self.error.setVisible(error is not None)

    def attempt(self, change: Callable[[], None]) -> bool:
        """Changes the draft, or says what stands against it; whether it is changed."""
        try:
            change()
        except Refused as error:
            self.refuse(error)
            return False
        self.refuse(None)
        return True

    def fill(self) -> None:
        """Draws the draft."""

    def retranslate(self) -> None:
        """Writes every word."""

    def redress(self) -> None:
        """The theme has changed."""

    def is_typing(self) -> bool:
        """Whether a form is open with something typed."""
        return False

    def take_focus(self) -> None:
        """The keyboard goes to the first thing that can be changed."""
        for child in self.findChildren(QWidget):
            if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                child.setFocus(Qt.FocusReason.TabFocusReason)
                return
