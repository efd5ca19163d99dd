"""Which lines of a ticket become a ticket of their own, and what that is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui import theme, times
from desk.ui.form import text_field
from desk.ui.op_key import new_op_key
from desk.ui.parts.labels import name, set_hint, text_label
from desk.ui.parts.popover import Popover

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.tickets import EntryView, TicketView
    from desk.ui.pages.queue.page import QueuePage

LINES, WIDTH, MOST, ROW = ("received", "reply", "note", "call"), 440, 260, 26
LETTERS = 62


class SplitPopover(Popover):
    """Ticks beside messages, notes and calls, the newest ticked first, and a subject."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page, self._op_key = page, ""
        self._ticket: TicketView | None = None
        self.boxes: dict[int, QCheckBox] = {}
        self._list = QWidget()
        self._list.setProperty("box", "clear")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._list)
        self.label = text_label("", 12, 400, "text2")
        self.subject = text_field()
        self.subject.setFixedWidth(WIDTH)
        for part in (self._area, self.label, self.subject):
            self.body.addWidget(part)
        self.other.hide()

    def ask(self, ticket: TicketView, anchor: QWidget) -> None:
        """Asks about a ticket's lines."""
        words = self._page.words
        if self._ticket is None or self._ticket.id != ticket.id:
            self.subject.setText("")
        self._ticket, self._op_key = ticket, new_op_key()
        self.title.setText(words.tr("Split off into a new ticket"))
        self.do.setText(words.tr("Split off"))
        self.label.setText(words.tr("Subject of the new ticket"))
        name(self.subject, self.label.text())
        self._fill([entry for entry in ticket.entries if entry.kind in LINES])
        self.open_below(anchor)
        (next(iter(self.boxes.values()), None) or self.subject).setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self, lines: list[EntryView]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for entry in reversed(lines):
            box = QCheckBox()
            box.setFont(theme.font())
            said = " ".join(entry.text.split())
            text = " · ".join(part for part in (times.stamp(entry.at, self._page.now, self._page.words), entry.who, said) if part)
            box.setText((text if len(text) <= LETTERS else text[: LETTERS - 1] + "…").replace("&", "&&"))
            set_hint(box, text)
            name(box, text)
            self.boxes[entry.id] = box
            self._column.addWidget(box)
        self._area.setFixedSize(WIDTH, min(MOST, len(lines) * ROW + 4))

    def accept(self) -> None:
        """Splits, or says what is missing."""
        if self._ticket is not None:
            ids = tuple(number for number, box in self.boxes.items() if box.isChecked())
            self._page.verbs.split(self._ticket.id, ids, self.subject.text(), self._op_key, self._parted, self._refused)

    def _parted(self) -> None:
        self.subject.clear()
        self.dismiss()

    def _refused(self, error: Told) -> None:
        self.refuse(self._page.desk.sentence(error) if isinstance(error, Refused) else "")
