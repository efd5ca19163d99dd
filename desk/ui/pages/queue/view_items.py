"""The lines of the list of views: a view each, and the saved filters below them with their menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desk.ui import icons, theme
from desk.ui.parts.labels import line, name, no_key, set_hint, text_label
from desk.ui.tokens import VIEWS as WIDTH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desk.services.filters import FilterView
    from desk.words import Words

ITEM, LEFT, GAP, RIGHT = 28, 32, 5, 8


@dataclass(frozen=True, slots=True)
class View:
    """One view: the service's name for it, its word (`own`: as somebody wrote it), icon, key, and what to say when it is empty."""

    id: str
    text: str
    icon: str
    key: str
    empty: str
    red: bool = False
    own: bool = False


class ViewItem(QPushButton):
    """One view in the list: icon, word, count."""

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._count, self._more = 0, ""
        self.setCheckable(True)
        self.setFixedHeight(ITEM)
        self.setProperty("kind", "tab")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName(f"view.{view.id}")

    def say(self, words: Words) -> None:
        """Its word in the language now chosen."""
        self.setText(self.view.text if self.view.own else words.tr(self.view.text))
        no_key(self)
        set_hint(self, f"{self.text()}  {self.view.key}".rstrip())
        self.show_count(self._count, self._more)

    def show_count(self, count: int, more: str = "") -> None:
        """How many tickets it holds; `more` stands behind a count that was not finished."""
        self._count, self._more = count, more
        name(self, f"{self.text()} {count}{more}", self.view.key)
        self.update()

    def count(self) -> tuple[int, str]:
        """What it shows as its count."""
        return self._count, self._more

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
        return QFontMetricsF(self._count_face()).horizontalAdvance(f"{self._count}{self._more}") if self._count else 0.0

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
            painter.drawText(box.adjusted(0, 0, -RIGHT, 0), flags | Qt.AlignmentFlag.AlignRight, f"{self._count}{self._more}")


class FilterItem(ViewItem):
    """A saved filter: Delete deletes it, Alt with an arrow moves it, the menu key shows what else can be done with it."""

    rename_wanted = Signal()
    delete_wanted = Signal()
    moved = Signal(int)

    def __init__(self, saved: FilterView, words: Words) -> None:
        super().__init__(View(f"filter.{saved.id}", saved.name, "users" if saved.shared else "filter", "", "", own=True))
        self.saved, self._words = saved, words
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.say(words)

    def say(self, words: Words) -> None:
        """Its name, and who sees it."""
        super().say(words)
        self._words = words
        set_hint(self, f"{self.text()} · {words.tr('Everybody sees it' if self.saved.shared else 'Only you see it')}")

    def _open_menu(self, point: QPoint) -> None:
        menu, words = QMenu(self), self._words
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(words.tr("Move up"), lambda: self.moved.emit(-1))
        menu.addAction(words.tr("Move down"), lambda: self.moved.emit(1))
        menu.addAction(words.tr("Rename filter"), self.rename_wanted.emit)
        menu.addAction(words.tr("Delete filter"), self.delete_wanted.emit)
        menu.popup(self.mapToGlobal(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, Alt with the arrows, and the menu by its key."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _WAYS:
            self.moved.emit(_WAYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_Menu:
            self._open_menu(QPoint(LEFT, ITEM))
        else:
            super().keyPressEvent(event)


_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FilterItems(QScrollArea):
    """The saved filters, in order; many of them scroll."""

    picked = Signal(int)
    ordered = Signal(object)
    rename_wanted = Signal(int)
    delete_wanted = Signal(int)

    def __init__(self, group: QButtonGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group
        self.items: dict[int, FilterItem] = {}
        self.title = text_label("", 12, 600, "text3")
        self.title.setContentsMargins(8, 8, 0, 4)
        self._line = line()
        body = QWidget()
        body.setProperty("box", "clear")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(1)
        self._column.addWidget(self._line)
        self._column.addWidget(self.title)
        self._column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stand()

    def _stand(self) -> None:
        self._line.setVisible(bool(self.items))
        self.title.setVisible(bool(self.items))

    def show_filters(self, filters: Sequence[FilterView], words: Words) -> None:
        """These filters; one that stands already keeps its line and its count."""
        if [item.saved for item in self.items.values()] == list(filters):
            return
        focused = next((number for number, item in self.items.items() if item.hasFocus()), 0)
        had, chosen = {number: item.count() for number, item in self.items.items()}, self.chosen()
        for item in self.items.values():
            self._group.removeButton(item)
            self._column.removeWidget(item)
            item.hide()
            item.deleteLater()
        self.items = {saved.id: self._made(saved, words) for saved in filters}
        for number, item in self.items.items():
            self._column.insertWidget(self._column.count() - 1, item)
            item.show_count(*had.get(number, (0, "")))
            item.setChecked(number == chosen)
            item.show()
        self._stand()
        self.focus_on(focused)

    def _made(self, saved: FilterView, words: Words) -> FilterItem:
        made = FilterItem(saved, words)
        self._group.addButton(made)
        made.clicked.connect(lambda: self.picked.emit(saved.id))
        made.moved.connect(lambda by: self._move(saved.id, by))
        made.rename_wanted.connect(lambda: self.rename_wanted.emit(saved.id))
        made.delete_wanted.connect(lambda: self.delete_wanted.emit(saved.id))
        return made

    def _move(self, filter_id: int, by: int) -> None:
        """Up or down among those of its kind: the shared ones stand first."""
        ids = list(self.items)
        at = ids.index(filter_id)
        if 0 <= at + by < len(ids) and self.items[ids[at + by]].saved.shared == self.items[filter_id].saved.shared:
            ids.insert(at + by, ids.pop(at))
            self.ordered.emit(tuple(ids))

    def focus_on(self, filter_id: int) -> None:
        """The keyboard goes to a filter."""
        if filter_id in self.items:
            self.items[filter_id].setFocus()

    def chosen(self) -> int:
        """The filter chosen, 0 for none."""
        return next((number for number, item in self.items.items() if item.isChecked()), 0)

    def choose(self, filter_id: int) -> bool:
        """Shows which filter is chosen; whether there is one of that id."""
        if filter_id in self.items:
            self.items[filter_id].setChecked(True)
        return filter_id in self.items

    def show_counts(self, counts: Mapping[int, tuple[int, bool]]) -> None:
        """How many tickets each holds, up to the bound of counting."""
        for number, (count, more) in counts.items():
            if number in self.items:
                self.items[number].show_count(count, "+" if more else "")

    def retranslate(self, words: Words) -> None:
        """Words in the language now chosen."""
        self.title.setText(words.tr("Filters"))
        for item in self.items.values():
            item.say(words)
