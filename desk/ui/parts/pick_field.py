"""A field that finds as one types: what is found drops down, Enter or a click picks it; a pick stays until the text is changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk.ui import icons, theme
from desk.ui.parts.text_edit import LONGEST_SEARCH
from desk.ui.tokens import CONTROL

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk.ui.work import LaneBase

AFTER_TYPING, ROW, PAD, MOST, WIDE = 90, 40, 10, 8, 320
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Pick:
    """One thing found: `value` is what it stands for, `title` and `detail` what is read."""

    value: Any
    title: str
    detail: str = ""


class _Found(QAbstractListModel):
    """What was found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picks: tuple[Pick, ...] = ()

    def show_picks(self, picks: Sequence[Pick]) -> None:
        """Other findings."""
        self.beginResetModel()
        self.picks = tuple(picks)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """As many as were found."""
        return 0 if parent.isValid() else len(self.picks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A title for the eye and the ear."""
        if not index.isValid() or index.row() >= len(self.picks):
            return None
        pick = self.picks[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return pick.title
        return ", ".join(part for part in (pick.title, pick.detail) if part) if role == Qt.ItemDataRole.AccessibleTextRole else None


class _Row(QStyledItemDelegate):
    """Two lines: the title, and what tells it from others of that name."""

    def __init__(self, model: _Found, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all."""
        return QSize(option.rect.width(), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Title over detail, the chosen row tinted."""
        box = QRectF(option.rect)
        chosen = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        painter.fillRect(box, theme.colour("select" if chosen else "canvas"))
        if index.row() < len(self._model.picks):
            pick = self._model.picks[index.row()]
            inner = box.adjusted(PAD, 3, -PAD, -3)
            title = (pick.title, 13, 500, "text", 0.0 if pick.detail else 8.0)
            lines = (title, (pick.detail, 12, 400, "text2", 18.0)) if pick.detail else (title,)
            for text, px, weight, tone, down in lines:
                face = theme.font(px, weight)
                painter.setFont(face)
                painter.setPen(theme.colour(tone))
                cut = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
                painter.drawText(inner.adjusted(0, down, 0, 0), Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, cut)


class PickField(QLineEdit):
    """`find(text)` runs on the worker and answers picks; `picked(value)` when one is taken, `unpicked` when its text is changed again."""

    picked = Signal(object)
    unpicked = Signal()

    def __init__(
        self, lane: LaneBase, find: Callable[[str], Sequence[Pick]], *, icon: str = "", width: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane, self._find = lane, find
        self._channel = f"pick.{id(self)}"
        self.pick: Pick | None = None
        self.setMaxLength(LONGEST_SEARCH)
        self.setFont(theme.font())
        self.setFixedHeight(CONTROL)
        self.setClearButtonEnabled(True)
        for action in self.findChildren(QAction):  # Qt's own button to empty the field, with our icon
            icons.dress(action, "close")
        if width:
            self.setFixedWidth(width)
        if icon:
            self.setProperty("find", "true")
            sign = QAction(self)
            icons.dress(sign, icon)
            self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        self._found = _Found(self)
        self._drop_down()
        self._timer = QTimer(self, singleShot=True, interval=AFTER_TYPING)
        self._timer.timeout.connect(self._ask)
        self.textEdited.connect(self._typed)
        self.textChanged.connect(self._changed)

    def value(self) -> Any:
        """What was picked, or None."""
        return None if self.pick is None else self.pick.value

    def show_pick(self, pick: Pick | None) -> None:
        """Shows a pick that was made elsewhere; says nothing."""
        self.pick = pick
        self.setText("" if pick is None else pick.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While the list is open Enter belongs to it: the field does not say that Enter was pressed."""
        if self._list.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _drop_down(self) -> None:
        found = QCompleter(self._found, self)
        found.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        found.setMaxVisibleItems(MOST)
        self._list = QListView()
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("drop", "true")
        found.setPopup(self._list)
        theme.wear(self._list)  # it hangs below no window
        self._list.setItemDelegate(_Row(self._found, self._list))
        found.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # two signals share the name
        found.setWidget(self)
        self._completer = found

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._timer.start()

    @Slot(str)
    def _changed(self, text: str) -> None:
        if self.pick is not None and text != self.pick.title:
            self.pick = None
            self.unpicked.emit()

    @Slot()
    def _ask(self) -> None:
        text = self.text().strip()
        if not text:
            self._lane.forget(self._channel)
            self._list.hide()
            return
        self._lane.read(lambda: self._find(text), self._show, channel=self._channel)

    def _show(self, picks: Sequence[Pick]) -> None:
        self._found.show_picks(picks)
        if picks and self.hasFocus():
            self._list.setMinimumWidth(max(self.width(), WIDE))
            self._completer.complete()
            self._list.setCurrentIndex(self._found.index(0))
        else:
            self._list.hide()

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self._found.picks):
            self.pick = self._found.picks[index.row()]
            self.setText(self.pick.title)
            self.picked.emit(self.pick.value)
