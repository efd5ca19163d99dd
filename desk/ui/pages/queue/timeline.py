"""A ticket's timeline: messages, notes, calls and changes, each with who and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk.ui import icons, times
from desk.ui.pages.queue.change_text import change
from desk.ui.parts.avatar import Avatar
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import name, set_hint, text_label
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desk.services.tickets import EntryView, TicketView
    from desk.words import Words

DISC, GAP, FIRST_SHOWN = 26, 10, 40
CHARGES = {
    "covered": (mark("No charge"), "green"), "chargeable": (mark("Charged"), "text2"), "held": (mark("Charge held"), "note"),
    "out_of_scope": (mark("Outside the service"), "text2"),
}


class PlainText(QLabel):
    """Text as it was written, wrapped, that can be marked and copied."""

    def __init__(self, text: str, tone: str = "text", px: float = 13) -> None:
        super().__init__()
        made = text_label("", px, 400, tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(made.font())
        self.setProperty("tone", tone)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """One line: a long word does not widen the pane, and the height follows from the width."""
        return QSize(40, self.fontMetrics().height())


class Timeline(QWidget):
    """All entries, oldest first; a long history begins folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticket: TicketView | None = None
        self._whole = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._said: tuple[Mapping[int, str], datetime, Words] | None = None

    def show_ticket(self, ticket: TicketView, people: Mapping[int, str], now: datetime, words: Words) -> None:
        """Shows a ticket's entries; another ticket folds a long history again."""
        if self._ticket is None or self._ticket.id != ticket.id:
            self._whole = False
        self._ticket, self._said = ticket, (people, now, words)
        self._fill()

    def texts(self) -> list[str]:
        """What stands in it, line by line, for tests and screen readers."""
        labels = self.findChildren(QLabel)
        return [label.text() for label in labels if label.text()]

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._ticket is None or self._said is None:
            return
        people, now, words = self._said
        entries = self._ticket.entries
        hidden = 0 if self._whole else max(0, len(entries) - FIRST_SHOWN)
        if hidden:
            earlier = Button(words.many("Show {n} earlier entry", "Show {n} earlier entries", hidden), "link", "undo")
            earlier.clicked.connect(self._unfold)
            self._column.addWidget(earlier)
        for entry in entries[hidden:]:
            line = _line(entry, people, now, words)
            if line is not None:
                self._column.addWidget(line)

    def _unfold(self) -> None:
        self._whole = True
        self._fill()


def _line(entry: EntryView, people: Mapping[int, str], now: datetime, words: Words) -> QWidget | None:
    when = times.stamp(entry.at, now, words)
    exact = words.moment(entry.at.astimezone(now.tzinfo))
    if entry.kind == "change":
        told = change(entry, people, words)
        return _change(*told, when, exact) if told is not None else None
    if entry.kind == "call":
        return _call(entry, when, exact, words)
    return _message(entry, when, exact, words)


def _row() -> tuple[QWidget, QHBoxLayout]:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    return made, row


def _when(when: str, exact: str) -> QLabel:
    made = text_label(when, 12, 400, "text3", figures=True)
    set_hint(made, exact)
    return made


def _change(icon: str, sentence: str, when: str, exact: str) -> QWidget:
    made, row = _row()
    sign: QLabel = text_label()
    sign.setPixmap(icons.toned(icon if icons.is_there(icon) else "note", "text2", 14, made.devicePixelRatioF()))
    sign.setFixedWidth(DISC)
    sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainText(sentence, "text2", 12), 1)
    row.addWidget(_when(when, exact), 0, Qt.AlignmentFlag.AlignTop)
    name(made, f"{sentence}, {exact}")
    return made


def _message(entry: EntryView, when: str, exact: str, words: Words) -> QWidget:
    made, row = _row()
    note = entry.kind == "note"
    row.addWidget(Avatar(entry.who, DISC, ours=entry.ours), 0, Qt.AlignmentFlag.AlignTop)
    box: QFrame = pane("note" if note else "canvas")
    column = QVBoxLayout(box)
    column.setContentsMargins(*((10, 8, 10, 9) if note else (0, 3, 0, 0)))
    column.setSpacing(2)
    chip = ChipLabel(words.tr("Internal note"), "note") if note else None
    column.addLayout(_head(entry.who or words.tr("Unknown"), chip, _when(when, exact)))
    column.addWidget(PlainText(entry.text))
    row.addWidget(box, 1)
    name(made, f"{entry.who}, {exact}: {entry.text}")
    return made


def _call(entry: EntryView, when: str, exact: str, words: Words) -> QWidget:
    made, row = _row()
    sign: QLabel = text_label()
    direction = "called-out" if entry.data.get("direction") == "out" else "last-caller"
    sign.setPixmap(icons.toned(direction, "text2", 16, made.devicePixelRatioF()))
    sign.setFixedWidth(DISC)
    sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    title = words.say("Call · {length:duration}", length=int(entry.data.get("seconds") or 0))
    column.addLayout(_head(title, _charge(entry, words), _when(when, exact)))
    if entry.text:
        column.addWidget(PlainText(entry.text))
    if entry.who:
        column.addWidget(PlainText(entry.who, "text3", 12))
    row.addLayout(column, 1)
    name(made, f"{title}, {entry.who}, {exact}: {entry.text}")
    return made


def _charge(entry: EntryView, words: Words) -> ChipLabel | None:
    status = str(entry.data.get("status") or entry.data.get("charge") or "")
    return ChipLabel(words.tr(CHARGES[status][0]), CHARGES[status][1]) if status in CHARGES else None


def _head(who: str, chip: ChipLabel | None, when: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    title = PlainText(who)
    title.setFont(text_label("", 13, 600).font())
    if chip is None:
        row.addWidget(title, 1)
    else:
        title.setWordWrap(False)
        title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        row.addWidget(title)
        row.addWidget(chip)
        row.addStretch(1)
    row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
    return row
