"""The palette: any action by name, and any customer, contact, ticket, invoice or course."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desk.ui import icons, theme
from desk.ui.actions import key_text
from desk.ui.parts.chip import Chip, chip_width, draw_chip
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.text_edit import LONGEST_SEARCH
from desk.words.speaker import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.ui.desk_context import Desk

ROW, WIDTH, SHOWN, WAIT, SHORT = 36, 620, 10, 90, 2
NORDIC = {ord("ð"): "d", ord("þ"): "th", ord("æ"): "ae", ord("ø"): "o"}
KINDS: dict[str, tuple[str, str, str]] = {
    "action": (mark("Action"), "arrow-right", ""), "ticket": (mark("Ticket"), "queue", "queue"),
    "customer": (mark("Customer"), "site", "customers"), "contact": (mark("Contact"), "trainer", "customers"),
    "filter": (mark("Filter"), "filter", "queue"),
    "invoice": (mark("Invoice"), "billing", "billing"), "course": (mark("Course"), "courses", "courses"),
    "session": (mark("Course"), "courses", "courses"), "call": (mark("Call"), "calls", "calls"),
}


@dataclass(frozen=True)
class Line:
    """One line of the palette: what it is, what it says, and what Enter does (an action's id, or a page and a thing)."""

    kind: str
    title: str
    detail: str = ""
    keys: str = ""
    action: str = ""
    icon: str = ""
    page: str = ""
    what: tuple[tuple[str, Any], ...] = ()


def fold(text: str) -> str:
    """Text without case and accents, for matching names of actions."""
    plain = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return plain.casefold().translate(NORDIC)


def matches(query: str, text: str) -> bool:
    """Whether every word of the query begins a word of the text (or stands in it, when it is three letters or more)."""
    folded, wanted = fold(text), fold(query).split()
    return all(any(word.startswith(part) for word in folded.split()) or (len(part) > SHORT and part in folded) for part in wanted)


class _Delegate(QStyledItemDelegate):
    """An icon, the title, the detail, the kind or key at right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        """One line."""
        line = index.data(Qt.ItemDataRole.UserRole)
        box, ratio = QRectF(option.rect), painter.device().devicePixelRatioF()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, theme.colour("select" if chosen else "canvas"))
        if chosen:
            painter.fillRect(QRectF(box.x(), box.y(), 3, box.height()), theme.colour("accent"))
        if isinstance(line, Line):
            sign = icons.toned(line.icon or KINDS[line.kind][1], "text2", 16, ratio)
            painter.drawPixmap(round(box.x()) + 16, round(box.center().y() - 8), sign)
            right = Chip(line.keys) if line.keys else None
            end = box.right() - 14 - (chip_width(right) if right else 0)
            if right:
                draw_chip(painter, end, box.center().y(), right, ratio)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            face, small = theme.font(13, 500), theme.font(12, figures=True)
            metrics = option.fontMetrics
            text = QRectF(box.x() + 44, box.y(), end - box.x() - 56, box.height())
            painter.setFont(face)
            painter.setPen(theme.colour("text"))
            title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, round(text.width()))
            used = painter.boundingRect(text, flags, title)
            painter.drawText(text, flags, title)
            rest = text.adjusted(used.width() + 12, 0, 0, 0)
            painter.setFont(small)
            painter.setPen(theme.colour("text2"))
            if rest.width() > 30:  # noqa: PLR2004 - room for a word
                painter.drawText(rest, flags, metrics.elidedText(line.detail, Qt.TextElideMode.ElideRight, round(rest.width())))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> Any:
        """36 px high."""
        size = super().sizeHint(option, index)
        size.setHeight(ROW)
        return size


class Palette(QFrame):
    """A field over a list, under the call bar; Escape closes it and gives the focus back."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._over = desk, parent
        self._before: QWidget | None = None
        self.setProperty("box", "card")
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_SEARCH)
        self.field.setFont(theme.font(15))
        self.field.setFixedHeight(40)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._press)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self._nothing = text_label("", 13, 400, "text2")
        self._nothing.setContentsMargins(16, 8, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self.list, self._nothing):
            column.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=WAIT)
        self._timer.timeout.connect(self._search)
        self._hits: list[Line] = []
        self._searching = self._entered = False  # Enter is kept until what it chooses from is there
        self.hide()

    @Slot()
    def open_up(self) -> None:
        """Shows itself with an empty query."""
        self._before = self.window().focusWidget()
        self._hits = []
        words = self._desk.words
        self.field.setPlaceholderText(words.tr("An action, a customer, a ticket number, an invoice"))
        name(self.field, words.tr("Find or do"))
        self.field.clear()
        self._show()
        self.raise_()
        self.show()
        self.field.setFocus()

    def asked_about(self) -> Any:
        """Why the action under the cursor can be done, or not."""
        from desk.ui.whys.not_now import of_action

        line = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        return of_action(self._desk.registry.row(line.action), self._desk.registry) if line is not None and line.action else None

    def close_up(self) -> None:
        """Goes away."""
        self._desk.lane.forget("palette")
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.closed.emit()

    def lines(self) -> list[Line]:
        """What it shows now."""
        return [self._model.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._model.rowCount())]

    def _typed(self, _text: str) -> None:
        self._hits = []
        self._entered = False
        self._show()
        self._searching = len(self.field.text().strip()) > 1
        if self._searching:
            self._timer.start()

    @Slot()
    def _search(self) -> None:
        text, finders = self.field.text().strip(), list(self._desk.finders)
        if text:
            self._desk.lane.read(lambda: [hit for finder in finders for hit in finder(text)], self._came, self._failed, "palette")

    def _came(self, hits: Sequence[Any]) -> None:
        self._hits = [hit if isinstance(hit, Line) else line_of(hit) for hit in hits]
        self._searching = False
        self._show()
        if self._entered and self._hits and self.isVisible():
            self._press(self.list.currentIndex())

    def _failed(self, _error: object) -> None:
        self._hits = []
        self._searching = False

    def _actions(self) -> list[Line]:
        registry, query = self._desk.registry, self.field.text().strip()
        rows = [row for row in registry.rows() if registry.may(row) and (row.page or registry.can(row)) and row.id != "go.palette"]
        found = [row for row in rows if matches(query, f"{registry.text(row)} {registry.hint(row)}")]
        return [Line("action", registry.hint(row), "", key_text(row.keys), row.id, row.icon) for row in found]

    def _show(self) -> None:
        actions = self._actions()
        lines = [*self._hits, *actions] if self._hits else actions
        self._model.clear()
        for one in lines[:40]:
            item = QStandardItem(f"{one.title} {one.detail}".strip())
            item.setData(one, Qt.ItemDataRole.UserRole)
            self._model.appendRow(item)
        if lines:
            self.list.setCurrentIndex(self._model.index(0, 0))
        words = self._desk.words
        self._nothing.setText(words.tr("Nothing is called that. Try a part of a name, or a number."))
        self._nothing.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self.list.setFixedHeight(ROW * min(SHOWN, max(1, len(lines))))
        self._place()

    def _place(self) -> None:
        self.setFixedWidth(min(WIDTH, self._over.width() - 32))
        self.adjustSize()
        self.move(QPoint((self._over.width() - self.width()) // 2, 12))

    def _press(self, index: Any) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        self.close_up()
        if line.action:
            self._desk.registry.run(line.action)
        else:
            self._desk.open(line.page, **dict(line.what))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the list while the field keeps the focus."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN, Qt.Key.Key_PageUp: -SHOWN}.get(Qt.Key(event.key()))
            if step is not None:
                row = min(max(self.list.currentIndex().row() + step, 0), self._model.rowCount() - 1)
                self.list.setCurrentIndex(self._model.index(row, 0))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_up()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.list.currentIndex().isValid():
                    self._press(self.list.currentIndex())
                else:
                    self._entered = self._searching
                return True
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with an edge that stands out from the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("edge"))
        painter.setBrush(theme.colour("canvas"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def line_of(hit: Any) -> Line:
    """A service's hit as a line; its kind says which page opens it."""
    return Line(hit.kind, hit.title, hit.detail, page=KINDS[hit.kind][2], what=tuple(hit.what))
