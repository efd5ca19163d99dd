"""The views of the queue: rows of data, the list beside the table, and the drop-down it folds into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desk.ui import icons, theme
from desk.ui.parts.card import pane
from desk.ui.parts.labels import name, set_hint
from desk.ui.tokens import VIEWS as WIDTH
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desk.words import Words

ITEM, LEFT, GAP, RIGHT = 28, 32, 5, 8


@dataclass(frozen=True, slots=True)
class View:
    """One view: the service's name for it, its word, icon, key, and what to say when it is empty."""

    id: str
    text: str
    icon: str
    key: str
    empty: str
    red: bool = False


VIEWS: tuple[View, ...] = (
    View("all_open", mark("All open"), "queue", "1", mark("No ticket is open.")),
    View("mine", mark("Mine"), "user", "2", mark("No open ticket is yours.")),
    View("unassigned", mark("Unassigned"), "take", "3", mark("Every open ticket has an owner.")),
    View("breached", mark("Breached"), "breached", "4", mark("No promise is breached."), red=True),
    View("due_today", mark("Due today"), "hours", "5", mark("Nothing falls due today.")),
    View("waiting", mark("Waiting"), "hold", "6", mark("No ticket waits for its customer.")),
    View("held", mark("Held"), "held", "7", mark("No ticket is held.")),
    View("level_3", mark("Level 3"), "escalate", "8", mark("No ticket is on level 3.")),
    View("management", mark("Management"), "management", "9", mark("No ticket is with management.")),
    View("resolved", mark("All resolved"), "resolve", "0", mark("No ticket has been resolved yet.")),
)
BY_ID = {view.id: view for view in VIEWS}


class ViewItem(QPushButton):
    """One view in the list: icon, word, count."""

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._count = 0
        self.setCheckable(True)
        self.setFixedHeight(ITEM)
        self.setProperty("kind", "tab")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName(f"view.{view.id}")

    def say(self, words: Words) -> None:
        """Its word in the language now chosen."""
        self.setText(words.tr(self.view.text))
        set_hint(self, f"{self.text()}  {self.view.key}")
        self.show_count(self._count)

    def show_count(self, count: int) -> None:
        """How many tickets it holds."""
        self._count = count
        name(self, f"{self.text()} {count}", self.view.key)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the list."""
        return QSize(WIDTH - 20, ITEM)

    def wanted_width(self) -> float:
        """How wide it would be with nothing cut."""
        return LEFT + QFontMetricsF(self._face()).horizontalAdvance(self.text()) + GAP + self._count_width() + RIGHT

    def _face(self) -> QFont:
        return theme.font(13, 500 if self.isChecked() else 400)

    def _count_face(self) -> QFont:
        return theme.font(13, 600 if self.view.red else 400, figures=True)

    def _count_width(self) -> float:
        return QFontMetricsF(self._count_face()).horizontalAdvance(str(self._count)) if self._count else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, word at left, count at right."""
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, red = self.isChecked(), self.view.red and self._count > 0
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("select" if chosen else "idle"))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(8, (ITEM - 16) // 2, icons.toned(self.view.icon, "red" if red else "accent" if chosen else "text2", 16, ratio))
        painter.setFont(theme.font(13, 500 if chosen else 400))
        painter.setPen(theme.colour("text" if chosen else "text2"))
        room = box.width() - LEFT - GAP - self._count_width() - RIGHT
        text = QFontMetricsF(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(box.adjusted(LEFT, 0, 0, 0), flags | Qt.AlignmentFlag.AlignLeft, text)
        if self._count:
            painter.setFont(self._count_face())
            painter.setPen(theme.colour("red" if red else "text2"))
            painter.drawText(box.adjusted(0, 0, -RIGHT, 0), flags | Qt.AlignmentFlag.AlignRight, str(self._count))


class ViewList(QWidget):
    """The list of views at the left of a wide page; `picked(id)`."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        ground = pane("chrome")
        column = QVBoxLayout(ground)
        column.setContentsMargins(8, 10, 8, 8)
        column.setSpacing(1)
        self._group = QButtonGroup(self)
        self.items = {view.id: ViewItem(view) for view in VIEWS}
        for item in self.items.values():
            self._group.addButton(item)
            column.addWidget(item)
            item.clicked.connect(lambda _on=False, wanted=item.view.id: self.picked.emit(wanted))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)

    def choose(self, view_id: str) -> None:
        """Shows which view is chosen."""
        self.items[view_id].setChecked(True)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many tickets each view holds."""
        for view_id, item in self.items.items():
            item.show_count(counts.get(view_id, 0))

    def retranslate(self, words: Words) -> None:
        """Words in the language now chosen."""
        for item in self.items.values():
            item.say(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the items does nothing."""
        event.accept()
