"""A ticket's timeline: messages, notes, calls, changes and files, the newest part laid out first; read and worked by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.links import ask_to_open
from desk.ui.pages.queue.file_verbs import FileVerbs
from desk.ui.pages.queue.timeline_rows import GAP, Line, Told, group_of, make_line
from desk.ui.pages.queue.timeline_text import PlainText, addresses
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent

    from desk.services.attachment.values import NewFile
    from desk.services.tickets import EntryView, TicketView
    from desk.ui.desk_context import Desk
    from desk.words import Words

__all__ = ["PlainText", "Timeline"]
# Of a long history so many lines are laid out at most: each more costs all of them another layout.
STEP, MOST, WORTH_SORTING, SHORT = 30, 120, 4, 40
FILTERS = {"all": mark("All"), "messages": mark("Messages"), "notes": mark("Notes"), "changes": mark("Changes")}


class Timeline(QWidget):
    """All entries, oldest first; of a long history only a stretch is laid out, moved up and down. A line that did not change stays."""

    def __init__(self, desk: Desk, quote: Callable[[str], None], take_in: Callable[[NewFile], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._quote = desk, quote
        self.verbs = FileVerbs(desk, self, take_in)
        self._ticket: TicketView | None = None
        self._told: Told | None = None
        self._shown, self._later, self._filter = STEP, 0, "all"
        self._key: tuple[Any, ...] = ()
        self._made: dict[int, Line | None] = {}
        self._lines: list[Line] = []
        self._at = -1
        self.tabs: dict[str, Button] = {key: Button("", "tab", height=24) for key in FILTERS}
        self.bar = QWidget()
        self.earlier, self.later = Button("", "link", "undo"), Button("", "link", "caret-down")
        self._column = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        row, group = QHBoxLayout(self.bar), QButtonGroup(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for key, tab in self.tabs.items():
            group.addButton(tab)
            tab.clicked.connect(lambda _on=False, key=key: self.show_only(key))
            row.addWidget(tab)
        row.addStretch(1)
        self.tabs["all"].setChecked(True)
        self.earlier.clicked.connect(self._unfold)
        self.later.clicked.connect(self._go_later)
        self._column.setSpacing(GAP - 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.bar)
        column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._column)
        column.addWidget(self.later, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.bar.hide()
        self.earlier.hide()
        self.later.hide()

    def show_ticket(self, ticket: TicketView, people: Mapping[int, str], now: datetime, words: Words) -> None:
        """Shows a ticket's entries; another ticket folds a long history and shows all kinds again."""
        if self._ticket is None or self._ticket.id != ticket.id:
            self._shown, self._later, self._filter, self._at = STEP, 0, "all", -1
            self.tabs["all"].setChecked(True)
        key = (ticket.id, words.code, now.date(), theme.is_dark(), tuple(people.items()))
        if key != self._key:
            self._forget()
        self._key, self._ticket = key, ticket
        self._told = Told(people, now, words, self.verbs)
        for which, tab in self.tabs.items():
            tab.setText(words.tr(FILTERS[which]))
        name(self, words.tr("Timeline"), words.tr("The arrows go from line to line, Enter opens what can be done with one."))
        self._fill()

    def texts(self) -> list[str]:
        """What stands in it, line by line, for tests and screen readers."""
        return [label.text() for line in self._lines for label in line.findChildren(QLabel) if label.text()]

    def show_only(self, which: str) -> None:
        """Shows one kind of line, or all."""
        self._filter, self._at, self._shown, self._later = which, -1, STEP, 0
        self._fill()

    def show_newest(self) -> None:
        """Lays out the end of the history again."""
        if self._later:
            self._shown, self._later = STEP, 0
            self._fill()

    # Laying out.

    def _forget(self) -> None:
        for line in self._made.values():
            if line is not None:
                line.hide()
                line.deleteLater()
        self._made = {}

    def _fill(self) -> None:
        if self._ticket is None or self._told is None:
            return
        entries = [entry for entry in self._ticket.entries if self._filter in {"all", group_of(entry)}]
        end = len(entries) - self._later
        hidden = max(0, end - self._shown)
        self.bar.setVisible(len(self._ticket.entries) >= WORTH_SORTING)
        self.earlier.setVisible(hidden > 0)
        self.earlier.setText(self._told.words.many("Show {n} earlier entry", "Show {n} earlier entries", min(STEP, hidden)))
        self.later.setVisible(self._later > 0)
        self.later.setText(self._told.words.many("Show {n} later entry", "Show {n} later entries", min(STEP, self._later)))
        wanted = [line for entry in entries[hidden:end] if (line := self._line(entry)) is not None]
        for line in self._lines:
            if line not in wanted:
                self._column.removeWidget(line)
                line.hide()
        self._lines = wanted
        self._release()
        for at, line in enumerate(wanted):
            # Not by the layout's items: Python keeps one that was looked at, and Qt takes it down and uses its place for another thing.
            if self._column.indexOf(line) != at:
                self._column.insertWidget(at, line)
            if line.isHidden() and line.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                line.show()
        self._mark()

    def _release(self) -> None:
        """Lines out of the stretch laid out are let go of, once there are many."""
        if len(self._made) > MOST:
            shown = {line.entry.id for line in self._lines}
            for number in [number for number in self._made if number not in shown]:
                line = self._made.pop(number)
                if line is not None:
                    line.hide()
                    line.deleteLater()

    def _line(self, entry: EntryView) -> Line | None:
        """The line of an entry, made once as long as nothing in it changes."""
        assert self._told is not None
        old = self._made.get(entry.id)
        if entry.id in self._made and (old is None or old.entry == entry):
            return old
        if old is not None:
            old.hide()
            old.deleteLater()
            self._lines = [line for line in self._lines if line is not old]
        made = self._made[entry.id] = make_line(entry, self._told)
        return made

    def _unfold(self) -> None:
        first = self._lines[0] if self._lines else None
        self._shown += STEP
        if self._shown > MOST:
            self._shown, self._later = MOST, self._later + self._shown - MOST
        self._stay_on(first)

    def _go_later(self) -> None:
        last = self._lines[-1] if self._lines else None
        self._later = max(0, self._later - STEP)
        self._stay_on(last)

    def _stay_on(self, line: Line | None) -> None:
        """Another stretch is laid out: what was at its edge is in sight, and has the keyboard if the timeline had it."""
        self._fill()
        if line is None or line not in self._lines:
            return
        if self._at >= 0:
            self._go(self._lines.index(line))
        else:
            QTimer.singleShot(0, line, lambda: self._show_line(line))

    # The keyboard.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows from line to line, Enter what can be done with one, Ctrl+C its text."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -len(self._lines), Qt.Key.Key_End: len(self._lines)}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._lines:
            if event.key() == Qt.Key.Key_Up and self._at == 0 and not self.earlier.isHidden():
                self._unfold()
            elif event.key() == Qt.Key.Key_Down and self._at == len(self._lines) - 1 and self._later:
                self._go_later()
            self._go(min(max(self._at + step, 0), len(self._lines) - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu) and 0 <= self._at < len(self._lines):
            line = self._lines[self._at]
            self.menu(line).popup(self._beside(line))
        elif event.matches(QKeySequence.StandardKey.Copy) and 0 <= self._at < len(self._lines):
            self._copy(self._lines[self._at].entry)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The newest line is the first one reached."""
        super().focusInEvent(event)
        self._go(self._at if 0 <= self._at < len(self._lines) else len(self._lines) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No line has the frame while the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._mark()

    def _go(self, at: int) -> None:
        self._at = at
        self._mark()
        if 0 <= at < len(self._lines):
            self.setAccessibleDescription(self._lines[at].accessibleName())
            self._show_line(self._lines[at])

    def _area(self) -> QScrollArea | None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around

    def _show_line(self, line: Line) -> None:
        """Scrolls to a line; of one taller than the pane its beginning is shown."""
        area = self._area()
        body = area.widget() if area is not None else None
        if area is None or body is None:
            return
        bar, top = area.verticalScrollBar(), line.mapTo(body, QPoint(0, 0)).y()
        low = top + line.height() + GAP - area.viewport().height()
        bar.setValue(min(max(bar.value(), low), max(0, top - GAP)))

    def _beside(self, line: Line) -> QPoint:
        """Where the menu of a line opens: below its head, or where the line comes into sight."""
        area, below = self._area(), line.mapToGlobal(QPoint(4 * GAP, 24))
        if area is None:
            return below
        top = area.viewport().mapToGlobal(QPoint(0, GAP)).y()
        return QPoint(below.x(), max(below.y(), top))

    def _mark(self) -> None:
        for at, line in enumerate(self._lines):
            line.set_current(current=self.hasFocus() and at == self._at)

    # What can be done with a line.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the line under the mouse."""
        line = next((line for line in self._lines if line.geometry().contains(event.pos())), None)
        if line is not None:
            self.menu(line).popup(event.globalPos())

    def menu(self, line: Line) -> QMenu:
        """Quote, copy, the addresses in it, its files."""
        words, entry, made = self._desk.words, line.entry, QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if entry.text:
            made.addAction(words.tr("Quote in the reply")).triggered.connect(lambda: self._quote(entry.text))
        made.addAction(words.tr("Copy")).triggered.connect(lambda: self._copy(entry))
        for address in addresses(entry.text):
            shown = words.say("Open {address}…", address=_short(address))
            made.addAction(shown.replace("&", "&&")).triggered.connect(lambda _on=False, where=address: self.open_link(where))
        for file in entry.attachments:
            if file.removed_at is None:
                inner = self.verbs.menu(file)
                inner.setTitle(file.name.replace("&", "&&"))
                made.addMenu(inner)
        return made

    def open_link(self, address: str) -> None:
        """Shows where an address leads, and opens it only then."""
        self.verbs.question = ask_to_open(self.window(), address, self._desk.words)

    def _copy(self, entry: EntryView) -> None:
        line = self._made.get(entry.id)
        QGuiApplication.clipboard().setText(entry.text or (line.accessibleName() if line is not None else ""))
        self._desk.say("done", self._desk.words.tr("Copied"))


def _short(address: str) -> str:
    return address if len(address) <= SHORT else address[: SHORT - 1] + "…"
